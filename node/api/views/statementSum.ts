import { isoTime } from '../../../state/types/time.ts';
import type { Movement } from './movements.ts';
import {
  combine,
  type EnergyChange,
  type EnergyKey,
  type EnergyLine,
  NO_ENERGY,
} from './settlementEnergy.ts';

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

  add(movements: readonly Movement[], energy: EnergyChange | null): void {
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
export class Bookings {
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

  book(timeMs: number, movements: readonly Movement[], energy: EnergyChange | null): void {
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
