import t from 'tap';
import { QuietLinks } from '../../node/chain/quietLinks.ts';

const keyOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 1);

t.test(
  'while stuck, authorities unheard for six seconds are asked whether they live',
  async (t) => {
    let nowMs = 0;
    let connected = [0, 1, 2];
    const asked: number[] = [];
    const links = new QuietLinks({
      timers: { nowMs: () => nowMs, after: () => () => undefined },
      connectedAuthorities: () => connected.map(keyOf),
      dropDead: async (nodeKey) => {
        asked.push((nodeKey[0] ?? 0) - 1);
      },
    });
    for (const index of connected) links.heard(keyOf(index));
    const stuckAt = (ms: number): number[] => {
      nowMs = ms;
      asked.length = 0;
      links.stuck();
      return [...asked];
    };
    t.strictSame(stuckAt(5_999), []);
    links.heard(keyOf(1));
    t.strictSame(stuckAt(6_000), [0, 2]);
    connected = [1, 2];
    links.heard(keyOf(2));
    t.strictSame(stuckAt(11_000), [], 'a new link has its time again');
    t.strictSame(stuckAt(12_000), [1, 2]);
    connected = [0, 1, 2];
    t.strictSame(stuckAt(60_000), [1, 2], 'one of which nothing is known is left alone');
  },
);

t.test(
  'while blocks become final, an authority without a word on them is asked whether it lives',
  async (t) => {
    let nowMs = 0;
    const asked: number[] = [];
    const links = new QuietLinks({
      timers: { nowMs: () => nowMs, after: () => () => undefined },
      connectedAuthorities: () => [0, 1, 2].map(keyOf),
      dropDead: async (nodeKey) => {
        asked.push((nodeKey[0] ?? 0) - 1);
      },
    });
    for (const index of [0, 1]) links.heard(keyOf(index));
    const block = (atMs: number): number[] => {
      nowMs = atMs;
      asked.length = 0;
      links.committed();
      return [...asked];
    };
    t.strictSame(block(900_000), [], 'a long idle time says nothing');
    t.strictSame(block(900_100), []);
    t.strictSame(block(900_200), [], 'three blocks in a moment neither');
    links.heard(keyOf(0));
    t.strictSame(block(905_000), [1]);
    t.strictSame(block(905_100), [], 'one that lives is left alone for as long again');
    t.strictSame(block(910_100), [0]);
    t.strictSame(block(910_200), [1]);
  },
);
