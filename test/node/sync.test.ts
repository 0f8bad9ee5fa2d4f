import { EventEmitter, once } from 'node:events';
import t from 'tap';
import { BlockGossip } from '../../node/chain/blockGossip.ts';
import { type SyncPeers, SyncRunner } from '../../node/chain/syncRunner.ts';
import { syncSource } from '../../node/chain/syncSource.ts';
import { RequestError } from '../../p2p/errors.ts';
import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { encodeBlockAnnouncement } from '../../state/codec/gossip.ts';
import { StoreError } from '../../state/store/storeError.ts';
import { toHex } from '../../state/types/bytes.ts';
import { signerOf, TestChain } from '../support/ledger.ts';
import { ManualTimers } from '../support/manualTimers.ts';
import { type FinalBlock, finalBlocks, LedgerBench, TestLog } from '../support/nodeBench.ts';

type Sent = { readonly block: Uint8Array; readonly certificate: Uint8Array };
type Serve = (from: bigint, count: number, signal: AbortSignal) => AsyncIterable<Sent>;

const keyOf = (name: string) => signerOf(`peer ${name}`).publicKey;

/** A network of peers that are functions. */
class Peers implements SyncPeers {
  readonly serving = new Map<string, Serve>();
  readonly keys = new Map<string, Uint8Array>();
  readonly requests: string[] = [];
  readonly reports: string[] = [];
  claims = new Map<string, bigint>();

  add(name: string, serve: Serve): this {
    this.keys.set(name, keyOf(name));
    this.serving.set(name, serve);
    return this;
  }

  remove(name: string): void {
    this.keys.delete(name);
  }

  nameOf(key: Uint8Array): string {
    for (const [name] of this.serving) if (toHex(keyOf(name)) === toHex(key)) return name;
    return '?';
  }

  connected(): Uint8Array[] {
    return [...this.keys.values()];
  }

  async status(peer: Uint8Array): Promise<{ height: bigint }> {
    const height = this.claims.get(this.nameOf(peer));
    if (height === undefined) throw new RequestError('no answer', { code: 'timeout' });
    return { height };
  }

  blocks(peer: Uint8Array, from: bigint, count: number, signal: AbortSignal): AsyncIterable<Sent> {
    const name = this.nameOf(peer);
    this.requests.push(`${name} ${from}`);
    return (this.serving.get(name) as Serve)(from, count, signal);
  }

  report(peer: Uint8Array, reason: string): void {
    this.reports.push(`${this.nameOf(peer)}: ${reason}`);
  }
}

const sent = ({ block, certificate }: FinalBlock): Sent => ({ block: block.bytes, certificate });

/** An honest peer with the first `have()` blocks. */
function honest(blocks: readonly FinalBlock[], have: () => number = () => blocks.length): Serve {
  return async function* (from, count) {
    for (const one of blocks.slice(Number(from) - 1, Math.min(have(), Number(from) - 1 + count)))
      yield sent(one);
  };
}

const nothing: Serve = async function* () {};

async function bench(length: number, timers: Timers = systemTimers) {
  const chain = new TestChain();
  const blocks = finalBlocks(chain, length);
  const { ledger, applier } = await new LedgerBench(new TestChain()).open();
  const peers = new Peers();
  const fatal: unknown[] = [];
  const log = new TestLog();
  const events = new EventEmitter();
  ledger.onCommitted(({ block }) => events.emit(`height ${block.header.height}`));
  const onFatal = (error: unknown) => {
    fatal.push(error);
    events.emit('fatal');
  };
  const sync = new SyncRunner({ ledger, applier, peers, timers, log, onFatal });
  const reached = async (height: bigint) => {
    if (ledger.head.height < height) await once(events, `height ${height}`);
  };
  return { blocks, ledger, applier, peers, sync, fatal, log, events, reached };
}

