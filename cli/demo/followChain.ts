import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '../client.ts';
import { committedHeights } from './committedHeights.ts';
import type { NodeProcess } from './nodeProcess.ts';
import type { RunEvent } from './runRecord.ts';

/** A block as the demo follows it. */
export interface FollowedBlock {
  readonly height: bigint;
  readonly events: readonly RunEvent[];
}

interface BlockAnswer {
  readonly events: readonly {
    readonly name: string;
    readonly slot: string | null;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
}

const NEXT_NODE_MS = 200;

/**
 * Every block from the first on, each once, from one node after another: where the one that is followed
 * ends, the next one living takes its place. Ends when aborted, or when no node lives.
 */
export async function* followChain(
  nodes: () => readonly NodeProcess[],
  signal: AbortSignal,
): AsyncGenerator<FollowedBlock, void, undefined> {
  let seen = 0n;
  for (let turn = 0; !signal.aborted; turn++) {
    const living = nodes().filter(({ ending }) => ending === null);
    const node = living[turn % Math.max(1, living.length)];
    if (node === undefined) return;
    try {
      const client = await Client.of(node.folder);
      for await (const height of committedHeights(node.folder, seen, signal)) {
        const { events } = await client.get<BlockAnswer>(`/api/v1/blocks/${height}`);
        seen = height;
        yield { height, events: events.map(runEvent) };
      }
    } catch {
      // Whatever it was, another node has the same chain.
    }
    await delay(NEXT_NODE_MS, undefined, { signal }).catch(() => undefined);
  }
}

function runEvent({ name, slot, attributes }: BlockAnswer['events'][number]): RunEvent {
  return { name, slot: slot === null ? null : Number(slot), attributes };
}
