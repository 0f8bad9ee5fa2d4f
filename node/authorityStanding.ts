import {
  mustReadProposal,
  readGovernance,
  suspensionOf,
} from '../state/execution/governance/governanceState.ts';
import type { Authority } from '../state/types/authority.ts';
import { equalBytes } from '../state/types/bytes.ts';
import type { Alarms } from './alarms/alarms.ts';
import type { Ledger } from './chain/ledger.ts';

/** What the chain says of a consensus key, for the next block. */
export type AuthorityStanding = 'active' | 'marked' | 'suspended' | 'none';

export function standingOf(ledger: Ledger, consensusKey: Uint8Array): AuthorityStanding {
  const isMember = ledger.chain.authorities.some((one) =>
    equalBytes(one.consensusKey, consensusKey),
  );
  const suspension = suspensionOf(ledger.state, consensusKey);
  if (isMember) return suspension === undefined ? 'active' : 'marked';
  return suspension === undefined ? 'none' : 'suspended';
}

/** The authority of a node: in the set, suspended, or proposed and perhaps still on its way in. */
export function authorityOfNode(ledger: Ledger, nodeKey: Uint8Array): Authority | undefined {
  const isIt = (one: Authority) => equalBytes(one.nodeKey, nodeKey);
  return ledger.chain.authorities.find(isIt) ?? waitingAuthorities(ledger).find(isIt);
}

/** Those who must reach the chain though they do not decide it: to catch up, or to learn why not. */
function waitingAuthorities({ state }: Ledger): Authority[] {
  const { open, scheduled, suspensions } = readGovernance(state);
  const numbers = [...open, ...scheduled.map(({ proposal }) => proposal)].filter((n) => n > 0n);
  return [
    ...suspensions.map(({ authority }) => authority),
    ...numbers.flatMap((number) => {
      const { change } = mustReadProposal(state, number);
      return change.type === 'addAuthority' ? [change.authority] : [];
    }),
  ];
}

/** Tells the operator of an authority when the chain has found it guilty, and when that is over. */
export function watchStanding(ledger: Ledger, consensusKey: Uint8Array, alarms: Alarms): void {
  const look = () => {
    const standing = standingOf(ledger, consensusKey);
    if (standing !== 'suspended') alarms.clear('AUTHORITY_SUSPENDED');
    if (standing !== 'marked') alarms.clear('AUTHORITY_MARKED');
    const suspension = suspensionOf(ledger.state, consensusKey);
    if (suspension === undefined) return;
    const { authority, height, round } = suspension;
    const what = `it was proved on the chain that the key of authority ${authority.name} broke the protocol at height ${height}, round ${round}`;
    const remedy =
      'find out whether the key is in use twice or was stolen; the other authorities can vote to lift it (gridhood authority status)';
    if (standing === 'suspended')
      alarms.raise('AUTHORITY_SUSPENDED', `${what}: this node signs no more; ${remedy}`);
    if (standing === 'marked')
      alarms.raise(
        'AUTHORITY_MARKED',
        `${what}: it stays only since too few would remain; ${remedy}`,
      );
  };
  ledger.onCommitted(look);
  look();
}