/** Until the runner has nothing to do, by turns of the event loop. */
async function idle(sync: SyncRunner): Promise<void> {
  while (sync.active) await new Promise((resolve) => setImmediate(resolve));
}

t.test('a node far behind fetches ranges until it has all', async (t) => {
  const { blocks, ledger, peers, sync, log } = await bench(203);
  peers.add('a', honest(blocks));
  peers.claims.set('a', 203n);
  await sync.peerConnected(keyOf('a'));
  t.equal(sync.active, true);
  t.equal(sync.behind, 203);
  await idle(sync);
  t.equal(ledger.head.height, 203n);
  t.strictSame(peers.requests, ['a 1', 'a 201']);
  t.equal(sync.behind, 0);
  t.ok(log.lines.includes('info synced'));
});

t.test('a peer that drips is left for others, and taken where there is no other', async (t) => {
  const timers = new ManualTimers();
  const dripping = (blocks: readonly FinalBlock[]): Serve =>
    async function* (from, count) {
      for await (const one of honest(blocks)(from, count, new AbortController().signal)) {
        await timers.advance(4_000);
        yield one;
      }
    };
  const one = await bench(9, timers);
  one.peers.add('drip', dripping(one.blocks)).add('a', honest(one.blocks));
  one.sync.syncTo(9n, keyOf('drip'));
  await idle(one.sync);
  t.strictSame(one.peers.requests, ['drip 1', 'a 4'], 'after ten seconds');
  t.equal(one.ledger.head.height, 9n);

  const alone = await bench(9, timers);
  alone.peers.add('drip', dripping(alone.blocks));
  alone.sync.syncTo(9n, keyOf('drip'));
  await idle(alone.sync);
  t.strictSame(alone.peers.requests, ['drip 1', 'drip 4', 'drip 7']);
  t.equal(alone.ledger.head.height, 9n);
});

t.test('a peer that tells no height is no reason to do anything', async (t) => {
  const { peers, sync } = await bench(1);
  peers.add('mute', nothing);
  await sync.peerConnected(keyOf('mute'));
  t.equal(sync.active, false);
  t.strictSame(peers.requests, []);
});

t.test('a huge claim costs one request a peer, and blocks nothing', async (t) => {
  const { blocks, ledger, peers, sync, reached } = await bench(3);
  let have = 0;
  peers.add('liar', nothing).add(
    'a',
    honest(blocks, () => have),
  );
  sync.syncTo(2n ** 62n, keyOf('liar'));
  await idle(sync);
  t.strictSame(peers.requests, ['liar 1', 'a 1']);
  t.equal(sync.behind, 0);
  have = 2;
  sync.syncTo(2n, keyOf('a'));
  await reached(2n);
  await idle(sync);
  t.equal(ledger.head.height, 2n);
  t.strictSame(peers.requests.slice(2), ['a 1']);
});

t.test('while a huge claim is looked into, a peer that speaks up is asked again', async (t) => {
  const { blocks, ledger, peers, sync } = await bench(2);
  let have = 0;
  const speakUp = () => {
    have = 2;
    sync.syncTo(2n, keyOf('a'));
  };
  peers
    .add(
      'a',
      honest(blocks, () => have),
    )
    .add('liar', (...request) => {
      speakUp();
      return nothing(...request);
    });
  sync.syncTo(2n ** 62n, keyOf('a'));
  await idle(sync);
  t.equal(ledger.head.height, 2n);
  t.strictSame(peers.requests.slice(0, 3), ['a 1', 'liar 1', 'a 1']);
});

