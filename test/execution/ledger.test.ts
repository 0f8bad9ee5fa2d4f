import fc from 'fast-check';
import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import { encodeSignedTransaction } from '../../state/codec/transaction.ts';
import type { Posting } from '../../state/contracts/context.ts';
import { BlockExecution, type BlockResult, dryRun } from '../../state/execution/blockExecution.ts';
import { postOnCredit } from '../../state/execution/credit.ts';
import { newAccount, post, readAccount, writeAccount } from '../../state/execution/money.ts';
import { Overlay } from '../../state/execution/overlay.ts';
import { householdNames, householdOfMeter, readHousehold } from '../../state/execution/registry.ts';
import { rotationSignBytes } from '../../state/execution/registryPayloads.ts';
import { CONNECTION_LIMIT_W_MAX, HOUSEHOLD_KEYS_MAX } from '../../state/types/account.ts';
import { InvariantError } from '../../state/types/assert.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { type Micro, micro } from '../../state/types/units.ts';
import {
  accountsOf,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  makeCommunity,
  moneyFaults,
  mustDecode,
  OPENING_BALANCE,
  SLOT_MS,
  signerOf,
  TestChain,
} from '../support/ledger.ts';

const community = makeCommunity();
const { operator, utility } = community;
const [h0, h1, h2] = community.households as [Home, Home, Home];
type Home = (typeof community.households)[number];
const newcomer = signerOf('newcomer');
const NO_KEY = new Uint8Array();
const SMALL_ORDER_KEY = new Uint8Array(32);

const newChain = (change: (document: ReturnType<typeof genesisDocument>) => void = () => {}) => {
  const document = genesisDocument(community);
  change(document);
  return new TestChain(community, document, verifyNative);
};

const transfer = (to: Signer, amount: bigint, reference = ''): Payload => ({
  type: 'transfer',
  to: to.publicKey,
  amount: micro(amount),
  reference,
});
const mint = (to: Signer, amount: bigint, reference = 'bank 7'): Payload => ({
  type: 'mint',
  to: to.publicKey,
  amount: micro(amount),
  reference,
});
const register = (change: Partial<Payload & { type: 'registerHousehold' }> = {}): Payload => ({
  type: 'registerHousehold',
  household: 'h9',
  account: newcomer.publicKey,
  zone: 'feeder-2',
  importLimitW: 11_000,
  exportLimitW: 5_000,
  encryptionKey: NO_KEY,
  ...change,
});

/** A block in the middle of being executed, one second after the head. */
const begin = (chain: TestChain, timeMs = chain.head.timeMs + 1000) =>
  new BlockExecution(chain.context, chain.state, {
    height: chain.head.height + 1n,
    timeMs,
    parentTimeMs: chain.head.timeMs,
    parentHash: chain.head.hash,
  });

/** What becomes of one transaction in the next block, which is then forgotten. */
function tryOne(chain: TestChain, signed: SignedTransaction, timeMs?: number) {
  const execution = begin(chain, timeMs);
  const door = execution.add(signed);
  const result: BlockResult = execution.finish();
  const refusal = door ?? result.receipts[0]?.refusal ?? null;
  return { door: door !== null, refusal, code: refusal?.code ?? 'done', events: result.events };
}

