import { decodeBlock } from '../../state/codec/block.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import { candidateKey, candidateRange } from '../../state/store/keys.ts';
import type { Store } from '../../state/store/store.ts';
import type { Block } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';

interface Candidate {
  readonly block: Block;
  /** Resolves when the bytes are on the disk. */
  readonly durable: Promise<void>;
  executed: ExecutedBlock | null;
}

/** Per height, so that a faulty proposer cannot fill the memory: one block a round is the honest case. */
const CANDIDATES_MAX = 64;

/**
 * Blocks of the height in progress that were proposed and are not final. Their bytes are durable before
 * any vote for them: after a power cut of the whole community somebody must still have the block that a
 * quorum is locked on.
 */
export class Candidates {
  readonly #store: Store;
  readonly #blocks = new Map<string, Candidate>();
  #height = 0n;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Forgets other heights and loads what a process before us has stored of this one. */
  async startHeight(height: bigint, load: boolean): Promise<void> {
    this.#height = height;
    this.#blocks.clear();
    if (!load) return;
    for await (const [, bytes] of this.#store.range(candidateRange(height, height))) {
      const block = decodeBlock(bytes);
      if (block !== null) this.#keep(block, Promise.resolve());
    }
  }

  get(blockId: string): Block | undefined {
    return this.#blocks.get(blockId)?.block;
  }

  executed(blockId: string): ExecutedBlock | null {
    return this.#blocks.get(blockId)?.executed ?? null;
  }

  /** Keeps a block of the height in progress and begins to store it; the id, or null where it is refused. */
  add(block: Block, executed: ExecutedBlock | null = null): string | null {
    const id = toHex(block.hash);
    const known = this.#blocks.get(id);
    if (known !== undefined) {
      known.executed ??= executed;
      return id;
    }
    if (block.header.height !== this.#height || this.#blocks.size >= CANDIDATES_MAX) return null;
    const write = [[candidateKey(this.#height, block.hash), block.bytes] as const];
    const durable = this.#store.write(write, { sync: true });
    // The failure is met by whoever waits for `durable` before a vote.
    durable.catch(() => undefined);
    this.#keep(block, durable).executed = executed;
    return id;
  }

  noteExecuted(blockId: string, executed: ExecutedBlock): void {
    const candidate = this.#blocks.get(blockId);
    if (candidate !== undefined) candidate.executed = executed;
  }

  /** @throws StoreError where the disk failed: then no vote for the block may leave. */
  async durable(blockId: string): Promise<void> {
    await this.#blocks.get(blockId)?.durable;
  }

  #keep(block: Block, durable: Promise<void>): Candidate {
    const candidate: Candidate = { block, durable, executed: null };
    this.#blocks.set(toHex(block.hash), candidate);
    return candidate;
  }
}
