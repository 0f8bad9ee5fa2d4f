import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import t, { type Test } from 'tap';
import { labUnavailable } from '../field/lab.ts';
import { PROJECT_ROOT } from '../support/projectRoot.ts';

const RUN = join(PROJECT_ROOT, 'dist/test/field/run.js');

/** Most of a scenario is waiting, so two communities share the machine. */
const PARTS = 2;

/** Scenarios of `npm run field`, as they come out; returns how many were judged. */
async function judge(t: Test, part: number): Promise<number> {
  const command = [RUN, `--part=${part}/${PARTS}`];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  t.teardown(async () => {
    // It takes the namespaces with it.
    child.kill('SIGTERM');
    await exit;
  });
  let judged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const verdict = /^(ok {4}|FAILED) {2}(.*)$/.exec(line);
    if (verdict === null) {
      t.comment(line);
      continue;
    }
    judged++;
    t.equal(verdict[1]?.trim(), 'ok', verdict[2] ?? '');
  }
  const [code] = await exit;
  t.equal(code, 0);
  return judged;
}

t.test(
  'authorities in network namespaces',
  { skip: (await labUnavailable()) ?? false },
  async (t) => {
    const counts = await Promise.all(Array.from({ length: PARTS }, (_, i) => judge(t, i + 1)));
    const judged = counts.reduce((sum, count) => sum + count, 0);
    t.ok(judged >= 10 + PARTS, `${judged} scenarios were judged`);
  },
);
