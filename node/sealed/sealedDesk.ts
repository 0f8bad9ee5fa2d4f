import { randomBytes } from 'node:crypto';
import { decodeMarketCall, encodeMarketCall } from '../../state/contracts/market/marketCall.ts';
import {
  MARKET_MECHANISMS,
  type MarketMechanism,
  type MarketParameters,
} from '../../state/contracts/market/marketParameters.ts';
import { readHouseholdSlot } from '../../state/contracts/market/marketState.ts';
import { gateMs } from '../../state/contracts/market/marketTiming.ts';
import { type OrderSide, totalWh } from '../../state/contracts/market/orderSteps.ts';
import { slotParameters } from '../../state/contracts/market/postedTariff.ts';
import { checkOpened, commitmentLock } from '../../state/contracts/market/sealedCalls.ts';
import {
  commitmentOf,
  decodeSealedOrders,
  encodeSealedOrders,
  SALT_BYTES,
  type SealedOrder,
  type SealedOrders,
  sealedOrderId,
  steppedOrder,
} from '../../state/contracts/market/sealedOrders.ts';
import { auctionMs, type SealedRules } from '../../state/contracts/market/sealedRules.ts';
import { readCommitment } from '../../state/contracts/market/sealedState.ts';
import { readAccount } from '../../state/execution/money.ts';
import { readHousehold } from '../../state/execution/registry.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import { greatest } from '../../state/market/amounts.ts';
import type { Household } from '../../state/types/account.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { slotStartMs } from '../../state/types/parameters.ts';
import { type Refusal, refuse } from '../../state/types/refusal.ts';
import { type Payload, TRANSACTION_BYTES_MAX } from '../../state/types/transaction.ts';
import type { Ledger } from '../chain/ledger.ts';
import { allowedWh, gridLimitOf } from '../gridLimit.ts';
import type { Mempool } from '../mempool/mempool.ts';
import type {
  SealedEntry,
  SealedOrdersPort,
  SealedSet,
  SealedSubmission,
  Submission,
} from '../services.ts';
import { announcedMost, type Most } from './announcedMost.ts';
import type { SealedBook } from './sealedBook.ts';

export interface SealedDeskParts {
  readonly ledger: Pick<Ledger, 'chain' | 'state' | 'head'>;
  readonly mempool: Pick<Mempool, 'waitingOf'>;
  readonly account: Uint8Array;
  readonly book: SealedBook;
  send(payload: Payload): Promise<Submission>;
}

/** A sealed market's contract, as the node knows it. */
interface SealedMarket {
  readonly id: Uint8Array;
  readonly mechanism: MarketMechanism;
  readonly parameters: MarketParameters;
  readonly rules: SealedRules;
}

/** Room for what a reveal's transaction has beside the orders: chain id, keys, nonce, signature. */
const REVEAL_OVERHEAD_BYTES = 512;

/**
 * Keeps what the household orders in sealed markets at home, and tells the chain its fingerprint alone. All
 * orders of a slot are one commitment: each change of them is a new one, with a new salt.
 */
