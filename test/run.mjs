// `npm test`: the checks, the unit tests, communities of real processes from dist/, and a share of the
// campaigns that have scripts of their own. Counts over all of them; the last line is always
// `N passed, N failed`. Options: --coverage, --only=checks|unit|e2e|campaigns.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');
const bin = (path) => join(root, 'node_modules', path);
const TAP = bin('tap/dist/esm/run.mjs');
const E2E_TIMEOUT_S = 1500;
/** These fill two cores by themselves, or measure. */
const LARGE = new Set(['e2e/community.test.ts', 'e2e/field.test.ts', 'e2e/realData.test.ts']);
const JOBS = 2;
const UNIT_TIMEOUT_S = 120;
/** The last line of tap's that counts. */
const TOTAL =
  /^# \{ total: (\d+)(?:, pass: (\d+))?(?:, fail: (\d+))?(?:, todo: (\d+))?(?:, skip: (\d+))? \}/;
/** In CI nobody reads what was skipped, so there it counts as failed. */
const strict = process.env.CI === 'true';
/** What a kernel or a container forbids is not CI's to change. */
const EXCUSED = /network namespaces need root|namespaces are not permitted/;

const args = process.argv.slice(2);
const coverage = args.includes('--coverage');
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const counts = { passed: 0, failed: 0, skipped: 0, excused: 0 };
const startedMs = performance.now();

if (wanted('checks')) await checks();
const tests = readdirSync(join(root, 'test'), { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const isEndToEnd = (name) => name.startsWith('e2e');
if (wanted('unit')) {
  const units = tests.filter((name) => !isEndToEnd(name));
  await (coverage ? covered() : run(units, { jobs: JOBS, timeoutS: UNIT_TIMEOUT_S }));
}
// The simulator only computes: it takes what the communities in real time leave of the machine.
const simulated = wanted('campaigns') ? simulations() : Promise.resolve();
if (wanted('e2e')) {
  const communities = tests.filter(isEndToEnd);
  const small = communities.filter((name) => !LARGE.has(name));
  await run(small, { jobs: JOBS, timeoutS: E2E_TIMEOUT_S });
  await run([...LARGE], { jobs: 1, timeoutS: E2E_TIMEOUT_S });
}
await simulated;
// Restarts are held to ten seconds, so this has the machine to itself.
if (wanted('campaigns'))
  await campaign('crash points', ['test/crash/run.js', '--kills', '500', '--processes', '8']);

if (strict) {
  counts.failed += counts.skipped - counts.excused;
  counts.skipped = 0;
}
console.log(`\n${seconds(performance.now() - startedMs)} in all`);
const skips = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skips}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function wanted(part) {
  return only === undefined || only === part;
}

/** The parts of `npm run check`, and whether the generated code is what its schema makes. */
async function checks() {
  await Promise.all([
    check('generated code', [join(root, 'state/codec/generate.mjs'), '--check']),
    check('types', [bin('typescript/bin/tsc'), '--noEmit']),
    check('lint and format', [bin('@biomejs/biome/bin/biome'), 'ci', '.']),
    check('unused code', [bin('knip/bin/knip.js')]),
  ]);
}

async function check(name, command) {
  const startMs = performance.now();
  let output = '';
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const code = await ended(child);
  if (code === 0) counts.passed++;
  else counts.failed++;
  console.log(line(code === 0, name, performance.now() - startMs));
  if (code !== 0) console.log(output.trimEnd());
}

async function simulations() {
  await campaign('simulation', ['test/simulation/run.js', '--seeds', '1500'], { idle: true });
  await campaign('mutations', ['test/simulation/run.js', '--mutations'], { idle: true });
}

/** A script from dist/ that ends with `N passed, N failed`; all that it said is shown where one failed. */
async function campaign(name, [script, ...options], { idle = false } = {}) {
  const startMs = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist', script), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (idle && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const output = [];
  for await (const text of createInterface({ input: child.stdout })) output.push(text);
  const code = await ended(child);
  const [, passed, failed, skipped] =
    /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(output.at(-1) ?? '') ?? [];
  const ok = code === 0 && failed === '0';
  counts.passed += Number(passed ?? 0);
  counts.failed += ok ? 0 : Math.max(Number(failed ?? 0), 1);
  counts.skipped += Number(skipped ?? 0);
  const end = output.at(-1) ?? '';
  console.log(`${line(ok, name, performance.now() - startMs)}  ${end}`);
  if (!ok || skipped !== undefined) for (const text of output) console.log(`      ${text}`);
}

/**
 * Test files as compiled, each in a process of its own, in this order: started by tap itself, a file costs two
 * seconds of CPU before its first test.
 */
async function run(names, { jobs, timeoutS }) {
  const next = names.values();
  const worker = async () => {
    for (const name of next) await runFile(name, timeoutS);
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}

async function runFile(name, timeoutS) {
  const startMs = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/test', name.replace(/ts$/, 'js'))], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1', TAP_TIMEOUT: `${timeoutS}` },
  });
  const output = [];
  for await (const text of createInterface({ input: child.stdout })) output.push(text);
  const ok = tally(await ended(child), output);
  told(ok, `test/${name}`, performance.now() - startMs, output);
}

/** By tap itself, which measures what the unit tests reach, and shows it as a table. */
async function covered() {
  const child = spawn(process.execPath, [TAP, '--reporter=tap'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const output = [];
  for await (const text of createInterface({ input: child.stdout })) output.push(text);
  const ok = tally(await ended(child), output);
  for (const text of output) if (!ok || / \| /.test(text)) console.log(text);
}

/** Counts what the summary says; true where nothing failed. */
function tally(code, output) {
  const summary = TOTAL.exec(output.findLast((text) => TOTAL.test(text)) ?? '');
  const [, , passed = 0, failed = 0, todo = 0, skipped = 0] = (summary ?? []).map((value) =>
    Number(value ?? 0),
  );
  counts.passed += passed;
  counts.skipped += skipped + todo;
  // The exit code has the last word: it also knows of a runner that broke. So has a file without a summary.
  const broken = code !== 0 || summary === null;
  counts.failed += broken ? Math.max(failed, 1) : failed;
  return !broken && failed === 0;
}

/** One line for a file; what was skipped in it, and, where it failed, all that did not pass. */
function told(ok, name, ms, output) {
  console.log(line(ok, name, ms));
  for (const text of output) {
    const skip = / # SKIP ?(.*)$/i.exec(text);
    const excused = EXCUSED.test(text);
    if (skip && excused) counts.excused++;
    if (skip)
      console.log(
        `      ${strict && !excused ? 'skipped, which fails in CI' : 'skipped'}: ${text.trim()}`,
      );
    else if (!ok && !/^\s*(ok |# Subtest|\d+\.\.\d+$)/.test(text)) console.log(`  ${text}`);
  }
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function line(ok, name, ms) {
  return `${ok ? 'ok    ' : 'FAILED'}  ${name}  ${seconds(ms)}`;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
