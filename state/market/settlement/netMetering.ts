import { assert } from '../../types/assert.ts';
import { cost, type Micro, type MicroPerWattHour, type WattHours } from '../../types/units.ts';
import { least, minus, plus, ZERO_MICRO, ZERO_WH } from '../amounts.ts';
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
  /** Import that the bank covered. */
  readonly usedWh: WattHours;
  readonly billedWh: WattHours;
  readonly charge: Micro;
  /** Paid to the household at the year's end. */
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
    return {
      usedWh,
      billedWh,
      charge: cost(billedWh, retail),
      payout: yearEnd ? cost(restWh, trueUp) : ZERO_MICRO,
      closingWh: bankWh,
    };
  });
}
