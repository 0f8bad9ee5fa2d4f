import type { Command } from 'commander';
import { clearingWords } from '../../node/api/views/clearingWords.ts';
import { type ExplainView, explainView } from '../../node/api/views/explainView.ts';
import type { Page } from '../../node/api/views/historyView.ts';
import {
  type SlotView,
  slotView,
  type TermsView,
  termsView,
} from '../../node/api/views/slotView.ts';
import {
  type PriceView,
  priceView,
  type TradeView,
  tradesView,
} from '../../node/api/views/tradesView.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { ExitCode } from '../exitCodes.ts';
import { parseLimit } from '../options.ts';
import { type Output, short } from '../output.ts';
import { registerOrderProofs } from './orderProof.ts';

interface MarketOptions extends CommonOptions {
  readonly contract?: string;
}
interface PageOptions extends MarketOptions {
  readonly limit: number;
  readonly cursor?: string;
  readonly household?: string;
}

const CONTRACT = ['--contract <name>', 'name or id of the market (default: the only one)'] as const;

export function registerMarket(program: Command, commands: Commands): void {
  const market = commands.noun(program, 'market', 'slots, trades, prices and rules');
  commands
    .leaf<MarketOptions & { explain?: boolean }>(
      market,
      'slot [slot]',
      'one slot from its order window to its bills; a number, now, next, latest, or +N and -N from now',
      ['market slot latest', 'market slot 2000001 --explain'],
      slot,
    )
    .option('--explain', 'run the auction again and say of each order what became of it and why')
    .option(...CONTRACT);
  const pages = [
    ['trades', 'what was matched, newest first', trades],
    ['price', 'price and volume of the slots, newest first', price],
  ] as const;
  for (const [name, description, action] of pages)
    commands
      .leaf<PageOptions>(
        market,
        name,
        description,
        [`market ${name}`, `market ${name} --limit 96 --json`],
        action,
      )
      .option('--limit <n>', 'entries, 1 to 100', parseLimit, 25)
      .option('--cursor <cursor>', 'go on where another page ended')
      .option('--household <id>', 'only of this household (trades)')
      .option(...CONTRACT);
  commands
    .leaf<MarketOptions>(
      market,
      'terms',
      'the rules of the market in words, as everybody has agreed to them',
      ['market terms', 'market terms --json'],
      terms,
    )
    .option(...CONTRACT);
  registerOrderProofs(market, commands);
}

async function slot(
  context: Context,
  { explain, contract }: MarketOptions & { explain?: boolean },
  [which]: readonly string[],
): Promise<ExitCode | undefined> {
  if (explain === true) return showExplained(context, which, contract);
  const number = which ?? 'now';
  const view = await ask(
    context,
    (client) =>
      client.get<SlotView>(`/api/v1/market/slots/${encodeURIComponent(number)}`, {
        query: { contract },
      }),
    (reader) => slotView(reader, number, contract),
  );
  const { out } = context;
  out.result(view, () => showSlot(out, view));
  return undefined;
}

function showSlot(out: Output, view: SlotView): void {
  const { clearing, settlement, times } = view;
  out.heading(`Slot ${view.slot}, ${times.startsAt} to ${times.endsAt}: ${view.phase}`);
  out.pairs([
    ['market', `${view.market.name} (${view.market.template})`],
    ['orders', `${times.opensAt} to ${times.gateAt}`],
    ...(times.revealUntil === undefined
      ? []
      : [['revealed', `${times.gateAt} to ${times.revealUntil}`] as const]),
    ['readings until', times.readingDeadlineAt],
    ['final at', times.correctionDeadlineAt],
    ['seed', view.seed],
    ['closed', view.closed],
    ['cleared', clearing === null ? null : clearingText(clearing)],
    [
      'settled',
      settlement === null
        ? null
        : `${settlement['households']} households, ${settlement['estimated']} estimated; the utility sold ${settlement['utilitySoldWh']} Wh and bought ${settlement['utilityBoughtWh']} Wh`,
    ],
  ]);
  if (view.orders.length > 0) {
    out.line();
    out.table(
      ['household', 'side', 'Wh', 'µ/Wh', 'filled', 'state', 'order'],
      view.orders.map((one) => [
        one.household,
        one.side,
        one.quantityWh,
        one.priceMicroPerWh,
        one.filledWh,
        one.status,
        short(one.order),
      ]),
      [2, 3, 4],
    );
  }
  if (view.zones.length > 0) {
    out.line();
    out.table(
      ['zone', 'µ/Wh', 'net export Wh', 'households'],
      view.zones.map((zone) => [
        zone['zone'] ?? null,
        zone['priceMicroPerWh'] ?? null,
        zone['netWh'] ?? null,
        zone['households'] ?? null,
      ]),
      [1, 2],
    );
  }
  if (view.households.length === 0) return;
  out.line();
  out.table(
    ['household', 'import Wh', 'export Wh', 'from grid', 'to grid', 'quality'],
    view.households.map((line) => [
      line['household'] ?? null,
      line['importWh'] ?? null,
      line['exportWh'] ?? null,
      line['residualImportWh'] ?? null,
      line['residualExportWh'] ?? null,
      line['quality'] ?? null,
    ]),
    [1, 2, 3, 4],
  );
}

