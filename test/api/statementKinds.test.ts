import t from 'tap';
import { settlementReport } from '../../node/api/report/settlementReport.ts';
import { originRows } from '../../node/api/statement/statementText.ts';
import { type StatementView, statementView } from '../../node/api/statement/statementView.ts';
import type { ChainReader } from '../../node/api/views/chainReader.ts';
import { Ledger } from '../../node/chain/ledger.ts';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { SlotPattern } from '../../state/contracts/market/slotPattern.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { createMemoryStore } from '../../state/store/memoryStore.ts';
import { slotStartMs } from '../../state/types/parameters.ts';
import { micro } from '../../state/types/units.ts';
import { randomOf } from '../market/randomBooks.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  type JsonDocument,
  MINUTE_MS,
  makeCommunity,
  SLOT_MS,
  TestChain,
} from '../support/ledger.ts';

const EVERYBODY = [
  'h0',
  'h1',
  'h2',
  'h3',
  'operator',
  'utility',
  'gridOperator',
  'tax',
  'community',
];
const HOMES = EVERYBODY.slice(0, 4);
const SLOTS = 14;
const DAY_MS = 86_400_000;

type Market = Readonly<{ template: string; parameters: JsonDocument; hasAgreements: boolean }>;

const MARKETS: Readonly<Record<string, Market>> = {
  firm: { template: 'uniform', parameters: {}, hasAgreements: true },
  gross: {
    template: 'payasbid',
    parameters: { tariff: { netting: 'gross' } },
    hasAgreements: true,
  },
  'with surplus': {
    template: 'tradereduction',
    parameters: { ration: 'equal', surplusTo: 'dso' },
    hasAgreements: true,
  },
  zonal: {
    template: 'zonal',
    parameters: {
      zones: {
        'feeder-1': { importCapWh: 100, exportCapWh: 100 },
        'feeder-2': { importCapWh: 100, exportCapWh: 100 },
      },
    },
    hasAgreements: false,
  },
  delivered: {
    template: 'uniform',
    parameters: { settlement: { kind: 'delivered' } },
    hasAgreements: false,
  },
  'open sharing': {
    template: 'posted',
    parameters: {
      postedPrice: 160,
      ration: 'equal',
      settlement: { kind: 'delivered', open: true },
    },
    hasAgreements: false,
  },
  'net metering': {
    template: 'uniform',
    parameters: {
      netMetering: { period: 'days', days: 1, perYear: 2, ratioNum: 9, ratioDen: 10, trueUp: 80 },
    },
    hasAgreements: false,
  },
  'a tariff by time of day': {
    template: 'uniform',
    parameters: {
      tariff: {
        blocks: [{ name: 'noon', from: '09:00', until: '10:00', retail: 260, netFull: 90 }],
      },
    },
    hasAgreements: true,
  },
};

function genesisOf(
  community: ReturnType<typeof makeCommunity>,
  { template, parameters: { tariff, ...rest } }: Market,
): JsonDocument {
  const document = genesisDocument(community);
  const [contract] = document['contracts'];
  contract.template = template;
  Object.assign(contract.parameters, rest);
  Object.assign(contract.parameters.tariff, tariff);
  document['households'].forEach((home: JsonDocument, index: number) => {
    home['zone'] = `feeder-${1 + (index % 2)}`;
  });
  // Little money, so that some bills are lent.
  document['openingBalances'][3].amountMicro = '600000';
  return document;
}

const ALWAYS: SlotPattern = {
  firstSlot: 0n,
  lastSlot: FIRST_SLOT + 1_000n,
  weekdays: 127,
  fromMinute: 0,
  toMinute: 1440,
};

/** Orders, agreements, readings in time, late, corrected and missing, transfers; whatever is refused is refused. */
function play(chain: TestChain, market: Market, seed: number): void {
  const random = randomOf(seed);
  const { households, operator } = chain.community;
  const pick = () => households[random(households.length)] as (typeof households)[number];
  let clock = GENESIS_MS + MINUTE_MS;
  const until = (timeMs: number) => {
    clock = Math.max(clock + 1, timeMs);
    chain.block(clock);
  };
  chain.block(clock);
  if (market.hasAgreements) agree(chain, () => ++clock);
  for (let n = 2; n < SLOTS; n++) {
    const slot = FIRST_SLOT + BigInt(n);
    const start = slotStartMs(slot, SLOT_MS);
    until(start - 25 * MINUTE_MS);
    const orders = households.map(({ account }, index) =>
      chain.call(account, {
        type: 'placeOrder',
        slot,
        side: (index + n) % 2 === 0 ? 'buy' : 'sell',
        quantityWh: BigInt(100 + random(400)),
        priceMicroPerWh: BigInt(90 + random(150)),
        replaces: new Uint8Array(),
      }),
    );
    chain.block(++clock, ...orders);
    until(start - 9 * MINUTE_MS);
    const readings = households.flatMap((home) => {
      const late = BigInt(random(3) === 0 ? 7 : 1);
      const [wh, small] = [BigInt(random(600)), BigInt(random(50))];
      if (random(5) === 0 || slot - late < FIRST_SLOT) return [];
      const [importWh, exportWh] = random(2) === 0 ? [wh, 0n] : [small, wh];
      return [chain.reading(home, { slot: slot - late, importWh, exportWh })];
    });
    const correction = chain.call(operator, {
      type: 'correctReading',
      household: pick().name,
      slot: slot - 7n,
      importWh: BigInt(random(500)),
      exportWh: BigInt(random(500)),
      reason: 'the meter was read again',
    });
    chain.block(++clock, ...readings, ...(n > 8 ? [correction] : []));
    const transfer = {
      type: 'transfer',
      to: pick().account.publicKey,
      amount: micro(BigInt(1 + random(9_000))),
      reference: '',
    } as const;
    chain.block(++clock, chain.sign(pick().account, transfer));
  }
  for (const days of [1, 2, 3]) until(GENESIS_MS + days * DAY_MS);
}

