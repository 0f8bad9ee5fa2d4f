import { assert } from '../types/assert.ts';
import type { Authority, AuthoritySet } from '../types/authority.ts';
import { plainBytes } from '../types/bytes.ts';
import { OFFENCES } from '../types/evidence.ts';
import {
  type ContractRules,
  type Governance,
  PROPOSAL_STATUSES,
  type Proposal,
  type ProposalContent,
  type ProposedChange,
  type ScheduledChange,
  STANDINGS,
  type Suspension,
} from '../types/governance.ts';
import { gridhood } from './generated/ledger.js';
import { encodeMessage } from './protobuf.ts';
import { signBytes } from './signBytes.ts';
import { decodeState } from './stateValues.ts';

const wire = gridhood.ledger;

interface WireAuthority {
  readonly name: string;
  readonly consensusKey: Uint8Array;
  readonly nodeKey: Uint8Array;
  readonly account: Uint8Array;
}

/** `Propose` as protobufjs hands it out: the one change that is set, the others absent or null. */
export interface WirePropose {
  readonly effectiveHeight: bigint;
  readonly expiresMs: bigint;
  readonly reason: string;
  readonly change?: ProposedChange['type'];
  readonly addAuthority?: {
    readonly authority: WireAuthority | null;
    readonly consensusProof: Uint8Array;
    readonly nodeProof: Uint8Array;
  };
  readonly removeAuthority?: { readonly consensusKey: Uint8Array };
  readonly changeParameter?: { readonly name: string; readonly value: bigint };
  readonly liftSuspension?: { readonly consensusKey: Uint8Array };
  readonly deployContract?: { readonly name: string } & ContractRules;
  readonly changeContract?: { readonly contract: Uint8Array } & ContractRules;
  readonly retireContract?: { readonly contract: Uint8Array; readonly noticeDays: number };
}

interface WireProposal extends Omit<Proposal, keyof ProposalContent | 'status'> {
  readonly status: number;
  readonly proposedHeight: bigint;
  readonly content: WirePropose;
}

interface WireSuspension extends Omit<Suspension, 'authority' | 'standing' | 'offence'> {
  readonly authority: WireAuthority;
  readonly standing: number;
  readonly offence: number;
}

/** What both keys of a new authority sign, each to prove that it is held. */
export function possessionSignBytes(chainId: string, authority: Authority): Uint8Array {
  return signBytes('possession', chainId, encodeMessage(wire.AuthorityRecord, authority));
}

export function proposeToWire({ change, ...fields }: ProposalContent): object {
  const { type, ...content } = change;
  return { ...fields, expiresMs: BigInt(fields.expiresMs), [type]: content };
}

/** Null where a number is beyond what is exact, or no change is named. Meaning is judged by execution. */
export function proposeFromWire(propose: WirePropose): ProposalContent | null {
  const change = changeFromWire(propose);
  const { effectiveHeight, expiresMs, reason } = propose;
  if (change === null || expiresMs > SAFE_MAX || effectiveHeight > SAFE_MAX) return null;
  return { change, effectiveHeight, expiresMs: Number(expiresMs), reason };
}

const SAFE_MAX = BigInt(Number.MAX_SAFE_INTEGER);

function changeFromWire(propose: WirePropose): ProposedChange | null {
  const { addAuthority, removeAuthority, changeParameter, liftSuspension } = propose;
  if (addAuthority) {
    const { authority, consensusProof, nodeProof } = addAuthority;
    if (authority === null) return null;
    return {
      type: 'addAuthority',
      authority: authorityFromWire(authority),
      consensusProof: plainBytes(consensusProof),
      nodeProof: plainBytes(nodeProof),
    };
  }
  if (removeAuthority)
    return { type: 'removeAuthority', consensusKey: plainBytes(removeAuthority.consensusKey) };
  if (changeParameter)
    return changeParameter.value > SAFE_MAX
      ? null
      : {
          type: 'changeParameter',
          name: changeParameter.name,
          value: Number(changeParameter.value),
        };
  if (liftSuspension)
    return { type: 'liftSuspension', consensusKey: plainBytes(liftSuspension.consensusKey) };
  return contractChangeFromWire(propose);
}

