import type { Household } from '../types/account.ts';
import { type Refusal, refuse } from '../types/refusal.ts';
import type { ChainContext } from './chainContext.ts';
import { firstUnboundSlot } from './contractRegistry.ts';
import type { StateReader } from './overlay.ts';
import { contractDataKey } from './stateKeys.ts';

type Place = Pick<Household, 'zone' | 'zoneBefore' | 'zoneFromSlot'>;

/**
 * A household moves from a slot on for which nobody is bound, so that each slot of its meter is billed by the
 * market of one zone. Its zone before is remembered while bills of that time may change, and only that one.
 */
export function movedTo(
  chain: ChainContext,
  state: StateReader,
  household: Household,
  zone: string,
  timeMs: number,
):
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly refusal: Refusal } {
  const { zoneFromSlot } = household;
  const open = chain.contracts.find(({ id, template, parameters, fromSlot }) => {
    const scope = template.scope?.(parameters);
    if (scope === undefined || scope.members === 'all' || fromSlot >= zoneFromSlot) return false;
    const own = { get: (key: Uint8Array) => state.get(contractDataKey(id, key)) };
    return !template.isOver(own, parameters, zoneFromSlot);
  });
  if (open !== undefined)
    return {
      ok: false,
      refusal: refuse(
        'open-positions',
        `${household.household} changed its zone at slot ${zoneFromSlot}, and bills of contract ${open.name} before that can still change: move it once they are final`,
      ),
    };
  const fromSlot = firstUnboundSlot(chain.contracts, chain.parameters.slotLengthMs, timeMs);
  return { ok: true, place: { zone, zoneBefore: household.zone, zoneFromSlot: fromSlot } };
}
