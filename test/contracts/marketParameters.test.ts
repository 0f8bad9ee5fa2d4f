import t from 'tap';
import { MARKET_MECHANISMS } from '../../state/contracts/market/marketParameters.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { type JsonDocument, MINUTE_MS, marketParameters, SLOT_MS } from '../support/ledger.ts';
import { newChain, ZONES } from '../support/marketChain.ts';
import { POSTED, TWO_ZONES } from '../support/settlementChain.ts';

t.test('what parameters are refused, and what for', async (t) => {
  const faultsOf = (template: string, parameters: JsonDocument, tariff: JsonDocument = {}) => {
    const document: JsonDocument = { ...marketParameters(), postedPrice: 160, ...parameters };
    if (template !== 'posted') delete document['postedPrice'];
    Object.assign(document['tariff'], tariff);
    const read = TEMPLATES.find(({ name }) => name === template)?.read(document, SLOT_MS);
    return read?.ok === false ? read.faults.map(({ path, message }) => `${path} ${message}`) : [];
  };
  const delivered = (open: boolean) => ({ settlement: { kind: 'delivered', open } });
  const block = (fields: JsonDocument) => ({ blocks: [{ name: 'a', ...fields }] });
  const rows: [string, JsonDocument, JsonDocument, RegExp | null][] = [
    ['uniform', delivered(false), {}, null],
    ['posted', delivered(true), {}, null],
    [
      'uniform',
      delivered(true),
      {},
      /^settlement\.open must be false but in a market of template posted/,
    ],
    [
      'payasbid',
      delivered(false),
      {},
      /^settlement\.kind must be firm in a market of template payasbid/,
    ],
    ['zonal', { ...TWO_ZONES, ...delivered(false) }, {}, /^settlement\.kind must be firm/],
    [
      'uniform',
      { settlement: { kind: 'soft' } },
      {},
      /^settlement\.kind must be one of firm, delivered/,
    ],
    ['uniform', { settlement: { kind: 'firm', open: true } }, {}, /^settlement\.open is not known/],
    [
      'posted',
      { settlement: { kind: 'delivered', open: 1 } },
      {},
      /^settlement\.open must be true or/,
    ],
    ['uniform', delivered(false), { netting: 'gross' }, /^tariff\.netting must be slot where/],
    ['zonal', TWO_ZONES, {}, null],
    ['zonal', {}, {}, /^zones must be an object with 1 to 64 zones/],
    ['zonal', { zones: [] }, {}, /^zones must be an object/],
    ['uniform', TWO_ZONES, {}, /^zones is not known/],
    [
      'zonal',
      { zones: { 'a b': { importCapWh: 1, exportCapWh: 1 } } },
      {},
      /^zones\.a b must be named/,
    ],
    [
      'zonal',
      { zones: { a: { importCapWh: -1, exportCapWh: 1 } } },
      {},
      /^zones\.a\.importCapWh must be/,
    ],
    [
      'zonal',
      { zones: { a: { importCap: 1, exportCapWh: 1 } } },
      {},
      /^zones\.a\.importCapWh must be/,
    ],
    ['uniform', {}, block({ from: '18:00', until: '22:00', retail: 400 }), null],
    ['uniform', {}, block({ from: '22:00', until: '06:00' }), null],
    [
      'uniform',
      {},
      block({ from: '18:00', until: '18:00' }),
      /^tariff\.blocks\[0\]\.until must be another/,
    ],
    ['uniform', {}, block({ from: '25:00' }), /^tariff\.blocks\[0\]\.from must be a time of day/],
    ['uniform', {}, block({ until: '24:01' }), /^tariff\.blocks\[0\]\.until must be a time of day/],
    ['uniform', {}, block({ days: 'sunday' }), /^tariff\.blocks\[0\]\.days must be one of all/],
    ['uniform', {}, block({ levy: 1 }), /^tariff\.blocks\[0\]\.levy is not known/],
    [
      'uniform',
      {},
      block({ retail: 1_000_000_001 }),
      /^tariff\.blocks\[0\]\.retail must be a whole/,
    ],
    [
      'uniform',
      {},
      {
        blocks: [
          { name: 'a', from: '22:00', until: '06:00' },
          { name: 'b', from: '05:59', until: '07:00' },
        ],
      },
      /^tariff\.blocks\[1\] must not overlap block a/,
    ],
    [
      'uniform',
      {},
      {
        blocks: [
          { name: 'a', from: '05:00', until: '06:00' },
          { name: 'a', from: '06:00', until: '07:00' },
        ],
      },
      /^tariff\.blocks\[1\]\.name must not be a again/,
    ],
    [
      'uniform',
      {},
      {
        blocks: [
          { name: 'a', days: 'weekdays' },
          { name: 'b', days: 'weekend' },
        ],
      },
      null,
    ],
    [
      'uniform',
      {},
      { blocks: Array.from({ length: 13 }, () => ({})) },
      /^tariff\.blocks must be a list of at most 12/,
    ],
    ['uniform', {}, { utcOffsetMinutes: 841 }, /^tariff\.utcOffsetMinutes must be/],
    ['uniform', {}, POSTED, null],
    [
      'uniform',
      {},
      { posted: { ...POSTED.posted, retailMin: 601 } },
      /^tariff\.posted\.retailMax must be at least/,
    ],
    [
      'uniform',
      {},
      { posted: { ...POSTED.posted, aheadSlots: 0 } },
      /^tariff\.posted\.aheadSlots must be/,
    ],
    ['uniform', {}, { posted: {} }, /^tariff\.posted\.retailMin must be/],
    ['uniform', { netMetering: { trueUp: 70 } }, {}, null],
    [
      'uniform',
      { netMetering: { trueUp: 70 } },
      POSTED,
      /^netMetering does not go with tariff\.posted/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 301 } },
      {},
      /^netMetering\.trueUp must be at most the lowest retail price \(300\)/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 280 } },
      { blocks: [{ name: 'night', until: '06:00', retail: 260 }] },
      /^netMetering\.trueUp must be at most the lowest retail price \(260\)/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 70, ratioNum: 11, ratioDen: 10 } },
      {},
      /^netMetering\.ratioNum must be at most/,
    ],
    [
      'uniform',
      { netMetering: { period: 'week' } },
      {},
      /^netMetering\.period must be one of month, days/,
    ],
    ['uniform', { netMetering: { period: 'days' } }, {}, /^netMetering\.days must be/],
    ['uniform', { netMetering: { trueUp: 70, days: 30 } }, {}, /^netMetering\.days is not known/],
    ['uniform', { netMetering: {} }, {}, /^netMetering\.trueUp must be a whole number/],
    [
      'uniform',
      { netMetering: { trueUp: 69 } },
      {},
      /^netMetering\.trueUp must, by the ratio, be at least the feed-in/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 77, ratioNum: 9, ratioDen: 10 } },
      {},
      /^netMetering\.trueUp must, by the ratio/,
    ],
    [
      'uniform',
      { netMetering: { trueUp: 70 } },
      { blocks: [{ name: 'a', feedIn: 71 }] },
      /^netMetering\.trueUp must, by the ratio/,
    ],
    ['uniform', { netMetering: { yearEnd: 13 } }, {}, /^netMetering\.yearEnd must be/],
  ];
  for (const [template, parameters, tariff, expected] of rows) {
    const faults = faultsOf(template, parameters, tariff);
    const what = `${template} ${JSON.stringify({ ...parameters, tariff })}`;
    if (expected === null) t.strictSame(faults, [], what);
    else t.match(faults[0], expected, what);
  }
});

