import { type IncomingMessage, request } from 'node:http';
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
  // Not by node:readline: where the node is killed while nobody waits for a line, that ends our process.
  let rest = '';
  for await (const text of response.setEncoding('utf8')) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const match = /^id: (\d+)\r?$/.exec(line);
      if (match?.[1] !== undefined) yield BigInt(match[1]);
    }
  }
}
