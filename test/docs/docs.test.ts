import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { run } from '../../cli/main.ts';
import { PROJECT_ROOT } from '../support/projectRoot.ts';
import { generatedFiles, withBlocks } from './generatedPages.ts';

const docs = join(PROJECT_ROOT, 'docs');
const households = readFileSync(join(docs, 'households.md'), 'utf8');
const regulators = readFileSync(join(docs, 'regulators.md'), 'utf8');

t.test('the worked examples and the picture are what the engine says', async (t) => {
  for (const [file, text] of generatedFiles(households))
    t.equal(readFileSync(join(docs, file), 'utf8'), text, `${file}: run npm run docs`);
  t.throws(
    () => withBlocks('<!-- end a --><!-- begin a -->', new Map([['a', '']])),
    /no place for a/,
  );
});

t.test('no figure of an example is typed by hand', async (t) => {
  const prose = households.replaceAll(/<!-- begin (\w+) -->.*?<!-- end \1 -->/gs, '');
  const figures = prose.match(/\d[\d.,]*\s*(?:Wh|kWh|ct|µ|%|credits?)/g) ?? [];
  t.strictSame(figures, ['10 µ', '1 ct'], 'but how the two units of a price go together');
});

t.test('links lead somewhere, and commands are those of the program', async (t) => {
  for (const [file, page] of [
    ['households.md', households],
    ['regulators.md', regulators],
  ] as const) {
    for (const [, target = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g))
      t.ok(existsSync(join(dirname(join(docs, file)), target)), `${file} links to ${target}`);
    for (const [, words = ''] of page.matchAll(/`gridhood ([a-z]+(?: [a-z]+)?)/g))
      t.match(await helpOf(words), `Usage: gridhood ${words} `, `${file} names gridhood ${words}`);
  }
});

/** A command that does not exist has the help of its noun, or none. */
async function helpOf(words: string): Promise<string> {
  const out: string[] = [];
  await run([...words.split(' '), '--help'], {
    streams: { out: { write: (text) => out.push(text) }, err: { write: () => {} } },
    environment: {},
    clock: { nowMs: () => 0 },
    workingFolder: docs,
    interrupted: new AbortController().signal,
  });
  return out.join('');
}
