// biome-ignore-all format: one line, one fact
import fc from 'fast-check';
import t from 'tap';
import {
  CONSENSUS_MESSAGE_BYTES_MAX,
  decodeConsensusMessage,
  encodeBody,
  encodeConsensusMessage,
  PROPOSAL_MESSAGE_BYTES_MAX,
} from '../../consensus/schema/codec.ts';
import { gridhood } from '../../consensus/schema/generated/consensus.js';
import {
  type ConsensusMessage,
  proposerIndex,
  sameContent,
  type UnsignedMessage,
} from '../../consensus/schema/messages.ts';
import { decodeNotice, encodeNotice, type Notice } from '../../consensus/schema/notices.ts';
import { messageSignBytes, verifyMessage } from '../../consensus/schema/verify.ts';
import {
  COMMIT_CERTIFICATE_BYTES_MAX,
  checkCommitCertificateForm,
  decodeCommitCertificate,
  encodeCommitCertificate,
  hashCommitCertificate,
  precommitBody,
  verifyCommitCertificate,
} from '../../state/codec/commitCertificate.ts';
import { encodeMessage } from '../../state/codec/protobuf.ts';
import { concatBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import { fakeVerify } from '../simulation/consensusKeys.ts';
import { A, B, CHAIN_ID, DriverBench, HEIGHT } from '../support/driverBench.ts';

const bench = new DriverBench(0);
const idA = fromHex(A) ?? new Uint8Array(0);

const MESSAGES: readonly ConsensusMessage[] = [
  bench.proposal(0, A),
  bench.proposal(2, A, { validRound: 0 }),
  bench.prevote(1, 0, A),
  bench.prevote(1, 0, null),
  bench.prevote(3, 7, B, 5),
  bench.precommit(2, 0, A),
  bench.precommit(2, 300, null),
  bench.polka(1, B, [0, 2, 3]),
  {
    type: 'roundCertificate',
    kind: 'skip',
    height: HEIGHT,
    round: 3,
    votes: [bench.prevote(0, 3, null), bench.precommit(2, 3, A)],
  },
  {
    type: 'roundCertificate',
    kind: 'precommitAny',
    height: HEIGHT,
    round: 0,
    votes: [0, 1, 3].map((i) => bench.precommit(i, 0, i === 1 ? A : null)),
  },
  { type: 'commitCertificate', certificate: bench.certificate(2, A, [0, 1, 3]) },
  { type: 'status', height: HEIGHT, round: -1, step: 'propose' },
  { type: 'status', height: HEIGHT, round: 4, step: 'precommit' },
];

t.test('every message comes back as it was, and only in one form', async (t) => {
  for (const message of MESSAGES) {
    const bytes = encodeConsensusMessage(message);
    t.strictSame(decodeConsensusMessage(bytes), { message, block: null }, message.type);
    t.ok(bytes.length < CONSENSUS_MESSAGE_BYTES_MAX);
    t.equal(decodeConsensusMessage(concatBytes(bytes, Uint8Array.of(0x58, 0))), null, 'unknown field');
    t.equal(decodeConsensusMessage(bytes.slice(0, -1)), null, 'cut short');
    t.equal(decodeConsensusMessage(concatBytes(bytes, bytes)), null, 'twice');
  }
});

t.test('a block travels beside a proposal and nothing else', async (t) => {
  const block = new Uint8Array(1_000).fill(7);
  const proposal = bench.proposal(0, A);
  t.strictSame(decodeConsensusMessage(encodeConsensusMessage(proposal, block)), {
    message: proposal,
    block,
  });
  t.equal(decodeConsensusMessage(encodeConsensusMessage(bench.prevote(0, 0, A), block)), null);
  const huge = new Uint8Array(PROPOSAL_MESSAGE_BYTES_MAX);
  t.equal(decodeConsensusMessage(encodeConsensusMessage(proposal, huge)), null);
});

t.test('a message with a changed bit is refused or says something that nobody signed', async (t) => {
  const bytes = MESSAGES.map((message) => encodeConsensusMessage(message));
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(MESSAGES.length - 1), fc.nat(), fc.nat(7), (index, place, bit) => {
      const original = bytes[index] ?? new Uint8Array(1);
      const changed = original.slice();
      const at = place % changed.length;
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      const decoded = decodeConsensusMessage(changed);
      if (decoded === null) {
        refused++;
        return true;
      }
      const { message } = decoded;
      if (message.type === 'status') return true;
      const before = MESSAGES[index];
      if (message.type === 'roundCertificate' && before?.type === message.type)
        if (message.kind !== before.kind) return true;
      return verifyMessage(message, bench.authorities, CHAIN_ID, fakeVerify) === null;
    }),
    { seed: 42, numRuns: 3_000 },
  );
  t.ok(refused > 100, `${refused} refused`);
});

