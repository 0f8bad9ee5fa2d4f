import { type Command, Option } from 'commander';
import { credits, kilowattHours } from '../../node/api/amountText.ts';
import { csvLines } from '../../node/api/csv.ts';
import type { StatementLine, StatementPeriod } from '../../node/api/statement/periodSum.ts';
import {
  POSTING_COLUMNS,
  type PostingRow,
  postingRows,
} from '../../node/api/statement/postingRows.ts';
import { statementHtml } from '../../node/api/statement/statementHtml.ts';
import {
  dateText,
  originRows,
  SECTION_TITLES,
  sectionsOf,
  summarySentences,
} from '../../node/api/statement/statementText.ts';
import {
  type SlotStatementView,
  type StatementView,
  slotStatementView,
  statementView,
} from '../../node/api/statement/statementView.ts';
import { type ChainView, chainView } from '../../node/api/views/headView.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { Output } from '../output.ts';
import { type Sink, writeDocument } from '../sink.ts';
import { whoOf } from './account.ts';

interface StatementOptions extends CommonOptions {
  readonly household?: string;
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
  readonly slot?: string;
  readonly by?: 'day' | 'month';
  readonly format: Format;
  readonly out?: string;
}

type Format = 'text' | 'json' | 'csv' | 'html';

export function registerStatement(program: Command, commands: Commands): void {
  commands
    .leaf<StatementOptions>(
      program,
      'statement',
      'a bill for a period: energy, every posting, what was saved, balances',
      [
        'statement --month 2027-01',
        'statement --household anna --from 2027-01-01 --to 2027-02-01 --format html --out anna.html',
      ],
      statement,
    )
    .option(
      '--household <who>',
      'of this household, address (gh1…) or operator, utility, gridOperator, tax, community (default: your own)',
    )
    .option('--from <time>', 'begin, e.g. 2027-01-01 (UTC)')
    .option('--to <time>', 'end, exclusive')
    .option('--month <month>', 'instead of both: a calendar month, e.g. 2027-01')
    .option('--slot <slot>', 'instead of a period: all that was ever booked for one slot')
    .addOption(new Option('--by <part>', 'and each part of it').choices(['day', 'month']))
    .addOption(
      new Option('--format <format>', 'csv lists every single posting; html is a page to print')
        .choices(['text', 'json', 'csv', 'html'])
        .default('text'),
    )
    .option('--out <file>', 'write it there instead of to stdout');
}

async function statement(
  context: Context,
  options: StatementOptions,
): Promise<ExitCode | undefined> {
  const who = await whoOf(context, options.household);
  const format: Format = context.out.json ? 'json' : options.format;
  if (options.slot !== undefined) checkSlotOptions(options, format);
  let code: ExitCode | undefined;
  await writeDocument(context, options.out, async (sink) => {
    if (format === 'csv') await writePostings(context, who, options, sink);
    else if (options.slot !== undefined) await writeSlot(context, who, options.slot, format, sink);
    else code = await writeStatement(context, who, options, format, sink);
  });
  return code;
}

function checkSlotOptions({ from, to, month, by }: StatementOptions, format: Format): void {
  if ([from, to, month, by].some((one) => one !== undefined))
    throw usage(
      'name a slot or a period, not both: --slot goes without --from, --to, --month, --by',
    );
  if (format === 'html') throw usage('a page is of a period: choose text, json or csv for a slot');
}

const pathOf = (who: string, part = '') =>
  `/api/v1/accounts/${encodeURIComponent(who)}/statement${part}`;

function writePostings(
  context: Context,
  who: string,
  { from, to, month, slot }: StatementOptions,
  sink: Sink,
): Promise<void> {
  const query = { from, to, month, slot };
  const write = async (rows: AsyncIterable<PostingRow>) => {
    for await (const line of csvLines<PostingRow>(POSTING_COLUMNS, rows)) await sink.write(line);
  };
  return ask(
    context,
    (client) => write(client.lines<PostingRow>(pathOf(who, '/postings'), { query })),
    (reader) => write(postingRows(reader, who, query)),
  );
}

async function writeSlot(
  context: Context,
  who: string,
  slot: string,
  format: Format,
  sink: Sink,
): Promise<void> {
  const view = await ask(
    context,
    (client) => client.get<SlotStatementView>(pathOf(who), { query: { slot } }),
    (reader) => slotStatementView(reader, who, slot),
  );
  await sink.write(
    rendered(context, format, (out) =>
      out.result(view, () => {
        out.heading(`Slot ${view.slot} of ${view.account.name ?? view.account.address}`);
        if (view.lines.length === 0) out.line('Nothing was booked for it.');
        else showLines(out, view.lines);
        showOrigin(out, view);
      }),
    ),
  );
}

