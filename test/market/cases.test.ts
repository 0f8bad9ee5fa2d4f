import { readFileSync } from 'node:fs';
import t from 'tap';
import { parseCaseFile } from '../cases/caseFile.ts';
import { firstDifference, runCase } from '../cases/runCase.ts';
import { sharedPath } from '../support/shared.ts';

const shared = sharedPath('cases', 'market', 'public.json');

t.test('public cases, bit for bit', { skip: shared.skip }, async (t) => {
  const run = new Map<string, number>();
  for (const marketCase of parseCaseFile(readFileSync(shared.path, 'utf8'))) {
    const what =
      marketCase.kind === 'clear' ? `clear ${marketCase.parameters.mechanism}` : marketCase.kind;
    run.set(what, (run.get(what) ?? 0) + 1);
    t.strictSame(runCase(marketCase), { code: 'passed' }, `${marketCase.id} ${what}`);
  }
  t.strictSame(Object.fromEntries(run), {
    'clear uniform': 33,
    'clear payasbid': 6,
    'clear tradereduction': 5,
    'clear posted': 2,
    'clear muda': 3,
    'clear zonal': 2,
    ration: 2,
    'settle-firm': 3,
    'settle-delivered': 2,
    resettle: 1,
    netmeter: 1,
    escrow: 1,
    baseline: 1,
  });
});

const PARAMETERS = {
  mechanism: 'uniform',
  ration: 'prorata',
  floor: '80',
  cap: '250',
  kNum: '1',
  kDen: '2',
  maxQty: '1000000',
  maxPrice: '1000',
  slot: 's',
  seed: '5e'.repeat(32),
};
/** A slot without anybody, to be settled. */
const SLOT = {
  slot: 's',
  seed: PARAMETERS.seed,
  positions: {},
  readings: {},
  history: {},
  zoneOf: {},
  tariff: Object.fromEntries([
    ...[
      'retail feedIn netLocal netRegional netFull levy feeBuy feeSell',
      'shortPenalty longPenalty tolWh tolPpm',
    ]
      .flatMap((keys) => keys.split(' '))
      .map((key) => [key, '0']),
    ['netting', 'slot'],
  ]),
};
const ORDERS = [
  { id: 'b1', household: 'anna', side: 'buy', qty: '100', price: '240' },
  { id: 'b2', household: 'ben', side: 'buy', qty: '100', price: '230' },
  { id: 's1', household: 'carl', side: 'sell', qty: '100', price: '90' },
];
const EXPECT = {
  volume: '100',
  interval: ['230', '240'],
  price: '235',
  priceBuy: '235',
  priceSell: '235',
  groups: [],
  trades: [],
  surplus: '0',
  rejected: {},
  netted: {},
  fills: { b1: '100', s1: '100' },
  households: {
    anna: { bought: '100', sold: '0', pays: '23500', receives: '0' },
    carl: { bought: '0', sold: '100', pays: '0', receives: '23500' },
  },
};

function fileOf(kind: string, input: unknown, expect: unknown = EXPECT): string {
  return JSON.stringify({ version: 1, cases: [{ id: 'c1', kind, input, expect }] });
}

t.test('the worked examples of the specification', async (t) => {
  const clearing = parseCaseFile(fileOf('clear', { params: PARAMETERS, orders: ORDERS }));
  t.strictSame(clearing.map(runCase), [{ code: 'passed' }]);
  const rationing = fileOf(
    'ration',
    { rule: 'prorata', slot: 's', seed: '00'.repeat(32), R: '70', claims: { a: '100', b: '50' } },
    { a: '47', b: '23' },
  );
  t.strictSame(parseCaseFile(rationing).map(runCase), [{ code: 'passed' }]);
});

