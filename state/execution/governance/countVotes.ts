import { assert } from '../../types/assert.ts';
import { type AuthoritySet, isQuorum } from '../../types/authority.ts';
import type { LedgerEvent } from '../../types/event.ts';
import type { Proposal } from '../../types/governance.ts';
import type { BlockContext } from '../chainContext.ts';
import type { Overlay } from '../overlay.ts';
import { hasKey } from './changes.ts';
import { changeGovernance, readGovernance, writeProposal } from './governanceState.ts';

interface Count {
  readonly state: Overlay;
  readonly block: BlockContext;
  /** Whose votes count. */
  readonly authorities: AuthoritySet;
  readonly emit: (event: Pick<LedgerEvent, 'name' | 'accounts' | 'attributes'>) => void;
}

/**
 * Counts the votes on an open proposal and writes it, closed where that decides it. Votes of who is no
 * authority any more do not count; more than two thirds of who is decide.
 */
export function countVotes(
  { state, block, authorities, emit }: Count,
  proposal: Proposal,
  accounts: readonly Uint8Array[],
): void {
  const { number, effectiveHeight } = proposal;
  const total = authorities.length;
  const votesOf = (keys: readonly Uint8Array[]): number =>
    keys.filter((key) => hasKey(authorities, key)).length;
  const yes = votesOf(proposal.approved);
  const no = votesOf(proposal.rejected);
  const tally = {
    proposal: number.toString(),
    yes: String(yes),
    no: String(no),
    authorities: String(total),
  };
  if (isQuorum(yes, total)) {
    const fromHeight = effectiveHeight > block.height ? effectiveHeight : block.height + 1n;
    writeProposal(state, { ...proposal, status: 'passed', passedHeight: block.height });
    close(state, number);
    const { scheduled } = readGovernance(state);
    const change = { fromHeight, proposal: number, consensusKey: new Uint8Array() };
    changeGovernance(state, { scheduled: [...scheduled, change] });
    const attributes = { ...tally, fromHeight: fromHeight.toString() };
    emit({ name: 'proposal-passed', accounts, attributes });
  } else if (!isQuorum(total - no, total)) {
    writeProposal(state, { ...proposal, status: 'rejected' });
    close(state, number);
    emit({ name: 'proposal-rejected', accounts, attributes: tally });
  } else writeProposal(state, proposal);
}

function close(state: Overlay, number: bigint): void {
  const { open } = readGovernance(state);
  assert(open.includes(number), 'only an open proposal is closed');
  changeGovernance(state, { open: open.filter((one) => one !== number) });
}
