import fc from 'fast-check';
import t from 'tap';
import { readSlot } from '../../state/contracts/market/marketState.ts';
import { readSupply } from '../../state/execution/money.ts';
import { toHex } from '../../state/types/bytes.ts';
import { micro } from '../../state/types/units.ts';
import {
  type BlockReport,
  GENESIS_MS,
  HOUR_MS,
  MINUTE_MS,
  SLOT_MS,
  type TestChain,
} from '../support/ledger.ts';
import { cancel, newChain, order, workedExample } from '../support/marketChain.ts';
import {
  community,
  DEADLINE_MS,
  FINAL_MS,
  GATE_MS,
  type Home,
  homes,
  NOTHING,
  record,
  SLOT,
} from '../support/marketSlot.ts';
import { householdSlotKeys, moneyFaults } from '../support/moneyFaults.ts';

const [h0, h1] = homes;
const { operator } = community;

t.test('a chain that stood still catches up in one block', async (t) => {
  const chain = newChain();
  workedExample(chain);
  const { events } = chain.block(FINAL_MS + 100 * SLOT_MS);
  const lifeCycle = events.map(({ name }) => name).filter((name) => !name.startsWith('arrears'));
  t.strictSame(
    lifeCycle.filter((name) => /slot/.test(name)),
    ['slot-cleared', 'slot-settled'],
    'gate first',
  );
  t.equal(record(chain, h0), null, 'and final at once');
  t.strictSame(moneyFaults(chain), []);
  const slot = BigInt((FINAL_MS + 100 * SLOT_MS) / SLOT_MS) + 2n;
  const next = chain.block(chain.head.timeMs + 1, order(chain, h0, 'buy', 5n, 200n, { slot }));
  t.strictSame(next.codes, [null], 'and the windows of today are open');
  t.equal(readSlot(chain.marketStore, slot - 2n), null, 'those whose gate was past never opened');
});

t.test(
  'the next due time is that of the first gate or deadline with something behind it',
  async (t) => {
    const chain = newChain();
    const due = () => {
      const [contract] = chain.context.contracts;
      return contract?.template.nextDueMs(
        { get: chain.marketStore.get, slotLengthMs: SLOT_MS },
        contract.parameters,
      );
    };
    t.equal(due(), null, 'before the first block');
    chain.block(GENESIS_MS + 1);
    t.equal(due(), null, 'no order, no block');
    const later = order(chain, h0, 'buy', 5n, 200n, { slot: SLOT + 1n });
    chain.block(GENESIS_MS + 2, later);
    t.equal(due(), GATE_MS + SLOT_MS);
    const sooner = order(chain, h0, 'buy', 5n, 200n);
    chain.block(GENESIS_MS + 3, sooner);
    t.equal(due(), GATE_MS, 'the first gate');
    chain.block(GENESIS_MS + 4, cancel(chain, h0, sooner.id));
    t.equal(due(), GATE_MS + SLOT_MS, 'an order that is cancelled waits for no gate');
    chain.block(GATE_MS + SLOT_MS);
    t.equal(due(), DEADLINE_MS, 'then the deadline of the slot in which the home had an order');
    chain.block(DEADLINE_MS);
    t.equal(due(), DEADLINE_MS + SLOT_MS);
    chain.block(DEADLINE_MS + SLOT_MS);
    t.equal(due(), null);
    const slot = SLOT + 4n;
    chain.block(chain.head.timeMs + 1, chain.reading(h1, { slot, importWh: 5n, exportWh: 0n }));
    t.equal(due(), DEADLINE_MS + 4 * SLOT_MS, 'a reading alone is settled as well');
  },
);

/** One step of a community's day: time passes, then some members do something, rightly or wrongly. */
interface Step {
  readonly passMs: number;
  readonly acts: readonly {
    readonly home: number;
    readonly kind: 'order' | 'replace' | 'cancel' | 'reading' | 'correct' | 'move' | 'pay';
    readonly slot: number;
    readonly quantity: number;
    readonly price: number;
  }[];
}
const step: fc.Arbitrary<Step> = fc.record({
  passMs: fc.oneof(
    fc.integer({ min: 1, max: MINUTE_MS }),
    fc.integer({ min: 1, max: 5 * MINUTE_MS }),
    fc.integer({ min: 1, max: 40 * MINUTE_MS }),
    fc.constantFrom(10 * MINUTE_MS, SLOT_MS, 3 * HOUR_MS, 9 * HOUR_MS),
  ),
  acts: fc.array(
    fc.record({
      home: fc.nat({ max: 3 }),
      kind: fc.constantFrom(
        ...([
          'order',
          'order',
          'order',
          'replace',
          'cancel',
          'reading',
          'reading',
          'correct',
          'move',
          'pay',
        ] as const),
      ),
      slot: fc.nat({ max: 5 }),
      quantity: fc.nat({ max: 900 }),
      price: fc.integer({ min: 70, max: 260 }),
    }),
    { maxLength: 5 },
  ),
});

/** Poor homes, so that some of them fall into arrears. */
const poorChain = () =>
  newChain((document) => {
    for (const balance of document['openingBalances']) balance.amountMicro = '250000';
  });

