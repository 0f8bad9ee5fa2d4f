import fc from 'fast-check';
import t from 'tap';
import { Outcomes } from '../../node/chain/outcomes.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { MEMPOOL_LIMITS } from '../../node/mempool/mempool.ts';
import { TransactionSender } from '../../node/transactionSender.ts';
import { rotationSignBytes } from '../../state/execution/registryPayloads.ts';
import { EMPTY_BYTES, toHex } from '../../state/types/bytes.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro, microPerWattHour, wattHours } from '../../state/types/units.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  HOUR_MS,
  MINUTE_MS,
  SLOT_MS,
  signerOf,
  signTransaction,
  type TestChain,
} from '../support/ledger.ts';
import { mempoolBench } from '../support/mempoolBench.ts';
import { householdSigner, payment, transferOf } from '../support/nodeBench.ts';

const order = (chain: TestChain, slot: bigint, nonce: bigint, validUntilMs: number) =>
  chain.call(
    householdSigner(chain, 0),
    {
      type: 'placeOrder',
      slot,
      side: 'buy',
      quantityWh: wattHours(100n),
      priceMicroPerWh: microPerWattHour(150n),
      replaces: EMPTY_BYTES,
    },
    { nonce, validUntilMs },
  );

t.test('what comes in any order goes out in the order of nonces', async (t) => {
  const { mempool, admit, transfer, commit, ledger, chain } = await mempoolBench();
  const [zero, one, two, three] = [0n, 1n, 2n, 3n].map((nonce) => transfer(0, nonce)) as [
    SignedTransaction,
    SignedTransaction,
    SignedTransaction,
    SignedTransaction,
  ];
  const account = zero.transaction.account;
  t.strictSame(await admit([two, one]), ['admitted', 'admitted']);
  t.equal(mempool.hasWork(), false, 'the first is missing');
  t.strictSame([...mempool.candidates()], []);
  t.equal(mempool.nextNonce(account), 0n, 'the sender fills the gap first');
  t.strictSame(await admit([zero]), ['admitted']);
  t.equal(mempool.hasWork(), true);
  t.equal(mempool.nextNonce(account), 3n);
  const ids = (list: Iterable<SignedTransaction>) => [...list].map(({ id }) => toHex(id));
  t.strictSame(ids(mempool.candidates()), ids([zero, one, two]));
  t.strictSame(ids(mempool.waitingOf(account)), ids([zero, one, two]));
  t.strictSame(ids(mempool.waitingOf(chain.market)), []);
  await commit([zero, one]);
  t.strictSame(ids(mempool.candidates()), ids([two]));
  t.strictSame(mempool.size, { transactions: 1, bytes: two.bytes.length });
  t.strictSame(await admit([zero, two, three]), ['duplicate', 'known', 'admitted']);
  t.equal(ledger.head.height, 1n);
});

t.test('of one nonce there is one, however they come', async (t) => {
  const { mempool, admit, transfer, chain, commit, clock } = await mempoolBench();
  const a = transfer(0, 0n);
  const b = chain.sign(householdSigner(chain, 0), payment(chain, 2n), {
    validUntilMs: clock.ms + HOUR_MS / 2,
  });
  t.strictSame(await admit([a, a, b]), ['admitted', 'known', 'duplicate']);
  const { mempool: other, admit: admitThere } = await mempoolBench();
  const answers = await Promise.all([admitThere([a]), admitThere([b]), admitThere([a])]);
  t.strictSame(answers.flat(), ['admitted', 'duplicate', 'known']);
  t.equal(other.size.transactions, 1);
  await commit([b]);
  t.strictSame(mempool.size, { transactions: 0, bytes: 0 }, 'what a block overtook is dropped');
  t.equal(mempool.has(a.id), false);
  t.strictSame(await admit([a, b]), ['bad-nonce', 'duplicate']);
});

t.test('everybody gets a turn before anybody gets two', async (t) => {
  const { mempool, admit, transfer } = await mempoolBench();
  await admit([0n, 1n, 2n].map((nonce) => transfer(0, nonce)));
  await admit([0n, 1n].map((nonce) => transfer(1, nonce)));
  await admit([transfer(2, 0n)]);
  const turns = [...mempool.candidates()].map(({ transaction }) => transaction.nonce);
  t.strictSame(turns, [0n, 0n, 0n, 1n, 1n, 2n]);
});

