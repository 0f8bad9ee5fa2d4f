import { possessionSignBytes } from '../../codec/governance.ts';
import { acceptablePublicKeyForm } from '../../codec/signature.ts';
import {
  AUTHORITIES_MIN,
  type Authority,
  type AuthoritySet,
  CHAIN_AUTHORITIES_MAX,
  isQuorum,
} from '../../types/authority.ts';
import { equalBytes } from '../../types/bytes.ts';
import { nearest } from '../../types/fields.ts';
import type { ProposedChange } from '../../types/governance.ts';
import {
  CHANGEABLE_PARAMETERS,
  type ChangeableParameter,
  PARAMETER_BOUNDS,
} from '../../types/parameters.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { NAME_PATTERN } from '../../types/transaction.ts';
import { nextAuthorities, nextParameters } from '../authoritySets.ts';
import type { ChainContext } from '../chainContext.ts';
import { readAccount } from '../money.ts';
import type { StateReader } from '../overlay.ts';
import { planContractChange } from './contractChanges.ts';
import { readGovernance, suspensionOf } from './governanceState.ts';

/** Whether a change can be made on this state; asked when it is proposed, and again when its height comes. */
export function changeRefusal(
  chain: ChainContext,
  state: StateReader,
  change: ProposedChange,
  timeMs: number,
): Refusal | null {
  switch (change.type) {
    case 'addAuthority':
      return additionRefusal(state, change.authority);
    case 'removeAuthority':
      return removalRefusal(state, change.consensusKey);
    case 'changeParameter':
      return parameterRefusal(state, change.name, change.value);
    case 'liftSuspension':
      return liftRefusal(state, change.consensusKey);
    case 'deployContract':
    case 'changeContract':
    case 'retireContract': {
      const planned = planContractChange(chain, state, change, timeMs);
      return planned.ok ? null : planned.refusal;
    }
  }
}

/** Both keys of a new authority have signed who it is, for this chain. */
export function proofRefusal(
  { chainId, verify }: ChainContext,
  { authority, consensusProof, nodeProof }: Extract<ProposedChange, { type: 'addAuthority' }>,
): Refusal | null {
  const message = possessionSignBytes(chainId, authority);
  if (!verify(authority.consensusKey, message, consensusProof))
    return refuse('bad-proof', 'the consensus key has not signed this candidacy for this chain');
  return verify(authority.nodeKey, message, nodeProof)
    ? null
    : refuse('bad-proof', 'the node key has not signed this candidacy for this chain');
}

/** A set that has four members keeps four; one that never had keeps one. */
export function mayShrink(authorities: AuthoritySet): boolean {
  const least = authorities.length >= AUTHORITIES_MIN ? AUTHORITIES_MIN : 1;
  return authorities.length > least;
}

/**
 * Who is proved guilty leaves the set at once only while at least four remain, and while those who remain
 * are a quorum of the set with all suspended members: beyond that more than f are guilty, the assumption
 * under which the chain is safe is broken, and people must decide.
 */
export function maySuspend(authorities: AuthoritySet, suspended: number): boolean {
  const remaining = authorities.length - 1;
  return remaining >= AUTHORITIES_MIN && isQuorum(remaining, authorities.length + suspended);
}

export function hasKey(authorities: AuthoritySet, consensusKey: Uint8Array): boolean {
  return authorities.some((one) => equalBytes(one.consensusKey, consensusKey));
}

export function isChangeable(name: string): name is ChangeableParameter {
  return CHANGEABLE_PARAMETERS.some((one) => one === name);
}

function additionRefusal(state: StateReader, authority: Authority): Refusal | null {
  const { name, consensusKey, nodeKey, account } = authority;
  if (!NAME_PATTERN.test(name))
    return refuse('bad-name', 'a name has 1 to 64 of the characters 0-9 A-Z a-z : _ . -');
  if (!acceptablePublicKeyForm(consensusKey))
    return refuse('bad-key', 'the consensus key is not an acceptable Ed25519 key');
  if (!acceptablePublicKeyForm(nodeKey) || equalBytes(nodeKey, consensusKey))
    return refuse('bad-key', 'the node key is the consensus key, or no acceptable Ed25519 key');
  if (account !== undefined && (account.length !== 32 || readAccount(state, account) === null))
    return refuse('bad-key', 'its account is not a member of this community');
  const authorities = nextAuthorities(state);
  if (authorities.length >= CHAIN_AUTHORITIES_MAX)
    return impossible(`the chain has ${CHAIN_AUTHORITIES_MAX} authorities, as many as it may have`);
  return collision(
    [...authorities, ...readGovernance(state).suspensions.map((one) => one.authority)],
    authority,
  );
}

function collision(others: AuthoritySet, authority: Authority): Refusal | null {
  const { account } = authority;
  for (const other of others) {
    const same = [
      other.name === authority.name && 'name',
      equalBytes(other.consensusKey, authority.consensusKey) && 'consensus key',
      equalBytes(other.nodeKey, authority.nodeKey) && 'node key',
      account !== undefined && equalBytes(other.account ?? EMPTY, account) && 'account',
    ].find((what) => what !== false);
    if (same !== undefined) return impossible(`authority ${other.name} has this ${same} already`);
  }
  return null;
}

const EMPTY = new Uint8Array(0);

function removalRefusal(state: StateReader, consensusKey: Uint8Array): Refusal | null {
  const authorities = nextAuthorities(state);
  if (!hasKey(authorities, consensusKey))
    return suspensionOf(state, consensusKey) === undefined
      ? impossible('no authority has this consensus key')
      : null;
  return mayShrink(authorities)
    ? null
    : impossible(
        `a set of ${authorities.length} authorities must not shrink: let another in before`,
      );
}

function parameterRefusal(state: StateReader, name: string, value: number): Refusal | null {
  if (!isChangeable(name)) {
    const near = nearest(name, CHANGEABLE_PARAMETERS);
    return refuse(
      'unknown-parameter',
      `governance can change ${CHANGEABLE_PARAMETERS.join(', ')}, not ${name.slice(0, 64)}` +
        (near === null ? '' : `; did you mean ${near}?`),
    );
  }
  const { min, max } = PARAMETER_BOUNDS[name];
  if (value < min || value > max)
    return impossible(`${name} must be a whole number from ${min} to ${max}, not ${value}`);
  return nextParameters(state)[name] === value ? impossible(`${name} is ${value} already`) : null;
}

function liftRefusal(state: StateReader, consensusKey: Uint8Array): Refusal | null {
  const suspension = suspensionOf(state, consensusKey);
  if (suspension === undefined)
    return impossible('no authority with this consensus key is suspended or marked');
  const authorities = nextAuthorities(state);
  if (suspension.standing !== 'suspended' || hasKey(authorities, consensusKey)) return null;
  if (authorities.length >= CHAIN_AUTHORITIES_MAX)
    return impossible(`the chain has ${CHAIN_AUTHORITIES_MAX} authorities, as many as it may have`);
  return collision(authorities, suspension.authority);
}

function impossible(message: string): Refusal {
  return refuse('impossible-change', message);
}
