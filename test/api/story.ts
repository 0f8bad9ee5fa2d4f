import { type AuditReport, auditChain } from '../../node/api/audit/auditChain.ts';
import type { ChainReader } from '../../node/api/views/chainReader.ts';
import { Ledger } from '../../node/chain/ledger.ts';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { createMemoryStore } from '../../state/store/memoryStore.ts';
import type { Store } from '../../state/store/store.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  TestChain,
} from '../support/ledger.ts';

/** A chain on a real ledger, and the ids that its story left behind. */
export interface Story extends ChainReader {
  readonly chain: TestChain;
  readonly document: JsonDocument;
  readonly slot: bigint;
  readonly ids: Readonly<Record<StoryId, string>>;
  block(minute: number, ...transactions: SignedTransaction[]): Promise<void>;
}

type StoryId =
  | 'buy'
  | 'lowBuy'
  | 'sell'
  | 'replaced'
  | 'replacing'
  | 'cancelled'
  | 'reading'
  | 'lateReading'
  | 'transfer'
  | 'refused';

const SLOT = FIRST_SLOT + 2n;

/** A chain on a real ledger, before anything has happened on it. */
export async function ledgerChain(
  change: (document: JsonDocument) => void = () => {},
  store: Store = createMemoryStore(),
): Promise<Omit<Story, 'ids' | 'slot'>> {
  const community = makeCommunity();
  const document = genesisDocument(community);
  change(document);
  const chain = new TestChain(community, document, verifyNative);
  const ledger = await Ledger.open(
    store,
    'the test store',
    chainContext(chain.genesis, verifyNative),
    () => genesisState(chain.genesis),
  );
  const block = async (minute: number, ...transactions: SignedTransaction[]) => {
    chain.block(GENESIS_MS + minute * MINUTE_MS, ...transactions);
    const made = decodeBlock(chain.blocks.at(-1)?.bytes ?? new Uint8Array());
    if (made === null) throw new Error('the block does not decode');
    const checked = ledger.check(made);
    if (!checked.ok) throw new Error(checked.fault.detail);
    await ledger.commit(checked.executed, chain.certificate);
  };
  return { chain, document, ledger, store, genesis: chain.genesis, block };
}

/**
 * Three homes trade in one slot: h0 buys, h1 and h2 sell; one order is replaced, one cancelled, one too low.
 * h2 reads late, so that its slot is settled twice. At the end a payment, and one that is refused.
 */
export async function tellStory(store: Store = createMemoryStore()): Promise<Story> {
  const stage = await ledgerChain(() => {}, store);
  return { ...stage, slot: SLOT, ids: await playStory(stage.chain, stage.block) };
}

async function playStory(chain: TestChain, block: Story['block']): Promise<Story['ids']> {
  const [h0, h1, h2] = chain.community.households;
  if (h0 === undefined || h1 === undefined || h2 === undefined) throw new Error('three homes');
  const order = (
    home: typeof h0,
    side: 'buy' | 'sell',
    quantityWh: bigint,
    priceMicroPerWh: bigint,
    nonce: bigint,
    replaces: Uint8Array = new Uint8Array(),
  ) =>
    chain.call(
      home.account,
      { type: 'placeOrder', slot: SLOT, side, quantityWh, priceMicroPerWh, replaces },
      { nonce },
    );
  const buy = order(h0, 'buy', 1000n, 200n, 0n);
  const lowBuy = order(h0, 'buy', 100n, 90n, 1n);
  const replaced = order(h1, 'sell', 500n, 120n, 0n);
  const sell = order(h2, 'sell', 800n, 110n, 0n);
  const cancelled = order(h2, 'sell', 50n, 240n, 1n);
  await block(1, buy, lowBuy, replaced, sell, cancelled);
  const replacing = order(h1, 'sell', 600n, 100n, 1n, replaced.id);
  const cancel = chain.call(
    h2.account,
    { type: 'cancelOrder', slot: SLOT, order: cancelled.id },
    { nonce: 2n },
  );
  await block(2, replacing, cancel);
  await block(21);
  const reading = chain.reading(h0, { slot: SLOT, importWh: 900n, exportWh: 0n });
  await block(46, reading, chain.reading(h1, { slot: SLOT, importWh: 0n, exportWh: 650n }));
  await block(106);
  const lateReading = chain.reading(h2, { slot: SLOT, importWh: 0n, exportWh: 300n });
  await block(110, lateReading);
  const pay = (amount: bigint, nonce: bigint) =>
    chain.sign(
      h0.account,
      { type: 'transfer', to: h1.account.publicKey, amount: micro(amount), reference: 'ladder' },
      { nonce },
    );
  const transfer = pay(1_000_000n, 3n);
  const refused = pay(10n ** 15n, 4n);
  await block(120, transfer, refused);
  const all = {
    buy,
    lowBuy,
    sell,
    replaced,
    replacing,
    cancelled,
    reading,
    lateReading,
    transfer,
    refused,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, { id }]) => [name, toHex(id)]),
  ) as Record<StoryId, string>;
}

export async function auditOf(reader: ChainReader, from = 1n): Promise<AuditReport> {
  for await (const step of auditChain(reader, { from })) if (step.type === 'report') return step;
  throw new Error('an audit ends with a report');
}
