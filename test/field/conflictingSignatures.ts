import { readFile } from 'node:fs/promises';
import { readFrames } from '../../consensus/wal/frames.ts';
import { decodeBatch } from '../../consensus/wal/signRecord.ts';
import { nodeFolder } from '../../node/folder.ts';

/** Messages of one height, round and type in these sign logs that say different things. */
export async function conflictingSignatures(
  folders: readonly string[],
): Promise<readonly string[]> {
  const signed = new Map<string, string>();
  const conflicts: string[] = [];
  for (const folder of folders) {
    const { frames } = readFrames(await readFile(nodeFolder(folder).signLog));
    for (const { message } of frames.flatMap(({ payload }) => decodeBatch(payload) ?? [])) {
      const place = `${message.type} ${message.height}/${message.round}`;
      const said = message.blockId ?? 'nil';
      const other = signed.get(place) ?? said;
      if (other !== said) conflicts.push(`${place}: ${other} and ${said}`);
      signed.set(place, other);
    }
  }
  return conflicts;
}
