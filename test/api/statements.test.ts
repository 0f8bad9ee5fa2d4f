import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { csvLine, csvLines } from '../../node/api/csv.ts';
import { html, page } from '../../node/api/html.ts';
import { meanPrice, type StatementLine } from '../../node/api/statement/periodSum.ts';
import {
  POSTING_COLUMNS,
  type PostingRow,
  postingRows,
} from '../../node/api/statement/postingRows.ts';
import { statementHtml } from '../../node/api/statement/statementHtml.ts';
import { slotStatementView, statementView } from '../../node/api/statement/statementView.ts';
import { wordingOf } from '../../node/api/statement/wording.ts';
import { movementsOf } from '../../node/api/views/movements.ts';
import { RequestError } from '../../node/api/views/requestError.ts';
import { mayMoveMoney } from '../../node/chain/eventMark.ts';
import {
  decodeBlockEvents,
  encodeBlockEvents,
  encodedEventName,
  splitBlockEvents,
} from '../../state/codec/event.ts';
import { readAccount } from '../../state/execution/money.ts';
import { dayBalanceKey, eventsKey, Prefix } from '../../state/store/keys.ts';
import { plainBytes } from '../../state/types/bytes.ts';
import { PROJECT_ROOT } from '../support/projectRoot.ts';
import { type Story, tellStory } from './story.ts';

const story = await tellStory();
const EVERYBODY = [
  'h0',
  'h1',
  'h2',
  'operator',
  'utility',
  'gridOperator',
  'tax',
  'community',
] as const;

/** `code Wh µ` by section, as on paper. */
function table(lines: readonly StatementLine[]): string[] {
  return lines.map(
    ({ section, code, energyWh, amountMicro }) =>
      `${section} ${code} ${energyWh ?? '-'} ${amountMicro}`,
  );
}

async function faultOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'no error';
  } catch (error) {
    return error instanceof RequestError ? `${error.code}: ${error.message}` : String(error);
  }
}

async function rows(
  reader: Story,
  who: string,
  request: Parameters<typeof postingRows>[2] = {},
): Promise<PostingRow[]> {
  const all: PostingRow[] = [];
  for await (const row of postingRows(reader, who, request)) all.push(row);
  return all;
}

t.test('every line of a bill, by hand', async (t) => {
  // Buys 1,000 Wh at 155, takes 900: 100 Wh go to the utility at 70. Community fee 2, network 10 from the
  // same zone, levy 5; unused is 50 Wh within the tolerance of 100 Wh. A transfer of 1 credit.
  const { lines, energy, comparison, slots, openingMicro, closingMicro } = await statementView(
    story,
    'h0',
  );
  const price = (await statementView(story, 'h1')).lines.find(({ code }) => code === 'p2p-revenue');
  const paid = BigInt(price?.amountMicro ?? 0) / 600n;
  t.strictSame(table(lines), [
    'period fee-buy 1000 -2000',
    'period levy 900 -4500',
    'period net-local 900 -9000',
    `period p2p-energy 1000 ${-1000n * paid}`,
    'period unused 100 7000',
    'payments opening-balance - 10000000',
    'payments transferred - -1000000',
  ]);
  t.match(energy, { boughtWh: '1000', importWh: '900', unusedWh: '100', residualImportWh: '0' });
  t.strictSame(slots, { settled: 1, estimated: [], corrections: 0 });
  t.equal(openingMicro, '0');
  const cost = 2000n + 4500n + 9000n + 1000n * paid - 7000n;
  t.equal(BigInt(closingMicro), 9_000_000n - cost);
  // 900 Wh at 300 + 40 + 5.
  t.strictSame(comparison, {
    utilityAloneMicro: '310500',
    paidMicro: cost.toString(),
    savedMicro: (310_500n - cost).toString(),
  });
});

