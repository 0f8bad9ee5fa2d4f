import {
  authorityIndexOf,
  type BlockId,
  proposerIndex,
  type SignedProposal,
} from '../../consensus/schema/messages.ts';
import { encodeNotice, type Notice } from '../../consensus/schema/notices.ts';
import type { Rate } from '../../p2p/limits.ts';
import type { Timers } from '../../p2p/timers.ts';
import { TokenBucket } from '../../p2p/tokenBucket.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Candidates } from './candidates.ts';
import type { Judgements } from './judgements.ts';
import type { Ledger } from './ledger.ts';

type NoticeOf<Type extends Notice['type']> = Extract<Notice, { type: Type }>;

export interface BlockExchangeParts {
  readonly ledger: Ledger;
  readonly candidates: Candidates;
  readonly judgements: Judgements;
  readonly timers: Timers;
  /** Blocks of the height in progress that may not make room for others. */
  wanted(): readonly BlockId[];
  send(nodeKey: Uint8Array, bytes: Uint8Array): void;
  /** A block that was asked for is kept. */
  onBlock(height: bigint, blockId: BlockId): void;
}

/** Asked at once, in turn: whoever voted for a block has it. */
const ASKED_AT_ONCE = 2;
/** Blocks that an authority gets for asking. */
const ANSWERS: Rate = { perSecond: 1, burst: 4 };
/** New blocks that are taken from an authority. An honest one has one a round, and each costs a synced write. */
const PROPOSED: Rate = { perSecond: 1, burst: 16 };

/**
 * Blocks that are not final, between authorities. They come with their proposals; one that nobody proposes any
 * more is asked for by its hash (consensus.md 2.3), as by an authority that is locked on it and has lost its
 * store: until it has the block it can neither propose it nor vote for another.
 */
export class BlockExchange {
  readonly #parts: BlockExchangeParts;
  readonly #asked = new Set<BlockId>();
  readonly #answers: Allowances;
  readonly #proposed: Allowances;
  #turn = 0;

  constructor(parts: BlockExchangeParts) {
    this.#parts = parts;
    this.#answers = new Allowances(ANSWERS, parts.timers);
    this.#proposed = new Allowances(PROPOSED, parts.timers);
  }

  startHeight(): void {
    this.#asked.clear();
  }

  /**
   * Keeps the block of a proposal. Only of who may propose now, since another's blocks would be kept for
   * nothing, and only with its own body: a proposal is signed, the body beside it is not, and whoever passes it
   * on could put another there. Of who sends too many what is left out can be asked for.
   */
  keepProposed(proposal: SignedProposal, bytes: Uint8Array): void {
    const { height, round, authorityIndex, blockId } = proposal;
    const { ledger, candidates } = this.#parts;
    if (candidates.get(blockId) !== undefined) return;
    const { length } = ledger.authoritiesAt(height) ?? ledger.chain.authorities;
    if (authorityIndex !== proposerIndex(height, round, length)) return;
    const block = this.#decode(bytes);
    if (block === null || toHex(block.hash) !== blockId) return;
    // Only now: nobody can use up the allowance of another with bodies that are not its own.
    if (this.#proposed.take(authorityIndex)) this.#keep(block, authorityIndex);
  }

  ask(height: bigint, blockId: BlockId, others: AuthoritySet): void {
    this.#asked.add(blockId);
    const request = encodeNotice({ type: 'blockRequest', height, blockId });
    for (let i = 0; i < Math.min(ASKED_AT_ONCE, others.length); i++) {
      const authority = others[this.#turn++ % others.length];
      if (authority !== undefined) this.#parts.send(authority.nodeKey, request);
    }
  }

  /** Of households nothing is taken, and they get nothing: final blocks are theirs by sync. */
  receive(
    nodeKey: Uint8Array,
    notice: NoticeOf<'blockRequest' | 'requestedBlock'>,
    authorities: AuthoritySet,
  ): void {
    const index = authorities.findIndex((one) => equalBytes(one.nodeKey, nodeKey));
    if (index < 0) return;
    if (notice.type === 'requestedBlock') {
      this.#take(notice.block, authorities);
      return;
    }
    const { candidates, send } = this.#parts;
    const block = candidates.get(notice.blockId);
    if (block?.header.height === notice.height && this.#answers.take(index))
      send(nodeKey, encodeNotice({ type: 'requestedBlock', block: block.bytes }));
  }

  #take(bytes: Uint8Array, authorities: AuthoritySet): void {
    const block = this.#asked.size === 0 ? null : this.#decode(bytes);
    const blockId = block === null ? '' : toHex(block.hash);
    if (block === null || !this.#asked.has(blockId)) return;
    // Built by nobody in the set it is not valid.
    const from = authorityIndexOf(authorities, block.header.proposer);
    if (from < 0) return;
    this.#asked.delete(blockId);
    this.#keep(block, from);
    this.#parts.onBlock(block.header.height, blockId);
  }

  /** Null where it is no block, or has the body of another. */
  #decode(bytes: Uint8Array): Block | null {
    const { ledger, judgements } = this.#parts;
    const block = judgements.decodeBlock(bytes, ledger.chain.parameters.blockBytesMax);
    return block !== null && judgements.hasOwnBody(block) ? block : null;
  }

  #keep(block: Block, from: number): void {
    const { candidates, wanted } = this.#parts;
    candidates.addProposed(block, from, wanted());
  }
}

/** One for each seat; where a seat changes hands, its new holder is no worse off than a busy one. */
class Allowances {
  readonly #rate: Rate;
  readonly #timers: Timers;
  readonly #bySeat = new Map<number, TokenBucket>();

  constructor(rate: Rate, timers: Timers) {
    this.#rate = rate;
    this.#timers = timers;
  }

  take(seat: number): boolean {
    const nowMs = this.#timers.nowMs();
    const allowance = this.#bySeat.get(seat) ?? new TokenBucket(this.#rate, nowMs);
    this.#bySeat.set(seat, allowance);
    return allowance.take(1, nowMs);
  }
}
