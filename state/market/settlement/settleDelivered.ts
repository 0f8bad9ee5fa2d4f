import type { MicroPerWattHour, WattHours } from '../../types/units.ts';
import { excess, least, minus, plus, ZERO_WH } from '../amounts.ts';
import { type Claim, type RationingRule, ration } from '../rationing.ts';
import { tieOrder } from '../tieOrder.ts';
import { localShares } from './localShare.ts';
import { type NetworkUse, networkUse, postNetwork } from './network.ts';
import { COMMUNITY, householdAccount, MARKET, PostingSum, UTILITY } from './postings.ts';
import { type MeterReading, nettedBySlot, type ReadingQuality } from './readings.ts';
import {
  completed,
  type HouseholdInput,
  householdInputs,
  type SlotSettlement,
  type SlotSettlementInput,
  toleranceOf,
} from './slotSettlement.ts';
import type { Tariff } from './tariff.ts';

export interface DeliveredSettlementInput extends SlotSettlementInput {
  /** Of all shared energy. */
  readonly price: MicroPerWattHour;
  readonly ration: RationingRule;
  /** Whether all energy is shared, contracted or not. Otherwise contracts bound what a household shares. */
  readonly open: boolean;
}

/** One household's slot in Wh: import and export, netted by slot, and what of them was shared. */
export interface DeliveredSettlementLine extends MeterReading, NetworkUse {
  readonly quality: ReadingQuality;
  readonly sharedBuyWh: WattHours;
  readonly sharedSellWh: WattHours;
  /** Sold by contract and not fed in. */
  readonly underDeliveryWh: WattHours;
  readonly residualImportWh: WattHours;
  readonly residualExportWh: WattHours;
}

export interface DeliveredSettlement extends SlotSettlement<DeliveredSettlementLine> {
  /** What was shared altogether. */
  readonly volumeWh: WattHours;
}

/** A household's contract and reading, and what of them can be shared. */
interface Sharer extends HouseholdInput {
  readonly offerWh: WattHours;
  readonly needWh: WattHours;
}

/**
 * Settles a slot in which only metered energy is shared, at one price (specification §7.5). Nobody pays for
 * energy that did not flow, but each bill depends on everybody's readings. What was not shared, the utility
 * sells and buys.
 *
 * @throws InvariantError where energy or money would appear or vanish.
 */
export function settleDelivered(input: DeliveredSettlementInput): DeliveredSettlement {
  const { open } = input;
  const sharers = householdInputs(input).map(({ household, position, reading }): Sharer => {
    const netted = nettedBySlot(reading);
    return {
      household,
      position,
      reading: netted,
      offerWh: open ? netted.exportWh : least(netted.exportWh, position.soldWh),
      needWh: open ? netted.importWh : least(netted.importWh, position.boughtWh),
    };
  });
  const offers = claimsOf(sharers, ({ offerWh }) => offerWh);
  const needs = claimsOf(sharers, ({ needWh }) => needWh);
  const volumeWh = least(totalOf(offers), totalOf(needs));
  const bought = shares(input, needs, volumeWh);
  const sold = shares(input, offers, volumeWh);
  const shared = new Map(
    sharers.map(({ household }) => [
      household,
      { boughtWh: bought.get(household) ?? ZERO_WH, soldWh: sold.get(household) ?? ZERO_WH },
    ]),
  );
  const local = localShares(shared, input.zoneOf, input);
  const postings = new PostingSum();
  const lines = new Map<string, DeliveredSettlementLine>();
  let residualImportWh = ZERO_WH;
  let residualExportWh = ZERO_WH;
  for (const sharer of sharers) {
    const { household, position } = sharer;
    const line = lineOf(
      sharer,
      bought.get(household) ?? ZERO_WH,
      sold.get(household) ?? ZERO_WH,
      local.get(household) ?? ZERO_WH,
      open,
    );
    lines.set(household, line);
    residualImportWh = plus(residualImportWh, line.residualImportWh);
    residualExportWh = plus(residualExportWh, line.residualExportWh);
    postHousehold(postings, household, position.soldWh, line, input);
  }
  const utility = { soldWh: residualImportWh, boughtWh: residualExportWh };
  return { ...completed(postings, lines, utility), volumeWh };
}

function claimsOf(sharers: readonly Sharer[], quantityOf: (sharer: Sharer) => WattHours): Claim[] {
  return sharers
    .map((sharer) => ({ name: sharer.household, quantityWh: quantityOf(sharer) }))
    .filter(({ quantityWh }) => quantityWh > 0n);
}

function totalOf(claims: readonly Claim[]): WattHours {
  return claims.reduce((sum, { quantityWh }) => plus(sum, quantityWh), ZERO_WH);
}

function shares(
  input: DeliveredSettlementInput,
  claims: readonly Claim[],
  volumeWh: WattHours,
): Map<string, WattHours> {
  const granted = ration(input.ration, volumeWh, claims, tieOrder(input));
  return new Map(claims.map(({ name }, index) => [name, granted[index] ?? ZERO_WH]));
}

function lineOf(
  { position, reading: { importWh, exportWh, quality } }: Sharer,
  sharedBuyWh: WattHours,
  sharedSellWh: WattHours,
  localWh: WattHours,
  open: boolean,
): DeliveredSettlementLine {
  return {
    importWh,
    exportWh,
    quality,
    sharedBuyWh,
    sharedSellWh,
    underDeliveryWh: open ? ZERO_WH : excess(position.soldWh, exportWh),
    residualImportWh: minus(importWh, sharedBuyWh),
    residualExportWh: minus(exportWh, sharedSellWh),
    ...networkUse(importWh, localWh, minus(sharedBuyWh, localWh)),
  };
}

function postHousehold(
  postings: PostingSum,
  household: string,
  contractedWh: WattHours,
  line: DeliveredSettlementLine,
  { price, tariff }: { readonly price: MicroPerWattHour; readonly tariff: Tariff },
): void {
  const account = householdAccount(household);
  postings.add('p2p-energy', account, MARKET, line.sharedBuyWh * price);
  postings.add('p2p-revenue', MARKET, account, line.sharedSellWh * price);
  postings.add('residual-import', account, UTILITY, line.residualImportWh * tariff.retail);
  postings.add('residual-export', UTILITY, account, line.residualExportWh * tariff.feedIn);
  const shortWh = excess(line.underDeliveryWh, toleranceOf(tariff, contractedWh));
  postings.add('penalty-short', account, COMMUNITY, shortWh * tariff.shortPenalty);
  postings.add('fee-buy', account, COMMUNITY, line.sharedBuyWh * tariff.feeBuy);
  postings.add('fee-sell', account, COMMUNITY, line.sharedSellWh * tariff.feeSell);
  postNetwork(postings, account, line, tariff);
}
