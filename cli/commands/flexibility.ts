import type { Command } from 'commander';
import type { SubmissionView } from '../../node/api/submissions.ts';
import { type FlexibilityView, flexibilityView } from '../../node/api/views/flexibilityView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { namedHousehold } from '../householdOption.ts';
import { assertExecuted, outcomeText, parseAmount, parseWait, wholeNumber } from '../options.ts';
import { energyArgument } from '../scheduleOptions.ts';

interface EventOptions extends CommonOptions {
  readonly price: string;
  readonly slots: number;
  readonly zone?: string;
  readonly pledgesUntil?: string;
  readonly contract?: string;
  readonly wait: number;
}
type PledgeOptions = CommonOptions & { wait: number };
type StatusOptions = CommonOptions & { household?: string; contract?: string };

const PATH = '/api/v1/flexibility';
const CONTRACT = [
  '--contract <name>',
  'name or id of the contract (default: the first of template flexibility)',
] as const;

export function registerFlexibility(program: Command, commands: Commands): void {
  const flexibility = commands.noun(
    program,
    'flexibility',
    'less use when the grid needs it, for a reward',
  );
  commands
    .leaf<EventOptions>(
      flexibility,
      'event <slot> <wh>',
      'ask households to use so many Wh less from this slot on; for the account that pays',
      [
        'flexibility event +12 20000 --price 150 --slots 4',
        'flexibility event 2000017 5000 --price 200 --zone feeder-1 --pledges-until 2027-01-15T16:00Z',
      ],
      event,
    )
    .requiredOption('--price <micro>', 'in micro-credits for each Wh left out', parseAmount)
    .option('--slots <n>', 'how many slots in a row', wholeNumber(1, 288), 1)
    .option('--zone <zone>', 'of this grid zone only')
    .option('--pledges-until <time>', 'until when households can pledge (default: the start)')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
  commands
    .leaf<PledgeOptions>(
      flexibility,
      'pledge <event> <wh>',
      'say how much less your home will use in the event; 0 takes the pledge back',
      ['flexibility pledge 4f4f4f4f 800', 'flexibility pledge 4f4f4f4f 0'],
      pledge,
    )
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000);
  commands
    .leaf<StatusOptions>(
      flexibility,
      'status',
      'events that are not final: what is asked, pledged, paid',
      ['flexibility status', 'flexibility status --household anna --json'],
      status,
    )
    .option('--household <id>', "another household's pledges")
    .option(...CONTRACT);
}

async function event(
  { folder, out, world }: Context,
  { price, slots, zone, pledgesUntil, contract, wait }: EventOptions,
  [slot = '', wh = '']: readonly string[],
): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(`${PATH}/events`, {
    body: {
      slot,
      slots,
      quantityWh: energyArgument(wh),
      priceMicroPerWh: price,
      ...(zone === undefined ? {} : { zone }),
      ...(pledgesUntil === undefined ? {} : { pledgesUntil }),
      ...(contract === undefined ? {} : { contract }),
      waitMs: wait,
    },
  });
  assertExecuted(answer);
  out.result(answer, () =>
    out.line(`event ${answer.id} from slot ${answer.slot} on: ${outcomeText(answer)}`),
  );
  return undefined;
}

async function pledge(
  { folder, out, world }: Context,
  { wait }: PledgeOptions,
  [id = '', wh = '']: readonly string[],
): Promise<undefined> {
  const quantityWh = wh === '0' ? wh : energyArgument(wh);
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(
    `${PATH}/events/${encodeURIComponent(id)}/pledge`,
    { body: { quantityWh, waitMs: wait } },
  );
  assertExecuted(answer);
  out.result(answer, () =>
    out.line(
      `${quantityWh === '0' ? 'pledge taken back' : `pledge of ${quantityWh} Wh`}: ${outcomeText(answer)}`,
    ),
  );
  return undefined;
}

async function status(
  context: Context,
  { household, contract }: StatusOptions,
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<FlexibilityView>(PATH, { query: { household, contract } }),
    (reader) => flexibilityView(reader, namedHousehold(reader, household), contract),
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      [
        'event',
        'status',
        'zone',
        'starts',
        'ends',
        'Wh',
        'µ/Wh',
        'pledged',
        'until',
        'own',
        'paid',
      ],
      view.events.map((one) => [
        one.event.slice(0, 12),
        one.status,
        one.zone ?? 'all',
        one.startsAt,
        one.endsAt,
        one.quantityWh,
        one.priceMicroPerWh,
        one.pledgedWh,
        one.pledgesUntil,
        ownText(one),
        one.own?.rewardedWh ?? '',
      ]),
      [5, 6, 7, 9, 10],
    );
    if (view.events.length === 0) out.talk('no event is open; past ones stand in the history');
  });
  return undefined;
}

/** What the household said, and once the pledges are in, its share of it. */
function ownText({ own, status: phase }: FlexibilityView['events'][number]): string {
  if (own === null) return '';
  return phase === 'open' ? own.pledgedWh : own.committedWh;
}
