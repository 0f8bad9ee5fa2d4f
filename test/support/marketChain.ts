import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import type { MarketParameters } from '../../state/contracts/market/marketParameters.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  type BlockReport,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  TestChain,
} from './ledger.ts';
import { community, type Home, homes, NOTHING, SLOT } from './marketSlot.ts';

const [h0, h1, h2] = homes;

export const ZONES = { 'feeder-1': { importCapWh: 1_000_000, exportCapWh: 1_000_000 } };

export const newChain = (change: (document: JsonDocument) => void = () => {}) => {
  const document = genesisDocument(community);
  change(document);
  return new TestChain(community, document, verifyNative);
};
export const parametersOf = (chain: TestChain) =>
  chain.context.contracts[0]?.parameters as MarketParameters;

interface OrderOptions {
  readonly slot?: bigint;
  readonly replaces?: Uint8Array;
  readonly nonce?: bigint;
}
export function order(
  chain: TestChain,
  { account }: Pick<Home, 'account'>,
  side: 'buy' | 'sell',
  quantityWh: bigint,
  priceMicroPerWh: bigint,
  { slot = SLOT, replaces = NOTHING, ...options }: OrderOptions = {},
): SignedTransaction {
  const call: MarketCall = {
    type: 'placeOrder',
    slot,
    side,
    quantityWh,
    priceMicroPerWh,
    replaces,
  };
  return chain.call(account, call, { validUntilMs: chain.head.timeMs + HOUR_MS, ...options });
}
export const cancel = (chain: TestChain, { account }: Home, id: Uint8Array, slot = SLOT) =>
  chain.call(account, { type: 'cancelOrder', slot, order: id });
export const correct = (
  chain: TestChain,
  by: Signer,
  household: string,
  importWh: bigint,
  exportWh: bigint,
  reason = 'meter was read again',
  slot = SLOT,
) => chain.call(by, { type: 'correctReading', household, slot, importWh, exportWh, reason });

/** A block at this time with one transaction; transactions are signed when the chain has that time. */
export const at = (
  chain: TestChain,
  timeMs: number,
  make?: () => SignedTransaction,
): BlockReport => {
  if (make === undefined) return chain.block(timeMs);
  if (timeMs > chain.head.timeMs + HOUR_MS) chain.block(timeMs - 1);
  return chain.block(timeMs, make());
};

export const names = ({ events }: Pick<BlockReport, 'events'>) => events.map(({ name }) => name);

/** 100 Wh each from h0 at 240 and h1 at 230, 100 Wh from h2 at 90: market.md §10, price 235. */
export function workedExample(chain: TestChain): Map<string, SignedTransaction> {
  const orders = new Map([
    ['h0', order(chain, h0, 'buy', 100n, 240n)],
    ['h1', order(chain, h1, 'buy', 100n, 230n)],
    ['h2', order(chain, h2, 'sell', 100n, 90n)],
  ]);
  chain.block(GENESIS_MS + 1000, ...orders.values());
  return orders;
}
