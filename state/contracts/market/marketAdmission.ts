import type { Household } from '../../types/account.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import type { ContractContext } from '../context.ts';
import type { MarketParameters } from './marketParameters.ts';
import { closedReason, slotParameters } from './postedTariff.ts';
import { takesOrders } from './settlementKind.ts';

/** What no order of the household could change: the market knows its zone, and trades by orders. */
export function checkMember(
  { settlement, zones }: MarketParameters,
  { household, zone }: Pick<Household, 'household' | 'zone'>,
): Refusal | null {
  if (!takesOrders(settlement))
    return refuse(
      'orders-not-taken',
      'this market shares whatever the meters say; it takes no orders, and none are needed',
    );
  if (zones.size === 0 || zones.has(zone)) return null;
  const where = zone === '' ? 'no zone' : `zone ${zone}`;
  return refuse(
    'no-zone',
    `household ${household} is in ${where}, and this market has the zones ${[...zones.keys()].join(', ')}; the operator assigns zones`,
  );
}

/** An order in clear words would tell what the others hide. */
export function checkNotSealed({ sealed }: MarketParameters): Refusal | null {
  return sealed === null
    ? null
    : refuse(
        'sealed-only',
        'orders of this market are sealed: commit to all that you order in the slot, and reveal it after the gate',
      );
}

/** For a slot whose window is open by time, and which has no window. */
export function checkOpens(
  context: Pick<ContractContext, 'get' | 'slotLengthMs'>,
  parameters: MarketParameters,
  slot: bigint,
): Refusal | null {
  const reason = closedReason(slotParameters(context, parameters, slot));
  return reason === null ? null : refuse('slot-closed', `slot ${slot} stays closed: ${reason}`);
}