function contractChangeFromWire({
  deployContract,
  changeContract,
  retireContract,
}: WirePropose): ProposedChange | null {
  if (deployContract) return { type: 'deployContract', ...deployContract };
  if (changeContract) {
    const contract = plainBytes(changeContract.contract);
    return { type: 'changeContract', ...changeContract, contract };
  }
  if (retireContract) {
    const contract = plainBytes(retireContract.contract);
    return { type: 'retireContract', ...retireContract, contract };
  }
  return null;
}

function authorityFromWire({ name, account, ...keys }: WireAuthority): Authority {
  return {
    name,
    consensusKey: plainBytes(keys.consensusKey),
    nodeKey: plainBytes(keys.nodeKey),
    ...(account.length === 0 ? {} : { account: plainBytes(account) }),
  };
}

export function encodeAuthoritySet(authorities: AuthoritySet): Uint8Array {
  return encodeMessage(wire.AuthoritySetState, { authorities });
}

export function decodeAuthoritySet(bytes: Uint8Array): AuthoritySet {
  const { authorities } = decodeState<{ authorities: WireAuthority[] }>(
    wire.AuthoritySetState,
    bytes,
  );
  return authorities.map(authorityFromWire);
}

export function encodeHeights(heights: readonly bigint[]): Uint8Array {
  return encodeMessage(wire.HeightList, { heights });
}

export function decodeHeights(bytes: Uint8Array): readonly bigint[] {
  return decodeState<{ heights: bigint[] }>(wire.HeightList, bytes).heights;
}

export function encodeProposal({ number, status, ...proposal }: Proposal): Uint8Array {
  return encodeMessage(wire.ProposalState, {
    ...proposal,
    number,
    status: PROPOSAL_STATUSES.indexOf(status) + 1,
    content: proposeToWire({
      change: proposal.change,
      effectiveHeight: proposal.effectiveHeight,
      expiresMs: proposal.expiresMs,
      reason: proposal.reason,
    }),
  });
}

export function decodeProposal(bytes: Uint8Array): Proposal {
  const { content, status, ...proposal } = decodeState<WireProposal>(wire.ProposalState, bytes);
  const read = proposeFromWire(content);
  assert(read !== null, 'the state holds a proposal without content');
  return {
    ...proposal,
    ...read,
    status: nameAt(PROPOSAL_STATUSES, status),
    proposer: plainBytes(proposal.proposer),
    approved: proposal.approved.map(plainBytes),
    rejected: proposal.rejected.map(plainBytes),
  };
}

export function encodeGovernance({ suspensions, ...governance }: Governance): Uint8Array {
  return encodeMessage(wire.GovernanceState, {
    ...governance,
    suspensions: suspensions.map(({ standing, offence, ...rest }) => ({
      ...rest,
      standing: STANDINGS.indexOf(standing) + 1,
      offence: OFFENCES.indexOf(offence) + 1,
    })),
  });
}

export function decodeGovernance(bytes: Uint8Array): Governance {
  const { proposals, open, scheduled, suspensions } = decodeState<{
    proposals: bigint;
    open: bigint[];
    scheduled: ScheduledChange[];
    suspensions: WireSuspension[];
  }>(wire.GovernanceState, bytes);
  return {
    proposals,
    open,
    scheduled: scheduled.map((one) => ({ ...one, consensusKey: plainBytes(one.consensusKey) })),
    suspensions: suspensions.map(({ authority, standing, offence, ...rest }) => ({
      ...rest,
      authority: authorityFromWire(authority),
      standing: nameAt(STANDINGS, standing),
      offence: nameAt(OFFENCES, offence),
    })),
  };
}

/** When some blocks were made, oldest first. */
export interface TimeMark {
  readonly height: bigint;
  readonly timeMs: number;
}

export function encodeTimeMarks(marks: readonly TimeMark[]): Uint8Array {
  const numbers = marks.map(({ height, timeMs }) => ({ height, timeMs: BigInt(timeMs) }));
  return encodeMessage(wire.TimeMarks, { marks: numbers });
}

export function decodeTimeMarks(bytes: Uint8Array): readonly TimeMark[] {
  const { marks } = decodeState<{ marks: { height: bigint; timeMs: bigint }[] }>(
    wire.TimeMarks,
    bytes,
  );
  return marks.map(({ height, timeMs }) => ({ height, timeMs: Number(timeMs) }));
}

function nameAt<Name extends string>(names: readonly Name[], number: number): Name {
  const name = names[number - 1];
  assert(name !== undefined, 'the state holds an unknown number of a list of names');
  return name;
}
