import { encodeBody } from '../../consensus/schema/codec.ts';
import type { SignedMessage, UnsignedMessage } from '../../consensus/schema/messages.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { encodeEvidence, orderedPair, readStatement } from '../../state/codec/evidence.ts';
import type { Offence, Statement } from '../../state/types/evidence.ts';

/** Messages of others, and proofs that blocks have taken, of which the newest are kept. */
const KEPT = 32;
const OTHER_BLOCK = 'f'.repeat(64);

/** A message with the key that signed it. */
interface Overheard {
  readonly message: SignedMessage;
  readonly author: Uint8Array;
}

/**
 * Evidence that must never count, made of what is true and what is not: against the honest, against nobody,
 * of the future, and what the chain has dealt with already.
 */
export class FalseEvidence {
  readonly #chainId: string;
  readonly #own: Signer;
  readonly #random: () => number;
  readonly #overheard: Overheard[] = [];
  readonly #taken: Uint8Array[] = [];

  constructor(chainId: string, own: Signer, random: () => number) {
    this.#chainId = chainId;
    this.#own = own;
    this.#random = random;
  }

  heard(message: SignedMessage, author: Uint8Array | undefined): void {
    if (author !== undefined) keep(this.#overheard, { message, author });
  }

  taken(evidence: readonly Uint8Array[]): void {
    for (const bytes of evidence) keep(this.#taken, bytes);
  }

  /** `outside`: a height whose set has not our key. */
  draw(nextHeight: bigint, outside: bigint | null): Uint8Array | null {
    const kind = Math.floor(this.#random() * 5);
    if (kind === 0) return this.#drawn(this.#taken) ?? null;
    if (kind === 1) return this.#twoByUs(nextHeight + 1n + BigInt(Math.floor(this.#random() * 9)));
    if (kind === 2) return outside === null ? null : this.#twoByUs(outside);
    const victim = this.#drawn(this.#overheard);
    if (victim === undefined) return null;
    const first = statementOf(victim.message, victim.message.signature);
    const { author, message } = victim;
    if (kind === 3 && message.type === 'proposal')
      return (
        first &&
        encodeEvidence({ authority: author, offence: 'wrongProposer', first, second: null })
      );
    const other = this.#sign(contrary(message));
    const signature = this.#random() < 0.5 ? other.signature : message.signature;
    const second = statementOf(other.message, signature);
    return first && second && pair(author, `${message.type}s`, first, second);
  }

  /** Signed by our own key, and true, but of a height in which it means nothing. */
  #twoByUs(height: bigint): Uint8Array | null {
    const prevote = (blockId: string | null) =>
      this.#sign({ type: 'prevote', height, round: 0, blockId, validRound: -1 });
    const [one, other] = [prevote(null), prevote(OTHER_BLOCK)];
    const first = statementOf(one.message, one.signature);
    const second = statementOf(other.message, other.signature);
    return first && second && pair(this.#own.publicKey, 'prevotes', first, second);
  }

  #sign(message: UnsignedMessage): { message: UnsignedMessage; signature: Uint8Array } {
    return { message, signature: this.#own.sign(messageSignBytes(message, this.#chainId)) };
  }

  #drawn<T>(of: readonly T[]): T | undefined {
    return of[Math.floor(this.#random() * of.length)];
  }
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > KEPT) list.shift();
}

/** Another answer to the same question. */
function contrary(message: UnsignedMessage): UnsignedMessage {
  const blockId = message.blockId === null ? OTHER_BLOCK : null;
  switch (message.type) {
    case 'proposal':
      return { ...message, blockId: OTHER_BLOCK };
    case 'prevote':
      return { ...message, blockId, validRound: -1 };
    case 'precommit':
      return { ...message, blockId };
  }
}

function statementOf(message: UnsignedMessage, signature: Uint8Array): Statement | null {
  return readStatement(message.type, encodeBody(message), signature);
}

function pair(authority: Uint8Array, offence: Offence, a: Statement, b: Statement): Uint8Array {
  const [first, second] = orderedPair(a, b);
  return encodeEvidence({ authority, offence, first, second });
}
