import { assert } from '../../types/assert.ts';
import { cost, type Micro, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { least, minus, plus, ZERO_WH } from '../amounts.ts';
import { householdAccount, type Posting, PostingSum, UTILITY } from './postings.ts';
import type { MeterReading } from './readings.ts';

/** A utility's net-metering contract with one household. */
export interface NetMeteringTerms {
  readonly retail: MicroPerWattHour;
  /** What a fed-in Wh counts for in the bank, e.g. 1/1; rounded down for a period. */
  readonly ratio: { readonly numerator: bigint; readonly denominator: bigint };
  /** Paid for each Wh that the bank holds at the year's end. */
  readonly trueUp: MicroPerWattHour;
}

/** One billing period; under a tariff by time of day, one block of it. */
export interface NetMeteringPeriod extends MeterReading {
  readonly yearEnd: boolean;
}

export interface NetMeteringBill {
  /** What the period's export counts for in the bank. */
  readonly creditWh: WattHours;
  /** Import that the bank covered. */
  readonly usedWh: WattHours;
  readonly billedWh: WattHours;
  readonly charge: Micro;
  /** Taken out of the bank at the year's end, and paid to the household. */
  readonly paidOutWh: WattHours;
  readonly payout: Micro;
  /** What the bank carries over. */
  readonly closingWh: WattHours;
}

/**
 * Bills the periods one after the other (specification §7.7): exports fill a bank of Wh, imports draw on it
 * first, and the year's end pays it out and empties it.
 *
 * @throws InvariantError for a ratio without a denominator, or below 0.
 */
export function billNetMetering(
  { retail, ratio, trueUp }: NetMeteringTerms,
  openingWh: WattHours,
  periods: readonly NetMeteringPeriod[],
): NetMeteringBill[] {
  const { numerator, denominator } = ratio;
  assert(
    numerator >= 0n && denominator > 0n,
    `net metering: ratio ${numerator}/${denominator} is no share`,
  );
  let bankWh = openingWh;
  return periods.map(({ importWh, exportWh, yearEnd }) => {
    const creditWh = ((exportWh * numerator) / denominator) as WattHours;
    const availableWh = plus(bankWh, creditWh);
    const usedWh = least(importWh, availableWh);
    const billedWh = minus(importWh, usedWh);
    const restWh = minus(availableWh, usedWh);
    bankWh = yearEnd ? ZERO_WH : restWh;
    const paidOutWh = yearEnd ? restWh : ZERO_WH;
    return {
      creditWh,
      usedWh,
      billedWh,
      charge: cost(billedWh, retail),
      paidOutWh,
      payout: cost(paidOutWh, trueUp),
      closingWh: bankWh,
    };
  });
}

/** What a period's bill moves. */
export function netMeteringPostings(
  household: string,
  { charge, payout }: Pick<NetMeteringBill, 'charge' | 'payout'>,
): Posting[] {
  const postings = new PostingSum();
  postings.add('net-metering', householdAccount(household), UTILITY, charge);
  postings.add('net-metering-payout', UTILITY, householdAccount(household), payout);
  return postings.sorted();
}

const COUNTED: ReadonlySet<string> = new Set(['residual-import', 'residual-export']);

/**
 * A slot's postings where the utility counts residual energy for the period. Energy that was sold and not fed in,
 * or bought and not taken, is no metered flow: it is paid at once, so that nobody sells what is in his bank.
 */
export function withoutCountedEnergy(postings: readonly Posting[]): Posting[] {
  return postings.filter(({ code }) => !COUNTED.has(code));
}
