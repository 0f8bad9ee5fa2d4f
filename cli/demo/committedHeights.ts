import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { findSocket } from '../../node/api/socketPath.ts';

/**
 * Heights as the node of a data folder commits them, from the one after `afterHeight` on; ends when the node
 * does. Rejects where nobody listens, and when aborted.
 */
export async function* committedHeights(
  folder: string,
  afterHeight: bigint,
  signal: AbortSignal,
): AsyncGenerator<bigint, void, undefined> {
  const socketPath = await findSocket(folder);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { host: 'gridhood', 'last-event-id': afterHeight.toString() };
    request({ socketPath, path: '/api/v1/events', headers, signal }, resolve)
      .on('error', reject)
      .end();
  });
  for await (const line of createInterface({ input: response })) {
    const match = /^id: (\d+)$/.exec(line);
    if (match?.[1] !== undefined) yield BigInt(match[1]);
  }
}
