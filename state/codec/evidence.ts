import { compareBytes, plainBytes, toHex } from '../types/bytes.ts';
import {
  EVIDENCE_BYTES_MAX,
  type Evidence,
  OFFENCES,
  type Offence,
  type Statement,
  type StatementKind,
} from '../types/evidence.ts';
import { HEIGHT_MAX, ROUND_MAX } from './commitCertificate.ts';
import { gridhood } from './generated/ledger.js';
import { decodeMessage, encodeMessage } from './protobuf.ts';
import { PUBLIC_KEY_BYTES, SIGNATURE_BYTES } from './signature.ts';
import { signBytes } from './signBytes.ts';

const { Evidence: EvidenceMessage, ProposalBody, PrevoteBody, PrecommitBody } = gridhood.ledger;
const BODY_BYTES_MAX = 128;
const BODIES = { proposal: ProposalBody, prevote: PrevoteBody, precommit: PrecommitBody } as const;

const KINDS: Readonly<Record<Offence, readonly [StatementKind, StatementKind | null]>> = {
  proposals: ['proposal', 'proposal'],
  prevotes: ['prevote', 'prevote'],
  precommits: ['precommit', 'precommit'],
  brokenLock: ['precommit', 'prevote'],
  wrongProposer: ['proposal', null],
};

interface WireEvidence {
  readonly authority: Uint8Array;
  readonly offence: number;
  readonly first: Uint8Array;
  readonly firstSignature: Uint8Array;
  readonly second: Uint8Array;
  readonly secondSignature: Uint8Array;
}

interface WireBody {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: Uint8Array;
  readonly validRound?: number;
}

export function encodeEvidence({ authority, offence, first, second }: Evidence): Uint8Array {
  return encodeMessage(EvidenceMessage, {
    authority,
    offence: OFFENCES.indexOf(offence) + 1,
    first: first.body,
    firstSignature: first.signature,
    ...(second === null ? {} : { second: second.body, secondSignature: second.signature }),
  });
}

/**
 * Null where the bytes are not the one encoding of two statements that contradict each other: canonical
 * form, one height, the relation that the offence names, and the pair in its one order. Whose they are,
 * and whether they were signed, is for {@link checkEvidence} to say.
 */
export function decodeEvidence(bytes: Uint8Array): Evidence | null {
  const wire = decodeMessage<WireEvidence>(EvidenceMessage, bytes, EVIDENCE_BYTES_MAX);
  const offence = wire === null ? undefined : OFFENCES[wire.offence - 1];
  if (wire === null || offence === undefined || wire.authority.length !== PUBLIC_KEY_BYTES)
    return null;
  const [firstKind, secondKind] = KINDS[offence];
  const first = readStatement(firstKind, wire.first, wire.firstSignature);
  if (first === null) return null;
  const authority = plainBytes(wire.authority);
  if (secondKind === null)
    return wire.second.length + wire.secondSignature.length === 0
      ? { authority, offence, first, second: null }
      : null;
  const second = readStatement(secondKind, wire.second, wire.secondSignature);
  return second !== null && contradict(offence, first, second)
    ? { authority, offence, first, second }
    : null;
}

/** A statement from its signed bytes; null where they are no canonical body of this kind. */
export function readStatement(
  kind: StatementKind,
  body: Uint8Array,
  signature: Uint8Array,
): Statement | null {
  const wire = decodeMessage<WireBody>(BODIES[kind], body, BODY_BYTES_MAX);
  if (wire === null || signature.length !== SIGNATURE_BYTES) return null;
  const { height, round, blockId, validRound = -1 } = wire;
  if (height < 1n || height > HEIGHT_MAX || round > ROUND_MAX) return null;
  if (blockId.length !== 32 && (blockId.length !== 0 || kind === 'proposal')) return null;
  if (validRound < -1 || validRound >= round) return null;
  return {
    kind,
    height,
    round,
    blockId: plainBytes(blockId),
    validRound,
    body: new Uint8Array(body),
    signature: new Uint8Array(signature),
  };
}

/** The pair in the order of its one encoding: a broken lock in time, any other by its bytes. */
export function orderedPair(a: Statement, b: Statement): readonly [Statement, Statement] {
  if (a.kind !== b.kind) return a.kind === 'precommit' ? [a, b] : [b, a];
  return compareBytes(a.body, b.body) < 0 ? [a, b] : [b, a];
}

function contradict(offence: Offence, first: Statement, second: Statement): boolean {
  if (first.height !== second.height) return false;
  if (offence === 'brokenLock') return breaksLock(withTextId(first), withTextId(second));
  return first.round === second.round && compareBytes(first.body, second.body) < 0;
}

function withTextId({ round, validRound, blockId }: Statement) {
  return { round, validRound, blockId: blockId.length === 0 ? null : toHex(blockId) };
}

/**
 * Whether an authority that signed this precommit must not have signed this prevote of the same height; a
 * null id is nil. Whoever precommits a block in round r is locked on it from r on. A prevote for another
 * block in a later round needs a polka for that block in r or later, which the prevote names in validRound:
 * the round of the proposal's polka, or of the voter's own later lock (docs/spec/consensus.md, Evidence).
 */
export function breaksLock(
  precommit: { readonly round: number; readonly blockId: string | null },
  prevote: {
    readonly round: number;
    readonly blockId: string | null;
    readonly validRound: number;
  },
): boolean {
  return (
    precommit.blockId !== null &&
    prevote.blockId !== null &&
    precommit.blockId !== prevote.blockId &&
    prevote.round > precommit.round &&
    prevote.validRound < precommit.round
  );
}

/** The 32 bytes that the culprit's key signed. */
export function statementSignBytes(chainId: string, { kind, body }: Statement): Uint8Array {
  return signBytes(kind, chainId, body);
}
