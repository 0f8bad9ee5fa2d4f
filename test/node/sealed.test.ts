import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { announcedMost } from '../../node/sealed/announcedMost.ts';
import { SealedBook } from '../../node/sealed/sealedBook.ts';
import { SealedDesk } from '../../node/sealed/sealedDesk.ts';
import { SealedReveals } from '../../node/sealed/sealedReveals.ts';
import { decodeMarketCall } from '../../state/contracts/market/marketCall.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { GENESIS_MS, MINUTE_MS, type TestChain } from '../support/ledger.ts';
import { ManualTimers } from '../support/manualTimers.ts';
import { newChain } from '../support/marketChain.ts';
import {
  attributesNamed,
  GATE_MS,
  held,
  homes,
  named,
  SLOT,
  START_MS,
} from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const [h0, h1] = homes;
const AUCTION_MS = START_MS - 6 * MINUTE_MS;
const NOTHING = new Uint8Array();
const step = (quantityWh: bigint, priceMicroPerWh: bigint) => ({ quantityWh, priceMicroPerWh });

/** A household's node as far as sealed orders go, on a chain that the test makes blocks for. */
class Home {
  readonly chain: TestChain;
  readonly folder: string;
  readonly warnings: string[] = [];
  /** Sent, and in no block yet. */
  waiting: SignedTransaction[] = [];
  nowMs = GENESIS_MS;
  desk: SealedDesk;
  #reveals: SealedReveals;
  #listeners: ((...executed: never[]) => void)[] = [];
  onSend: () => Promise<void> = async () => {};

