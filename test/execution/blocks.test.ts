import fc from 'fast-check';
import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { decodeBlock, sealBlock } from '../../state/codec/block.ts';
import { hashCommitCertificate } from '../../state/codec/commitCertificate.ts';
import { encodeEvent } from '../../state/codec/event.ts';
import { merkleRoot } from '../../state/codec/merkle.ts';
import { encodeSignedTransaction } from '../../state/codec/transaction.ts';
import { checkBlock, type ExecutedBlock, proposerAt } from '../../state/execution/blockRules.ts';
import { accountKey } from '../../state/execution/stateKeys.ts';
import { verifyProof } from '../../state/execution/tree/proof.ts';
import { prove, rootOf, treeChange, update } from '../../state/execution/tree/sparseMerkleTree.ts';
import { type Block, type Header, ZERO_HASH } from '../../state/types/block.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { micro } from '../../state/types/units.ts';
import {
  GENESIS_MS,
  genesisDocument,
  makeCommunity,
  mustDecode,
  signerOf,
  TestChain,
} from '../support/ledger.ts';

const community = makeCommunity();
const [h0, h1, h2] = community.households as [Home, Home, Home];
type Home = (typeof community.households)[number];

const newChain = (change: (document: ReturnType<typeof genesisDocument>) => void = () => {}) => {
  const document = genesisDocument(community);
  change(document);
  return new TestChain(community, document, verifyNative);
};
const pay = (chain: TestChain, from: Home, to: Home, amount: bigint, nonce?: bigint) =>
  chain.sign(
    from.account,
    { type: 'transfer', to: to.account.publicKey, amount: micro(amount), reference: '' },
    nonce === undefined ? {} : { nonce },
  );

/** Two blocks deep, with the next one built: three transfers, one of which is refused with a receipt. */
function prepared(): { chain: TestChain; built: ExecutedBlock } {
  const chain = newChain();
  chain.block(GENESIS_MS + 1000, pay(chain, h0, h1, 1n));
  chain.block(GENESIS_MS + 2000, pay(chain, h1, h2, 2n));
  const built = chain.build(GENESIS_MS + 3000, [
    pay(chain, h0, h1, 3n),
    pay(chain, h2, h0, 2n ** 60n),
    pay(chain, h0, h2, 4n, 2n),
  ]);
  return { chain, built };
}

/** What the checker says of bytes as they would arrive. */
function judge(
  chain: TestChain,
  header: Header,
  body: Pick<Block, 'transactions' | 'evidence' | 'parentCommit'>,
): string {
  const block = decodeBlock(sealBlock(header, body).bytes);
  if (block === null) return 'undecodable';
  const checked = checkBlock(chain.context, chain.head, block);
  return checked.ok ? 'valid' : checked.fault.rule;
}

t.test('what is built is what is checked', async (t) => {
  const { chain, built } = prepared();
  const decoded = decodeBlock(built.block.bytes);
  const checked = decoded && checkBlock(chain.context, chain.head, decoded);
  if (!checked?.ok) {
    t.fail('the block is refused');
    return;
  }
  t.strictSame(checked.executed.block, built.block);
  t.strictSame(checked.executed.result.receipts, built.result.receipts);
  t.strictSame(checked.executed.result.events, built.result.events);
  t.strictSame(
    built.result.receipts.map(({ refusal }) => refusal?.code ?? null),
    [null, 'insufficient-funds', null],
    'a payload that is refused has its place and a receipt',
  );
  t.ok(equalBytes(rootOf(checked.executed.tree), rootOf(built.tree)));
  chain.commit(checked.executed);
  t.strictSame(
    toHex(chain.state.root()),
    toHex(chain.head.tree ? rootOf(chain.head.tree) : ZERO_HASH),
  );
  t.equal(chain.account(h2.account).nonce, 1n, 'the refused one has used its nonce');
});

t.test('nothing that is not committed leaves a trace', async (t) => {
  const { chain, built } = prepared();
  const before = toHex(chain.state.root());
  chain.build(GENESIS_MS + 4000, [pay(chain, h0, h1, 9n)]);
  judge(chain, built.block.header, built.block);
  t.equal(toHex(chain.state.root()), before);
  t.equal(toHex(rootOf(chain.head.tree)), before);
});

