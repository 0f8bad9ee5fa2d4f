import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import t from 'tap';
import { labUnavailable } from '../field/lab.ts';

const RUN = join(import.meta.dirname, '..', '..', 'dist', 'test', 'field', 'run.js');

/** Every scenario of `npm run field`, as it comes out. */
t.test(
  'authorities in network namespaces',
  { skip: (await labUnavailable()) ?? false },
  async (t) => {
    const child = spawn(process.execPath, [RUN], { stdio: ['ignore', 'pipe', 'inherit'] });
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
    t.ok(judged >= 10, `${judged} scenarios were judged`);
  },
);
