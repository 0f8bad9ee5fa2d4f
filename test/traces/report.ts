import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TraceError } from './itf.ts';
import { type Replay, replayTrace } from './replay.ts';

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

type Print = (line: string) => void;

/**
 * Replays every ITF file beneath the folders; a line for each divergence, what was compared and what not
 * by kind, then the count of files. Returns the exit code.
 */
export function replayPaths(paths: readonly string[], print: Print): number {
  if (paths.length === 0) {
    print('usage: npm run traces -- DIR…');
    return EXIT_USAGE;
  }
  const files: string[] = [];
  for (const path of paths) {
    if (!existsSync(path)) {
      print(`${path}: there is no such folder`);
      return EXIT_USAGE;
    }
    const found = filesBeneath(path);
    if (found.length === 0) {
      print(`${path}: there is no ITF file (*.json) in it`);
      return EXIT_USAGE;
    }
    files.push(...found);
  }
  return replayAll(files, print);
}

export function filesBeneath(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

function replayAll(files: readonly string[], print: Print): number {
  const summary = new Map<string, Map<string, number>>();
  let failed = 0;
  for (const file of files) {
    try {
      const replay = replayTrace(readFileSync(file, 'utf8'));
      for (const { step, text } of replay.tally.divergences)
        print(`${file}: step ${step}: ${text}`);
      if (replay.tally.divergences.length > 0) failed++;
      addTo(summary, replay);
    } catch (error) {
      if (!(error instanceof TraceError)) throw error;
      print(`${file}: ${error.message}`);
      failed++;
    }
  }
  for (const [kind, counts] of summary)
    print(`${kind}: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}`);
  print(`${files.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : EXIT_FAILED;
}

function addTo(summary: Map<string, Map<string, number>>, { kind, tally }: Replay): void {
  const counts = summary.get(kind) ?? new Map<string, number>();
  summary.set(kind, counts);
  const add = (name: string, count: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + count);
  };
  add('files', 1);
  add('steps', tally.steps);
  for (const [name, count] of tally.agreed) add(`× ${name} alike`, count);
  for (const [name, count] of tally.exempted) add(`× ${name} by design`, count);
}
