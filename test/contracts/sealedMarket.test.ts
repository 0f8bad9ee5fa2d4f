import fc from 'fast-check';
import t from 'tap';
import { encodeMarketCall, type MarketCall } from '../../state/contracts/market/marketCall.ts';
import { clearingParameters } from '../../state/contracts/market/marketEngine.ts';
import { readProgress, readSlot } from '../../state/contracts/market/marketState.ts';
import { auctionOrders } from '../../state/contracts/market/orderSteps.ts';
import {
  commitmentOf,
  decodeSealedOrders,
  sealedOrderId,
  steppedOrder,
} from '../../state/contracts/market/sealedOrders.ts';
import { readCommitment } from '../../state/contracts/market/sealedState.ts';
import { TEMPLATES } from '../../state/contracts/templates.ts';
import { clear } from '../../state/market/clear.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import { GovernedChain } from '../support/governance.ts';
import {
  GENESIS_MS,
  type JsonDocument,
  MINUTE_MS,
  marketParameters,
  OPENING_BALANCE,
  SLOT_MS,
} from '../support/ledger.ts';
import { newChain, parametersOf } from '../support/marketChain.ts';
import { GATE_MS, type Home, homes, named, record, SLOT, worth } from '../support/marketSlot.ts';
import { moneyFaults } from '../support/moneyFaults.ts';
import {
  AUCTION_MS,
  commit,
  commitment,
  DEPOSIT,
  encoded,
  HALF_MS,
  OPEN_MS,
  reveal,
  SALT,
  sealedChain,
  subject,
  type Wish,
} from '../support/sealedChain.ts';

const [h0, h1, h2] = homes;

t.test('the chain is asked for the blocks that sealed orders need', async (t) => {
  const chain = sealedChain();
  const bytes = encoded([['buy', [100n, 200n]]]);
  const dueMs = () => {
    const [contract] = chain.context.contracts;
    const store = { get: chain.marketStore.get, slotLengthMs: SLOT_MS };
    return contract?.template.nextDueMs(store, contract.parameters) ?? null;
  };
  chain.block(OPEN_MS, commit(chain, h0, bytes, [100n, 0n]), commit(chain, h1, bytes, [100n, 0n]));
  t.equal(dueMs(), HALF_MS, 'one that shows the chain alive');
  chain.block(GATE_MS, reveal(chain, h0, bytes));
  t.equal(dueMs(), HALF_MS, 'while anything is not revealed');
  chain.block(HALF_MS, reveal(chain, h1, bytes));
  t.equal(dueMs(), AUCTION_MS, 'then the auction');
  t.equal(readProgress(chain.marketStore)?.clearedThrough, SLOT - 1n);
  chain.block(AUCTION_MS);
  t.equal(readProgress(chain.marketStore)?.clearedThrough, SLOT);
});

t.test('before the reveal nothing differs but fingerprints, whatever is ordered', async (t) => {
  const price = fc.bigInt({ min: 80n, max: 250n });
  const wish = fc.tuple(fc.constant('buy' as const), fc.tuple(fc.bigInt(1n, 900n), price));
  const wishes = fc.array(wish, { maxLength: 3 });
  /** Everything that others get to see: what is sent, what the block did, and the state. */
  const publicLife = (ordered: readonly Wish[], saltByte: number) => {
    const chain = sealedChain();
    const bytes = encoded(ordered, new Uint8Array(32).fill(saltByte));
    const transaction = commit(chain, h0, bytes, [2750n, 0n]);
    const fingerprint = toHex(commitment(chain, h0, bytes));
    const masked = (text: string) => text.replaceAll(fingerprint, '0'.repeat(64));
    const { events, executed } = chain.block(OPEN_MS, transaction);
    const state = [...chain.state.entries]
      .map(([key, value]) => [Buffer.from(key, 'latin1').toString('hex'), masked(toHex(value))])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    return {
      hidden: new Set([masked(toHex(transaction.bytes)).length, executed.block.bytes.length]),
      call: masked(
        toHex(
          transaction.transaction.payload.type === 'call'
            ? transaction.transaction.payload.data
            : SALT,
        ),
      ),
      events: masked(
        JSON.stringify(events, (_, value) =>
          typeof value === 'bigint' || value instanceof Uint8Array ? String(value) : value,
        ),
      ),
      state,
    };
  };
  fc.assert(
    fc.property(wishes, wishes, (one, other) => {
      t.strictSame(publicLife(one, 1), publicLife(other, 2));
    }),
    { seed: 2027, numRuns: 40 },
  );
});

