import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Test } from 'tap';
import { stateKey, stateRange } from '../../state/store/keys.ts';
import type { RangeBounds, Store, StoreWrite } from '../../state/store/store.ts';
import { EMPTY_BYTES, fromUtf8, utf8 } from '../../state/types/bytes.ts';

/** One place for one store: may be opened again after the store is closed. */
export interface StoreHome {
  open(): Promise<Store>;
}

const put = (key: string, value: string): StoreWrite => [stateKey(utf8(key)), utf8(value)];
const del = (key: string): StoreWrite => [stateKey(utf8(key)), null];
const read = (store: Store, key: string): string | undefined => {
  const value = store.get(stateKey(utf8(key)));
  return value === undefined ? undefined : fromUtf8(value);
};
const between = (gte: string, lt: string): RangeBounds => ({
  gte: stateKey(utf8(gte)),
  lt: stateKey(utf8(lt)),
});
const list = async (store: Store, bounds: RangeBounds): Promise<string> => {
  const found: string[] = [];
  for await (const [key, value] of store.range(bounds)) {
    found.push(`${fromUtf8(key.subarray(1))}=${fromUtf8(value)}`);
  }
  return found.join(' ');
};
const letters: StoreWrite[] = [...'dbaec'].map((letter) => put(letter, letter.toUpperCase()));

