import type { Fields } from '../../types/fields.ts';
import type { MarketMechanism } from './marketParameters.ts';

/** What a trade binds to (docs/spec/market.md §7). */
export type SettlementKind =
  /** What was bought is paid and what was sold is paid for; deviations go to the utility. */
  | { readonly kind: 'firm' }
  /**
   * Only metered energy is shared and paid, up to what was traded or, where sharing is open, whatever was
   * metered, without any order.
   */
  | { readonly kind: 'delivered'; readonly open: boolean };

const FIRM: SettlementKind = { kind: 'firm' };

/**
 * Shared energy has one price, and so has delivered settlement: that of a uniform auction or a posted one.
 * Open sharing takes the posted price alone: at an auction's, two orders of 1 Wh could price the energy of all.
 */
export function readSettlementKind(fields: Fields, mechanism: MarketMechanism): SettlementKind {
  if (!fields.has('settlement')) return FIRM;
  const own = fields.object('settlement');
  const kind = own.choice('kind', ['firm', 'delivered']);
  const settlement: SettlementKind =
    kind === 'firm' ? FIRM : { kind, open: own.boolean('open', false) };
  own.noOthers();
  if (settlement.kind === 'firm') return settlement;
  if (mechanism !== 'uniform' && mechanism !== 'posted')
    own.fault(
      'kind',
      `must be firm in a market of template ${mechanism}: shared energy has one price, and here trades have several; delivered goes with uniform or posted`,
    );
  else if (settlement.open && mechanism !== 'posted')
    own.fault(
      'open',
      'must be false but in a market of template posted: two orders of 1 Wh could set the price of all energy that is shared',
    );
  return settlement;
}

/** Whether the market trades by orders at all. */
export function takesOrders(settlement: SettlementKind): boolean {
  return settlement.kind === 'firm' || !settlement.open;
}
