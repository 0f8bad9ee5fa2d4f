import { isoTime } from '../../../state/types/time.ts';
import type { Booking } from './bookings.ts';
import { type NamedOrigin, OriginSum, type OriginView } from './origins.ts';
import { baseCode, boughtWh, type Quantities, soldWh, wordingOf } from './wording.ts';

/** Where a line stands on the bill, in this order. */
export const SECTIONS = ['period', 'earlier', 'corrections', 'payments', 'arrears'] as const;
/**
 * `period`: slots delivered in the period, with their corrections. `earlier`: delivered before it and settled
 * in it. `corrections`: of slots that an earlier period has billed. `payments`: transfers, money paid in and
 * out. `arrears`: what the operator lent and got back.
 */
export type Section = (typeof SECTIONS)[number];

/** Everything of one kind with one other side. */
export interface StatementLine {
  readonly section: Section;
  /** The posting code, without the sign of a correction. */
  readonly code: string;
  readonly text: string;
  readonly counterparty: string;
  /** What the amount is for; null where it is not for energy. */
  readonly energyWh: string | null;
  /** The mean, rounded to the nearest µ; null without energy. */
  readonly meanMicroPerKilowattHour: string | null;
  /** Above zero: received. */
  readonly amountMicro: string;
  readonly postings: number;
  /** The events that make it, as `height.index`: `chain block HEIGHT` shows them. */
  readonly events: readonly string[];
}

export interface StatementPeriod {
  /** Inclusive; exclusive; by the time of booking. Null: from the genesis, up to the head. */
  readonly from: string | null;
  readonly to: string | null;
  /** Free and escrow together. */
  readonly openingMicro: string;
  readonly closingMicro: string;
  /** They make the difference of the balances. */
  readonly lines: readonly StatementLine[];
  /** Of slots settled or corrected in the period; null where it is no household. */
  readonly energy: Readonly<Record<EnergyKey, string>> | null;
  /** Of the same slots; null where it is no household. */
  readonly origin: OriginView | null;
  readonly slots: {
    /** Settled for the first time. */
    readonly settled: number;
    /** Of these, without a measured reading by the end of the period. */
    readonly estimated: readonly string[];
    /** Bills changed after their slot had been settled. */
    readonly corrections: number;
  };
  /** Null where it is no household, where nothing was settled, and under net metering. */
  readonly comparison: Comparison | null;
}

/** The same meter readings without a community, and with it. */
export interface Comparison {
  /** Import at retail, network from the grid and levy, less export at feed-in; below zero: income. */
  readonly utilityAloneMicro: string;
  /** All that was booked for energy: sections `period`, `earlier` and `corrections`. */
  readonly paidMicro: string;
  readonly savedMicro: string;
}

const ENERGY_KEYS = [
  'boughtWh',
  'soldWh',
  'agreedBoughtWh',
  'agreedSoldWh',
  'importWh',
  'exportWh',
  'residualImportWh',
  'residualExportWh',
  'unusedWh',
  'shortfallWh',
] as const;
export type EnergyKey = (typeof ENERGY_KEYS)[number];

/** One period while it is being added up. */
export interface PeriodBounds {
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly startHeight: bigint;
}

interface LineSum {
  readonly section: Section;
  readonly code: string;
  readonly counterparty: string;
  energyWh: bigint | null;
  amount: bigint;
  count: number;
  readonly events: string[];
}

export class PeriodSum {
  readonly bounds: PeriodBounds;
  readonly #opening: bigint;
  readonly #lines = new Map<string, LineSum>();
  readonly #energy = new Map<EnergyKey, bigint>();
  readonly #quality = new Map<bigint, string>();
  readonly #origin = new OriginSum();
  closing: bigint;
  #corrections = 0;
  #utilityAlone = 0n;
  #isComparable = true;

  constructor(bounds: PeriodBounds, opening: bigint) {
    this.bounds = bounds;
    this.#opening = opening;
    this.closing = opening;
  }

  /**
   * `utilityAlone` is what the booking's energy would have cost without a community (null: cannot be told), `named`
   * whom the chain names as its sources.
   */
  add(
    booking: Booking,
    slotLengthMs: number,
    utilityAlone: bigint | null,
    named: readonly NamedOrigin[],
  ): void {
    const { position, movements, quantities } = booking;
    const id = `${position.height}.${position.index}`;
    for (const { code, counterparty, amountMicro } of movements) {
      const base = baseCode(code);
      const section = sectionOf(base, booking, this.bounds, slotLengthMs);
      const line = this.#line(section, base, counterparty);
      const energy = wordingOf(base).energyWh?.(quantities);
      // A correction that goes both ways under one code changes the energy once.
      if (energy !== undefined && line.events.at(-1) !== id)
        line.energyWh = (line.energyWh ?? 0n) + energy;
      line.amount += amountMicro;
      line.count++;
      if (line.events.at(-1) !== id) line.events.push(id);
      this.closing += amountMicro;
    }
    if (utilityAlone === null) this.#isComparable = false;
    else this.#utilityAlone += utilityAlone;
    this.#noteEnergy(booking);
    this.#origin.add(booking, named);
  }