t.test('the door, by reason', async (t) => {
  const { chain, admit, transfer, clock, commit, mempool } = await mempoolBench();
  const anna = householdSigner(chain, 0);
  const stranger = signerOf('stranger');
  const good = { account: anna.publicKey, nonce: 0n, validUntilMs: clock.ms + MINUTE_MS };
  const of = (signer: Signer, options: Partial<typeof good & { chainId: string }>) =>
    signTransaction(signer, payment(chain), {
      ...good,
      chainId: chain.genesis.chainId,
      ...options,
    });
  const flipped = transfer(0, 0n).bytes.slice();
  flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
  const cases: [RefusalCode, SignedTransaction][] = [
    ['wrong-chain', of(anna, { chainId: 'elsewhere' })],
    ['expired', of(anna, { validUntilMs: clock.ms })],
    ['valid-too-long', of(anna, { validUntilMs: clock.ms + HOUR_MS + 1 })],
    ['unknown-account', of(stranger, { account: stranger.publicKey })],
    ['bad-signature', of(stranger, {})],
    ['nonce-gap', of(anna, { nonce: 100n })],
  ];
  for (const [code, signed] of cases) t.strictSame(await admit([signed]), [code], code);
  t.strictSame(await admit([of(anna, { nonce: 99n })]), ['admitted']);
  const [bad] = await mempool.admit([flipped], { rehearse: false });
  t.match(bad, { type: 'refused', refusal: { code: 'bad-signature' } });
  const [garbage] = await mempool.admit([new Uint8Array([1, 2])], { rehearse: false });
  t.match(garbage, { type: 'refused', refusal: { code: 'malformed' } });
  await commit([transfer(0, 0n)]);
  t.strictSame(await admit([of(anna, { nonce: 0n })]), ['bad-nonce']);
});

t.test('a full mempool takes nothing more, also of a batch', async (t) => {
  const size = (await mempoolBench()).transfer(0, 0n).bytes.length;
  const { mempool, admit, transfer, commit } = await mempoolBench({
    bytesMax: 4 * size - 1,
    perAccountMax: 2,
  });
  const all = [transfer(0, 0n), transfer(0, 1n), transfer(1, 0n), transfer(2, 0n)];
  t.strictSame(await admit(all), ['admitted', 'admitted', 'admitted', 'mempool-full']);
  t.strictSame(await admit([transfer(0, 2n)]), ['nonce-gap']);
  t.equal(
    mempool.size.bytes,
    all.slice(0, 3).reduce((sum, { bytes }) => sum + bytes.length, 0),
  );
  await commit([...mempool.candidates()]);
  t.strictSame(mempool.size, { transactions: 0, bytes: 0 });
  t.strictSame(await admit([transfer(2, 0n)]), ['admitted']);
});

t.test('what has expired goes, and its nonce is free again', async (t) => {
  const { mempool, admit, transfer, clock, commit } = await mempoolBench();
  const short = transfer(0, 0n, 1_000);
  t.strictSame(await admit([short, transfer(0, 1n)]), ['admitted', 'admitted']);
  clock.ms += 1_000;
  t.equal(mempool.hasWork(), false, 'a block would not take it any more');
  await commit([]);
  t.equal(mempool.size.transactions, 1);
  t.equal(mempool.nextNonce(short.transaction.account), 0n);
  t.strictSame(await admit([transfer(0, 0n)]), ['admitted']);
  t.equal(mempool.nextNonce(short.transaction.account), 2n);
});

t.test('over the quota of a slot nothing asks for blocks', async (t) => {
  const { chain, mempool, admit, transfer, clock, commit } = await mempoolBench();
  const batch = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => transfer(0, BigInt(from + i)));
  await admit(batch(0, 90));
  await commit([...mempool.candidates()]);
  const answers = new Set(await admit(batch(90, 110)));
  t.strictSame(answers, new Set(['admitted']), 'together they pass the quota of 100');
  t.equal(mempool.hasWork(), true);
  const built = chain.build(clock.ms + 1, [...mempool.candidates()]);
  t.equal(built.transactions.length, 10);
  await commit(built.transactions);
  t.equal(mempool.size.transactions, 10);
  t.equal(mempool.hasWork(), false, 'or the chain would make one empty block after another');
  clock.ms = GENESIS_MS + SLOT_MS;
  t.equal(mempool.hasWork(), true, 'the next slot has a quota of its own');
});