t.test('random bytes do not decode, and do not throw', async (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeConsensusMessage(bytes);
      const certificate = decodeCommitCertificate(bytes);
      return certificate === null && (decoded === null || decoded.message.type === 'status');
    }),
    { seed: 42, numRuns: 3_000 },
  );
  t.pass();
});

t.test('values out of range are refused', async (t) => {
  const wire = gridhood.consensus;
  const signature = new Uint8Array(64);
  const signed = (field: string, body: Uint8Array, rest: object = {}): Uint8Array =>
    encodeMessage(wire.ConsensusMessage, {
      [field]: { body, authorityIndex: 0, signature, ...rest },
    });
  const prevote = (fields: object): Uint8Array =>
    encodeMessage(wire.PrevoteBody, { height: 1n, round: 2, blockId: idA, validRound: -1, ...fields });
  t.not(decodeConsensusMessage(signed('prevote', prevote({}))), null, 'the base case');
  for (const [name, bytes] of [
    ['height 0', signed('prevote', prevote({ height: 0n }))],
    ['height 2^53', signed('prevote', prevote({ height: 2n ** 53n }))],
    ['round beyond the bound', signed('prevote', prevote({ round: 2 ** 24 + 1 }))],
    ['validRound not below the round', signed('prevote', prevote({ validRound: 2 }))],
    ['validRound −2', signed('prevote', prevote({ validRound: -2 }))],
    ['an id of 31 bytes', signed('prevote', prevote({ blockId: idA.slice(1) }))],
    ['a signature of 63 bytes', signed('prevote', prevote({}), { signature: signature.slice(1) })],
    ['authority 128', signed('prevote', prevote({}), { authorityIndex: 128 })],
    ['a proposal of nil', signed('proposal', encodeMessage(wire.ProposalBody, { height: 1n, validRound: -1 }))],
    ['an empty message', encodeMessage(wire.ConsensusMessage, {})],
    ['an unknown step', encodeMessage(wire.ConsensusMessage, { status: { height: 1n, step: 3 } })],
  ] as const)
    t.equal(decodeConsensusMessage(bytes), null, name);
});

t.test('what is signed differs by kind, chain, height, round, id and validRound', async (t) => {
  const base = { height: 4n, round: 1, blockId: A } as const;
  const variants: UnsignedMessage[] = [
    { type: 'precommit', ...base },
    { type: 'precommit', ...base, height: 5n },
    { type: 'precommit', ...base, round: 2 },
    { type: 'precommit', ...base, blockId: B },
    { type: 'precommit', ...base, blockId: null },
    { type: 'prevote', ...base, validRound: -1 },
    { type: 'prevote', ...base, validRound: 0 },
    { type: 'prevote', ...base, blockId: null, validRound: -1 },
    { type: 'proposal', ...base, timeMs: 1, validRound: -1 },
    { type: 'proposal', ...base, timeMs: 2, validRound: -1 },
    { type: 'proposal', ...base, timeMs: 1, validRound: 0 },
  ];
  const all = variants.flatMap((message) => ['x', 'y'].map((chain) => toHex(messageSignBytes(message, chain))));
  t.equal(new Set(all).size, 2 * variants.length);
  for (const a of variants) for (const b of variants) t.equal(sameContent(a, b), a === b);
});

t.test('the body of a precommit is the one that blocks and light clients compute', async (t) => {
  for (const [height, round, id] of [
    [1n, 0, A],
    [2n ** 53n - 1n, 2 ** 24, null],
    [300n, 7, B],
  ] as const) {
    const blockId = id === null ? null : fromHex(id);
    const ours = precommitBody(height, round, blockId);
    t.strictSame(ours, encodeBody({ type: 'precommit', height, round, blockId: id }));
    const generated = { height, round, blockId: blockId ?? new Uint8Array(0) };
    t.strictSame(ours, encodeMessage(gridhood.consensus.PrecommitBody, generated));
  }
});

