import {
  AUTHORITIES_MAX,
  COMMIT_CERTIFICATE_BYTES_MAX,
  decodeCommitCertificate,
  encodeCommitCertificate,
  HEIGHT_MAX,
  precommitBody,
  ROUND_MAX,
} from '../../state/codec/commitCertificate.ts';
import { decodeMessage, encodeMessage } from '../../state/codec/protobuf.ts';
import { SIGNATURE_BYTES } from '../../state/codec/signature.ts';
import { assert } from '../../state/types/assert.ts';
import { BLOCK_BYTES_MAX } from '../../state/types/block.ts';
import { EMPTY_BYTES, fromHex, toHex } from '../../state/types/bytes.ts';
import { gridhood } from './generated/consensus.js';
import type {
  BlockId,
  ConsensusMessage,
  PolkaCertificate,
  RoundCertificate,
  SignedMessage,
  SignedVote,
  Status,
  Step,
  UnsignedMessage,
  ValueId,
} from './messages.ts';

const wire = gridhood.consensus;
const BODY_BYTES_MAX = 128;
/** Certificates are the largest: what each authority adds to one, with tags and lengths, and a head. */
const BYTES_PER_SIGNER_MAX = 128;
const HEAD_BYTES_MAX = 256;
const STEPS: readonly Step[] = ['propose', 'prevote', 'precommit'];

/** Every message but a proposal with its block. */
export const CONSENSUS_MESSAGE_BYTES_MAX: number =
  HEAD_BYTES_MAX + AUTHORITIES_MAX * BYTES_PER_SIGNER_MAX;
export const PROPOSAL_MESSAGE_BYTES_MAX: number = HEAD_BYTES_MAX + BLOCK_BYTES_MAX;

/** What arrives on a consensus stream; `block` are the bytes beside a proposal. */
export interface DecodedMessage {
  readonly message: ConsensusMessage;
  readonly block: Uint8Array | null;
}

interface WireSigned {
  readonly body: Uint8Array;
  readonly authorityIndex: number;
  readonly signature: Uint8Array;
}
interface WireBody {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: Uint8Array;
  readonly timeMs: bigint;
  readonly validRound: number;
}
interface WirePolka extends Omit<PolkaCertificate, 'type' | 'blockId'> {
  readonly blockId: Uint8Array;
}
interface WireRound {
  readonly precommitAny: boolean;
  readonly height: bigint;
  readonly round: number;
  readonly votes: readonly {
    readonly authorityIndex: number;
    readonly precommit: boolean;
    readonly blockId: Uint8Array;
    readonly validRound: number;
    readonly signature: Uint8Array;
  }[];
}
interface WireMessage {
  readonly message?: string;
  readonly proposal: WireSigned;
  readonly prevote: WireSigned;
  readonly precommit: WireSigned;
  readonly polkaCertificate: WirePolka;
  readonly roundCertificate: WireRound;
  readonly commitCertificate: Uint8Array;
  readonly status: { readonly height: bigint; readonly round: number; readonly step: number };
  readonly block: Uint8Array;
}

/** The bytes that go into the sign bytes of the message's kind, which is its `type`. */
export function encodeBody(message: UnsignedMessage): Uint8Array {
  const blockId = idBytes(message.blockId);
  if (message.type === 'precommit')
    return precommitBody(message.height, message.round, message.blockId === null ? null : blockId);
  const { height, round, validRound } = message;
  return message.type === 'prevote'
    ? encodeMessage(wire.PrevoteBody, { height, round, blockId, validRound })
    : encodeMessage(wire.ProposalBody, {
        height,
        round,
        blockId,
        timeMs: BigInt(message.timeMs),
        validRound,
      });
}

/** `block`: the bytes of a proposal's block. */
export function encodeConsensusMessage(
  message: ConsensusMessage,
  block: Uint8Array = EMPTY_BYTES,
): Uint8Array {
  return encodeMessage(wire.ConsensusMessage, { ...toWire(message), block });
}

/**
 * Null where the bytes are too many, not canonical, or out of range. Signatures and thresholds are not
 * judged here. All parts are copies.
 */
export function decodeConsensusMessage(bytes: Uint8Array): DecodedMessage | null {
  const decoded = decodeMessage<WireMessage>(
    wire.ConsensusMessage,
    bytes,
    PROPOSAL_MESSAGE_BYTES_MAX,
  );
  if (decoded === null) return null;
  if (bytes.length - decoded.block.length > CONSENSUS_MESSAGE_BYTES_MAX) return null;
  const message = fromWire(decoded);
  if (message === null) return null;
  if (decoded.block.length === 0) return { message, block: null };
  return message.type === 'proposal' ? { message, block: new Uint8Array(decoded.block) } : null;
}

/** Also the form in which a polka stands in the sign log. */
export function polkaToWire(certificate: PolkaCertificate): object {
  const { height, round, signatures } = certificate;
  return { height, round, blockId: idBytes(certificate.blockId), signatures };
}

export function polkaFromWire(polka: WirePolka): PolkaCertificate | null {
  const { height, round } = polka;
  if (!isHeight(height) || !isRound(round) || polka.blockId.length !== 32) return null;
  const signatures = polka.signatures.map(({ authorityIndex, validRound, signature }) => ({
    authorityIndex,
    validRound,
    signature: new Uint8Array(signature),
  }));
  if (!areSigners(signatures)) return null;
  if (!signatures.every(({ validRound }) => isValidRound(validRound, round))) return null;
  return { type: 'polkaCertificate', height, round, blockId: toHex(polka.blockId), signatures };
}