t.test('a late reading changes its bill, and the mark of the estimate goes', async (t) => {
  const { energy, slots, lines } = await statementView(story, 'h2');
  // Sold 400 Wh, first settled as traded, then read at 300.
  t.match(energy, { soldWh: '400', exportWh: '300', shortfallWh: '100' });
  t.strictSame(slots, { settled: 1, estimated: [], corrections: 1 });
  const shortfall = lines.find(({ code }) => code === 'shortfall');
  t.match(shortfall, { section: 'period', energyWh: '100', amountMicro: '-30000', postings: 1 });
  const [event] = shortfall?.events ?? [];
  const [height, index] = (event ?? '').split('.').map(Number);
  const told = story.ledger.events(BigInt(height ?? 0))[index ?? 0];
  t.equal(told?.attributes['shortfall+>utility'], '30000', 'the event that the line names');
});

t.test('a correction of a slot that an earlier period billed stands apart', async (t) => {
  const cut = '2027-01-15T09:48:00Z'; // after the settlement, before the late reading
  const before = await statementView(story, 'h2', { to: cut });
  const after = await statementView(story, 'h2', { from: cut });
  t.strictSame(before.slots, { settled: 1, estimated: [story.slot.toString()], corrections: 0 });
  t.strictSame(table(after.lines), [
    'corrections penalty-short - -1500',
    'corrections shortfall 100 -30000',
  ]);
  t.strictSame(after.slots, { settled: 0, estimated: [], corrections: 1 });
  t.equal(before.closingMicro, after.openingMicro);
  const later = await statementView(story, 'h2', { from: '2027-01-15T09:00:00Z', to: cut });
  t.ok(
    later.lines.every(({ section }) => section === 'earlier'),
    'delivered before the period',
  );
});

t.test('bills of all periods and accounts lead from balance to balance', async (t) => {
  const cuts = [undefined, '2027-01-15', '2027-01-15T09:00:00Z', '2027-01-15T09:48:00Z', '2027-02'];
  for (const reader of [story, await ofEarlierEdition()])
    for (const who of EVERYBODY) {
      let closing = '0';
      for (const [index, from] of cuts.entries()) {
        const to = cuts[index + 1];
        const view = await statementView(reader, who, {
          from: from === '2027-02' ? '2027-02-01' : from,
          to: to === '2027-02' ? '2027-02-01' : to,
        });
        const name = `${who} ${from ?? 'genesis'} to ${to ?? 'now'}`;
        t.equal(view.openingMicro, closing, `${name} opens where the one before closed`);
        const sum = view.lines.reduce((total, line) => total + BigInt(line.amountMicro), 0n);
        t.equal(BigInt(view.openingMicro) + sum, BigInt(view.closingMicro), `${name} adds up`);
        t.equal(view.matchesLedger, true, `${name} matches the ledger`);
        const posted = await rows(reader, who, {
          from: from === '2027-02' ? '2027-02-01' : from,
          to: to === '2027-02' ? '2027-02-01' : to,
        });
        t.equal(
          posted.reduce((total, row) => total + BigInt(row.amountMicro), 0n),
          sum,
          `${name}: the postings make the lines`,
        );
        closing = view.closingMicro;
      }
      const account = readAccount(reader.ledger.state, accountNamed(reader, who));
      t.equal(closing, ((account?.available ?? 0n) + (account?.held ?? 0n)).toString(), who);
    }
});

t.test('what one side pays on its bill the other receives on its own', async (t) => {
  const totals = new Map<string, bigint>();
  for (const who of EVERYBODY)
    for (const { code, amountMicro } of (await statementView(story, who)).lines)
      totals.set(code, (totals.get(code) ?? 0n) + BigInt(amountMicro));
  // The market passes on what it takes; money of the genesis comes from outside.
  const market = (totals.get('p2p-energy') ?? 0n) + (totals.get('p2p-revenue') ?? 0n);
  t.equal(market, 0n);
  for (const [code, sum] of totals)
    if (!['p2p-energy', 'p2p-revenue', 'opening-balance'].includes(code)) t.equal(sum, 0n, code);
});

