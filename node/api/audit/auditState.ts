import type { StateChange, StateReader } from '../../../state/execution/overlay.ts';
import {
  emptyTree,
  type SparseMerkleTree,
  treeChange,
  update,
} from '../../../state/execution/tree/sparseMerkleTree.ts';

/** The state of a replay: in memory, built by nothing but the blocks. */
export class AuditState implements StateReader {
  readonly #entries = new Map<string, Uint8Array>();

  get size(): number {
    return this.#entries.size;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.#entries.get(textOf(key));
  }

  apply(changes: readonly StateChange[]): void {
    for (const [key, value] of changes) {
      if (value === null) this.#entries.delete(textOf(key));
      else this.#entries.set(textOf(key), value);
    }
  }
}

export function treeOf(changes: readonly StateChange[]): SparseMerkleTree {
  return update(
    emptyTree,
    changes.map(([key, value]) => treeChange(key, value)),
  );
}

function textOf(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
}
