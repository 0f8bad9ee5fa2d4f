import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import { encodeSignedTransaction } from '../../state/codec/transaction.ts';
import { dryRun } from '../../state/execution/blockExecution.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { GENESIS_MS, HOUR_MS, mustDecode, SLOT_MS } from '../support/ledger.ts';
import {
  begin,
  community,
  homes,
  NO_KEY,
  newChain,
  newcomer,
  transfer,
  tryOne,
} from '../support/ledgerPayloads.ts';

const { operator } = community;
const [h0, h1, h2] = homes;

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