t.test('a day is a part, a month is a period, a slot is all that was booked for it', async (t) => {
  const whole = await statementView(story, 'h2', { by: 'day' });
  t.equal(whole.periods.length, 1);
  t.match(whole.periods[0], {
    from: '2027-01-15T00:00:00.000Z',
    to: '2027-01-16T00:00:00.000Z',
    openingMicro: '0',
    closingMicro: whole.closingMicro,
  });
  t.strictSame(whole.periods[0]?.lines, whole.lines);
  const month = await statementView(story, 'h2', { month: '2027-01' });
  t.strictSame(month.lines, whole.lines);
  const { lines } = await slotStatementView(story, 'h2', story.slot.toString());
  t.strictSame(
    table(lines),
    table(whole.lines.filter(({ section }) => section === 'period')),
    'the one slot of the story',
  );
  t.strictSame((await slotStatementView(story, 'h2', '5')).lines, []);
  const empty = await statementView(story, 'h2', { from: '2030-01-01', to: '2030-02-01' });
  t.strictSame([empty.openingMicro, empty.lines], [whole.closingMicro, []]);
  const early = await statementView(story, 'h2', { month: '2020-01', by: 'day' });
  t.strictSame([early.openingMicro, early.closingMicro, early.periods], ['0', '0', []]);
});

t.test('requests that name no period', async (t) => {
  for (const [request, words] of [
    [{ from: 'yesterday' }, /invalid-argument: from must be a time/],
    [{ from: '2027-01-02', to: '2027-01-01' }, /from must be before to/],
    [{ month: '2027-00' }, /month must be one such as 2027-01/],
    [{ month: '2027-01', to: '2027-01-02' }, /not both/],
  ] as const) {
    t.match(await faultOf(() => statementView(story, 'h0', request)), words);
    t.match(await faultOf(() => rows(story, 'h0', request)), words);
  }
  t.match(await faultOf(() => statementView(story, 'h9')), /not-found/);
  t.match(await faultOf(() => slotStatementView(story, 'h0', '-1')), /invalid-argument/);
});

t.test('a bill that does not lead to the ledger says so', async (t) => {
  const forged = await tellStory();
  const key = dayBalanceKey(accountNamed(forged, 'h1'), 20_833);
  const value = Uint8Array.from(forged.store.get(key) ?? []);
  t.equal((await statementView(forged, 'h1', { to: '2027-01-16' })).matchesLedger, true);
  await forged.block(48 * 60);
  // Free money is field 3: the last byte of the amount.
  const at = value.length - 1;
  value[at] = (value[at] ?? 0) ^ 1;
  const other = forged.store.get(dayBalanceKey(accountNamed(forged, 'h0'), 20_833));
  if (other === undefined) throw new Error('h0 has a balance of the day');
  await forged.store.write([[key, other]], { sync: true });
  const view = await statementView(forged, 'h1', { to: '2027-01-16' });
  t.equal(view.matchesLedger, false);
  t.match(statementHtml(view, 900_000), /do NOT lead to the balance/);
});

t.test('no posting code of the engine is without words', async (t) => {
  const codes = new Set<string>();
  for (const folder of ['state/market', 'state/contracts', 'state/execution', 'node/api/views'])
    for (const entry of readdirSync(join(PROJECT_ROOT, folder), {
      withFileTypes: true,
      recursive: true,
    })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, code] of text.matchAll(/\b(?:add|move)\(\s*'([a-z0-9-]+)',/g))
        codes.add(code as string);
    }
  t.ok(codes.size >= 17, `the engine's codes were found: ${[...codes].sort().join(' ')}`);
  const wordless = [...codes].filter((code) => wordingOf(code).text.startsWith('other: '));
  t.strictSame(wordless, [], 'give them words in node/api/statement/wording.ts');
  t.equal(wordingOf('new-code').text, 'other: new-code');
  t.equal(wordingOf('constructor').text, 'other: constructor');
});

t.test('the mean price is rounded to the nearest micro-credit a kWh', async (t) => {
  for (const [amount, wh, mean] of [
    [155_000n, 1000n, '155000'],
    [-155_000n, 1000n, '155000'],
    [1n, 3n, '333'],
    [2n, 3n, '667'],
    [1n, 2000n, '1'],
    [1n, 2001n, '0'],
    [5n, 0n, null],
  ] as const)
    t.equal(meanPrice(amount, wh), mean);
});

