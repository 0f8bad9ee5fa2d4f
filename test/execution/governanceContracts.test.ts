import t from 'tap';
import { encodeMarketCall, type MarketCall } from '../../state/contracts/market/marketCall.ts';
import type { DeployedContract } from '../../state/contracts/template.ts';
import { contractEntries } from '../../state/execution/contractRegistry.ts';
import { toHex } from '../../state/types/bytes.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import type { ProposedChange } from '../../state/types/governance.ts';
import { slotAt, slotStartMs } from '../../state/types/parameters.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import { DAY_MS, GovernedChain } from '../support/governance.ts';
import {
  FIRST_SLOT,
  type JsonDocument,
  MINUTE_MS,
  marketParameters,
  SLOT_MS,
} from '../support/ledger.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

const EMPTY = new Uint8Array();
const MINUTES_OPEN = 30;

/** A chain whose contracts bind after so many days of notice. */
function lawChain(noticeDays = 1, change: (document: JsonDocument) => void = () => {}) {
  return new GovernedChain(4, (document) => {
    document['parameters'].contractNoticeDays = noticeDays;
    change(document);
  });
}

function deploy(
  name: string,
  parameters: unknown,
  template = 'uniform',
  noticeDays = 1,
): ProposedChange {
  return {
    type: 'deployContract',
    name,
    template,
    version: 1,
    parameters: canonicalJson(parameters),
    noticeDays,
  };
}

function changeOf(
  contract: Uint8Array,
  change: (parameters: JsonDocument) => void,
  noticeDays = 1,
): ProposedChange {
  const parameters = marketParameters();
  change(parameters);
  return {
    type: 'changeContract',
    contract,
    template: 'uniform',
    version: 1,
    parameters: canonicalJson(parameters),
    noticeDays,
  };
}

const withCap = (cap: number) => (parameters: JsonDocument) => {
  parameters['cap'] = cap;
};

/** Decides a change and lets the block pass that announces it. */
function enact(chain: GovernedChain, change: ProposedChange) {
  const { number } = chain.decide(change, chain.head.height + 5n);
  let report = chain.next();
  while (chain.status(number) === 'passed') report = chain.next();
  t.equal(chain.status(number), 'effective', chain.read(number).failure);
  return report;
}

function named(chain: GovernedChain, name: string): DeployedContract[] {
  return chain.context.contracts.filter((contract) => contract.name === name);
}

function home(chain: GovernedChain, index: number) {
  const found = chain.community.households[index];
  if (found === undefined) throw new Error(`there is no household ${index}`);
  return found;
}

function call(chain: GovernedChain, by: number, contract: Uint8Array, data: MarketCall) {
  return chain.sign(home(chain, by).account, {
    type: 'call',
    contract,
    data: encodeMarketCall(data),
  });
}

function order(
  chain: GovernedChain,
  by: number,
  contract: Uint8Array,
  slot: bigint,
  side: 'buy' | 'sell' = 'buy',
  priceMicroPerWh = 240n,
) {
  return call(chain, by, contract, {
    type: 'placeOrder',
    slot,
    side,
    quantityWh: 1000n,
    priceMicroPerWh,
    replaces: EMPTY,
  });
}

t.test('a change binds only slots whose window opens after the notice', async (t) => {
  const chain = lawChain();
  const old = chain.market;
  const report = enact(chain, changeOf(old, withCap(200)));
  const announcedMs = chain.head.timeMs;
  const [before, after] = named(chain, 'market');
  t.strictSame(before?.id, old);
  t.not(toHex(after?.id ?? old), toHex(old), 'a changed contract is a new one');
  t.strictSame(after?.predecessor, old);
  const boundary = after?.fromSlot ?? 0n;
  t.equal(before?.untilSlot, boundary, 'the one ends where the other begins');
  t.equal(
    boundary,
    slotAt(announcedMs + DAY_MS + MINUTES_OPEN * MINUTE_MS, SLOT_MS) + 1n,
    'a day after the announcement, the first slot that has not opened',
  );
  t.match(report.events.find(({ name }) => name === 'contract-changed')?.attributes, {
    name: 'market',
    contract: toHex(after?.id ?? EMPTY),
    replaces: toHex(old),
    fromSlot: boundary.toString(),
  });

  const last = boundary - 1n;
  const fresh = after?.id ?? EMPTY;
  const opensMs = slotStartMs(boundary, SLOT_MS) - MINUTES_OPEN * MINUTE_MS;
  chain.block(opensMs);
  const codes = chain.block(
    opensMs + 1000,
    order(chain, 0, old, last),
    order(chain, 1, old, boundary),
    order(chain, 2, fresh, boundary, 'sell', 230n),
  ).codes;
  t.strictSame(codes, [null, 'not-in-force', 'out-of-band'], 'each slot goes by its own contract');
  t.strictSame(
    chain.block(opensMs + 2000, order(chain, 2, fresh, boundary, 'sell', 200n)).codes,
    [null],
    'up to the new cap',
  );
  t.strictSame(chain.block(opensMs + 3000, order(chain, 1, fresh, last)).codes, ['not-in-force']);
  t.strictSame(moneyFaults(chain), [], 'both hold escrow, each for its own slots');
});