/** The contract of {@link Store}; `make` gives a fresh place for each test. */
export function storeSuite(t: Test, name: string, make: (t: Test) => Promise<StoreHome>): void {
  const test = (title: string, run: (t: Test, store: Store, home: StoreHome) => Promise<void>) =>
    t.test(`${name}: ${title}`, async (t) => {
      const home = await make(t);
      const store = await home.open();
      t.teardown(() => store.close());
      await run(t, store, home);
    });

  test('what was put is got, until it is deleted', async (t, store) => {
    t.equal(read(store, 'a'), undefined);
    await store.write([put('a', '1')], { sync: true });
    t.equal(read(store, 'a'), '1');
    await store.write([put('a', '2'), put('b', '')], { sync: false });
    t.equal(read(store, 'a'), '2');
    t.equal(read(store, 'b'), '', 'an empty value is a value');
    await store.write([del('a'), del('absent')], { sync: true });
    t.equal(read(store, 'a'), undefined);
    await store.write([], { sync: true });
    t.equal(read(store, 'b'), '');
  });

  test('of two writes to one key in a batch the later holds', async (t, store) => {
    const batch = [put('a', '1'), del('a'), put('b', '1'), put('b', '2'), put('c', '1'), del('c')];
    await store.write([put('a', '0'), ...batch], { sync: true });
    t.equal(await list(store, between('a', 'z')), 'b=2');
  });

  test('batches take effect in the order of the calls', async (t, store) => {
    const values = Array.from({ length: 100 }, (_, i) => `${i}`);
    await Promise.all(
      values.map((value, i) => store.write([put('a', value)], { sync: i % 10 === 0 })),
    );
    t.equal(read(store, 'a'), '99');
  });

  test('a batch is seen whole or not at all', async (t, store) => {
    const keys = Array.from({ length: 200 }, (_, i) => `k${i}`);
    let isWriting = true;
    const writer = (async () => {
      for (let round = 0; round < 20; round++) {
        await store.write(
          keys.map((key) => put(key, `${round}`)),
          { sync: false },
        );
      }
      isWriting = false;
    })();
    while (isWriting) {
      const seen = new Set(keys.map((key) => read(store, key)));
      if (seen.size !== 1) t.fail(`a torn batch: ${[...seen]}`);
      await nextTurn();
    }
    await writer;
    t.equal(read(store, 'k0'), '19');
  });

  test('ranges are half-open, ordered by bytes, reversible and limited', async (t, store) => {
    await store.write(letters, { sync: true });
    const table: [RangeBounds, string][] = [
      [between('a', 'z'), 'a=A b=B c=C d=D e=E'],
      [between('b', 'd'), 'b=B c=C'],
      [between('bb', 'dd'), 'c=C d=D'],
      [between('c', 'c'), ''],
      [between('d', 'b'), ''],
      [between('x', 'z'), ''],
      [{ ...between('a', 'z'), reverse: true }, 'e=E d=D c=C b=B a=A'],
      [{ ...between('b', 'd'), reverse: true }, 'c=C b=B'],
      [{ ...between('a', 'z'), limit: 2 }, 'a=A b=B'],
      [{ ...between('a', 'z'), limit: 2, reverse: true }, 'e=E d=D'],
      [{ ...between('a', 'z'), limit: 0 }, ''],
      [{ ...between('a', 'z'), limit: 99 }, 'a=A b=B c=C d=D e=E'],
    ];
    for (const [bounds, expected] of table) t.equal(await list(store, bounds), expected);
    await store.write([del('b'), put('c', 'X'), put('bb', 'Y')], { sync: true });
    t.equal(await list(store, between('a', 'z')), 'a=A bb=Y c=X d=D e=E', 'after changes');
  });

  test('keys are unsigned bytes, a prefix before what follows it', async (t, store) => {
    const tails = [[], [0], [0, 0], [127], [128], [255], [255, 255]];
    const keys = tails.map((tail) => [...stateKey(new Uint8Array(tail))]);
    const shuffled = [5, 2, 0, 6, 3, 1, 4].map((i) => new Uint8Array(keys[i] ?? []));
    await store.write(
      shuffled.map((key) => [key, EMPTY_BYTES]),
      { sync: true },
    );
    const found: number[][] = [];
    for await (const [key] of store.range(stateRange())) found.push([...key]);
    t.strictSame(found, keys);
  });

  test('a range shows the store as it was when iteration began', async (t, store) => {
    await store.write(letters, { sync: true });
    const range = store.range(between('a', 'z'));
    t.strictSame((await range.next()).value, [stateKey(utf8('a')), utf8('A')]);
    await store.write([del('b'), put('c', 'X'), put('cc', 'Y')], { sync: true });
    let rest = '';
    for await (const [, value] of range) rest += fromUtf8(value);
    t.equal(rest, 'BCDE');
  });

  test('a long range comes whole, and may be left early', async (t, store) => {
    const count = 2500;
    const batch = Array.from({ length: count }, (_, i) => put(String(i).padStart(5, '0'), `${i}`));
    await store.write(batch, { sync: true });
    let next = 0;
    for await (const [, value] of store.range(between('', '~'))) {
      if (fromUtf8(value) !== `${next++}`) t.fail(`entry ${next} out of order`);
    }
    t.equal(next, count);
    for await (const [, value] of store.range(between('', '~'))) {
      if (fromUtf8(value) === '1200') break;
    }
    t.ok((await store.approximateBytes()) > count);
  });

  test('bytes are plain and nobody else’s', async (t, store) => {
    const [key, value] = [stateKey(utf8('a')), utf8('abc')];
    await store.write([[key, value]], { sync: true });
    key.fill(0);
    value.fill(0);
    const got = store.get(stateKey(utf8('a')));
    t.strictSame(got, utf8('abc'), 'not a Buffer, not the array of the writer');
    got?.fill(0);
    for await (const entry of store.range(between('a', 'b'))) {
      t.strictSame(entry, [stateKey(utf8('a')), utf8('abc')]);
      entry[1].fill(0);
    }
    t.equal(read(store, 'a'), 'abc');
  });

  test('all is there again after close', async (t, store, home) => {
    await store.write(letters, { sync: true });
    const last = store.write([put('f', 'F')], { sync: false });
    await store.close();
    await last;
    const again = await home.open();
    t.teardown(() => again.close());
    t.equal(await list(again, between('a', 'z')), 'a=A b=B c=C d=D e=E f=F');
    await again.write([put('g', 'G')], { sync: true });
    t.equal(read(again, 'g'), 'G');
  });

  test('close may be called twice; use after it is an error of its own', async (t, store) => {
    await store.write(letters, { sync: true });
    const range = store.range(between('a', 'z'));
    await range.next();
    await Promise.all([store.close(), store.close()]);
    await store.close();
    const closed = { name: 'StoreError', code: 'closed' };
    t.throws(() => store.get(stateKey(utf8('a'))), closed);
    await t.rejects(store.write([put('a', '1')], { sync: true }), closed);
    await t.rejects(range.next(), closed);
    await t.rejects(store.range(between('a', 'z')).next(), closed);
    await t.rejects(store.approximateBytes(), closed);
  });

  test('is opened once at a time', async (t, store, home) => {
    await store.write(letters, { sync: true });
    await t.rejects(home.open(), { name: 'StoreError', code: 'locked' });
    t.equal(read(store, 'a'), 'A', 'and the attempt does no harm');
  });
}
