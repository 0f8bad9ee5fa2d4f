import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { BlockExecution, type BlockResult } from '../../state/execution/blockExecution.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import { genesisDocument, makeCommunity, signerOf, TestChain } from './ledger.ts';

export const community = makeCommunity();
type Home = (typeof community.households)[number];
export const homes = community.households as [Home, Home, Home];
export const newcomer = signerOf('newcomer');
export const NO_KEY = new Uint8Array();

export const newChain = (
  change: (document: ReturnType<typeof genesisDocument>) => void = () => {},
) => {
  const document = genesisDocument(community);
  change(document);
  return new TestChain(community, document, verifyNative);
};

export const transfer = (to: Signer, amount: bigint, reference = ''): Payload => ({
  type: 'transfer',
  to: to.publicKey,
  amount: micro(amount),
  reference,
});
export const mint = (to: Signer, amount: bigint, reference = 'bank 7'): Payload => ({
  type: 'mint',
  to: to.publicKey,
  amount: micro(amount),
  reference,
});
export const register = (
  change: Partial<Payload & { type: 'registerHousehold' }> = {},
): Payload => ({
  type: 'registerHousehold',
  household: 'h9',
  account: newcomer.publicKey,
  zone: 'feeder-2',
  importLimitW: 11_000,
  exportLimitW: 5_000,
  encryptionKey: NO_KEY,
  ...change,
});

/** A block in the middle of being executed, one second after the head. */
export const begin = (chain: TestChain, timeMs = chain.head.timeMs + 1000) =>
  new BlockExecution(chain.context, chain.state, {
    height: chain.head.height + 1n,
    timeMs,
    parentTimeMs: chain.head.timeMs,
    parentHash: chain.head.hash,
  });

/** What becomes of one transaction in the next block, which is then forgotten. */
export function tryOne(chain: TestChain, signed: SignedTransaction, timeMs?: number) {
  const execution = begin(chain, timeMs);
  const door = execution.add(signed);
  const result: BlockResult = execution.finish();
  const refusal = door ?? result.receipts[0]?.refusal ?? null;
  return { door: door !== null, refusal, code: refusal?.code ?? 'done', events: result.events };
}
