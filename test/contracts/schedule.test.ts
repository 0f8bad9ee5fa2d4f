import fc from 'fast-check';
import t from 'tap';
import {
  decodeMarketCall,
  encodeMarketCall,
  type MarketCall,
} from '../../state/contracts/market/marketCall.ts';
import {
  deleteAgreement,
  readAgreement,
  readSchedule,
  scheduledHouseholds,
  writeAgreement,
  writeSchedule,
} from '../../state/contracts/market/scheduleState.ts';
import {
  inPattern,
  patternText,
  type SlotPattern,
} from '../../state/contracts/market/slotPattern.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { HOUR_MS, MINUTE_MS, SLOT_MS } from '../support/ledger.ts';
import { community, held, homes, NOTHING, named } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  ALWAYS,
  accept,
  block,
  end,
  newChain,
  offer,
  order,
  reads,
  type Steps,
  send,
  standing,
  step,
} from '../support/scheduleChain.ts';

const [anna, ben] = homes;
const { operator } = community;

t.test('calls for slots to come have one encoding', async (t) => {
  const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const u32 = fc.nat({ max: 2 ** 32 - 1 });
  const id = fc.uint8Array({ maxLength: 32 });
  const side = fc.constantFrom('buy' as const, 'sell' as const);
  const steps = fc.array(fc.record({ quantityWh: u64, priceMicroPerWh: u64 }), {
    minLength: 1,
    maxLength: 9,
  });
  const preference = fc.record({ neighbours: fc.array(fc.string()), renewable: fc.boolean() });
  const pattern = fc.record({
    firstSlot: u64,
    lastSlot: u64,
    weekdays: u32,
    fromMinute: u32,
    toMinute: u32,
  });
  const call: fc.Arbitrary<MarketCall> = fc.oneof(
    fc.record(
      {
        type: fc.constant('placeOrder' as const),
        slot: u64,
        side,
        quantityWh: u64,
        priceMicroPerWh: u64,
        replaces: id,
        furtherSteps: steps,
        preference,
      },
      { requiredKeys: ['type', 'slot', 'side', 'quantityWh', 'priceMicroPerWh', 'replaces'] },
    ),
    fc.record(
      {
        type: fc.constant('placeStandingOrder' as const),
        side,
        steps,
        pattern,
        preference,
        replaces: id,
      },
      { requiredKeys: ['type', 'side', 'steps', 'pattern', 'replaces'] },
    ),
    fc.record({ type: fc.constant('cancelStandingOrder' as const), standingOrder: id }),
    fc.record({
      type: fc.constant('offerAgreement' as const),
      to: fc.string(),
      side,
      quantityWh: u64,
      priceMicroPerWh: u64,
      pattern,
      noticeSlots: u64,
      answerByMs: u64,
    }),
    fc.record({ type: fc.constant('acceptAgreement' as const), agreement: id }),
    fc.record({ type: fc.constant('endAgreement' as const), agreement: id }),
  );
  fc.assert(
    fc.property(call, (sent) => {
      t.strictSame(
        JSON.stringify(plain(decodeMarketCall(encodeMarketCall(sent)))),
        JSON.stringify(plain(sent)),
      );
    }),
    { seed: 42, numRuns: 300 },
  );
});

