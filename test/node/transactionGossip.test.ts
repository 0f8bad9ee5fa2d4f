import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import type { Mempool } from '../../node/mempool/mempool.ts';
import { TransactionGossip } from '../../node/mempool/transactionGossip.ts';
import type { Timers } from '../../p2p/timers.ts';
import { decodeTransactionBatch, encodeTransactionBatch } from '../../state/codec/gossip.ts';
import { EMPTY_BYTES, toHex } from '../../state/types/bytes.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { EventQueue } from '../simulation/eventQueue.ts';
import { HOUR_MS, MINUTE_MS, signerOf, signTransaction } from '../support/ledger.ts';
import { mempoolBench } from '../support/mempoolBench.ts';
import { householdSigner, payment, settle } from '../support/nodeBench.ts';

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

async function gossipBench(reach: () => number = () => 1, timers?: Timers) {
  const all = await mempoolBench();
  const published: { nonces: bigint[]; again: boolean; bytes: Uint8Array }[] = [];
  const refused: RefusalCode[] = [];
  let admitted = 0;
  let heard = (): void => {};
  const gossip = new TransactionGossip({
    mempool: all.mempool,
    clock: all.clock,
    ...(timers === undefined ? {} : { timers }),
    publish: async (bytes) => {
      const batch = decodeTransactionBatch(bytes);
      const nonces = (batch?.transactions ?? []).map((one) => decodedNonce(all.mempool, one));
      published.push({ nonces, again: (batch?.announcement ?? 0n) > 0n, bytes });
      heard();
      return reach();
    },
    onAdmitted: () => admitted++,
    onRefused: (code) => refused.push(code),
    onError: (error) => {
      throw error;
    },
  });
  const nextMessage = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  return { ...all, gossip, published, refused, nextMessage, admitted: () => admitted };
}

function decodedNonce(mempool: Mempool, bytes: Uint8Array): bigint {
  const found = [...mempool.candidates()].find((one) => toHex(one.bytes) === toHex(bytes));
  return found?.transaction.nonce ?? -1n;
}

t.test('gossip: what is handed in together travels together, once', async (t) => {
  const { gossip, published, transfer, nextMessage, admitted } = await gossipBench();
  const message = nextMessage();
  const [zero, one] = [transfer(0, 0n), transfer(0, 1n)];
  const answers = await Promise.all([zero, one, zero].map(({ bytes }) => gossip.submit(bytes)));
  t.strictSame(
    answers.map(({ accepted }) => accepted),
    [true, true, true],
  );
  await message;
  await settle();
  t.match(published, [{ nonces: [0n, 1n], again: false }]);
  t.equal(published.length, 1);
  t.equal(admitted(), 2);
  t.match(await gossip.submit(new Uint8Array([1])), {
    accepted: false,
    refusal: { code: 'malformed' },
  });
  gossip.stop();
  t.equal(timers(), 0);
});

t.test('gossip: verdicts', async (t) => {
  const { gossip, chain, transfer, clock, refused, commit } = await gossipBench();
  const anna = householdSigner(chain, 0);
  const batch = (announcement: bigint, ...list: { bytes: Uint8Array }[]) =>
    gossip.validate(
      encodeTransactionBatch({ transactions: list.map(({ bytes }) => bytes), announcement }),
    );
  const good = { account: anna.publicKey, nonce: 1n, validUntilMs: clock.ms + MINUTE_MS };
  const of = (signer: Signer, options: object) =>
    signTransaction(signer, payment(chain), {
      ...good,
      chainId: chain.genesis.chainId,
      ...options,
    });
  t.equal(await gossip.validate(new Uint8Array([9, 9])), 'reject');
  t.equal(await batch(0n, transfer(0, 0n)), 'accept');
  t.equal(await batch(0n, transfer(0, 0n)), 'ignore', 'known and not announced again');
  t.equal(await batch(7n, transfer(0, 0n)), 'accept', 'announced again: others may lack it');
  const merely: [string, SignedTransaction][] = [
    ['late', of(anna, { validUntilMs: clock.ms })],
    ['early', of(anna, { validUntilMs: clock.ms + 2 * HOUR_MS })],
    ['of somebody not known yet', of(signerOf('new'), { account: signerOf('new').publicKey })],
    ['too far ahead', of(anna, { nonce: 500n })],
    ['another of a nonce', of(anna, { nonce: 0n, validUntilMs: clock.ms + 5 })],
  ];
  for (const [what, signed] of merely) t.equal(await batch(0n, signed), 'ignore', what);
  t.equal(await batch(0n, transfer(1, 0n), of(anna, { nonce: 500n })), 'accept', 'one was new');
  t.equal(await batch(0n, { bytes: new Uint8Array([1]) }), 'reject');
  t.equal(await batch(0n, of(anna, { chainId: 'elsewhere' })), 'reject');
  t.equal(await batch(0n, of(signerOf('forger'), {})), 'reject');
  t.equal(await batch(0n, transfer(2, 0n), of(signerOf('forger'), {})), 'reject');
  t.equal(refused.filter((code) => code === 'bad-signature').length, 2);
  await commit([transfer(0, 0n)]);
  t.equal(await batch(8n, transfer(0, 0n)), 'ignore', 'it is on the chain');
  gossip.stop();
});

