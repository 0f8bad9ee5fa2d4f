import {
  bookRootOf,
  plainJson,
} from '../../state/contracts/market/clearingProof/clearingRecord.ts';
import { commitBook } from '../../state/contracts/market/clearingProof/committedBook.ts';
import { proveClearing } from '../../state/contracts/market/clearingProof/proveClearing.ts';
import { verifyClearing } from '../../state/contracts/market/clearingProof/verifyClearing.ts';
import { clear } from '../../state/market/clear.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';
import { round } from './figures.ts';

const POSITIONS = [10, 100, 1_000, 10_000];
const PROOFS = 20;
const RUNS = 7;

interface ProofBenchRow {
  readonly mechanism: string;
  /** Of both sides together, one a household. */
  readonly positions: number;
  /** Whether all of a side ask for the same price, so that all share. */
  readonly tied: boolean;
  readonly clearMs: number;
  /** Laying the book out and hashing it, which every node does once a slot. */
  readonly commitMs: number;
  readonly proveMs: number;
  readonly verifyMs: number;
  /** Of the largest of a few households' proofs as JSON, without headers, contract and bill. */
  readonly proofBytes: number;
  readonly proofBytesMean: number;
}

/** What it costs to commit to a book, and how large a proof of an order is. */
export async function benchProofs(): Promise<object> {
  const rows: ProofBenchRow[] = [];
  for (const positions of POSITIONS)
    for (const tied of [false, true])
      for (const parameters of terms()) {
        rows.push(measure(parameters, ordersOf(positions, tied), tied));
        await Promise.resolve();
      }
  return { name: 'proofs', rows };
}

function terms(): ClearingParameters[] {
  const book = {
    floor: microPerWattHour(80n),
    cap: microPerWattHour(250n),
    maxQuantityWh: wattHours(5_000n),
    maxPrice: microPerWattHour(1_000n),
    slot: '1980000',
    seed: 'a1'.repeat(32),
  };
  const k = { numerator: 1n, denominator: 2n };
  return [
    { ...book, mechanism: 'uniform', ration: 'prorata', k },
    { ...book, mechanism: 'payasbid', ration: 'prorata', k },
    { ...book, mechanism: 'tradereduction', ration: 'equal' },
    { ...book, mechanism: 'posted', ration: 'equal', postedPrice: microPerWattHour(165n) },
    { ...book, mechanism: 'muda', k },
  ];
}

function ordersOf(positions: number, tied: boolean): MarketOrder[] {
  return Array.from({ length: positions }, (_, i) => {
    const side = i % 2 === 0 ? 'buy' : 'sell';
    const spread = BigInt(80 + ((i * 7_919) % 171));
    return {
      id: i.toString(16).padStart(64, '0'),
      household: `home-${i}`,
      side,
      quantityWh: BigInt(50 + ((i * 104_729) % 1_451)),
      priceMicroPerWh: tied ? (side === 'buy' ? 240n : 90n) : spread,
    };
  });
}

/** The least of a few runs, since other work on the machine only ever adds. */
function leastMs(run: () => void, runs: number = RUNS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const startMs = performance.now();
    run();
    least = Math.min(least, performance.now() - startMs);
  }
  return least;
}

function measure(
  parameters: ClearingParameters,
  orders: readonly MarketOrder[],
  tied: boolean,
): ProofBenchRow {
  const clearing = clear(parameters, orders);
  const book = commitBook(parameters, orders, clearing);
  const root = bookRootOf(book.record);
  const step = Math.max(1, Math.floor(orders.length / PROOFS));
  const asked = orders.filter((_, index) => index % step === 0);
  const sizes: number[] = [];
  let [proveMs, verifyMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { id, household } of asked) {
    proveMs = Math.min(
      proveMs,
      leastMs(() => void proveClearing(book, household), 1),
    );
    const proof = proveClearing(book, household);
    sizes.push(JSON.stringify(plainJson(proof)).length);
    const verify = () => {
      const result = verifyClearing(root, (name) => name === id, proof);
      if (!result.ok) throw new Error(`order ${id}: ${result.code}`);
    };
    verifyMs = Math.min(verifyMs, leastMs(verify, 1));
  }
  return {
    mechanism: parameters.mechanism,
    positions: orders.length,
    tied,
    clearMs: round(leastMs(() => void clear(parameters, orders))),
    commitMs: round(
      leastMs(() => void bookRootOf(commitBook(parameters, orders, clearing).record)),
    ),
    proveMs: round(proveMs),
    verifyMs: round(verifyMs),
    proofBytes: Math.max(...sizes),
    proofBytesMean: Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
  };
}
