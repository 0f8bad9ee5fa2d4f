import fc from 'fast-check';
import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import type { Posting } from '../../state/contracts/context.ts';
import { postOnCredit } from '../../state/execution/credit.ts';
import { newAccount, post, readAccount, writeAccount } from '../../state/execution/money.ts';
import { Overlay } from '../../state/execution/overlay.ts';
import { InvariantError } from '../../state/types/assert.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Payload } from '../../state/types/transaction.ts';
import { type Micro, micro } from '../../state/types/units.ts';
import { GENESIS_MS, OPENING_BALANCE } from '../support/ledger.ts';
import {
  community,
  homes,
  mint,
  NO_KEY,
  newChain,
  newcomer,
  transfer,
  tryOne,
} from '../support/ledgerPayloads.ts';
import { accountsOf, moneyFaults } from '../support/moneyFaults.ts';

const { operator, utility } = community;
const [h0, h1, h2] = homes;

t.test('money: who may move it, and what is refused', async (t) => {
  const chain = newChain();
  const contract: Signer = { publicKey: chain.market, sign: () => NO_KEY };
  const shortKey: Signer = { publicKey: new Uint8Array(31), sign: () => NO_KEY };
  const burn = (amount: bigint): Payload => ({
    type: 'burn',
    amount: micro(amount),
    reference: 'bank 8',
  });
  const rows: [what: string, by: Signer, payload: Payload, code: string][] = [
    ['a transfer', h0.account, transfer(h1.account, 1n), 'done'],
    ['of all that is there', h0.account, transfer(h1.account, OPENING_BALANCE), 'done'],
    ['of 1 µ more', h0.account, transfer(h1.account, OPENING_BALANCE + 1n), 'insufficient-funds'],
    [
      'of the largest amount',
      h0.account,
      transfer(h1.account, 2n ** 64n - 1n),
      'insufficient-funds',
    ],
    ['of nothing', h0.account, transfer(h1.account, 0n), 'bad-amount'],
    ['to oneself', h0.account, transfer(h0.account, 1n), 'bad-amount'],
    ['to a stranger', h0.account, transfer(newcomer, 1n), 'bad-key'],
    ['to a contract', h0.account, transfer(contract, 1n), 'bad-key'],
    ['to 31 bytes', h0.account, transfer(shortKey, 1n), 'bad-key'],
    ['with 140 characters', h0.account, transfer(h1.account, 1n, 'x'.repeat(140)), 'done'],
    ['with 141 characters', h0.account, transfer(h1.account, 1n, 'x'.repeat(141)), 'bad-text'],
    ['to the utility', h0.account, transfer(utility, 1n), 'done'],
    ['from an empty account', utility, transfer(h1.account, 1n), 'insufficient-funds'],
    ['by the operator, below zero', operator, transfer(h1.account, 1n), 'done'],
    ['a mint', operator, mint(h0.account, 1n), 'done'],
    ['of the largest amount', operator, mint(h0.account, 2n ** 64n - 1n), 'done'],
    ['to himself', operator, mint(operator, 7n), 'done'],
    ['of nothing', operator, mint(h0.account, 0n), 'bad-amount'],
    ['by a household', h0.account, mint(h0.account, 1n), 'not-permitted'],
    ['to a stranger', operator, mint(newcomer, 1n), 'bad-key'],
    ['to a contract', operator, mint(contract, 1n), 'bad-key'],
    ['with 141 characters', operator, mint(h0.account, 1n, 'x'.repeat(141)), 'bad-text'],
    ['a burn of what is not there', operator, burn(1n), 'insufficient-funds'],
    ['of nothing', operator, burn(0n), 'bad-amount'],
    ['by a household', h0.account, burn(1n), 'not-permitted'],
  ];
  for (const [what, by, payload, code] of rows)
    t.equal(tryOne(chain, chain.sign(by, payload)).code, code, `${payload.type}: ${what}`);
});

