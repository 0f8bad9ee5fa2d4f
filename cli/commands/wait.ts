import { setTimeout as delay } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { type CommonOptions, type Context, requireNode } from '../context.ts';
import { CliError, usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import type { StatusAnswer } from './status.ts';

const GOALS = ['api', 'peers', 'synced', 'slot', 'height'] as const;
type Goal = (typeof GOALS)[number];

interface WaitOptions extends CommonOptions {
  readonly for: Goal;
  readonly timeout: string;
}

const POLL_MS = 50;

export function registerWait(program: Command, commands: Commands): void {
  commands
    .leaf<WaitOptions>(
      program,
      'wait [number]',
      'wait until the node answers, has peers, is synced, sees the next slot, or reaches a height',
      ['wait --for synced', 'wait --for height 100 --timeout 60'],
      wait,
    )
    .addOption(new Option('--for <goal>', 'what to wait for').choices(GOALS).default('api'))
    .option('--timeout <seconds>', 'then give up with exit code 8', '60');
}

async function wait(
  { folder, out, world }: Context,
  options: WaitOptions,
  [number]: readonly string[],
): Promise<undefined> {
  const least = numberOf(options.for, number);
  const seconds = Number(options.timeout);
  if (!(seconds > 0)) throw usage(`--timeout must be a number of seconds, not ${options.timeout}`);
  requireNode(folder);
  const deadline = performance.now() + seconds * 1000;
  let first: StatusAnswer | null = null;
  for (;;) {
    const answer = await ask(folder, world.interrupted);
    first ??= answer;
    if (answer !== null && isReached(options.for, least, answer, first ?? answer)) {
      out.result({ reached: options.for, height: answer.chain.asOf.height }, () => undefined);
      return undefined;
    }
    if (performance.now() > deadline)
      throw new CliError(
        ExitCode.timedOut,
        'timed-out',
        `the node on ${folder} ${answer === null ? 'does not answer' : `is at block ${answer.chain.asOf.height} with ${answer.node.peers.length} peers`} after ${options.timeout} s of waiting for ${options.for}`,
      );
    await delay(POLL_MS, undefined, { signal: world.interrupted });
  }
}

/** Null while nobody answers: it may be starting. */
async function ask(folder: string, interrupted: AbortSignal): Promise<StatusAnswer | null> {
  try {
    return await (await Client.of(folder, interrupted)).get<StatusAnswer>('/api/v1/status', {
      timeoutMs: 5000,
    });
  } catch (error) {
    if (!interrupted.aborted && error instanceof CliError && error.exitCode !== ExitCode.locked)
      return null;
    throw error;
  }
}

function numberOf(goal: Goal, text: string | undefined): bigint {
  if (text === undefined) {
    if (goal === 'height')
      throw usage('--for height needs a number: gridhood wait --for height 100');
    return 1n;
  }
  if (!/^\d{1,18}$/.test(text))
    throw usage(`the number to wait for must be a whole number, not ${text}`);
  return BigInt(text);
}

function isReached(
  goal: Goal,
  least: bigint,
  { node, chain }: StatusAnswer,
  first: StatusAnswer,
): boolean {
  switch (goal) {
    case 'api':
      return true;
    case 'peers':
      return BigInt(node.peers.length) >= least;
    case 'synced':
      return node.phase === 'running' && node.blocksBehind === 0;
    case 'slot':
      return BigInt(chain.slot) >= BigInt(first.chain.slot) + least;
    case 'height':
      return BigInt(chain.asOf.height) >= least;
  }
}
