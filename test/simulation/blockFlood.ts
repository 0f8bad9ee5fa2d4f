import type { Proposal } from '../../consensus/schema/messages.ts';
import { sealBlock } from '../../state/codec/block.ts';
import type { Block } from '../../state/types/block.ts';
import { toHex } from '../../state/types/bytes.ts';

/** One more than anybody keeps of an authority in a height. */
const FLOOD = 9;

/** Proposals for later turns of the same authority of `count`, each with a block that nobody has seen. */
export function blockFlood(
  proposal: Proposal,
  block: Block,
  count: number,
): { readonly proposal: Proposal; readonly block: Block }[] {
  return Array.from({ length: FLOOD }, (_, i) => {
    const timeMs = block.header.timeMs + i + 1;
    const other = sealBlock({ ...block.header, timeMs }, block);
    const { type, height } = proposal;
    const round = proposal.round + count * (i + 1);
    const blockId = toHex(other.hash);
    return { proposal: { type, height, round, blockId, timeMs, validRound: -1 }, block: other };
  });
}