t.test('the door: what a block must not contain', async (t) => {
  const chain = newChain();
  const pay = transfer(h1.account, 5n);
  const at = chain.head.timeMs + 1000;
  const good = chain.sign(h0.account, pay);
  const otherKind = (() => {
    const signature = h0.account.sign(signBytes('reading', 'test-street', good.body));
    return mustDecode(encodeSignedTransaction(good.body, signature));
  })();
  const otherChain = (() => {
    const signature = h0.account.sign(signBytes('tx', 'other-street', good.body));
    return mustDecode(encodeSignedTransaction(good.body, signature));
  })();
  const short = mustDecode(encodeSignedTransaction(good.body, good.signature.slice(1)));
  const rows: [what: string, signed: SignedTransaction, code: string][] = [
    ['a good transfer', good, 'done'],
    ['for another chain', chain.sign(h0.account, pay, { chainId: 'other-street' }), 'wrong-chain'],
    ['valid until block time', chain.sign(h0.account, pay, { validUntilMs: at }), 'expired'],
    ['valid 1 ms longer', chain.sign(h0.account, pay, { validUntilMs: at + 1 }), 'done'],
    ['valid for an hour', chain.sign(h0.account, pay, { validUntilMs: at + HOUR_MS }), 'done'],
    [
      'valid for 1 ms more than an hour',
      chain.sign(h0.account, pay, { validUntilMs: at + HOUR_MS + 1 }),
      'valid-too-long',
    ],
    ['of a stranger', chain.sign(newcomer, pay), 'unknown-account'],
    [
      'with a nonce used before',
      chain.sign(h0.account, pay, { nonce: 2n ** 64n - 1n }),
      'bad-nonce',
    ],
    ['with a nonce too high', chain.sign(h0.account, pay, { nonce: 1n }), 'bad-nonce'],
    [
      "signed by another member's key",
      chain.sign(h1.account, pay, { account: h0.account.publicKey }),
      'bad-signature',
    ],
    ['signed as something else', otherKind, 'bad-signature'],
    ['signed for another chain', otherChain, 'bad-signature'],
    ['with 63 bytes of signature', short, 'bad-signature'],
  ];
  for (const [what, signed, code] of rows) {
    const { door, code: got, events } = tryOne(chain, signed, at);
    t.equal(got, code, what);
    t.equal(door, code !== 'done', `${what}: at the door`);
    if (door) t.strictSame(events, [], `${what}: without a trace`);
  }
});

t.test('the door checks in a fixed order, so all nodes name the same reason', async (t) => {
  const chain = newChain();
  const wrong = { chainId: 'x', validUntilMs: 1, nonce: 9n };
  const signed = (fields: object) => chain.sign(newcomer, transfer(h0.account, 0n), fields);
  t.equal(tryOne(chain, signed(wrong)).code, 'wrong-chain');
  t.equal(tryOne(chain, signed({ ...wrong, chainId: 'test-street' })).code, 'expired');
  const { account } = h0;
  t.equal(
    tryOne(chain, chain.sign(newcomer, transfer(h1.account, 1n), { nonce: 9n })).code,
    'unknown-account',
  );
  t.equal(
    tryOne(
      chain,
      chain.sign(newcomer, transfer(h1.account, 1n), { nonce: 9n, account: account.publicKey }),
    ).code,
    'bad-nonce',
    'the nonce before the signature, which costs most',
  );
});

t.test('nonces are sequential: a record enters once', async (t) => {
  const chain = newChain();
  const [first, second, third] = [0n, 1n, 2n].map((nonce) =>
    chain.sign(h0.account, transfer(h1.account, 10n + nonce), { nonce }),
  ) as [SignedTransaction, SignedTransaction, SignedTransaction];
  const execution = begin(chain);
  t.equal(execution.add(second)?.code, 'bad-nonce', 'the second before the first');
  t.equal(execution.add(first), null, 'the first');
  t.equal(execution.add(first)?.code, 'bad-nonce', 'the first again');
  t.equal(execution.add(third)?.code, 'bad-nonce', 'a gap');
  t.equal(execution.add(second), null, 'the second');
  chain.block(GENESIS_MS + 1000, first);
  t.equal(tryOne(chain, first).code, 'bad-nonce', 'in a later block');
  const refused = chain.sign(h0.account, transfer(h1.account, 2n ** 60n));
  t.strictSame(chain.block(GENESIS_MS + 2000, refused).codes, ['insufficient-funds']);
  t.equal(chain.account(h0.account).nonce, 2n, 'a refused one has used its nonce');
  t.equal(tryOne(chain, refused).code, 'bad-nonce', 'and cannot come again');
});

