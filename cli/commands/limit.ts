import type { Command } from 'commander';
import { heightsOf, periodOf } from '../../node/api/statement/statementView.ts';
import type { SubmissionView } from '../../node/api/submissions.ts';
import {
  type LimitsView,
  limitsView,
  type ViolationView,
  violationsView,
} from '../../node/api/views/limitsView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { namedHousehold } from '../householdOption.ts';
import { assertExecuted, outcomeText, parseAmount, parseWait, wholeNumber } from '../options.ts';

interface PostOptions extends CommonOptions {
  readonly slots: number;
  readonly zone?: string;
  readonly import?: string;
  readonly export?: string;
  readonly importFactor?: number;
  readonly exportFactor?: number;
  readonly lift?: boolean;
  readonly contract?: string;
  readonly wait: number;
}
type HeartbeatOptions = CommonOptions & { contract?: string; wait: number };
type ShowOptions = CommonOptions & { slots: number; household?: string; contract?: string };
type ViolationOptions = CommonOptions & { from?: string; to?: string; month?: string };

const PATH = '/api/v1/limits';
const CONTRACT = [
  '--contract <name>',
  'name or id of the contract (default: the first of template flexibility)',
] as const;

export function registerLimit(program: Command, commands: Commands): void {
  const limit = commands.noun(program, 'limit', "the grid operator's limits at each connection");
  commands
    .leaf<PostOptions>(
      limit,
      'post <slot>',
      'limit what each household takes or feeds in from this slot on; for the grid operator',
      [
        'limit post +4 --slots 8 --import 4200',
        'limit post +4 --export-factor 600000 --zone feeder-1',
      ],
      post,
    )
    .option('--slots <n>', 'how many slots in a row', wholeNumber(1, 288), 1)
    .option('--zone <zone>', 'of this grid zone only')
    .option('--import <watts>', 'taken from the grid, mean over a slot', parseAmount)
    .option('--export <watts>', 'fed into it, mean over a slot', parseAmount)
    .option('--import-factor <ppm>', 'instead: of each connection', wholeNumber(0, 1_000_000))
    .option('--export-factor <ppm>', 'instead: of each connection', wholeNumber(0, 1_000_000))
    .option('--lift', 'no limit any more')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
  commands
    .leaf<HeartbeatOptions>(
      limit,
      'heartbeat',
      'tell the households that the grid operator is there; without it they fall back to the fail-safe limit',
      ['limit heartbeat', 'limit heartbeat --wait 0'],
      heartbeat,
    )
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
  commands
    .leaf<ShowOptions>(
      limit,
      'show [slot]',
      'what a household may take and feed in, and whether the grid operator is heard',
      ['limit show', 'limit show +1 --slots 8 --household anna --json'],
      show,
    )
    .option('--slots <n>', 'how many slots, 1 to 192', wholeNumber(1, 192), 8)
    .option('--household <id>', "another household's")
    .option(...CONTRACT);
  commands
    .leaf<ViolationOptions>(
      limit,
      'violations',
      'what meters showed beyond limits',
      ['limit violations', 'limit violations --month 2027-01 --json'],
      violations,
    )
    .option('--from <time>', 'begin, e.g. 2027-01-01 (UTC), by the time of booking')
    .option('--to <time>', 'end, exclusive')
    .option('--month <month>', 'instead of both: a calendar month, e.g. 2027-01');
}

async function post(
  { folder, out, world }: Context,
  options: PostOptions,
  [slot = '']: readonly string[],
): Promise<undefined> {
  const { slots, zone, importFactor, exportFactor, lift = false, contract, wait } = options;
  const power = {
    ...(options.import === undefined ? {} : { importW: options.import }),
    ...(options.export === undefined ? {} : { exportW: options.export }),
    ...(importFactor === undefined ? {} : { importPpm: importFactor }),
    ...(exportFactor === undefined ? {} : { exportPpm: exportFactor }),
  };
  if (lift === Object.keys(power).length > 0)
    throw usage('give --import, --export or their factors; or --lift alone');
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(PATH, {
    body: {
      slot,
      slots,
      ...power,
      ...(zone === undefined ? {} : { zone }),
      ...(contract === undefined ? {} : { contract }),
      waitMs: wait,
    },
  });
  assertExecuted(answer);
  out.result(answer, () =>
    out.line(
      `limit ${lift ? 'lifted' : 'posted'} from slot ${answer.slot} on: ${outcomeText(answer)}`,
    ),
  );
  return undefined;
}

async function heartbeat(
  { folder, out, world }: Context,
  { contract, wait }: HeartbeatOptions,
): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(`${PATH}/heartbeat`, {
    body: { ...(contract === undefined ? {} : { contract }), waitMs: wait },
  });
  assertExecuted(answer);
  out.result(answer, () => out.line(`sign of life: ${outcomeText(answer)}`));
  return undefined;
}

async function show(
  context: Context,
  { slots: count, household, contract }: ShowOptions,
  [slot]: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<LimitsView>(PATH, { query: { slot, count, household, contract } }),
    (reader) => limitsView(reader, namedHousehold(reader, household), { slot, count, contract }),
  );
  const { out } = context;
  out.result(view, () => {
    const { operator } = view;
    out.line(
      `grid operator heard last at ${operator.heardAt ?? '-'}${operator.lost ? ': lost, the fail-safe holds' : ''}`,
    );
    out.table(
      ['slot', 'starts', 'import W', 'export W', 'from'],
      view.slots.map((one) => [one.slot, one.startsAt, one.importW, one.exportW, one.source]),
      [0, 2, 3],
    );
  });
  return undefined;
}

async function violations(context: Context, period: ViolationOptions): Promise<undefined> {
  const { from, to, month } = period;
  const view = await ask(
    context,
    (client) =>
      client.get<{ violations: readonly ViolationView[] }>(`${PATH}/violations`, {
        query: { from, to, month },
      }),
    (reader) => {
      const heights = heightsOf(reader, periodOf({ from, to, month }));
      return violationsView(reader, heights.from, heights.to);
    },
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['household', 'slot', 'starts', 'limit', 'import Wh', 'export Wh', 'over Wh', 'µ'],
      view.violations.map((one) => [
        one.household,
        one.slot,
        one.startsAt,
        `${one.source} ${one.limitImportW ?? '-'}/${one.limitExportW ?? '-'} W`,
        one.importWh,
        one.exportWh,
        one.overWh,
        one.penaltyMicro,
      ]),
      [1, 4, 5, 6, 7],
    );
    if (view.violations.length === 0) out.talk('no meter showed more than its limit');
  });
  return undefined;
}
