import type { Stream } from '@libp2p/interface';
import fc from 'fast-check';
import t from 'tap';
import { noMetrics } from '../../p2p/metrics.ts';
import { encodeFrame } from '../../p2p/streams/frame.ts';
import { syncClient } from '../../p2p/sync/client.ts';
import {
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  type Request,
  type Response,
  type SyncedBlock,
} from '../../p2p/sync/messages.ts';
import { Semaphore } from '../../p2p/sync/semaphore.ts';
import { systemTimers } from '../../p2p/timers.ts';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { connectAll, member, seed, text } from './community.ts';

t.test('sync messages: one encoding each, all else refused', (t) => {
  const requests: Request[] = [
    { type: 'status' },
    { type: 'blocks', fromHeight: 2n ** 64n - 1n, maxCount: 500, maxBytes: 1 },
    { type: 'consumed', bytes: 70_000 },
  ];
  const responses: Response[] = [
    {
      type: 'status',
      height: 2n ** 53n + 1n,
      headHash: seed(3),
      earliestHeight: 0n,
      timeMs: Number.MAX_SAFE_INTEGER,
    },
    { type: 'block', block: seed(1), certificate: seed(2) },
    { type: 'end' },
    { type: 'refusal', reason: 'busy' },
    { type: 'refusal', reason: 'unavailable' },
  ];
  for (const each of requests) t.strictSame(decodeRequest(encodeRequest(each)), each);
  for (const each of responses) t.strictSame(plain(decodeResponse(encodeResponse(each))), each);

  const refusedRequests = {
    empty: '',
    'more blocks than allowed': toHex(
      encodeRequest({ type: 'blocks', fromHeight: 1n, maxCount: 501, maxBytes: 1 }),
    ),
    'no blocks': toHex(encodeRequest({ type: 'blocks', fromHeight: 1n, maxCount: 0, maxBytes: 1 })),
    'no bytes': toHex(encodeRequest({ type: 'blocks', fromHeight: 1n, maxCount: 1, maxBytes: 0 })),
    'no credit': toHex(encodeRequest({ type: 'consumed', bytes: 0 })),
    'unknown field': '7a00',
    'two kinds': '0a001a020801',
    'long varint': '1a03088100',
    truncated: '1a0208',
    'over its size': '0a00'.repeat(40),
  };
  for (const [name, hex] of Object.entries(refusedRequests)) {
    t.equal(decodeRequest(fromHex(hex) ?? seed(0)), null, name);
  }
  const refusedResponses: Record<string, Uint8Array> = {
    'short hash': encodeResponse({
      type: 'status',
      height: 1n,
      headHash: new Uint8Array(31),
      earliestHeight: 1n,
      timeMs: 1,
    }),
    'a time beyond the safe integers': encodeResponse({
      type: 'status',
      height: 1n,
      headHash: seed(3),
      earliestHeight: 1n,
      timeMs: 2 ** 53,
    }),
    'no block': encodeResponse({ type: 'block', block: new Uint8Array(0), certificate: seed(1) }),
    'no certificate': encodeResponse({
      type: 'block',
      block: seed(1),
      certificate: new Uint8Array(0),
    }),
    'no reason': Uint8Array.of(0x22, 0x00),
    'unknown reason': Uint8Array.of(0x22, 0x02, 0x08, 0x09),
    empty: new Uint8Array(0),
  };
  for (const [name, bytes] of Object.entries(refusedResponses)) {
    t.equal(decodeResponse(bytes), null, name);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const request = decodeRequest(bytes);
      const response = decodeResponse(bytes);
      // What is accepted is what we would have written ourselves.
      if (request !== null) t.equal(toHex(encodeRequest(request)), toHex(bytes));
      if (response !== null) t.equal(toHex(encodeResponse(response)), toHex(bytes));
    }),
    { seed: 42, numRuns: 2_000 },
  );
  t.end();
});