t.test('a sealed market decides as an open one on the same orders', async (t) => {
  const step = fc.tuple(fc.bigInt(1n, 300n), fc.bigInt(80n, 250n));
  const wish = fc.tuple(fc.constantFrom('buy' as const, 'sell' as const), step);
  const book = fc.array(fc.option(fc.array(wish, { maxLength: 3 })), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(book, fc.integer({ min: 0, max: 15 }), (ordered, silent) => {
      const chain = sealedChain();
      const bytesOf = ordered.map((one) => one && encoded(one));
      const each = <T>(make: (home: Home, bytes: Uint8Array, index: number) => T) =>
        homes.flatMap((home, index) => {
          const bytes = bytesOf[index];
          return bytes == null ? [] : [make(home, bytes, index)];
        });
      chain.block(OPEN_MS, ...each((home, bytes) => commit(chain, home, bytes, [1000n, 1000n])));
      const isSilent = (index: number) => ((silent >> index) & 1) === 1;
      chain.block(
        GATE_MS,
        ...each((home, bytes, index) =>
          isSilent(index) ? [] : [reveal(chain, home, bytes)],
        ).flat(),
      );
      chain.block(HALF_MS);
      const { seed } = readSlot(chain.marketStore, SLOT) ?? { seed: SALT };
      chain.block(AUCTION_MS);
      const expected = clear(
        clearingParameters('uniform', parametersOf(chain), SLOT, seed),
        each((home, bytes, index) =>
          isSilent(index)
            ? []
            : (decodeSealedOrders(bytes)?.orders ?? []).flatMap((one) =>
                auctionOrders({
                  ...steppedOrder(one),
                  order: sealedOrderId(subject(chain, home), one.number),
                  household: home.name,
                }),
              ),
        ).flat(),
      );
      homes.forEach((home, index) => {
        const got = record(chain, home);
        const { boughtWh, soldWh } = expected.households.get(home.name) ?? {
          boughtWh: 0n,
          soldWh: 0n,
        };
        t.strictSame([got?.boughtWh ?? 0n, got?.soldWh ?? 0n], [boughtWh, soldWh]);
        const lost = bytesOf[index] != null && isSilent(index) ? 2000n * DEPOSIT : 0n;
        t.equal(worth(chain, home.account), OPENING_BALANCE - lost);
        t.equal(readCommitment(chain.marketStore, SLOT, home.name), null);
      });
      t.strictSame(moneyFaults(chain), []);
    }),
    { seed: 2028, numRuns: 60 },
  );
});

t.test('parameters and terms of sealed orders', async (t) => {
  const template = TEMPLATES.find(({ name }) => name === 'uniform');
  const read = (change: JsonDocument) =>
    template?.read({ ...marketParameters(), ...change }, SLOT_MS) ?? { ok: false, faults: [] };
  const faultsOf = (change: JsonDocument) => {
    const result = read(change);
    return result.ok ? [] : result.faults.map(({ path, message }) => `${path} ${message}`);
  };
  const rows: [string, JsonDocument, RegExp[]][] = [
    ['sealed by default values', { sealed: {} }, []],
    ['open', { sealed: null }, []],
    ['with a deposit', { sealed: { revealMs: 600_000, depositPerWh: 0 } }, []],
    ['no object', { sealed: true }, [/^sealed must be an object/]],
    [
      'longer than until the start',
      { sealed: { revealMs: 600_001 } },
      [/^sealed.revealMs must be at most timing.gateBeforeMs/],
    ],
    ['too short', { sealed: { revealMs: 1 } }, [/^sealed.revealMs must be a whole number from 2/]],
    [
      'a deposit below 0',
      { sealed: { depositPerWh: -1 } },
      [/^sealed.depositPerWh must be a whole number from 0/],
    ],
    [
      'a wrong name',
      { sealed: { revealsMs: 5 } },
      [/^sealed.revealsMs is not known; did you mean revealMs/],
    ],
    [
      'with standing orders',
      { sealed: {}, standingOrdersPerHousehold: 1 },
      [/^standingOrdersPerHousehold must be 0 where orders are sealed/],
    ],
  ];
  for (const [what, change, faults] of rows) {
    const found = faultsOf(change);
    t.equal(found.length, faults.length, `${what}: ${found}`);
    faults.forEach((fault, index) => {
      t.match(found[index], fault, what);
    });
  }
  const sealed = read({ sealed: {} });
  const terms = sealed.ok ? (template?.terms(sealed.parameters, SLOT_MS) ?? '') : '';
  t.match(terms, /In the 4 minutes after the gate the orders are opened/);
  t.match(terms, /It costs 17 micro-credits per Wh for the most that was said/);
  const openTerms = read({});
  t.notMatch(openTerms.ok ? template?.terms(openTerms.parameters, SLOT_MS) : '', /sealed/);
});

