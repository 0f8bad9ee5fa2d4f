import { unreachable } from '../types/assert.ts';
import type { AdmittedOrder, OrderExplanation } from './explain.ts';
import type { AdmittedFate, Claimants, RejectedFate, TradePrices } from './fate.ts';
import type { ValidityFault } from './order.ts';

const FAULTS: Readonly<Record<ValidityFault, string>> = {
  'bad-id': 'its id is not a valid name',
  'bad-household': 'its household is not a valid name',
  'bad-side': 'it is neither a buy nor a sell',
  'quantity-out-of-limits': 'its quantity is outside the limits',
  'price-out-of-limits': 'its price is outside the limits',
};

/** One sentence for the owner of the order. */
export function explanationText({ id, order, fate }: OrderExplanation): string {
  if (order === null) return `Order ${id} was rejected because ${rejection(fate)}.`;
  const { side, household, quantityWh, limit, nettedWh } = order;
  const subject = `${side === 'buy' ? 'Buy' : 'Sell'} order ${id} of ${household}, ${quantityWh} Wh at ${limit} µ/Wh,`;
  const clauses = [`${subject} ${outcome(order, fate)}`];
  if (order.clippedBy !== null) {
    clauses.push(`its limit counted as the ${order.clippedBy}, ${order.effectivePrice} µ/Wh`);
  }
  if (nettedWh > 0n && fate.code !== 'netted') {
    clauses.push(`${nettedWh} Wh of it had met the household's own ${opposite(order)} orders`);
  }
  return `${clauses.join('; ')}.`;
}

function opposite({ side }: AdmittedOrder): string {
  return side === 'buy' ? 'sell' : 'buy';
}

function rejection(fate: RejectedFate): string {
  switch (fate.reason) {
    case 'equivocation':
      return `${fate.copies} different orders came under this id, which makes all of them void`;
    case 'invalid':
      return FAULTS[fate.fault];
    case 'below-floor':
      return `its limit of ${fate.limit} µ/Wh is below the floor of ${fate.bound} µ/Wh`;
    case 'above-cap':
      return `its limit of ${fate.limit} µ/Wh is above the cap of ${fate.bound} µ/Wh`;
    case 'multi-position':
      return 'its household has orders on both sides or at several prices, and this market serves one price a household';
    case 'no-zone':
      return 'its household is in no zone of this market';
    default:
      return unreachable(fate);
  }
}

function outcome(order: AdmittedOrder, fate: AdmittedFate): string {
  const bid = order.side === 'buy' ? 'bid' : 'ask';
  switch (fate.code) {
    case 'netted':
      return `was used up by the household's own ${opposite(order)} orders, without any payment`;
    case 'filled':
      return `was filled completely${order.nettedWh > 0n ? ' in what was left of it' : ''}: ${order.filledWh} Wh ${at(fate.prices)}`;
    case 'rationed':
      return rationing(order, fate);
    case 'beyond-margin': {
      const price = fate.price === null ? '' : `; the price is ${fate.price} µ/Wh`;
      return `was not filled because the last ${bid} that was served is ${fate.marginalPrice} µ/Wh${price}`;
    }
    case 'beyond-posted-price':
      return `was not filled because its limit does not agree to the posted price of ${fate.price} µ/Wh`;
    case 'beyond-other-halfs-price':
      return `was not filled because its limit does not agree to ${fate.price} µ/Wh, the price that the other half of the market made`;
    case 'beyond-zone-price':
      return `was not filled because its limit does not better the price in zone ${fate.zone}, ${fate.price} µ/Wh, while the limits between zones are reached`;
    case 'sets-price':
      return `was not filled because it sets the price, ${fate.price} µ/Wh: the last ${bid} that could trade gives the price to those before it and does not trade itself`;
    case 'behind-price-setter':
      return `was not filled because the ${bid} that sets the price, ${fate.price} µ/Wh, comes before it`;
    case 'no-trade':
      return `was not filled because nothing was traded: ${noTrade(fate)}`;
    default:
      return unreachable(fate);
  }
}

function at({ low, high }: TradePrices): string {
  return low === high ? `at ${low} µ/Wh` : `at ${low} to ${high} µ/Wh, by its partners' limits`;
}

function rationing(
  { side, filledWh }: AdmittedOrder,
  fate: Extract<AdmittedFate, { code: 'rationed' }>,
): string {
  const bids = side === 'buy' ? 'bids' : 'asks';
  const rule = fate.rule === 'prorata' ? 'in proportion to the quantities' : 'in equal shares';
  const traded =
    fate.prices === null ? 'was not filled' : `was filled with ${filledWh} Wh ${at(fate.prices)}`;
  return (
    `${traded} because ${claimantsText(fate.claimants, bids)} asked for ${fate.claimedWh} Wh and ${fate.availableWh} Wh were left for them, ` +
    `shared ${rule}, ${fate.householdShareWh} of ${fate.householdClaimedWh} Wh to this household`
  );
}

function claimantsText(claimants: Claimants, bids: 'bids' | 'asks'): string {
  switch (claimants.at) {
    case 'marginal-level':
      return `the ${bids} at the marginal ${claimants.price} µ/Wh`;
    case 'posted-price':
      return `all who agree to the posted price of ${claimants.price} µ/Wh`;
    case 'other-halfs-price':
      return `all in its half of the market who agree to ${claimants.price} µ/Wh, the price that the other half made,`;
    case 'before-price-setter':
      return `the ${bids} before the one that sets the price`;
    default:
      return unreachable(claimants);
  }
}

function noTrade({ bestBid, bestAsk }: Extract<AdmittedFate, { code: 'no-trade' }>): string {
  if (bestBid === null) return 'nobody was left to buy';
  if (bestAsk === null) return 'nobody was left to sell';
  return `the best bid, ${bestBid} µ/Wh, is below the best ask, ${bestAsk} µ/Wh`;
}