t.test('the old contract settles its own slots to the end and is closed', async (t) => {
  const chain = lawChain(0, (document) => {
    document['openingBalances'][0].amountMicro = '10000000';
  });
  const old = chain.market;
  enact(chain, changeOf(old, withCap(200), 0));
  const boundary = named(chain, 'market')[1]?.fromSlot ?? 0n;
  const fresh = named(chain, 'market')[1]?.id ?? EMPTY;
  const last = boundary - 1n;
  let ms = slotStartMs(last, SLOT_MS) - 20 * MINUTE_MS;
  chain.block(ms, order(chain, 0, old, last), order(chain, 1, old, last, 'sell', 100n));
  ms = slotStartMs(boundary, SLOT_MS) - 20 * MINUTE_MS;
  chain.block(
    ms,
    order(chain, 0, fresh, boundary, 'buy', 200n),
    order(chain, 1, fresh, boundary, 'sell', 100n),
  );
  const reading = (slot: bigint, contract: Uint8Array) => ({ slot, contract });
  ms = slotStartMs(boundary + 1n, SLOT_MS) + 1000;
  const wrong = chain.readingAt(home(chain, 0), fresh, { slot: last, importWh: 1n, exportWh: 0n });
  t.strictSame(chain.block(ms, wrong).codes, ['not-in-force'], 'a reading goes where its slot is');
  const rows = [reading(last, old), reading(boundary, fresh)];
  ms += 1000;
  t.strictSame(
    chain.block(
      ms,
      ...rows.map(({ slot, contract }, index) =>
        chain.readingAt(
          home(chain, 0),
          contract,
          { slot, importWh: 900n, exportWh: 0n },
          BigInt(index),
        ),
      ),
    ).codes,
    [null, null],
  );
  ms = slotStartMs(boundary + 2n, SLOT_MS) + 61 * MINUTE_MS;
  const settled = chain.block(ms).events.filter(({ name }) => name === 'slot-settled');
  t.strictSame(
    settled.map(({ contract, slot }) => [toHex(contract ?? EMPTY), slot]),
    [
      [toHex(old), last],
      [toHex(fresh), boundary],
    ],
  );
  t.strictSame(moneyFaults(chain), []);
  ms = slotStartMs(boundary, SLOT_MS) + 5 * 60 * MINUTE_MS;
  const closing = chain.block(ms);
  t.match(
    closing.events.filter(({ name }) => name === 'contract-closed'),
    [{ contract: old, attributes: { name: 'market' } }],
  );
  t.strictSame(
    chain.context.contracts.map(({ id }) => toHex(id)),
    [toHex(fresh)],
    'what is closed costs no block a look any more',
  );
  t.equal(contractEntries(chain.state).length, 2, 'and can be read for ever');
  t.strictSame(chain.block(ms + 1000, order(chain, 0, old, boundary)).codes, ['unknown-contract']);
});

