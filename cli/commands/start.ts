import { spawn } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { loadConfig, type Overrides } from '../../node/config.ts';
import { isSealed } from '../../node/crypto/keyFile.ts';
import { nodeFolder } from '../../node/folder.ts';
import { presentKeys } from '../../node/keyFiles.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { type CommonOptions, type Context, requireNode, settingsEnvironment } from '../context.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { passphraseEnvironment, unlockOf } from '../passphrase.ts';

interface StartOptions extends CommonOptions {
  readonly detach?: boolean;
  readonly listen?: string[];
  readonly peer?: string[];
  readonly metricsPort?: string;
  readonly logLevel?: string;
  readonly timeout: string;
}

/** What a node in the background says before its log works. */
const STARTUP_FILE = 'startup.err';
const POLL_MS = 50;

export function registerStart(program: Command, commands: Commands): void {
  commands
    .leaf<StartOptions>(
      program,
      'start',
      'run the node, until Ctrl-C or gridhood stop',
      ['start', 'start --folder elm-street/nodes/anna --detach'],
      start,
    )
    .option('--detach', 'in the background; returns when the node answers')
    .option('--listen <multiaddr...>', 'addresses to listen on')
    .option('--peer <address...>', 'nodes to connect to: <node key>@<multiaddr>')
    .option('--metrics-port <port>', 'loopback port of the metrics; 0: none')
    .option('--log-level <level>', 'trace, debug, info, warn, error or silent')
    .option('--timeout <seconds>', 'with --detach: how long to wait for the node', '30');
}

async function start(context: Context, options: StartOptions): Promise<ExitCode | undefined> {
  const { folder, world } = context;
  requireNode(folder);
  const { config } = await loadConfig(folder, overridesOf(options), settingsEnvironment(world));
  if (options.detach === true) return startDetached(context, options);

  // Loading the network costs more than all other commands need together.
  const { startNode } = await import('../../node/node.ts');
  let fatal: unknown;
  let stop: () => void = () => {};
  const node = await startNode({
    folder,
    config,
    unlock: unlockOf(world),
    onFatal: (error) => {
      fatal = error;
      stop();
    },
  });
  stop = () => void node.stop();
  if (fatal !== undefined || world.interrupted.aborted) stop();
  world.interrupted.addEventListener('abort', stop);
  const { chainId, name, listening } = node.status();
  context.out.talk(
    `${name} of ${chainId} is running at block ${node.ledger.head.height} on ${listening.join(', ')}`,
  );
  await node.stopped;
  if (fatal !== undefined) throw fatal;
  context.out.talk(`${name} has stopped at block ${node.ledger.head.height}`);
  return world.interrupted.aborted ? ExitCode.ok : undefined;
}

function overridesOf({ listen, peer, metricsPort, logLevel }: StartOptions): Overrides {
  return { listen, peers: peer, metricsPort, logLevel };
}

async function startDetached(
  { folder, out, world }: Context,
  options: StartOptions,
): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  if (await client.isRunning())
    throw new CliError(ExitCode.locked, 'running', `a node is running on ${folder} already`);
  const asked = (await hasSealedKey(folder)) ? await passphraseEnvironment(world) : {};
  const env = { ...world.environment, ...asked };
  const [, script = ''] = process.argv;
  const errors = join(folder, STARTUP_FILE);
  const file = await open(errors, 'w', 0o600);
  const child = spawn(
    process.execPath,
    [...process.execArgv, script, ...process.argv.slice(2).filter((arg) => arg !== '--detach')],
    { detached: true, stdio: ['ignore', 'ignore', file.fd], env },
  );
  await file.close();
  let exited: number | null | undefined;
  child.once('exit', (code) => {
    exited = code;
  });
  child.unref();
  const deadline = performance.now() + Number(options.timeout) * 1000;
  while (!(await answers(await Client.of(folder, world.interrupted), world.interrupted))) {
    if (exited !== undefined) throw await startupFailure(errors, exited);
    if (performance.now() > deadline)
      throw new CliError(
        ExitCode.timedOut,
        'timed-out',
        `the node on ${folder} (process ${child.pid}) does not answer after ${options.timeout} s: see ${nodeFolder(folder).log}`,
      );
    await delay(POLL_MS);
  }
  await rm(errors, { force: true });
  out.result({ folder, pid: child.pid ?? null }, () => {
    out.line(`The node on ${folder} runs as process ${child.pid}.`);
  });
  return undefined;
}

/** A node that is starting on a busy machine may take longer than one question may. */
async function answers(client: Client, interrupted: AbortSignal): Promise<boolean> {
  try {
    return await client.isRunning();
  } catch (error) {
    const isLate = error instanceof CliError && error.exitCode === ExitCode.timedOut;
    if (isLate && !interrupted.aborted) return false;
    throw error;
  }
}

async function hasSealedKey(folder: string): Promise<boolean> {
  const there = presentKeys(nodeFolder(folder));
  const sealed = await Promise.all(there.map(({ path, kind }) => isSealed(path, kind)));
  return sealed.includes(true);
}

async function startupFailure(errors: string, exited: number | null): Promise<CliError> {
  const text = (await readFile(errors, 'utf8')).trim().replace(/^gridhood: /gm, '');
  const known = Object.values(ExitCode).find((code) => code === exited);
  return new CliError(
    known ?? ExitCode.failure,
    'start-failed',
    text || `the node ended with code ${exited}`,
  );
}
