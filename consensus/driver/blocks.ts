import type { BlockId } from '../schema/messages.ts';

export type BlockStatus =
  | { readonly status: 'fetching' | 'available' | 'checking' | 'invalid' }
  | { readonly status: 'valid'; readonly timeMs: number };

/** What is known of the blocks of one height. */
export class Blocks {
  readonly #known = new Map<BlockId, BlockStatus>();

  get size(): number {
    return this.#known.size;
  }

  get(blockId: BlockId): BlockStatus | undefined {
    return this.#known.get(blockId);
  }

  isValid(blockId: BlockId): boolean {
    return this.get(blockId)?.status === 'valid';
  }

  /** Built here, and hence checked. */
  built(blockId: BlockId, timeMs: number): void {
    this.#known.set(blockId, { status: 'valid', timeMs });
  }

  /** Its bytes are stored. */
  stored(blockId: BlockId): void {
    const status = this.get(blockId)?.status;
    if (status === undefined || status === 'fetching')
      this.#known.set(blockId, { status: 'available' });
  }

  checked(blockId: BlockId, valid: boolean, timeMs: number): void {
    if (!this.isValid(blockId))
      this.#known.set(blockId, valid ? { status: 'valid', timeMs } : { status: 'invalid' });
  }

  /** It had to make room for others before it was checked. */
  lost(blockId: BlockId): void {
    if (this.get(blockId)?.status === 'checking') this.#known.delete(blockId);
  }

  /** What is to be done so that it can be used; null where that is under way or done. */
  want(blockId: BlockId): 'fetch' | 'check' | null {
    const status = this.get(blockId)?.status;
    if (status === undefined) {
      this.#known.set(blockId, { status: 'fetching' });
      return 'fetch';
    }
    if (status !== 'available') return null;
    this.#known.set(blockId, { status: 'checking' });
    return 'check';
  }
}
