import fc from 'fast-check';
import t from 'tap';
import {
  attribute,
  type BuyFill,
  type Origins,
  type Seller,
} from '../../state/market/attribution.ts';
import { tieKey } from '../../state/market/tieOrder.ts';
import type { WattHours } from '../../state/types/units.ts';

const wh = (value: number | bigint): WattHours => BigInt(value) as WattHours;
const RUNS = { seed: 42, numRuns: 2_000 };

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