function clearingText(clearing: Readonly<Record<string, string>>): string {
  const { lowMicroPerWh, highMicroPerWh } = clearing;
  const words = clearingWords(clearing);
  return lowMicroPerWh === undefined || clearing['matched'] === '0'
    ? words
    : `${words}, any price from ${lowMicroPerWh} to ${highMicroPerWh} would do`;
}

async function showExplained(
  context: Context,
  which: string | undefined,
  contract: string | undefined,
): Promise<ExitCode> {
  const number = which ?? 'latest';
  const view = await ask(
    context,
    (client) =>
      client.get<ExplainView>(`/api/v1/market/slots/${encodeURIComponent(number)}/explain`, {
        query: { contract },
      }),
    (reader) => explainView(reader, number, contract),
  );
  const { out } = context;
  out.result(view, () => {
    out.heading(`Slot ${view.slot}: ${clearingText(view.recomputed)}`);
    out.pairs([
      ['mechanism', view.mechanism],
      ['seed', view.seed],
    ]);
    out.line();
    for (const { text } of view.orders) out.line(text);
    if (view.orders.length === 0) out.line('There was no order.');
    out.line();
    for (const note of view.notes) out.line(note);
    if (view.matchesChain)
      out.line(out.good('The auction, run again, gives what the chain recorded.'));
    else
      for (const difference of view.differences)
        out.line(out.bad(`DIFFERS from the chain: ${difference}`));
  });
  return view.matchesChain ? ExitCode.ok : ExitCode.corrupt;
}

async function trades(context: Context, options: PageOptions): Promise<undefined> {
  const { limit, cursor, household, contract } = options;
  const query = { limit, cursor, household, contract };
  const view = await ask(
    context,
    (client) => client.get<Page<TradeView>>('/api/v1/market/trades', { query }),
    (reader) => tradesView(reader, query),
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['slot', 'starts', 'household', 'side', 'Wh', 'of', 'µ/Wh', 'order'],
      view.entries.map((one) => [
        one.slot,
        one.startsAt,
        one.household,
        one.side,
        one.filledWh,
        one.quantityWh,
        one.priceMicroPerWh ?? 'own',
        short(one.order),
      ]),
      [0, 4, 5, 6],
    );
    if (view.cursor !== null) out.talk(`older trades: --cursor ${view.cursor}`);
  });
  return undefined;
}

async function price(context: Context, options: PageOptions): Promise<undefined> {
  const { limit, cursor, contract } = options;
  const query = { limit, cursor, contract };
  const view = await ask(
    context,
    (client) => client.get<Page<PriceView>>('/api/v1/market/prices', { query }),
    (reader) => priceView(reader, query),
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['slot', 'starts', 'µ/Wh', 'Wh', 'orders', 'matched', 'low', 'high'],
      view.entries.map((one) => [
        one.slot,
        one.startsAt,
        one.priceMicroPerWh,
        one.volumeWh,
        one.orders,
        one.matched,
        one.lowMicroPerWh,
        one.highMicroPerWh,
      ]),
      [0, 2, 3, 4, 5, 6, 7],
    );
    if (view.cursor !== null) out.talk(`older slots: --cursor ${view.cursor}`);
  });
  return undefined;
}

async function terms(context: Context, { contract }: MarketOptions): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<TermsView>('/api/v1/market/terms', { query: { contract } }),
    (reader) => termsView(reader, contract),
  );
  const { out } = context;
  out.result(view, () => {
    out.heading(`${view.market.name}: ${view.market.template} version ${view.market.version}`);
    out.line(view.terms);
    out.line(out.faint(`contract ${view.market.id}`));
  });
  return undefined;
}