t.test('a changed key ends what the old one signed', async (t) => {
  let beforeVerify = async (): Promise<void> => {};
  const all = await mempoolBench(MEMPOOL_LIMITS, () => beforeVerify());
  const { chain, mempool, admit, transfer, commit, clock } = all;
  const anna = householdSigner(chain, 0);
  const fresh = signerOf('the new key of anna');
  const { chainId } = chain.genesis;
  const rotation = chain.sign(
    anna,
    {
      type: 'rotateKey',
      newKey: fresh.publicKey,
      newKeySignature: fresh.sign(rotationSignBytes(chainId, anna.publicKey, 0n)),
    },
    { validUntilMs: clock.ms + MINUTE_MS },
  );
  const old = transfer(0, 1n);
  t.strictSame(await admit([rotation, old]), ['admitted', 'admitted']);
  const built = chain.build(clock.ms + 1, [...mempool.candidates()]);
  t.strictSame(
    built.result.receipts.map(({ refusal }) => refusal?.code ?? null),
    [null],
    'the old key signs no more in the same block',
  );
  // A block is committed while a signature of the old key is being checked.
  const late = transfer(0, 2n);
  beforeVerify = () => commit(built.transactions);
  t.strictSame(await admit([late]), ['bad-signature']);
  beforeVerify = async () => {};
  t.equal(mempool.has(late.id), false);
  t.strictSame(mempool.size, { transactions: 0, bytes: 0 });
  t.equal(mempool.hasWork(), false, 'or the chain would make empty blocks for an hour');
  const renewed = chain.sign(fresh, payment(chain), {
    account: anna.publicKey,
    validUntilMs: clock.ms + MINUTE_MS,
  });
  t.strictSame(await admit([renewed]), ['admitted']);
});

t.test('a sender is told what the next block would say', async (t) => {
  const { chain, mempool, admit, clock, commit } = await mempoolBench();
  await commit([]);
  const until = () => clock.ms + 30 * MINUTE_MS;
  // Nothing has happened for hours: no window beyond the first slots was ever opened.
  clock.ms = GENESIS_MS + 5 * HOUR_MS;
  const slot = FIRST_SLOT + 21n;
  const closed = order(chain, slot - 1n, 0n, until());
  t.strictSame(await admit([closed], true), ['gate-closed']);
  t.strictSame(await admit([order(chain, slot + 90n, 0n, until())], true), ['not-open-yet']);
  const good = order(chain, slot, 0n, until());
  t.strictSame(await admit([good], true), ['admitted'], 'the next block opens its window');
  await commit([...mempool.candidates()]);
  t.ok(chain.account(householdSigner(chain, 0)).held > 0n);
  const gossiped = order(chain, slot - 1n, 1n, until());
  t.strictSame(await admit([gossiped]), ['admitted'], 'it holds its nonce at its sender already');
});

