import { assert } from '../../types/assert.ts';
import type { AuthoritySet } from '../../types/authority.ts';
import { equalBytes } from '../../types/bytes.ts';
import type { LedgerEvent } from '../../types/event.ts';
import type { Proposal, ScheduledChange, Suspension } from '../../types/governance.ts';
import {
  nextAuthorities,
  nextParameters,
  writeAuthorities,
  writeParameters,
} from '../authoritySets.ts';
import type { BlockContext, ChainContext } from '../chainContext.ts';
import type { Overlay, StateReader } from '../overlay.ts';
import { changeRefusal, hasKey, isChangeable, maySuspend } from './changes.ts';
import { authorityAttributes, changeAttributes } from './changeText.ts';
import { announce, planContractChange } from './contractChanges.ts';
import { countVotes } from './countVotes.ts';
import {
  changeGovernance,
  closeCase,
  mustReadProposal,
  readGovernance,
  suspensionOf,
  writeProposal,
} from './governanceState.ts';

export type Emit = (
  event: Pick<LedgerEvent, 'name' | 'accounts' | 'attributes'> &
    Partial<Pick<LedgerEvent, 'contract'>>,
) => void;

interface End {
  readonly chain: ChainContext;
  readonly state: Overlay;
  readonly block: BlockContext;
  readonly emit: Emit;
  /** The set of the next height has changed: only one authority comes or goes a block. */
  changed: boolean;
}

/**
 * The end of every block: proposals past their time expire, and what is due for the next height is done,
 * suspensions first, then by height and order. A set changes by one authority a block; the others wait for
 * the next one.
 */
export function endBlock(
  chain: ChainContext,
  state: Overlay,
  block: BlockContext,
  emit: Emit,
): void {
  const end: End = { chain, state, block, emit, changed: false };
  for (const number of readGovernance(state).open) expire(end, mustReadProposal(state, number));
  for (const change of dueChanges(state, block.height)) carryOut(end, change);
  if (end.changed) countAgain(end);
}

/** By the set of the next height: where somebody has left, the votes that there are may be enough. */
function countAgain({ state, block, emit }: End): void {
  const authorities = nextAuthorities(state);
  for (const number of readGovernance(state).open)
    countVotes({ state, block, authorities, emit }, mustReadProposal(state, number), []);
}

/** Whether the block after `height` would change something by itself: then it is wanted without traffic. */
export function isChangeDue(state: StateReader, height: bigint): boolean {
  return dueChanges(state, height + 1n).length > 0;
}

