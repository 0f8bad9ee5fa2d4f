import type { Authority } from '../../types/authority.ts';
import { toHex } from '../../types/bytes.ts';
import type { ProposedChange } from '../../types/governance.ts';
import { nextAuthorities, nextParameters } from '../authoritySets.ts';
import type { ChainContext } from '../chainContext.ts';
import type { StateReader } from '../overlay.ts';
import { isChangeable } from './changes.ts';
import { planAttributes, planContractChange } from './contractChanges.ts';
import { suspensionOf } from './governanceState.ts';

/** What an event says of a change: keys in hex, and the name that people know. */
export function changeAttributes(
  chain: ChainContext,
  state: StateReader,
  change: ProposedChange,
  timeMs: number,
): Record<string, string> {
  switch (change.type) {
    case 'addAuthority':
      return { change: change.type, ...authorityAttributes(change.authority) };
    case 'changeParameter': {
      const { name, value } = change;
      const from = isChangeable(name) ? { from: String(nextParameters(state)[name]) } : {};
      return { change: change.type, parameter: name, ...from, to: String(value) };
    }
    case 'removeAuthority':
    case 'liftSuspension': {
      const key = toHex(change.consensusKey);
      const known =
        nextAuthorities(state).find((one) => toHex(one.consensusKey) === key) ??
        suspensionOf(state, change.consensusKey)?.authority;
      return { change: change.type, subject: known?.name ?? key, consensusKey: key };
    }
    case 'deployContract':
    case 'changeContract':
    case 'retireContract': {
      const planned = planContractChange(chain, state, change, timeMs);
      const plan = planned.ok ? planAttributes(planned.value, change.noticeDays) : {};
      return { change: change.type, ...plan };
    }
  }
}

/** All of an authority: who follows the chain can tell the next set from the events. */
export function authorityAttributes(authority: Authority): Record<string, string> {
  const { name, consensusKey, nodeKey, account } = authority;
  return {
    subject: name,
    consensusKey: toHex(consensusKey),
    nodeKey: toHex(nodeKey),
    ...(account === undefined ? {} : { account: toHex(account) }),
  };
}
