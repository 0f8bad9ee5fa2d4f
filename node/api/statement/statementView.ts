import { encodeAddress } from '../../../state/codec/address.ts';
import { parseNumber, parseTime, shown } from '../views/arguments.ts';
import type { ChainReader } from '../views/chainReader.ts';
import { type AsOf, asOf } from '../views/headView.ts';
import type { Party } from '../views/movements.ts';
import { invalidArgument } from '../views/requestError.ts';
import { accountOf, nameOf } from '../views/who.ts';
import { balanceAtEnd, balanceBeforeDay, heightAt } from './balances.ts';
import { type Booking, bookedAtMs, bookingsOf, bookingsOfSlot, partyOf } from './bookings.ts';
import { type ContractInForce, ContractsMet } from './contracts.ts';
import { SlotOrigins } from './origins.ts';
import { PeriodSum, type StatementPeriod } from './periodSum.ts';

export interface StatementView extends StatementPeriod {
  readonly asOf: AsOf;
  readonly chainId: string;
  readonly account: { address: string; name: string | null; household: string | null };
  /** Contracts that booked something: the rules in force. */
  readonly contracts: readonly ContractInForce[];
  /** The same for each day or month (UTC) in which something was booked, if asked for. */
  readonly periods: readonly StatementPeriod[];
  /** Whether the lines lead from the one balance of the ledger to the other, to the micro-credit. */
  readonly matchesLedger: boolean;
}

export interface StatementRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Instead of `from` and `to`: a calendar month in UTC such as 2027-01. */
  readonly month?: string | undefined;
  readonly by?: 'day' | 'month' | undefined;
}

/** From inclusive, to exclusive; undefined: from the genesis, up to the head. */
export interface Period {
  readonly fromMs: number | undefined;
  readonly toMs: number | undefined;
}

export function periodOf({ from, to, month }: StatementRequest): Period {
  if (month !== undefined) {
    if (from !== undefined || to !== undefined)
      throw invalidArgument('name a month, or from and to, not both');
    const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
    if (match === null)
      throw invalidArgument(`month must be one such as 2027-01, not ${shown(month)}`);
    const [year, number] = [Number(match[1]), Number(match[2])];
    return { fromMs: Date.UTC(year, number - 1), toMs: Date.UTC(year, number) };
  }
  const fromMs = parseTime(from, 'from');
  const toMs = parseTime(to, 'to');
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs)
    throw invalidArgument('from must be before to');
  return { fromMs, toMs };
}

