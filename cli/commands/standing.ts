import type { Command } from 'commander';
import type { SubmissionView } from '../../node/api/submissions.ts';
import { type StandingOrdersView, standingOrdersView } from '../../node/api/views/scheduleView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { namedHousehold } from '../householdOption.ts';
import { assertExecuted, outcomeText, parseWait } from '../options.ts';
import { addAnswer, CONTRACT } from '../scheduleAnswer.ts';
import {
  addPatternOptions,
  addStepOptions,
  energyArgument,
  type PatternOptions,
  patternBody,
  prefersBody,
  type StepOptions,
  sideArgument,
} from '../scheduleOptions.ts';

interface PlaceOptions extends CommonOptions, PatternOptions, StepOptions {
  readonly replaces?: string;
  readonly contract?: string;
  readonly wait: number;
}
type ListOptions = CommonOptions & { household?: string; contract?: string };

const PATH = '/api/v1/standing-orders';

export function registerStanding(program: Command, commands: Commands): void {
  const standing = commands.noun(program, 'standing', 'orders that the market places by itself');
  addPatternOptions(
    addStepOptions(
      commands.leaf<PlaceOptions>(
        standing,
        'place <side> <wh>',
        'the same order in many slots, placed whenever the window of one opens',
        [
          'standing place buy 500 --price 150 --hours 18:00-22:00 --until 2027-06-30',
          'standing place sell 800 --price 95 --days weekend --step 400@120 --until 2027-06-30',
        ],
        place,
      ),
    ),
  )
    .option('--replaces <id>', 'take the place of one of your standing orders')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
  addAnswer(standing, commands, {
    verb: 'cancel',
    description: 'place it no more; orders that are placed already stay',
    method: 'delete',
    path: (id) => `${PATH}/${id}`,
    done: (id) => `standing order ${id} cancelled`,
  });
  commands
    .leaf<ListOptions>(
      standing,
      'list',
      'standing orders of a household',
      ['standing list', 'standing list --household anna --json'],
      list,
    )
    .option('--household <id>', "another household's")
    .option(...CONTRACT);
}

async function place(
  { folder, out, world }: Context,
  options: PlaceOptions,
  [sideText, wh = '']: readonly string[],
): Promise<undefined> {
  const side = sideArgument(sideText);
  const { price, step = [], replaces, contract, wait } = options;
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(PATH, {
    body: {
      side,
      steps: [{ quantityWh: energyArgument(wh), priceMicroPerWh: price }, ...step],
      pattern: patternBody(options),
      ...prefersBody(options),
      ...(replaces === undefined ? {} : { replaces }),
      ...(contract === undefined ? {} : { contract }),
      waitMs: wait,
    },
  });
  assertExecuted(answer);
  out.result(answer, () => {
    out.line(`standing order to ${side} ${wh} Wh at ${price} µ/Wh: ${outcomeText(answer)}`);
    out.pairs([['standing order', answer.id]]);
  });
  return undefined;
}

async function list(context: Context, { household, contract }: ListOptions): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<StandingOrdersView>(PATH, { query: { household, contract } }),
    (reader) => standingOrdersView(reader, namedHousehold(reader, household), contract),
  );
  const { out } = context;
  out.result(view, () => {
    if (view.standingOrders.length === 0) out.line(`${view.household} has no standing order.`);
    else
      out.table(
        ['side', 'Wh@µ/Wh', 'when', 'from', 'until', 'prefers', 'standing order'],
        view.standingOrders.map((one) => [
          one.side,
          one.steps,
          one.pattern.when,
          one.pattern.from,
          one.pattern.until,
          one.prefers ?? null,
          one.standingOrder,
        ]),
        [],
      );
  });
  return undefined;
}
