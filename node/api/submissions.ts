import { parseAddress } from '../../state/codec/address.ts';
import {
  encodeFlexibilityCall,
  type FlexibilityCall,
} from '../../state/contracts/flexibility/flexibilityCall.ts';
import { homeMarketIn } from '../../state/contracts/homeMarket.ts';
import { encodeMarketCall, type MarketCall } from '../../state/contracts/market/marketCall.ts';
import type { Preference } from '../../state/contracts/market/orderPreference.ts';
import { readAccount } from '../../state/execution/money.ts';
import { readHousehold } from '../../state/execution/registry.ts';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import type { SystemRole } from '../../state/types/parameters.ts';
import { slotAt } from '../../state/types/parameters.ts';
import type { Payload } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import type { Clock } from '../clock.ts';
import type { NodeServices, Outcome, Submission } from '../services.ts';
import { RefusedError } from './problems.ts';
import { type ProposalRequest, proposalContent } from './proposalRequest.ts';
import { amountOf, type StepRequest, stepOf } from './scheduleRequest.ts';
import { parseHash, parseNumber } from './views/arguments.ts';
import type { ChainReader } from './views/chainReader.ts';
import { marketAt, marketOf, slotNumber } from './views/market.ts';
import { findLiveOrder, orderableSlot } from './views/ordersView.ts';
import { proposalOf } from './views/proposalsView.ts';
import { invalidArgument } from './views/requestError.ts';
import { findTransaction } from './views/transactionView.ts';
import { accountOf } from './views/who.ts';

export interface OrderRequest {
  readonly slot?: string;
  readonly side: 'buy' | 'sell';
  readonly quantityWh: string;
  readonly priceMicroPerWh: string;
  readonly furtherSteps?: readonly StepRequest[];
  readonly prefers?: Preference;
  readonly replaces?: string;
  readonly contract?: string;
}

export interface TransferRequest {
  readonly to: string;
  readonly amountMicro: string;
  readonly reference?: string;
  /** Of the community's own accounts, the one that pays; left out: the node's own. */
  readonly from?: SystemRole;
}

export interface TariffRequest {
  readonly slot: string;
  /** Of the slot and those after it, as many of one as of the other. */
  readonly retailMicroPerWh: readonly string[];
  readonly feedInMicroPerWh: readonly string[];
  readonly contract?: string;
}

/** What became of a transaction so far; null: it waits for its block. */
export interface SubmissionView {
  readonly id: string;
  readonly slot?: string;
  /** Id of a sealed order: its transaction tells the chain only a fingerprint. */
  readonly order?: string;
  /** Number of the proposal that it made, once it is on the chain. */
  readonly proposal?: string;
  readonly outcome:
    | {
        readonly type: 'committed';
        readonly height: string;
        readonly refusal: { code: string; message: string } | null;
      }
    | { readonly type: 'expired' }
    | null;
}

/** The door for members: the same transactions that the household's own agent sends. */
export class Submissions {
  readonly #services: NodeServices;
  readonly #reader: ChainReader;
  readonly #clock: Clock;

  constructor(services: NodeServices, reader: ChainReader, clock: Clock) {
    this.#services = services;
    this.#reader = reader;
    this.#clock = clock;
  }

  async transaction(bytesHex: string, waitMs: number): Promise<SubmissionView> {
    const bytes = fromHex(bytesHex);
    if (bytes === null) throw invalidArgument('bytesHex must be hex digits');
    return this.#settle(await this.#services.submit(bytes), waitMs);
  }