t.test('money: what moves, and what is written about it', async (t) => {
  const chain = newChain();
  const { events } = chain.block(
    GENESIS_MS + 1000,
    chain.sign(h0.account, transfer(h1.account, 5n, 'eggs')),
  );
  t.equal(chain.account(h0.account).available, OPENING_BALANCE - 5n);
  t.equal(chain.account(h1.account).available, OPENING_BALANCE + 5n);
  t.equal(events.length, 1);
  t.match(events[0], { name: 'transferred', transaction: 0, contract: null, slot: null });
  t.strictSame(
    events[0]?.accounts.map(toHex),
    [h0, h1].map(({ account }) => toHex(account.publicKey)),
    'both find it in their history',
  );
  t.match(events[0]?.attributes, { amountMicro: '5', reference: 'eggs' });

  const refused = chain.block(GENESIS_MS + 2000, chain.sign(h0.account, transfer(newcomer, 5n)));
  t.strictSame(refused.codes, ['bad-key']);
  t.match(refused.events[0], { name: 'refused', transaction: 0, attributes: { code: 'bad-key' } });
  t.equal(chain.account(h0.account).available, OPENING_BALANCE - 5n, 'nothing moved');

  chain.block(
    GENESIS_MS + 3000,
    chain.sign(operator, mint(operator, 100n)),
    chain.sign(operator, { type: 'burn', amount: micro(40n), reference: '' }, { nonce: 1n }),
  );
  t.equal(chain.account(operator).available, 60n, 'minted 100, burned 40');
  t.strictSame(moneyFaults(chain), []);
});

t.test('post: balanced, all or nothing, nobody below zero', async (t) => {
  const [a, b, op] = [h0.account.publicKey, h1.account.publicKey, operator.publicKey];
  const state = () => {
    const overlay = new Overlay({ get: () => undefined });
    for (const key of [a, b, op]) writeAccount(overlay, key, newAccount(key, ''));
    return overlay;
  };
  const move = (
    from: Uint8Array,
    to: Uint8Array,
    amount: bigint,
    bucket: 'available' | 'held' = 'available',
  ): Posting => ({
    from: { account: from, bucket: 'available' },
    to: { account: to, bucket },
    amount: amount as Micro,
  });
  const overlay = state();
  t.strictSame(
    post(overlay, [move(a, b, 5n)], op),
    { account: a, missing: 5n },
    'who lacks how much',
  );
  t.equal(
    post(overlay, [move(op, a, 5n), move(a, b, 3n)], op),
    null,
    'only the sum must be covered',
  );
  t.strictSame(
    post(overlay, [move(op, b, 1n), move(a, b, 3n)], op),
    { account: a, missing: 1n },
    'one of two is not covered',
  );
  t.equal(readAccount(overlay, b)?.available, 3n, 'then neither is done');
  t.equal(readAccount(overlay, op)?.available, -5n, 'the operator alone is below zero');
  t.throws(() => post(overlay, [move(a, b, 0n)], op), InvariantError, 'nothing is not moved');
  t.throws(() => post(overlay, [move(a, b, -1n)], op), InvariantError, 'nor less');
  t.throws(
    () => post(overlay, [move(a, newcomer.publicKey, 1n)], op),
    InvariantError,
    'nor to nowhere',
  );
  const release: Posting = {
    from: { account: a, bucket: 'held' },
    to: { account: a, bucket: 'available' },
    amount: 1n as Micro,
  };
  t.throws(() => post(overlay, [release], op), InvariantError, 'escrow is never below zero');
});