/** One sells to the other at a price, one gives. */
function agree(chain: TestChain, tick: () => number): void {
  const [anna, ben, carl] = chain.community.households;
  if (anna === undefined || ben === undefined || carl === undefined) throw new Error('three homes');
  for (const [seller, buyer, priceMicroPerWh] of [
    [anna, ben, 120n],
    [carl, anna, 0n],
  ] as const) {
    const offered = chain.call(seller.account, {
      type: 'offerAgreement',
      to: buyer.name,
      side: 'sell',
      quantityWh: 60n,
      priceMicroPerWh,
      pattern: ALWAYS,
      noticeSlots: 2n,
      answerByMs: BigInt(GENESIS_MS + 60 * MINUTE_MS),
    });
    chain.block(tick(), offered);
    const call = { type: 'acceptAgreement', agreement: offered.id } as const;
    const { codes } = chain.block(tick(), chain.call(buyer.account, call));
    if (codes[0] !== null) throw new Error(`the agreement was refused: ${codes[0]}`);
  }
}

/** The same blocks in a ledger with its store and indexes. */
async function readerOf(chain: TestChain): Promise<ChainReader> {
  const { genesis } = chain;
  const store = createMemoryStore();
  const context = chainContext(genesis, verifyNative);
  const ledger = await Ledger.open(store, 'the test store', context, () => genesisState(genesis));
  for (const block of chain.blocks) {
    const checked = ledger.check(block);
    if (!checked.ok) throw new Error(checked.fault.detail);
    await ledger.commit(checked.executed, chain.certify(block, [0, 1, 2]));
  }
  return { genesis, ledger, store };
}

/** What was taken from neighbours and the utility is what the meter shows. */
function isWholeOrigin({ origin, energy }: Pick<StatementView, 'origin' | 'energy'>): boolean {
  if (origin === null || energy === null) return origin === energy;
  const rows = originRows({ origin, energy }).slice(0, -1);
  const sum = rows.reduce((all, { energyWh }) => all + BigInt(energyWh), 0n);
  return sum === BigInt(energy.importWh);
}

function cuts(seed: number): (string | undefined)[] {
  const random = randomOf(seed + 1000);
  const minutes = [random(100), 100 + random(100), 200 + random(300), 24 * 60, 2 * 24 * 60 + 1];
  const text = (minute: number) => new Date(GENESIS_MS + minute * MINUTE_MS).toISOString();
  return [undefined, ...minutes.map(text), undefined];
}

t.test('whatever a market bills, every statement leads from balance to balance', async (t) => {
  const seen = new Set<string>();
  for (const [seed, [name, market]] of Object.entries(MARKETS).entries()) {
    const community = makeCommunity({ households: 4 });
    const chain = new TestChain(community, genesisOf(community, market), verifyNative);
    play(chain, market, seed);
    const reader = await readerOf(chain);
    const times = cuts(seed);
    for (let part = 0; part + 1 < times.length; part++) {
      const period = { from: times[part], to: times[part + 1] };
      const label = `${name} ${seed}, ${period.from ?? 'genesis'} to ${period.to ?? 'now'}`;
      let told = 0n;
      for (const who of EVERYBODY) {
        const view = await statementView(reader, who, period);
        const change = view.lines.reduce((sum, line) => sum + BigInt(line.amountMicro), 0n);
        if (!view.matchesLedger) t.fail(`${label}: ${who} does not match the ledger`);
        if (BigInt(view.openingMicro) + change !== BigInt(view.closingMicro))
          t.fail(`${label}: ${who} does not add up`);
        if (!isWholeOrigin(view)) t.fail(`${label}: ${who} took energy of no origin`);
        for (const { section, code, text, amountMicro } of view.lines) {
          seen.add(`${section} ${code}`);
          if (text.startsWith('other: ')) t.fail(`${label}: no words for ${code}`);
          if (HOMES.includes(who) && section !== 'payments' && section !== 'arrears')
            told += BigInt(amountMicro);
        }
      }
      const report = await settlementReport(reader, 'community', period);
      t.equal(report.amountMicro, told.toString(), `${label}: the report is the sum of the bills`);
    }
  }
  for (const line of [
    'period p2p-energy',
    'period agreed-energy',
    'earlier residual-import',
    'corrections levy',
    'period net-undelivered',
    'arrears arrears-lent',
    'payments transferred',
    'earlier net-metering',
    'period p2p-surplus',
  ])
    t.ok(seen.has(line), `${line} came up`);
});