function toWire(message: ConsensusMessage): object {
  switch (message.type) {
    case 'polkaCertificate':
      return { polkaCertificate: polkaToWire(message) };
    case 'roundCertificate':
      return { roundCertificate: roundToWire(message) };
    case 'commitCertificate':
      return { commitCertificate: encodeCommitCertificate(message.certificate) };
    case 'status':
      return { status: { ...message, step: STEPS.indexOf(message.step) } };
    default: {
      const { authorityIndex, signature } = message;
      return { [message.type]: { body: encodeBody(message), authorityIndex, signature } };
    }
  }
}

function fromWire(decoded: WireMessage): ConsensusMessage | null {
  switch (decoded.message) {
    case 'proposal':
    case 'prevote':
    case 'precommit':
      return signedFromWire(decoded.message, decoded[decoded.message]);
    case 'polkaCertificate':
      return polkaFromWire(decoded.polkaCertificate);
    case 'roundCertificate':
      return roundFromWire(decoded.roundCertificate);
    case 'commitCertificate':
      return commitFromWire(decoded.commitCertificate);
    case 'status':
      return statusFromWire(decoded.status);
    default:
      return null;
  }
}

function signedFromWire(
  type: SignedMessage['type'],
  { body, authorityIndex, signature }: WireSigned,
): SignedMessage | null {
  const signer = { authorityIndex, signature: new Uint8Array(signature) };
  if (!areSigners([signer])) return null;
  const bodyType = {
    proposal: wire.ProposalBody,
    prevote: wire.PrevoteBody,
    precommit: wire.PrecommitBody,
  }[type];
  const fields = decodeMessage<WireBody>(bodyType, body, BODY_BYTES_MAX);
  if (fields === null || !isHeight(fields.height) || !isRound(fields.round)) return null;
  const { height, round, validRound } = fields;
  const blockId = idFromWire(fields.blockId);
  if (blockId === undefined) return null;
  if (type === 'precommit') return { type, height, round, blockId, ...signer };
  if (!isValidRound(validRound, round)) return null;
  if (type === 'prevote') return { type, height, round, blockId, validRound, ...signer };
  if (blockId === null || fields.timeMs > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const timeMs = Number(fields.timeMs);
  return { type, height, round, blockId, timeMs, validRound, ...signer };
}

/** Also the form in which what led into a round stands in the sign log. */
export function roundToWire(certificate: RoundCertificate): object {
  const { height, round, kind } = certificate;
  const votes = certificate.votes.map((vote) => ({
    authorityIndex: vote.authorityIndex,
    precommit: vote.type === 'precommit',
    blockId: idBytes(vote.blockId),
    validRound: vote.type === 'prevote' ? vote.validRound : 0,
    signature: vote.signature,
  }));
  return { precommitAny: kind === 'precommitAny', height, round, votes };
}

export function roundFromWire(certificate: WireRound): RoundCertificate | null {
  const { height, round } = certificate;
  const kind = certificate.precommitAny ? 'precommitAny' : 'skip';
  if (!isHeight(height) || !isRound(round) || !areSigners(certificate.votes)) return null;
  const votes: SignedVote[] = [];
  for (const { precommit, authorityIndex, validRound, ...rest } of certificate.votes) {
    const blockId = idFromWire(rest.blockId);
    if (blockId === undefined || (!precommit && kind === 'precommitAny')) return null;
    const common = {
      height,
      round,
      blockId,
      authorityIndex,
      signature: new Uint8Array(rest.signature),
    };
    if (precommit ? validRound !== 0 : !isValidRound(validRound, round)) return null;
    votes.push(
      precommit ? { type: 'precommit', ...common } : { type: 'prevote', validRound, ...common },
    );
  }
  return { type: 'roundCertificate', kind, height, round, votes };
}

function commitFromWire(bytes: Uint8Array): ConsensusMessage | null {
  if (bytes.length > COMMIT_CERTIFICATE_BYTES_MAX) return null;
  const certificate = decodeCommitCertificate(bytes);
  return certificate === null ? null : { type: 'commitCertificate', certificate };
}

function statusFromWire(status: WireMessage['status']): Status | null {
  const { height, round } = status;
  const step = STEPS[status.step];
  if (!isHeight(height) || step === undefined) return null;
  return round === -1 || isRound(round) ? { type: 'status', height, round, step } : null;
}

export function isHeight(height: bigint): boolean {
  return height >= 1n && height <= HEIGHT_MAX;
}

function isRound(round: number): boolean {
  return round >= 0 && round <= ROUND_MAX;
}

function isValidRound(validRound: number, round: number): boolean {
  return validRound >= -1 && validRound < round;
}

/** Ascending, none twice, each with a signature of the right length. */
function areSigners(
  signers: readonly { readonly authorityIndex: number; readonly signature: Uint8Array }[],
): boolean {
  let previous = -1;
  for (const { authorityIndex, signature } of signers) {
    if (authorityIndex <= previous || authorityIndex >= AUTHORITIES_MAX) return false;
    if (signature.length !== SIGNATURE_BYTES) return false;
    previous = authorityIndex;
  }
  return true;
}

/** Undefined where it is neither an id nor nil. */
export function idFromWire(bytes: Uint8Array): ValueId | undefined {
  if (bytes.length === 0) return null;
  return bytes.length === 32 ? toHex(bytes) : undefined;
}

/** 32 bytes, or none for nil. */
export function idBytes(id: BlockId | null): Uint8Array {
  if (id === null) return EMPTY_BYTES;
  const bytes = fromHex(id);
  assert(bytes?.length === 32, 'a block id is 64 hex digits');
  return bytes;
}