t.test('the roots of a header are those of its content', async (t) => {
  const { built } = prepared();
  const { header, transactions } = built.block;
  t.strictSame(header.transactionRoot, merkleRoot(transactions));
  t.strictSame(header.eventRoot, merkleRoot(built.result.events.map(encodeEvent)));
  const empty = newChain().build(GENESIS_MS + 1);
  t.strictSame(empty.block.header.transactionRoot, merkleRoot([]));
  t.strictSame(
    empty.block.header.parentCommitHash,
    ZERO_HASH,
    'the first block has no certificate',
  );
});

t.test('a balance can be proved by a header alone', async (t) => {
  const { chain, built } = prepared();
  chain.commit(built);
  const { stateRoot } = built.block.header;
  const key = accountKey(h0.account.publicKey);
  const value = chain.state.get(key) ?? null;
  const proof = prove(chain.head.tree, key);
  t.ok(verifyProof(stateRoot, key, value, proof));
  t.notOk(verifyProof(stateRoot, key, Uint8Array.of(1), proof), 'another value is not');
  const nobody = accountKey(signerOf('nobody').publicKey);
  t.ok(verifyProof(stateRoot, nobody, null, prove(chain.head.tree, nobody)), 'nor a stranger');
});

t.test('every field of the header is checked, by name', async (t) => {
  const { chain, built } = prepared();
  const { header } = built.block;
  const other = new Uint8Array(32).fill(1);
  const rows: [what: string, change: Partial<Header>, rule: string][] = [
    ['nothing', {}, 'valid'],
    ['version', { version: 2 }, 'version'],
    ['chainId', { chainId: 'other-street' }, 'chainId'],
    ['height below', { height: 2n }, 'height'],
    ['height above', { height: 4n }, 'height'],
    ['round, so another proposer', { round: 1 }, 'proposer'],
    ['round, a whole turn later', { round: 4 }, 'valid'],
    ["time, the parent's", { timeMs: GENESIS_MS + 2000 }, 'time'],
    ['time, the past', { timeMs: 0 }, 'time'],
    ['parentHash', { parentHash: other }, 'parentHash'],
    [
      'parentHash, the block before the parent',
      { parentHash: chain.blocks[0]?.hash ?? other },
      'parentHash',
    ],
    ['proposer, a stranger', { proposer: other }, 'proposer'],
    [
      'proposer, another authority',
      { proposer: proposerAt(chain.context.authorities, 4n, 0).consensusKey },
      'proposer',
    ],
    ['transactionRoot', { transactionRoot: other }, 'transactionRoot'],
    ['stateRoot', { stateRoot: other }, 'stateRoot'],
    [
      "stateRoot, the parent's",
      { stateRoot: chain.blocks[1]?.header.stateRoot ?? other },
      'stateRoot',
    ],
    ['eventRoot', { eventRoot: other }, 'eventRoot'],
    ['authoritiesHash', { authoritiesHash: other }, 'authorities'],
    ['nextAuthoritiesHash', { nextAuthoritiesHash: other }, 'nextAuthorities'],
    ['evidenceRoot', { evidenceRoot: other }, 'evidenceRoot'],
    ['evidenceRoot of another length', { evidenceRoot: ZERO_HASH.slice(1) }, 'undecodable'],
    [
      'both hashes of authorities',
      { authoritiesHash: other, nextAuthoritiesHash: other },
      'authorities',
    ],
    ['parametersHash', { parametersHash: other }, 'parameters'],
    ['parentCommitHash', { parentCommitHash: other }, 'parentCommit'],
    ['a hash of 31 bytes', { stateRoot: new Uint8Array(31) }, 'undecodable'],
  ];
  for (const [what, change, rule] of rows)
    t.equal(judge(chain, { ...header, ...change }, built.block), rule, what);
  t.strictSame(
    new Set(Object.keys(header)).size,
    new Set(rows.flatMap(([, change]) => Object.keys(change))).size,
    'no field was forgotten',
  );
});