/** A bill: what came in and went out of an account, by the time at which it was booked. */
export async function statementView(
  reader: ChainReader,
  who: string,
  request: StatementRequest = {},
): Promise<StatementView> {
  const account = accountOf(reader, who);
  const period = periodOf(request);
  // Blocks that come while it is being added up are not of this statement.
  const head = asOf(reader);
  const range = heightsOf(reader, period);
  const party = partyOf(reader, account);
  const opening = await openingBalance(reader, account, party, period.fromMs, range.from);
  const known = await balanceAtEnd(reader, account, period.toMs);
  const { household } = party;
  const fromMs = period.fromMs ?? null;
  const origins = await SlotOrigins.ofPeriod(reader, account, household, fromMs, range.to);
  const sums = new Sums(reader, period, range.from, opening, request.by, origins);
  let atKnown: bigint | null = known.height < range.from ? known.totalMicro : null;
  let running = sums.whole.closing;
  // What is known may be of a later block of the period's last day: read on to it, to compare.
  const bookings = bookingsOf(reader, account, party, range.from, later(known.height, range.to));
  for await (const booking of bookings) {
    const { height } = booking.position;
    if (height > known.height) atKnown ??= running;
    for (const { amountMicro } of booking.movements) running += amountMicro;
    if (height <= range.to) sums.add(booking);
  }
  atKnown ??= running;
  const isHousehold = party.household !== null;
  return {
    asOf: head,
    chainId: reader.genesis.chainId,
    account: accountText(reader, account, party),
    ...sums.whole.view(isHousehold),
    contracts: sums.contracts(),
    periods: sums.parts.map((part) => part.view(isHousehold)),
    matchesLedger: atKnown === known.totalMicro,
  };
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** All that was ever booked for one slot, corrections included; balances are of no slot. */
export interface SlotStatementView {
  readonly asOf: AsOf;
  readonly chainId: string;
  readonly account: StatementView['account'];
  readonly slot: string;
  readonly lines: StatementPeriod['lines'];
  readonly energy: StatementPeriod['energy'];
  readonly origin: StatementPeriod['origin'];
  readonly slots: StatementPeriod['slots'];
  readonly comparison: StatementPeriod['comparison'];
  readonly contracts: readonly ContractInForce[];
}

export async function slotStatementView(
  reader: ChainReader,
  who: string,
  slotText: string,
): Promise<SlotStatementView> {
  const account = accountOf(reader, who);
  const slot = parseNumber(slotText, 'slot');
  const party = partyOf(reader, account);
  const origins = await SlotOrigins.ofSlot(reader, party.household, slot);
  const all = { fromMs: undefined, toMs: undefined };
  const sums = new Sums(reader, all, 1n, 0n, undefined, origins);
  for await (const booking of bookingsOfSlot(reader, party, slot)) sums.add(booking);
  const { lines, energy, origin, slots, comparison } = sums.whole.view(party.household !== null);
  return {
    asOf: asOf(reader),
    chainId: reader.genesis.chainId,
    account: accountText(reader, account, party),
    slot: slot.toString(),
    lines,
    energy,
    origin,
    slots,
    comparison,
    contracts: sums.contracts(),
  };
}

function accountText(
  reader: ChainReader,
  account: Uint8Array,
  { household }: Party,
): StatementView['account'] {
  return { address: encodeAddress(account), name: nameOf(reader, account), household };
}

/** Inclusive; 0 is the genesis. */
export function heightsOf(
  reader: ChainReader,
  { fromMs, toMs }: Period,
): { from: bigint; to: bigint } {
  const fromGenesis = fromMs === undefined || fromMs <= reader.genesis.timeMs;
  if (toMs !== undefined && toMs <= reader.genesis.timeMs) return { from: 0n, to: -1n };
  return {
    from: fromGenesis ? 0n : heightAt(reader, fromMs),
    to: toMs === undefined ? reader.ledger.head.height : heightAt(reader, toMs) - 1n,
  };
}

/** From the balance kept of an earlier day and what was booked since; 0 before the genesis. */
async function openingBalance(
  reader: ChainReader,
  account: Uint8Array,
  party: Party,
  fromMs: number | undefined,
  startHeight: bigint,
): Promise<bigint> {
  if (fromMs === undefined || startHeight === 0n) return 0n;
  const kept = await balanceBeforeDay(reader, account, fromMs);
  let total = kept?.totalMicro ?? 0n;
  const next = kept === null ? 0n : kept.height + 1n;
  for await (const { movements } of bookingsOf(reader, account, party, next, startHeight - 1n))
    for (const { amountMicro } of movements) total += amountMicro;
  return total;
}

/** Sorts bookings, which come in the order of time, into the period asked for and its parts. */
class Sums {
  readonly whole: PeriodSum;
  readonly parts: PeriodSum[] = [];
  readonly #reader: ChainReader;
  readonly #by: 'day' | 'month' | undefined;
  readonly #slotLengthMs: number;
  readonly #contracts: ContractsMet;
  readonly #origins: SlotOrigins;
  /** First height after the last part. */
  #partEnd = 0n;

  constructor(
    reader: ChainReader,
    { fromMs, toMs }: Period,
    startHeight: bigint,
    opening: bigint,
    by: 'day' | 'month' | undefined,
    origins: SlotOrigins,
  ) {
    this.#reader = reader;
    this.#origins = origins;
    this.#by = by;
    this.#contracts = new ContractsMet(reader);
    this.#slotLengthMs = reader.genesis.parameters.slotLengthMs;
    const bounds = { fromMs: fromMs ?? null, toMs: toMs ?? null, startHeight };
    this.whole = new PeriodSum(bounds, opening);
  }

  add(booking: Booking): void {
    this.#contracts.note(booking);
    const alone = this.#contracts.utilityAlone(booking);
    const named = this.#contracts.isFirm(booking) ? this.#origins.of(booking) : [];
    this.#partAt(booking.position.height)?.add(booking, this.#slotLengthMs, alone, named);
    this.whole.add(booking, this.#slotLengthMs, alone, named);
  }

  contracts(): ContractInForce[] {
    return this.#contracts.list();
  }

  /** Parts begin at midnight in UTC; the height at which one ends is looked up once. */
  #partAt(height: bigint): PeriodSum | null {
    if (this.#by === undefined) return null;
    const last = this.parts.at(-1);
    if (last !== undefined && height < this.#partEnd) return last;
    const date = new Date(bookedAtMs(this.#reader, height));
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const [fromMs, toMs] =
      this.#by === 'month'
        ? [Date.UTC(year, month), Date.UTC(year, month + 1)]
        : [Date.UTC(year, month, day), Date.UTC(year, month, day + 1)];
    const startHeight = heightAt(this.#reader, fromMs);
    this.#partEnd = heightAt(this.#reader, toMs);
    const part = new PeriodSum({ fromMs, toMs, startHeight }, this.whole.closing);
    this.parts.push(part);
    return part;
  }
}
