import { unreachable } from '../../types/assert.ts';
import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { scheduleTerms } from './scheduleTerms.ts';
import { memberTerms, sideTerms } from './scopeTerms.ts';
import { sealedTerms } from './sealedRules.ts';
import { takesOrders } from './settlementKind.ts';
import { netMeteringTerms, tariffTerms } from './tariffTerms.ts';
import { duration, price } from './termWords.ts';

/**
 * The rules of a market in words, made from its parameters alone. Both sides can read them before they
 * trade, and they are part of what the contract's id hashes: a wording that changes is a new version.
 */
export function marketTerms(
  mechanism: MarketMechanism,
  parameters: MarketParameters,
  slotLengthMs: number,
): string {
  const { floor, cap, settlement } = parameters;
  return [
    `Slots last ${duration(slotLengthMs)}. ${ordersRule(parameters)}`,
    ...sealedTerms(parameters),
    ...(takesOrders(settlement) ? [priceRule(mechanism, parameters)] : []),
    ...memberTerms(parameters),
    ...zonesRule(parameters),
    `No trade is below ${price(floor)} or above ${price(cap)}. ${takesOrders(settlement) ? "A household's own orders are netted first. " : ''}A tie is shared ${parameters.ration === 'prorata' ? 'in proportion to the quantities' : 'equally'}.`,
    ...escrowRule(parameters),
    ...scheduleTerms(mechanism, parameters),
    ...(parameters.limitedBy === null
      ? []
      : [
          `What a household orders or agrees on in a slot stays within the limit that contract ${parameters.limitedBy} sets for it at that time; what was taken in before stands.`,
        ]),
    ...(parameters.settledBy === null ? billingTerms(parameters) : sideTerms(parameters.settledBy)),
  ].join('\n');
}

/** When and how a home market bills what its members' meters show. */
function billingTerms(parameters: MarketParameters): string[] {
  const { tariff, timing } = parameters;
  return [
    `Meter readings are taken until ${duration(timing.readingDeadlineAfterMs)} after the slot's end; then the slot is settled, a missing reading by the mean of the last three, or, without them, as traded. Late and corrected readings change the bill until ${duration(timing.correctionDeadlineAfterMs)} after the slot's end.`,
    settlementRule(parameters),
    ...tariffTerms(parameters),
    ...netMeteringTerms(parameters),
    `Network charges: ${price(tariff.netLocal)} from the same zone, ${price(tariff.netRegional)} from another zone of the community, ${price(tariff.netFull)} from the grid. Levy: ${price(tariff.levy)}. Community fee: ${price(tariff.feeBuy)} of a buyer, ${price(tariff.feeSell)} of a seller.`,
    ...penaltyRule(parameters),
  ];
}

function ordersRule({ settlement, timing }: MarketParameters): string {
  return takesOrders(settlement)
    ? `Orders are taken from ${duration(timing.opensBeforeMs)} until ${duration(timing.gateBeforeMs)} before a slot starts; then the gate is closed and nothing can be changed or cancelled.`
    : 'There are no orders: what the meters show is shared.';
}

function zonesRule({ zones, surplusTo }: MarketParameters): string[] {
  if (zones.size === 0) return [];
  const limits = [...zones].map(
    ([zone, { importCapWh, exportCapWh }]) =>
      `${zone} takes in at most ${importCapWh} Wh and gives out at most ${exportCapWh} Wh`,
  );
  const account = surplusTo === 'dso' ? 'the grid operator' : 'the community';
  return [
    `In a slot, of what is traded, net: ${limits.join('; ')}. While no limit is reached there is one price. Where one is, each zone has its own: a household pays or receives that of the zone in which it is when the gate closes, and what importing zones pay beyond what exporting zones receive goes to ${account}. A household in none of these zones takes no part.`,
  ];
}

function escrowRule({ settlement, ordersPerHousehold, maxQuantityWh }: MarketParameters): string[] {
  if (!takesOrders(settlement)) return [];
  return [
    `A household has at most ${ordersPerHousehold} live orders in a slot, each of at most ${maxQuantityWh} Wh and within its connection's capacity. What an order can cost stays in escrow until its slot is settled.`,
  ];
}

function settlementRule(parameters: MarketParameters): string {
  const { settlement, tariff, ration, postedPrice, netMetering } = parameters;
  const retail = 'at its retail price';
  const feedIn = 'at its feed-in price';
  if (settlement.kind === 'delivered') {
    const bounds = settlement.open
      ? `All that is fed in is shared among all that take, at ${price(postedPrice)}.`
      : 'Only what was traded and then metered is shared and paid, at the price of the slot: a seller shares what it fed in, a buyer what it took, neither more than it traded.';
    const rest = netMetering === null ? `, ${retail} and ${feedIn}` : '';
    return `${bounds} Import and export of a slot offset each other first. The smaller side is shared in full, the other ${ration === 'prorata' ? 'in proportion' : 'equally'}. The utility sells and buys the rest${rest}.`;
  }
  const residual =
    netMetering === null
      ? `What a household takes beyond its purchases it buys from the utility ${retail}; what it feeds in beyond its sales the utility buys ${feedIn}.`
      : 'What a household takes beyond its purchases the utility supplies, and what it feeds in beyond its sales the utility takes.';
  return `What is traded is firm. ${residual} What it sold and did not feed in it owes the utility ${retail}; what it bought and did not take the utility takes ${feedIn}. Import and export ${tariff.netting === 'slot' ? 'are netted within a slot' : 'are counted apart'}.`;
}

function penaltyRule({ settlement, tariff }: MarketParameters): string[] {
  const { toleranceWh, tolerancePpm, shortPenalty, longPenalty } = tariff;
  if (!takesOrders(settlement)) return [];
  const costs =
    settlement.kind === 'firm'
      ? `${price(shortPenalty)} for a shortfall and ${price(longPenalty)} for what was bought and not taken`
      : `${price(shortPenalty)} for what was sold and not fed in`;
  return [
    `Deviations beyond the greater of ${toleranceWh} Wh and ${tolerancePpm} parts per million of the trade cost ${costs}.`,
  ];
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
    case 'zonal':
      return `As much is traded as offers, asks and the limits of the zones allow. Where no limit is reached, one price for all: ${share} from the lowest to the highest price at which nobody would rather have decided otherwise.`;
    default:
      return unreachable(mechanism);
  }
}
