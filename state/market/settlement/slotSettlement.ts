import { assert } from '../../types/assert.ts';
import type { Micro, WattHours } from '../../types/units.ts';
import { compareText, greatest, ZERO_MICRO, ZERO_WH } from '../amounts.ts';
import type { HouseholdTrade } from '../clearing.ts';
import type { TieSeed } from '../tieOrder.ts';
import { balancesOf, MARKET, type Posting, type PostingSum } from './postings.ts';
import { type MeterReading, type RatedReading, ratedReading } from './readings.ts';
import type { Tariff } from './tariff.ts';

/** What every settlement of a slot needs (specification §7). */
export interface SlotSettlementInput extends TieSeed {
  /** By household: {@link Clearing.households}. */
  readonly positions: ReadonlyMap<string, HouseholdTrade>;
  /** By household; null or absent where the reading is missing. */
  readonly readings: ReadonlyMap<string, MeterReading | null>;
  /** By household, newest first. */
  readonly history: ReadonlyMap<string, readonly MeterReading[]>;
  /** By household; absent means the one zone of all that have none. */
  readonly zoneOf: ReadonlyMap<string, string>;
  readonly tariff: Tariff;
}

export interface UtilityBalance {
  readonly soldWh: WattHours;
  readonly boughtWh: WattHours;
}

export interface SlotSettlement<Line> {
  readonly postings: readonly Posting[];
  /** µ by account, ascending; zeros left out. */
  readonly balances: ReadonlyMap<string, Micro>;
  /** By household, ascending. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly utility: UtilityBalance;
}

const NOTHING_TRADED: HouseholdTrade = {
  boughtWh: ZERO_WH,
  soldWh: ZERO_WH,
  pays: ZERO_MICRO,
  receives: ZERO_MICRO,
};

/** One household's contract and reading. */
export interface HouseholdInput {
  readonly household: string;
  readonly position: HouseholdTrade;
  readonly reading: RatedReading;
}

/** Everybody with a contract or a reading, ascending; missing readings are estimated (specification §7.1). */
export function householdInputs({
  positions,
  readings,
  history,
}: Pick<SlotSettlementInput, 'positions' | 'readings' | 'history'>): HouseholdInput[] {
  const names = [...new Set([...positions.keys(), ...readings.keys()])].sort(compareText);
  return names.map((household) => {
    const position = positions.get(household) ?? NOTHING_TRADED;
    const reading = ratedReading(
      readings.get(household) ?? null,
      history.get(household) ?? [],
      position,
    );
    return { household, position, reading };
  });
}

/** The one rounding of a settlement, down to a whole Wh. */
export function toleranceOf(
  { toleranceWh, tolerancePpm }: Tariff,
  contractWh: WattHours,
): WattHours {
  return greatest(toleranceWh, ((contractWh * tolerancePpm) / 1_000_000n) as WattHours);
}

/**
 * The postings and what follows from them.
 * @throws InvariantError where energy or money would appear or vanish: the utility supplies exactly what the
 * community lacks as a whole, and the market keeps nothing.
 */
export function completed<Line extends MeterReading>(
  postings: PostingSum,
  lines: ReadonlyMap<string, Line>,
  utility: UtilityBalance,
): SlotSettlement<Line> {
  const sorted = postings.sorted();
  const balances = balancesOf(sorted);
  let netImport = 0n;
  for (const { importWh, exportWh } of lines.values()) netImport += importWh - exportWh;
  assert(
    utility.soldWh - utility.boughtWh === netImport,
    `settlement: the utility sold ${utility.soldWh} Wh and bought ${utility.boughtWh} Wh, net import ${netImport} Wh`,
  );
  assert(!balances.has(MARKET), `settlement: the market is left with ${balances.get(MARKET)} µ`);
  let sum = 0n;
  for (const balance of balances.values()) sum += balance;
  assert(sum === 0n, `settlement: balances sum to ${sum} µ`);
  return { postings: sorted, balances, lines, utility };
}
