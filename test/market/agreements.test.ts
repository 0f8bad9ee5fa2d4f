import fc from 'fast-check';
import t from 'tap';
import {
  attribute,
  type BuyFill,
  type Origins,
  type Seller,
} from '../../state/market/attribution.ts';
import {
  type AgreedTrade,
  agreedLocks,
  networkSaving,
} from '../../state/market/settlement/agreedEnergy.ts';
import type { Posting } from '../../state/market/settlement/postings.ts';
import { resettle } from '../../state/market/settlement/resettle.ts';
import {
  type FirmSettlement,
  type FirmSettlementInput,
  settleFirm,
} from '../../state/market/settlement/settleFirm.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import { tieKey } from '../../state/market/tieOrder.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';
import { TARIFF } from './tariff.ts';

const wh = (value: number | bigint): WattHours => BigInt(value) as WattHours;
const price = (value: number | bigint): MicroPerWattHour => BigInt(value) as MicroPerWattHour;
const NO_MONEY = 0n as Micro;
const RUNS = { seed: 42, numRuns: 2_000 };

/** A household's slot: what the auction gave it, and what its meter says (null: no reading). */
interface Home {
  readonly bought?: number;
  readonly sold?: number;
  readonly reading: readonly [importWh: number, exportWh: number] | null;
  readonly zone?: string;
  /** Three slots of the past that were all alike. */
  readonly past?: readonly [importWh: number, exportWh: number];
}

const AUCTION_PRICE = 150n;

function settle(
  homes: Readonly<Record<string, Home>>,
  agreed: readonly AgreedTrade[],
  tariff: Tariff = TARIFF,
): FirmSettlement {
  const all = Object.entries(homes);
  const reading = ([importWh, exportWh]: readonly [number, number]) => ({
    importWh: wh(importWh),
    exportWh: wh(exportWh),
  });
  const input: FirmSettlementInput = {
    slot: 'slot-1',
    seed: '5e'.repeat(32),
    positions: new Map(
      all.map(([name, { bought = 0, sold = 0 }]) => [
        name,
        {
          boughtWh: wh(bought),
          soldWh: wh(sold),
          pays: (BigInt(bought) * AUCTION_PRICE) as Micro,
          receives: (BigInt(sold) * AUCTION_PRICE) as Micro,
        },
      ]),
    ),
    readings: new Map(all.map(([name, home]) => [name, home.reading && reading(home.reading)])),
    history: new Map(
      all.flatMap(([name, { past }]) =>
        past === undefined ? [] : [[name, [past, past, past].map(reading)] as const],
      ),
    ),
    zoneOf: new Map(all.flatMap(([name, { zone }]) => (zone === undefined ? [] : [[name, zone]]))),
    tariff,
    surplus: NO_MONEY,
    surplusTo: 'community',
    agreed,
  };
  return settleFirm(input);
}

const agreement = (seller: string, buyer: string, quantityWh: number, at: number): AgreedTrade => ({
  seller,
  buyer,
  quantityWh: wh(quantityWh),
  price: price(at),
});
const lines = (postings: readonly Posting[]) =>
  postings.map(({ code, from, to, amount }) => `${code} ${from} > ${to} ${amount}`);
const balance = ({ balances }: FirmSettlement, account: string): bigint =>
  balances.get(account) ?? 0n;

t.test('an agreement that both keep: the agreed price, the fees, the near network', async (t) => {
  const kept = settle(
    { anna: { reading: [0, 1_000], zone: 'a' }, ben: { reading: [1_000, 0], zone: 'a' } },
    [agreement('anna', 'ben', 1_000, 100)],
  );
  t.strictSame(lines(kept.postings), [
    'agreed-energy hh:ben > hh:anna 100000',
    'fee-buy hh:ben > community 2000',
    'fee-sell hh:anna > community 1000',
    'levy hh:ben > tax 10000',
    'net-local hh:ben > dso 20000',
  ]);
});

