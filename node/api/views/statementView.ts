import { encodeAddress } from '../../../state/codec/address.ts';
import { readAccount } from '../../../state/execution/money.ts';
import { accountRange } from '../../../state/store/keys.ts';
import { equalBytes } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { isoTime } from '../../../state/types/time.ts';
import { parseTime } from './arguments.ts';
import { storedBlock } from './blockView.ts';
import {
  type ChainReader,
  eventsOfBlocks,
  indexedEvents,
  type PlacedEvent,
} from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { type Movement, movementsOf, type Party } from './movements.ts';
import { invalidArgument } from './requestError.ts';
import { accountOf, nameOf, roleOf } from './who.ts';

/** Wh of a household over a period; corrections of earlier slots count in the period that they fall in. */
const ENERGY_KEYS = [
  'importWh',
  'exportWh',
  'residualImportWh',
  'residualExportWh',
  'unusedWh',
  'shortfallWh',
  'netLocalWh',
  'netRegionalWh',
  'netFullWh',
] as const;
type EnergyKey = (typeof ENERGY_KEYS)[number] | 'boughtWh' | 'soldWh';

export interface StatementPeriod {
  /** Inclusive; exclusive. Null: from the genesis, up to the head. */
  readonly from: string | null;
  readonly to: string | null;
  /** Free and escrow together. */
  readonly openingMicro: string;
  readonly closingMicro: string;
  /** Bought from and sold to neighbours, and what the grid took and gave; null where it is no household. */
  readonly energy: Readonly<Record<EnergyKey, string>> | null;
  /** Every posting of the period, summed by code and counterparty; they make the difference of the balances. */
  readonly postings: readonly {
    code: string;
    counterparty: string;
    amountMicro: string;
    count: number;
  }[];
  readonly slotsSettled: number;
}

export interface StatementView extends StatementPeriod {
  readonly asOf: AsOf;
  readonly account: { address: string; name: string | null };
  /** The same for each day or month (UTC) in which something was booked, if asked for. */
  readonly periods: readonly StatementPeriod[];
  /** Whether the postings since the genesis add up to what the ledger says now. */
  readonly matchesLedger: boolean;
}

export interface StatementRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: 'day' | 'month' | undefined;
}

/** A bill: what came in and went out of an account, by the time at which it was booked. */
export async function statementView(
  reader: ChainReader,
  who: string,
  request: StatementRequest = {},
): Promise<StatementView> {
  const account = accountOf(reader, who);
  const fromMs = parseTime(request.from, 'from');
  const toMs = parseTime(request.to, 'to');
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs)
    throw invalidArgument('from must be before to');
  const head = asOf(reader);
  const { height } = reader.ledger.head;
  const state = readAccount(reader.ledger.state, account);
  const ledgerTotal = (state?.available ?? 0n) + (state?.held ?? 0n);
  const party = partyOf(reader, account);
  const lines = party.household === null ? null : new Map<bigint, EnergyLine>();

  const bookings = new Bookings(fromMs, toMs, request.by);
  bookings.book(reader.genesis.timeMs, openingMovements(reader, account), null);
  for await (const { position, event } of eventsOf(reader, account, party, height)) {
    const timeMs = blockTime(reader, position.height);
    const energy = lines === null ? null : energyChange(lines, party, event);
    bookings.book(timeMs, movementsOf(event, party, encodeAddress), energy);
  }
  return {
    asOf: head,
    account: { address: encodeAddress(account), name: nameOf(reader, account) },
    ...bookings.whole(lines !== null),
    periods: bookings.parts(lines !== null),
    matchesLedger: bookings.balance === ledgerTotal,
  };
}

/** Households find all of theirs by the index; for the others every block is read. */
function eventsOf(
  reader: ChainReader,
  account: Uint8Array,
  { household }: Party,
  height: bigint,
): AsyncIterable<PlacedEvent> | Iterable<PlacedEvent> {
  return household === null
    ? eventsOfBlocks(reader, 1n, height)
    : indexedEvents(reader, accountRange(account, 0n, height));
}

function partyOf(reader: ChainReader, account: Uint8Array): Party {
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

function openingMovements({ genesis }: ChainReader, account: Uint8Array): Movement[] {
  return genesis.openingBalances
    .filter((opening) => equalBytes(opening.account, account))
    .map(({ amount }) => ({
      code: 'opening-balance',
      counterparty: 'supply',
      amountMicro: amount,
    }));
}

let lastTime: { reader: ChainReader; height: bigint; timeMs: number } | null = null;

/** Events of one block come one after another. */
function blockTime(reader: ChainReader, height: bigint): number {
  if (lastTime === null || lastTime.reader !== reader || lastTime.height !== height) {
    const { timeMs } = storedBlock(reader, height).block.header;
    lastTime = { reader, height, timeMs };
  }
  return lastTime.timeMs;
}

type EnergyLine = Readonly<Record<EnergyKey, bigint>>;

/** What a settlement line adds to what its slot had before: all of it the first time. */
function energyChange(
  lines: Map<bigint, EnergyLine>,
  { household }: Party,
  { name, slot, attributes }: LedgerEvent,
): { change: EnergyLine; first: boolean } | null {
  if (name !== 'household-settled' || slot === null || attributes['household'] !== household)
    return null;
  const wh = (key: string) => BigInt(attributes[key] ?? '0');
  const line: EnergyLine = {
    ...energyOf(wh),
    boughtWh: wh('importWh') - wh('residualImportWh') + wh('unusedWh'),
    soldWh: wh('exportWh') - wh('residualExportWh') + wh('shortfallWh'),
  };
  const before = lines.get(slot);
  lines.set(slot, line);
  return { change: combine(line, before, -1n), first: before === undefined };
}

function energyOf(wh: (key: string) => bigint): Record<(typeof ENERGY_KEYS)[number], bigint> {
  return Object.fromEntries(ENERGY_KEYS.map((key) => [key, wh(key)])) as Record<
    (typeof ENERGY_KEYS)[number],
    bigint
  >;
}

function combine(a: EnergyLine, b: EnergyLine | undefined, sign: bigint): EnergyLine {
  if (b === undefined) return a;
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value + sign * b[key as EnergyKey]]),
  ) as Record<EnergyKey, bigint>;
}