/** With sorted keys, and what JSON cannot say. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, plain(field)]),
  );
}

t.test('patterns: weekdays and times of day by the clock of the tariff', async (t) => {
  const HOUR = 3_600_000;
  const slotAt = (iso: string) => BigInt(Date.parse(iso) / HOUR);
  const rows: [
    what: string,
    pattern: Partial<SlotPattern>,
    time: string,
    offset: number,
    is: boolean,
  ][] = [
    ['always', {}, '2026-11-22T10:00:00Z', 0, true],
    ['a Sunday', { weekdays: 64 }, '2026-11-22T10:00:00Z', 0, true],
    ['no Sunday', { weekdays: 63 }, '2026-11-22T10:00:00Z', 0, false],
    ['Monday already, an hour before UTC does', { weekdays: 1 }, '2026-11-22T23:00:00Z', 60, true],
    ['still Saturday in the west', { weekdays: 32 }, '2026-11-22T02:00:00Z', -300, true],
    ['before its hours', { fromMinute: 600, toMinute: 720 }, '2026-11-22T09:00:00Z', 0, false],
    ['at their beginning', { fromMinute: 600, toMinute: 720 }, '2026-11-22T10:00:00Z', 0, true],
    ['at their end', { fromMinute: 600, toMinute: 720 }, '2026-11-22T12:00:00Z', 0, false],
    ['late, over midnight', { fromMinute: 1320, toMinute: 360 }, '2026-11-22T23:00:00Z', 0, true],
    ['early, over midnight', { fromMinute: 1320, toMinute: 360 }, '2026-11-22T05:00:00Z', 0, true],
    ['noon, over midnight', { fromMinute: 1320, toMinute: 360 }, '2026-11-22T12:00:00Z', 0, false],
    ['before its first slot', { firstSlot: 10n ** 9n }, '2026-11-22T12:00:00Z', 0, false],
    ['after its last slot', { lastSlot: 5n }, '2026-11-22T12:00:00Z', 0, false],
  ];
  for (const [what, change, time, offset, is] of rows)
    t.equal(
      inPattern({ ...ALWAYS, lastSlot: 10n ** 9n, ...change }, slotAt(time), HOUR, {
        utcOffsetMinutes: offset,
      }),
      is,
      what,
    );
  t.equal(patternText(ALWAYS), 'daily 00:00-24:00');
  t.equal(
    patternText({ ...ALWAYS, weekdays: 33, fromMinute: 1320, toMinute: 390 }),
    'Mon,Sat 22:00-06:30',
  );
});

t.test('whatever is said for slots to come, money stays where it belongs', async (t) => {
  const wh = fc.bigInt({ min: 0n, max: 1_500n });
  const price = fc.bigInt({ min: 70n, max: 260n });
  const steps = fc.array(fc.tuple(wh, price), { minLength: 1, maxLength: 3 }).map((all) => {
    const [first, ...rest] = all.map(([quantityWh, at]) => step(quantityWh, at));
    return [first ?? step(1n, 100n), ...rest] as Steps;
  });
  const side = fc.constantFrom('buy' as const, 'sell' as const);
  const who = fc.nat(3);
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('standing'), who, who, side, steps, wh) },
    { weight: 5, arbitrary: fc.tuple(fc.constant('offer'), who, who, side, steps, wh) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('accept'), who, who, side, steps, wh) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('end'), who, who, side, steps, wh) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('order'), who, who, side, steps, wh) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('reading'), who, who, side, steps, wh) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('suspend'), who, who, side, steps, wh) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('wait'), who, who, side, steps, wh) },
  );
  let bound = 0;
  let entered = 0;
  fc.assert(
    fc.property(fc.array(action, { minLength: 30, maxLength: 60 }), (actions) => {
      const chain = newChain('uniform', (document) => {
        document['openingBalances'][2].amountMicro = '90000';
        document['contracts'][0].parameters.timing.correctionDeadlineAfterMs = 2 * HOUR_MS;
      });
      const offers: Uint8Array[] = [];
      let suspended = false;
      for (const [what, one, other, direction, terms, amount] of actions) {
        const home = community.households[one] ?? anna;
        const partner = community.households[other] ?? ben;
        const slot = BigInt(Math.floor(chain.head.timeMs / SLOT_MS));
        const about = offers[Number(amount) % Math.max(1, offers.length)] ?? NOTHING;
        const transactions: SignedTransaction[] = [];
        if (what === 'standing') transactions.push(send(chain, home, standing(direction, terms)));
        else if (what === 'order')
          transactions.push(send(chain, home, order(direction, terms, { slot: slot + 1n })));
        else if (what === 'offer') {
          const offered = offer(direction, partner, amount, terms[0].priceMicroPerWh, {
            answerByMs: BigInt(chain.head.timeMs + HOUR_MS),
          });
          const transaction = send(chain, home, offered);
          offers.push(transaction.id);
          transactions.push(transaction);
          if (partner !== home) transactions.push(send(chain, partner, accept(transaction.id)));
        } else if (what === 'accept') transactions.push(send(chain, home, accept(about)));
        else if (what === 'end') transactions.push(send(chain, home, end(about)));
        else if (what === 'reading')
          transactions.push(reads(chain, home, slot - 1n, amount, amount / 2n));
        else if (what === 'suspend') {
          suspended = !suspended;
          transactions.push(
            chain.sign(operator, { type: 'suspend', household: 'h3', suspended, reason: 'x' }),
          );
        }
        const wait = what === 'wait' ? 16 * MINUTE_MS : 2 * MINUTE_MS;
        const { events } = chain.block(chain.head.timeMs + wait, ...transactions);
        bound += named(events, 'agreement-scheduled').length;
        entered += named(events, 'order-accepted').filter(
          (event) => event.transaction === null,
        ).length;
        t.strictSame(moneyFaults(chain), []);
      }
      // When all slots are past, nothing is held and nothing is left of them.
      for (const home of community.households) {
        for (const { standingOrder } of readSchedule(chain.marketStore, home.name).standingOrders)
          block(chain, send(chain, home, { type: 'cancelStandingOrder', standingOrder }));
        for (const id of readSchedule(chain.marketStore, home.name).agreements)
          block(chain, send(chain, home, end(id)));
      }
      for (let hours = 0; hours < 5; hours++) chain.block(chain.head.timeMs + HOUR_MS);
      t.strictSame(scheduledHouseholds(chain.marketStore), []);
      for (const home of community.households) t.equal(held(chain, home), 0n);
    }),
    { seed: 42, numRuns: 12 },
  );
  t.ok(bound > 20 && entered > 20, `${bound} agreements bound, ${entered} standing orders entered`);
});

t.test('a contract goes on with what the one before it under its name was told', async (t) => {
  const storeAfter = (before: Map<string, Uint8Array> | null) => {
    const own = new Map<string, Uint8Array>();
    const at = (key: Uint8Array) => toHex(key);
    return {
      own,
      get: (key: Uint8Array) => own.get(at(key)),
      set: (key: Uint8Array, value: Uint8Array | null) => {
        if (value === null) own.delete(at(key));
        else own.set(at(key), value);
      },
      inherited: (key: Uint8Array) => before?.get(at(key)),
    };
  };
  const id = new Uint8Array(32).fill(7);
  const order = {
    standingOrder: id,
    side: 'buy' as const,
    steps: [step(5n, 100n)] as const,
    pattern: ALWAYS,
  };
  const agreement = {
    agreement: id,
    seller: 'h0',
    buyer: 'h1',
    quantityWh: 5n,
    priceMicroPerWh: 0n,
    pattern: ALWAYS,
    noticeSlots: 0n,
    answerByMs: 1,
    status: 'in-force' as const,
  };
  const old = storeAfter(null);
  writeSchedule(old, 'h0', { standingOrders: [order], agreements: [id] });
  writeAgreement(old, agreement);
  const next = storeAfter(old.own);
  t.strictSame(readSchedule(next, 'h0'), { standingOrders: [order], agreements: [id] });
  t.strictSame(readAgreement(next, id), agreement);
  t.strictSame(scheduledHouseholds(next), ['h0']);
  writeSchedule(next, 'h0', { standingOrders: [], agreements: [] });
  deleteAgreement(next, agreement);
  t.strictSame(readSchedule(next, 'h0'), { standingOrders: [], agreements: [] }, 'gone is gone');
  t.equal(readAgreement(next, id)?.status, 'over');
  t.strictSame(readSchedule(old, 'h0').agreements, [id], 'the old contract keeps its own');
  writeSchedule(old, 'h0', { standingOrders: [], agreements: [] });
  deleteAgreement(old, agreement);
  t.equal(old.own.size, 0, 'where nothing came before, nothing is left');
});
