import type { Stream } from '@libp2p/interface';
import fc from 'fast-check';
import t from 'tap';
import { wireNames } from '../../p2p/names.ts';
import { backoffMs } from '../../p2p/peers/backoff.ts';
import {
  formatPeerAddress,
  type PeerAddress,
  parsePeerAddress,
  peerIdFromKey,
  publicKeyOf,
} from '../../p2p/peers/peerName.ts';
import { Redial } from '../../p2p/peers/redial.ts';
import { PeerScores } from '../../p2p/peers/score.ts';
import { encodeFrame, FrameCounter, FrameDecoder, FrameError } from '../../p2p/streams/frame.ts';
import { Outbox } from '../../p2p/streams/outbox.ts';
import { TokenBucket } from '../../p2p/tokenBucket.ts';
import { concatBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import { ManualTimers } from '../support/manualTimers.ts';
import { seed } from './community.ts';

t.test('token bucket', (t) => {
  // time ms, cost → granted (10 a second, 20 at once)
  const bucket = new TokenBucket({ perSecond: 10, burst: 20 }, 0);
  for (const [nowMs, cost, granted] of [
    [0, 20, true],
    [0, 1, false],
    [99, 1, false],
    [200, 2, true],
    [200, 0, true],
    [100, 1, false], // a clock that steps back
    [300, 3, false],
    [300, 2, true],
    [100_000, 21, false], // never more than the burst
    [100_000, 20, true],
  ] as const) {
    t.equal(bucket.take(cost, nowMs), granted, `${cost} at ${nowMs} ms`);
  }
  // No schedule of takes gets more than burst + rate × time.
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 30 }))), (takes) => {
      const fresh = new TokenBucket({ perSecond: 10, burst: 20 }, 0);
      let nowMs = 0;
      let granted = 0;
      for (const [waitMs, cost] of takes) {
        nowMs += waitMs;
        if (fresh.take(cost, nowMs)) granted += cost;
      }
      return granted <= 20 + nowMs / 100 + 1e-6;
    }),
    { seed: 42, numRuns: 200 },
  );
  t.end();
});

t.test('frames: whatever the chunks, the same frames come out', (t) => {
  const frames = fc.array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { maxLength: 8 });
  fc.assert(
    fc.property(frames, fc.array(fc.integer({ min: 1, max: 300 })), (sent, cuts) => {
      const stream = concatBytes(...sent.map(encodeFrame));
      const decoder = new FrameDecoder(400);
      const counter = new FrameCounter(400);
      const received: string[] = [];
      let counted = 0;
      let offset = 0;
      for (const cut of [...cuts, stream.length]) {
        const chunk = stream.slice(offset, offset + cut);
        offset += chunk.length;
        counted += counter.push(chunk);
        for (const frame of decoder.push(chunk)) received.push(toHex(frame));
      }
      t.strictSame(received, sent.map(toHex));
      return counted === sent.length;
    }),
    { seed: 42, numRuns: 100 },
  );
  t.end();
});

t.test('frames: bad lengths are refused before anything is kept', (t) => {
  for (const [bytes, fault] of [
    ['00', 'malformed'], // empty frame
    ['8000', 'malformed'], // zero in two bytes
    ['8100', 'malformed'], // one in two bytes
    ['ffffffff0f', 'malformed'], // five bytes
    ['e907', 'too-large'], // 1,001
    ['ffffff7f', 'too-large'],
  ] as const) {
    const chunk = fromHex(bytes) ?? seed(0);
    t.equal(
      faultOf(() => [...new FrameDecoder(1_000).push(chunk)]),
      fault,
      bytes,
    );
    t.equal(
      faultOf(() => new FrameCounter(1_000).push(chunk)),
      fault,
      bytes,
    );
  }
  t.equal(toHex(encodeFrame(new Uint8Array(200))).slice(0, 6), 'c80100');
  t.end();
});

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof FrameError ? error.fault : String(error);
  }
  return 'none';
}