t.test('quotas take the place of fees', async (t) => {
  const chain = newChain((document) => {
    document['parameters'].quotaTransactions = 3;
    document['parameters'].quotaBytes = 1024;
  });
  const pays = (signer: Signer, count: number, reference = '') =>
    Array.from({ length: count }, (_, i) => {
      const nonce = chain.account(signer).nonce + BigInt(i);
      return chain.sign(signer, transfer(h2.account, 1n, reference), {
        nonce,
        validUntilMs: GENESIS_MS + HOUR_MS,
      });
    });
  const codes = (transactions: SignedTransaction[], timeMs: number) => {
    const execution = begin(chain, timeMs);
    return transactions.map((signed) => execution.add(signed)?.code ?? 'done');
  };
  t.strictSame(
    codes(pays(h0.account, 4), GENESIS_MS + 1000),
    ['done', 'done', 'done', 'over-quota'],
    'three transactions a slot',
  );
  t.strictSame(
    codes(
      pays(operator, 5).map((signed) => signed),
      GENESIS_MS + 1000,
    ).filter((code) => code === 'over-quota'),
    [],
    'the operator is exempt',
  );
  const long = pays(h1.account, 3, 'r'.repeat(140));
  t.equal(
    long.reduce((sum, { bytes }) => sum + bytes.length, 0) > 900,
    true,
    'the bytes matter here',
  );
  chain.block(GENESIS_MS + 1000, ...pays(h0.account, 3));
  t.strictSame(
    codes(pays(h0.account, 1), GENESIS_MS + SLOT_MS - 1),
    ['over-quota'],
    'blocks of one slot add up',
  );
  t.strictSame(
    codes(pays(h0.account, 1), GENESIS_MS + SLOT_MS),
    ['done'],
    'the next slot begins anew',
  );
  const refusal = tryOne(chain, pays(h0.account, 1)[0] as SignedTransaction).refusal;
  t.match(refusal?.message, /quota of 3 transactions a slot/, 'the error names the quota');

  const bytesOnly = newChain((document) => {
    document['parameters'].quotaBytes = 1024;
  });
  const execution = begin(bytesOnly);
  const outcome = Array.from({ length: 5 }, (_, i) =>
    execution.add(
      bytesOnly.sign(h0.account, transfer(h2.account, 1n, 'r'.repeat(140)), { nonce: BigInt(i) }),
    ),
  );
  t.strictSame(
    outcome.map((refused) => refused?.code ?? 'done'),
    ['done', 'done', 'done', 'over-quota', 'over-quota'],
    'bytes count as well: 4 × 308 are over 1024',
  );
  t.match(outcome[3]?.message, /quota of 1024 bytes a slot/, 'the error names it');
});

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

t.test('registry: households', async (t) => {
  const chain = newChain();
  const rows: [what: string, by: Signer, payload: Payload, code: string][] = [
    ['a new one', operator, register(), 'done'],
    ['without zone', operator, register({ zone: '' }), 'done'],
    ['with an encryption key', operator, register({ encryptionKey: new Uint8Array(32) }), 'done'],
    ['by a household', h0.account, register(), 'not-permitted'],
    ['a known name', operator, register({ household: 'h1' }), 'already-registered'],
    [
      'a known account',
      operator,
      register({ account: h0.account.publicKey }),
      'already-registered',
    ],
    [
      'an account of the community',
      operator,
      register({ account: utility.publicKey }),
      'already-registered',
    ],
    ["a contract's account", operator, register({ account: chain.market }), '*'],
    ['an empty name', operator, register({ household: '' }), 'bad-name'],
    ['a name of 65 characters', operator, register({ household: 'x'.repeat(65) }), 'bad-name'],
    ['a name with a space', operator, register({ household: 'a b' }), 'bad-name'],
    ['a name with a newline at its end', operator, register({ household: 'a\n' }), 'bad-name'],
    ['a zone with a slash', operator, register({ zone: 'a/b' }), 'bad-name'],
    ['an account of small order', operator, register({ account: SMALL_ORDER_KEY }), 'bad-key'],
    [
      'an account of 33 bytes',
      operator,
      register({ account: new Uint8Array(33).fill(9) }),
      'bad-key',
    ],
    [
      'half an encryption key',
      operator,
      register({ encryptionKey: new Uint8Array(16) }),
      'bad-key',
    ],
    [
      'the largest connection',
      operator,
      register({ importLimitW: CONNECTION_LIMIT_W_MAX }),
      'done',
    ],
    [
      'an impossible import',
      operator,
      register({ importLimitW: CONNECTION_LIMIT_W_MAX + 1 }),
      'bad-amount',
    ],
    ['an impossible export', operator, register({ exportLimitW: 2 ** 53 - 1 }), 'bad-amount'],
  ];
  for (const [what, by, payload, code] of rows) {
    const got = tryOne(chain, chain.sign(by, payload)).code;
    if (code === '*') t.not(got, 'done', what);
    else t.equal(got, code, what);
  }
  const { codes, events } = chain.block(GENESIS_MS + 1000, chain.sign(operator, register()));
  t.strictSame(codes, [null]);
  t.match(events[0], {
    name: 'household-registered',
    attributes: { household: 'h9', zone: 'feeder-2' },
  });
  t.strictSame(householdNames(chain.state), ['h0', 'h1', 'h2', 'h9'], 'listed');
  t.match(readHousehold(chain.state, 'h9'), { status: 'active', registeredAtHeight: 1n });
  t.equal(chain.account(newcomer).household, 'h9', 'with an account');
  t.strictSame(
    chain.block(GENESIS_MS + 2000, chain.sign(operator, mint(newcomer, 9n))).codes,
    [null],
    'that can be paid',
  );
  t.strictSame(
    chain.block(GENESIS_MS + 3000, chain.sign(newcomer, transfer(h0.account, 9n))).codes,
    [null],
    'and signs for itself',
  );
});

