import type { WattHours } from '../types/units.ts';
import { compareText } from './amounts.ts';
import type { Book } from './book.ts';
import { byteColumn } from './columns.ts';
import type { RejectionReason } from './order.ts';

/**
 * The book without the households that a mechanism cannot serve. Their orders that are still in the book are
 * rejected; what self-netting used up has left it already and stays so.
 */
export function excludeHouseholds(
  book: Book,
  reason: RejectionReason,
  isOut: (household: number) => boolean,
): Book {
  const { length, idOf, household, remainingWh } = book.admitted;
  const rejected: [string, RejectionReason][] = [];
  for (let number = 0; number < length; number++) {
    const leaves = remainingWh[number] !== 0 && isOut(household[number] as number);
    if (leaves) rejected.push([idOf(number), reason]);
  }
  if (rejected.length === 0) return book;
  const all = [...book.rejected, ...rejected].sort(([a], [b]) => compareText(a, b));
  return {
    ...book,
    buys: book.buys.of((household) => !isOut(household)),
    sells: book.sells.of((household) => !isOut(household)),
    rejected: new Map(all),
  };
}

/** A household with more than one position, on whichever sides, leaves the book (rule N6). */
export function excludeMultiPosition(book: Book): Book {
  const positions = byteColumn(book.households.length);
  for (const { length, columns } of [book.buys, book.sells]) {
    for (let place = 0; place < length; place++) {
      const household = columns.household[place] as number;
      positions[household] = Math.min(2, (positions[household] as number) + 1);
    }
  }
  return excludeHouseholds(book, 'multi-position', (household) => (positions[household] ?? 0) > 1);
}

/** A household outside every zone leaves the book, and what it sold to itself is not reported. */
export function excludeZoneless(
  book: Book,
  { zones, zoneOf }: { zones: ReadonlyMap<string, unknown>; zoneOf: ReadonlyMap<string, string> },
): Book {
  const hasZone = (name: string): boolean => zones.has(zoneOf.get(name) ?? '');
  const isOut = book.households.map((name) => !hasZone(name));
  if (!isOut.includes(true)) return book;
  const netted: [string, WattHours][] = [...book.netted].filter(([name]) => hasZone(name));
  const rest = excludeHouseholds(book, 'no-zone', (household) => isOut[household] === true);
  return { ...rest, netted: new Map(netted) };
}
