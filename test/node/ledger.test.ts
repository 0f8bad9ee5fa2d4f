import t from 'tap';
import type { Applier } from '../../node/chain/applier.ts';
import { commitBatch } from '../../node/chain/commitBatch.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import { rootOf } from '../../state/execution/tree/sparseMerkleTree.ts';
import {
  blockKey,
  candidateKey,
  certificateKey,
  eventsKey,
  headHeightKey,
  stateKey,
  stateRange,
} from '../../state/store/keys.ts';
import { MemoryDisk } from '../../state/store/memoryStore.ts';
import type { Store, StoreWrite } from '../../state/store/store.ts';
import { StoreError } from '../../state/store/storeError.ts';
import { toHex } from '../../state/types/bytes.ts';
import { GENESIS_MS, TestChain } from '../support/ledger.ts';
import {
  type FinalBlock,
  finalBlock,
  finalBlocks,
  LedgerBench,
  transferOf,
} from '../support/nodeBench.ts';

/** A store whose writes go through `gate` first. */
function gated(store: Store, gate: (batch: readonly StoreWrite[], sync: boolean) => Promise<void>) {
  const writes: { keys: number; sync: boolean }[] = [];
  const wrapped: Store = {
    get: (key) => store.get(key),
    range: (bounds) => store.range(bounds),
    approximateBytes: () => store.approximateBytes(),
    close: () => store.close(),
    write: async (batch, options) => {
      const list = [...batch];
      writes.push({ keys: list.length, sync: options.sync });
      await gate(list, options.sync);
      await store.write(list, options);
    },
  };
  return { store: wrapped, writes };
}

const applyAll = async (applier: Applier, blocks: readonly FinalBlock[]) => {
  const answers: string[] = [];
  for (const { block, certificate } of blocks)
    answers.push((await applier.apply(block, certificate)).type);
  return answers;
};

t.test('blocks of a peer become the head one after another', async (t) => {
  const chain = new TestChain();
  const bench = new LedgerBench(chain);
  const { ledger, applier } = await bench.open();
  const seen: bigint[] = [];
  ledger.onCommitted(({ block }) => seen.push(block.header.height));
  const blocks = finalBlocks(chain, 3);
  const [first, second, third] = blocks as [FinalBlock, FinalBlock, FinalBlock];

  t.strictSame(await applier.apply(third.block, third.certificate), { type: 'gap' });
  t.strictSame(await applyAll(applier, blocks), ['applied', 'applied', 'applied']);
  t.strictSame(await applier.apply(first.block, first.certificate), { type: 'known' });
  t.strictSame(seen, [1n, 2n, 3n]);
  t.strictSame(ledger.head.hash, chain.head.hash);
  t.strictSame(rootOf(ledger.head.tree), chain.state.root());
  t.strictSame(ledger.headCertificate, third.certificate);
  t.strictSame(ledger.block(2n)?.block.bytes, second.block.bytes);
  t.equal(ledger.block(4n), undefined);
  t.equal(ledger.heightOf(second.block.hash), 2n);
  t.equal(ledger.certificateOf(4n), null);
  t.equal(String(ledger), `height 3, block ${toHex(third.block.hash)}`);
});

t.test('what a peer may get wrong, by rule', async (t) => {
  const chain = new TestChain();
  const { ledger, applier } = await new LedgerBench(chain).open();
  const { block, certificate } = finalBlock(chain, GENESIS_MS + 1_000, transferOf(chain, 0));
  const other = new TestChain();
  const rival = other.build(GENESIS_MS + 2_000).block;
  const forgedState = decodeBlock(block.bytes);
  t.ok(forgedState);
  const rule = async (...[one, proof]: [typeof block, Uint8Array]) => {
    const applied = await applier.apply(one, proof);
    return applied.type === 'invalid' ? applied.fault.rule : applied.type;
  };
  t.equal(await rule(block, new Uint8Array([1, 2, 3])), 'certificate');
  t.equal(await rule(rival, certificate), 'certificate');
  t.equal(await rule(block, chain.certify(block, [0, 1])), 'certificate', 'two of four signed');
  const { signatures } = bytesFlipped(certificate);
  t.equal(await rule(block, signatures), 'certificate', 'one bit of a signature');
  t.equal(ledger.head.height, 0n);
  t.equal(await rule(block, certificate), 'applied');
});

t.test('a certificate that holds does not make an invalid block valid', async (t) => {
  const chain = new TestChain();
  const { ledger, applier } = await new LedgerBench(chain).open();
  const { block, certificate } = finalBlock(chain, GENESIS_MS + 1_000, transferOf(chain, 0));
  const wrong = { ...block, header: { ...block.header, stateRoot: new Uint8Array(32) } };
  t.strictSame(await applier.apply(wrong, certificate), { type: 'diverged' });
  t.strictSame(await applier.apply(block, certificate), { type: 'diverged' }, 'nothing follows it');
  t.equal(ledger.head.height, 0n);
});

