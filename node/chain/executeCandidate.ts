import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import type { Block } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { ConsensusPorts } from './consensusPorts.ts';

/** Executes a block on the head, once. Null where it is not valid, or where the head has moved meanwhile. */
export async function executeCandidate(
  { ledger, applier, candidates, log }: ConsensusPorts,
  block: Block,
): Promise<ExecutedBlock | null> {
  const { height } = block.header;
  const blockId = toHex(block.hash);
  const known = candidates.executed(blockId);
  if (known !== null) return known;
  const checked = await applier.check(block);
  // On a head that sync has moved the block would only seem invalid.
  if (height !== ledger.head.height + 1n) return null;
  if (checked.ok) {
    candidates.noteExecuted(blockId, checked.executed);
    return checked.executed;
  }
  log.warn({ height, blockId, ...checked.fault }, 'proposed block is not valid');
  return null;
}
