import type { SignedMessage, SignedProposal } from '../schema/messages.ts';

/**
 * Proof of misbehaviour: nothing but what the culprit signed. Its identity is
 * (authority, height, round, message type), so the ledger takes it once.
 */
export type Evidence =
  /** Two messages of one authority, height, round and type that say different things. */
  | {
      readonly kind: 'equivocation';
      readonly first: SignedMessage;
      readonly second: SignedMessage;
    }
  /** A proposal by an authority whose turn it was not. */
  | { readonly kind: 'wrongProposer'; readonly proposal: SignedProposal };

export function evidenceKey(evidence: Evidence): string {
  const message = evidence.kind === 'equivocation' ? evidence.first : evidence.proposal;
  return `${message.authorityIndex}/${message.height}/${message.round}/${message.type}`;
}
