import type { ServerResponse } from 'node:http';
import { toHex } from '../../state/types/bytes.ts';
import { isoTime } from '../../state/types/time.ts';
import type { ChainReader } from './views/chainReader.ts';

const STREAMS_MAX = 32;
/** Keeps middle boxes from closing a quiet connection, and finds dead ones. */
const KEEP_ALIVE_MS = 15_000;

/**
 * Committed heights as server-sent events. Each client is fed from the chain itself at its own pace, so a
 * slow one costs nothing but its own delay, and one that comes back misses nothing.
 */
export class EventStreams {
  readonly #reader: ChainReader;
  readonly #clients = new Set<Client>();
  readonly #keepAlive: NodeJS.Timeout;

  constructor(reader: ChainReader) {
    this.#reader = reader;
    reader.ledger.onCommitted(() => {
      for (const client of this.#clients) client.pump();
    });
    this.#keepAlive = setInterval(() => {
      for (const client of this.#clients) client.keepAlive();
    }, KEEP_ALIVE_MS).unref();
  }

  /** False where there are as many streams as the node bears. `after`: the last height that was seen. */
  open(response: ServerResponse, after: bigint | null): boolean {
    if (this.#clients.size >= STREAMS_MAX) return false;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    const client = new Client(
      this.#reader,
      response,
      (after ?? this.#reader.ledger.head.height) + 1n,
    );
    this.#clients.add(client);
    response.on('close', () => this.#clients.delete(client));
    response.on('drain', () => client.pump());
    client.keepAlive();
    client.pump();
    return true;
  }

  close(): void {
    clearInterval(this.#keepAlive);
    for (const client of this.#clients) client.end();
    this.#clients.clear();
  }
}

class Client {
  readonly #reader: ChainReader;
  readonly #response: ServerResponse;
  #next: bigint;

  constructor(reader: ChainReader, response: ServerResponse, next: bigint) {
    this.#reader = reader;
    this.#response = response;
    this.#next = next;
  }

  pump(): void {
    const { ledger } = this.#reader;
    while (this.#next <= ledger.head.height && !this.#response.writableNeedDrain) {
      const height = this.#next++;
      const stored = ledger.block(height);
      if (stored === undefined) continue;
      const { header, hash, transactions } = stored.block;
      const data = {
        v: 1,
        height: height.toString(),
        blockHash: toHex(hash),
        time: isoTime(header.timeMs),
        transactions: transactions.length,
      };
      this.#response.write(`id: ${height}\nevent: committed\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  keepAlive(): void {
    if (!this.#response.writableNeedDrain) this.#response.write(':\n\n');
  }

  end(): void {
    this.#response.end();
  }
}
