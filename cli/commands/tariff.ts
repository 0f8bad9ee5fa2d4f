import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { SubmissionView } from '../../node/api/submissions.ts';
import { type SlotTariffsView, slotTariffsView } from '../../node/api/views/slotTariffsView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { assertExecuted, outcomeText, parseWait, wholeNumber } from '../options.ts';

interface ShowOptions extends CommonOptions {
  readonly slots: number;
  readonly contract?: string;
}
interface PostOptions extends CommonOptions {
  readonly file?: string;
  readonly wait: number;
  readonly contract?: string;
}

const CONTRACT = ['--contract <name>', 'name or id of the market (default: the only one)'] as const;

export function registerTariff(program: Command, commands: Commands): void {
  const tariff = commands.noun(program, 'tariff', "the utility's prices, slot by slot");
  commands
    .leaf<ShowOptions>(
      tariff,
      'show [slot]',
      'what energy costs and brings outside of the market; from this slot on (default: the one that runs)',
      ['tariff show', 'tariff show +4 --slots 96 --json'],
      show,
    )
    .option('--slots <n>', 'how many slots, 1 to 192', wholeNumber(1, 192), 8)
    .option(...CONTRACT);
  commands
    .leaf<PostOptions>(
      tariff,
      'post <slot> [prices...]',
      'set retail/feed-in prices of this slot and those after it, in micro-credits per Wh; for the utility and the operator, before the order windows open',
      ['tariff post +8 310/70 280/65', 'tariff post 2000001 --file tomorrow.csv'],
      post,
    )
    .option('--file <file>', 'one line RETAIL,FEED-IN for each slot, instead of prices')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
}

async function show(
  context: Context,
  { slots: count, contract }: ShowOptions,
  [slot]: readonly string[],
): Promise<undefined> {
  const query = { slot, count, contract };
  const view = await ask(
    context,
    (client) => client.get<SlotTariffsView>('/api/v1/market/tariff', { query }),
    (reader) => slotTariffsView(reader, query),
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['slot', 'starts', 'retail', 'feed-in', 'near', 'far', 'grid', 'levy', 'from', 'market'],
      view.slots.map((one) => [
        one.slot,
        one.startsAt,
        one.retailMicroPerWh,
        one.feedInMicroPerWh,
        one.netLocalMicroPerWh,
        one.netRegionalMicroPerWh,
        one.netFullMicroPerWh,
        one.levyMicroPerWh,
        one.source === 'block' ? `block ${one.block}` : one.source,
        one.closed === null ? 'open' : `closed: ${one.closed}`,
      ]),
      [0, 2, 3, 4, 5, 6, 7],
    );
    out.talk(
      'Prices in micro-credits per Wh (150: 0.150 credits/kWh); network near, far, from the grid.',
    );
  });
  return undefined;
}

async function post(
  { folder, out, world }: Context,
  { file, wait, contract }: PostOptions,
  [slot = '', ...prices]: readonly string[],
): Promise<undefined> {
  if ((file === undefined) === (prices.length === 0))
    throw usage('give prices such as 310/70, or a file with --file');
  const pairs =
    file === undefined
      ? prices.map((price) => pairOf(price, '/', `the price ${price}`))
      : await pairsOf(file);
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>('/api/v1/market/tariff', {
    body: {
      slot,
      retailMicroPerWh: pairs.map(([retail]) => retail),
      feedInMicroPerWh: pairs.map(([, feedIn]) => feedIn),
      waitMs: wait,
      ...(contract === undefined ? {} : { contract }),
    },
  });
  assertExecuted(answer);
  out.result(answer, () =>
    out.line(`prices of ${pairs.length} slots from ${answer.slot} on: ${outcomeText(answer)}`),
  );
  return undefined;
}

async function pairsOf(file: string): Promise<(readonly [string, string])[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw usage(`cannot read ${file}: ${(error as Error).message}`);
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) throw usage(`${file} has no line with prices`);
  return lines.map((line, index) => pairOf(line, ',', `line ${index + 1} of ${file}`));
}

function pairOf(text: string, separator: string, what: string): readonly [string, string] {
  const parts = text.split(separator).map((part) => part.trim());
  const [retail = '', feedIn = ''] = parts;
  const isPrice = (part: string) => /^(0|[1-9]\d{0,9})$/.test(part);
  if (parts.length !== 2 || !isPrice(retail) || !isPrice(feedIn))
    throw usage(`${what} must be retail${separator}feed-in in whole micro-credits per Wh`);
  return [retail, feedIn];
}