t.test('gossip: announced again until it is committed, soon where nobody heard', async (t) => {
  let peers = 0;
  const { gossip, published, transfer, nextMessage, commit, mempool } = await gossipBench(
    () => peers,
  );
  let message = nextMessage();
  await gossip.submit(transfer(0, 0n).bytes);
  await message;
  message = nextMessage();
  peers = 1;
  const saidMs = performance.now();
  await message;
  t.ok(performance.now() - saidMs < 2_500, 'sooner than the three seconds of a heard one');
  t.match(published, [{ again: false }, { again: true, nonces: [0n] }]);
  t.not(toHex(published[0]?.bytes ?? EMPTY_BYTES), toHex(published[1]?.bytes ?? EMPTY_BYTES));
  t.equal(timers(), 1);
  peers = 0;
  await gossip.submit(transfer(0, 1n).bytes);
  await commit([...mempool.candidates()]);
  while (timers() > 0) await new Promise((resolve) => setImmediate(resolve));
  t.ok(published.length <= 3, 'what is committed is told no more, and no timer stays');
  gossip.stop();
});

t.test('gossip: what its own node has forgotten is told by who has it', async (t) => {
  const queue = new EventQueue();
  const { gossip, published, transfer, commit, mempool } = await gossipBench(undefined, {
    nowMs: () => queue.nowMs,
    after: (delayMs, run) => queue.after(delayMs, run),
  });
  const [zero, one, two, three] = [0n, 1n, 2n, 3n].map((nonce) => transfer(0, nonce).bytes) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const hear = (announcement: bigint, ...transactions: Uint8Array[]) =>
    gossip.validate(encodeTransactionBatch({ transactions, announcement }));
  const runTo = (ms: number) => queue.run(ms, () => false);
  await hear(0n, zero, one, three);
  for (const ms of [3_000, 6_000, 9_000]) {
    await runTo(ms);
    await hear(BigInt(ms), zero);
  }
  await runTo(18_000);
  t.match(published, [{ nonces: [1n], again: true }], 'of the other its own node speaks yet');
  await runTo(22_000);
  t.match(published[1], { nonces: [0n], again: true });
  t.equal(published.length, 2, 'and what is behind a gap is for nobody to tell');
  await hear(0n, two);
  await commit([...mempool.candidates()].slice(0, 3));
  await runTo(26_000);
  t.match(published[2], { nonces: [3n], again: true }, 'until the gap is filled');
  await commit([...mempool.candidates()]);
  await runTo(100_000);
  t.equal(published.length, 3, 'what is committed is told no more');
  gossip.stop();
});

t.test('gossip: a submission under way at the stop arms nothing', async (t) => {
  const { gossip, published, transfer } = await gossipBench(() => 0);
  const submitting = gossip.submit(transfer(0, 0n).bytes);
  gossip.stop();
  t.equal((await submitting).accepted, true);
  await settle();
  t.equal(timers(), 0);
  t.strictSame(published, []);
});
