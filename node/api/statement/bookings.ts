import { encodeAddress, parseAddress } from '../../../state/codec/address.ts';
import { contractEntries } from '../../../state/execution/contractRegistry.ts';
import { readAccount } from '../../../state/execution/money.ts';
import { accountRange, slotRange } from '../../../state/store/keys.ts';
import { equalBytes } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { isMarkedMoneyless, mayMoveMoney } from '../../chain/eventMark.ts';
import { storedBlock } from '../views/blockView.ts';
import {
  type ChainReader,
  eventsOfBlocks,
  indexedEvents,
  type PlacedEvent,
} from '../views/chainReader.ts';
import { type Movement, movementsOf, type Party } from '../views/movements.ts';
import { nameOf, roleOf } from '../views/who.ts';
import type { Quantities } from './wording.ts';

/** What one event of the chain did to an account. */
export interface Booking extends PlacedEvent {
  readonly movements: readonly Movement[];
  /** Whose slot was settled, or null where the event is no settlement. */
  readonly household: string | null;
  /** `measured`, `estimated-…`; null where the event is no settlement. */
  readonly quality: string | null;
  /** By attribute; of a correction, what it changes. */
  readonly quantities: Quantities;
  /** Height at which the slot was settled first; null where this is that settlement, or none. */
  readonly correctsHeight: bigint | null;
}

export function partyOf(reader: ChainReader, account: Uint8Array): Party {
  const { accounts } = reader.genesis;
  const household = readAccount(reader.ledger.state, account)?.household ?? '';
  const role = roleOf(accounts, account);
  return {
    address: encodeAddress(account),
    household: household === '' ? null : household,
    settlementName:
      role === null || role === 'operator' ? null : role === 'gridOperator' ? 'dso' : role,
    isOperator: equalBytes(account, accounts.operator),
  };
}

/**
 * Everything booked on an account in the blocks from .. to, in order; 0 is the genesis. A household finds its events by the
 * index; for the others every block is read, since half of all events concern them.
 */
export async function* bookingsOf(
  reader: ChainReader,
  account: Uint8Array,
  party: Party,
  from: bigint,
  to: bigint,
): AsyncGenerator<Booking, void, undefined> {
  if (from > to) return;
  if (from === 0n) yield* openingBookings(reader, account);
  const events =
    party.household === null
      ? eventsOfBlocks(reader, from, to, { byName: mayMoveMoney })
      : indexedEvents(reader, accountRange(account, from, to), {
          byMark: (mark) => !isMarkedMoneyless(mark),
        });
  for await (const placed of events) {
    const booking = await bookingOf(reader, party, placed);
    if (booking !== null) yield booking;
  }
}

/** Genesis is no block: its balances are events of height 0. */
function openingBookings({ genesis }: ChainReader, account: Uint8Array): Booking[] {
  return genesis.openingBalances
    .filter((opening) => equalBytes(opening.account, account))
    .map(({ amount }, index) => ({
      position: { height: 0n, index },
      event: {
        name: 'minted',
        transaction: null,
        contract: null,
        slot: null,
        accounts: [account],
        attributes: {},
      },
      movements: [{ code: 'opening-balance', counterparty: 'supply', amountMicro: amount }],
      household: null,
      quality: null,
      quantities: new Map(),
      correctsHeight: null,
    }));
}

/** When what stands at a height was booked: the time of its block, or of the genesis. */
export function bookedAtMs(reader: ChainReader, height: bigint): number {
  return height === 0n ? reader.genesis.timeMs : storedBlock(reader, height).block.header.timeMs;
}

/** Everything booked for a slot, of whichever contract. */
export async function* bookingsOfSlot(
  reader: ChainReader,
  party: Party,
  slot: bigint,
): AsyncGenerator<Booking, void, undefined> {
  for (const { id } of contractEntries(reader.ledger.state))
    for await (const placed of indexedEvents(reader, slotRange(id, slot), {
      byName: mayMoveMoney,
    })) {
      const booking = await bookingOf(reader, party, placed);
      if (booking !== null) yield booking;
    }
}

/** Null where the event neither moved money of the party nor settled its slot. */
export async function bookingOf(
  reader: ChainReader,
  party: Party,
  placed: PlacedEvent,
): Promise<Booking | null> {
  const { event } = placed;
  const movements = movementsOf(event, party, encodeAddress).map((movement) => ({
    ...movement,
    counterparty: counterpartyName(reader, movement.counterparty),
  }));
  const household = event.attributes['household'] ?? null;
  const isSettlement = event.name === 'household-settled';
  const isOwn = isSettlement && household === party.household;
  if (movements.length === 0 && !isOwn) return null;
  if (!isSettlement)
    return {
      ...placed,
      movements,
      household: null,
      quality: null,
      quantities: quantitiesOf(event),
      correctsHeight: null,
    };
  const before = await settledBefore(reader, placed);
  const quantities = new Map(quantitiesOf(event));
  if (before !== null)
    for (const [key, value] of quantitiesOf(before.line))
      quantities.set(key, (quantities.get(key) ?? 0n) - value);
  return {
    ...placed,
    movements,
    household,
    quality: event.attributes['quality'] ?? null,
    quantities,
    correctsHeight: before?.firstHeight ?? null,
  };
}

/** A household by its name, whether the event has it as an address or as settlement calls it. */
function counterpartyName(reader: ChainReader, counterparty: string): string {
  if (counterparty.startsWith('hh:')) return counterparty.slice(3);
  const parsed = counterparty.startsWith('gh1') ? parseAddress(counterparty) : null;
  return parsed?.ok === true ? (nameOf(reader, parsed.key) ?? counterparty) : counterparty;
}

/** All whole numbers whose name ends in the unit. */
function quantitiesOf({ attributes }: LedgerEvent): Quantities {
  return new Map(
    Object.entries(attributes)
      .filter(([key, value]) => key.endsWith('Wh') && /^-?\d+$/.test(value))
      .map(([key, value]) => [key, BigInt(value)]),
  );
}

/**
 * What the household's slot was settled with before. Only a transaction corrects: what the life cycle
 * settles is settled for the first time.
 */
async function settledBefore(
  reader: ChainReader,
  { position, event }: PlacedEvent,
): Promise<{ line: LedgerEvent; firstHeight: bigint } | null> {
  const { contract, slot, transaction, attributes } = event;
  if (transaction === null || contract === null || slot === null) return null;
  let line: LedgerEvent | undefined;
  let firstHeight: bigint | undefined;
  const settlements = { byName: (name: string) => name === 'household-settled' };
  for await (const other of indexedEvents(reader, slotRange(contract, slot), settlements)) {
    const { height, index } = other.position;
    if (height > position.height || (height === position.height && index >= position.index)) break;
    if (other.event.attributes['household'] !== attributes['household']) continue;
    line = other.event;
    firstHeight ??= height;
  }
  return line === undefined || firstHeight === undefined ? null : { line, firstHeight };
}
