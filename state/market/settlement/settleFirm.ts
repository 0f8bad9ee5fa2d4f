import { assert } from '../../types/assert.ts';
import type { Micro, WattHours } from '../../types/units.ts';
import {
  compareText,
  excess,
  greatest,
  least,
  minus,
  plus,
  ZERO_MICRO,
  ZERO_WH,
} from '../amounts.ts';
import type { HouseholdTrade } from '../clearing.ts';
import type { TieSeed } from '../tieOrder.ts';
import { localShares } from './localShare.ts';
import {
  balancesOf,
  COMMUNITY,
  GRID_OPERATOR,
  householdAccount,
  MARKET,
  type Posting,
  PostingSum,
  TAX,
  UTILITY,
} from './postings.ts';
import { type MeterReading, nettedBySlot, type ReadingQuality, ratedReading } from './readings.ts';
import type { Tariff } from './tariff.ts';

export interface FirmSettlementInput extends TieSeed {
  /** By household: {@link Clearing.households}. */
  readonly positions: ReadonlyMap<string, HouseholdTrade>;
  /** By household; null or absent where the reading is missing. */
  readonly readings: ReadonlyMap<string, MeterReading | null>;
  /** By household, newest first. */
  readonly history: ReadonlyMap<string, readonly MeterReading[]>;
  /** By household; absent means the one zone of all that have none. */
  readonly zoneOf: ReadonlyMap<string, string>;
  readonly tariff: Tariff;
  /** {@link Clearing.surplus}, and the account that it goes to. */
  readonly surplus: Micro;
  readonly surplusTo: string;
}

/** One household's slot in Wh: import and export as billed, and where they came from or went. */
export interface FirmSettlementLine extends MeterReading {
  readonly quality: ReadingQuality;
  /** Taken beyond what was bought: the utility sells it. */
  readonly residualImportWh: WattHours;
  /** Bought and not taken: the utility buys it. */
  readonly unusedWh: WattHours;
  /** Fed in beyond what was sold: the utility buys it. */
  readonly residualExportWh: WattHours;
  /** Sold and not fed in: the utility sells it. */
  readonly shortfallWh: WattHours;
  readonly netLocalWh: WattHours;
  readonly netRegionalWh: WattHours;
  readonly netFullWh: WattHours;
}

export interface UtilityBalance {
  readonly soldWh: WattHours;
  readonly boughtWh: WattHours;
}

export interface FirmSettlement {
  readonly postings: readonly Posting[];
  /** µ by account, ascending; zeros left out. */
  readonly balances: ReadonlyMap<string, Micro>;
  /** By household, ascending. */
  readonly lines: ReadonlyMap<string, FirmSettlementLine>;
  readonly utility: UtilityBalance;
}

const NOTHING_TRADED: HouseholdTrade = {
  boughtWh: ZERO_WH,
  soldWh: ZERO_WH,
  pays: ZERO_MICRO,
  receives: ZERO_MICRO,
};

/**
 * Settles a slot whose contracts are firm (specification §7.4): what was bought is paid and what was sold is
 * paid for, and the utility trades each household's deviation with it. A household's lines and balance depend
 * only on its own reading and contract, so a late neighbour never holds it up.
 *
 * @throws InvariantError where the positions do not balance, or energy or money would appear or vanish.
 */
export function settleFirm(input: FirmSettlementInput): FirmSettlement {
  const { positions, readings, tariff } = input;
  const local = localShares(positions, input.zoneOf, input);
  const names = [...new Set([...positions.keys(), ...readings.keys()])].sort(compareText);
  const postings = new PostingSum();
  const lines = new Map<string, FirmSettlementLine>();
  for (const household of names) {
    const position = positions.get(household) ?? NOTHING_TRADED;
    const reading = ratedReading(
      readings.get(household) ?? null,
      input.history.get(household) ?? [],
      position,
    );
    const line = lineOf(
      position,
      tariff.netting === 'slot' ? nettedBySlot(reading) : reading,
      local.get(household) ?? ZERO_WH,
    );
    lines.set(household, line);
    postHousehold(postings, householdAccount(household), position, line, tariff);
  }
  postings.add('p2p-surplus', MARKET, input.surplusTo, input.surplus);

  const sorted = postings.sorted();
  const settlement: FirmSettlement = {
    postings: sorted,
    balances: balancesOf(sorted),
    lines,
    utility: utilityOf(lines),
  };
  assertConserved(settlement);
  return settlement;
}