t.test('the transactions are those of the header, in their order', async (t) => {
  const { chain, built } = prepared();
  const { header, transactions, parentCommit } = built.block;
  const [first, second, third] = transactions as [Uint8Array, Uint8Array, Uint8Array];
  const withTransactions = (...list: Uint8Array[]) => {
    const body = { transactions: list, evidence: [], parentCommit };
    return [
      judge(chain, header, body),
      // As a dishonest proposer would send it: with the root of what it carries.
      judge(chain, { ...header, transactionRoot: merkleRoot(list) }, body),
    ];
  };
  const stranger = chain.sign(signerOf('stranger'), {
    type: 'transfer',
    to: h0.account.publicKey,
    amount: micro(1n),
    reference: '',
  });
  const good = mustDecode(first);
  const forged = encodeSignedTransaction(good.body, new Uint8Array(64).fill(1));
  t.strictSame(withTransactions(first, second, third), ['valid', 'valid']);
  t.strictSame(
    withTransactions(second, first, third),
    ['transactionRoot', 'eventRoot'],
    'reordered',
  );
  t.strictSame(
    withTransactions(first, third, second),
    ['transactionRoot', 'eventRoot'],
    'reordered',
  );
  t.strictSame(
    withTransactions(third, second, first),
    ['transactions', 'transactions'],
    'nonces out of order',
  );
  t.strictSame(withTransactions(first, second), ['transactionRoot', 'eventRoot'], 'one dropped');
  t.strictSame(withTransactions(), ['transactionRoot', 'eventRoot'], 'all dropped');
  t.strictSame(
    withTransactions(first, second, third, third),
    ['transactions', 'transactions'],
    'one twice',
  );
  t.strictSame(
    withTransactions(first, second, third, stranger.bytes),
    ['transactions', 'transactions'],
    'a stranger',
  );
  t.strictSame(
    withTransactions(forged, second, third),
    ['transactions', 'transactions'],
    'a forged signature',
  );
  t.strictSame(
    withTransactions(first, second, new Uint8Array()),
    ['transactions', 'transactions'],
    'no bytes',
  );
  t.strictSame(
    withTransactions(first, second, third.slice(1)),
    ['transactions', 'transactions'],
    'other bytes',
  );
  t.equal(
    judge(chain, header, { transactions, evidence: [Uint8Array.of(1)], parentCommit }),
    'evidence',
    'bytes that are no evidence',
  );
});

t.test("the parent's certificate", async (t) => {
  const { chain, built } = prepared();
  const { header, transactions } = built.block;
  const [grandparent, parent] = chain.blocks as [Block, Block];
  const withCertificate = (parentCommit: Uint8Array) =>
    judge(
      chain,
      {
        ...header,
        parentCommitHash:
          parentCommit.length === 0 ? ZERO_HASH : hashCommitCertificate(parentCommit),
      },
      { transactions, evidence: [], parentCommit },
    );
  const good = chain.certify(parent);
  const broken = good.map((byte, i) => (i === good.length - 1 ? byte ^ 1 : byte));
  const rows: [what: string, certificate: Uint8Array, rule: string][] = [
    ['by all', good, 'valid'],
    ['by three of four', chain.certify(parent, [0, 2, 3]), 'valid'],
    ['of a later round', chain.certify(parent, [0, 1, 2], 7), 'valid'],
    ['by two of four', chain.certify(parent, [0, 1]), 'parentCommit'],
    ['by nobody', chain.certify(parent, []), 'parentCommit'],
    ['of another block', chain.certify(grandparent), 'parentCommit'],
    ['with a broken signature', broken, 'parentCommit'],
    ['cut short', good.slice(0, -1), 'parentCommit'],
    ['none', new Uint8Array(), 'parentCommit'],
    ['garbage', new Uint8Array(100).fill(7), 'parentCommit'],
  ];
  for (const [what, certificate, rule] of rows) t.equal(withCertificate(certificate), rule, what);
  t.equal(
    judge(chain, header, {
      transactions,
      evidence: [],
      parentCommit: chain.certify(parent, [0, 1, 2]),
    }),
    'parentCommit',
    'not the one that the header names',
  );

  const young = newChain();
  const first = young.build(GENESIS_MS + 1).block;
  const certificate = young.certify(first);
  t.equal(judge(young, first.header, first), 'valid');
  t.equal(
    judge(
      young,
      { ...first.header, parentCommitHash: hashCommitCertificate(certificate) },
      { ...first, parentCommit: certificate },
    ),
    'parentCommit',
    'the first block has none',
  );
});

