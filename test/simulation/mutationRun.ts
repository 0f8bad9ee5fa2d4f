import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTATIONS, type Mutation } from './mutationTable.ts';
import type { Failure } from './simulation.ts';

/** Where this program was compiled to. */
const DIST = fileURLToPath(new URL('../../', import.meta.url));
const ROOT = join(DIST, '..');
const PARTS = ['state', 'consensus', 'p2p', 'node', 'test/simulation', 'test/support'];
/** A copy that loops in one step never answers. */
const DEADLINE_MS = 300_000;

interface Found {
  /** Null where no answer came in time. */
  readonly tried: number | null;
  readonly seed: number | null;
  readonly failure: Failure | null;
}

export interface MutationPlan {
  /** Seeds that are tried with each mutation at most. */
  readonly seeds: number;
  readonly jobs: number;
  /** Only mutations whose name holds this. */
  readonly only: string | undefined;
}

/**
 * Takes one guard after another out of a copy of the compiled program and runs the ordinary seeds there: a
 * guard whose absence no seed notices is one that nothing tests. Prints the table; returns the exit code.
 */
export async function runMutations({ seeds, jobs, only = '' }: MutationPlan): Promise<number> {
  const chosen = MUTATIONS.filter(({ name }) => name.includes(only));
  const isLeftOut = ({ elsewhere }: Mutation) => only === '' && elsewhere !== undefined;
  const queue = chosen.filter((mutation) => !isLeftOut(mutation));
  const folders: string[] = [];
  let [passed, failed] = [0, 0];
  const report = (mutation: Mutation, outcome: string, ok: boolean) => {
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? 'caught ' : 'MISSED '} ${mutation.name.padEnd(38)} ${outcome}`);
  };
  try {
    await Promise.all(
      Array.from({ length: Math.min(jobs, queue.length) }, async () => {
        const folder = copyProgram();
        folders.push(folder);
        for (let mutation = queue.shift(); mutation !== undefined; mutation = queue.shift()) {
          const restore = mutate(folder, mutation);
          const { tried, seed, failure } = await trySeeds(folder, mutation.seed, seeds);
          restore();
          const time = tried === null ? `${DEADLINE_MS / 1000} s` : `${tried} seeds`;
          if (failure === null) report(mutation, `not in ${time}: ${mutation.guard}`, false);
          else report(mutation, `seed ${String(seed).padStart(3)}: ${failure.rule}`, true);
        }
      }),
    );
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  for (const { name, elsewhere } of chosen.filter(isLeftOut))
    console.log(`unseen  ${name.padEnd(38)} by usual seeds; noticed by ${elsewhere}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function copyProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gridhood-mutation-'));
  for (const part of PARTS) {
    mkdirSync(join(folder, 'dist', part), { recursive: true });
    cpSync(join(DIST, part), join(folder, 'dist', part), {
      recursive: true,
      filter: (path) => !path.endsWith('.map') && !path.includes(`${sep}dashboard${sep}`),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return folder;
}

/** Returns how to undo it. */
function mutate(folder: string, { name, edits }: Mutation): () => void {
  const originals = new Map<string, string>();
  for (const { file, find, put } of edits) {
    const path = join(folder, 'dist', file);
    const text = readFileSync(path, 'utf8');
    if (!originals.has(path)) originals.set(path, text);
    const count = text.split(find).length - 1;
    if (count !== 1)
      throw new Error(`mutation "${name}": ${file} holds ${count} times: ${find.split('\n')[0]}`);
    writeFileSync(
      path,
      text.replace(find, () => put),
    );
  }
  return () => {
    for (const [path, text] of originals) writeFileSync(path, text);
  };
}

/** The seed that is known to notice; where the program has changed since, all of them in turn. */
async function trySeeds(folder: string, known: number | undefined, seeds: number): Promise<Found> {
  const found = known === undefined ? null : await runSeeds(folder, known, 1);
  return found === null || found.failure === null ? runSeeds(folder, 1, seeds) : found;
}

async function runSeeds(folder: string, from: number, seeds: number): Promise<Found> {
  const program = join(folder, 'dist/test/simulation/run.js');
  const range = ['--from', `${from}`, '--seeds', `${seeds}`];
  const child = spawn(process.execPath, [program, '--json', '--jobs', '1', ...range], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: DEADLINE_MS,
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const signal = await new Promise((resolve) => child.once('close', (_, why) => resolve(why)));
  if (signal !== null) return { tried: null, seed: null, failure: null };
  const line = output.trim().split('\n').at(-1) ?? '';
  if (line.startsWith('{')) return JSON.parse(line) as Found;
  throw new Error(`a mutated copy gave no answer: ${errors.trim().split('\n').at(-1) ?? ''}`);
}