t.test('a wrong block costs its peer, and another is asked', async (t) => {
  const { blocks, ledger, peers, sync } = await bench(4);
  const rival = finalBlocks(new TestChain(), 2);
  const [first] = blocks as [FinalBlock];
  peers
    .add('garbage', async function* () {
      yield { block: new Uint8Array([1, 2, 3]), certificate: new Uint8Array() };
    })
    .add('forger', async function* () {
      yield sent(first);
      yield { block: blocks[1]?.block.bytes ?? new Uint8Array(), certificate: first.certificate };
    })
    .add('skipper', async function* () {
      yield sent(blocks[3] as FinalBlock);
    })
    .add('a', honest(blocks));
  sync.syncTo(4n, keyOf('garbage'));
  await idle(sync);
  t.equal(ledger.head.height, 4n);
  t.strictSame(peers.reports.slice(0, 2), [
    'garbage: wrong block: encoding',
    'forger: wrong block: certificate',
  ]);
  t.notOk(peers.reports.some((report) => report.startsWith('a:')));
  t.ok(rival.length === 2);
});

t.test('a peer that vanishes in the middle is replaced, what it gave is kept', async (t) => {
  const { blocks, ledger, peers, sync, fatal } = await bench(6);
  for (const [name, error] of [
    ['reset', Object.assign(new Error('stream reset'), { name: 'StreamResetError' })],
    ['gone', new RequestError('peer is not connected', { code: 'not-connected' })],
  ] as const) {
    peers.add(name, async function* (from) {
      yield sent(blocks[Number(from) - 1] as FinalBlock);
      peers.remove(name);
      throw error;
    });
  }
  peers.add('a', honest(blocks));
  sync.syncTo(6n);
  await idle(sync);
  t.strictSame(peers.requests, ['reset 1', 'gone 2', 'a 3']);
  t.equal(ledger.head.height, 6n);
  t.strictSame(fatal, []);
});

t.test('a block that is certainly final is asked for until somebody has written it', async (t) => {
  const { blocks, peers, sync, reached } = await bench(1);
  let have = 0;
  let asked = 0;
  peers.add('a', (...request) => {
    if (++asked === 3) have = 1;
    return honest(blocks, () => have)(...request);
  });
  sync.syncTo(1n, keyOf('a'), true);
  await reached(1n);
  t.equal(asked, 3);
  await idle(sync);
  t.equal(sync.behind, 0);
  await sync.stop();
});

t.test('what is certain is waited for also behind a larger lie', async (t) => {
  const { blocks, peers, sync, reached } = await bench(2);
  let have = 0;
  peers.add('liar', nothing).add(
    'a',
    honest(blocks, () => have),
  );
  sync.syncTo(2n ** 60n, keyOf('liar'));
  sync.syncTo(2n, keyOf('a'), true);
  await idle(sync);
  t.equal(sync.behind, 2, 'the lie is forgotten, the certificate is not');
  have = 2;
  await reached(2n);
  await idle(sync);
  t.equal(sync.behind, 0);
});

t.test('stop does not wait for a slow peer, and nothing starts after it', async (t) => {
  const { blocks, peers, sync, fatal } = await bench(2);
  let aborted = false;
  peers.add('slow', async function* (_from, _count, signal) {
    await once(signal, 'abort');
    aborted = true;
    yield sent(blocks[0] as FinalBlock);
  });
  sync.syncTo(2n, keyOf('slow'), true);
  await sync.stop();
  t.equal(aborted, true);
  t.equal(sync.active, false);
  sync.syncTo(2n, keyOf('slow'), true);
  t.equal(sync.active, false);
  t.strictSame(peers.requests, ['slow 1']);
  t.strictSame(fatal, []);
});

t.test('stop between two tries leaves no timer', async (t) => {
  const { peers, sync } = await bench(1);
  peers.add('a', nothing);
  sync.syncTo(1n, keyOf('a'), true);
  await idle(sync);
  await sync.stop();
  t.equal(sync.behind, 1);
  t.notOk(process.getActiveResourcesInfo().includes('Timeout'));
});

