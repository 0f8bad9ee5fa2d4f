import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { createSigner, type Signer } from '../../node/crypto/signer.ts';
import { aloneNeeded, KeyWatch } from '../../node/recovery/keyWatch.ts';

import { equalBytes } from '../../state/types/bytes.ts';
import { ManualTimers } from '../support/manualTimers.ts';

const AUTHORITIES = 4;
const keyOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 1);
const authorities = Array.from({ length: AUTHORITIES }, (_, index) => ({
  name: `authority-${index}`,
  consensusKey: keyOf(100 + index),
  nodeKey: keyOf(index),
}));

/** Authority 0, once or several times, and its neighbours 1 to 3, who pass questions on. */
class Neighbourhood {
  readonly timers = new ManualTimers();
  readonly key: Signer = createSigner(keyOf(50));
  readonly processes: Process[] = [];
  /** What a neighbour answers instead of what it sees. */
  readonly lies = new Map<number, Uint8Array[] | 'silence'>();
  draws = 0;

  start(online: readonly number[] = [1, 2, 3]): Process {
    const process = new Process(this, online);
    this.processes.push(process);
    process.watch.start();
    return process;
  }

  async ask(asker: Process, index: number, nonce: Uint8Array): Promise<Uint8Array[]> {
    const lie = this.lies.get(index);
    if (lie === 'silence') throw new Error('timeout');
    if (lie !== undefined) return lie;
    return this.processes
      .filter((one) => one !== asker && !one.ended && one.online.includes(index))
      .flatMap((one) => one.watch.answer(nonce) ?? []);
  }
}

class Process {
  readonly watch: KeyWatch;
  readonly heard: string[] = [];
  online: readonly number[];
  ended = false;

  constructor(around: Neighbourhood, online: readonly number[]) {
    this.online = online;
    this.watch = new KeyWatch({
      key: around.key,
      chainId: 'test',
      verify: verifyNative,
      ownNodeKey: keyOf(0),
      authorities: () => authorities,
      connected: () => this.online.map(keyOf),
      ask: (nodeKey, nonce) =>
        around.ask(
          this,
          authorities.findIndex((one) => equalBytes(one.nodeKey, nodeKey)),
          nonce,
        ),
      drawNonce: () => keyOf(200 + around.draws++),
      onFree: async () => {
        this.heard.push('free');
      },
      onCopy: (mustStop) => this.heard.push(mustStop ? 'stop' : 'copy'),
      onCopyGone: () => this.heard.push('gone'),
      onError: (error) => this.heard.push(String(error)),
      timers: around.timers,
    });
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

t.test('how many must see nobody else: as many as a block needs beside us', async (t) => {
  const needed = [1, 2, 3, 4, 5, 6, 7, 10, 32].map((n) => [n, aloneNeeded(n)]);
  t.strictSame(needed, [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 4],
    [7, 4],
    [10, 6],
    [32, 21],
  ]);
  for (const [n = 0, one = 0] of needed)
    if (n > 1) t.ok(2 * one > n - 1, `any two such groups of ${n} have a common member`);
});

t.test(
  'alone: a process is free with the answers of two of three, and waits for no more',
  async (t) => {
    const around = new Neighbourhood();
    around.lies.set(3, 'silence');
    const process = around.start([1]);
    await turn();
    t.strictSame(process.heard, [], 'one is not enough');
    process.online = [1, 2, 3];
    process.watch.peerConnected();
    await turn();
    t.strictSame(process.heard, ['free']);
    t.equal(around.timers.waiting, 0, 'and asks no more');
    await process.watch.stop();
  },
);

t.test('a neighbour that was lost on the way is asked again', async (t) => {
  const around = new Neighbourhood();
  for (const index of [2, 3]) around.lies.set(index, 'silence');
  const process = around.start();
  await turn();
  t.strictSame(process.heard, []);
  around.lies.clear();
  await around.timers.advance(1_000);
  await turn();
  t.strictSame(process.heard, ['free']);
  await process.watch.stop();
});

t.test(
  'a copy beside one that signs never signs; the owner hears of it, and when it is over',
  async (t) => {
    const around = new Neighbourhood();
    const original = around.start();
    await turn();
    await around.timers.advance(60_000);
    const copy = around.start();
    await turn();
    await turn();
    t.strictSame([original.heard, copy.heard], [['free', 'copy'], ['stop']]);
    copy.ended = true;
    await copy.watch.stop();
    await around.timers.advance(60_000);
    await turn();
    t.strictSame(original.heard, ['free', 'copy', 'gone']);
    t.equal(around.timers.waiting, 0);
    const restarted = original.watch.isFree;
    t.ok(restarted, 'it went on all the time');
    await original.watch.stop();
  },
);

t.test(
  'of two that start together, at most one is ever free, whoever is connected with whom',
  async (t) => {
    const groups = [
      [1, 2, 3],
      [1, 2],
      [2, 3],
      [1, 3],
    ];
    for (const a of groups)
      for (const b of groups) {
        const around = new Neighbourhood();
        const pair = [around.start(a), around.start(b)];
        for (let i = 0; i < 5; i++) {
          await turn();
          await around.timers.advance(2_000);
        }
        const free = pair.filter(({ watch }) => watch.isFree).length;
        t.ok(free <= 1, `${a} and ${b}`);
        t.ok(
          pair.every(({ heard }) => heard.includes('stop') || heard.includes('copy')),
          `both are told: ${a} and ${b}`,
        );
        for (const { watch } of pair) await watch.stop();
      }
  },
);

t.test('two that were cut off from each other and both sign stop when they meet', async (t) => {
  const around = new Neighbourhood();
  const first = around.start([1, 2]);
  await turn();
  first.online = [];
  const second = around.start([1, 2, 3]);
  await turn();
  t.ok(first.watch.isFree && second.watch.isFree, 'nobody could know');
  await around.timers.advance(60_000);
  first.online = [1, 2];
  const asked = around.start([2]);
  await turn();
  await turn();
  t.strictSame([first.heard.at(-1), second.heard.at(-1), asked.heard], ['stop', 'stop', ['stop']]);
  for (const { watch } of around.processes) await watch.stop();
});

t.test('nobody can be stopped by a lie', async (t) => {
  const around = new Neighbourhood();
  const stranger = createSigner(keyOf(51));
  const replayed = around.start([]).watch.answer(keyOf(7)) ?? new Uint8Array();
  t.equal(replayed.length, 65);
  const forged = replayed.slice();
  forged.set(stranger.sign(keyOf(7)), 1);
  const badMark = replayed.slice();
  badMark[0] = 2;
  around.lies.set(1, [replayed, forged, badMark, new Uint8Array(65), new Uint8Array()]);
  around.processes.length = 0;
  const process = around.start();
  await turn();
  t.strictSame(process.heard, ['free']);
  t.equal(process.watch.answer(keyOf(200 + around.draws - 1)), null, 'our own nonce came back');
  await process.watch.stop();
});
