import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import { verifyPortable } from '../../state/codec/signature.ts';
import {
  decodeSignedTransaction,
  encodeSignedTransaction,
  encodeTransaction,
  transactionSignBytes,
} from '../../state/codec/transaction.ts';
import { BlockExecution } from '../../state/execution/blockExecution.ts';
import { checkBlock } from '../../state/execution/blockRules.ts';
import { rootOf, treeChange, update } from '../../state/execution/tree/sparseMerkleTree.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  MINUTE_MS,
  makeCommunity,
  signTransaction,
  TestChain,
} from '../support/ledger.ts';
import { microsPerCall, round } from './figures.ts';
import type { Baseline } from './machine.ts';

const HOUSEHOLDS = 200;
const PER_BLOCK = 1000;
/** Accounts behind the state tree in the measurement of the root. */
const STATE_KEYS = 10_000;

/** What one core does per second of each step between a transaction's bytes and a committed block. */
export async function benchExecution(baseline: Baseline): Promise<object> {
  const { verify } = createSignatureCache(64 * 1024);
  const chain = makeChain(verify);
  const transfers = signTransfers(chain, 0n, PER_BLOCK);
  const orders = signOrders(chain);
  return {
    perTransaction: { ...measureSignatures(transfers), ...measureCodec(transfers, orders) },
    ...measureBlocks(chain, transfers, orders, baseline),
    stateRoot: measureStateRoot(),
  };
}

function makeChain(verify: TestChain['context']['verify']): TestChain {
  const community = makeCommunity({ households: HOUSEHOLDS });
  const document = genesisDocument(community);
  document['parameters'].quotaTransactions = 1_000_000;
  document['parameters'].quotaBytes = 1_000_000_000;
  return new TestChain(community, document, verify);
}

function signTransfers(chain: TestChain, nonce: bigint, count: number): SignedTransaction[] {
  const { households } = chain.community;
  return Array.from({ length: count }, (_, i) => {
    const { account } = households[i % HOUSEHOLDS] as (typeof households)[number];
    const to = households[(i + 1) % HOUSEHOLDS] as (typeof households)[number];
    return signTransaction(
      account,
      { type: 'transfer', to: to.account.publicKey, amount: micro(1n), reference: '' },
      {
        account: account.publicKey,
        nonce: nonce + BigInt(Math.floor(i / HOUSEHOLDS)),
        validUntilMs: chain.head.timeMs + 30 * MINUTE_MS,
        chainId: chain.genesis.chainId,
      },
    );
  });
}

/** One order of each household for the slot whose window is open at genesis. */
function signOrders(chain: TestChain): SignedTransaction[] {
  return chain.community.households.map(({ account }, i) =>
    chain.call(account, {
      type: 'placeOrder',
      slot: FIRST_SLOT + 1n,
      side: i % 2 === 0 ? 'buy' : 'sell',
      quantityWh: BigInt(100 + i),
      priceMicroPerWh: BigInt(100 + (i % 50)),
      replaces: new Uint8Array(0),
    }),
  );
}

function measureSignatures([first]: readonly SignedTransaction[]): object {
  if (first === undefined) throw new Error('no transaction');
  const { account } = first.transaction;
  const message = transactionSignBytes(first);
  const cached = createSignatureCache().verify;
  const time = (verify: typeof verifyNative) =>
    round(microsPerCall(() => verify(account, message, first.signature)));
  return {
    verifyNativeUs: time(verifyNative),
    verifyCachedUs: time(cached),
    verifyPortableUs: time(verifyPortable),
  };
}

function measureCodec(
  transfers: readonly SignedTransaction[],
  orders: readonly SignedTransaction[],
): object {
  const codec = (signed: readonly SignedTransaction[]) => ({
    bytes: signed[0]?.bytes.length,
    encodeUs: round(
      microsPerCall(() => {
        for (const { transaction, signature } of signed)
          encodeSignedTransaction(encodeTransaction(transaction), signature);
      }, signed.length),
    ),
    decodeUs: round(
      microsPerCall(() => {
        for (const { bytes } of signed) decodeSignedTransaction(bytes);
      }, signed.length),
    ),
  });
  return { transfer: codec(transfers), order: codec(orders) };
}

function measureBlocks(
  chain: TestChain,
  transfers: readonly SignedTransaction[],
  orders: readonly SignedTransaction[],
  baseline: Baseline,
): object {
  const block = {
    height: 1n,
    timeMs: GENESIS_MS + 1000,
    parentTimeMs: GENESIS_MS,
    parentHash: chain.head.hash,
  };
  const execute = (signed: readonly SignedTransaction[]) =>
    microsPerCall(() => {
      const execution = new BlockExecution(chain.context, chain.state, block);
      for (const one of signed) {
        const refusal = execution.add(one);
        if (refusal !== null) throw new Error(refusal.message);
      }
      execution.finish();
    }, signed.length);
  const transferUs = execute(transfers);
  const orderUs = execute(orders);
  const { bytes } = chain.build(block.timeMs, transfers).block;
  const decodeBlockUs = microsPerCall(() => {
    decodeBlock(bytes);
  });
  const decoded = decodeBlock(bytes);
  if (decoded === null) throw new Error('a block of our own does not decode');
  const checkUs = microsPerCall(() => {
    const checked = checkBlock(chain.context, chain.head, decoded);
    if (!checked.ok) throw new Error(checked.fault.detail);
  }, transfers.length);
  return {
    executeTransferUs: round(transferUs),
    executeOrderUs: round(orderUs),
    block: {
      transactions: transfers.length,
      bytes: bytes.length,
      decodeMs: round(decodeBlockUs / 1000),
      /** Signatures known, as after gossip: decoding, execution, roots. */
      checkMs: round((checkUs * transfers.length) / 1000),
      transactionsPerSecond: round(1e6 / (checkUs + decodeBlockUs / transfers.length)),
      checkOverSignatureChecks: round(checkUs / baseline.signatureCheckUs),
    },
  };
}

function measureStateRoot(): object {
  const key = (i: number) => new TextEncoder().encode(`key ${i}`);
  const entries = Array.from({ length: STATE_KEYS }, (_, i) => treeChange(key(i), key(i)));
  const tree = update(null, entries);
  const figures: Record<string, number> = {};
  for (const changed of [10, 100, 1000]) {
    const values = Array.from({ length: changed }, (_, i) => [key(i * 7), key(i + 1)] as const);
    const us = microsPerCall(() => {
      rootOf(
        update(
          tree,
          values.map(([k, v]) => treeChange(k, v)),
        ),
      );
    });
    figures[`changed${changed}Ms`] = round(us / 1000);
  }
  return { keys: STATE_KEYS, ...figures };
}
