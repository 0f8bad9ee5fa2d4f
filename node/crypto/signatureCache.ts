import { PUBLIC_KEY_BYTES, SIGNATURE_BYTES } from '../../state/codec/signature.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import { BoundedMap } from './boundedMap.ts';
import {
  type SignedMessage,
  type VerifyBatch,
  verifyBatch,
  verifyNative,
} from './nativeVerifier.ts';

/** Verifiers that remember what was right: a transaction is met in gossip, in a proposal, in a block. */
export interface SignatureCache {
  readonly verify: VerifySignature;
  readonly verifyBatch: VerifyBatch;
  /** Answers given from memory and by calculation since the start. */
  readonly counts: () => { readonly hits: number; readonly misses: number };
}

/** Sign bytes are a hash of 32 bytes; longer messages are checked each time, so that entries stay small. */
const MESSAGE_BYTES_MAX = 64;
const TRIPLE_BYTES_MAX = PUBLIC_KEY_BYTES + SIGNATURE_BYTES + MESSAGE_BYTES_MAX;

/** 180 bytes of heap each (measured), so 1.5 MB when full. */
const CAPACITY = 8192;

/**
 * Remembers signatures found right, by all of their bytes: key and signature have fixed lengths, so
 * the text of all three together stands for one triple only. A wrong signature is never remembered,
 * so that a flood of them displaces nothing.
 */
export function createSignatureCache(
  capacity: number = CAPACITY,
  verifyUncached: VerifySignature = verifyNative,
  verifyBatchUncached: VerifyBatch = verifyBatch,
): SignatureCache {
  const right = new BoundedMap<true>(capacity);
  const scratch = Buffer.alloc(TRIPLE_BYTES_MAX);
  let hits = 0;
  let misses = 0;

  const tripleOf = (item: SignedMessage): string | null => {
    const { publicKey, message, signature } = item;
    if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return null;
    if (message.length > MESSAGE_BYTES_MAX) return null;
    scratch.set(publicKey, 0);
    scratch.set(signature, PUBLIC_KEY_BYTES);
    scratch.set(message, PUBLIC_KEY_BYTES + SIGNATURE_BYTES);
    return scratch.toString('latin1', 0, PUBLIC_KEY_BYTES + SIGNATURE_BYTES + message.length);
  };
  const isRemembered = (triple: string | null): boolean => {
    const remembered = triple !== null && right.get(triple) === true;
    if (remembered) hits++;
    else misses++;
    return remembered;
  };
  const remember = (triple: string | null, answer: boolean): boolean => {
    if (answer && triple !== null) right.set(triple, true);
    return answer;
  };

  return {
    verify: (publicKey, message, signature) => {
      const triple = tripleOf({ publicKey, message, signature });
      if (isRemembered(triple)) return true;
      return remember(triple, verifyUncached(publicKey, message, signature));
    },
    verifyBatch: async (items) => {
      const triples = items.map(tripleOf);
      const answers = triples.map(isRemembered);
      const open = items.flatMap((item, index) => (answers[index] ? [] : [{ item, index }]));
      const found = await verifyBatchUncached(open.map(({ item }) => item));
      open.forEach(({ index }, i) => {
        answers[index] = remember(triples[index] ?? null, found[i] === true);
      });
      return answers;
    },
    counts: () => ({ hits, misses }),
  };
}