t.test('a mempool and a simple model of it say the same', async (t) => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('admit' as const),
      home: fc.nat(2),
      ahead: fc.integer({ min: -1, max: 3 }),
    }),
    fc.record({ do: fc.constant('commit' as const), take: fc.nat(4) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.nat(20_000) }),
  );
  const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
    const { chain, mempool, admit, commit, clock } = await mempoolBench();
    const waiting = new Map<string, { signed: SignedTransaction; home: number }>();
    const nonceOf = (home: number) => chain.account(householdSigner(chain, home)).nonce;
    const key = (home: number, nonce: bigint) => `${home} ${nonce}`;
    const prune = () => {
      const nowMs = Math.max(clock.ms, chain.head.timeMs);
      for (const [name, { signed, home }] of waiting) {
        const { nonce, validUntilMs } = signed.transaction;
        if (nonce < nonceOf(home) || validUntilMs <= nowMs) waiting.delete(name);
      }
    };
    for (const one of steps) {
      if (one.do === 'wait') clock.ms += one.ms;
      else if (one.do === 'commit') {
        const next = [...mempool.candidates()].slice(0, one.take);
        await commit(chain.build(Math.max(clock.ms, chain.head.timeMs + 1), next).transactions);
        prune();
      } else {
        const nonce = nonceOf(one.home) + BigInt(one.ahead);
        if (nonce < 0n) continue;
        const signed = chain.sign(householdSigner(chain, one.home), payment(chain), {
          nonce,
          validUntilMs: clock.ms + 10_000,
        });
        const [answer] = await admit([signed]);
        const free = nonce >= nonceOf(one.home) && !waiting.has(key(one.home, nonce));
        if ((answer === 'admitted') !== free && chain.head.timeMs < clock.ms + 10_000) return false;
        if (answer === 'admitted') waiting.set(key(one.home, nonce), { signed, home: one.home });
      }
      const bytes = [...waiting.values()].reduce((sum, { signed }) => sum + signed.bytes.length, 0);
      if (mempool.size.transactions !== waiting.size || mempool.size.bytes !== bytes) return false;
      for (const home of [0, 1, 2]) {
        let nonce = nonceOf(home);
        while (waiting.has(key(home, nonce))) nonce += 1n;
        if (mempool.nextNonce(householdSigner(chain, home).publicKey) !== nonce) return false;
      }
    }
    return true;
  });
  await t.resolves(fc.assert(property, { seed: 42, numRuns: 25 }));
});

t.test('a sender uses no nonce twice, however fast it is asked', async (t) => {
  const { chain, ledger, mempool, clock, commit } = await mempoolBench();
  const signer = householdSigner(chain, 0);
  const submit = async (bytes: Uint8Array) => {
    const [one] = await mempool.admit([bytes], { rehearse: true });
    if (one === undefined || one.type === 'refused')
      return {
        accepted: false,
        refusal: one?.refusal ?? { code: 'malformed', message: '' },
      } as const;
    return { accepted: true, id: one.signed.id } as const;
  };
  const account = signer.publicKey;
  const sender = new TransactionSender({ ledger, mempool, clock, signer, account, submit });
  const sent = await Promise.all(Array.from({ length: 5 }, () => sender.send(payment(chain))));
  t.ok(sent.every(({ accepted }) => accepted));
  t.strictSame(
    mempool.waitingOf(account).map(({ transaction }) => transaction.nonce),
    [0n, 1n, 2n, 3n, 4n],
  );
  await commit([...mempool.candidates()].slice(0, 2));
  const bad = await sender.send({ type: 'mint', to: account, amount: micro(1n), reference: '' });
  t.equal(bad.accepted, true, 'behind others of its account nothing is foretold');
  t.equal(mempool.nextNonce(account), 6n);
});

t.test('whoever waits for a transaction is told how it ended', async (t) => {
  const { chain, ledger, mempool, admit, commit, transfer, clock } = await mempoolBench();
  const outcomes = new Outcomes(ledger, mempool);
  const signal = new AbortController().signal;
  const good = transfer(0, 0n);
  const mint = chain.sign(
    householdSigner(chain, 1),
    { type: 'mint', to: householdSigner(chain, 1).publicKey, amount: micro(1n), reference: '' },
    { validUntilMs: clock.ms + MINUTE_MS },
  );
  const dies = transfer(2, 0n, 500);
  const stays = transfer(2, 1n);
  await admit([good, mint, dies, stays]);
  const waiting = [good, mint, dies].map(({ id }) => outcomes.wait(id, signal));
  const givenUp = new AbortController();
  const left = outcomes.wait(stays.id, givenUp.signal);
  givenUp.abort(new Error('enough'));
  await t.rejects(left, { message: 'enough' });
  await t.rejects(outcomes.wait(stays.id, givenUp.signal), { message: 'enough' });
  clock.ms += 1_000;
  await commit([good, mint]);
  const [first, second, third] = await Promise.all(waiting);
  t.strictSame(first, { type: 'committed', height: 1n, refusal: null });
  t.match(second, { type: 'committed', height: 1n, refusal: { code: 'not-permitted' } });
  t.strictSame(third, { type: 'expired' });
  t.strictSame(await outcomes.wait(good.id, signal), first, 'also when asked later');
  t.strictSame(await outcomes.wait(transferOf(chain, 0, 77n).id, signal), { type: 'expired' });
});