  private constructor(chain: TestChain, folder: string, book: SealedBook) {
    this.chain = chain;
    this.folder = folder;
    [this.desk, this.#reveals] = this.#start(book);
  }

  static async start(folder: string, chain = sealedChain()): Promise<Home> {
    return new Home(chain, folder, await SealedBook.open(folder, () => {}));
  }

  /** As after `kill -9`: what was in memory is gone, what was sent is not. */
  async restart(folder = this.folder): Promise<void> {
    this.#listeners = [];
    const book = await SealedBook.open(folder, (file) => this.warnings.push(`unreadable ${file}`));
    [this.desk, this.#reveals] = this.#start(book);
    await this.settle();
  }

  /** A block with all that waits. */
  async block(timeMs: number) {
    this.nowMs = Math.max(this.nowMs, timeMs);
    const report = this.chain.block(timeMs, ...this.waiting);
    this.waiting = [];
    for (const listener of this.#listeners) listener();
    await this.settle();
    return report;
  }

  async at(timeMs: number): Promise<void> {
    this.nowMs = timeMs;
    await this.settle();
  }

  /** Lets the reveals do what is due. */
  async settle(): Promise<void> {
    await this.#reveals.wake();
  }

  calls() {
    return this.waiting.map(({ transaction: { payload } }) =>
      payload.type === 'call' ? decodeMarketCall(payload.data) : null,
    );
  }

  #start(book: SealedBook): [SealedDesk, SealedReveals] {
    const { chain } = this;
    const ledger = {
      get chain() {
        return chain.context;
      },
      get state() {
        return chain.state;
      },
      get head() {
        return chain.head;
      },
      onCommitted: (listener: () => void) => this.#listeners.push(listener),
    };
    const desk = new SealedDesk({
      ledger,
      mempool: { waitingOf: () => this.waiting },
      account: h0.account.publicKey,
      book,
      send: (payload) => this.#send(payload),
    });
    const reveals = new SealedReveals({
      ledger,
      clock: { nowMs: () => this.nowMs },
      book,
      desk,
      log: {
        info: () => {},
        warn: (_: object, message?: string) => this.warnings.push(message ?? ''),
      },
      timers: new ManualTimers(),
    });
    return [desk, reveals];
  }

  async #send(payload: Payload) {
    await this.onSend();
    const nonce = this.chain.account(h0.account).nonce + BigInt(this.waiting.length);
    const signed = this.chain.sign(h0.account, payload, { nonce });
    this.waiting.push(signed);
    return { accepted: true, id: signed.id } as const;
  }
}

const sealedChain = () =>
  newChain((document) => {
    document['contracts'][0].parameters.sealed = { revealMs: 4 * MINUTE_MS };
  });

t.test('a node says the most that tells least, and that the account can bear', async (t) => {
  // Needed, capacity, free money at 1 µ for each Wh, what is said.
  const rows: [string, bigint, bigint, bigint, bigint][] = [
    ['rich: the whole connection', 100n, 2750n, 1_000_000n, 2750n],
    ['an eighth of 8,000 is a 1,000: a quarter of the connection', 100n, 2750n, 8_000n, 687n],
    ['an eighth is less than is needed: as little as hides it', 100n, 2750n, 400n, 171n],
    ['not even that can be paid', 100n, 2750n, 170n, 100n],
    ['nothing can be paid: the chain will say so', 100n, 2750n, 0n, 100n],
    ['more than the connection carries: the chain will say so', 3000n, 2750n, 1_000_000n, 3000n],
    ['all of it', 2750n, 2750n, 1_000_000n, 2750n],
  ];
  for (const [what, needed, capacity, free, said] of rows) {
    const most = announcedMost(
      { buyMaxWh: needed, sellMaxWh: 0n },
      { buyMaxWh: capacity, sellMaxWh: 2000n },
      free,
      ({ buyMaxWh, sellMaxWh }) => buyMaxWh + sellMaxWh,
    );
    t.strictSame(most, { buyMaxWh: said, sellMaxWh: 0n }, what);
  }
  const both = announcedMost(
    { buyMaxWh: 10n, sellMaxWh: 1500n },
    { buyMaxWh: 2750n, sellMaxWh: 2000n },
    10_000n,
    ({ buyMaxWh, sellMaxWh }) => buyMaxWh + sellMaxWh,
  );
  t.strictSame(both, { buyMaxWh: 2750n, sellMaxWh: 2000n }, 'a half would not cover the sale');
});

t.test(
  'orders are on the disk before their fingerprint leaves, and outlive the process',
  async (t) => {
    const folder = join(t.testdir({}), 'sealed');
    const home = await Home.start(folder);
    const { market } = home.chain;
    await home.block(GENESIS_MS + 1);
    const filesWhenSent: number[] = [];
    home.onSend = async () => {
      for (const name of await readdir(folder)) {
        const { openings } = JSON.parse(await readFile(join(folder, name), 'utf8'));
        filesWhenSent.push(openings.length);
        t.equal((await stat(join(folder, name))).mode & 0o777, 0o600, 'for nobody else to read');
      }
    };
    const buy = (price: bigint, replaces: Uint8Array = NOTHING) =>
      home.desk.place(market, SLOT, { side: 'buy', steps: [step(100n, price)] }, replaces);
    const [one, two] = await Promise.all([buy(200n), buy(190n)]);
    if (!one.accepted || !two.accepted) throw new Error('refused');
    t.strictSame(filesWhenSent, [1, 2]);
    const shown = () =>
      home.desk.sets.flatMap(({ orders }) =>
        orders.map(({ order, steps }) => [toHex(order), steps[0].priceMicroPerWh]),
      );
    t.strictSame(shown(), [
      [toHex(one.order), 200n],
      [toHex(two.order), 190n],
    ]);
    const committed = await home.block(GENESIS_MS + 2);
    t.strictSame(committed.codes, [null, null]);
    // An eighth of 10 credits carries 2750 Wh at (250 + 2) µ/Wh: the whole connection.
    t.match(attributesNamed(committed.events, 'orders-committed'), [
      { buyMaxWh: '2750', sellMaxWh: '0' },
      { buyMaxWh: '2750', sellMaxWh: '0' },
    ]);

    const three = await buy(180n, one.order);
    if (!three.accepted) throw new Error('refused');
    const cancelled = await home.desk.cancel(toHex(two.order).toUpperCase());
    t.equal(cancelled?.submission.accepted, true);
    t.equal(cancelled?.slot, SLOT);
    t.equal(await home.desk.cancel(toHex(two.order)), null, 'cancelled already');
    const unknown = await buy(170n, two.order);
    t.equal(unknown.accepted ? null : unknown.refusal.code, 'unknown-order');
    await home.block(GENESIS_MS + 3);
    t.strictSame(shown(), [[toHex(three.order), 180n]]);

    await home.restart();
    t.strictSame(shown(), [[toHex(three.order), 180n]], 'known after the restart');
    await home.at(GATE_MS + 1999);
    t.strictSame(home.calls(), [], 'not before clocks that are behind have come so far');
    await home.at(GATE_MS + 2000);
    t.match(home.calls(), [{ type: 'revealOrders', slot: SLOT }]);
    await home.settle();
    t.equal(home.waiting.length, 1, 'sent once');
    const early = await home.block(GATE_MS - 1);
    t.strictSame(early.codes, ['not-open-yet'], 'a proposer whose clock is behind');
    t.match(home.calls(), [{ type: 'revealOrders' }], 'so it is sent again');
    const revealed = await home.block(GATE_MS + 2500);
    t.match(attributesNamed(revealed.events, 'order-accepted'), [
      { order: toHex(three.order), quantityWh: '100', priceMicroPerWh: '180' },
    ]);
    t.strictSame(home.desk.sets, [], 'no longer sealed');
    await home.block(AUCTION_MS - 1);
    t.equal((await readdir(folder)).length, 1, 'kept until the auction');
    await home.block(AUCTION_MS);
    t.strictSame(await readdir(folder), []);
    t.strictSame(home.warnings, []);
    t.strictSame(moneyFaults(home.chain), []);
  },
);

t.test('whichever commitment the chain has is revealed', async (t) => {
  const home = await Home.start(join(t.testdir({}), 'sealed'));
  const { market } = home.chain;
  await home.block(GENESIS_MS + 1);
  const sell = (price: bigint) =>
    home.desk.place(market, SLOT, { side: 'sell', steps: [step(100n, price)] }, NOTHING);
  await sell(100n);
  await home.block(GENESIS_MS + 2);
  // The second one is lost on its way; then the process dies.
  await sell(110n);
  home.waiting = [];
  await home.restart();
  t.strictSame(
    home.desk.sets.flatMap(({ orders }) => orders.map(({ number }) => number)),
    [1],
  );
  await home.at(GATE_MS + 2000);
  const { events } = await home.block(GATE_MS + 2000);
  t.match(attributesNamed(events, 'order-accepted'), [{ priceMicroPerWh: '100' }]);
});

t.test('what could not be revealed never leaves the node', async (t) => {
  const folder = join(t.testdir({}), 'sealed');
  const home = await Home.start(folder);
  const { market } = home.chain;
  await home.block(GENESIS_MS + 1);
  const codes = [];
  const many = Array.from({ length: 9 }, (_, index) => step(1n, 200n - BigInt(index)));
  for (const [side, steps, preference] of [
    ['buy', [step(1n, 79n)], undefined],
    ['sell', [step(1n, 251n)], undefined],
    ['buy', [step(0n, 100n)], undefined],
    ['buy', [step(1n, 100n), step(1n, 100n)], undefined],
    ['buy', many, undefined],
    ['buy', [step(1n, 100n)], { neighbours: ['nobody'], renewable: false }],
  ] as const) {
    const entry = { side, steps: steps as never, ...(preference && { preference }) };
    const sent = await home.desk.place(market, SLOT, entry, NOTHING);
    codes.push(sent.accepted ? null : sent.refusal.code);
  }
  t.strictSame(codes, [
    'out-of-band',
    'out-of-band',
    'bad-amount',
    'bad-steps',
    'bad-steps',
    'bad-preference',
  ]);
  const elsewhere = await home.desk.place(
    new Uint8Array(32),
    SLOT,
    { side: 'buy', steps: [step(1n, 100n)] },
    NOTHING,
  );
  t.equal(elsewhere.accepted ? null : elsewhere.refusal.code, 'not-sealed');
  t.strictSame(home.waiting, []);
  await t.rejects(readdir(folder), { code: 'ENOENT' }, 'nothing was written');
});

t.test('files that are damaged or gone', async (t) => {
  const folder = join(t.testdir({}), 'sealed');
  const home = await Home.start(folder);
  await home.block(GENESIS_MS + 1);
  const entry = { side: 'buy', steps: [step(100n, 200n)] } as const;
  await home.desk.place(home.chain.market, SLOT, entry, NOTHING);
  await home.block(GENESIS_MS + 2);
  const [name = ''] = await readdir(folder);
  const good = await readFile(join(folder, name), 'utf8');
  const content = JSON.parse(good);
  for (const text of [
    '',
    'null',
    '{',
    '[]',
    good.slice(0, -9),
    JSON.stringify({ ...content, v: 2 }),
    JSON.stringify({ ...content, slot: 'x' }),
    JSON.stringify({ ...content, slot: '5' }),
    JSON.stringify({ ...content, contract: 'zz' }),
    JSON.stringify({ ...content, openings: {} }),
    JSON.stringify({ ...content, openings: ['zz'] }),
  ]) {
    await writeFile(join(folder, name), text);
    home.warnings.length = 0;
    await home.restart();
    t.strictSame(home.warnings, [`unreadable ${join(folder, name)}`], text);
  }
  await writeFile(join(folder, 'notes.txt'), 'mine');
  const other = join(folder, 'other');
  await mkdir(other);
  home.warnings.length = 0;
  await home.restart(other);
  await home.at(GATE_MS + 2000);
  await home.block(AUCTION_MS - MINUTE_MS);
  const { events } = await home.block(AUCTION_MS);
  t.equal(named(events, 'orders-not-revealed').length, 1);
  t.equal(held(home.chain, h0), 0n);
  t.equal(held(home.chain, h1), 0n);
});

t.test(
  'orders of a contract that the chain does not have yet wait for it until their slot',
  async (t) => {
    const folder = join(t.testdir({}), 'sealed');
    const book = await SealedBook.open(folder, () => {});
    await book.add(new Uint8Array(32).fill(9), SLOT, new Uint8Array([1]));
    const home = await Home.start(folder);
    await home.at(START_MS);
    t.equal((await readdir(folder)).length, 1, 'the clock alone says nothing');
    await home.block(START_MS - MINUTE_MS);
    t.equal((await readdir(folder)).length, 1);
    await home.block(START_MS);
    t.strictSame(await readdir(folder), []);
  },
);
