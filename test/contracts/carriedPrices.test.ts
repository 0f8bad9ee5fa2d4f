import t from 'tap';
import { eventText } from '../../node/api/views/eventText.ts';
import { encodeMarketCall } from '../../state/contracts/market/marketCall.ts';
import { readPostedPrices } from '../../state/contracts/market/postedTariff.ts';
import { contractEntries } from '../../state/execution/contractRegistry.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import { slotAt } from '../../state/types/parameters.ts';
import { GovernedChain } from '../support/governance.ts';
import { HOUR_MS, type JsonDocument, marketParameters, SLOT_MS } from '../support/ledger.ts';

const POSTED = { aheadSlots: 192, retailMin: 200, retailMax: 400, feedInMin: 0, feedInMax: 80 };

function parameters(posted: JsonDocument | null, cap = 250): JsonDocument {
  const document = marketParameters();
  document['cap'] = cap;
  if (posted !== null) document['tariff'].posted = posted;
  return document;
}

const newChain = () =>
  new GovernedChain(1, (document) => {
    document['parameters'].contractNoticeDays = 0;
    document['contracts'][0].parameters = parameters(POSTED);
  });

/** Retail in slots from `first` on, as one contract has it posted; null: nothing. */
function retails(chain: GovernedChain, contract: Uint8Array, first: bigint, count: number) {
  const store = { get: (key: Uint8Array) => chain.state.get(contractDataKey(contract, key)) };
  return Array.from(
    { length: count },
    (_, i) => readPostedPrices(store, first + BigInt(i))?.retail ?? null,
  );
}

function post(chain: GovernedChain, contract: Uint8Array, firstSlot: bigint, retail: bigint[]) {
  const feedIn = retail.map(() => 70n);
  const data = encodeMarketCall({ type: 'postTariff', firstSlot, retail, feedIn });
  return chain.sign(chain.community.utility, { type: 'call', contract, data });
}

/** Passes a change, to hold at once; the block after the announcement is made too. */
function change(chain: GovernedChain, contract: Uint8Array, rules: JsonDocument) {
  const { number } = chain.decide(
    {
      type: 'changeContract',
      contract,
      template: 'uniform',
      version: 1,
      parameters: canonicalJson(rules),
      noticeDays: 0,
    },
    0n,
  );
  t.equal(chain.status(number), 'effective', chain.read(number).failure);
  const after = chain.context.contracts.at(-1);
  if (after === undefined) throw new Error('there is no contract');
  return { after, ...chain.next() };
}

t.test('posted prices hold on under new terms, as far as these allow them', async (t) => {
  const chain = newChain();
  const old = chain.market;
  const first = slotAt(chain.head.timeMs, SLOT_MS) + 8n;
  t.strictSame(chain.next(post(chain, old, first, [310n, 390n, 320n, 350n])).codes, [null]);
  const { after, events } = change(
    chain,
    old,
    parameters({ ...POSTED, retailMin: 300, retailMax: 360 }, 240),
  );
  t.ok(after.fromSlot <= first, "the slots are the new contract's");
  t.strictSame(retails(chain, after.id, first, 5), [310n, null, 320n, 350n, null]);
  const carried = events.find(({ name }) => name === 'tariff-carried');
  t.match(carried, {
    contract: after.id,
    attributes: {
      slots: '3',
      lastSlot: String(first + 3n),
      lapsed: '1',
      reason: /from 300 to 360/,
    },
  });
  if (carried !== undefined) t.match(eventText(carried), /of 3 slots hold on.*of 1 do not: retail/);
  t.notMatch(
    chain.next().events.map(({ name }) => name),
    ['tariff-carried'],
    'once',
  );
  t.strictSame(chain.next(post(chain, after.id, first + 1n, [330n])).codes, [null], 'said anew');
  t.strictSame(retails(chain, after.id, first, 4), [310n, 330n, 320n, 350n]);
  t.strictSame(chain.next(post(chain, old, first, [300n])).codes, ['not-in-force']);

  const again = change(chain, after.id, parameters({ ...POSTED, retailMin: 320 })).after;
  t.strictSame(retails(chain, again.id, first, 4), [null, 330n, 320n, 350n], 'and once more');
});

t.test('under terms without posted prices all lapse', async (t) => {
  const chain = newChain();
  const first = slotAt(chain.head.timeMs, SLOT_MS) + 8n;
  chain.next(post(chain, chain.market, first, [310n, 390n]));
  const { after, events } = change(chain, chain.market, parameters(null));
  t.strictSame(retails(chain, after.id, first, 2), [null, null]);
  t.match(events.find(({ name }) => name === 'tariff-carried')?.attributes, {
    slots: '0',
    lapsed: '2',
    reason: /nobody posts any/,
  });
});

t.test('nothing is lost in a silence, and nothing is left behind', async (t) => {
  for (const hours of [1, 9, 30]) {
    const chain = newChain();
    const old = chain.market;
    const first = slotAt(chain.head.timeMs, SLOT_MS) + 8n;
    // Two days ahead, farther than any silence here.
    const last = first + 180n;
    chain.next(post(chain, old, first, [310n, 315n]));
    chain.next(post(chain, old, last, [320n, 325n]));
    const rules = canonicalJson(parameters(POSTED, 240));
    const payload = {
      type: 'changeContract',
      contract: old,
      template: 'uniform',
      version: 1,
    } as const;
    chain.decide({ ...payload, parameters: rules, noticeDays: 0 }, 0n);
    const after = chain.context.contracts.at(-1)?.id ?? old;
    t.not(after, old);
    chain.block(chain.head.timeMs + hours * HOUR_MS);
    t.strictSame(retails(chain, after, last, 2), [320n, 325n], `carried after ${hours} h`);
    chain.block(chain.head.timeMs + 40 * HOUR_MS);
    t.strictSame(retails(chain, old, first, 2), [null, null]);
    t.strictSame(retails(chain, old, last, 2), [null, null], 'the old contract has none left');
    t.not(contractEntries(chain.state)[0]?.closedHeight, null, 'and is closed');
  }
});