async function writeStatement(
  context: Context,
  who: string,
  { from, to, month, by }: StatementOptions,
  format: Format,
  sink: Sink,
): Promise<ExitCode> {
  const query = { from, to, month, by };
  const { view, slotLengthMs } = await ask(
    context,
    async (client) => ({
      view: await client.get<StatementView>(pathOf(who), { query }),
      slotLengthMs: (await client.get<ChainView>('/api/v1/chain')).slotLengthMs,
    }),
    async (reader) => ({
      view: await statementView(reader, who, query),
      slotLengthMs: chainView(reader).slotLengthMs,
    }),
  );
  await sink.write(
    format === 'html'
      ? statementHtml(view, slotLengthMs)
      : rendered(context, format, (out) => out.result(view, () => showStatement(out, view))),
  );
  return view.matchesLedger ? ExitCode.ok : ExitCode.corrupt;
}

/** What would be printed, as text. */
function rendered({ world }: Context, format: Format, show: (out: Output) => void): string {
  const { streams } = world;
  const texts: string[] = [];
  const out = new Output(
    { out: { write: (text) => texts.push(text) }, err: streams.err },
    { json: format === 'json', quiet: false, color: false },
  );
  show(out);
  return texts.join('');
}

function showStatement(out: Output, view: StatementView): void {
  out.heading(`Statement of ${view.account.name ?? view.account.address}`);
  showPeriod(out, view);
  for (const period of view.periods) {
    out.line();
    out.heading(`${dateText(period.from, '')} to ${dateText(period.to, '')}`);
    showPeriod(out, period);
  }
  out.line();
  for (const { name, template, version, id } of view.contracts)
    out.line(`Contract ${name} (${template}, version ${version}): ${id}`);
  out.line(
    view.matchesLedger
      ? 'The lines lead from the opening balance to the closing balance in the ledger.'
      : 'The lines do NOT lead to the balance in the ledger: run gridhood audit.',
  );
}

function showPeriod(out: Output, period: StatementPeriod): void {
  const { slots, lines } = period;
  out.pairs([
    ['period', `${dateText(period.from, 'genesis')} to ${dateText(period.to, 'now')}, UTC`],
    ['opening balance', `${credits(period.openingMicro)} credits`],
    ['closing balance', `${credits(period.closingMicro)} credits`],
    ['slots billed', slots.settled === 0 ? null : slots.settled],
    ['of them estimated', slots.estimated.length === 0 ? null : estimatedText(slots.estimated)],
    ['bills corrected', slots.corrections === 0 ? null : slots.corrections],
  ]);
  for (const sentence of period.energy === null ? [] : summarySentences(period)) out.line(sentence);
  if (lines.length > 0) showLines(out, lines);
  showOrigin(out, period);
}

function showOrigin(out: Output, period: Pick<StatementPeriod, 'origin' | 'energy'>): void {
  const rows = originRows(period);
  if (rows.length === 0) return;
  out.line();
  out.heading('Where your energy came from');
  out.table(
    ['source', 'kWh'],
    rows.map(({ source, energyWh }) => [source, kilowattHours(energyWh)]),
    [1],
  );
}

function estimatedText(slots: readonly string[]): string {
  const SHOWN = 8;
  const rest = slots.length - SHOWN;
  return `${slots.length}: ${slots.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function showLines(out: Output, lines: readonly StatementLine[]): void {
  for (const { section, lines: own, sumMicro } of sectionsOf(lines)) {
    out.line();
    out.heading(SECTION_TITLES[section]);
    out.table(
      ['line', 'code', 'with', 'postings', 'kWh', 'credits/kWh', 'credits'],
      [
        ...own.map((line) => [
          line.text,
          line.code,
          line.counterparty,
          line.postings,
          line.energyWh === null ? '' : kilowattHours(line.energyWh),
          line.meanMicroPerKilowattHour === null ? '' : credits(line.meanMicroPerKilowattHour),
          credits(line.amountMicro),
        ]),
        ['together', '', '', '', '', '', credits(sumMicro)],
      ],
      [3, 4, 5, 6],
    );
  }
}