/** Byte fields as arrays of their own, which the codec does not promise. */
function plain(response: Response | null): unknown {
  return Object.fromEntries(
    Object.entries(response ?? {}).map(([key, value]) => [
      key,
      value instanceof Uint8Array ? Uint8Array.from(value) : value,
    ]),
  );
}

t.test('semaphore: in line, and out of it', async (t) => {
  const semaphore = new Semaphore(1);
  const order: string[] = [];
  const release = await semaphore.acquire();
  const leaving = new AbortController();
  const second = semaphore.acquire(leaving.signal);
  const third = semaphore.acquire().then((give) => {
    order.push('third');
    give();
  });
  leaving.abort();
  await t.rejects(second, { code: 'aborted' });
  await t.rejects(semaphore.acquire(AbortSignal.abort()), { code: 'aborted' });
  t.strictSame(order, []);
  release();
  release();
  await third;
  t.strictSame(order, ['third']);
  const again = await semaphore.acquire();
  again();
});

function chainOf(count: number, blockBytes: number): SyncedBlock[] {
  return Array.from({ length: count }, (_, i) => ({
    height: BigInt(i + 1),
    block: new Uint8Array(blockBytes).fill(i + 1),
    certificate: text(`certificate ${i + 1}`),
  }));
}

t.test('sync', async (t) => {
  const chain = chainOf(900, 1_000);
  const served: number[] = [];
  let onClosed = (): void => {};
  const b = await member(t, 1, {
    syncSource: {
      status: () => ({ height: 900n, headHash: seed(7), earliestHeight: 1n, timeMs: 17 }),
      blocks(fromHeight, count) {
        if (fromHeight === 0n || fromHeight > 900n) return null;
        return (async function* () {
          try {
            for (const block of chain.slice(Number(fromHeight) - 1).slice(0, count)) {
              served.push(Number(block.height));
              yield block;
            }
          } finally {
            onClosed();
          }
        })();
      },
    },
  });
  const a = await member(t, 0);
  await connectAll([a, b]);
  const { sync } = a.network;

  await t.test('status', async (t) => {
    t.strictSame(await sync.requestStatus(b.key), {
      height: 900n,
      headHash: seed(7),
      earliestHeight: 1n,
      timeMs: 17,
    });
    // Many at a time wait in line rather than fail.
    const many = await Promise.all(Array.from({ length: 20 }, () => sync.requestStatus(b.key)));
    t.equal(many.length, 20);
  });

  await t.test('ranges: exactly the blocks asked for, or as many as there are', async (t) => {
    for (const [from, count, first, last] of [
      [1n, 1, 1n, 1n],
      [10n, 500, 10n, 509n],
      [899n, 500, 899n, 900n],
    ] as const) {
      const blocks: SyncedBlock[] = [];
      for await (const block of sync.requestBlocks(b.key, from, count)) blocks.push(block);
      t.strictSame(blocks, chain.slice(Number(first) - 1, Number(last)));
    }
    await t.rejects(take(sync.requestBlocks(b.key, 901n, 1)), { code: 'refused' });
  });

  await t.test('the server sends only as fast as blocks are taken', async (t) => {
    served.length = 0;
    const closed = new Promise<void>((resolve) => {
      onClosed = resolve;
    });
    const reading = sync.requestBlocks(b.key, 1n, 500)[Symbol.asyncIterator]();
    await reading.next();
    // The rest of the credit is under way; a status on the same connection comes after it.
    await sync.requestStatus(b.key);
    t.ok(served.length > 200 && served.length <= 264, `served ${served.length} of 500`);
    await reading.return?.();
    await closed;
    t.ok(served.length <= 264, 'no more after the client left');
  });

  await t.test('aborted, unknown peer', async (t) => {
    await t.rejects(sync.requestStatus(b.key, AbortSignal.abort()), { code: 'aborted' });
    await t.rejects(sync.requestStatus(seed(77)), { code: 'not-connected' });
  });
});

async function take(blocks: AsyncIterable<SyncedBlock>): Promise<number> {
  let count = 0;
  for await (const _ of blocks) count++;
  return count;
}