t.test('a failure names the first differing place', async (t) => {
  const input = { params: PARAMETERS, orders: ORDERS };
  const reasonFor = (expect: unknown): unknown => {
    const [marketCase] = parseCaseFile(fileOf('clear', input, expect));
    return marketCase && runCase(marketCase);
  };
  const { surplus, ...withoutSurplus } = EXPECT;
  const failures: readonly (readonly [unknown, string])[] = [
    [{ ...EXPECT, price: '234' }, 'price: expected "234", got "235"'],
    [{ ...EXPECT, price: 235 }, 'price: expected 235, got "235"'],
    [{ ...EXPECT, interval: null }, 'interval: expected null, got ["230","240"]'],
    [{ ...EXPECT, interval: ['230'] }, 'interval[1]: expected nothing, got "240"'],
    [{ ...EXPECT, fills: { b1: '100' } }, 'fills.s1: expected nothing, got "100"'],
    [{ ...EXPECT, rent: '0' }, 'rent: expected "0", got nothing'],
    [withoutSurplus, `surplus: expected nothing, got "${surplus}"`],
    [[], 'the result: expected [], got '],
  ];
  for (const [expect, reason] of failures) t.match(reasonFor(expect), { code: 'failed', reason });
  t.equal(firstDifference({ b: 1, a: [1, { c: 2 }] }, { a: [1, { c: 2 }], b: 1 }, ''), null);
});

t.test('an engine that stops is a failure', async (t) => {
  const params = { ...PARAMETERS, kDen: '0' };
  const cases = parseCaseFile(fileOf('clear', { params, orders: [] }));
  t.match(cases.map(runCase), [{ code: 'failed', reason: /InvariantError: .*K_OUT_OF_RANGE/ }]);
});

t.test('kinds that the engine does not know are skipped unread', async (t) => {
  const later = parseCaseFile(fileOf('forecast', { X: 'anything' }));
  t.strictSame(later.map(runCase), [{ code: 'skipped', what: 'forecast' }]);
});

t.test('a malformed file is refused with the place', async (t) => {
  const [order] = ORDERS;
  const withOrder = (changes: unknown): string =>
    fileOf('clear', { params: PARAMETERS, orders: [{ ...order, ...(changes as object) }] });
  const malformed: readonly (readonly [string, string | RegExp])[] = [
    ['{', /^not JSON: /],
    ['[]', 'expected an object'],
    ['{"version":2,"cases":[]}', 'version: expected version 1'],
    ['{"version":1}', 'has no "cases"'],
    ['{"version":1,"cases":{}}', 'cases: expected a list'],
    ['{"version":1,"cases":[{"id":"c1"}]}', 'cases[0]: has no "expect"'],
    [fileOf('clear', { params: PARAMETERS }), 'cases[0].input: has no "orders"'],
    ...['01', '+1', '-0', '1.0', '', ' 1', '0x1', '1e3', '１'].map(
      (qty) =>
        [
          withOrder({ qty }),
          `cases[0].input.orders[0].qty: expected an integer as a decimal text, found "${qty}"`,
        ] as const,
    ),
    [withOrder({ qty: 1 }), /decimal text, found 1$/],
    [withOrder({ id: 7 }), 'cases[0].input.orders[0].id: expected a text'],
    [
      fileOf('clear', { params: { ...PARAMETERS, ration: 'fair' }, orders: [] }),
      'cases[0].input.params.ration: expected prorata or equal',
    ],
    [
      fileOf('clear', { params: { ...PARAMETERS, mechanism: 'lottery' }, orders: [] }),
      /mechanism: expected uniform or payasbid or .* or zonal$/,
    ],
    [
      fileOf('settle-delivered', { ...SLOT, price: '1', ration: 'equal', open: 'yes' }),
      'cases[0].input.open: expected true or false',
    ],
  ];
  for (const [text, message] of malformed) {
    t.throws(() => parseCaseFile(text), { name: 'MalformedCase', message });
  }
  t.equal(
    parseCaseFile(withOrder({ qty: '-5' })).length,
    1,
    'a negative quantity is for the engine',
  );
});
