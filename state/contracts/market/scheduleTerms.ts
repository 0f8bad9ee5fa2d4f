import type { MarketMechanism, MarketParameters } from './marketParameters.ts';
import { isPooled, PREFERRED_NEIGHBOURS_MAX } from './orderPreference.ts';
import { ORDER_STEPS_MAX } from './orderSteps.ts';
import { takesOrders } from './settlementKind.ts';
import { clockText } from './termWords.ts';

/** What orders may say beside one quantity and one price, and what stands for many slots. */
export function scheduleTerms(mechanism: MarketMechanism, parameters: MarketParameters): string[] {
  const { settlement, standingOrdersPerHousehold, agreementsPerHousehold, series } = parameters;
  if (!takesOrders(settlement)) return [];
  const clock = clockText(series);
  return [
    ...(mechanism === 'tradereduction'
      ? []
      : [
          `An order has up to ${ORDER_STEPS_MAX} steps, each with a quantity and a price that is worse for the others than the one before. All steps count for its escrow and its connection; it is replaced and cancelled as a whole.`,
        ]),
    ...(isPooled(mechanism)
      ? [
          `A buyer may name up to ${PREFERRED_NEIGHBOURS_MAX} neighbours, and renewable energy, as the source it prefers. This changes nobody's trade and nobody's money, only who is said to have supplied whom: in an order drawn anew for each slot, buyers take first from the neighbours that they name, then, if they wish, from those whose feed-in the operator has seen to be renewable, as far as these have sold; the rest is dealt out.`,
        ]
      : []),
    ...(standingOrdersPerHousehold === 0
      ? []
      : [
          `A household has at most ${standingOrdersPerHousehold} standing orders. Such an order is placed when the window of a slot of its pattern opens (times of day by ${clock}), if the account and the connection allow it then.`,
        ]),
    ...(agreementsPerHousehold === 0 ? [] : [agreementTerms(parameters, clock)]),
  ];
}

function agreementTerms(
  { agreementsPerHousehold, zones }: MarketParameters,
  clock: string,
): string {
  return [
    `Two households${zones.size > 0 ? ' of one zone' : ''} may agree on so many Wh in each slot of a pattern (times of day by ${clock}) at any price, or as a gift: one offers, the other accepts, each may end it with the notice that it states. A household has at most ${agreementsPerHousehold} agreements and open offers.`,
    "When a slot's window opens the agreement binds both for that slot, if both are active, their connections allow it, and both have what it can cost in escrow; else it is left out for that slot.",
    "It is firm: the buyer pays the agreed price, and both pay the community fee. Energy that was fed in or taken counts for trades of the auction first, then for agreements. What the seller does not deliver, and a sale without a meter reading counts as not delivered, it owes the utility at its retail price and the grid operator the network charge that a neighbour's energy saves at most; what the buyer does not take the utility takes at its feed-in price. Agreements do not widen the tolerance for deviations, and energy that was bought by agreement cannot be sold again.",
  ].join(' ');
}
