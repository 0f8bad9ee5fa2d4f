import {
  decodeGovernance,
  decodeProposal,
  encodeGovernance,
  encodeProposal,
} from '../../codec/governance.ts';
import { assert } from '../../types/assert.ts';
import { equalBytes, readUint64, uint64Bytes } from '../../types/bytes.ts';
import type { Governance, Proposal, Suspension } from '../../types/governance.ts';
import { decodedOnce } from '../decodedOnce.ts';
import type { Overlay, StateReader } from '../overlay.ts';
import { GOVERNANCE_KEY, pardonKey, proposalKey } from '../stateKeys.ts';

const NONE: Governance = { proposals: 0n, open: [], scheduled: [], suspensions: [] };
const governanceOf = decodedOnce(decodeGovernance);

export function readGovernance(state: StateReader): Governance {
  const bytes = state.get(GOVERNANCE_KEY);
  return bytes === undefined ? NONE : governanceOf(bytes);
}

export function changeGovernance(state: Overlay, change: Partial<Governance>): void {
  state.set(GOVERNANCE_KEY, encodeGovernance({ ...readGovernance(state), ...change }));
}

export function readProposal(state: StateReader, number: bigint): Proposal | null {
  if (number < 1n || number > readGovernance(state).proposals) return null;
  const bytes = state.get(proposalKey(number));
  return bytes === undefined ? null : decodeProposal(bytes);
}

/** One that the state itself names. */
export function mustReadProposal(state: StateReader, number: bigint): Proposal {
  const proposal = readProposal(state, number);
  assert(proposal !== null, `the state names proposal ${number} and has it not`);
  return proposal;
}

export function writeProposal(state: Overlay, proposal: Proposal): void {
  state.set(proposalKey(proposal.number), encodeProposal(proposal));
}

export function suspensionOf(state: StateReader, consensusKey: Uint8Array): Suspension | undefined {
  return readGovernance(state).suspensions.find(({ authority }) =>
    equalBytes(authority.consensusKey, consensusKey),
  );
}

/** Closes the case of a key; what it did up to `height` is dealt with for good. */
export function closeCase(state: Overlay, consensusKey: Uint8Array, height: bigint): void {
  const { suspensions, scheduled } = readGovernance(state);
  changeGovernance(state, {
    suspensions: suspensions.filter(
      ({ authority }) => !equalBytes(authority.consensusKey, consensusKey),
    ),
    scheduled: scheduled.filter((one) => !equalBytes(one.consensusKey, consensusKey)),
  });
  state.set(pardonKey(consensusKey), uint64Bytes(height));
}

/** Height up to which evidence against the key is void; 0 where it never had a case that was closed. */
export function pardonedThrough(state: StateReader, consensusKey: Uint8Array): bigint {
  const bytes = state.get(pardonKey(consensusKey));
  return bytes === undefined ? 0n : readUint64(bytes);
}