t.test('a side market may be sealed, and hands over what its auction decided', async (t) => {
  const chain = newChain((document) => {
    document['contracts'].push({
      name: 'evening',
      template: 'uniform',
      version: 1,
      parameters: {
        settledBy: 'market',
        floor: 80,
        cap: 250,
        maxQuantityWh: 10_000,
        sealed: {},
        timing: { opensBeforeMs: 30 * MINUTE_MS, gateBeforeMs: 10 * MINUTE_MS },
      },
    });
  });
  const side = chain.context.contracts[1]?.id ?? SALT;
  const call = ({ account }: Home, marketCall: MarketCall) =>
    chain.sign(account, { type: 'call', contract: side, data: encodeMarketCall(marketCall) });
  const sent: [Home, Uint8Array, bigint, bigint][] = [
    [h0, encoded([['buy', [100n, 200n]]]), 100n, 0n],
    [h1, encoded([['sell', [100n, 100n]]]), 0n, 100n],
    [h2, encoded([['sell', [100n, 90n]]]), 0n, 100n],
  ];
  const report = chain.block(
    OPEN_MS,
    ...sent.map(([home, bytes, buyMaxWh, sellMaxWh]) =>
      call(home, {
        type: 'commitOrders',
        slot: SLOT,
        commitment: commitmentOf({ ...subject(chain, home), contract: side }, bytes),
        buyMaxWh,
        sellMaxWh,
      }),
    ),
  );
  t.strictSame(report.codes, [null, null, null]);
  const revealed = sent
    .filter(([home]) => home !== h2)
    .map(([home, bytes]) => call(home, { type: 'revealOrders', slot: SLOT, orders: bytes }));
  t.strictSame(chain.block(GATE_MS, ...revealed).codes, [null, null]);
  chain.block(HALF_MS);
  const cleared = chain.block(AUCTION_MS);
  t.match(
    named(cleared.events, 'slot-cleared').filter(
      ({ contract }) => contract !== null && equalBytes(contract, side),
    ),
    [{ attributes: { volumeWh: '100', priceMicroPerWh: '150' } }],
  );
  t.equal(record(chain, h0)?.agreedBoughtWh, 100n, 'the home market bills it');
  t.equal(record(chain, h1)?.agreedSoldWh, 100n);
  t.equal(worth(chain, h2.account), OPENING_BALANCE - 100n * DEPOSIT, 'deposits count there too');
  t.strictSame(moneyFaults(chain), []);
});

t.test('a market becomes sealed: open orders until then, and standing ones no more', async (t) => {
  const chain = new GovernedChain(1, (document) => {
    document['parameters'].contractNoticeDays = 0;
  });
  const old = chain.market;
  const household = chain.community.households[0] ?? h0;
  const call = (contract: Uint8Array, marketCall: MarketCall) =>
    chain.sign(household.account, { type: 'call', contract, data: encodeMarketCall(marketCall) });
  const firstSlot = BigInt(GENESIS_MS / SLOT_MS) + 3n;
  const standing = call(old, {
    type: 'placeStandingOrder',
    side: 'buy',
    steps: [{ quantityWh: 10n, priceMicroPerWh: 200n }],
    pattern: {
      firstSlot,
      lastSlot: firstSlot + 20n,
      weekdays: 127,
      fromMinute: 0,
      toMinute: 1440,
    },
    replaces: new Uint8Array(),
  });
  t.strictSame(chain.block(OPEN_MS, standing).codes, [null]);
  const parameters = canonicalJson({ ...marketParameters(), sealed: {} });
  chain.decide({
    type: 'changeContract',
    contract: old,
    template: 'uniform',
    version: 1,
    parameters,
    noticeDays: 0,
  });
  chain.next();
  const next = chain.context.contracts.find(({ id }) => !equalBytes(id, old));
  const boundary = next?.fromSlot ?? 0n;
  const opensMs = (slot: bigint) => Number(slot) * SLOT_MS - 30 * MINUTE_MS;
  const placed = [];
  for (let slot = firstSlot; slot <= boundary; slot++)
    placed.push(...chain.block(opensMs(slot)).events);
  t.strictSame(
    named(placed, 'order-accepted', 'standing-order-skipped').map(({ name, slot, attributes }) => [
      name,
      slot,
      attributes['code'],
    ]),
    Array.from({ length: Number(boundary - firstSlot) + 1 }, (_, index) => {
      const slot = firstSlot + BigInt(index);
      return slot < boundary
        ? ['order-accepted', slot, undefined]
        : ['standing-order-skipped', slot, 'sealed-only'];
    }),
  );
  const committed = chain.next(
    call(next?.id ?? old, {
      type: 'commitOrders',
      slot: boundary,
      commitment: SALT,
      buyMaxWh: 10n,
      sellMaxWh: 0n,
    }),
  );
  t.strictSame(committed.codes, [null]);
  t.strictSame(moneyFaults(chain), []);
});
