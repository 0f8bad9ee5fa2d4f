import t from 'tap';
import { createMemoryStore, MemoryDisk } from '../../state/store/memoryStore.ts';
import type { Store, StoreEntry } from '../../state/store/store.ts';
import { utf8 } from '../../state/types/bytes.ts';
import { storeSuite } from '../suites/store.ts';

storeSuite(t, 'memory', async () => {
  const disk = new MemoryDisk();
  return { open: async () => disk.open() };
});

const entriesOf = async (store: Store): Promise<StoreEntry[]> => {
  const entries: StoreEntry[] = [];
  for await (const entry of store.range({ gte: utf8('a'), lt: utf8('z') })) entries.push(entry);
  return entries;
};

t.test('a power cut takes what was not synced, and nothing else', async (t) => {
  const disk = new MemoryDisk();
  const store = disk.open();
  await store.write([[utf8('a'), utf8('1')]], { sync: false });
  await store.write([[utf8('b'), utf8('1')]], { sync: true });
  const before = await entriesOf(store);
  await store.write([[utf8('a'), null]], { sync: false });
  await store.write(
    [
      [utf8('b'), utf8('2')],
      [utf8('c'), utf8('2')],
      [utf8('b'), utf8('3')],
    ],
    { sync: false },
  );
  disk.crash();
  t.throws(() => store.get(utf8('a')), { code: 'closed' }, 'whoever had it open is cut off');
  const again = disk.open();
  t.strictSame(await entriesOf(again), before, 'a sync covers the batches before it');
  await store.close();
  t.strictSame(again.get(utf8('a')), utf8('1'), 'closing the old store does not close the new');
});

t.test('closing is no power cut', async (t) => {
  const disk = new MemoryDisk();
  const store = disk.open();
  await store.write([[utf8('a'), utf8('1')]], { sync: false });
  await store.close();
  t.strictSame(disk.open().get(utf8('a')), utf8('1'));
});

t.test('a store for a moment', async (t) => {
  const store = createMemoryStore();
  await store.write([[utf8('a'), utf8('1')]], { sync: true });
  t.strictSame(store.get(utf8('a')), utf8('1'));
  t.equal(await store.approximateBytes(), 2);
});
