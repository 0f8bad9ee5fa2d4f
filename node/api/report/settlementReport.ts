import { readHousehold } from '../../../state/execution/registry.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { Booking } from '../statement/bookings.ts';
import { heightsOf, type Period, periodOf } from '../statement/statementView.ts';
import { baseCode, wordingOf } from '../statement/wording.ts';
import type { ChainReader } from '../views/chainReader.ts';
import { type AsOf, asOf } from '../views/headView.ts';
import {
  concerns,
  ENERGY_KEYS,
  type EnergyKey,
  energyOf,
  type SettlementReportKind,
  type SettlementRow,
  settlementBookings,
  settlementRows,
} from './settlementRows.ts';

export interface SettlementReportRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly month?: string | undefined;
}

/** Wh of one household or of all, as booked in the period. */
export type EnergyTotals = Readonly<Record<EnergyKey, string>>;

export interface HouseholdTotals extends EnergyTotals {
  readonly household: string;
  readonly zone: string;
  readonly meters: readonly string[];
  /** Settled for the first time; of these estimated by the end of the period; corrections booked. */
  readonly slots: { settled: number; estimated: number; corrections: number };
  /** Of what the report tells; above zero: the household received. */
  readonly amountMicro: string;
}

export interface SettlementReport {
  readonly asOf: AsOf;
  readonly chainId: string;
  readonly report: SettlementReportKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly households: readonly HouseholdTotals[];
  readonly energy: EnergyTotals;
  /** All households' postings by code and receiver, as on their own statements. */
  readonly lines: readonly {
    readonly code: string;
    readonly text: string;
    readonly counterparty: string;
    readonly energyWh: string | null;
    readonly amountMicro: string;
    readonly postings: number;
  }[];
  readonly amountMicro: string;
}

/** Sums of a period, by the time of booking: they reconcile with the households' statements to the µ. */
export async function settlementReport(
  reader: ChainReader,
  kind: SettlementReportKind,
  request: SettlementReportRequest = {},
): Promise<SettlementReport> {
  const period = periodOf(request);
  const head = asOf(reader);
  const { from, to } = heightsOf(reader, period);
  const sums = new ReportSums(kind);
  for await (const booking of settlementBookings(reader, from, to)) sums.add(booking);
  return {
    asOf: head,
    chainId: reader.genesis.chainId,
    report: kind,
    from: period.fromMs === undefined ? null : isoTime(period.fromMs),
    to: period.toMs === undefined ? null : isoTime(period.toMs),
    ...sums.view(reader),
  };
}

/** The rows that the sums are of, one at a time. */
export function settlementReportRows(
  reader: ChainReader,
  kind: SettlementReportKind,
  request: SettlementReportRequest,
): AsyncGenerator<SettlementRow, void, undefined> {
  const period: Period = periodOf(request);
  const { from, to } = heightsOf(reader, period);
  return settlementRows(reader, kind, from, to);
}

interface LineSum {
  readonly code: string;
  readonly counterparty: string;
  energyWh: bigint | null;
  amount: bigint;
  postings: number;
}

class HouseholdSum {
  readonly energy = new Map<EnergyKey, bigint>();
  /** By contract and slot. */
  readonly qualities = new Map<string, string>();
  corrections = 0;
  amount = 0n;

  add(booking: Booking): void {
    const { quality, correctsHeight, event } = booking;
    if (quality === null) return;
    const slot = `${event.contract} ${event.slot}`;
    if (correctsHeight !== null) this.corrections++;
    if (correctsHeight === null || this.qualities.has(slot)) this.qualities.set(slot, quality);
    for (const key of ENERGY_KEYS)
      this.energy.set(key, (this.energy.get(key) ?? 0n) + energyOf(key, booking));
  }
}

class ReportSums {
  readonly #kind: SettlementReportKind;
  readonly #households = new Map<string, HouseholdSum>();
  readonly #lines = new Map<string, LineSum>();

  constructor(kind: SettlementReportKind) {
    this.#kind = kind;
  }

  add(booking: Booking & { readonly household: string }): void {
    const { household, movements, quantities } = booking;
    const own = this.#households.get(household) ?? new HouseholdSum();
    this.#households.set(household, own);
    own.add(booking);
    const met = new Set<LineSum>();
    for (const movement of movements) {
      if (!concerns(this.#kind, movement)) continue;
      const { code, counterparty, amountMicro } = movement;
      own.amount += amountMicro;
      const line = this.#line(baseCode(code), counterparty);
      line.amount += amountMicro;
      line.postings++;
      const energy = wordingOf(line.code).energyWh?.(quantities);
      if (energy !== undefined && !met.has(line)) line.energyWh = (line.energyWh ?? 0n) + energy;
      met.add(line);
    }
  }

  #line(code: string, counterparty: string): LineSum {
    const key = `${code} ${counterparty}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const line = { code, counterparty, energyWh: null, amount: 0n, postings: 0 };
    this.#lines.set(key, line);
    return line;
  }

  view(
    reader: ChainReader,
  ): Pick<SettlementReport, 'households' | 'energy' | 'lines' | 'amountMicro'> {
    const households = [...this.#households].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = [...this.#lines].sort(([a], [b]) => (a < b ? -1 : 1));
    const total = lines.reduce((sum, [, { amount }]) => sum + amount, 0n);
    return {
      households: households.map(([household, sum]) => householdTotals(reader, household, sum)),
      energy: energyTotals(households.map(([, sum]) => sum)),
      lines: lines.map(([, { code, counterparty, energyWh, amount, postings }]) => ({
        code,
        text: wordingOf(code).text,
        counterparty,
        energyWh: energyWh === null ? null : energyWh.toString(),
        amountMicro: amount.toString(),
        postings,
      })),
      amountMicro: total.toString(),
    };
  }
}

function householdTotals(
  { ledger }: ChainReader,
  household: string,
  sum: HouseholdSum,
): HouseholdTotals {
  const registered = readHousehold(ledger.state, household);
  const estimated = [...sum.qualities.values()].filter((quality) => quality !== 'measured');
  return {
    household,
    zone: registered?.zone ?? '',
    meters: (registered?.meters ?? []).map(toHex),
    ...energyTotals([sum]),
    slots: {
      settled: sum.qualities.size,
      estimated: estimated.length,
      corrections: sum.corrections,
    },
    amountMicro: sum.amount.toString(),
  };
}

function energyTotals(sums: readonly HouseholdSum[]): EnergyTotals {
  return Object.fromEntries(
    ENERGY_KEYS.map((key) => [
      key,
      sums.reduce((total, { energy }) => total + (energy.get(key) ?? 0n), 0n).toString(),
    ]),
  ) as Record<EnergyKey, string>;
}
