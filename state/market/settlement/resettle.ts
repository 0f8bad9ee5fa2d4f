import { type Posting, PostingSum } from './postings.ts';

/**
 * The postings that turn one settlement into another (specification §7.6): nothing is edited or deleted, and
 * old balances + correction = new balances. Where the new settlement posts more, the difference goes the same
 * way under `code+`; where it posts less, back under `code-`.
 *
 * Both arguments are whole settlements: a second correction is taken against the settlement that the first
 * one led to, not against the first one's postings.
 */
export function resettle(before: readonly Posting[], after: readonly Posting[]): Posting[] {
  const correction = new PostingSum();
  // The difference of each (code, from, to), as a sum that may be negative.
  const difference = new PostingSum().addAll(after);
  for (const { code, from, to, amount } of new PostingSum().addAll(before).sorted()) {
    difference.add(code, from, to, -amount);
  }
  for (const { code, from, to, amount } of difference.sorted()) {
    if (amount > 0n) correction.add(`${code}+`, from, to, amount);
    else correction.add(`${code}-`, to, from, -amount);
  }
  return correction.sorted();
}
