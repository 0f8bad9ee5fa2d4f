import { readFileSync } from 'node:fs';
import { type MarketCase, parseCaseFile } from './caseFile.ts';
import { runCase } from './runCase.ts';

const EXIT_FAILED = 1;
const EXIT_BAD_FILE = 2;

/** `npm run cases -- FILE…`: runs case files against the engine; a line for each failure, then the count. */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run cases -- FILE…');
    return EXIT_BAD_FILE;
  }
  const cases: MarketCase[] = [];
  for (const file of files) {
    try {
      cases.push(...parseCaseFile(readFileSync(file, 'utf8')));
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
      return EXIT_BAD_FILE;
    }
  }
  return report(cases);
}

function report(cases: readonly MarketCase[]): number {
  let passed = 0;
  let failed = 0;
  const skipped = new Map<string, number>();
  for (const marketCase of cases) {
    const outcome = runCase(marketCase);
    if (outcome.code === 'passed') passed++;
    else if (outcome.code === 'failed') {
      failed++;
      console.log(`${marketCase.id} (${marketCase.kind}): ${outcome.reason}`);
    } else skipped.set(outcome.what, (skipped.get(outcome.what) ?? 0) + 1);
  }
  for (const [what, count] of skipped) console.log(`skipped ${count} of kind ${what}`);
  const skippedCount = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const tail = skippedCount === 0 ? '' : `, ${skippedCount} skipped`;
  console.log(`${passed} passed, ${failed} failed${tail}`);
  return failed === 0 ? 0 : EXIT_FAILED;
}

process.exitCode = main(process.argv.slice(2));
