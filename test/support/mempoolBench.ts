import type { VerifyBatch } from '../../node/crypto/nativeVerifier.ts';
import { Mempool, type MempoolLimits } from '../../node/mempool/mempool.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { GENESIS_MS, HOUR_MS, MINUTE_MS, TestChain } from './ledger.ts';
import { finalBlock, householdSigner, LedgerBench, payment, TestClock } from './nodeBench.ts';

/** A mempool over the ledger of a test chain, with a clock that tests set. */
export async function mempoolBench(
  limits?: MempoolLimits,
  beforeVerify = async (): Promise<void> => {},
) {
  const chain = new TestChain();
  const { ledger, applier } = await new LedgerBench(chain).open();
  const clock = new TestClock(GENESIS_MS + 1_000);
  const { signatures } = new LedgerBench(chain);
  const verifyBatch: VerifyBatch = async (items) => {
    await beforeVerify();
    return signatures.verifyBatch(items);
  };
  const mempool = new Mempool(ledger, clock, verifyBatch, limits);
  /** In short: `admitted`, `known`, or the code of the refusal. */
  const admit = async (batch: readonly SignedTransaction[], rehearse = false) => {
    const admissions = await mempool.admit(
      batch.map(({ bytes }) => bytes),
      { rehearse },
    );
    return admissions.map((one) => (one.type === 'refused' ? one.refusal.code : one.type));
  };
  /** Makes the next block of these, at the clock's time, and applies it. */
  const commit = async (transactions: readonly SignedTransaction[]) => {
    const timeMs = Math.max(clock.ms, chain.head.timeMs + 1);
    const { block, certificate } = finalBlock(chain, timeMs, ...transactions);
    const { type } = await applier.apply(block, certificate);
    if (type !== 'applied') throw new Error(type);
  };
  const transfer = (household: number, nonce: bigint, validForMs = HOUR_MS - MINUTE_MS) =>
    chain.sign(householdSigner(chain, household), payment(chain), {
      nonce,
      validUntilMs: clock.ms + validForMs,
    });
  return { chain, ledger, applier, clock, mempool, admit, commit, transfer };
}