/** What block `height` has to do for the height after it. */
function dueChanges(state: StateReader, height: bigint): ScheduledChange[] {
  const rank = ({ proposal, fromHeight }: ScheduledChange) => (proposal === 0n ? 0n : fromHeight);
  return readGovernance(state)
    .scheduled.filter(({ fromHeight }) => fromHeight <= height + 1n)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function expire({ state, block, emit }: End, proposal: Proposal): void {
  if (proposal.expiresMs > block.timeMs) return;
  const { number } = proposal;
  const { open } = readGovernance(state);
  writeProposal(state, { ...proposal, status: 'expired' });
  changeGovernance(state, { open: open.filter((one) => one !== number) });
  emit({ name: 'proposal-expired', accounts: [], attributes: { proposal: number.toString() } });
}

function carryOut(end: End, scheduled: ScheduledChange): void {
  // An earlier change of this block may have made it void.
  if (!readGovernance(end.state).scheduled.some((one) => isSame(one, scheduled))) return;
  if (scheduled.proposal === 0n) {
    const suspension = suspensionOf(end.state, scheduled.consensusKey);
    assert(suspension?.standing === 'pending', 'a scheduled suspension is pending');
    suspend(end, scheduled, suspension);
  } else enact(end, scheduled, mustReadProposal(end.state, scheduled.proposal));
}

function suspend(end: End, scheduled: ScheduledChange, suspension: Suspension): void {
  const { state, emit } = end;
  const { authority } = suspension;
  const authorities = nextAuthorities(state);
  const isMember = hasKey(authorities, authority.consensusKey);
  const suspended = readGovernance(state).suspensions.filter(
    ({ standing }) => standing === 'suspended',
  ).length;
  const leaves = isMember && maySuspend(authorities, suspended);
  if (leaves && end.changed) return;
  drop(state, scheduled);
  const standing = leaves ? 'suspended' : 'marked';
  const { suspensions } = readGovernance(state);
  changeGovernance(state, {
    suspensions: suspensions.map((one) =>
      equalBytes(one.authority.consensusKey, authority.consensusKey) ? { ...one, standing } : one,
    ),
  });
  if (leaves) changeSet(end, without(authorities, authority.consensusKey));
  emit({
    name: leaves ? 'authority-suspended' : 'authority-marked',
    accounts: accountsOf(authority.account),
    attributes: authorityAttributes(authority),
  });
}

function enact(end: End, scheduled: ScheduledChange, proposal: Proposal): void {
  const { chain, state, block, emit } = end;
  const { change, number } = proposal;
  const refusal = changeRefusal(chain, state, change, block.timeMs);
  if (refusal === null && changesSet(state, proposal) && end.changed) return;
  drop(state, scheduled);
  const attributes = {
    proposal: number.toString(),
    ...changeAttributes(chain, state, change, block.timeMs),
  };
  if (refusal !== null) {
    writeProposal(state, { ...proposal, status: 'failed', failure: refusal.message });
    const failure = { ...attributes, message: refusal.message };
    emit({ name: 'proposal-failed', accounts: [], attributes: failure });
    return;
  }
  writeProposal(state, { ...proposal, status: 'effective', governsFrom: block.height + 1n });
  apply(end, proposal, attributes);
}

function apply(end: End, { change }: Proposal, attributes: Record<string, string>): void {
  const { state, block, emit } = end;
  switch (change.type) {
    case 'addAuthority': {
      changeSet(end, [...nextAuthorities(state), change.authority]);
      const accounts = accountsOf(change.authority.account);
      emit({ name: 'authority-added', accounts, attributes });
      return;
    }
    case 'removeAuthority': {
      const authorities = nextAuthorities(state);
      if (hasKey(authorities, change.consensusKey))
        changeSet(end, without(authorities, change.consensusKey));
      if (suspensionOf(state, change.consensusKey) !== undefined)
        closeCase(state, change.consensusKey, block.height);
      emit({ name: 'authority-removed', accounts: [], attributes });
      return;
    }
    case 'changeParameter': {
      assert(isChangeable(change.name), 'only a changeable parameter is changed');
      writeParameters(state, { ...nextParameters(state), [change.name]: change.value });
      emit({ name: 'parameter-changed', accounts: [], attributes });
      return;
    }
    case 'liftSuspension': {
      const suspension = suspensionOf(state, change.consensusKey);
      assert(suspension !== undefined, 'a case that is lifted is open');
      closeCase(state, change.consensusKey, block.height);
      const authorities = nextAuthorities(state);
      if (suspension.standing === 'suspended')
        changeSet(end, [...authorities, suspension.authority]);
      const accounts = accountsOf(suspension.authority.account);
      emit({ name: 'suspension-lifted', accounts, attributes });
      return;
    }
    case 'deployContract':
    case 'changeContract':
    case 'retireContract': {
      const planned = planContractChange(end.chain, state, change, block.timeMs);
      assert(planned.ok, 'a contract change that was just checked can be made');
      announce(state, planned.value, block.height);
      const contract = (planned.value.begins ?? planned.value.ends)?.id ?? null;
      emit({ name: ANNOUNCEMENTS[change.type], accounts: [], contract, attributes });
    }
  }
}

const ANNOUNCEMENTS = {
  deployContract: 'contract-deployed',
  changeContract: 'contract-changed',
  retireContract: 'contract-retired',
} as const;

function changesSet(state: StateReader, { change }: Proposal): boolean {
  switch (change.type) {
    case 'addAuthority':
      return true;
    case 'removeAuthority':
      return hasKey(nextAuthorities(state), change.consensusKey);
    case 'liftSuspension':
      return suspensionOf(state, change.consensusKey)?.standing === 'suspended';
    case 'changeParameter':
    case 'deployContract':
    case 'changeContract':
    case 'retireContract':
      return false;
  }
}

function changeSet(end: End, authorities: AuthoritySet): void {
  assert(!end.changed, 'a set changes once a block');
  end.changed = true;
  writeAuthorities(end.state, end.block.height + 1n, authorities);
}

function drop(state: Overlay, done: ScheduledChange): void {
  const { scheduled } = readGovernance(state);
  changeGovernance(state, { scheduled: scheduled.filter((one) => !isSame(one, done)) });
}

function isSame(a: ScheduledChange, b: ScheduledChange): boolean {
  return a.proposal === b.proposal && equalBytes(a.consensusKey, b.consensusKey);
}

function without(authorities: AuthoritySet, consensusKey: Uint8Array): AuthoritySet {
  return authorities.filter((one) => !equalBytes(one.consensusKey, consensusKey));
}

function accountsOf(account: Uint8Array | undefined): Uint8Array[] {
  return account === undefined ? [] : [account];
}
