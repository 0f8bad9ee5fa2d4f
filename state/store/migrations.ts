import { FORMAT_VERSION, formatHistoryKey, formatVersionKey } from './keys.ts';
import type { StoreWrite } from './store.ts';

/** What a step may look at: the store as the step before has left it. */
export interface MigratingStore {
  get(key: Uint8Array): Uint8Array | undefined;
}

/**
 * By the version that it starts from: what makes a store of the next version of it. A step is one batch,
 * written with the new version in it, so that a crash leaves the one version or the other.
 */
const STEPS: ReadonlyMap<number, (store: MigratingStore) => Iterable<StoreWrite>> = new Map([
  // 2 tells which formats a store has had: what an old program wrote may be looked at with that in mind.
  [1, () => [[formatHistoryKey, Uint8Array.of(1)] as const]],
]);

/** The batch that takes a store from this version to the next, or null where no step is known. */
export function migrationStep(store: MigratingStore, from: number): StoreWrite[] | null {
  const step = STEPS.get(from);
  if (step === undefined || from >= FORMAT_VERSION) return null;
  const batch = [...step(store)];
  const written = batch.find(([key]) => key === formatHistoryKey)?.[1];
  const history = written ?? store.get(formatHistoryKey) ?? new Uint8Array();
  const others = batch.filter(([key]) => key !== formatHistoryKey);
  return [
    ...others,
    [formatHistoryKey, Uint8Array.of(...history, from + 1)],
    [formatVersionKey, Uint8Array.of(from + 1)],
  ];
}

/** The records of a new store that say its format. */
export function formatRecords(): StoreWrite[] {
  return [
    [formatVersionKey, Uint8Array.of(FORMAT_VERSION)],
    [formatHistoryKey, Uint8Array.of(FORMAT_VERSION)],
  ];
}