t.test('registry: updates', async (t) => {
  const chain = newChain();
  const update = (change: Partial<Payload & { type: 'updateHousehold' }>): Payload => ({
    type: 'updateHousehold',
    household: 'h0',
    ...change,
  });
  const encryptionKey = new Uint8Array(32).fill(5);
  const rows: [what: string, by: Signer, payload: Payload, code: string][] = [
    ['the zone, by the operator', operator, update({ zone: 'feeder-9' }), 'done'],
    ['no zone any more', operator, update({ zone: '' }), 'done'],
    ['limits, by the operator', operator, update({ importLimitW: 1, exportLimitW: 0 }), 'done'],
    [
      'an impossible limit',
      operator,
      update({ exportLimitW: CONNECTION_LIMIT_W_MAX + 1 }),
      'bad-amount',
    ],
    ['a bad zone', operator, update({ zone: 'a b' }), 'bad-name'],
    ['the zone, by the household', h0.account, update({ zone: 'feeder-9' }), 'not-permitted'],
    ['limits, by the household', h0.account, update({ importLimitW: 99_000 }), 'not-permitted'],
    ['its encryption key, by the household', h0.account, update({ encryptionKey }), 'done'],
    ['its encryption key, by the operator', operator, update({ encryptionKey }), 'not-permitted'],
    ['its encryption key, by a neighbour', h1.account, update({ encryptionKey }), 'not-permitted'],
    ['half an encryption key', h0.account, update({ encryptionKey: new Uint8Array(5) }), 'bad-key'],
    ['nothing, by a neighbour', h1.account, update({}), 'not-permitted'],
    ['an unknown household', operator, update({ household: 'h7', zone: '' }), 'unknown-household'],
  ];
  for (const [what, by, payload, code] of rows)
    t.equal(tryOne(chain, chain.sign(by, payload)).code, code, what);
  chain.block(
    GENESIS_MS + 1000,
    chain.sign(operator, update({ zone: 'z', exportLimitW: 1 })),
    chain.sign(h0.account, update({ encryptionKey })),
  );
  const after = readHousehold(chain.state, 'h0');
  t.match(after, { zone: 'z', importLimitW: 11_000, exportLimitW: 1 }, 'absent fields stay');
  t.ok(equalBytes(after?.encryptionKey ?? NO_KEY, encryptionKey));
});

