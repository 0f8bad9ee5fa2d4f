import { Applier } from '../../node/chain/applier.ts';
import { Ledger } from '../../node/chain/ledger.ts';
import type { Clock } from '../../node/clock.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import type { NodeLog } from '../../node/log.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { MemoryDisk } from '../../state/store/memoryStore.ts';
import type { Store } from '../../state/store/store.ts';
import type { Block } from '../../state/types/block.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import { GENESIS_MS, type TestChain } from './ledger.ts';

/** A clock that stands until it is set. */
export class TestClock implements Clock {
  ms: number;

  constructor(ms: number = GENESIS_MS) {
    this.ms = ms;
  }

  nowMs(): number {
    return this.ms;
  }
}

export interface FinalBlock {
  readonly block: Block;
  readonly certificate: Uint8Array;
}

/** Makes the next block of the chain, with the certificate that its head then has. */
export function finalBlock(
  chain: TestChain,
  timeMs: number,
  ...transactions: SignedTransaction[]
): FinalBlock {
  const { executed } = chain.block(timeMs, ...transactions);
  return { block: executed.block, certificate: chain.certificate };
}

/** `count` blocks a second apart, each with one transfer. */
export function finalBlocks(chain: TestChain, count: number): FinalBlock[] {
  return Array.from({ length: count }, () =>
    finalBlock(chain, chain.head.timeMs + 1_000, transferOf(chain, 0)),
  );
}

export function payment(chain: TestChain, amount = 1n): Payload {
  const to = householdSigner(chain, 1).publicKey;
  return { type: 'transfer', to, amount: micro(amount), reference: '' };
}

export function householdSigner(chain: TestChain, index: number): Signer {
  const household = chain.community.households[index];
  if (household === undefined) throw new Error(`there is no household ${index}`);
  return household.account;
}

export function transferOf(chain: TestChain, index: number, nonce?: bigint): SignedTransaction {
  const options = nonce === undefined ? {} : { nonce };
  return chain.sign(householdSigner(chain, index), payment(chain), options);
}

/** The chain's genesis on a disk of its own. */
export class LedgerBench {
  readonly chain: TestChain;
  readonly disk: MemoryDisk = new MemoryDisk();
  readonly signatures: ReturnType<typeof createSignatureCache> = createSignatureCache();

  constructor(chain: TestChain) {
    this.chain = chain;
  }

  async open(
    store: Store = this.disk.open(),
  ): Promise<{ store: Store; ledger: Ledger; applier: Applier }> {
    const { genesis } = this.chain;
    const ledger = await Ledger.open(
      store,
      'test',
      chainContext(genesis, this.signatures.verify),
      () => genesisState(genesis),
    );
    return { store, ledger, applier: new Applier(ledger, this.signatures.verifyBatch) };
  }
}

/** Keeps what was said, for a test that asks. */
export class TestLog implements NodeLog {
  readonly lines: string[] = [];

  debug(_: object, message: string): void {
    this.lines.push(`debug ${message}`);
  }

  info(_: object, message: string): void {
    this.lines.push(`info ${message}`);
  }

  warn(_: object, message: string): void {
    this.lines.push(`warn ${message}`);
  }

  error(_: object, message: string): void {
    this.lines.push(`error ${message}`);
  }
}

/** Runs what is queued, as often as it takes a chain of promises to settle; no time passes. */
export async function settle(rounds = 20): Promise<void> {
  for (let i = 0; i < rounds; i++) await new Promise((resolve) => setImmediate(resolve));
}