t.test('postOnCredit lends exactly what is missing, and is repaid first', async (t) => {
  const keys = [h0, h1, h2].map(({ account }) => account.publicKey);
  const op = operator.publicKey;
  const posting = fc.record({
    from: fc.nat({ max: 2 }),
    to: fc.nat({ max: 2 }),
    amount: fc.bigInt({ min: 1n, max: 1000n }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 800n }), { minLength: 3, maxLength: 3 }),
      fc.array(fc.array(posting, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (opening, bills) => {
        const state = new Overlay({ get: () => undefined });
        writeAccount(state, op, newAccount(op, ''));
        keys.forEach((key, i) => {
          writeAccount(state, key, { ...newAccount(key, ''), available: micro(opening[i] ?? 0n) });
        });
        // The twin: a balance that may go below zero, which is what account and arrears say together.
        const worth = [...opening];
        for (const bill of bills) {
          const lent = [0n, 0n, 0n];
          const before = keys.map((key) => readAccount(state, key)?.arrears ?? 0n);
          postOnCredit(
            state,
            bill.map(({ from, to, amount }) => ({
              from: { account: keys[from] as Uint8Array, bucket: 'available' },
              to: { account: keys[to] as Uint8Array, bucket: 'available' },
              amount: micro(amount),
            })),
            op,
            ({ name, accounts, attributes }) => {
              const i = keys.findIndex((key) => equalBytes(key, accounts[0] ?? NO_KEY));
              const amount = BigInt(attributes['amountMicro'] ?? '');
              lent[i] = (lent[i] ?? 0n) + (name === 'arrears-lent' ? amount : -amount);
            },
          );
          for (const { from, to, amount } of bill) {
            worth[from] = (worth[from] ?? 0n) - amount;
            worth[to] = (worth[to] ?? 0n) + amount;
          }
          let owed = 0n;
          keys.forEach((key, i) => {
            const account = readAccount(state, key);
            if (account === null) throw new Error('gone');
            if (account.available - account.arrears !== worth[i]) throw new Error('worth differs');
            if (account.available !== 0n && account.arrears !== 0n)
              throw new Error('owes and has at the same time');
            if (account.arrears - (before[i] ?? 0n) !== lent[i]) throw new Error('events differ');
            owed += account.arrears;
          });
          if (readAccount(state, op)?.available !== -owed) throw new Error('the loans differ');
        }
      },
    ),
    { seed: 42, numRuns: 300 },
  );
  t.pass('300 sequences of bills');
});

t.test('money that comes in repays the operator first', async (t) => {
  const chain = newChain();
  // Arrears come from a contract's bills only; here they are put into the state by hand.
  const overlay = new Overlay(chain.state);
  const all: Posting = {
    from: { account: h0.account.publicKey, bucket: 'available' },
    to: { account: utility.publicKey, bucket: 'available' },
    amount: micro(OPENING_BALANCE + 100n),
  };
  postOnCredit(overlay, [all], operator.publicKey, () => {});
  chain.state.apply(overlay.changes());
  const incoming = tryOne(chain, chain.sign(h1.account, transfer(h0.account, 30n)));
  t.strictSame(
    incoming.events.map(({ name }) => name),
    ['transferred', 'arrears-repaid'],
  );
  t.equal(incoming.events[1]?.attributes['amountMicro'], '30');
  const minted = tryOne(chain, chain.sign(operator, mint(h0.account, 250n)));
  t.strictSame(
    minted.events.map(({ name }) => name),
    ['minted', 'arrears-repaid'],
  );
  t.equal(minted.events[1]?.attributes['amountMicro'], '100', 'no more than is owed');
});

t.test('any sequence of transactions keeps money whole', async (t) => {
  const members = [operator, utility, ...community.households.map(({ account }) => account)];
  const who = fc.nat({ max: members.length - 1 });
  const amount = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n * OPENING_BALANCE }),
    fc.constant(2n ** 64n - 1n),
  );
  const step = fc.record({
    by: who,
    to: who,
    amount,
    kind: fc.constantFrom('transfer', 'mint', 'burn'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      (blocks) => {
        const chain = newChain();
        blocks.forEach((steps, i) => {
          const nonces = new Map<Signer, bigint>();
          const transactions = steps.map(({ by, to, amount: value, kind }) => {
            const signer = members[by] as Signer;
            const nonce = nonces.get(signer) ?? chain.account(signer).nonce;
            nonces.set(signer, nonce + 1n);
            const target = members[to] as Signer;
            const payload: Payload =
              kind === 'transfer'
                ? transfer(target, value)
                : kind === 'mint'
                  ? mint(target, value)
                  : { type: 'burn', amount: micro(value), reference: '' };
            return chain.sign(signer, payload, { nonce });
          });
          chain.block(GENESIS_MS + 1000 * (i + 1), ...transactions);
          const faults = moneyFaults(chain);
          if (faults.length > 0) throw new Error(faults.join('; '));
        });
        // Every account in the state was looked at: five of the community, the contract, the households.
        if (accountsOf(chain.state).size !== 6 + community.households.length)
          throw new Error('accounts');
      },
    ),
    { seed: 42, numRuns: 25 },
  );
  t.pass('25 chains of up to 48 transactions');
});
