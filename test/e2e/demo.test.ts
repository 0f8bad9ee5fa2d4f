import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { Client } from '../../cli/client.ts';
import { gridhood, MAIN } from './commandLine.ts';

const HOMES = 3;
const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 100;

t.test('nodes end in order when their demo is killed', async (t) => {
  const run = join(t.testdir(), 'run');
  const demo = spawn(
    process.execPath,
    ['--no-warnings', MAIN, 'demo', '--homes', `${HOMES}`, '--authorities', '1', '--folder', run],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  t.teardown(() => demo.kill('SIGINT'));
  for await (const line of createInterface({ input: demo.stderr }))
    if (/nodes ready/.test(line)) break;

  const folders = (await readdir(join(run, 'nodes'))).map((name) => join(run, 'nodes', name));
  t.equal(folders.length, HOMES);
  const clients = await Promise.all(folders.map((folder) => Client.of(folder)));
  const running = async () =>
    (await Promise.all(clients.map((client) => client.isRunning()))).filter(Boolean).length;
  t.equal(await running(), HOMES);

  demo.kill('SIGKILL');
  const deadline = performance.now() + PATIENCE_MS;
  while ((await running()) > 0 && performance.now() < deadline) await delay(LOOK_AGAIN_MS);
  t.equal(await running(), 0);
  for (const folder of folders) {
    const { code, out } = await gridhood('audit', '--folder', folder);
    t.equal(code, 0, out);
  }
});
