import { unreachable } from '../../types/assert.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';

/**
 * The rules of a market in words, made from its parameters alone. Both sides can read them before they
 * trade, and they are part of what the contract's id hashes: a wording that changes is a new version.
 */
export function marketTerms(
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  slotLengthMs: number,
): string {
  const { floor, cap, tariff, timing } = parameters;
  return [
    `Slots last ${duration(slotLengthMs)}. Orders are taken from ${duration(timing.opensBeforeMs)} until ${duration(timing.gateBeforeMs)} before a slot starts; then the gate is closed and nothing can be changed or cancelled.`,
    priceRule(mechanism, parameters),
    `No trade is below ${price(floor)} or above ${price(cap)}. A household's own orders are netted first. A tie is shared ${parameters.ration === 'prorata' ? 'in proportion to the quantities' : 'equally'}.`,
    `A household has at most ${parameters.ordersPerHousehold} live orders in a slot, each of at most ${parameters.maxQuantityWh} Wh and within its connection's capacity. What an order can cost stays in escrow until its slot is settled.`,
    `What is traded is firm. Meter readings are taken until ${duration(timing.readingDeadlineAfterMs)} after the slot's end; then the slot is settled, a missing reading by the mean of the last three, or, without them, as traded. Late and corrected readings change the bill until ${duration(timing.correctionDeadlineAfterMs)} after the slot's end.`,
    `What a household takes beyond its purchases it buys from the utility at ${price(tariff.retail)}; what it feeds in beyond its sales the utility buys at ${price(tariff.feedIn)}. What it sold and did not feed in it owes the utility at ${price(tariff.retail)}; what it bought and did not take the utility takes at ${price(tariff.feedIn)}. Import and export ${tariff.netting === 'slot' ? 'are netted within a slot' : 'are counted apart'}.`,
    `Network charges: ${price(tariff.netLocal)} from the same zone, ${price(tariff.netRegional)} from another zone of the community, ${price(tariff.netFull)} from the grid. Levy: ${price(tariff.levy)}. Community fee: ${price(tariff.feeBuy)} of a buyer, ${price(tariff.feeSell)} of a seller.`,
    `Deviations beyond the greater of ${tariff.toleranceWh} Wh and ${tariff.tolerancePpm} parts per million of the trade cost ${price(tariff.shortPenalty)} for a shortfall and ${price(tariff.longPenalty)} for what was bought and not taken.`,
  ].join('\n');
}

function priceRule(mechanism: MarketMechanism, { k, postedPrice }: MarketParameters): string {
  const share = `${k.numerator}/${k.denominator} of the way`;
  switch (mechanism) {
    case 'posted':
      return `Everybody trades at the posted price of ${price(postedPrice)}: buyers who offer at least that, sellers who ask at most that, as much as both sides allow.`;
    case 'uniform':
      return `One price for all in each slot: as much is traded as offers and asks allow, at the price that lies ${share} from the lowest to the highest price at which nobody would rather have decided otherwise.`;
    case 'payasbid':
      return `As much is traded as offers and asks allow. The best buyer trades with the best seller, then the next; each pair at the price that lies ${share} from the seller's limit to the buyer's.`;
    case 'tradereduction':
      return 'On each side the household at the margin sets the price for those who come before it, and does not trade itself; who trades cannot move his own price. What buyers pay beyond what sellers receive goes to the account of the surplus. A household with orders at several prices or on both sides takes no part in the slot.';
    case 'muda':
      return `Each slot, every household falls by lot into one of two halves. Each half trades within itself, at the price that the orders of the other half make: ${share} through the interval of prices that would support the trade of that other half.`;
    default:
      return unreachable(mechanism);
  }
}

function price(microPerWh: bigint): string {
  return `${microPerWh} micro-credits per Wh`;
}

function duration(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000} minutes`;
  return ms % 1000 === 0 ? `${ms / 1000} seconds` : `${ms} milliseconds`;
}