t.test('registry: meters and nodes', async (t) => {
  const chain = newChain();
  const key = newcomer.publicKey;
  const meter = (household: string, meterKey = key): Payload => ({
    type: 'registerMeter',
    household,
    meterKey,
  });
  const node = (household: string, nodeKey = key): Payload => ({
    type: 'registerNode',
    household,
    nodeKey,
  });
  const rows: [what: string, by: Signer, payload: Payload, code: string][] = [
    ['by the operator', operator, meter('h0'), 'done'],
    ['by the household', h0.account, meter('h0'), 'not-permitted'],
    ['for a stranger', operator, meter('h7'), 'unknown-household'],
    ['of another household', operator, meter('h0', h1.meter.publicKey), 'already-registered'],
    ['with a key of small order', operator, meter('h0', SMALL_ORDER_KEY), 'bad-key'],
    ['by the operator', operator, node('h0'), 'done'],
    ['by the household for its own box', h0.account, node('h0'), 'done'],
    ['by a neighbour', h1.account, node('h0'), 'not-permitted'],
    ['for a stranger', operator, node('h7'), 'unknown-household'],
    [
      'of another household',
      h0.account,
      node('h0', signerOf('node of h1').publicKey),
      'already-registered',
    ],
    ['without a key', h0.account, node('h0', NO_KEY), 'bad-key'],
  ];
  for (const [what, by, payload, code] of rows)
    t.equal(tryOne(chain, chain.sign(by, payload)).code, code, `${payload.type}: ${what}`);
  const many = Array.from({ length: HOUSEHOLD_KEYS_MAX }, (_, i) =>
    chain.sign(h0.account, node('h0', signerOf(`box ${i}`).publicKey), { nonce: BigInt(i) }),
  );
  const { codes } = chain.block(GENESIS_MS + 1000, ...many);
  t.strictSame(
    codes,
    [...Array(HOUSEHOLD_KEYS_MAX - 1).fill(null), 'too-many-keys'],
    'a bounded number, the one of genesis included',
  );
  chain.block(GENESIS_MS + 2000, chain.sign(operator, meter('h0')));
  t.equal(householdOfMeter(chain.state, key), 'h0');
  t.equal(householdOfMeter(chain.state, h0.meter.publicKey), 'h0', 'the first meter stays');
});

t.test('key rotation: the old key is void, the account keeps its name', async (t) => {
  const chain = newChain();
  const [fresh, third] = [signerOf('fresh key'), signerOf('third key')];
  const name = h0.account.publicKey;
  const rotate = (
    to: Signer,
    change: { nonce?: bigint; chainId?: string; account?: Uint8Array; signer?: Signer } = {},
  ): Payload => {
    const {
      nonce = chain.account(name).nonce,
      chainId = 'test-street',
      account = name,
      signer = to,
    } = change;
    return {
      type: 'rotateKey',
      newKey: to.publicKey,
      newKeySignature: signer.sign(rotationSignBytes(chainId, account, nonce)),
    };
  };
  const rows: [what: string, payload: Payload, code: string][] = [
    ['a fresh key that signs', rotate(fresh), 'done'],
    ['the key of today', rotate(h0.account), 'bad-key'],
    ['a key of small order', { ...rotate(fresh), newKey: SMALL_ORDER_KEY } as Payload, 'bad-key'],
    ['a key that has not signed', rotate(fresh, { signer: h0.account }), 'bad-key'],
    ['signed for another nonce', rotate(fresh, { nonce: 1n }), 'bad-key'],
    ['signed for another chain', rotate(fresh, { chainId: 'other-street' }), 'bad-key'],
    ['signed for another account', rotate(fresh, { account: h1.account.publicKey }), 'bad-key'],
  ];
  for (const [what, payload, code] of rows)
    t.equal(tryOne(chain, chain.sign(h0.account, payload)).code, code, what);

  const before = chain.sign(h0.account, transfer(h1.account, 1n), { nonce: 1n });
  t.strictSame(chain.block(GENESIS_MS + 1000, chain.sign(h0.account, rotate(fresh))).codes, [null]);
  t.equal(
    tryOne(chain, before).code,
    'bad-signature',
    'what the old key signed beforehand is void',
  );
  t.equal(tryOne(chain, chain.sign(h0.account, transfer(h1.account, 1n))).code, 'bad-signature');
  t.equal(
    tryOne(chain, chain.sign(fresh, transfer(h1.account, 1n))).code,
    'unknown-account',
    'no new account',
  );
  const options = { account: name };
  t.equal(tryOne(chain, chain.sign(fresh, transfer(h1.account, 1n), options)).code, 'done');
  t.equal(chain.account(name).available, OPENING_BALANCE, 'the money is where it was');
  t.equal(
    tryOne(chain, chain.sign(h1.account, transfer(h0.account, 1n))).code,
    'done',
    'paid under its name',
  );
  chain.block(GENESIS_MS + 2000, chain.sign(fresh, rotate(third), options));
  t.equal(
    tryOne(chain, chain.sign(fresh, transfer(h1.account, 1n), options)).code,
    'bad-signature',
    'and again',
  );
  t.equal(tryOne(chain, chain.sign(third, transfer(h1.account, 1n), options)).code, 'done');
});