  #line(section: Section, code: string, counterparty: string): LineSum {
    const key = `${section} ${code} ${counterparty}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const events: string[] = [];
    const line = { section, code, counterparty, energyWh: null, amount: 0n, count: 0, events };
    this.#lines.set(key, line);
    return line;
  }

  #noteEnergy({ event, quality, quantities, correctsHeight }: Booking): void {
    if (quality === null || event.slot === null) return;
    if (correctsHeight !== null) this.#corrections++;
    else this.#quality.set(event.slot, quality);
    // A reading that came later in the same period takes the mark away.
    if (correctsHeight !== null && this.#quality.has(event.slot))
      this.#quality.set(event.slot, quality);
    for (const key of ENERGY_KEYS)
      this.#energy.set(key, (this.#energy.get(key) ?? 0n) + energyOf(key, quantities));
  }

  view(isHousehold: boolean): StatementPeriod {
    const text = (ms: number | null) => (ms === null ? null : isoTime(ms));
    const lines = [...this.#lines.values()].sort(compareLines).map(lineView);
    const estimated = [...this.#quality].filter(([, quality]) => quality !== 'measured');
    return {
      from: text(this.bounds.fromMs),
      to: text(this.bounds.toMs),
      openingMicro: this.#opening.toString(),
      closingMicro: this.closing.toString(),
      lines,
      energy: isHousehold ? this.#energyView() : null,
      origin: isHousehold ? this.#origin.view() : null,
      slots: {
        settled: this.#quality.size,
        estimated: estimated.map(([slot]) => slot.toString()),
        corrections: this.#corrections,
      },
      comparison: isHousehold ? this.#comparison() : null,
    };
  }

  #energyView(): Record<EnergyKey, string> {
    return Object.fromEntries(
      ENERGY_KEYS.map((key) => [key, (this.#energy.get(key) ?? 0n).toString()]),
    ) as Record<EnergyKey, string>;
  }

  #comparison(): Comparison | null {
    const isSettled = this.#quality.size > 0 || this.#corrections > 0;
    if (!this.#isComparable || !isSettled) return null;
    let paid = 0n;
    for (const { section, amount } of this.#lines.values())
      if (section !== 'payments' && section !== 'arrears') paid -= amount;
    return {
      utilityAloneMicro: this.#utilityAlone.toString(),
      paidMicro: paid.toString(),
      savedMicro: (this.#utilityAlone - paid).toString(),
    };
  }
}

/** By what the event is, and whether its slot and its first bill lie within the period. */
export function sectionOf(
  code: string,
  { event, correctsHeight }: Pick<Booking, 'event' | 'correctsHeight'>,
  { fromMs, startHeight }: PeriodBounds,
  slotLengthMs: number,
): Section {
  const { group } = wordingOf(code);
  if (group === 'payments' || group === 'arrears') return group;
  if (correctsHeight !== null && correctsHeight < startHeight) return 'corrections';
  const isEarlier =
    event.slot !== null && fromMs !== null && Number(event.slot) * slotLengthMs < fromMs;
  return isEarlier ? 'earlier' : 'period';
}

function energyOf(key: EnergyKey, quantities: Quantities): bigint {
  if (key === 'boughtWh') return boughtWh(quantities);
  return key === 'soldWh' ? soldWh(quantities) : (quantities.get(key) ?? 0n);
}

function compareLines(a: LineSum, b: LineSum): number {
  const order = SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section);
  if (order !== 0) return order;
  const [one, other] = [`${a.code} ${a.counterparty}`, `${b.code} ${b.counterparty}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function lineView({
  section,
  code,
  counterparty,
  energyWh,
  amount,
  count,
  events,
}: LineSum): StatementLine {
  return {
    section,
    code,
    text: wordingOf(code).text,
    counterparty,
    energyWh: energyWh === null ? null : energyWh.toString(),
    meanMicroPerKilowattHour: energyWh === null ? null : meanPrice(amount, energyWh),
    amountMicro: amount.toString(),
    postings: count,
    events,
  };
}

/** µ/kWh, rounded to the nearest, halves up; null without energy. */
export function meanPrice(amountMicro: bigint, energyWh: bigint): string | null {
  const wh = energyWh < 0n ? -energyWh : energyWh;
  const micro = amountMicro < 0n ? -amountMicro : amountMicro;
  return wh === 0n ? null : ((2000n * micro + wh) / (2n * wh)).toString();
}
