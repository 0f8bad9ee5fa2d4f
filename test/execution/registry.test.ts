import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import { householdNames, householdOfMeter, readHousehold } from '../../state/execution/registry.ts';
import { rotationSignBytes } from '../../state/execution/registryPayloads.ts';
import { CONNECTION_LIMIT_W_MAX, HOUSEHOLD_KEYS_MAX } from '../../state/types/account.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { Payload } from '../../state/types/transaction.ts';
import { GENESIS_MS, OPENING_BALANCE, signerOf } from '../support/ledger.ts';
import {
  community,
  homes,
  mint,
  NO_KEY,
  newChain,
  newcomer,
  register,
  transfer,
  tryOne,
} from '../support/ledgerPayloads.ts';

const { operator, utility } = community;
const [h0, h1] = homes;
const SMALL_ORDER_KEY = new Uint8Array(32);

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
