import t from 'tap';
import { QuietLinks } from '../../node/chain/quietLinks.ts';

const keyOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 1);

t.test('while stuck, authorities unheard for twelve seconds are called anew', async (t) => {
  let nowMs = 0;
  let connected = [0, 1, 2];
  const hungUp: number[] = [];
  const links = new QuietLinks({
    timers: { nowMs: () => nowMs, after: () => () => undefined },
    connectedAuthorities: () => connected.map(keyOf),
    hangUp: async (nodeKey) => {
      hungUp.push((nodeKey[0] ?? 0) - 1);
    },
  });
  for (const index of connected) links.heard(keyOf(index));
  const stuckAt = (ms: number): number[] => {
    nowMs = ms;
    hungUp.length = 0;
    links.stuck();
    return [...hungUp];
  };
  t.strictSame(stuckAt(11_999), []);
  links.heard(keyOf(1));
  t.strictSame(stuckAt(12_000), [0, 2]);
  connected = [1, 2];
  links.heard(keyOf(2));
  t.strictSame(stuckAt(20_000), [], 'a new link has its time again');
  t.strictSame(stuckAt(24_100), [1, 2]);
  connected = [0, 1, 2];
  t.strictSame(stuckAt(60_000), [1, 2], 'one of which nothing is known is left alone');
});
