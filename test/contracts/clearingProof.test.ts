import t from 'tap';
import { bookRootOf } from '../../state/contracts/market/clearingProof/clearingRecord.ts';
import { commitBook } from '../../state/contracts/market/clearingProof/committedBook.ts';
import { proveClearing } from '../../state/contracts/market/clearingProof/proveClearing.ts';
import { verifyClearing } from '../../state/contracts/market/clearingProof/verifyClearing.ts';
import { clear } from '../../state/market/clear.ts';
import { MECHANISMS, type RandomBook, randomBook } from '../market/randomBooks.ts';

/** As a chain would hand it to the auction: every id once, nothing senseless. */
function chainBook({ parameters, orders }: RandomBook): RandomBook {
  const clearing = clear(parameters, orders);
  const isSenseless = new Set(['invalid', 'equivocation']);
  const byId = new Map(orders.map((order) => [order.id, order]));
  return {
    parameters,
    orders: [...byId.values()].filter(
      ({ id }) => !isSenseless.has(clearing.rejected.get(id) ?? ''),
    ),
  };
}

for (const mechanism of MECHANISMS)
  t.test(`${mechanism}: every order of every random book has a proof that holds`, async (t) => {
    let proofs = 0;
    const faults: string[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const { parameters, orders } = chainBook(randomBook(mechanism, seed));
      const clearing = clear(parameters, orders);
      const book = commitBook(parameters, orders, clearing);
      const root = bookRootOf(book.record);
      for (const { id, household } of orders) {
        const result = verifyClearing(root, (name) => name === id, proveClearing(book, household));
        proofs++;
        const filled = clearing.fills.get(id) ?? 0n;
        if (!result.ok) faults.push(`${seed} ${id}: ${result.code} ${result.message}`);
        else if (result.filledWh !== filled)
          faults.push(`${seed} ${id}: ${result.filledWh} not ${filled}`);
      }
    }
    t.strictSame(faults.slice(0, 5), []);
    t.ok(proofs > 1000, `${proofs} proofs`);
  });