const NO_ENERGY: EnergyLine = { ...energyOf(() => 0n), boughtWh: 0n, soldWh: 0n };

/** One period while it is being added up. */
class PeriodSum {
  readonly from: number | null;
  readonly to: number | null;
  readonly opening: bigint;
  closing: bigint;
  energy: EnergyLine = NO_ENERGY;
  slots = 0;
  readonly #postings = new Map<
    string,
    { code: string; counterparty: string; amount: bigint; count: number }
  >();

  constructor(from: number | null, to: number | null, opening: bigint) {
    this.from = from;
    this.to = to;
    this.opening = opening;
    this.closing = opening;
  }

  add(movements: readonly Movement[], energy: ReturnType<typeof energyChange>): void {
    for (const { code, counterparty, amountMicro } of movements) {
      const key = `${code} ${counterparty}`;
      const sum = this.#postings.get(key) ?? { code, counterparty, amount: 0n, count: 0 };
      sum.amount += amountMicro;
      sum.count++;
      this.#postings.set(key, sum);
      this.closing += amountMicro;
    }
    if (energy === null) return;
    this.energy = combine(energy.change, this.energy, 1n);
    if (energy.first) this.slots++;
  }

  view(isHousehold: boolean): StatementPeriod {
    const text = (ms: number | null) => (ms === null ? null : isoTime(ms));
    return {
      from: text(this.from),
      to: text(this.to),
      openingMicro: this.opening.toString(),
      closingMicro: this.closing.toString(),
      energy: isHousehold
        ? (Object.fromEntries(
            Object.entries(this.energy).map(([key, value]) => [key, value.toString()]),
          ) as Record<EnergyKey, string>)
        : null,
      postings: [...this.#postings.values()]
        .sort((a, b) => (a.code + a.counterparty < b.code + b.counterparty ? -1 : 1))
        .map(({ code, counterparty, amount, count }) => ({
          code,
          counterparty,
          amountMicro: amount.toString(),
          count,
        })),
      slotsSettled: this.slots,
    };
  }
}

/** Sorts bookings, which come in the order of time, into the period asked for and its parts. */
class Bookings {
  /** After everything that was booked, inside the period or not. */
  balance = 0n;
  readonly #from: number | undefined;
  readonly #to: number | undefined;
  readonly #by: 'day' | 'month' | undefined;
  #whole: PeriodSum | null = null;
  readonly #parts: PeriodSum[] = [];

  constructor(from: number | undefined, to: number | undefined, by: 'day' | 'month' | undefined) {
    this.#from = from;
    this.#to = to;
    this.#by = by;
  }

  book(
    timeMs: number,
    movements: readonly Movement[],
    energy: ReturnType<typeof energyChange>,
  ): void {
    const inside = timeMs >= (this.#from ?? 0) && timeMs < (this.#to ?? Number.POSITIVE_INFINITY);
    if (inside && (movements.length > 0 || energy !== null)) {
      this.#wholePeriod().add(movements, energy);
      this.#partAt(timeMs)?.add(movements, energy);
    }
    // What comes after the period must not become its opening balance.
    if (timeMs >= (this.#to ?? Number.POSITIVE_INFINITY)) this.#wholePeriod();
    for (const { amountMicro } of movements) this.balance += amountMicro;
  }

  whole(isHousehold: boolean): StatementPeriod {
    return this.#wholePeriod().view(isHousehold);
  }

  parts(isHousehold: boolean): StatementPeriod[] {
    return this.#parts.map((part) => part.view(isHousehold));
  }

  #wholePeriod(): PeriodSum {
    this.#whole ??= new PeriodSum(this.#from ?? null, this.#to ?? null, this.balance);
    return this.#whole;
  }

  #partAt(timeMs: number): PeriodSum | null {
    if (this.#by === undefined) return null;
    const last = this.#parts.at(-1);
    if (last?.to !== undefined && last.to !== null && timeMs < last.to) return last;
    const date = new Date(timeMs);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const [start, end] =
      this.#by === 'month'
        ? [Date.UTC(year, month), Date.UTC(year, month + 1)]
        : [Date.UTC(year, month, day), Date.UTC(year, month, day + 1)];
    const part = new PeriodSum(start, end, last?.closing ?? this.balance);
    this.#parts.push(part);
    return part;
  }
}