  async placeOrder(request: OrderRequest, waitMs: number): Promise<SubmissionView> {
    this.#mustSign();
    const contract = request.contract ?? this.#homeMarket();
    const current = marketOf(this.#reader, contract);
    const slot =
      request.slot === undefined
        ? orderableSlot(current, this.#clock.nowMs())
        : slotNumber(this.#reader, current, request.slot);
    const market = marketOf(this.#reader, contract, slot);
    const { furtherSteps = [], prefers } = request;
    const { sealed } = this.#services;
    if (sealed !== null && market.parameters.sealed !== null) {
      const steps = [stepOf(request), ...furtherSteps.map(stepOf)] as const;
      const entry = { side: request.side, steps, ...(prefers && { preference: prefers }) };
      const replaces = fromHex(request.replaces ?? '') ?? new Uint8Array();
      const sent = await sealed.place(market.id, slot, entry, replaces);
      const view = await this.#settle(sent, waitMs);
      return { ...view, slot: slot.toString(), order: sent.accepted ? toHex(sent.order) : '' };
    }
    const call: MarketCall = {
      type: 'placeOrder',
      slot,
      side: request.side,
      ...stepOf(request),
      ...(furtherSteps.length === 0 ? {} : { furtherSteps: furtherSteps.map(stepOf) }),
      ...(prefers && { preference: prefers }),
      replaces: fromHex(request.replaces ?? '') ?? new Uint8Array(),
    };
    const view = await this.#call(market.id, call, waitMs);
    return { ...view, slot: slot.toString() };
  }

  /** Name of the market that bills the household's meter now; undefined where it has none. */
  #homeMarket(): string | undefined {
    const { chain, state, head } = this.#reader.ledger;
    const { account } = this.#services;
    const name = account === null ? '' : (readAccount(state, account)?.household ?? '');
    const household = name === '' ? null : readHousehold(state, name);
    if (household === null) return undefined;
    const slot = slotAt(head.timeMs, chain.parameters.slotLengthMs);
    return homeMarketIn(chain.contracts, household, slot)?.name;
  }

  async cancelOrder(order: string, waitMs: number): Promise<SubmissionView> {
    this.#mustSign();
    parseHash(order, 'an order');
    const sealed = await this.#services.sealed?.cancel(order);
    if (sealed != null)
      return {
        ...(await this.#settle(sealed.submission, waitMs)),
        slot: sealed.slot.toString(),
        order: order.toLowerCase(),
      };
    const live = findLiveOrder(this.#reader, this.#household(), order);
    if (live !== null) {
      const { contract, slot } = live;
      const call: MarketCall = { type: 'cancelOrder', slot, order: live.order };
      return { ...(await this.#call(contract, call, waitMs)), slot: slot.toString() };
    }
    const { signed, events, position } = findTransaction(this.#reader, order);
    const accepted = events.find(
      ({ name, transaction }) => name === 'order-accepted' && transaction === position.index,
    );
    if (accepted?.slot == null || accepted.contract === null)
      throw invalidArgument(`transaction ${order} did not place an order`);
    const call: MarketCall = { type: 'cancelOrder', slot: accepted.slot, order: signed.id };
    const view = await this.#call(accepted.contract, call, waitMs);
    return { ...view, slot: accepted.slot.toString() };
  }

  async postTariff(request: TariffRequest, waitMs: number): Promise<SubmissionView> {
    const { market, slot } = marketAt(this.#reader, request.contract, request.slot);
    const prices = (texts: readonly string[], name: string) =>
      texts.map((text) => amountOf(text, name));
    const as = this.#signer(['utility', 'operator']);
    const call: MarketCall = {
      type: 'postTariff',
      firstSlot: slot,
      retail: prices(request.retailMicroPerWh, 'retailMicroPerWh'),
      feedIn: prices(request.feedInMicroPerWh, 'feedInMicroPerWh'),
    };
    return { ...(await this.#call(market.id, call, waitMs, as)), slot: slot.toString() };
  }

  async transfer(request: TransferRequest, waitMs: number): Promise<SubmissionView> {
    const { reference = '', from } = request;
    if (from === undefined) this.#mustSign();
    else if (!this.#services.roles.has(from)) throw noKeyOf(from);
    const parsed = parseAddress(request.to);
    const to = parsed.ok ? parsed.key : accountOf(this.#reader, request.to);
    const amount = micro(amountOf(request.amountMicro, 'amountMicro'));
    const sent = await this.#services.send({ type: 'transfer', to, amount, reference }, from);
    return this.#settle(sent, waitMs);
  }

  async propose(request: ProposalRequest, waitMs: number): Promise<SubmissionView> {
    this.#mustSign();
    const content = proposalContent(this.#reader, this.#clock.nowMs(), request);
    const sent = await this.#services.send({ type: 'propose', ...content });
    const view = await this.#settle(sent, waitMs);
    if (view.outcome?.type !== 'committed' || view.outcome.refusal !== null) return view;
    const { events, position } = findTransaction(this.#reader, view.id);
    const made = events.find(
      ({ name, transaction }) => name === 'proposal-made' && transaction === position.index,
    );
    return { ...view, proposal: made?.attributes['proposal'] ?? '' };
  }

  async vote(which: string, approve: boolean, waitMs: number): Promise<SubmissionView> {
    this.#mustSign();
    const { number } = proposalOf(this.#reader, parseNumber(which, 'a proposal', 'its number'));
    const sent = await this.#services.send({ type: 'vote', proposal: number, approve });
    return { ...(await this.#settle(sent, waitMs)), proposal: number.toString() };
  }

  /** Whatever else the operator has to say. */
  async operate(payload: Payload, waitMs: number): Promise<SubmissionView> {
    const as = this.#signer(['operator']);
    return this.#settle(await this.#services.send(payload, as), waitMs);
  }

  /** A call of this node's own account to a market. */
  call(contract: Uint8Array, call: MarketCall, waitMs: number): Promise<SubmissionView> {
    this.#mustSign();
    return this.#call(contract, call, waitMs);
  }

  /** A call to a flexibility contract, by the role that may, or by this node's own account. */
  async flexibility(
    contract: Uint8Array,
    call: FlexibilityCall,
    waitMs: number,
    role: SystemRole | null = null,
  ): Promise<SubmissionView> {
    const as = this.#signer(role === null ? [] : [role]);
    const data = encodeFlexibilityCall(call);
    return this.#settle(await this.#services.send({ type: 'call', contract, data }, as), waitMs);
  }

  async #call(
    contract: Uint8Array,
    call: MarketCall,
    waitMs: number,
    as?: SystemRole,
  ): Promise<SubmissionView> {
    const data = encodeMarketCall(call);
    return this.#settle(await this.#services.send({ type: 'call', contract, data }, as), waitMs);
  }

  /** The first of those who may, and whose key is here; else this node's own account, and the ledger judges. */
  #signer(roles: readonly SystemRole[]): SystemRole | undefined {
    const held = roles.find((role) => this.#services.roles.has(role));
    if (held !== undefined || this.#services.account !== null) return held;
    throw noKeyOf(roles.join(' or ') || 'an account');
  }

  /** Empty where the account is no household's. */
  #household(): string {
    const { account } = this.#services;
    return account === null
      ? ''
      : (readAccount(this.#reader.ledger.state, account)?.household ?? '');
  }

  #mustSign(): void {
    this.#signer([]);
  }

  async #settle(submission: Submission, waitMs: number): Promise<SubmissionView> {
    if (!submission.accepted) throw new RefusedError(submission.refusal);
    const id = toHex(submission.id);
    if (waitMs === 0) return { id, outcome: null };
    return { id, outcome: outcomeView(await this.#outcome(submission.id, waitMs)) };
  }

  /** Null where it takes longer than the caller wants to wait. */
  async #outcome(id: Uint8Array, waitMs: number): Promise<Outcome | null> {
    const signal = AbortSignal.timeout(waitMs);
    try {
      return await this.#services.outcome(id, signal);
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }
}

function outcomeView(outcome: Outcome | null): SubmissionView['outcome'] {
  if (outcome === null || outcome.type === 'expired') return outcome;
  return { type: 'committed', height: outcome.height.toString(), refusal: outcome.refusal };
}

function noKeyOf(whom: string): RefusedError {
  return new RefusedError({
    code: 'not-permitted',
    message: `this node does not hold the key of ${whom}`,
  });
}
