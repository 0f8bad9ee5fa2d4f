import type { Command } from 'commander';
import { credits } from '../../node/api/amountText.ts';
import type { SubmissionView } from '../../node/api/submissions.ts';
import { type OrdersView, ordersView } from '../../node/api/views/ordersView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { namedHousehold } from '../householdOption.ts';
import { assertExecuted, outcomeText, parseWait } from '../options.ts';
import {
  addStepOptions,
  energyArgument,
  prefersBody,
  type StepOptions,
  sideArgument,
} from '../scheduleOptions.ts';

interface PlaceOptions extends CommonOptions, StepOptions {
  readonly slot?: string;
  readonly replaces?: string;
  readonly wait: number;
}

export function registerOrder(program: Command, commands: Commands): void {
  const order = commands.noun(program, 'order', "this household's own orders");
  addStepOptions(
    commands.leaf<PlaceOptions>(
      order,
      'place <side> <wh>',
      'offer to buy or sell so many Wh in one slot, at a limit price',
      [
        'order place buy 500 --price 150 --step 300@120 --prefer anna',
        'order place sell 1200 --price 95 --slot 2000001',
      ],
      place,
    ),
  )
    .option('--slot <slot>', 'slot number, next or +N (default: the one whose gate closes next)')
    .option('--replaces <order>', 'take the place of one of your live orders')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000);
  commands
    .leaf<CommonOptions & { wait: number }>(
      order,
      'cancel <order>',
      'take back a live order before its gate closes',
      [`order cancel ${'4f'.repeat(4)}…`, `order cancel ${'4f'.repeat(4)}… --json`],
      cancel,
    )
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000);
  commands
    .leaf<CommonOptions & { household?: string }>(
      order,
      'list',
      'live orders: those that can still be matched, changed or cancelled',
      ['order list', 'order list --household anna --json'],
      list,
    )
    .option('--household <id>', "another household's");
}

async function place(
  { folder, out, world }: Context,
  options: PlaceOptions,
  [sideText, wh = '']: readonly string[],
): Promise<undefined> {
  const side = sideArgument(sideText);
  const quantityWh = energyArgument(wh);
  const { price, step = [], slot, replaces, wait } = options;
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>('/api/v1/orders', {
    body: {
      side,
      quantityWh,
      priceMicroPerWh: price,
      waitMs: wait,
      ...(step.length === 0 ? {} : { furtherSteps: step }),
      ...prefersBody(options),
      ...(slot === undefined ? {} : { slot }),
      ...(replaces === undefined ? {} : { replaces }),
    },
  });
  assertExecuted(answer);
  out.result(answer, () => {
    out.line(
      `${side} ${[`${quantityWh} Wh at ${price} µ/Wh`, ...step.map((one) => `${one.quantityWh} Wh at ${one.priceMicroPerWh} µ/Wh`)].join(', ')} in slot ${answer.slot}: ${outcomeText(answer)}`,
    );
    out.pairs([['order', answer.order ?? answer.id]]);
    if (answer.order !== undefined)
      out.line(
        'It is sealed: until the gate nobody else can read it. This node reveals it then, so let it run.',
      );
  });
  return undefined;
}

async function cancel(
  { folder, out, world }: Context,
  { wait }: { wait: number },
  [order = '']: readonly string[],
): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.delete<SubmissionView>(
    `/api/v1/orders/${encodeURIComponent(order)}`,
    {
      query: { waitMs: wait },
    },
  );
  assertExecuted(answer);
  out.result(answer, () =>
    out.line(`order ${order} of slot ${answer.slot} cancelled: ${outcomeText(answer)}`),
  );
  return undefined;
}

async function list(
  context: Context,
  { household }: CommonOptions & { household?: string },
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<OrdersView>('/api/v1/orders', { query: { household } }),
    (reader) => ordersView(reader, namedHousehold(reader, household)),
  );
  const { out } = context;
  out.result(view, () => {
    const { sealed = [] } = view;
    if (view.orders.length + sealed.length === 0) out.line(`${view.household} has no live order.`);
    for (const set of sealed) {
      out.line(
        `slot ${set.slot}, sealed until ${set.gateAt}: to buy at most ${set.buyMaxWh} and sell at most ${set.sellMaxWh} Wh is what others can read; ${credits(set.lockMicro)} in escrow`,
      );
      if (set.orders.length === 0) continue;
      out.table(
        ['side', 'Wh', 'µ/Wh', 'order'],
        set.orders.map((one) => [
          one.side,
          one.quantityWh,
          one.steps ?? one.priceMicroPerWh,
          one.order,
        ]),
        [1, 2],
      );
    }
    if (view.orders.length > 0)
      out.table(
        ['slot', 'gate closes', 'side', 'Wh', 'µ/Wh', 'in escrow', 'order'],
        view.orders.map((one) => [
          one.slot,
          one.gateAt,
          one.side,
          one.quantityWh,
          one.steps ?? one.priceMicroPerWh,
          credits(one.lockMicro),
          one.order,
        ]),
        [0, 3, 4, 5],
      );
  });
  return undefined;
}