function play(
  chain: TestChain,
  steps: readonly Step[],
  afterBlock: (report: BlockReport) => void,
): void {
  // Mostly the household's own last order, so that replacing and cancelling often succeed.
  const last = new Map<number, { id: Uint8Array; slot: bigint }>();
  for (const { passMs, acts } of steps) {
    const timeMs = chain.head.timeMs + passMs;
    const running = BigInt(Math.floor(timeMs / SLOT_MS));
    const nonces = new Map<string, bigint>();
    const transactions = acts.map(({ home, kind, slot, quantity, price }) => {
      const { name, account, meter } = community.households[home] as Home;
      const signer = kind === 'correct' || kind === 'move' ? operator : account;
      const nonce = nonces.get(toHex(signer.publicKey)) ?? chain.account(signer).nonce;
      nonces.set(toHex(signer.publicKey), nonce + 1n);
      const options = { nonce, validUntilMs: timeMs + MINUTE_MS };
      const own = last.get(home) ?? { id: NOTHING, slot: running };
      const ahead = kind === 'replace' ? own.slot : running + 1n + BigInt(slot % 3);
      const past = running - BigInt(slot);
      const wh = BigInt(quantity);
      switch (kind) {
        case 'order':
        case 'replace': {
          const side = price % 2 === 0 ? 'buy' : 'sell';
          const replaces = kind === 'replace' ? own.id : NOTHING;
          const call = {
            type: 'placeOrder',
            slot: ahead,
            side,
            quantityWh: wh,
            priceMicroPerWh: BigInt(price),
            replaces,
          } as const;
          const signed = chain.call(signer, call, options);
          last.set(home, { id: signed.id, slot: ahead });
          return signed;
        }
        case 'cancel':
          return chain.call(
            signer,
            { type: 'cancelOrder', slot: own.slot, order: own.id },
            options,
          );
        case 'reading':
          return chain.reading(
            { account, meter },
            { slot: past, importWh: wh, exportWh: BigInt(price) },
            options,
          );
        case 'correct':
          return chain.call(
            signer,
            {
              type: 'correctReading',
              household: name,
              slot: past,
              importWh: wh,
              exportWh: 0n,
              reason: 'again',
            },
            options,
          );
        case 'move':
          return chain.sign(
            signer,
            { type: 'updateHousehold', household: name, zone: `feeder-${slot % 2}` },
            options,
          );
        default:
          return chain.sign(
            signer,
            { type: 'transfer', to: h0.account.publicKey, amount: micro(wh * 100n), reference: '' },
            options,
          );
      }
    });
    afterBlock(chain.block(timeMs, ...transactions));
  }
}

t.test('any day of a community: money whole, escrow exact, due times true', async (t) => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
      const chain = poorChain();
      const [contract] = chain.context.contracts;
      const due = () =>
        contract?.template.nextDueMs(
          { get: chain.marketStore.get, slotLengthMs: SLOT_MS },
          contract.parameters,
        ) ?? null;
      let promised: number | null = null;
      play(chain, steps, (report) => {
        for (const { name } of report.events) counts[name] = (counts[name] ?? 0) + 1;
        const faults = moneyFaults(chain);
        if (faults.length > 0) throw new Error(faults.join('; '));
        const acted = report.events.some(
          ({ name, transaction }) =>
            transaction === null && (name === 'slot-cleared' || name === 'slot-settled'),
        );
        const wasDue = promised !== null && promised <= chain.head.timeMs;
        if (acted !== wasDue)
          throw new Error(`due ${promised}, at ${chain.head.timeMs} acted: ${acted}`);
        promised = due();
        if (promised !== null && promised <= chain.head.timeMs) throw new Error('due in the past');
      });
      // At the end everybody has paid, and the state holds nothing but accounts and open windows.
      chain.block(chain.head.timeMs + 24 * HOUR_MS);
      if (householdSlotKeys(chain.state).length > 0)
        throw new Error('records of final slots are left');
      for (const { account } of community.households)
        if (chain.account(account).held !== 0n) throw new Error('escrow is left');
      if (readSupply(chain.state).minted !== 1_000_000n) throw new Error('the supply changed');
    }),
    { seed: 42, numRuns: 60 },
  );
  for (const name of [
    'slot-cleared',
    'order-matched',
    'order-replaced',
    'order-cancelled',
    'reading-accepted',
    'reading-equivocated',
    'reading-corrected',
    'slot-settled',
    'arrears-lent',
    'arrears-repaid',
  ])
    t.ok((counts[name] ?? 0) > 0, `${name} happened (${counts[name] ?? 0} times)`);
});

t.test('the same blocks give the same roots on every node', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
      const first = poorChain();
      const second = poorChain();
      const roots: string[] = [];
      play(first, steps, ({ executed }) => {
        roots.push(toHex(executed.block.header.stateRoot));
      });
      let index = 0;
      second.state = second.state.reopened();
      second.head = { ...second.head, state: second.state };
      play(second, steps, ({ executed }) => {
        const root = toHex(executed.block.header.stateRoot);
        if (root !== roots[index++]) throw new Error(`another root at block ${index}`);
        if (root !== toHex(second.state.root()))
          throw new Error('the root is not that of the entries');
        // As after a restart: fresh copies of all values, keys in another order.
        second.state = second.state.reopened();
        second.head = { ...second.head, state: second.state };
      });
      if (toHex(first.head.hash) !== toHex(second.head.hash)) throw new Error('other blocks');
    }),
    { seed: 7, numRuns: 20 },
  );
  t.pass('20 chains, one of each pair reopened after every block');
});
