import {
  cost,
  type Micro,
  type MicroPerWattHour,
  micro,
  type WattHours,
} from '../../types/units.ts';
import { excess, least, minus, plus, ZERO_WH } from '../amounts.ts';
import { type NetworkUse, networkUse } from './network.ts';
import { COMMUNITY, GRID_OPERATOR, householdAccount, type PostingSum } from './postings.ts';
import type { Tariff } from './tariff.ts';

/** What two households agreed on for one slot, outside of the auction. */
export interface AgreedTrade {
  readonly seller: string;
  readonly buyer: string;
  readonly quantityWh: WattHours;
  /** 0: a gift. */
  readonly price: MicroPerWattHour;
}

/** What a household bought and sold by agreements. */
export interface AgreedPosition {
  readonly soldWh: WattHours;
  /** From sellers in its own zone. */
  readonly localWh: WattHours;
  readonly regionalWh: WattHours;
}

const NOTHING_AGREED: AgreedPosition = {
  soldWh: ZERO_WH,
  localWh: ZERO_WH,
  regionalWh: ZERO_WH,
};

/** By household; who has no agreement is left out. `zoneOf` as for {@link localShares}. */
export function agreedPositions(
  trades: readonly AgreedTrade[],
  zoneOf: ReadonlyMap<string, string>,
): Map<string, AgreedPosition> {
  const positions = new Map<string, AgreedPosition>();
  const add = (household: string, key: keyof AgreedPosition, quantityWh: WattHours) => {
    const before = positions.get(household) ?? NOTHING_AGREED;
    positions.set(household, { ...before, [key]: plus(before[key], quantityWh) });
  };
  for (const { seller, buyer, quantityWh } of trades) {
    add(seller, 'soldWh', quantityWh);
    const isLocal = zoneOf.get(seller) === zoneOf.get(buyer);
    add(buyer, isLocal ? 'localWh' : 'regionalWh', quantityWh);
  }
  return positions;
}

/** The agreed price, from buyer to seller, whatever is delivered. */
export function postAgreed(postings: PostingSum, trades: readonly AgreedTrade[]): void {
  for (const { seller, buyer, quantityWh, price } of trades)
    postings.add(
      'agreed-energy',
      householdAccount(buyer),
      householdAccount(seller),
      cost(quantityWh, price),
    );
}

/** A household's slot as its auction contracts leave it, in Wh. */
export interface ResidualLine extends NetworkUse {
  readonly residualImportWh: WattHours;
  readonly unusedWh: WattHours;
  readonly residualExportWh: WattHours;
  readonly shortfallWh: WattHours;
}

/**
 * Agreements take of a household's residuals what the auction left (docs/spec/market.md §12): energy that was
 * fed in or taken counts for the auction's contracts first. A sale counts as delivered only by a measured
 * reading, and a purchase lowers network charges only for what the utility would have supplied.
 *
 * @returns the line with them, and how much of what was sold was not fed in.
 */
export function withAgreed<Line extends ResidualLine>(
  line: Line,
  { soldWh, localWh, regionalWh }: AgreedPosition = NOTHING_AGREED,
  isMeasured: boolean,
): { readonly line: Line; readonly shortWh: WattHours } {
  const boughtWh = plus(localWh, regionalWh);
  const takenWh = least(boughtWh, line.residualImportWh);
  const givenWh = isMeasured ? least(soldWh, line.residualExportWh) : ZERO_WH;
  const shortWh = minus(soldWh, givenWh);
  const use = networkUse(line.netFullWh, localWh, regionalWh);
  return {
    line: {
      ...line,
      residualImportWh: minus(line.residualImportWh, takenWh),
      unusedWh: plus(line.unusedWh, minus(boughtWh, takenWh)),
      residualExportWh: minus(line.residualExportWh, givenWh),
      shortfallWh: plus(line.shortfallWh, shortWh),
      netLocalWh: plus(line.netLocalWh, use.netLocalWh),
      netRegionalWh: plus(line.netRegionalWh, use.netRegionalWh),
      netFullWh: use.netFullWh,
    },
    shortWh,
  };
}

/**
 * What a Wh from a neighbour saves in network charges at most. Who sells by agreement and does not deliver pays
 * it to the grid operator, since his buyer has been charged as if it had come from next door.
 */
export function networkSaving({ netLocal, netRegional, netFull }: Tariff): MicroPerWattHour {
  return excess(netFull, least(netLocal, netRegional));
}

/** Community fees as for the auction's trades, and {@link networkSaving} for what was not delivered. */
export function postAgreedCharges(
  postings: PostingSum,
  account: string,
  { soldWh, localWh, regionalWh }: AgreedPosition,
  shortWh: WattHours,
  tariff: Tariff,
): void {
  const boughtWh = plus(localWh, regionalWh);
  postings.add('fee-buy', account, COMMUNITY, boughtWh * tariff.feeBuy);
  postings.add('fee-sell', account, COMMUNITY, soldWh * tariff.feeSell);
  postings.add('net-undelivered', account, GRID_OPERATOR, shortWh * networkSaving(tariff));
}

/** In escrow for a trade from the opening of its slot to its settlement: what each party can owe at worst. */
export function agreedLocks(
  { quantityWh, price }: Pick<AgreedTrade, 'quantityWh' | 'price'>,
  tariff: Tariff,
): { readonly buyer: Micro; readonly seller: Micro } {
  const worst = plus(plus(tariff.retail, tariff.shortPenalty), networkSaving(tariff));
  return {
    buyer: micro(quantityWh * (price + tariff.feeBuy)),
    seller: micro(quantityWh * (excess(worst, price) + tariff.feeSell)),
  };
}
