// `npm test`: static checks, then the tests of every room, then those with real processes. The last line
// counts all of them. In CI a skipped test is a failed one.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (path) => join(root, 'node_modules', path);
const tap = bin('tap/dist/esm/run.mjs');
const inCi = process.env['CI'] === 'true';
const total = { passed: 0, failed: 0, skipped: 0 };

await check('generated code is current', ['state/codec/generate.mjs', '--check']);
await check('types', [bin('typescript/bin/tsc'), '--noEmit']);
await check('lint and format', [bin('@biomejs/biome/bin/biome'), 'ci', '.']);
await check('nothing is unused', [bin('knip/bin/knip.js')]);
await suite('rooms', []);
const e2e = readdirSync(join(root, 'test', 'e2e')).filter((name) => name.endsWith('.test.ts'));
for (const name of e2e) await suite(name, ['--jobs=1', '--timeout=1200', `test/e2e/${name}`]);

if (inCi) {
  total.failed += total.skipped;
  total.skipped = 0;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One thing that holds or does not; what it says is shown where it does not. */
async function check(name, args) {
  const { code, output } = await run(args);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code === 0) total.passed++;
  else {
    total.failed++;
    console.log(output);
  }
}

/** Tests under tap; its summary is counted, its failures are shown. */
async function suite(name, args) {
  const began = Date.now();
  const { code, output } = await run([tap, '--disable-coverage', '--reporter=tap', ...args]);
  const summary =
    /^# \{ total: (\d+)(?:, pass: (\d+))?(?:, fail: (\d+))?(?:, todo: (\d+))?(?:, skip: (\d+))? \}/m;
  const [, , pass = '0', fail = '0', todo = '0', skip = '0'] = summary.exec(output) ?? [];
  const failed = Number(fail) + Number(todo);
  total.passed += Number(pass);
  total.skipped += Number(skip);
  // A file that dies, or a run without a summary, fails whatever was counted.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name}: ${pass} passed, ${failed} failed, ${skip} skipped (${seconds} s)`,
  );
  if (code !== 0) console.log(failures(output));
  for (const line of output.match(/^.*# SKIP.*$/gm) ?? []) console.log(line.trim());
}

/** Each failing assertion with its details, without what passed. */
function failures(output) {
  const shown = [];
  let depth = -1;
  for (const line of output.split('\n')) {
    const result = /^(\s*)(not )?ok\b/.exec(line);
    if (result !== null) depth = result[2] === undefined ? -1 : result[1].length;
    if (depth >= 0 || /^\s*(Bail out|Error:)/.test(line)) shown.push(line);
  }
  return shown.slice(0, 400).join('\n') || output.slice(-4000);
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('close', (code) => resolve({ code, output }));
  });
}
