import { type CheckedBlock, type Judgements, ownJudgements } from '../../node/chain/judgements.ts';
import { authoritiesHash } from '../../state/execution/chainContext.ts';
import { rootOf } from '../../state/execution/tree/sparseMerkleTree.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';

/**
 * One answer for all nodes of a run. What a node hears is the very array that another has sent, so answers
 * are found by the object that was asked about, and by the content of whatever else they depend on.
 */
export class SharedJudgements implements Judgements {
  readonly #blocks = new WeakMap<Uint8Array, Map<number, Block | null>>();
  readonly #signers = new WeakMap<object, Map<string, readonly Uint8Array[] | null>>();
  readonly #checked = new WeakMap<Block, Map<string, CheckedBlock>>();
  readonly #setNames = new WeakMap<AuthoritySet, string>();

  readonly decodeMessage: Judgements['decodeMessage'] = once(ownJudgements.decodeMessage);
  readonly decodeTransactions: Judgements['decodeTransactions'] = once(
    ownJudgements.decodeTransactions,
  );

  readonly verifyMessage: Judgements['verifyMessage'] = (message, authorities, chainId, verify) =>
    found(this.#signers, message, this.#nameOf(authorities), () =>
      ownJudgements.verifyMessage(message, authorities, chainId, verify),
    );

  readonly decodeBlock: Judgements['decodeBlock'] = (bytes, bytesMax) =>
    found(this.#blocks, bytes, bytesMax, () => ownJudgements.decodeBlock(bytes, bytesMax));

  readonly checkBlock: Judgements['checkBlock'] = (chain, head, block, decoded) =>
    found(this.#checked, block, `${toHex(head.hash)} ${toHex(rootOf(head.tree))}`, () =>
      ownJudgements.checkBlock(chain, head, block, decoded),
    );

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