t.test('names, keys and addresses', (t) => {
  t.equal(wireNames('chain-1').topic.tx, '/gridhood/chain-1/tx');
  t.equal(wireNames('chain-1').protocol.consensus, '/gridhood/chain-1/consensus/1');
  for (const chain of ['', 'a b', 'ä', 'x'.repeat(65)])
    t.throws(() => wireNames(chain), RangeError);

  // The public key of RFC 8032, test 1.
  const key =
    fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a') ?? seed(0);
  t.strictSame(publicKeyOf(peerIdFromKey(key)), key);
  const address = formatPeerAddress(key, '/ip4/10.0.0.2/tcp/4100');
  t.match(address, /\/p2p\/12D3Koo/);
  t.strictSame(parsePeerAddress(address), {
    publicKey: key,
    addresses: ['/ip4/10.0.0.2/tcp/4100'],
  });
  for (const wrong of [
    '/ip4/10.0.0.2/tcp/4100',
    '10.0.0.2:4100',
    '/p2p/12D3KooW',
    address.slice(0, -1),
    address.slice(address.indexOf('/p2p/')),
  ]) {
    t.throws(() => parsePeerAddress(wrong), { code: 'bad-address' }, wrong);
  }
  t.throws(() => peerIdFromKey(key.subarray(1)), { code: 'bad-key' });
  t.end();
});

t.test('backoff doubles to its maximum, and is drawn from the upper half', (t) => {
  const backoff = { firstMs: 500, maxMs: 30_000 };
  t.strictSame(
    [0, 1, 2, 3, 4, 5, 6, 7, 1_000].map((attempt) => backoffMs(backoff, attempt, 0)),
    [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000],
  );
  t.equal(backoffMs(backoff, 0, 0.5), 375);
  t.equal(backoffMs(backoff, 99, 1), 30_000);
  t.end();
});

t.test('standing: five wrongs, or a flood, end in a ban that ends', async (t) => {
  const timers = new ManualTimers();
  const bans: string[] = [];
  const scores = new PeerScores({
    timers,
    onBan: (peer, reason) => bans.push(`${peer} ${reason}`),
  });
  for (let i = 0; i < 4; i++) scores.report('ada', 'wrong', 'forged');
  t.notOk(scores.isBanned('ada'));
  await timers.advance(600_000);
  for (let i = 0; i < 4; i++) scores.report('ada', 'wrong', 'forged');
  t.notOk(scores.isBanned('ada'), 'old faults are forgotten');
  scores.report('ada', 'wrong', 'forged');
  scores.report('ada', 'wrong', 'forged');
  scores.report('bob', 'excess', 'flood', 899);
  t.strictSame(scores.banned(), ['ada']);
  scores.report('bob', 'excess', 'flood');
  t.strictSame(bans, ['ada forged', 'bob flood']);
  await timers.advance(600_000);
  t.strictSame(scores.banned(), []);
  t.end();
});

interface RedialTable {
  readonly timers: ManualTimers;
  readonly dials: PeerAddress[];
  readonly redial: Redial;
  reachable: boolean;
  connected: boolean;
}

function redialTable(selfKey: Uint8Array): RedialTable {
  const timers = new ManualTimers();
  const dials: PeerAddress[] = [];
  const table = { timers, dials, reachable: false, connected: false };
  const redial: Redial = new Redial({
    selfKey,
    timers,
    random: () => 0.999_999,
    isConnected: () => table.connected,
    async dial(peer) {
      dials.push({ publicKey: peer.publicKey, addresses: [...peer.addresses] });
      if (!table.reachable) throw new Error('no route');
      table.connected = true;
      redial.onConnected(peer.publicKey);
    },
  });
  return Object.assign(table, { redial });
}

