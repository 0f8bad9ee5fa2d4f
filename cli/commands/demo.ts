import { type Command, InvalidArgumentError } from 'commander';
import { parseDuration } from '../../node/community/duration.ts';
import { CHAIN_AUTHORITIES_MAX } from '../../state/types/authority.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { runDemo } from '../demo/demo.ts';
import { demoScreen } from '../demo/demoScreen.ts';
import { ExitCode } from '../exitCodes.ts';
import { parseDays, parseTime, wholeNumber } from '../options.ts';

interface DemoFlags extends CommonOptions {
  readonly homes?: number;
  readonly authorities?: number;
  readonly data?: string;
  readonly from?: number;
  readonly days: number;
  readonly slot: number;
  readonly seed: number;
  readonly sealed?: boolean;
}

const HOMES_MAX = 200;
const DAYS_MAX = 366;
const SLOT_MIN_MS = 1000;
const SLOT_MAX_MS = 900_000;
const SEED_MAX = 2 ** 31 - 1;

export function registerDemo(program: Command, commands: Commands): void {
  commands
    .leaf<DemoFlags>(
      program,
      'demo',
      'a whole community of real node processes on this machine, with a report at the end',
      ['demo', 'demo --data homes.csv.gz --days 7 --slot 2s'],
      demo,
    )
    .option(
      '--homes <n>',
      'homes (default: 8 of the built-in model, simulated, or all of the data)',
      wholeNumber(1, HOMES_MAX),
    )
    .option(
      '--authorities <n>',
      'homes whose nodes take part in consensus (default: 4)',
      wholeNumber(1, CHAIN_AUTHORITIES_MAX),
    )
    .option('--data <file>', 'CSV or CSV.gz: timestamp,household,load_wh,pv_wh')
    .option('--from <date>', 'begin in data time, UTC: 2026-06-20 or 2026-06-20T05:00Z', parseTime)
    .option('--days <n>', 'days of data time to run', parseDays(DAYS_MAX), 1)
    .option('--slot <time>', 'real time that a market slot of 15 minutes takes', slot, 10_000)
    .option(
      '--seed <n>',
      "draws the model's homes, and everybody's price limits",
      wholeNumber(0, SEED_MAX),
      42,
    )
    .option('--sealed', 'keep orders sealed until the gate');
}

async function demo({ world, out }: Context, flags: DemoFlags): Promise<ExitCode | undefined> {
  const { homes = null, authorities = null, data = null, from = null } = flags;
  const { days, slot: slotMs, seed, folder = null, sealed = false } = flags;
  const { streams, environment, interrupted, workingFolder } = world;
  const screen = demoScreen({
    stream: streams.err,
    live: out.isWatched && environment['TERM'] !== 'dumb',
    color: (environment['NO_COLOR'] ?? '') === '',
    quiet: flags.quiet === true,
  });
  const hangUp = new AbortController();
  const onHangUp = () => hangUp.abort();
  let killAll = (): void => undefined;
  const onExit = () => {
    killAll();
    screen.close();
  };
  // A closed terminal ends the run as Ctrl-C does; no way out leaves a node running.
  process.on('SIGHUP', onHangUp);
  process.on('exit', onExit);
  try {
    const result = await runDemo(
      { homes, authorities, data, fromMs: from, days, slotMs, seed, folder, sealed },
      {
        screen,
        workingFolder,
        interrupt: AbortSignal.any([interrupted, hangUp.signal]),
        onRunning: (kill) => {
          killAll = kill;
        },
      },
    );
    screen.close();
    out.result(result.json, () => {
      for (const line of result.lines) out.line(line);
    });
    if (!result.sound) return ExitCode.corrupt;
    return result.complete ? undefined : ExitCode.degraded;
  } finally {
    onExit();
    process.off('SIGHUP', onHangUp);
    process.off('exit', onExit);
  }
}

function slot(text: string): number {
  const ms = parseDuration(text);
  if (ms !== null && ms >= SLOT_MIN_MS && ms <= SLOT_MAX_MS) return ms;
  throw new InvalidArgumentError('Give a time from 1s to 15m, such as 10s.');
}