t.test('a gift from another feeder: no price, the regional network', async (t) => {
  const gift = settle(
    { anna: { reading: [0, 600], zone: 'a' }, ben: { reading: [1_000, 0], zone: 'b' } },
    [agreement('anna', 'ben', 600, 0)],
  );
  t.strictSame(lines(gift.postings), [
    'fee-buy hh:ben > community 1200',
    'fee-sell hh:anna > community 600',
    'levy hh:ben > tax 10000',
    'net-full hh:ben > dso 24000',
    'net-regional hh:ben > dso 21000',
    'residual-import hh:ben > utility 100000',
  ]);
});

t.test('what is not kept is the own affair of who does not keep it', async (t) => {
  const broken = settle(
    { anna: { reading: [0, 0] }, ben: { reading: [0, 0] }, carl: { reading: [300, 0] } },
    [agreement('anna', 'ben', 100, 50)],
  );
  t.strictSame(lines(broken.postings), [
    'agreed-energy hh:ben > hh:anna 5000',
    'fee-buy hh:ben > community 200',
    'fee-sell hh:anna > community 100',
    'levy hh:carl > tax 3000',
    'net-full hh:carl > dso 18000',
    // 100 Wh at the 40 µ/Wh that a neighbour's energy saves at most.
    'net-undelivered hh:anna > dso 4000',
    // Beyond a tolerance of 10 Wh: an agreement does not widen it by its 5 %.
    'penalty-long hh:ben > community 450',
    'penalty-short hh:anna > community 2700',
    'residual-import hh:carl > utility 75000',
    'shortfall hh:anna > utility 25000',
    'unused utility > hh:ben 8000',
  ]);
});

t.test('the auction is served first, and only a measured reading delivers', async (t) => {
  const line = (homes: Readonly<Record<string, Home>>, who: string) =>
    settle(homes, [agreement('anna', 'ben', 100, 50)]).lines.get(who);
  const both = {
    anna: { sold: 80, reading: [0, 100] },
    ben: { bought: 80, reading: [90, 0] },
  } as const;
  t.match(line(both, 'anna'), { shortfallWh: 80n, residualExportWh: 0n });
  t.match(line(both, 'ben'), { unusedWh: 90n, residualImportWh: 0n });
  const silent = { anna: { reading: null, past: [0, 500] }, ben: { reading: [100, 0] } } as const;
  t.match(line(silent, 'anna'), { quality: 'estimated-history', shortfallWh: 100n });
  t.match(line(silent, 'anna'), { residualExportWh: 500n }, 'the estimate goes to the utility');
  const unknown = { anna: { reading: null }, ben: { reading: null } } as const;
  t.match(line(unknown, 'anna'), { exportWh: 0n, shortfallWh: 100n }, 'no estimate as agreed');
  t.match(line(unknown, 'ben'), { importWh: 0n, unusedWh: 100n });
});

