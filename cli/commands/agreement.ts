import type { Command } from 'commander';
import type { SubmissionView } from '../../node/api/submissions.ts';
import { type AgreementsView, agreementsView } from '../../node/api/views/scheduleView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { namedHousehold } from '../householdOption.ts';
import { assertExecuted, outcomeText, parseAmount, parseWait } from '../options.ts';
import { addAnswer, CONTRACT } from '../scheduleAnswer.ts';
import {
  addPatternOptions,
  energyArgument,
  type PatternOptions,
  patternBody,
  sideArgument,
} from '../scheduleOptions.ts';

interface OfferOptions extends CommonOptions, PatternOptions {
  readonly price: string;
  readonly notice?: string;
  readonly answerBy?: string;
  readonly contract?: string;
  readonly wait: number;
}
type GiftOptions = Omit<OfferOptions, 'price'>;
type ListOptions = CommonOptions & { household?: string; contract?: string };

const PATH = '/api/v1/agreements';

export function registerAgreement(program: Command, commands: Commands): void {
  const agreement = commands.noun(program, 'agreement', 'energy by agreement between two homes');
  addOfferOptions(
    commands
      .leaf<OfferOptions>(
        agreement,
        'offer <side> <wh> <household>',
        'offer a neighbour to buy or sell so many Wh in each slot; it binds once the neighbour accepts',
        [
          'agreement offer sell 300 ben --price 110 --hours 10:00-15:00 --until 2027-06-30',
          'agreement offer buy 200 anna --price 120 --until 2027-01-31 --notice 96',
        ],
        offer,
      )
      .requiredOption('--price <micro>', 'in micro-credits per Wh', parseAmount),
  );
  addAnswer(agreement, commands, {
    verb: 'accept',
    description: 'accept an offer: from the next windows on it binds both',
    method: 'post',
    path: (id) => `${PATH}/${id}/accept`,
    done: (id) => `agreement ${id} accepted`,
  });
  addAnswer(agreement, commands, {
    verb: 'end',
    description: 'withdraw or decline an offer, or give notice',
    method: 'delete',
    path: (id) => `${PATH}/${id}`,
    done: (id) => `agreement ${id} withdrawn, declined or under notice`,
  });
  commands
    .leaf<ListOptions>(
      agreement,
      'list',
      'agreements in force, and offers by and to a household',
      ['agreement list', 'agreement list --household anna --json'],
      list,
    )
    .option('--household <id>', "another household's")
    .option(...CONTRACT);
  addOfferOptions(
    commands.leaf<GiftOptions>(
      program,
      'gift <household> <wh>',
      'offer a neighbour so many Wh of what you feed in, for nothing, in each slot',
      ['gift ben 200 --until 2026-12-31', 'gift ben 200 --hours 11:00-14:00 --until 2026-12-31'],
      gift,
    ),
  );
}

function addOfferOptions(command: Command): void {
  addPatternOptions(command)
    .option('--notice <slots>', 'slots that it goes on after notice (default: a day)', parseAmount)
    .option('--answer-by <time>', 'the offer stands until then (default: seven days)')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
}

async function offer(
  context: Context,
  options: OfferOptions,
  [side, wh = '', household = '']: readonly string[],
): Promise<undefined> {
  return send(context, options, household, sideArgument(side), energyArgument(wh), options.price);
}

async function gift(
  context: Context,
  options: GiftOptions,
  [household = '', wh = '']: readonly string[],
): Promise<undefined> {
  return send(context, options, household, 'sell', energyArgument(wh), '0');
}

async function send(
  { folder, out, world }: Context,
  { notice, answerBy, contract, wait, ...pattern }: GiftOptions,
  to: string,
  side: 'buy' | 'sell',
  quantityWh: string,
  priceMicroPerWh: string,
): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(PATH, {
    body: {
      to,
      side,
      quantityWh,
      priceMicroPerWh,
      pattern: patternBody(pattern),
      ...(notice === undefined ? {} : { noticeSlots: notice }),
      ...(answerBy === undefined ? {} : { answerBy }),
      ...(contract === undefined ? {} : { contract }),
      waitMs: wait,
    },
  });
  assertExecuted(answer);
  out.result(answer, () => {
    const what =
      priceMicroPerWh === '0' && side === 'sell'
        ? `gift of ${quantityWh} Wh a slot offered to ${to}`
        : `offered ${to} to ${side} ${quantityWh} Wh a slot at ${priceMicroPerWh} µ/Wh`;
    out.line(`${what}: ${outcomeText(answer)}`);
    out.pairs([['agreement', answer.id]]);
    out.talk(`${to} accepts with: gridhood agreement accept ${answer.id}`);
  });
  return undefined;
}

async function list(context: Context, { household, contract }: ListOptions): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<AgreementsView>(PATH, { query: { household, contract } }),
    (reader) => agreementsView(reader, namedHousehold(reader, household), contract),
  );
  const { out } = context;
  out.result(view, () => {
    if (view.agreements.length === 0) out.line(`${view.household} has no agreement and no offer.`);
    else
      out.table(
        ['status', 'seller', 'buyer', 'Wh', 'µ/Wh', 'when', 'from', 'until', 'agreement'],
        view.agreements.map((one) => [
          one.status,
          one.seller,
          one.buyer,
          one.quantityWh,
          one.priceMicroPerWh,
          one.pattern.when,
          one.pattern.from,
          one.pattern.until,
          one.agreement,
        ]),
        [3, 4],
      );
  });
  return undefined;
}
