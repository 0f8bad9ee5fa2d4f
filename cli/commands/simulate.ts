import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parse, YAMLError } from 'yaml';
import { STRATEGIES, type Strategy, WORTHS, type Worth } from '../../node/marketDesigns/bidding.ts';
import { communityFacts, designReport } from '../../node/marketDesigns/designReport.ts';
import {
  type DesignRun,
  type MarketDesign,
  runDesign,
} from '../../node/marketDesigns/designRun.ts';
import { DESIGN_TEMPLATES, readDesigns } from '../../node/marketDesigns/designTerms.ts';
import { homesOf } from '../../node/marketDesigns/homeSlots.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { minuteText } from '../demo/demoOptions.ts';
import { plural } from '../demo/text.ts';
import { usage } from '../errors.ts';
import type { ExitCode } from '../exitCodes.ts';
import { parseDays, parseTime, wholeNumber } from '../options.ts';
import { homesFile, writeDesignCsv } from '../simulate/designCsv.ts';
import { readDesignData } from '../simulate/designData.ts';
import { designRows, factsLine } from '../simulate/designText.ts';

type Template = MarketDesign['template'];

interface SimulateFlags extends CommonOptions {
  readonly template: readonly Template[];
  readonly data?: string;
  readonly from?: number;
  readonly days: number;
  readonly homes?: number;
  readonly params?: string;
  readonly seed: number;
  readonly strategy: Strategy;
  readonly limits: Worth;
  readonly csv?: string;
}

const HOMES_MAX = 1000;
const DAYS_MAX = 3660;
const SEED_MAX = 2 ** 31 - 1;
/** Zones are nobody's default. */
const DEFAULT_TEMPLATES = DESIGN_TEMPLATES.filter((template) => template !== 'zonal');

export function registerSimulate(program: Command, commands: Commands): void {
  const simulate = commands.noun(
    program,
    'simulate',
    'market designs side by side, without a chain',
  );
  commands
    .leaf<SimulateFlags>(
      simulate,
      'market',
      'a community over days to years under one or several market templates, on this machine alone',
      [
        'simulate market',
        'simulate market --template uniform,posted --data homes.csv.gz --days 365',
      ],
      simulateMarket,
    )
    .option(
      '--template <list>',
      `templates, by comma: ${DESIGN_TEMPLATES.join(', ')} (default: all but zonal)`,
      templates,
      DEFAULT_TEMPLATES,
    )
    .option(
      '--data <path>',
      'CSV or CSV.gz: timestamp,household,load_wh,pv_wh; or a folder with one (default: 8 homes of the built-in model)',
    )
    .option('--from <date>', 'begin in data time, UTC: 2026-06-20 or 2026-06-20T05:00Z', parseTime)
    .option('--days <n>', 'days of data time', parseDays(DAYS_MAX), 7)
    .option(
      '--homes <n>',
      'homes: the first of the data, or of the model',
      wholeNumber(1, HOMES_MAX),
    )
    .option(
      '--params <file>',
      'YAML or JSON with market: and tariff: as in a community file, and zoneOf: home: zone',
    )
    .option(
      '--seed <n>',
      "draws model homes, people's limits and ties",
      wholeNumber(0, SEED_MAX),
      42,
    )
    .addOption(
      new Option(
        '--strategy <name>',
        'household: forecasts, as a node does; truthful: knows its energy; zero-intelligence: knows it, shades at random',
      )
        .choices(STRATEGIES)
        .default('household'),
    )
    .addOption(
      new Option(
        '--limits <kind>',
        "drawn: each home has price limits of its own; tariff: only the utility's prices bound it",
      )
        .choices(WORTHS)
        .default('drawn'),
    )
    .option('--csv <file>', 'write every slot to it, and every home to <file>-homes.csv');
}

async function simulateMarket(
  { world, out }: Context,
  flags: SimulateFlags,
): Promise<ExitCode | undefined> {
  const { data = null, homes = null, from: fromMs = null, days, seed, strategy } = flags;
  const read = await readDesignData({ data, homes, fromMs, days, seed }, world.workingFolder);
  const { community } = read;
  for (const warning of read.warnings) out.talk(warning);
  const designs = await designsOf(flags, read, world.workingFolder);
  const series = homesOf(community);
  const bidding = { strategy, worth: flags.limits, seed };
  const runs: DesignRun[] = [];
  for (const design of designs) {
    out.redraw(`${design.template} …`);
    runs.push(runDesign(design, series, community, bidding));
    // Between two designs a Ctrl-C is heard.
    await new Promise((heard) => setImmediate(heard));
    world.interrupted.throwIfAborted();
  }
  out.redraw('');
  const csv = flags.csv === undefined ? null : resolve(world.workingFolder, flags.csv);
  if (csv !== null) await writeDesignCsv(csv, runs, community.fromMs);
  const reports = runs.map(designReport);
  const [first] = runs;
  const facts = first === undefined ? null : communityFacts(first);
  const { description, simulated } = read;
  const answer = {
    community: description,
    simulated,
    from: new Date(community.fromMs).toISOString(),
    slots: community.slots,
    seed,
    strategy,
    limits: flags.limits,
    facts,
    designs: reports,
  };
  out.result(answer, () => {
    out.line(
      `${description}; ${minuteText(community.fromMs)}, ${plural(community.slots, 'slot')}.`,
    );
    if (facts !== null) out.line(factsLine(facts));
    out.line();
    const head = ['', ...reports.map(({ template }) => template)];
    out.table(head, designRows(reports), head.map((_, column) => column).slice(1));
    if (csv !== null) out.line(`\nEvery slot: ${csv}\nEvery home: ${homesFile(csv)}`);
  });
  return undefined;
}

async function designsOf(
  { params, template }: SimulateFlags,
  { community, largestWh }: Awaited<ReturnType<typeof readDesignData>>,
  workingFolder: string,
): Promise<readonly MarketDesign[]> {
  const names = community.homes.map(({ name }) => name);
  const document = params === undefined ? {} : await readParams(resolve(workingFolder, params));
  const read = readDesigns(template, document, names, Math.max(1, largestWh));
  if (read.ok) return read.designs;
  const where = params === undefined ? '' : `${params}: `;
  throw usage(read.faults.map(({ path, message }) => `${where}${path} ${message}`).join('\n'));
}

async function readParams(path: string): Promise<unknown> {
  try {
    return (parse(await readFile(path, 'utf8')) as unknown) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error;
    throw usage(`${path}: ${error.message.split('\n')[0]}`);
  }
}

function templates(text: string): readonly Template[] {
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !DESIGN_TEMPLATES.some((known) => known === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `There is no template ${unknown}; there are ${DESIGN_TEMPLATES.join(', ')}.`,
    );
  return DESIGN_TEMPLATES.filter((template) => wanted.includes(template));
}