t.test('sync: a server that keeps no promise', async (t) => {
  const answers: Record<string, readonly number[]> = {
    silent: [],
    garbage: [3, 0xff, 0xff, 0xff],
    oversized: [0xff, 0xff, 0xff, 0x7f],
    'cut short': [5, 0x12],
    'wrong kind': encoded({ type: 'end' }),
    'too many': Array.from({ length: 3 }, () => {
      return encoded({ type: 'block', block: text('b'), certificate: text('c') });
    }).flat(),
  };
  let answer: readonly number[] = [];
  let ends = false;
  const b = await member(t, 1);
  const a = await member(t, 0);
  await connectAll([a, b]);
  await b.network.host.unserve('/gridhood/test/sync/1');
  await b.network.host.serve('/gridhood/test/sync/1', 8, (stream) => {
    if (answer.length > 0) stream.send(Uint8Array.from(answer));
    if (ends) void stream.close();
  });
  const client = syncClient({
    link: a.network.host,
    protocol: '/gridhood/test/sync/1',
    timers: systemTimers,
    metrics: noMetrics,
    statusDeadlineMs: 50,
    progressDeadlineMs: 50,
  });
  const status = (): Promise<unknown> => client.requestStatus(b.key);
  const blocks = (): Promise<unknown> => take(client.requestBlocks(b.key, 1n, 2));
  for (const [name, request, code] of [
    ['silent', status, 'timeout'],
    ['silent', blocks, 'timeout'],
    ['cut short', status, 'timeout'],
    ['garbage', status, 'malformed'],
    ['wrong kind', status, 'malformed'],
    ['oversized', blocks, 'too-large'],
    ['too many', blocks, 'too-large'],
  ] as const) {
    answer = answers[name] ?? [];
    await t.rejects(request(), { name: 'RequestError', code }, `${name}: ${code}`);
  }
  ends = true;
  answer = answers['cut short'] ?? [];
  await t.rejects(status(), { code: 'truncated' });
  t.strictSame(a.seen.bans, [], 'four faults are forgiven');
  ends = false;
  answer = answers['garbage'] ?? [];
  await t.rejects(status(), { code: 'malformed' });
  t.match(a.seen.bans, [/^sync: /]);
});

t.test('sync: a client that keeps no promise', async (t) => {
  const stopped: string[] = [];
  const a = await member(t, 0);
  const b = await member(t, 1, {
    syncSource: {
      status: () => Promise.reject(new Error('disk')),
      blocks: () =>
        (async function* () {
          try {
            for (const block of chainOf(100, 100_000)) yield block;
          } finally {
            stopped.push('range');
          }
        })(),
    },
  });
  await connectAll([a, b]);
  await t.rejects(a.network.sync.requestStatus(b.key), { code: 'truncated' });
  t.match(b.seen.errors, [{ message: 'disk' }]);

  const open = (): Promise<Stream> =>
    a.network.host.open(b.key, '/gridhood/test/sync/1', AbortSignal.timeout(5_000));
  const ended = (stream: Stream): Promise<void> =>
    new Promise((resolve) => stream.addEventListener('close', () => resolve()));
  // Credit for bytes that were never sent, then requests that are none.
  const cheat = await open();
  const cheated = ended(cheat);
  cheat.send(
    Uint8Array.from(request({ type: 'blocks', fromHeight: 1n, maxCount: 100, maxBytes: 2 ** 24 })),
  );
  cheat.send(Uint8Array.from(request({ type: 'consumed', bytes: 2 ** 30 })));
  await cheated;
  t.strictSame(stopped, ['range']);
  for (let i = 0; i < 4; i++) {
    const stream = await open();
    const end = ended(stream);
    stream.send(Uint8Array.of(2, 0x7f, i));
    await end;
  }
  await b.until(() => b.seen.bans.length === 1);
  t.match(b.seen.bans, ['sync: not a sync request']);
});

function encoded(response: Response): readonly number[] {
  return [...encodeFrame(encodeResponse(response))];
}

function request(message: Request): readonly number[] {
  return [...encodeFrame(encodeRequest(message))];
}
