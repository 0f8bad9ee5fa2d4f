import {
  isVote,
  polkaVotes,
  proposerIndex,
  type SignedMessage,
  type SignedProposal,
  type SignedVote,
  sameContent,
} from '../../consensus/schema/messages.ts';
import { accusedMessage, type Evidence } from '../../consensus/votes/evidence.ts';
import { WAITING_PER_SENDER_MAX } from '../../node/chain/inputQueue.ts';
import type { Judgements } from '../../node/chain/judgements.ts';
import { isQuorum } from '../../state/types/authority.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { Tally } from './tally.ts';

interface WitnessParts {
  readonly chainId: string;
  readonly verify: VerifySignature;
  readonly judgements: Judgements;
  readonly tally: Tally;
  fail(rule: string, detail: string): void;
}

/** What one life of a node has heard of one height. */
interface Heard {
  readonly life: number;
  readonly height: bigint;
  /** First messages, by `authority/type/round`. */
  readonly first: Map<string, SignedMessage>;
  /** What its driver has reported: `authority/type/round`, and `authority` alone. */
  readonly reported: Set<string>;
  /** Offences that it has heard and has not reported yet, by what it must report. */
  readonly open: Map<string, string>;
}

/**
 * Sees what every honest node hears of the height in progress, and knows an offence when it hears one: the
 * node must have reported it as soon as it has worked off its inputs. Written from docs/spec/consensus.md, not
 * from the driver.
 *
 * Not asked for, since a node need not keep it: messages of other heights; of rounds beyond the next one, of
 * which only the newest is kept; what comes in the very moment in which the height is decided, or the node is
 * down, or has as much waiting as it takes of one sender. Of broken locks one report against the culprit in
 * the height will do, as in a block.
 */
export class Witness {
  readonly #parts: WitnessParts;
  readonly #heard = new Map<SimulatedNode, Heard>();
  readonly #pending = new Set<SimulatedNode>();

  constructor(parts: WitnessParts) {
    this.#parts = parts;
  }

  /** Bytes arrive at a node; to be called before it takes them. */
  arrives(node: SimulatedNode, bytes: Uint8Array): void {
    const { view, ledger } = node;
    if (!node.honest || view === null || ledger === null || view.step === 'commit') return;
    const { height } = view;
    if (ledger.head.height + 1n !== height) return;
    if (node.inputs >= WAITING_PER_SENDER_MAX) return;
    const messages = this.#signedMessages(bytes, height, node);
    if (messages.length === 0) return;
    const heard = this.#of(node, height);
    const size = ledger.authoritiesAt(height)?.length ?? 0;
    for (const message of messages) {
      const offence = isVote(message)
        ? this.#voteOffence(heard, message, view.round)
        : this.#proposalOffence(heard, message, view.round, size);
      if (offence === null) continue;
      heard.open.set(offence.report, offence.text);
      this.#pending.add(node);
    }
  }

  reported(node: SimulatedNode, evidence: Evidence): void {
    const { height, authorityIndex, type, round } = accusedMessage(evidence);
    const { reported } = this.#of(node, height);
    reported.add(`${authorityIndex}`);
    reported.add(`${authorityIndex}/${type}/${round}`);
  }

  /** After each step: what has come to rest must have been reported. */
  check(): void {
    for (const node of this.#pending) {
      const { view } = node;
      const heard = this.#heard.get(node);
      if (heard === undefined) continue;
      for (const report of heard.open.keys())
        if (heard.reported.has(report)) {
          heard.open.delete(report);
          this.#parts.tally.add('offences witnessed');
        }
      const isOver =
        node.lives !== heard.life || view?.height !== heard.height || view.step === 'commit';
      if (isOver || heard.open.size === 0) this.#settle(node, heard);
      else if (!node.busy) {
        const [offence] = heard.open.values();
        this.#parts.fail('offence overlooked', `node ${node.index} has heard ${offence}`);
        this.#settle(node, heard);
      }
    }
  }

  #settle(node: SimulatedNode, heard: Heard): void {
    heard.open.clear();
    this.#pending.delete(node);
  }

  #of(node: SimulatedNode, height: bigint): Heard {
    const known = this.#heard.get(node);
    if (known !== undefined && known.life === node.lives && known.height === height) return known;
    const fresh = {
      life: node.lives,
      height,
      first: new Map(),
      reported: new Set<string>(),
      open: new Map(),
    };
    this.#heard.set(node, fresh);
    return fresh;
  }

  /** What is rightly signed by authorities of the height. */
  #signedMessages(
    bytes: Uint8Array,
    height: bigint,
    { ledger }: SimulatedNode,
  ): readonly SignedMessage[] {
    const { judgements, chainId, verify } = this.#parts;
    const message = judgements.decodeMessage(bytes)?.message;
    if (message === undefined || message.type === 'status' || message.type === 'commitCertificate')
      return [];
    const authorities = ledger?.authoritiesAt(height) ?? null;
    if (message.height !== height || authorities === null) return [];
    if (judgements.verifyMessage(message, authorities, chainId, verify) === null) return [];
    switch (message.type) {
      case 'polkaCertificate': {
        const signers = new Set(message.signatures.map(({ authorityIndex }) => authorityIndex));
        const isWhole = signers.size === message.signatures.length;
        return isWhole && isQuorum(signers.size, authorities.length) ? polkaVotes(message) : [];
      }
      case 'roundCertificate':
        return message.votes.filter((vote) => vote.height === height);
      default:
        return [message];
    }
  }

  #voteOffence(heard: Heard, vote: SignedVote, round: number) {
    if (vote.round > round + 1) return null;
    const key = `${vote.authorityIndex}/${vote.type}/${vote.round}`;
    const first = heard.first.get(key);
    if (first !== undefined)
      return sameContent(first, vote)
        ? null
        : { report: key, text: `two ${vote.type}s of authority ${vote.authorityIndex}` };
    heard.first.set(key, vote);
    for (const other of heard.first.values())
      if (other.authorityIndex === vote.authorityIndex && isLockBroken(vote, other))
        return {
          report: `${vote.authorityIndex}`,
          text: `a broken lock of authority ${vote.authorityIndex}`,
        };
    return null;
  }

  #proposalOffence(heard: Heard, proposal: SignedProposal, round: number, size: number) {
    const { authorityIndex, height } = proposal;
    const key = `${authorityIndex}/proposal/${proposal.round}`;
    if (authorityIndex !== proposerIndex(height, proposal.round, size))
      return { report: key, text: `a proposal by authority ${authorityIndex} out of turn` };
    if (proposal.validRound >= proposal.round || proposal.round > round + 1) return null;
    const first = heard.first.get(key);
    if (first === undefined) heard.first.set(key, proposal);
    else if (!sameContent(first, proposal))
      return { report: key, text: `two proposals of authority ${authorityIndex}` };
    return null;
  }
}

/** A precommit, and in a later round a prevote for another block that names no polka since. */
function isLockBroken(a: SignedMessage, b: SignedMessage): boolean {
  const [precommit, prevote] = a.type === 'precommit' ? [a, b] : [b, a];
  if (precommit.type !== 'precommit' || prevote.type !== 'prevote') return false;
  if (precommit.blockId === null || prevote.blockId === null) return false;
  const isLater = prevote.round > precommit.round && prevote.validRound < precommit.round;
  return isLater && prevote.blockId !== precommit.blockId;
}