export class SealedDesk implements SealedOrdersPort {
  readonly #parts: SealedDeskParts;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: SealedDeskParts) {
    this.#parts = parts;
  }

  place(
    contract: Uint8Array,
    slot: bigint,
    entry: SealedEntry,
    replaces: Uint8Array,
  ): Promise<SealedSubmission> {
    return this.#inTurn(async () => {
      const subject = { contract, account: this.#parts.account, slot };
      const before = this.#orders(contract, slot);
      const idOf = ({ number }: SealedOrder) => sealedOrderId(subject, number);
      const kept = before.filter((one) => !equalBytes(idOf(one), replaces));
      if (replaces.length > 0 && kept.length === before.length)
        return refused(unknownOrder(replaces, slot));
      const number = this.#lastNumber(contract, slot) + 1;
      const { side, steps, preference } = entry;
      const added: SealedOrder = { number, side, steps, ...(preference && { preference }) };
      const sent = await this.#commit(contract, slot, [...kept, added]);
      return sent.accepted ? { ...sent, order: idOf(added) } : sent;
    });
  }

  async cancel(order: string): Promise<{ submission: Submission; slot: bigint } | null> {
    return this.#inTurn(async () => {
      const id = order.toLowerCase();
      const found = this.sets.find(({ orders }) => orders.some((one) => toHex(one.order) === id));
      if (found === undefined) return null;
      const { contract, slot } = found;
      const kept = found.orders.filter((one) => toHex(one.order) !== id);
      const submission =
        kept.length === 0
          ? await this.#call(contract, { type: 'withdrawOrders', slot })
          : await this.#commit(contract, slot, kept);
      return { submission, slot };
    });
  }

  get sets(): SealedSet[] {
    return this.#parts.book.records
      .map(({ contract, slot }) => ({
        contract,
        slot,
        orders: this.#orders(contract, slot).map((one) => ({
          ...one,
          order: sealedOrderId({ contract, account: this.#parts.account, slot }, one.number),
        })),
      }))
      .filter(({ orders }) => orders.length > 0);
  }

  /** The orders of the newest commitment: one that waits for its block, or that which the chain has. */
  #orders(contract: Uint8Array, slot: bigint): readonly SealedOrder[] {
    const newest = this.#newestCommitment(contract, slot);
    const opening = newest && this.openingOf(contract, slot, newest);
    return opening ? (decodeSealedOrders(opening)?.orders ?? []) : [];
  }

  /** The encoded orders of a fingerprint, or undefined where this node does not have them. */
  openingOf(contract: Uint8Array, slot: bigint, commitment: Uint8Array): Uint8Array | undefined {
    const { book, account } = this.#parts;
    return book
      .openingsOf(contract, slot)
      .find((opening) =>
        equalBytes(commitmentOf({ contract, account, slot }, opening), commitment),
      );
  }

  /** What the chain has of this node's household and is not revealed. */
  committed(contract: Uint8Array, slot: bigint): Uint8Array | null {
    const member = this.#member();
    const data = this.#dataOf(contract);
    return member && (readCommitment(data, slot, member.household)?.commitment ?? null);
  }

  /** A waiting call of that type of this account for the slot, the newest. */
  waiting(contract: Uint8Array, slot: bigint, ...types: readonly string[]) {
    const { mempool, account } = this.#parts;
    return mempool
      .waitingOf(account)
      .flatMap(({ transaction: { payload } }) => {
        if (payload.type !== 'call' || !equalBytes(payload.contract, contract)) return [];
        const call = decodeMarketCall(payload.data);
        return call !== null && types.includes(call.type) && 'slot' in call && call.slot === slot
          ? [call]
          : [];
      })
      .at(-1);
  }

  reveal(contract: Uint8Array, slot: bigint, opening: Uint8Array): Promise<Submission> {
    return this.#call(contract, { type: 'revealOrders', slot, orders: opening });
  }

  /** Null where the contract is no sealed market, or none any more. */
  market(contract: Uint8Array): SealedMarket | null {
    const found = this.#parts.ledger.chain.contracts.find(({ id }) => equalBytes(id, contract));
    const mechanism = MARKET_MECHANISMS.find((name) => name === found?.template.name);
    if (found === undefined || mechanism === undefined) return null;
    const parameters = found.parameters as MarketParameters; // the template's own
    const { sealed } = parameters;
    return sealed && { id: contract, mechanism, parameters, rules: sealed };
  }

  /** When the slot begins: its auction is over by then, whatever the contract says. */
  startMs(slot: bigint): number {
    return slotStartMs(slot, this.#parts.ledger.chain.parameters.slotLengthMs);
  }

  /** When the slot's reveals begin, and when they end. */
  times(contract: Uint8Array, slot: bigint): { gateMs: number; auctionMs: number } | null {
    const market = this.market(contract);
    const { slotLengthMs } = this.#parts.ledger.chain.parameters;
    return (
      market && {
        gateMs: gateMs(market.parameters.timing, slotLengthMs, slot),
        auctionMs: auctionMs(market.parameters, slotLengthMs, slot),
      }
    );
  }

  async #commit(
    contract: Uint8Array,
    slot: bigint,
    orders: readonly SealedOrder[],
  ): Promise<Submission> {
    const market = this.market(contract);
    const member = this.#member();
    if (market === null || member === null)
      return refused(refuse('not-sealed', 'this is no sealed market of a household of this node'));
    const sealed: SealedOrders = { salt: new Uint8Array(randomBytes(SALT_BYTES)), orders };
    const bad = this.#check(market, member, sealed);
    if (bad !== null) return refused(bad);
    const opening = encodeSealedOrders(sealed);
    if (opening.length > TRANSACTION_BYTES_MAX - REVEAL_OVERHEAD_BYTES)
      return refused(
        refuse('too-many-orders', 'these orders could not be revealed in one transaction'),
      );
    const most = this.#announced(market, member, slot, neededBy(orders));
    // On the disk first: what nobody can reveal costs its deposit.
    await this.#parts.book.add(contract, slot, opening);
    const commitment = commitmentOf({ contract, account: member.account, slot }, opening);
    return this.#call(contract, { type: 'commitOrders', slot, commitment, ...most });
  }

  /** What the contract will ask of the orders when they are revealed, and it would be too late. */
  #check(
    { mechanism, parameters }: SealedMarket,
    member: Household,
    orders: SealedOrders,
  ): Refusal | null {
    const { ledger } = this.#parts;
    const needed = neededBy(orders.orders);
    return checkOpened(
      { household: (id) => readHousehold(ledger.state, id) },
      mechanism,
      parameters,
      member,
      needed,
      orders,
    );
  }

  #announced(
    { id, parameters, rules }: SealedMarket,
    member: Household,
    slot: bigint,
    needed: Most,
  ): Most {
    const { slotLengthMs } = this.#parts.ledger.chain.parameters;
    const data = this.#dataOf(id);
    const agreed = readHouseholdSlot(data, slot, member.household);
    const free = readAccount(this.#parts.ledger.state, member.account)?.available ?? 0n;
    const locked = readCommitment(data, slot, member.household)?.lock ?? 0n;
    const ofSlot = slotParameters({ ...data, slotLengthMs }, parameters, slot);
    const limit = gridLimitOf(this.#parts.ledger, parameters, member, slot);
    const allowed = allowedWh(member, limit, slotLengthMs);
    const capacity = {
      buyMaxWh: greatest(allowed.importMaxWh - (agreed?.agreedBoughtWh ?? 0n), 0n),
      sellMaxWh: greatest(allowed.exportMaxWh - (agreed?.agreedSoldWh ?? 0n), 0n),
    };
    return announcedMost(needed, capacity, free + locked, (most) =>
      commitmentLock(ofSlot, rules, most),
    );
  }

  #newestCommitment(contract: Uint8Array, slot: bigint): Uint8Array | null {
    const call = this.waiting(contract, slot, 'commitOrders', 'withdrawOrders');
    if (call?.type === 'commitOrders') return call.commitment;
    return call === undefined ? this.committed(contract, slot) : null;
  }

  /** Of all orders that ever were in the slot: an id names one order for ever. */
  #lastNumber(contract: Uint8Array, slot: bigint): number {
    const openings = this.#parts.book.openingsOf(contract, slot);
    const numbers = openings.flatMap(
      (opening) => decodeSealedOrders(opening)?.orders.map(({ number }) => number) ?? [],
    );
    return Math.max(0, ...numbers);
  }

  #member(): Household | null {
    const { ledger, account } = this.#parts;
    const household = readAccount(ledger.state, account)?.household ?? '';
    return household === '' ? null : readHousehold(ledger.state, household);
  }

  #dataOf(contract: Uint8Array) {
    const { ledger } = this.#parts;
    return { get: (key: Uint8Array) => ledger.state.get(contractDataKey(contract, key)) };
  }

  #call(contract: Uint8Array, call: Parameters<typeof encodeMarketCall>[0]): Promise<Submission> {
    return this.#parts.send({ type: 'call', contract, data: encodeMarketCall(call) });
  }

  /** One after another, so that each sees what the one before has committed to. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function neededBy(orders: readonly SealedOrder[]): Most {
  const sum = (side: OrderSide) =>
    orders
      .filter((one) => one.side === side)
      .reduce((whole, one) => whole + totalWh(steppedOrder(one)), 0n);
  return { buyMaxWh: sum('buy'), sellMaxWh: sum('sell') };
}

function refused(refusal: Refusal): { readonly accepted: false; readonly refusal: Refusal } {
  return { accepted: false, refusal };
}

function unknownOrder(id: Uint8Array, slot: bigint): Refusal {
  return refuse('unknown-order', `the household has no live order ${toHex(id)} in slot ${slot}`);
}