t.test('a commit certificate is verified in every part', async (t) => {
  const good = bench.certificate(2, A, [0, 1, 3]);
  const { authorities } = bench;
  const verify = (c: CommitCertificate): string | undefined =>
    verifyCommitCertificate(c, authorities, CHAIN_ID, fakeVerify)?.code;
  const [first, second, third] = good.signatures;
  t.equal(verify(good), undefined);
  t.equal(verify(bench.certificate(0, A, [0, 1, 2, 3])), undefined);
  for (const [name, certificate, code] of [
    ['two of four', { ...good, signatures: good.signatures.slice(1) }, 'CERTIFICATE_BELOW_QUORUM'],
    ['none', { ...good, signatures: [] }, 'CERTIFICATE_BELOW_QUORUM'],
    ['one twice', { ...good, signatures: [first, first, third] }, 'CERTIFICATE_SIGNERS_NOT_ASCENDING'],
    ['unsorted', { ...good, signatures: [second, first, third] }, 'CERTIFICATE_SIGNERS_NOT_ASCENDING'],
    ['a fifth', bench.certificate(2, A, [0, 1, 4]), 'CERTIFICATE_UNKNOWN_SIGNER'],
    ['of another round', { ...good, round: 1 }, 'CERTIFICATE_BAD_SIGNATURE'],
    ['of another height', { ...good, height: 5n }, 'CERTIFICATE_BAD_SIGNATURE'],
    ['of another block', { ...good, blockId: fromHex(B) }, 'CERTIFICATE_BAD_SIGNATURE'],
    ['signatures swapped', { ...good, signatures: [first, { ...second, signature: third?.signature }, third] }, 'CERTIFICATE_BAD_SIGNATURE'],
    ['short id', { ...good, blockId: idA.slice(1) }, 'CERTIFICATE_BLOCK_ID_LENGTH'],
    ['short signature', { ...good, signatures: [{ ...first, signature: new Uint8Array(63) }, second, third] }, 'CERTIFICATE_SIGNATURE_LENGTH'],
    ['height 0', { ...good, height: 0n }, 'CERTIFICATE_OUT_OF_RANGE'],
    ['round −1', { ...good, round: -1 }, 'CERTIFICATE_OUT_OF_RANGE'],
  ] as const)
    t.equal(verify(certificate as CommitCertificate), code, name);
  const other = new DriverBench(0, {}, 7);
  t.equal(
    verifyCommitCertificate(good, other.authorities, CHAIN_ID, fakeVerify)?.code,
    'CERTIFICATE_BELOW_QUORUM',
    'pitfall 22: with the set of another height',
  );
  t.equal(verifyCommitCertificate(good, authorities, 'other', fakeVerify)?.code, 'CERTIFICATE_BAD_SIGNATURE');
});

t.test('a commit certificate has one encoding', async (t) => {
  const good = bench.certificate(2, A, [0, 1, 3]);
  const bytes = encodeCommitCertificate(good);
  t.strictSame(decodeCommitCertificate(bytes), good);
  t.ok(bytes.length < 3 * 64 + 50, `${bytes.length} bytes`);
  t.equal(hashCommitCertificate(bytes).length, 32);
  const big = new DriverBench(0, {}, 128);
  const whole = big.certificate(2 ** 24, A, big.authorities.map((_, i) => i), 2n ** 53n - 1n);
  const largest = encodeCommitCertificate(whole);
  t.ok(largest.length <= COMMIT_CERTIFICATE_BYTES_MAX);
  t.strictSame(decodeCommitCertificate(largest), whole);
  t.equal(checkCommitCertificateForm(whole, 128), null);
  const signers = bytes.indexOf(0x0b, 36);
  for (const [name, changed] of [
    ['a bit more in the bitmap', bytes.map((b, i) => (i === signers ? 0x0f : b))],
    ['a bit less in the bitmap', bytes.map((b, i) => (i === signers ? 0x03 : b))],
    ['a zero byte behind', concatBytes(bytes, Uint8Array.of(0))],
    ['too long', new Uint8Array(COMMIT_CERTIFICATE_BYTES_MAX + 1)],
    ['nothing', new Uint8Array(0)],
  ] as const)
    t.equal(decodeCommitCertificate(changed), null, name);
});

t.test('the proposer goes round by height and round', async (t) => {
  t.strictSame([0, 1, 2, 3, 4].map((round) => proposerIndex(6n, round, 4)), [2, 3, 0, 1, 2]);
  t.equal(proposerIndex(2n ** 53n - 1n, 2 ** 24, 32), 31);
  t.equal(proposerIndex(9n, 5, 1), 0);
});

t.test('notices come back as they were, and as nothing else', async (t) => {
  const notices: readonly Notice[] = [
    { type: 'evidence', evidence: new Uint8Array([1, 2, 3]) },
    { type: 'blockRequest', height: 7n, blockId: A },
    { type: 'requestedBlock', block: new Uint8Array(1_000).fill(9) },
  ];
  for (const notice of notices) {
    const bytes = encodeNotice(notice);
    t.strictSame(decodeNotice(bytes), notice);
    t.equal(decodeConsensusMessage(bytes), null, 'none of the core\'s business');
    t.equal(decodeNotice(concatBytes(bytes, new Uint8Array([0]))), null);
  }
  for (const message of MESSAGES) t.equal(decodeNotice(encodeConsensusMessage(message)), null);
  const refused: readonly [string, object][] = [
    ['a short id', { blockRequest: { height: 7n, blockId: new Uint8Array(31) } }],
    ['height 0', { blockRequest: { height: 0n, blockId: idA } }],
    ['a body beside it', { blockRequest: { height: 7n, blockId: idA }, block: idA }],
    ['evidence without end', { evidence: new Uint8Array(20_000) }],
    ['more than a block', { requestedBlock: new Uint8Array(300_000) }],
    ['nothing', {}],
  ];
  for (const [what, fields] of refused) t.equal(decodeNotice(encodeMessage(gridhood.consensus.ConsensusMessage, fields)), null, what);
});