t.test('our own disk is not a fault of the peer', async (t) => {
  const { blocks, applier, ledger, peers, fatal, log, events } = await bench(1);
  peers.add('a', honest(blocks));
  const failing = Object.assign(Object.create(applier), {
    apply: async () => {
      throw new StoreError('diskFull', 'the disk is full');
    },
  });
  const onFatal = (error: unknown) => {
    fatal.push(error);
    events.emit('fatal');
  };
  const sync = new SyncRunner({ ledger, applier: failing, peers, log, onFatal });
  sync.syncTo(1n);
  await once(events, 'fatal');
  await idle(sync);
  t.strictSame(peers.reports, []);
  t.match(fatal, [{ code: 'diskFull' }]);
  sync.syncTo(1n);
  t.equal(sync.active, false, 'it is not tried again');
});

t.test('every final block is served, and none that is not', async (t) => {
  const chain = new TestChain();
  const blocks = finalBlocks(chain, 3);
  const { ledger, applier } = await new LedgerBench(chain).open();
  for (const { block, certificate } of blocks) await applier.apply(block, certificate);
  const source = syncSource(ledger, () => 17);
  const heights = async (from: bigint, count: number) => {
    const found: bigint[] = [];
    const range = await source.blocks(from, count);
    t.ok(range);
    if (range !== null) for await (const one of range) found.push(decodedHeight(one.block));
    return found;
  };
  const decodedHeight = (bytes: Uint8Array) =>
    blocks.find(({ block }) => toHex(block.bytes) === toHex(bytes))?.block.header.height ?? -1n;
  const { height, headHash, earliestHeight, timeMs } = await source.status();
  t.strictSame(
    [height, toHex(headHash), earliestHeight, timeMs],
    [3n, toHex(chain.head.hash), 1n, 17],
  );
  t.strictSame(await heights(1n, 2), [1n, 2n]);
  t.strictSame(await heights(3n, 500), [3n]);
  t.strictSame(await heights(4n, 500), []);
  t.strictSame(await heights(2n ** 60n, 500), []);
  t.strictSame(await heights(0n, 1), [], 'the genesis is not a block');
});

t.test('block gossip: the certificate decides, and each height is told once', async (t) => {
  const chain = new TestChain();
  const blocks = finalBlocks(chain, 3);
  const { ledger, applier } = await new LedgerBench(chain).open();
  const published: string[] = [];
  const asked: string[] = [];
  const errors: unknown[] = [];
  const gossip = new BlockGossip({
    ledger,
    applier,
    publish: async (bytes) => {
      published.push(toHex(bytes));
    },
    syncTo: (height, from) => asked.push(`${height} from ${toHex(from).slice(0, 4)}`),
    onError: (error) => errors.push(error),
  });
  const peer = keyOf('a');
  const short = toHex(peer).slice(0, 4);
  const [first, second, third] = blocks as [FinalBlock, FinalBlock, FinalBlock];
  const announce = ({ block, certificate }: FinalBlock) =>
    encodeBlockAnnouncement(block.headerBytes, certificate);
  const weak = { ...third, certificate: chain.certify(third.block, [0, 1]) };

  t.equal(gossip.validate(new Uint8Array([1]), peer), 'reject');
  t.equal(gossip.validate(announce(weak), peer), 'reject');
  t.equal(gossip.validate(announce({ ...second, certificate: third.certificate }), peer), 'reject');
  t.equal(gossip.validate(announce(second), peer), 'accept');
  t.equal(gossip.validate(announce(second), peer), 'ignore');
  t.equal(gossip.validate(announce(first), peer), 'ignore', 'what is older is late');
  t.strictSame(asked, [`2 from ${short}`]);
  gossip.decided(first.block, first.certificate, true);
  gossip.decided(second.block, second.certificate, true);
  t.strictSame(published, [], 'others have told it');
  gossip.decided(third.block, third.certificate, false);
  t.strictSame(published, [], 'its builder speaks first');
  gossip.decided(third.block, third.certificate, true);
  gossip.decided(third.block, third.certificate, true);
  t.strictSame(published, [toHex(announce(third))]);
  gossip.stop();
  t.strictSame(errors, []);
});
