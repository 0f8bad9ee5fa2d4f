import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { systemClock } from '../node/clock.ts';
import { armFailpoint } from '../node/failpoint.ts';
import { VERSION } from '../node/version.ts';
import { Commands, createProgram, type Register } from './command.ts';
import { registerAccount } from './commands/account.ts';
import { registerAgreement } from './commands/agreement.ts';
import { registerAudit } from './commands/audit.ts';
import { registerAuthority } from './commands/authority.ts';
import { registerChain } from './commands/chain.ts';
import { registerCommunity } from './commands/community.ts';
import { registerConfig } from './commands/config.ts';
import { registerContract } from './commands/contract.ts';
import { registerDemo } from './commands/demo.ts';
import { registerFlexibility } from './commands/flexibility.ts';
import { registerGenesis } from './commands/genesis.ts';
import { registerInit } from './commands/init.ts';
import { registerKey } from './commands/key.ts';
import { registerLimit } from './commands/limit.ts';
import { registerMarket } from './commands/market.ts';
import { registerMember } from './commands/member.ts';
import { registerOrder } from './commands/order.ts';
import { registerProposal } from './commands/proposal.ts';
import { registerRecover } from './commands/recover.ts';
import { registerReport } from './commands/report.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerSnapshot } from './commands/snapshot.ts';
import { registerStanding } from './commands/standing.ts';
import { registerStart } from './commands/start.ts';
import { registerStatement } from './commands/statement.ts';
import { registerStatus } from './commands/status.ts';
import { registerStop } from './commands/stop.ts';
import { registerTariff } from './commands/tariff.ts';
import { registerTrace } from './commands/trace.ts';
import { registerWait } from './commands/wait.ts';
import type { World } from './context.ts';
import { toldError, usage } from './errors.ts';
import { ExitCode } from './exitCodes.ts';

const REGISTERS: readonly Register[] = [
  registerCommunity,
  registerInit,
  registerStart,
  registerStop,
  registerStatus,
  registerWait,
  registerAccount,
  registerMember,
  registerStatement,
  registerReport,
  registerOrder,
  registerStanding,
  registerAgreement,
  registerMarket,
  registerTariff,
  registerFlexibility,
  registerLimit,
  registerChain,
  registerAuthority,
  registerProposal,
  registerContract,
  registerAudit,
  registerTrace,
  registerSnapshot,
  registerRecover,
  registerKey,
  registerConfig,
  registerGenesis,
  registerDemo,
  registerSimulate,
];

/** Runs one command line, without the program's name; never throws. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const { streams, interrupted } = world;
  const commands = new Commands(world);
  const program = createProgram();
  program
    .description('A blockchain node for the energy market of a community of households.')
    .version(VERSION)
    .helpCommand(false);
  for (const register of REGISTERS) register(program, commands);
  prepare(program, world);
  try {
    const fault = armFailpoint(world.environment);
    if (fault !== null) throw usage(fault);
    await program.parseAsync([...argv], { from: 'user' });
    return commands.exitCode;
  } catch (error) {
    // The parser has told its faults already, but not as JSON; help and version end well.
    const isParsers = error instanceof CommanderError && !(error instanceof InvalidArgumentError);
    if (isParsers && error.exitCode === 0) return ExitCode.ok;
    if (interrupted.aborted && !isParsers) return ExitCode.interrupted;
    const { exitCode, code, message } = toldError(
      error instanceof CommanderError ? usage(parserFault(error)) : error,
    );
    if (argv.includes('--json'))
      streams.out.write(`${JSON.stringify({ v: 1, error: { code, message, exitCode } })}\n`);
    if (isParsers) return exitCode;
    for (const line of message.split('\n')) streams.err.write(`gridhood: ${line}\n`);
    if (argv.includes('--debug') && error instanceof Error)
      streams.err.write(`${stackOf(error)}\n`);
    return exitCode;
  }
}

/** Every command down the tree ends by exception and speaks in one line. */
function prepare(command: Command, world: World): void {
  const { out, err } = world.streams;
  command.exitOverride().configureOutput({
    writeOut: (text) => out.write(text),
    writeErr: (text) => err.write(text),
    outputError: (text, write) => write(`gridhood: ${oneLine(text)}\n`),
    getOutHelpWidth: () => out.columns ?? 100,
    getErrHelpWidth: () => err.columns ?? 100,
  });
  for (const child of command.commands) prepare(child, world);
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
}

/** All that the parser ends is wrong use, a noun alone too, for which it prints the help. */
function parserFault({ code, message }: CommanderError): string {
  return code === 'commander.help' ? 'a command is missing' : oneLine(message);
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

async function runAsProcess(): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => {
    // A second time means: now.
    if (interruption.signal.aborted) process.exit(ExitCode.interrupted);
    interruption.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // Whoever started us with a channel to it, as the demo does its nodes, has ended, in whatever way.
  process.on('disconnect', () => interruption.abort());
  process.channel?.unref();
  // A reader such as `head` may leave before we have said everything.
  process.stdout.on('error', () => process.exit(ExitCode.ok));
  process.exitCode = await run(process.argv.slice(2), {
    streams: { out: process.stdout, err: process.stderr },
    // biome-ignore lint/style/noProcessEnv: the one place that hands the environment in
    environment: process.env,
    clock: systemClock,
    workingFolder: process.cwd(),
    interrupted: interruption.signal,
  });
}

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  await runAsProcess();
