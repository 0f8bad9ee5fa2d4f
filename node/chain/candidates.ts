import { decodeBlock } from '../../state/codec/block.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import { candidateKey, candidateRange } from '../../state/store/keys.ts';
import type { Store } from '../../state/store/store.ts';
import type { Block } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';
import { failpoint, failpointInFlight } from '../failpoint.ts';

interface Candidate {
  readonly block: Block;
  /** Index of the authority that proposed it here, or of none: from the disk, or our own. */
  readonly from: number | null;
  /** Resolves when the bytes are on the disk. */
  readonly durable: Promise<void>;
  executed: ExecutedBlock | null;
}

/** Of one authority in one height, so that a faulty one can fill neither memory nor disk. */
const PER_AUTHORITY_MAX = 8;

/**
 * Blocks of the height in progress that were proposed and are not final, and those of the next height that
 * came while ours was being written. Their bytes are durable before any vote for them: after a power cut of
 * the whole community somebody must still have the block that a quorum is locked on.
 */
export class Candidates {
  readonly #store: Store;
  readonly #blocks = new Map<string, Candidate>();
  #height = 0n;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Forgets other heights and, where asked, loads what was stored of this one. */
  async startHeight(height: bigint, load: boolean): Promise<void> {
    this.#height = height;
    for (const [id, { block }] of this.#blocks) if (!this.#isWanted(block)) this.#blocks.delete(id);
    if (!load) return;
    for await (const [, bytes] of this.#store.range(candidateRange(height, height))) {
      const block = decodeBlock(bytes);
      if (block !== null && this.#isWanted(block)) this.#keep(block, null, Promise.resolve());
    }
  }

  /** Blocks kept now; at most {@link PER_AUTHORITY_MAX} an authority and height, and our own. */
  get size(): number {
    return this.#blocks.size;
  }

  get(blockId: string): Block | undefined {
    return this.#blocks.get(blockId)?.block;
  }

  executed(blockId: string): ExecutedBlock | null {
    return this.#blocks.get(blockId)?.executed ?? null;
  }

  /** Keeps a block that we built, and begins to store it; returns its id. */
  addBuilt(executed: ExecutedBlock): string {
    const { block } = executed;
    const id = toHex(block.hash);
    const known = this.#blocks.get(id);
    if (known !== undefined) known.executed ??= executed;
    else this.#keep(block, null, this.#write(block)).executed = executed;
    return id;
  }

  /** Keeps a block that an authority proposed, and begins to store it. It takes the room of none of `wanted`. */
  addProposed(block: Block, from: number, wanted: readonly string[]): void {
    if (this.#blocks.has(toHex(block.hash)) || !this.#isWanted(block)) return;
    this.#makeRoom(block.header.height, from, wanted);
    this.#keep(block, from, this.#write(block));
  }

  noteExecuted(blockId: string, executed: ExecutedBlock): void {
    const candidate = this.#blocks.get(blockId);
    if (candidate !== undefined) candidate.executed = executed;
  }

  /**
   * Waits until the block is on the disk; false where it is not kept: no vote for it may leave then.
   * @throws StoreError where the disk failed: likewise.
   */
  async durable(blockId: string): Promise<boolean> {
    const candidate = this.#blocks.get(blockId);
    await candidate?.durable;
    return candidate !== undefined;
  }

  #isWanted({ header }: Block): boolean {
    return header.height === this.#height || header.height === this.#height + 1n;
  }

  /**
   * An honest authority has one block a round; of one that has many the oldest go, the unchecked first. Those
   * that consensus waits for, or is locked on, stay: without them it might never go on.
   */
  #makeRoom(height: bigint, from: number, wanted: readonly string[]): void {
    const others = [...this.#blocks].filter(
      ([, one]) => one.from === from && one.block.header.height === height,
    );
    if (others.length < PER_AUTHORITY_MAX) return;
    const spare = others.filter(([id]) => !wanted.includes(id));
    const victim = spare.find(([, { executed }]) => executed === null) ?? spare[0];
    if (victim === undefined) return;
    const [id, { block }] = victim;
    this.#blocks.delete(id);
    // Where the disk fails, the next synced write fails too and is heard.
    this.#store
      .write([[candidateKey(height, block.hash), null]], { sync: false })
      .catch(() => undefined);
  }

  #write(block: Block): Promise<void> {
    const write = [[candidateKey(block.header.height, block.hash), block.bytes] as const];
    failpoint('candidate.before');
    const durable = this.#store
      .write(write, { sync: true })
      .then(() => failpoint('candidate.after'));
    failpointInFlight('candidate.inFlight');
    // The failure is met by whoever waits for `durable` before a vote.
    durable.catch(() => undefined);
    return durable;
  }

  #keep(block: Block, from: number | null, durable: Promise<void>): Candidate {
    const candidate: Candidate = { block, from, durable, executed: null };
    this.#blocks.set(toHex(block.hash), candidate);
    return candidate;
  }
}
