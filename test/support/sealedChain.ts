import type { MarketCall } from '../../state/contracts/market/marketCall.ts';
import {
  commitmentOf,
  encodeSealedOrders,
  type SealedOrder,
} from '../../state/contracts/market/sealedOrders.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  type BlockReport,
  GENESIS_MS,
  type JsonDocument,
  MINUTE_MS,
  type TestChain,
} from './ledger.ts';
import { newChain } from './marketChain.ts';
import { type Home, named, SLOT, START_MS } from './marketSlot.ts';

// Of the test market: to reveal until 6 minutes before the start; a block from 8 minutes before it shows the chain alive.
export const HALF_MS: number = START_MS - 8 * MINUTE_MS;
export const AUCTION_MS: number = START_MS - 6 * MINUTE_MS;
export const DEPOSIT: bigint = 17n;
export const OPEN_MS: number = GENESIS_MS + 1000;
export const SALT: Uint8Array = new Uint8Array(32).fill(7);

export const sealedChain = (change: (parameters: JsonDocument) => void = () => {}): TestChain =>
  newChain((document) => {
    const { parameters } = document['contracts'][0];
    parameters.sealed = { revealMs: 4 * MINUTE_MS };
    change(parameters);
  });

export type Wish = readonly [
  side: 'buy' | 'sell',
  ...steps: readonly (readonly [bigint, bigint])[],
];

/** Orders numbered from 1: `['buy', [100n, 240n]]` is a buy of 100 Wh at 240 µ/Wh. */
export function orders(...wishes: readonly Wish[]): SealedOrder[] {
  return wishes.map(([side, ...steps], index) => {
    const [first, ...further] = steps.map(([quantityWh, priceMicroPerWh]) => ({
      quantityWh,
      priceMicroPerWh,
    }));
    if (first === undefined) throw new Error('an order has a step');
    return { number: index + 1, side, steps: [first, ...further] };
  });
}

export const encoded = (wishes: readonly Wish[], salt: Uint8Array = SALT): Uint8Array =>
  encodeSealedOrders({ salt, orders: orders(...wishes) });
export const subject = (
  chain: TestChain,
  { account }: Home,
  slot: bigint = SLOT,
): { contract: Uint8Array; account: Uint8Array; slot: bigint } => ({
  contract: chain.market,
  account: account.publicKey,
  slot,
});
export const commitment = (chain: TestChain, home: Home, bytes: Uint8Array): Uint8Array =>
  commitmentOf(subject(chain, home), bytes);

export function commit(
  chain: TestChain,
  home: Home,
  bytes: Uint8Array,
  [buyMaxWh, sellMaxWh]: readonly [bigint, bigint],
  change: Partial<Extract<MarketCall, { type: 'commitOrders' }>> = {},
): SignedTransaction {
  return chain.call(home.account, {
    type: 'commitOrders',
    slot: SLOT,
    commitment: commitment(chain, home, bytes),
    buyMaxWh,
    sellMaxWh,
    ...change,
  });
}
export const reveal = (
  chain: TestChain,
  { account }: Home,
  bytes: Uint8Array,
  slot: bigint = SLOT,
): SignedTransaction => chain.call(account, { type: 'revealOrders', slot, orders: bytes });
export const withdraw = (chain: TestChain, { account }: Home): SignedTransaction =>
  chain.call(account, { type: 'withdrawOrders', slot: SLOT });
export const refusals = ({ events }: BlockReport): string[] =>
  named(events, 'refused').map(({ attributes: { code, message } }) => `${code}: ${message}`);
