import { type CheckedBlock, type Judgements, ownJudgements } from '../../node/chain/judgements.ts';
import { authoritiesHash } from '../../state/execution/chainContext.ts';
import { rootOf } from '../../state/execution/tree/sparseMerkleTree.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { charactersOf, concatBytes, toHex } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import type { VerifySignature } from '../../state/types/signature.ts';

/** Answers by content that are kept: what a height or two ask for. */
const CONTENTS_MAX = 512;
/** Longer ones are no names for a Map. */
const CONTENT_BYTES_MAX = 16_384;

/**
 * One answer for all nodes of a run. What a node hears is most often the very array that another has sent, so
 * answers are found by the object that was asked about, and by the content of whatever else they depend on;
 * what was read from a disk, or announced again, by its bytes.
 */
export class SharedJudgements implements Judgements {
  readonly #signers = new WeakMap<object, Map<string, readonly Uint8Array[] | null>>();
  readonly #certificates = new WeakMap<
    CommitCertificate,
    Map<string, ReturnType<Judgements['verifyCertificate']>>
  >();
  readonly #checked = new WeakMap<Block, Map<string, CheckedBlock>>();
  readonly #setNames = new WeakMap<AuthoritySet, string>();

  readonly decodeMessage: Judgements['decodeMessage'] = once(ownJudgements.decodeMessage);
  readonly hasOwnBody: Judgements['hasOwnBody'] = once(ownJudgements.hasOwnBody);
  readonly decodeAnnouncement: Judgements['decodeAnnouncement'] = once(
    ownJudgements.decodeAnnouncement,
  );
  readonly decodeCertificate: Judgements['decodeCertificate'] = once(
    ownJudgements.decodeCertificate,
  );
  readonly decodeTransactionBatch: Judgements['decodeTransactionBatch'] = once(
    ownJudgements.decodeTransactionBatch,
  );
  readonly decodeTransaction: Judgements['decodeTransaction'] = onceByContent(
    ownJudgements.decodeTransaction,
  );
  readonly decodeTransactions: Judgements['decodeTransactions'] = once(
    ownJudgements.decodeTransactions,
  );

  readonly verifyMessage: Judgements['verifyMessage'] = (message, authorities, chainId, verify) =>
    found(this.#signers, message, this.#nameOf(authorities), () =>
      ownJudgements.verifyMessage(message, authorities, chainId, verify),
    );

  readonly verifyCertificate: Judgements['verifyCertificate'] = (
    certificate,
    set,
    chainId,
    verify,
  ) =>
    found(this.#certificates, certificate, this.#nameOf(set), () =>
      ownJudgements.verifyCertificate(certificate, set, chainId, verify),
    );

  readonly decodeBlock: Judgements['decodeBlock'] = (bytes, bytesMax) =>
    this.#decodeBlock(bytes, bytesMax);

  readonly checkBlock: Judgements['checkBlock'] = (chain, head, block, decoded) =>
    found(this.#checked, block, `${toHex(head.hash)} ${toHex(rootOf(head.tree))}`, () =>
      ownJudgements.checkBlock(chain, head, block, decoded),
    );

  readonly #decodeBlock = onceByContent(ownJudgements.decodeBlock);

  #nameOf(authorities: AuthoritySet): string {
    const known = this.#setNames.get(authorities);
    if (known !== undefined) return known;
    const name = toHex(authoritiesHash(authorities));
    this.#setNames.set(authorities, name);
    return name;
  }
}

function once<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { answer: ask(key) };
      known.set(key, entry);
    }
    return entry.answer;
  };
}

/** `rest` is a part of the question. */
function onceByContent<Rest extends readonly number[], Answer>(
  ask: (bytes: Uint8Array, ...rest: Rest) => Answer,
): (bytes: Uint8Array, ...rest: Rest) => Answer {
  const byArray = new WeakMap<Uint8Array, Map<string, Answer>>();
  const byContent = new Map<string, Answer>();
  return (bytes, ...rest) =>
    found(byArray, bytes, rest.join(), () => {
      if (bytes.length > CONTENT_BYTES_MAX) return ask(bytes, ...rest);
      const name = `${rest} ${charactersOf(bytes)}`;
      const before = byContent.get(name);
      if (before !== undefined || byContent.has(name)) return before as Answer;
      if (byContent.size >= CONTENTS_MAX) byContent.clear();
      const answer = ask(bytes, ...rest);
      byContent.set(name, answer);
      return answer;
    });
}

/** A real signature is asked about by every node, and is as right for one as for the other. */
export function verifiedOnce(verify: VerifySignature): VerifySignature {
  const known = new Map<string, boolean>();
  return (publicKey, message, signature) => {
    const name = charactersOf(concatBytes(publicKey, message, signature));
    let holds = known.get(name);
    if (holds === undefined) {
      holds = verify(publicKey, message, signature);
      known.set(name, holds);
    }
    return holds;
  };
}

function found<Key extends object, Rest, Answer>(
  known: WeakMap<Key, Map<Rest, Answer>>,
  key: Key,
  rest: Rest,
  ask: () => Answer,
): Answer {
  let answers = known.get(key);
  if (answers === undefined) {
    answers = new Map();
    known.set(key, answers);
  }
  const before = answers.get(rest);
  if (before !== undefined || answers.has(rest)) return before as Answer;
  const answer = ask();
  answers.set(rest, answer);
  return answer;
}