t.test('suspend, reinstate, close', async (t) => {
  const chain = newChain();
  const suspend = (suspended: boolean, household = 'h0', reason = 'fuse'): Payload => ({
    type: 'suspend',
    household,
    suspended,
    reason,
  });
  const close = (household = 'h0'): Payload => ({ type: 'close', household });
  const judge = (by: Signer, payload: Payload) => tryOne(chain, chain.sign(by, payload)).code;
  let timeMs = GENESIS_MS;
  const execute = (by: Signer, payload: Payload) => {
    timeMs += 1000;
    return chain.block(timeMs, chain.sign(by, payload)).events[0]?.name;
  };

  t.equal(judge(h0.account, suspend(true)), 'not-permitted');
  t.equal(judge(operator, suspend(true, 'h7')), 'unknown-household');
  t.equal(judge(operator, suspend(false)), 'household-not-active', 'it is active already');
  t.equal(judge(operator, suspend(true, 'h0', 'x'.repeat(141))), 'bad-text');
  t.equal(execute(operator, suspend(true)), 'household-suspended');
  t.equal(judge(operator, suspend(true)), 'household-not-active', 'not twice');
  t.equal(judge(h0.account, transfer(h1.account, 1n)), 'done', 'its money stays its own');
  t.equal(execute(operator, suspend(false)), 'household-reinstated');
  t.equal(readHousehold(chain.state, 'h0')?.status, 'active');

  t.equal(judge(h0.account, close()), 'not-permitted');
  t.equal(judge(operator, close('h7')), 'unknown-household');
  t.equal(execute(operator, close()), 'household-closed');
  for (const payload of [
    close(),
    suspend(true),
    suspend(false),
    { type: 'registerMeter', household: 'h0', meterKey: newcomer.publicKey },
    { type: 'registerNode', household: 'h0', nodeKey: newcomer.publicKey },
    { type: 'updateHousehold', household: 'h0', zone: 'z' },
  ] as Payload[])
    t.equal(judge(operator, payload), 'household-not-active', `${payload.type} after closing`);
  t.equal(
    judge(operator, register({ household: 'h0' })),
    'already-registered',
    'the name is used up',
  );
  t.equal(
    judge(h0.account, transfer(h1.account, OPENING_BALANCE)),
    'done',
    'the balance can be paid out',
  );
});

t.test('calls need a contract', async (t) => {
  const chain = newChain();
  const call = (contract: Uint8Array, data = NO_KEY): Payload => ({ type: 'call', contract, data });
  t.equal(tryOne(chain, chain.sign(h0.account, call(new Uint8Array(32)))).code, 'unknown-contract');
  t.equal(tryOne(chain, chain.sign(h0.account, call(NO_KEY))).code, 'unknown-contract');
  t.equal(tryOne(chain, chain.sign(h0.account, call(chain.market))).code, 'bad-call');
});

t.test('a dry run tells a sender beforehand and leaves no trace', async (t) => {
  const chain = newChain();
  const block = {
    height: 1n,
    timeMs: GENESIS_MS + 1,
    parentTimeMs: GENESIS_MS,
    parentHash: chain.head.hash,
  };
  const dry = (signed: SignedTransaction) =>
    dryRun(chain.context, chain.state, block, signed)?.code ?? null;
  const before = toHex(chain.state.root());
  t.equal(dry(chain.sign(h0.account, transfer(h1.account, 5n))), null);
  t.equal(dry(chain.sign(h0.account, transfer(newcomer, 5n))), 'bad-key');
  t.equal(
    dry(chain.sign(newcomer, transfer(h1.account, 5n))),
    null,
    'the door speaks of strangers',
  );
  t.equal(toHex(chain.state.root()), before);
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