function bytesFlipped(bytes: Uint8Array): { signatures: Uint8Array } {
  const signatures = bytes.slice();
  signatures[signatures.length - 1] = (signatures.at(-1) ?? 0) ^ 1;
  return { signatures };
}

t.test('of two certified blocks at one height the first stays, however they race', async (t) => {
  const chain = new TestChain();
  const { ledger, applier } = await new LedgerBench(chain).open();
  const a = chain.build(GENESIS_MS + 1_000);
  const b = chain.build(GENESIS_MS + 2_000);
  const answers = await Promise.all([
    applier.commit(a, chain.certify(a.block)),
    applier.apply(b.block, chain.certify(b.block)),
    applier.commit(b, chain.certify(b.block)),
    applier.apply(a.block, chain.certify(a.block)),
  ]);
  t.strictSame(
    answers.map(({ type }) => type),
    ['applied', 'known', 'known', 'known'],
  );
  t.strictSame(ledger.head.hash, a.block.hash);
  t.strictSame(ledger.block(1n)?.block.hash, a.block.hash);
});

t.test('a block is one synced batch, and nothing is told before', async (t) => {
  const chain = new TestChain();
  const disk = new MemoryDisk();
  let release = (): void => {};
  let reached = (): void => {};
  const atTheDisk = new Promise<void>((resolve) => {
    reached = resolve;
  });
  let blocking = false;
  const { store, writes } = gated(disk.open(), async () => {
    if (!blocking) return;
    reached();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  const { ledger, applier } = await new LedgerBench(chain).open(store);
  await store.write([[candidateKey(1n, new Uint8Array(32)), new Uint8Array(1)]], { sync: false });
  await store.write([[candidateKey(2n, new Uint8Array(32)), new Uint8Array(1)]], { sync: false });
  writes.length = 0;
  const { block, certificate } = finalBlock(chain, GENESIS_MS + 1_000, transferOf(chain, 0));
  let told = 0;
  ledger.onCommitted(() => {
    told++;
  });
  blocking = true;
  const applied = applier.apply(block, certificate);
  await atTheDisk;
  t.strictSame([told, ledger.head.height, ledger.committing], [0, 0n, true]);
  const checked = applier.check(block);
  release();
  await applied;
  t.strictSame([told, ledger.head.height, ledger.committing], [1, 1n, false]);
  const answer = await checked;
  t.equal(answer.ok, false, 'a check waits for the commit and then sees the new head');
  t.equal(!answer.ok && answer.fault.rule, 'height');
  t.equal(writes.length, 1);
  t.equal(writes[0]?.sync, true);
  t.equal(store.get(candidateKey(1n, new Uint8Array(32))), undefined);
  t.ok(store.get(candidateKey(2n, new Uint8Array(32))), 'the next height has begun already');
});

t.test('a disk that fails leaves the old head, and the failure is told', async (t) => {
  const chain = new TestChain();
  const disk = new MemoryDisk();
  let full = false;
  const { store } = gated(disk.open(), async () => {
    if (full) throw new StoreError('diskFull', 'the disk is full');
  });
  const bench = new LedgerBench(chain);
  const { ledger, applier } = await bench.open(store);
  const [first, second] = finalBlocks(chain, 2) as [FinalBlock, FinalBlock];
  await applier.apply(first.block, first.certificate);
  full = true;
  await t.rejects(applier.apply(second.block, second.certificate), { code: 'diskFull' });
  t.equal(ledger.head.height, 1n);
  t.equal(ledger.committing, false);
  disk.crash();
  const { ledger: again, applier: next } = await bench.open(disk.open());
  t.equal(again.head.height, 1n);
  t.equal((await next.apply(second.block, second.certificate)).type, 'applied');
});

t.test('after a power cut at any write the chain opens at a whole block', async (t) => {
  const chain = new TestChain();
  const blocks = finalBlocks(chain, 4);
  // Genesis and four blocks are five writes; the cut comes after each of them.
  for (let cutAfter = 0; cutAfter <= 5; cutAfter++) {
    const disk = new MemoryDisk();
    let left = cutAfter;
    const { store } = gated(disk.open(), async () => {
      if (left-- <= 0) throw new StoreError('failed', 'the power is gone');
    });
    const bench = new LedgerBench(chain);
    const before = await bench
      .open(store)
      .then(async ({ applier, ledger }) => {
        await applyAll(applier, blocks).catch(() => undefined);
        return ledger.head.height;
      })
      .catch(() => -1n);
    disk.crash();
    const { ledger, applier } = await bench.open(disk.open());
    const { height } = ledger.head;
    t.equal(height, before === -1n ? 0n : before, `nothing final is lost by a cut at ${cutAfter}`);
    const root = height === 0n ? null : blocks[Number(height) - 1]?.block.header.stateRoot;
    if (root) t.strictSame(rootOf(ledger.head.tree), root);
    t.strictSame(await applyAll(applier, blocks.slice(Number(height))), [
      ...blocks.slice(Number(height)).map(() => 'applied'),
    ]);
    t.strictSame(ledger.head.hash, chain.head.hash);
  }
});

t.test('damage is found when the chain is opened, and named', async (t) => {
  const chain = new TestChain();
  const blocks = finalBlocks(chain, 3);
  const bench = new LedgerBench(chain);
  const someStateKey = async (store: Store) => {
    for await (const [key] of store.range(stateRange())) return key;
    throw new Error('no state');
  };
  const flipped = (bytes: Uint8Array | undefined, at: number) => {
    const copy = (bytes ?? new Uint8Array(1)).slice();
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  const cases: [name: string, harm: (store: Store) => Promise<StoreWrite[]>, says: RegExp][] = [
    ['the head block is gone', async () => [[blockKey(3n), null]], /block 3 is missing/],
    [
      'a bit of the head block',
      async (s) => [[blockKey(3n), flipped(s.get(blockKey(3n)), 60)]],
      /block 3|root|certificate/,
    ],
    ['a block below is gone', async () => [[blockKey(1n), null]], /block 1 is missing/],
    [
      'another block below',
      async () => [[blockKey(2n), blocks[0]?.block.bytes ?? null]],
      /block 2 is not the parent of block 3/,
    ],
    ['the certificate is gone', async () => [[certificateKey(3n), null]], /no certificate/],
    [
      'a bit of the certificate',
      async (s) => [[certificateKey(3n), flipped(s.get(certificateKey(3n)), 70)]],
      /certificate of block 3 is damaged/,
    ],
    [
      'the certificate of another block',
      async (s) => [[certificateKey(3n), s.get(certificateKey(2n)) ?? null]],
      /certificate of block 3 is damaged/,
    ],
    ['a value of the state', async (s) => [[await someStateKey(s), new Uint8Array([9])]], /root/],
    ['a key of the state is gone', async (s) => [[await someStateKey(s), null]], /root/],
    [
      'a key of the state too many',
      async () => [[stateKey(new Uint8Array([99])), new Uint8Array([1])]],
      /root/,
    ],
    ['the height is gone', async () => [[headHeightKey, null]], /record of its height/],
    [
      'the height is the one before',
      async () => [[headHeightKey, new Uint8Array([0, 0, 0, 0, 0, 0, 0, 2])]],
      /root/,
    ],
  ];
  for (const [name, harm, says] of cases) {
    const disk = new MemoryDisk();
    const store = disk.open();
    const { applier } = await bench.open(store);
    await applyAll(applier, blocks);
    await store.write(await harm(store), { sync: true });
    await store.close();
    await t.rejects(
      bench.open(disk.open()),
      { name: 'StoreError', code: 'corrupt', message: says },
      name,
    );
  }
});

t.test('events of a block are those of its root, or the damage is told', async (t) => {
  const chain = new TestChain();
  const { ledger, applier, store } = await new LedgerBench(chain).open();
  const transfer = transferOf(chain, 0);
  const { block, certificate } = finalBlock(chain, GENESIS_MS + 1_000, transfer);
  await applier.apply(block, certificate);
  t.ok(ledger.events(1n).some(({ name }) => name === 'transferred'));
  t.strictSame(ledger.events(2n), []);
  t.strictSame(ledger.positionOf(transfer.id), { height: 1n, index: 0 });
  t.equal(ledger.positionOf(new Uint8Array(32)), undefined);
  await store.write([[eventsKey(1n), new Uint8Array([255, 1])]], { sync: true });
  t.throws(() => ledger.events(1n), { name: 'StoreError', code: 'corrupt' });
});

t.test('the batch of a block holds each key once', async (t) => {
  const chain = new TestChain();
  const disk = new MemoryDisk();
  const store = disk.open();
  await new LedgerBench(chain).open(store);
  const executed = chain.build(GENESIS_MS + 1_000, [transferOf(chain, 0)]);
  const batch = await commitBatch(store, executed, chain.certify(executed.block));
  const keys = batch.map(([key]) => toHex(key));
  t.equal(new Set(keys).size, keys.length);
  t.ok(keys.length > 6);
});
