import { statementSignBytes } from '../codec/evidence.ts';
import type { Authority, AuthoritySet } from '../types/authority.ts';
import { equalBytes, toHex } from '../types/bytes.ts';
import type { Evidence } from '../types/evidence.ts';
import type { VerifySignature } from '../types/signature.ts';
import { authoritiesAt } from './authoritySets.ts';
import type { BlockContext, ChainContext } from './chainContext.ts';
import type { Emit } from './governance/endBlock.ts';
import {
  changeGovernance,
  pardonedThrough,
  readGovernance,
  suspensionOf,
} from './governance/governanceState.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { isExpired } from './timeMarks.ts';

/** Why evidence does not count; `known` and `expired` are no fault of whoever brings it. */
export type EvidenceFault =
  | 'unknown-authority'
  | 'its-turn'
  | 'bad-signature'
  | 'future'
  | 'expired'
  | 'known';

/**
 * Whether evidence proves something by itself: the culprit is an authority of the set, which must be the
 * one of the evidence's own height, and has signed both statements. Their form and that they contradict
 * each other was checked by decoding. Costs two signature checks.
 */
export function proofFault(
  { authority, offence, first, second }: Evidence,
  authorities: AuthoritySet,
  chainId: string,
  verify: VerifySignature,
): EvidenceFault | null {
  const index = authorities.findIndex((one) => equalBytes(one.consensusKey, authority));
  if (index < 0) return 'unknown-authority';
  if (offence === 'wrongProposer') {
    const turn = (first.height + BigInt(first.round)) % BigInt(authorities.length);
    if (turn === BigInt(index)) return 'its-turn';
  }
  for (const statement of second === null ? [first] : [first, second])
    if (!verify(authority, statementSignBytes(chainId, statement), statement.signature))
      return 'bad-signature';
  return null;
}

/**
 * Whether the block may take evidence. What has been dealt with is told by the state alone: a case that is
 * open, or one that was closed after the offence. So no proof counts twice, and nobody can fill blocks with
 * the many things that one stolen key can sign.
 */
export function checkEvidence(
  chain: ChainContext,
  state: StateReader,
  evidence: Evidence,
  block: BlockContext,
): EvidenceFault | null {
  const { authority, first } = evidence;
  if (first.height > block.height) return 'future';
  if (suspensionOf(state, authority) !== undefined) return 'known';
  if (first.height <= pardonedThrough(state, authority)) return 'known';
  if (isExpired(state, first.height, block, chain.parameters)) return 'expired';
  const authorities = authoritiesAt(state, first.height);
  return proofFault(evidence, authorities, chain.chainId, chain.verify);
}

/** Opens the case: the end of this block, or of a later one, takes the culprit out of the set. */
export function applyEvidence(
  state: Overlay,
  { authority: key, offence, first, second }: Evidence,
  block: BlockContext,
  emit: Emit,
): void {
  const { height } = first;
  // Of a broken lock the prevote is the later one, and the one that should not be.
  const round = second?.round ?? first.round;
  const authority = culprit(authoritiesAt(state, height), key);
  const { suspensions, scheduled } = readGovernance(state);
  const sinceHeight = block.height;
  changeGovernance(state, {
    suspensions: [
      ...suspensions,
      { authority, standing: 'pending', offence, height, round, sinceHeight },
    ],
    scheduled: [
      ...scheduled,
      { fromHeight: block.height + 1n, proposal: 0n, consensusKey: authority.consensusKey },
    ],
  });
  emit({
    name: 'offence-proved',
    accounts: authority.account === undefined ? [] : [authority.account],
    attributes: {
      subject: authority.name,
      consensusKey: toHex(key),
      offence,
      offenceHeight: height.toString(),
      round: String(round),
    },
  });
}

function culprit(authorities: AuthoritySet, key: Uint8Array): Authority {
  const found = authorities.find((one) => equalBytes(one.consensusKey, key));
  if (found === undefined) throw new Error('evidence was checked before it is applied');
  return found;
}