t.test('the builder leaves out what the door refuses, and keeps within the bytes', async (t) => {
  const chain = newChain();
  const good = pay(chain, h0, h1, 1n);
  const candidates = [
    chain.sign(signerOf('stranger'), { type: 'burn', amount: micro(1n), reference: '' }),
    pay(chain, h1, h2, 1n, 7n),
    good,
    good,
    pay(chain, h2, h1, 2n ** 62n),
  ];
  const built = chain.build(GENESIS_MS + 1000, candidates);
  t.strictSame(built.transactions, [good, candidates[4]]);
  t.equal(judge(chain, built.block.header, built.block), 'valid');

  const many = Array.from({ length: 5 }, (_, i) => pay(chain, h0, h1, 1n, BigInt(i)));
  // A tag and two bytes of length before each.
  const three = many.slice(0, 3).reduce((sum, { bytes }) => sum + bytes.length + 3, 0);
  t.equal(chain.build(GENESIS_MS + 1000, many, three).transactions.length, 3, 'exactly three fit');
  t.equal(chain.build(GENESIS_MS + 1000, many, three - 1).transactions.length, 2);
  t.equal(chain.build(GENESIS_MS + 1000, many, 0).transactions.length, 0);

  const small = newChain((document) => {
    document['parameters'].blockBytesMax = 16_384;
  });
  const flood = Array.from({ length: 100 }, (_, i) => pay(small, h0, h1, 1n, BigInt(i)));
  const full = small.build(GENESIS_MS + 1000, flood);
  t.ok(
    full.transactions.length > 50 && full.transactions.length < 100,
    `${full.transactions.length} of 100`,
  );
  t.equal(
    judge(small, full.block.header, full.block),
    'valid',
    "the chain's own bound holds over a caller's",
  );
  const { header, transactions } = chain.build(GENESIS_MS + 1000, flood.length ? many : []).block;
  const large = {
    transactions: Array(120).fill(transactions[0]),
    evidence: [],
    parentCommit: new Uint8Array(),
  };
  t.equal(
    judge(
      small,
      { ...header, parametersHash: full.block.header.parametersHash, parentHash: small.head.hash },
      large,
    ),
    'size',
  );
});

t.test('the turn goes round by height and round', async (t) => {
  const authorities = newChain().context.authorities;
  const index = (height: bigint, round: number) =>
    authorities.indexOf(proposerAt(authorities, height, round));
  t.strictSame(
    [0n, 1n, 2n, 3n, 4n].map((height) => index(height, 0)),
    [0, 1, 2, 3, 0],
  );
  t.strictSame(
    [0, 1, 2, 3, 4].map((round) => index(6n, round)),
    [2, 3, 0, 1, 2],
  );
  t.equal(index(2n ** 53n - 1n, 2 ** 24), 3, 'far out as well');
});

t.test('the state tree does not depend on the order of changes', async (t) => {
  const change = fc.tuple(
    fc.uint8Array({ minLength: 1, maxLength: 3 }),
    fc.option(fc.uint8Array({ maxLength: 3 })),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(change, { selector: ([key]) => toHex(key), maxLength: 20 }),
      fc.infiniteStream(fc.nat()),
      (changes, keys) => {
        const chain = newChain();
        const shuffled = changes
          .map((one) => [keys.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const rootAfter = (list: typeof changes) =>
          toHex(
            rootOf(
              update(
                chain.head.tree,
                list.map(([key, value]) => treeChange(key, value)),
              ),
            ),
          );
        return rootAfter(changes) === rootAfter(shuffled);
      },
    ),
    { seed: 42, numRuns: 50 },
  );
  t.pass('50 sets of changes');
});

t.test('a block changed in any byte, its time apart, is refused', async (t) => {
  const { chain, built } = prepared();
  const { bytes } = built.block;
  // Consensus judges the time and signs the whole header; everything else is the checker's.
  const certificateStart = bytes.length - built.block.parentCommit.length;
  let decodable = 0;
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (i, by) => {
      const block = decodeBlock(bytes.map((byte, j) => (j === i ? byte ^ by : byte)));
      if (block === null || block.header.timeMs !== built.block.header.timeMs) return true;
      decodable++;
      const checked = checkBlock(chain.context, chain.head, block);
      return !checked.ok && (i < certificateStart || checked.fault.rule === 'parentCommit');
    }),
    { seed: 42, numRuns: 1500 },
  );
  t.ok(decodable > 500, `${decodable} of 1500 had to be executed or verified`);
});
