// npm run books -- --books N [--seed S] [--template T]: random books against the properties of the market.
import { BOOK_PROPERTIES, type BookProperty } from '../bookProperties.ts';
import {
  bookText,
  MECHANISMS,
  type Mechanism,
  type RandomBook,
  randomBook,
  randomOf,
  shrink,
} from '../randomBooks.ts';

const USAGE = `usage: npm run books -- --books N [--seed S] [--template ${MECHANISMS.join('|')}]`;
const PROGRESS_EVERY = 100_000;

interface Options {
  readonly books: number;
  readonly seed: number;
  readonly mechanisms: readonly Mechanism[];
}

function optionsOf(args: readonly string[]): Options | null {
  let [books, seed, mechanisms] = [10_000, 1, MECHANISMS];
  for (let place = 0; place < args.length; place += 2) {
    const value = args[place + 1] ?? '';
    const count = /^[0-9]{1,9}$/.test(value) ? Number(value) : null;
    if (args[place] === '--books' && count !== null) books = count;
    else if (args[place] === '--seed' && count !== null) seed = count;
    else if (args[place] === '--template' && (MECHANISMS as readonly string[]).includes(value)) {
      mechanisms = MECHANISMS.filter((mechanism) => mechanism === value);
    } else return null;
  }
  return { books, seed, mechanisms };
}

function failureOf(property: BookProperty, book: RandomBook, seed: number): Error | null {
  try {
    property.check(book, randomOf(seed));
    return null;
  } catch (error) {
    return error as Error;
  }
}

function report(property: BookProperty, book: RandomBook, seed: number): void {
  const smallest = shrink(book, (tried) => failureOf(property, tried, seed) !== null);
  const reason = failureOf(property, smallest, seed);
  console.log(`seed ${seed}, ${book.parameters.mechanism}: not "${property.name}"`);
  console.log(bookText(smallest));
  console.log(`  ${reason?.message}`);
}

/** Books are counted once, whatever the number of properties that hold of them. */
function main({ books, seed, mechanisms }: Options): number {
  let [passed, failed] = [0, 0];
  for (let index = 0; index < books; index++) {
    const mechanism = mechanisms[index % mechanisms.length] as Mechanism;
    const bookSeed = seed + index;
    const book = randomBook(mechanism, bookSeed);
    const broken = BOOK_PROPERTIES.find(
      (property) =>
        property.mechanisms.includes(mechanism) && failureOf(property, book, bookSeed) !== null,
    );
    if (broken === undefined) passed++;
    else {
      failed++;
      report(broken, book, bookSeed);
    }
    if ((index + 1) % PROGRESS_EVERY === 0) console.error(`${index + 1} books`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const options = optionsOf(process.argv.slice(2));
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else process.exitCode = main(options);