t.test('each template says how its price is made, and refuses what it cannot use', async (t) => {
  const terms = MARKET_MECHANISMS.map((template) => {
    const chain = newChain((document) => {
      const [contract] = document['contracts'];
      contract.template = template;
      delete contract.parameters.ration;
      if (template === 'posted') contract.parameters.postedPrice = 160;
      if (template === 'zonal') contract.parameters.zones = ZONES;
    });
    return chain.context.contracts[0]?.terms.split('\n')[1] ?? '';
  });
  t.match(terms, [
    /^One price for all in each slot: .* 1\/2 of the way from the lowest/,
    /^Everybody trades at the posted price of 160 micro-credits per Wh/,
    /each pair at the price that lies 1\/2 of the way from the seller's limit to the buyer's\.$/,
    /the household at the margin sets the price for those who come before it/,
    /Each half trades within itself, at the price that the orders of the other half make/,
    /^As much is traded as offers, asks and the limits of the zones allow\./,
  ]);
  const muda = TEMPLATES.find(({ name }) => name === 'muda');
  t.match(muda?.read(marketParameters(), 15 * MINUTE_MS), {
    ok: false,
    faults: [{ path: 'ration', message: /must be one of equal, not/ }],
  });
});

t.test('terms name what the parameters allow', async (t) => {
  const terms = (name: string, more: JsonDocument = {}) => {
    const template = TEMPLATES.find((one) => one.name === name);
    const read = template?.read({ ...marketParameters(), ...more }, SLOT_MS);
    return template !== undefined && read?.ok === true
      ? template.terms(read.parameters, SLOT_MS)
      : '';
  };
  t.match(terms('uniform'), /up to 8 steps/);
  t.match(terms('uniform'), /prefers/);
  t.match(terms('uniform'), /at most 8 standing orders/);
  t.match(terms('uniform'), /at most 16 agreements/);
  t.notMatch(terms('uniform', { agreementsPerHousehold: 0 }), /agreements/);
  t.notMatch(terms('uniform', { standingOrdersPerHousehold: 0 }), /standing/);
  t.notMatch(terms('payasbid'), /prefers/);
  t.notMatch(terms('tradereduction'), /steps/);
});
