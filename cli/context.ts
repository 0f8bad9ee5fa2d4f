import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChain } from '../node/api/openChain.ts';
import type { ChainReader } from '../node/api/views/chainReader.ts';
import type { Clock } from '../node/clock.ts';
import { CRASH_TESTING_VARIABLE, FAILPOINT_VARIABLE } from '../node/failpoint.ts';
import { nodeFolder } from '../node/folder.ts';
import { Client } from './client.ts';
import { CliError } from './errors.ts';
import { ExitCode } from './exitCodes.ts';
import { Output, type Streams } from './output.ts';
import { PASSPHRASE_VARIABLES } from './passphrase.ts';

/** What the outside world is to a command; tests hand in their own. */
export interface World {
  readonly streams: Streams;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly workingFolder: string;
  /** Aborted by Ctrl-C or a signal to end. */
  readonly interrupted: AbortSignal;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly folder?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** One run of one command. */
export interface Context {
  readonly world: World;
  readonly out: Output;
  /** The node's data folder. */
  readonly folder: string;
}

export function contextOf(world: World, options: CommonOptions): Context {
  const { environment, streams } = world;
  const noColor = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return {
    world,
    folder: folderOf(world, options),
    out: new Output(streams, {
      json: options.json === true,
      quiet: options.quiet === true,
      color: streams.out.isTTY === true && !noColor,
    }),
  };
}

function folderOf({ environment, workingFolder }: World, { folder }: CommonOptions): string {
  const chosen = folder ?? environment['GRIDHOOD_FOLDER'];
  return chosen === undefined || chosen === ''
    ? join(environment['HOME'] ?? homedir(), '.gridhood')
    : resolve(workingFolder, chosen);
}

/** @throws CliError where the folder was never made a node's. */
export function requireNode(folder: string): void {
  if (existsSync(nodeFolder(folder).genesis)) return;
  throw new CliError(
    ExitCode.notFound,
    'no-node',
    `there is no node in ${folder}: make one with gridhood init, or name its folder with --folder`,
  );
}

/** The environment without what is not a setting of the config file. */
export function settingsEnvironment({
  environment,
}: World): Readonly<Record<string, string | undefined>> {
  const others = [
    'GRIDHOOD_FOLDER',
    ...PASSPHRASE_VARIABLES,
    FAILPOINT_VARIABLE,
    CRASH_TESTING_VARIABLE,
  ];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !others.includes(name)));
}

/**
 * Asks the node if one runs on the folder, else the folder itself: two ways to one answer, since both are
 * made by the same view.
 */
export async function ask<T>(
  { folder, world }: Context,
  online: (client: Client) => Promise<T>,
  offline: (reader: ChainReader) => T | Promise<T>,
): Promise<T> {
  const client = await Client.of(folder, world.interrupted);
  if (await client.isRunning()) return online(client);
  const chain = await openChain(folder);
  try {
    return await offline(chain);
  } finally {
    await chain.close();
  }
}