t.test('what a contract change is refused for', async (t) => {
  const chain = lawChain(1);
  const old = chain.market;
  const good = marketParameters();
  const text = (parameters: string): ProposedChange => ({
    ...(deploy('gifts', {}) as Extract<ProposedChange, { type: 'deployContract' }>),
    parameters,
  });
  const rows: [what: string, change: ProposedChange, code: RefusalCode | null, says?: RegExp][] = [
    ['a change with the notice that is due', changeOf(old, withCap(200)), null],
    [
      'one with less notice',
      changeOf(old, withCap(200), 0),
      'impossible-change',
      /1 to 366 days of notice/,
    ],
    ['one with too much', changeOf(old, withCap(200), 367), 'impossible-change'],
    ['no change at all', changeOf(old, () => {}), 'impossible-change', /by these rules already/],
    ['a cap above retail', changeOf(old, withCap(301)), 'impossible-change', /parameters\.cap/],
    [
      'a mistyped parameter',
      changeOf(old, (parameters) => {
        parameters['capp'] = 1;
      }),
      'impossible-change',
      /did you mean cap\?/,
    ],
    ['a contract that is none', changeOf(chain.genesis.hash, withCap(200)), 'unknown-contract'],
    ['an id that is none', changeOf(EMPTY, withCap(200)), 'unknown-contract'],
    ['a template that is none', deploy('gifts', good, 'dutch'), 'impossible-change', /known:/],
    ['a name that is taken', deploy('market', good), 'impossible-change', /propose to change it/],
    ['a name that is none', deploy('a name', good), 'bad-name'],
    [
      'a second market for the same meters',
      deploy('second', good),
      'impossible-change',
      /parameters\.members.*all households.*contract market/,
    ],
    ['parameters that are no JSON', text('{'), 'impossible-change', /canonical JSON/],
    ['parameters that are no document', text('"cap"'), 'impossible-change'],
    ['parameters with a space', text('{"cap": 1}'), 'impossible-change'],
    ['parameters in another order', text('{"floor":1,"cap":2}'), 'impossible-change'],
    ['parameters nested deeply', text('['.repeat(1500) + ']'.repeat(1500)), 'impossible-change'],
    ['parameters with a fraction', text('{"cap":1.5}'), 'impossible-change', /whole number/],
    ['retirement', { type: 'retireContract', contract: old, noticeDays: 1 }, null],
  ];
  for (const [what, change, code, says] of rows) {
    const refusal = chain.build(chain.head.timeMs + 1000, [chain.proposal(change)]).result
      .receipts[0]?.refusal;
    t.equal(refusal?.code ?? null, code, `${what}: ${refusal?.message}`);
    if (says !== undefined) t.match(refusal?.message, says, what);
  }
});

t.test('of two changes of one contract that pass, the second fails', async (t) => {
  const chain = lawChain();
  const old = chain.market;
  const first = chain.decide(changeOf(old, withCap(200)), chain.head.height + 20n);
  const second = chain.decide(changeOf(old, withCap(220)), chain.head.height + 20n);
  while (chain.status(second.number) === 'passed') chain.next();
  t.equal(chain.status(first.number), 'effective');
  t.match(chain.read(second.number), { status: 'failed', failure: /the end of this instance/ });
  t.equal(named(chain, 'market').length, 2);
});

t.test('who returns to old rules has a new contract all the same', async (t) => {
  const chain = lawChain(0);
  const first = chain.market;
  enact(chain, changeOf(first, withCap(200), 0));
  const second = named(chain, 'market').at(-1)?.id ?? EMPTY;
  enact(
    chain,
    changeOf(second, () => {}, 0),
  );
  const third = named(chain, 'market').at(-1);
  t.not(toHex(third?.id ?? EMPTY), toHex(first));
  const terms = contractEntries(chain.state).map(({ fromSlot, untilSlot }) => [
    fromSlot,
    untilSlot,
  ]);
  t.equal(terms[0]?.[0], FIRST_SLOT);
  t.equal(terms[1]?.[0], terms[0]?.[1]);
  t.equal(terms[2]?.[0], terms[1]?.[1]);
  t.equal(terms[2]?.[1], null, 'one after the other, without a gap');
  t.strictSame(chain.state.reopened().root(), chain.state.root());
});

t.test('a retired contract ends, and its name can be deployed anew', async (t) => {
  const chain = lawChain(0);
  enact(chain, { type: 'retireContract', contract: chain.market, noticeDays: 0 });
  const until = named(chain, 'market')[0]?.untilSlot ?? 0n;
  const posted = { ...marketParameters(), ration: 'equal', postedPrice: 150 };
  delete (posted as JsonDocument)['kNum'];
  delete (posted as JsonDocument)['kDen'];
  enact(chain, deploy('market', posted, 'posted', 0));
  const next = named(chain, 'market').at(-1);
  t.ok((next?.fromSlot ?? 0n) >= until, 'not before the end of the one that had it');
  t.equal(next?.template.name, 'posted');
});