const energy = fc.integer({ min: 0, max: 400 });
const pairOfWh = fc.tuple(energy, energy);
const homeOf = (names: readonly string[]) =>
  fc.record({
    zone: fc.constantFrom('a', 'b'),
    reading: fc.oneof(
      { weight: 4, arbitrary: pairOfWh },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    past: pairOfWh,
    counterpart: fc.constantFrom(...names),
  });
const rates = fc.integer({ min: 0, max: 90 });
const tariff: fc.Arbitrary<Tariff> = fc
  .record({
    feedIn: rates,
    band: rates,
    netting: fc.constantFrom('slot' as const, 'gross' as const),
    nets: fc.tuple(rates, rates, rates),
    levy: rates,
    fees: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    penalties: fc.tuple(rates, rates),
    tolerance: fc.tuple(energy, fc.integer({ min: 0, max: 1_000_000 })),
  })
  .map(({ feedIn, band, netting, nets, levy, fees, penalties, tolerance }) => ({
    feedIn: price(feedIn),
    retail: price(feedIn + band),
    netting,
    netLocal: price(nets[0]),
    netRegional: price(nets[1]),
    netFull: price(nets[2]),
    levy: price(levy),
    feeBuy: price(fees[0]),
    feeSell: price(fees[1]),
    shortPenalty: price(penalties[0]),
    longPenalty: price(penalties[1]),
    toleranceWh: wh(tolerance[0]),
    tolerancePpm: BigInt(tolerance[1]),
  }));
const NAMES = ['anna', 'ben', 'carl', 'dora', 'emil'];

/** Five homes with meters and auction trades of all kinds. */
const street = fc
  .record({
    homes: fc.tuple(...NAMES.map((name) => homeOf(NAMES.filter((other) => other !== name)))),
    trades: fc.array(fc.tuple(fc.nat(4), fc.nat(4), energy), { maxLength: 4 }),
  })
  .map(({ homes, trades }) => {
    const out = homes.map((home) => ({ ...home, bought: 0, sold: 0 }));
    for (const [seller, buyer, quantity] of trades) {
      const [from, to] = [out[seller], out[buyer]];
      if (from === undefined || to === undefined || seller === buyer) continue;
      from.sold += quantity;
      to.bought += quantity;
    }
    return Object.fromEntries(NAMES.map((name, i) => [name, out[i] as (typeof out)[number]]));
  });
const agreementsAmong = (names: readonly string[]) =>
  fc
    .array(
      fc.record({
        seller: fc.constantFrom(...names),
        buyer: fc.constantFrom(...names),
        quantityWh: fc.integer({ min: 1, max: 500 }),
        at: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) =>
      all
        .filter(({ seller, buyer }) => seller !== buyer)
        .map(({ seller, buyer, quantityWh, at }) => agreement(seller, buyer, quantityWh, at)),
    );

t.test('colluders gain by agreements only what they really deliver to each other', async (t) => {
  const ring = ['anna', 'ben', 'carl'];
  let genuine = 0;
  let phantom = 0;
  fc.assert(
    fc.property(street, agreementsAmong(ring), tariff, (homes, agreed, terms) => {
      const without = settle(homes, [], terms);
      const together = settle(homes, agreed, terms);
      let gain = 0n;
      let delivered = 0n;
      let taken = 0n;
      for (const name of ring) {
        gain += balance(together, `hh:${name}`) - balance(without, `hh:${name}`);
        const before = without.lines.get(name);
        const sold = agreed.filter(({ seller }) => seller === name);
        const bought = agreed.filter(({ buyer }) => buyer === name);
        const sum = (trades: readonly AgreedTrade[]) =>
          trades.reduce((total, { quantityWh }) => total + quantityWh, 0n);
        const least = (a: bigint, b: bigint) => (a < b ? a : b);
        if (homes[name]?.reading !== null)
          delivered += least(sum(sold), before?.residualExportWh ?? 0n);
        taken += least(sum(bought), before?.residualImportWh ?? 0n);
      }
      const agreedWh = agreed.reduce((total, { quantityWh }) => total + quantityWh, 0n);
      const worth = terms.retail - terms.feedIn + networkSaving(terms);
      const matched = delivered + taken - agreedWh;
      // matched is at most what was really fed in, and at most what was really taken.
      if (matched <= 0n) t.ok(gain <= 0n, 'what is not delivered gains nothing');
      else
        t.ok(
          gain <= matched * worth,
          'at most the margin between retail and feed-in, and the network',
        );
      if (matched <= 0n) phantom++;
      else genuine++;
      for (const outsider of ['dora', 'emil']) {
        const own = ({ postings }: FirmSettlement) =>
          lines(postings.filter(({ from, to }) => [from, to].includes(`hh:${outsider}`)));
        t.strictSame(own(together), own(without), 'nobody else pays or gets anything else');
        t.strictSame(together.lines.get(outsider), without.lines.get(outsider));
      }
      t.ok(balance(together, 'community') >= balance(without, 'community'));
      for (const { importWh, netLocalWh, netRegionalWh, netFullWh } of together.lines.values())
        t.equal(netLocalWh + netRegionalWh + netFullWh, importWh, 'each Wh pays the network once');
    }),
    RUNS,
  );
  t.ok(genuine > 100 && phantom > 500, `${genuine} real and ${phantom} phantom cases`);
});

t.test('escrow covers what an agreement can cost, whatever the meters say', async (t) => {
  fc.assert(
    fc.property(street, agreementsAmong(NAMES), tariff, (homes, agreed, terms) => {
      const without = settle(homes, [], terms);
      const together = settle(homes, agreed, terms);
      for (const name of NAMES) {
        let locked = 0n;
        for (const one of agreed) {
          const locks = agreedLocks(one, terms);
          if (one.seller === name) locked += locks.seller;
          if (one.buyer === name) locked += locks.buyer;
        }
        // The community's long penalty and the network are credit, as for the auction.
        const more = (code: string) =>
          [together, without]
            .map(({ postings }) =>
              postings
                .filter((posting) => posting.code === code && posting.from === `hh:${name}`)
                .reduce((sum, { amount }) => sum + amount, 0n),
            )
            .reduce((now, before) => now - before);
        const credit =
          more('penalty-long') + more('net-local') + more('net-regional') + more('net-full');
        const lost = balance(without, `hh:${name}`) - balance(together, `hh:${name}`);
        // Feed-in that is given away is no debt.
        const given =
          ((without.lines.get(name)?.residualExportWh ?? 0n) -
            (together.lines.get(name)?.residualExportWh ?? 0n)) *
          terms.feedIn;
        t.ok(lost - credit - given <= locked, `${name} lost ${lost} of ${locked}`);
      }
    }),
    RUNS,
  );
});

t.test('corrections of a slot with agreements telescope', async (t) => {
  fc.assert(
    fc.property(
      street,
      agreementsAmong(NAMES),
      tariff,
      fc.constantFrom(...NAMES),
      pairOfWh,
      pairOfWh,
      (homes, agreed, terms, who, second, third) => {
        const at = (reading: readonly [number, number]) =>
          settle({ ...homes, [who]: { ...(homes[who] as Home), reading } }, agreed, terms);
        const [a, b, c] = [settle(homes, agreed, terms), at(second), at(third)];
        const net = (postings: readonly Posting[]) => {
          const sums = new Map<string, bigint>();
          for (const { from, to, amount } of postings) {
            sums.set(from, (sums.get(from) ?? 0n) - amount);
            sums.set(to, (sums.get(to) ?? 0n) + amount);
          }
          return new Map([...sums].filter(([, sum]) => sum !== 0n).sort());
        };
        const steps = [...resettle(a.postings, b.postings), ...resettle(b.postings, c.postings)];
        t.strictSame(net([...a.postings, ...steps]), new Map([...c.balances].sort()));
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});

// Who supplied whom.
const TIES = { slot: '7', seed: '5e'.repeat(32) };
const buy = (id: string, household: string, filledWh: number, likes = ''): BuyFill => ({
  id,
  household,
  filledWh: wh(filledWh),
  neighbours: likes.split(' ').filter((name) => name !== '' && name !== 'green'),
  renewable: likes.split(' ').includes('green'),
});
const sells = (household: string, soldWh: number, renewable = false): Seller => ({
  household,
  soldWh: wh(soldWh),
  renewable,
});
const told = (origins: ReadonlyMap<string, Origins>) =>
  [...origins].map(
    ([id, { bySeller, preferredWh }]) =>
      `${id}: ${[...bySeller].map(([name, quantity]) => `${quantity} of ${name}`).join(', ')}; ${preferredWh} preferred`,
  );
const inTurn = (names: readonly string[]) =>
  [...names].sort((a, b) => (tieKey(TIES, a) < tieKey(TIES, b) ? -1 : 1));

t.test('buyers take from whom they prefer, one after another', async (t) => {
  const sellers = [sells('anna', 100), sells('carl', 50, true), sells('dora', 70, true)];
  t.strictSame(
    told(attribute([buy('o1', 'ben', 120, 'anna'), buy('o2', 'eva', 100)], sellers, TIES)),
    (() => {
      const [first] = inTurn(['carl', 'dora']);
      const other = first === 'carl' ? 'dora' : 'carl';
      const order = inTurn(['ben', 'eva'])[0];
      // Ben has all of Anna; his last 20 Wh are dealt out before or after Eva's, by the draw.
      return order === 'ben'
        ? [
            `o1: 100 of anna, 20 of ${first}; 100 preferred`,
            `o2: ${first === 'carl' ? '30 of carl, 70 of dora' : '50 of carl, 50 of dora'}; 0 preferred`,
          ]
        : [
            `o1: 100 of anna, 20 of ${other}; 100 preferred`,
            `o2: ${first === 'carl' ? '50 of carl, 50 of dora' : '30 of carl, 70 of dora'}; 0 preferred`,
          ];
    })(),
  );
  t.strictSame(
    told(attribute([buy('o1', 'ben', 100, 'green'), buy('o2', 'eva', 120)], sellers, TIES)).map(
      (line) => line.split('; ')[1],
    ),
    ['100 preferred', '0 preferred'],
  );
  t.strictSame(
    told(
      attribute([buy('o1', 'ben', 60, 'dora carl green'), buy('o2', 'eva', 160)], sellers, TIES),
    )[0],
    'o1: 60 of dora; 60 preferred',
    'in the order in which it names them',
  );
  t.throws(() => attribute([buy('o1', 'ben', 1)], sellers, TIES), /more was sold than bought/);
  t.throws(() => attribute([buy('o1', 'ben', 999)], sellers, TIES), /more was bought than sold/);
});

const SELLERS = ['s1', 's2', 's3'];
const market = fc
  .record({
    sold: fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    }),
    cuts: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    likes: fc.array(
      fc.record({
        neighbours: fc.shuffledSubarray([...SELLERS, 'nobody']),
        renewable: fc.boolean(),
      }),
      { minLength: 5, maxLength: 5 },
    ),
    two: fc.boolean(),
  })
  .map(({ sold, cuts, likes, two }) => {
    const sellers = sold.map(([soldWh, renewable], i) =>
      sells(SELLERS[i] ?? '', soldWh, renewable),
    );
    const total = sellers.reduce((sum, { soldWh }) => sum + Number(soldWh), 0);
    const edges = [...new Set([0, ...cuts.map((cut) => cut % total), total])].sort((a, b) => a - b);
    const buys = edges.slice(1).map((edge, i) => ({
      id: `o${i}`,
      household: two && i > 0 ? 'b1' : `b${i}`,
      filledWh: wh(edge - (edges[i] ?? 0)),
      neighbours: likes[i]?.neighbours ?? [],
      renewable: likes[i]?.renewable ?? false,
    }));
    return { buys, sellers };
  });

/** One Wh after another, each buyer in turn: as slow and as plain as it can be said. */
function attributeSlowly(
  buys: readonly BuyFill[],
  sellers: readonly Seller[],
): Map<string, Map<string, bigint>> {
  const key = (name: string) => `${tieKey(TIES, name)} ${name}`;
  const order = [...buys].sort((a, b) =>
    `${key(a.household)} ${a.id}` < `${key(b.household)} ${b.id}` ? -1 : 1,
  );
  const supply = [...sellers].sort((a, b) => (key(a.household) < key(b.household) ? -1 : 1));
  const left = new Map(sellers.map(({ household, soldWh }) => [household, soldWh as bigint]));
  const need = new Map(buys.map(({ id, filledWh }) => [id, filledWh as bigint]));
  const out = new Map(buys.map(({ id }) => [id, new Map<string, bigint>()]));
  const give = (id: string, wanted: readonly string[]) => {
    for (const seller of wanted)
      while ((need.get(id) ?? 0n) > 0n && (left.get(seller) ?? 0n) > 0n) {
        need.set(id, (need.get(id) ?? 0n) - 1n);
        left.set(seller, (left.get(seller) ?? 0n) - 1n);
        out.get(id)?.set(seller, (out.get(id)?.get(seller) ?? 0n) + 1n);
      }
  };
  for (const { id, neighbours, renewable } of order) {
    give(id, neighbours);
    if (renewable)
      give(
        id,
        supply.filter((seller) => seller.renewable).map(({ household }) => household),
      );
  }
  for (const { id } of order)
    give(
      id,
      supply.map(({ household }) => household),
    );
  return new Map([...out].map(([id, from]) => [id, new Map([...from].sort())]));
}

const likedBy = ({ neighbours, renewable }: BuyFill, sellers: readonly Seller[]) =>
  new Set(
    sellers
      .filter((seller) => neighbours.includes(seller.household) || (renewable && seller.renewable))
      .map(({ household }) => household),
  );

/** The most Wh that any attribution at all could serve to preferences: by augmenting paths, Wh by Wh. */
function mostPreferred(buys: readonly BuyFill[], sellers: readonly Seller[]): number {
  const units = buys.flatMap((one) => Array.from({ length: Number(one.filledWh) }, () => one));
  const slots = sellers.flatMap(({ household, soldWh }) =>
    Array.from({ length: Number(soldWh) }, () => household),
  );
  const holder: (number | undefined)[] = [];
  const augment = (unit: number, seen: Set<number>): boolean =>
    slots.some((seller, slot) => {
      const one = units[unit];
      if (one === undefined || seen.has(slot) || !likedBy(one, sellers).has(seller)) return false;
      seen.add(slot);
      const other = holder[slot];
      if (other !== undefined && !augment(other, seen)) return false;
      holder[slot] = unit;
      return true;
    });
  return units.filter((_, unit) => augment(unit, new Set())).length;
}

t.test('attribution: totals, twin, order, truth, and half of the best', async (t) => {
  let best = 0;
  let served = 0;
  fc.assert(
    fc.property(market, fc.infiniteStream(fc.nat(3)), ({ buys, sellers }, stream) => {
      const origins = attribute(buys, sellers, TIES);
      t.strictSame(
        [...origins].map(([id, { bySeller }]) => [id, new Map(bySeller)]),
        [...attributeSlowly(buys, sellers)].sort(),
        'as the slow twin has it',
      );
      for (const { id, filledWh } of buys)
        t.equal(
          [...(origins.get(id)?.bySeller.values() ?? [])].reduce((a: bigint, b) => a + b, 0n),
          filledWh,
        );
      for (const { household, soldWh } of sellers)
        t.equal(
          [...origins.values()].reduce((sum, one) => sum + (one.bySeller.get(household) ?? 0n), 0n),
          soldWh,
        );
      t.strictSame(
        told(attribute([...buys].reverse(), [...sellers].reverse(), TIES)),
        told(origins),
        'whatever the order of arrival',
      );
      const preferred = Number(
        [...origins.values()].reduce((sum, one) => sum + one.preferredWh, 0n),
      );
      const most = mostPreferred(buys, sellers);
      t.ok(preferred * 2 >= most && preferred <= most);
      best += most;
      served += preferred;

      // A household that names other neighbours than it likes is not served better by those it likes.
      const [one] = buys;
      if (one === undefined || one.renewable) return;
      const lie = { ...one, neighbours: SELLERS.filter(() => (stream.next().value ?? 0) > 1) };
      const changed = attribute([lie, ...buys.slice(1)], sellers, TIES).get(one.id)?.bySeller;
      const honest = origins.get(one.id)?.bySeller;
      const got = (from: ReadonlyMap<string, bigint> | undefined, upTo: number) =>
        one.neighbours.slice(0, upTo).reduce((sum, name) => sum + (from?.get(name) ?? 0n), 0n);
      for (let upTo = 1; upTo <= one.neighbours.length; upTo++) {
        if (got(changed, upTo) < got(honest, upTo)) break;
        t.equal(got(changed, upTo), got(honest, upTo), 'the first difference is for the worse');
      }
    }),
    RUNS,
  );
  t.comment(`${served} of at most ${best} Wh served to preferences`);
  t.ok(served * 100 >= best * 90);
});
