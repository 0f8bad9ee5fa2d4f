import { authoritiesAt, firstHeights } from '../../../state/execution/authoritySets.ts';
import { readGovernance } from '../../../state/execution/governance/governanceState.ts';
import type { StateReader } from '../../../state/execution/overlay.ts';
import type { Authority } from '../../../state/types/authority.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';

/** Who has, or last had, a consensus key; undefined where nobody ever did. */
export function authorityOf(state: StateReader, consensusKey: Uint8Array): Authority | undefined {
  const isIt = (one: Authority) => equalBytes(one.consensusKey, consensusKey);
  for (const height of firstHeights(state).toReversed()) {
    const found = authoritiesAt(state, height).find(isIt);
    if (found !== undefined) return found;
  }
  return readGovernance(state).suspensions.find(({ authority }) => isIt(authority))?.authority;
}

/** For people: the name, or the beginning of an unknown key. */
export function authorityName(state: StateReader, consensusKey: Uint8Array): string {
  return authorityOf(state, consensusKey)?.name ?? `${toHex(consensusKey).slice(0, 12)}…`;
}
