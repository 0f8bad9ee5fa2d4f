import type { StateChange, StateReader } from '../../state/execution/overlay.ts';
import { buildTree, rootOf, treeChange } from '../../state/execution/tree/sparseMerkleTree.ts';

/** A latin1 text per byte key: only for tests, where speed does not matter. */
const mapKey = (key: Uint8Array): string => Buffer.from(key).toString('latin1');

export class MemoryState implements StateReader {
  readonly entries = new Map<string, Uint8Array>();

  get(key: Uint8Array): Uint8Array | undefined {
    return this.entries.get(mapKey(key));
  }

  apply(changes: readonly StateChange[]): void {
    for (const [key, value] of changes) {
      if (value === null) this.entries.delete(mapKey(key));
      else this.entries.set(mapKey(key), value);
    }
  }

  /** As after a restart: every value a copy, the keys in another order. */
  reopened(): MemoryState {
    const fresh = new MemoryState();
    for (const [key, value] of [...this.entries].reverse())
      fresh.entries.set(key, Uint8Array.from(value));
    return fresh;
  }

  /** The state root from nothing but the entries. */
  root(): Uint8Array {
    const bytesOf = (key: string) => new Uint8Array(Buffer.from(key, 'latin1'));
    return rootOf(
      buildTree(
        [...this.entries].map(([key, value]) => {
          const [keyHash, valueHash] = treeChange(bytesOf(key), value);
          if (valueHash === null) throw new Error('an entry has a value');
          return [keyHash, valueHash] as const;
        }),
      ),
    );
  }
}
