import { encodeEvidence, orderedPair, readStatement } from '../../state/codec/evidence.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Offence, Statement } from '../../state/types/evidence.ts';
import { encodeBody } from '../schema/codec.ts';
import type {
  SignedMessage,
  SignedPrecommit,
  SignedPrevote,
  SignedProposal,
} from '../schema/messages.ts';

/**
 * Proof of misbehaviour: nothing but what the culprit signed. Its identity is
 * (authority, height, round, message type), so a node keeps it once.
 */
export type Evidence =
  /** Two messages of one authority, height, round and type that say different things. */
  | {
      readonly kind: 'equivocation';
      readonly first: SignedMessage;
      readonly second: SignedMessage;
    }
  /** A precommit, and in a later round a prevote for another block that names no polka since. */
  | {
      readonly kind: 'brokenLock';
      readonly precommit: SignedPrecommit;
      readonly prevote: SignedPrevote;
    }
  /** A proposal by an authority whose turn it was not. */
  | { readonly kind: 'wrongProposer'; readonly proposal: SignedProposal };

export function evidenceKey(evidence: Evidence): string {
  const { authorityIndex, height, round, type } = accusedMessage(evidence);
  return `${authorityIndex}/${height}/${round}/${type}`;
}

/** The message that should not have been signed: of two, the second; of a broken lock, the prevote. */
export function accusedMessage(evidence: Evidence): SignedMessage {
  switch (evidence.kind) {
    case 'equivocation':
      return evidence.second;
    case 'brokenLock':
      return evidence.prevote;
    case 'wrongProposer':
      return evidence.proposal;
  }
}

/**
 * The proof as a block takes it, with the culprit named by its key: `authorities` are those of the
 * messages' height. Null where a message is not signed, as our own is until its log is written.
 */
export function encodeProof(evidence: Evidence, authorities: AuthoritySet): Uint8Array | null {
  const authority = authorities[accusedMessage(evidence).authorityIndex]?.consensusKey;
  const [offence, ...messages] = offenceOf(evidence);
  const statements = messages.map(statementOf).filter((statement) => statement !== null);
  const [first, second] = statements;
  if (authority === undefined || first === undefined || statements.length < messages.length)
    return null;
  if (second === undefined) return encodeEvidence({ authority, offence, first, second: null });
  const [earlier, later] = orderedPair(first, second);
  return encodeEvidence({ authority, offence, first: earlier, second: later });
}

function offenceOf(evidence: Evidence): readonly [Offence, ...SignedMessage[]] {
  switch (evidence.kind) {
    case 'equivocation':
      return [`${evidence.first.type}s`, evidence.first, evidence.second];
    case 'brokenLock':
      return ['brokenLock', evidence.precommit, evidence.prevote];
    case 'wrongProposer':
      return ['wrongProposer', evidence.proposal];
  }
}

function statementOf(message: SignedMessage): Statement | null {
  return readStatement(message.type, encodeBody(message), message.signature);
}
