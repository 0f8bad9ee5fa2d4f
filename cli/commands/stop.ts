import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { nodeFolder } from '../../node/folder.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';

interface StopOptions extends CommonOptions {
  readonly timeout: string;
}

const POLL_MS = 20;

export function registerStop(program: Command, commands: Commands): void {
  commands
    .leaf<StopOptions>(
      program,
      'stop',
      'stop the node in order; returns when it is gone',
      ['stop', 'stop --folder elm-street/nodes/anna --timeout 30'],
      stop,
    )
    .option('--timeout <seconds>', 'how long to wait for its end', '15');
}

async function stop({ folder, out, world }: Context, { timeout }: StopOptions): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  const pid = await ownerOf(folder);
  await client.post('/api/v1/stop');
  const deadline = performance.now() + Number(timeout) * 1000;
  // The store is closed last: until then nobody else can open the folder.
  while (
    (await ownerOf(folder)) !== null ||
    (pid !== null && pid !== process.pid && isAlive(pid))
  ) {
    if (performance.now() > deadline)
      throw new CliError(
        ExitCode.timedOut,
        'timed-out',
        `the node on ${folder} has not ended after ${timeout} s: see ${nodeFolder(folder).log}`,
      );
    await delay(POLL_MS);
  }
  out.result({ folder, stopped: true }, () => out.line(`The node on ${folder} has stopped.`));
  return undefined;
}

/** The process that has the store open, or null. */
async function ownerOf(folder: string): Promise<number | null> {
  const text = await readFile(join(nodeFolder(folder).database, 'owner.pid'), 'utf8').catch(
    () => '',
  );
  const pid = Number(text);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // gone, or another user's: then it is not the node that we may stop
  }
}
