import type { Micro, WattHours } from '../../types/units.ts';
import { excess, greatest, minus, plus, ZERO_WH } from '../amounts.ts';
import type { HouseholdTrade } from '../clearing.ts';
import {
  type AgreedTrade,
  agreedPositions,
  postAgreed,
  postAgreedCharges,
  withAgreed,
} from './agreedEnergy.ts';
import { localShares } from './localShare.ts';
import { type NetworkUse, networkUse, postNetwork } from './network.ts';
import { COMMUNITY, householdAccount, MARKET, PostingSum, UTILITY } from './postings.ts';
import {
  type MeterReading,
  nettedBySlot,
  type RatedReading,
  type ReadingQuality,
} from './readings.ts';
import {
  completed,
  householdInputs,
  type SlotSettlement,
  type SlotSettlementInput,
  toleranceOf,
} from './slotSettlement.ts';
import type { Tariff } from './tariff.ts';

export interface FirmSettlementInput extends SlotSettlementInput {
  /** {@link Clearing.surplus}, and the account that it goes to. */
  readonly surplus: Micro;
  readonly surplusTo: string;
  /** Firm before the auction, and in none of `positions`. */
  readonly agreed?: readonly AgreedTrade[];
  /** Whose reading is known; a sale by agreement of anybody else counts as not delivered. */
  readonly measured?: ReadonlySet<string>;
}

/** One household's slot in Wh: import and export as billed, and where they came from or went. */
export interface FirmSettlementLine extends MeterReading, NetworkUse {
  readonly quality: ReadingQuality;
  /** Taken beyond what was bought: the utility sells it. */
  readonly residualImportWh: WattHours;
  /** Bought and not taken: the utility buys it. */
  readonly unusedWh: WattHours;
  /** Fed in beyond what was sold: the utility buys it. */
  readonly residualExportWh: WattHours;
  /** Sold and not fed in: the utility sells it. */
  readonly shortfallWh: WattHours;
}

export type FirmSettlement = SlotSettlement<FirmSettlementLine>;

/**
 * Settles a slot whose contracts are firm (specification §7.4): what was bought is paid and what was sold is
 * paid for, and the utility trades each household's deviation with it. A household's lines and balance depend
 * only on its own reading and contract, so a late neighbour never holds it up.
 *
 * @throws InvariantError where the positions do not balance, or energy or money would appear or vanish.
 */
export function settleFirm(input: FirmSettlementInput): FirmSettlement {
  const { tariff } = input;
  const local = localShares(input.positions, input.zoneOf, input);
  const postings = new PostingSum();
  const lines = new Map<string, FirmSettlementLine>();
  let soldWh = ZERO_WH;
  let boughtWh = ZERO_WH;
  const { agreed = [] } = input;
  const agreedOf = agreedPositions(agreed, input.zoneOf);
  for (const { household, position, reading } of householdInputs(input)) {
    const contracted = lineOf(
      position,
      tariff.netting === 'slot' ? nettedBySlot(reading) : reading,
      local.get(household) ?? ZERO_WH,
    );
    const own = agreedOf.get(household);
    const isMeasured = input.measured?.has(household) ?? reading.quality === 'measured';
    const { line, shortWh } = withAgreed(contracted, own, isMeasured);
    lines.set(household, line);
    soldWh = plus(soldWh, plus(line.residualImportWh, line.shortfallWh));
    boughtWh = plus(boughtWh, plus(line.residualExportWh, line.unusedWh));
    const account = householdAccount(household);
    postHousehold(postings, account, position, line, tariff);
    if (own !== undefined) postAgreedCharges(postings, account, own, shortWh, tariff);
  }
  postAgreed(postings, agreed);
  postings.add('p2p-surplus', MARKET, input.surplusTo, input.surplus);
  return completed(postings, lines, { soldWh, boughtWh });
}

function lineOf(
  { boughtWh, soldWh }: HouseholdTrade,
  { importWh, exportWh, quality }: RatedReading,
  localWh: WattHours,
): FirmSettlementLine {
  return {
    importWh,
    exportWh,
    quality,
    residualImportWh: excess(importWh, boughtWh),
    unusedWh: excess(boughtWh, importWh),
    residualExportWh: excess(exportWh, soldWh),
    shortfallWh: excess(soldWh, exportWh),
    ...networkUse(importWh, localWh, minus(boughtWh, localWh)),
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
  postNetwork(postings, account, line, tariff);
}