function lineOf(
  { boughtWh, soldWh }: HouseholdTrade,
  reading: MeterReading & { readonly quality: ReadingQuality },
  localWh: WattHours,
): FirmSettlementLine {
  const { importWh, exportWh, quality } = reading;
  const netLocalWh = least(importWh, localWh);
  const beyondLocalWh = minus(importWh, netLocalWh);
  const netRegionalWh = least(beyondLocalWh, minus(boughtWh, localWh));
  return {
    importWh,
    exportWh,
    quality,
    residualImportWh: excess(importWh, boughtWh),
    unusedWh: excess(boughtWh, importWh),
    residualExportWh: excess(exportWh, soldWh),
    shortfallWh: excess(soldWh, exportWh),
    netLocalWh,
    netRegionalWh,
    netFullWh: minus(beyondLocalWh, netRegionalWh),
  };
}

function postHousehold(
  postings: PostingSum,
  account: string,
  { boughtWh, soldWh, pays, receives }: HouseholdTrade,
  line: FirmSettlementLine,
  tariff: Tariff,
): void {
  postings.add('p2p-energy', account, MARKET, pays);
  postings.add('p2p-revenue', MARKET, account, receives);
  postings.add('residual-import', account, UTILITY, line.residualImportWh * tariff.retail);
  postings.add('shortfall', account, UTILITY, line.shortfallWh * tariff.retail);
  postings.add('residual-export', UTILITY, account, line.residualExportWh * tariff.feedIn);
  postings.add('unused', UTILITY, account, line.unusedWh * tariff.feedIn);

  const toleranceWh = toleranceOf(tariff, greatest(boughtWh, soldWh));
  const shortWh = excess(line.shortfallWh, toleranceWh);
  const longWh = excess(line.unusedWh, toleranceWh);
  postings.add('penalty-short', account, COMMUNITY, shortWh * tariff.shortPenalty);
  postings.add('penalty-long', account, COMMUNITY, longWh * tariff.longPenalty);
  postings.add('fee-buy', account, COMMUNITY, boughtWh * tariff.feeBuy);
  postings.add('fee-sell', account, COMMUNITY, soldWh * tariff.feeSell);

  postings.add('net-local', account, GRID_OPERATOR, line.netLocalWh * tariff.netLocal);
  postings.add('net-regional', account, GRID_OPERATOR, line.netRegionalWh * tariff.netRegional);
  postings.add('net-full', account, GRID_OPERATOR, line.netFullWh * tariff.netFull);
  postings.add('levy', account, TAX, line.importWh * tariff.levy);
}

/** The one rounding of a settlement, down to a whole Wh. */
function toleranceOf({ toleranceWh, tolerancePpm }: Tariff, contractWh: WattHours): WattHours {
  return greatest(toleranceWh, ((contractWh * tolerancePpm) / 1_000_000n) as WattHours);
}

function utilityOf(lines: ReadonlyMap<string, FirmSettlementLine>): UtilityBalance {
  let soldWh = ZERO_WH;
  let boughtWh = ZERO_WH;
  for (const line of lines.values()) {
    soldWh = plus(soldWh, plus(line.residualImportWh, line.shortfallWh));
    boughtWh = plus(boughtWh, plus(line.residualExportWh, line.unusedWh));
  }
  return { soldWh, boughtWh };
}

/** The utility supplies exactly what the community lacks as a whole; the market keeps nothing. */
function assertConserved({ balances, lines, utility }: FirmSettlement): void {
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
}