t.test('redial', async (t) => {
  const peer = { publicKey: seed(5), addresses: ['/ip4/127.0.0.1/tcp/1'] };

  await t.test('tries for ever, ever more slowly, and rests when connected', async (t) => {
    const table = redialTable(seed(1));
    table.redial.learn(peer);
    t.equal(table.timers.waiting, 0, 'nothing before start');
    table.redial.start();
    table.redial.start();
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      waits.push(Math.round(table.timers.nextMs));
      await table.timers.advance(table.timers.nextMs);
    }
    t.strictSame(waits, [0, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
    await table.timers.advance(3_600_000);
    t.equal(table.dials.length, 9 + 360, 'an hour later it still tries');
    t.equal(table.redial.missing, 1);

    table.reachable = true;
    await table.timers.advance(30_000);
    t.equal(table.redial.missing, 0);
    t.equal(table.timers.waiting, 0, 'no timer while all are connected');

    await table.timers.advance(60_000);
    table.redial.onDisconnected(peer.publicKey);
    t.equal(Math.round(table.timers.nextMs), 500, 'a good connection resets the wait');
    table.redial.stop();
    t.equal(table.timers.waiting, 0);
    t.end();
  });

  await t.test('a peer that hangs up at once does not reset the wait', async (t) => {
    const table = redialTable(seed(1));
    table.reachable = true;
    table.redial.learn(peer);
    table.redial.start();
    await table.timers.advance(0);
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      table.connected = false;
      table.redial.onDisconnected(peer.publicKey);
      waits.push(Math.round(table.timers.nextMs));
      await table.timers.advance(table.timers.nextMs);
    }
    t.strictSame(waits, [500, 1_000, 2_000, 4_000]);
    t.end();
  });

  await t.test('the greater key waits for the other to dial first', async (t) => {
    const table = redialTable(seed(9));
    table.redial.start();
    table.redial.learn(peer);
    t.equal(table.timers.nextMs, 300);
    table.redial.onConnected(peer.publicKey);
    t.equal(table.timers.waiting, 0);
    t.equal(table.dials.length, 0);
    t.end();
  });

  await t.test('addresses: newest first, bounded; not ourselves; forgotten', async (t) => {
    const table = redialTable(seed(1));
    for (let i = 0; i < 12; i++) {
      table.redial.learn({ publicKey: peer.publicKey, addresses: [`/ip4/127.0.0.1/tcp/${i}`] });
    }
    table.redial.learn({ publicKey: seed(1), addresses: ['/ip4/127.0.0.1/tcp/1'] });
    t.equal(table.redial.missing, 1);
    table.redial.start();
    await table.timers.advance(0);
    t.strictSame(
      table.dials[0]?.addresses,
      [11, 10, 9, 8, 7, 6, 5, 4].map((port) => `/ip4/127.0.0.1/tcp/${port}`),
    );
    table.redial.forget(peer.publicKey);
    t.equal(table.timers.waiting, 0);
    t.equal(table.redial.missing, 0);
    t.end();
  });
});

/** As much of a libp2p stream as an outbox uses; it takes nothing while `stalled`. */
class FakeStream extends EventTarget {
  status = 'open';
  writeBufferLength = 0;
  stalled = true;
  readonly sent: number[] = [];

  send(frame: Uint8Array): boolean {
    this.sent.push(frame[0] ?? 0);
    if (this.stalled) this.writeBufferLength += frame.length;
    return !this.stalled;
  }

  abort(): void {
    this.status = 'aborted';
  }

  flow(): void {
    this.stalled = false;
    this.writeBufferLength = 0;
    this.dispatchEvent(new Event('idle'));
  }
}

t.test('outbox: a peer that does not read costs bounded memory and loses the oldest', async (t) => {
  const stream = new FakeStream();
  let opened = 0;
  const outbox = new Outbox({
    open: async () => {
      opened++;
      if (opened === 1) throw new Error('not now');
      return stream as unknown as Stream; // the fake has only what is used
    },
    onSent() {},
  });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const frame = (first: number): Uint8Array => new Uint8Array(2 ** 20).fill(first, 0, 1);
  outbox.push(frame(1));
  await turn();
  t.equal(opened, 1, 'the first attempt fails, the frame waits');
  for (let i = 2; i <= 7; i++) outbox.push(frame(i));
  await turn();
  t.equal(opened, 2);
  t.strictSame(stream.sent, [4], 'four of a MiB were kept, one is under way');
  for (let i = 8; i <= 12; i++) outbox.push(frame(i));
  t.strictSame(stream.sent, [4]);
  stream.flow();
  await turn();
  t.strictSame(stream.sent, [4, 9, 10, 11, 12]);
  outbox.close();
  t.equal(stream.status, 'aborted');
  outbox.push(frame(13));
  await turn();
  t.equal(stream.sent.length, 5);
});