t.test('CSV by RFC 4180, and no cell is a formula', async (t) => {
  t.equal(csvLine(['a', 1, -2n, null, '-3', '']), 'a,1,-2,,-3,\r\n');
  t.equal(csvLine(['a,b', 'say "hi"', 'two\nlines']), '"a,b","say ""hi""","two\nlines"\r\n');
  for (const evil of ['=1+1', '+1', '@SUM(A1)', '-cmd', '\t=1', '=HYPERLINK("http://x","y")'])
    t.match(csvLine([evil]), /^"?'/, evil);
  const lines: string[] = [];
  for await (const line of csvLines<PostingRow>(POSTING_COLUMNS, postingRows(story, 'h0', {})))
    lines.push(line);
  t.equal(lines.length, 1 + 7);
  t.match(lines[0], /^section,code,text,counterparty,slot,slotStartsAt,energyWh,amountMicro,/);
  t.ok(lines.every((line) => line.endsWith('\r\n') && line.split(',').length >= 14));
  const late = (await rows(story, 'h2')).find(({ code }) => code === 'shortfall+');
  t.match(late, { transaction: story.ids.lateReading, slot: story.slot.toString() });
});

t.test('the page stands alone and escapes what others wrote', async (t) => {
  const text = statementHtml(await statementView(story, 'h0', { by: 'day' }), 900_000);
  t.notMatch(text, /<script|<link|<img|@import|url\(|https?:/i);
  t.match(text, /default-src &#39;none&#39;; style-src &#39;sha256-/);
  t.match(text, /You bought from neighbours 1\.000 kWh/);
  t.match(text, /The community saved you/);
  t.match(text, /@page \{ size: A4/);
  const evil = '<script>alert("x")</script>';
  const escaped = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;';
  t.match(page(evil, html`<p title="${evil}">${evil}</p>`), escaped);
  t.notMatch(page(evil, html`<p title="${evil}">${[html`${evil}`]}</p>`), '<script');
});

t.test('events are taken out of a block, and passed over, without loss', async (t) => {
  const party = { address: '', settlementName: null, isOperator: false };
  for (let height = 1n; height <= story.ledger.head.height; height++) {
    const bytes = story.store.get(eventsKey(height)) ?? new Uint8Array();
    const split = splitBlockEvents(bytes);
    t.strictSame(split.map(plainBytes), decodeBlockEvents(bytes), `block ${height}`);
    for (const [index, event] of story.ledger.events(height).entries()) {
      t.equal(encodedEventName(split[index] ?? new Uint8Array()), event.name);
      const household = event.attributes['household'] ?? '';
      const moved = movementsOf(event, { ...party, household }, () => '').length > 0;
      if (moved) t.ok(mayMoveMoney(event.name), `${event.name} moves money`);
    }
  }
  const long = encodeBlockEvents([
    new Uint8Array(300).fill(7),
    new Uint8Array(0),
    new Uint8Array(5),
  ]);
  t.strictSame(
    splitBlockEvents(long).map(({ length }) => length),
    [300, 0, 5],
  );
  t.strictSame(splitBlockEvents(new Uint8Array(0)), []);
});

/** As a store that was written before day balances and marks were kept: slower, and the same bills. */
async function ofEarlierEdition(): Promise<Story> {
  const old = await tellStory();
  const between = (from: number, to: number) =>
    old.store.range({ gte: new Uint8Array([from]), lt: new Uint8Array([to]) });
  const changes: [Uint8Array, Uint8Array | null][] = [];
  for await (const [key] of between(Prefix.dayBalance, Prefix.dayBalance + 1))
    changes.push([key, null]);
  t.ok(changes.length > 0);
  for await (const [key] of between(Prefix.eventByAccount, Prefix.eventByAccount + 1))
    changes.push([key, new Uint8Array()]);
  await old.store.write(changes, { sync: true });
  return old;
}

function accountNamed({ chain, genesis }: Story, who: string): Uint8Array {
  const home = chain.community.households.find(({ name }) => name === who);
  if (home !== undefined) return home.account.publicKey;
  const role = Object.entries(genesis.accounts).find(([name]) => name === who);
  if (role === undefined) throw new Error(`no account ${who}`);
  return role[1];
}
