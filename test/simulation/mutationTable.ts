import { CONSENSUS_MUTATIONS } from './consensusMutations.ts';
import { DURABILITY_MUTATIONS } from './durabilityMutations.ts';
import { EVIDENCE_MUTATIONS } from './evidenceMutations.ts';

/** One guard taken out of the compiled program: each text is found exactly once in its file. */
export interface Mutation {
  readonly name: string;
  /** What the guard is good for. */
  readonly guard: string;
  /** The ordinary seed that noticed first when this was last looked at: it is tried before the others. */
  readonly seed?: number;
  /** The test that notices, where the seeds of a usual run are too few to. It runs on demand only. */
  readonly elsewhere?: string;
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[];
}

export const MUTATIONS: readonly Mutation[] = [
  ...CONSENSUS_MUTATIONS,
  ...DURABILITY_MUTATIONS,
  ...EVIDENCE_MUTATIONS,
];
