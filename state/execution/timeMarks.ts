import { decodeTimeMarks, encodeTimeMarks, type TimeMark } from '../codec/governance.ts';
import type { LedgerParameters } from '../types/parameters.ts';
import type { BlockContext } from './chainContext.ts';
import { decodedOnce } from './decodedOnce.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { TIME_MARKS_KEY } from './stateKeys.ts';

/**
 * How old a height is must follow from the state, which knows no old headers. So one block in six hours
 * leaves its height and time there; evidence of a week may live up to six hours longer for it.
 */
const MARK_INTERVAL_MS = 6 * 60 * 60 * 1000;

type AgeLimits = Pick<LedgerParameters, 'evidenceAgeMs' | 'evidenceAgeBlocks'>;

const marksOf = decodedOnce(decodeTimeMarks);

/** At the end of every block. */
export function markTime(state: Overlay, block: BlockContext, limits: AgeLimits): void {
  const marks = readMarks(state);
  const last = marks.at(-1);
  if (last !== undefined && block.timeMs - last.timeMs < MARK_INTERVAL_MS) return;
  const kept = [...marks];
  const isAfterSilence = block.timeMs - block.parentTimeMs >= MARK_INTERVAL_MS;
  // Else what happened before a long silence would seem as young as its end.
  if (isAfterSilence && block.height - 1n > (last?.height ?? 0n))
    kept.push({ height: block.height - 1n, timeMs: block.parentTimeMs });
  kept.push({ height: block.height, timeMs: block.timeMs });
  // The newest of the expired ones stays: whatever is older than it has expired too.
  while (kept[1] !== undefined && isPast(kept[1], block, limits)) kept.shift();
  state.set(TIME_MARKS_KEY, encodeTimeMarks(kept));
}

/** Whether what happened at `height` is too old: by blocks and by their times, both. */
export function isExpired(
  state: StateReader,
  height: bigint,
  block: BlockContext,
  limits: AgeLimits,
): boolean {
  const mark = readMarks(state).find((one) => one.height >= height);
  return isPast({ height, timeMs: mark?.timeMs ?? block.parentTimeMs }, block, limits);
}

function isPast({ height, timeMs }: TimeMark, block: BlockContext, limits: AgeLimits): boolean {
  return (
    block.height - height > BigInt(limits.evidenceAgeBlocks) &&
    block.timeMs - timeMs > limits.evidenceAgeMs
  );
}

function readMarks(state: StateReader): readonly TimeMark[] {
  const bytes = state.get(TIME_MARKS_KEY);
  return bytes === undefined ? [] : marksOf(bytes);
}
