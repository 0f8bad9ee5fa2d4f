import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import type { Locks } from '../../consensus/driver/io.ts';
import type { UnsignedMessage, ValueId } from '../../consensus/schema/messages.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import { SignLogError } from '../../consensus/wal/errors.ts';
import { encodeFrame, readFrames } from '../../consensus/wal/frames.ts';
import { SignLog, type SignRequest } from '../../consensus/wal/signLog.ts';
import { nodeSignLogFile, type SignLogFile } from '../../consensus/wal/signLogFile.ts';
import { fakeAuthorities, fakeSign } from '../simulation/consensusKeys.ts';
import { MemorySignLogFile } from '../simulation/memorySignLogFile.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const key = fakeAuthorities(4)[0]?.consensusKey ?? new Uint8Array(32);
const identity = { chainId: 'log', consensusKey: key };
const sign = (bytes: Uint8Array): Uint8Array => fakeSign(key, bytes);
const FREE: Locks = { lockedRound: -1, lockedId: null, validRound: -1, validId: null };
const LOCKED: Locks = { lockedRound: 0, lockedId: A, validRound: 0, validId: A };

type Step = 'proposal' | 'prevote' | 'precommit';

function message(height: number, round: number, step: Step, id: ValueId = A): UnsignedMessage {
  const common = { height: BigInt(height), round };
  if (step === 'proposal')
    return { type: step, ...common, blockId: id ?? A, timeMs: 7, validRound: -1 };
  return step === 'prevote'
    ? { type: step, ...common, blockId: id, validRound: -1 }
    : { type: step, ...common, blockId: id };
}

function request(
  height: number,
  round: number,
  step: Step,
  id: ValueId = A,
  locks: Locks = FREE,
): SignRequest {
  return {
    message: message(height, round, step, id),
    authorityIndex: 0,
    locks,
    polka: null,
    roundCertificate: null,
  };
}

async function signed(log: SignLog, ...requests: SignRequest[]): Promise<string[]> {
  return (await log.sign(requests)).map((result) => result.refusal?.code ?? 'signed');
}

function codeOf(error: unknown): string {
  return error instanceof SignLogError ? error.code : String(error);
}

async function failure(promise: Promise<unknown>): Promise<string> {
  return promise.then(() => 'nothing', codeOf);
}

t.test('signs forward only, and the same thing always in the same way', async (t) => {
  const file = new MemorySignLogFile();
  const log = await SignLog.create(file, identity, sign);
  t.equal(log.recovered(), null);
  t.strictSame(await signed(log, request(3, 1, 'proposal'), request(3, 1, 'prevote')), [
    'signed',
    'signed',
  ]);
  t.equal(file.syncs, 1, 'a proposal and the own prevote share one sync');
  const [again] = await log.sign([request(3, 1, 'prevote')]);
  t.strictSame(again?.signed?.signature, sign(messageSignBytes(message(3, 1, 'prevote'), 'log')));
  t.equal(file.syncs, 1, 'what is in the log is not written again');
  for (const [name, answer, what] of [
    ['another prevote', 'SIGN_CONFLICT', request(3, 1, 'prevote', B)],
    ['nil instead', 'SIGN_CONFLICT', request(3, 1, 'prevote', null)],
    ['another proposal, after the prevote', 'SIGN_BEHIND_LOG', request(3, 1, 'proposal', B)],
    ['an earlier round', 'SIGN_BEHIND_LOG', request(3, 0, 'precommit', null)],
    ['an earlier height', 'SIGN_BEHIND_LOG', request(2, 9, 'precommit', null)],
    ['the next step', 'signed', request(3, 1, 'precommit', A, LOCKED)],
    ['the next height', 'signed', request(4, 0, 'prevote', B)],
  ] as const)
    t.strictSame(await signed(log, what), [answer], name);
});

t.test(
  'a prevote against the lock on the disk is refused, with a later polka it is not',
  async (t) => {
    const log = await SignLog.create(new MemorySignLogFile(), identity, sign);
    await signed(log, request(3, 0, 'precommit', A, LOCKED));
    t.strictSame(await signed(log, request(3, 1, 'prevote', B, LOCKED)), ['SIGN_BREAKS_LOCK']);
    t.strictSame(await signed(log, request(3, 1, 'prevote', A, LOCKED)), ['signed']);
    t.strictSame(await signed(log, request(3, 2, 'prevote', null, LOCKED)), ['signed']);
    const unlocked = request(3, 3, 'prevote', B, LOCKED);
    const freed = {
      ...unlocked,
      message: { ...unlocked.message, validRound: 2 } as UnsignedMessage,
    };
    t.strictSame(await signed(log, freed), ['signed']);
    t.strictSame(
      await signed(log, request(4, 0, 'prevote', B)),
      ['signed'],
      'the next height is free',
    );
  },
);

t.test('a record that would erase the lock of its height is refused', async (t) => {
  const log = await SignLog.create(new MemorySignLogFile(), identity, sign);
  await signed(log, request(3, 0, 'precommit', A, LOCKED));
  const forgetful = request(3, 1, 'prevote', null);
  t.equal(forgetful.locks.lockedRound, -1);
  t.strictSame(await signed(log, forgetful), ['SIGN_BREAKS_LOCK']);
  t.equal(log.recovered()?.lockedId, A, 'the lock stands');
  t.strictSame(await signed(log, request(4, 0, 'prevote', B)), ['signed'], 'a height later it may');
});

t.test('what was signed is known after a restart, and what others made of us', async (t) => {
  const file = new MemorySignLogFile();
  const log = await SignLog.create(file, identity, sign);
  const polka = {
    type: 'polkaCertificate',
    height: 3n,
    round: 0,
    blockId: A,
    signatures: [{ authorityIndex: 1, validRound: -1, signature: sign(new Uint8Array(1)) }],
  } as const;
  await signed(log, request(2, 0, 'precommit'));
  await signed(log, request(3, 0, 'prevote'));
  await signed(log, { ...request(3, 0, 'precommit', A, LOCKED), polka });
  const roundCertificate = {
    type: 'roundCertificate',
    kind: 'precommitAny',
    height: 3n,
    round: 0,
    votes: [0, 2].map((authorityIndex) => ({
      type: 'precommit' as const,
      height: 3n,
      round: 0,
      blockId: null,
      authorityIndex,
      signature: sign(new Uint8Array(authorityIndex)),
    })),
  } as const;
  await signed(log, { ...request(3, 1, 'prevote', null, LOCKED), roundCertificate });
  const before = log.recovered();
  t.match(before, { height: 3n, round: 1, step: 'prevote', ...LOCKED, polka: { round: 0 } });
  t.equal(before?.messages.length, 3);
  t.strictSame(before?.roundCertificate, roundCertificate);
  file.lose(0);
  const reopened = await SignLog.open(file, identity, sign);
  t.strictSame(reopened.recovered(), before);
  t.strictSame(await signed(reopened, request(3, 1, 'prevote', B, LOCKED)), ['SIGN_CONFLICT']);
});

t.test('what was signed in heights before the newest can be said again', async (t) => {
  const file = new MemorySignLogFile();
  const log = await SignLog.create(file, identity, sign);
  await signed(log, request(2, 0, 'prevote'), request(2, 0, 'precommit', A, LOCKED));
  await signed(log, request(3, 0, 'prevote'));
  t.equal(log.recoveredAt(2n), null, 'whoever has gone on has no use for it');
  const reopened = await SignLog.open(file, identity, sign);
  t.equal(reopened.recoveredAt(1n), null);
  const before = reopened.recoveredAt(2n);
  t.match(before, { height: 2n, round: 0, step: 'precommit', ...LOCKED });
  t.strictSame(
    before?.messages.map(({ type }) => type),
    ['prevote', 'precommit'],
  );
  t.strictSame(
    await signed(reopened, request(2, 1, 'prevote')),
    ['SIGN_BEHIND_LOG'],
    'but nothing is added to it',
  );
  t.strictSame(reopened.recoveredAt(3n), reopened.recovered());
  t.equal(reopened.recoveredAt(2n), null, 'forgotten when the chain has passed it');
});

t.test(
  'pitfall 15: a record torn anywhere is cut off, and its signature had not left',
  async (t) => {
    const file = new MemorySignLogFile();
    const log = await SignLog.create(file, identity, sign);
    await signed(log, request(3, 0, 'prevote'));
    const whole = file.synced ?? new Uint8Array(0);
    await signed(log, request(3, 0, 'precommit', A, LOCKED));
    const longer = file.synced ?? new Uint8Array(0);
    for (let length = whole.length; length < longer.length; length += 7) {
      const torn = new MemorySignLogFile();
      torn.synced = longer.slice(0, length);
      const reopened = await SignLog.open(torn, identity, sign);
      t.match(reopened.recovered(), { step: 'prevote' }, `${length} bytes`);
      t.equal(torn.synced?.length, whole.length, 'the tail is gone from the disk');
      t.strictSame(await signed(reopened, request(3, 0, 'precommit', null)), ['signed']);
      const again = await SignLog.open(torn, identity, sign);
      t.match(again.recovered(), { step: 'precommit', lockedRound: -1 });
    }
  },
);

t.test(
  'pitfall 15: a record torn at a sector border is cut off, wherever the border runs',
  async (t) => {
    const border = 512;
    for (let before = 0; before <= 40; before++) {
      const first = encodeFrame(new Uint8Array(border - before - 12).fill(1));
      const second = encodeFrame(new Uint8Array(600).fill(2));
      const file = new Uint8Array(first.length + second.length);
      file.set(first);
      file.set(second.subarray(0, before), first.length);
      t.match(
        readFrames(file),
        { end: first.length, corruptAt: null },
        `${before} bytes were written, then zeros`,
      );
      if (before === 0) continue;
      file[first.length] = 0x48;
      t.equal(readFrames(file).corruptAt, first.length, 'another mark is damage');
    }
  },
);

t.test('pitfall 15: damage before the end is refused, naming file and place', async (t) => {
  const file = new MemorySignLogFile();
  const log = await SignLog.create(file, identity, sign);
  for (let round = 0; round < 3; round++) await signed(log, request(3, round, 'prevote', null));
  const bytes = file.synced ?? new Uint8Array(0);
  const last = readFrames(bytes).frames.at(-1)?.offset ?? 0;
  for (let offset = 0; offset < last; offset += 5) {
    const damaged = new MemorySignLogFile();
    damaged.synced = bytes.map((byte, i) => (i === offset ? byte ^ 0x40 : byte));
    const error: unknown = await SignLog.open(damaged, identity, sign).catch((e: unknown) => e);
    t.equal(codeOf(error), 'SIGN_LOG_CORRUPT', `byte ${offset}`);
    t.match(error, {
      message: /^sign\.log is damaged at byte \d+, so it is unknown what was signed/,
    });
  }
});

t.test(
  'a key without its log, a log of another key or chain, or a second log is refused',
  async (t) => {
    const missing = new MemorySignLogFile();
    t.equal(await failure(SignLog.open(missing, identity, sign)), 'SIGN_LOG_MISSING');
    await SignLog.create(missing, identity, sign);
    t.equal(await failure(SignLog.create(missing, identity, sign)), 'SIGN_LOG_EXISTS');
    const other = { ...identity, chainId: 'other' };
    t.equal(await failure(SignLog.open(missing, other, sign)), 'SIGN_LOG_FOREIGN');
    const stranger = { ...identity, consensusKey: new Uint8Array(32) };
    t.equal(await failure(SignLog.open(missing, stranger, sign)), 'SIGN_LOG_FOREIGN');
  },
);

t.test('pitfall 13: where the disk fails no signature leaves, then or later', async (t) => {
  for (const operation of [0, 1]) {
    const file = new MemorySignLogFile();
    const log = await SignLog.create(file, identity, sign);
    await signed(log, request(3, 0, 'prevote'));
    file.cutAfter(operation);
    t.equal(await failure(log.sign([request(3, 0, 'precommit')])), 'SIGN_LOG_FAILED');
    file.lose(0);
    t.equal(await failure(log.sign([request(3, 1, 'prevote')])), 'SIGN_LOG_FAILED', 'for good');
    t.strictSame(
      await signed(log, request(3, 0, 'prevote')),
      ['signed'],
      'but the old one is known',
    );
    const reopened = await SignLog.open(file, identity, sign);
    t.match(reopened.recovered(), { round: 0, step: 'prevote' });
  }
});

t.test('concurrent requests are signed one after the other', async (t) => {
  const log = await SignLog.create(new MemorySignLogFile(), identity, sign);
  const results = await Promise.all(
    [A, B, null].map((id) => signed(log, request(3, 0, 'prevote', id))),
  );
  t.strictSame(results, [['signed'], ['SIGN_CONFLICT'], ['SIGN_CONFLICT']]);
});

t.test('an own signature is told from one made elsewhere', async (t) => {
  const log = await SignLog.create(new MemorySignLogFile(), identity, sign, 1_000);
  await signed(log, request(3, 0, 'prevote'));
  const of = (m: UnsignedMessage): Uint8Array => messageSignBytes(m, 'log');
  t.equal(log.contains(3n, of(message(3, 0, 'prevote'))), 'yes');
  t.equal(log.contains(3n, of(message(3, 0, 'prevote', B))), 'no');
  t.equal(log.contains(2n, of(message(2, 0, 'prevote', B))), 'no', 'an earlier life of the key');
  for (let height = 4; height < 20; height++) await signed(log, request(height, 0, 'prevote'));
  t.equal(log.contains(3n, of(message(3, 0, 'prevote', B))), 'unknown', 'compacted away');
});

t.test(
  'pitfall 14: compaction keeps the height in progress, and a crash in it keeps everything',
  async (t) => {
    const file = new MemorySignLogFile();
    const log = await SignLog.create(file, identity, sign, 2_000);
    let longest = 0;
    for (let height = 1; height < 60; height++) {
      for (const step of ['proposal', 'prevote', 'precommit'] as const)
        await signed(log, request(height, 0, step));
      longest = Math.max(longest, file.synced?.length ?? 0);
    }
    t.ok(longest < 4_000, `${longest} bytes at most`);
    const reopened = await SignLog.open(file, identity, sign);
    t.match(reopened.recovered(), { height: 59n, step: 'precommit' });
    t.equal(reopened.recovered()?.messages.length, 3);

    const cut = new MemorySignLogFile();
    const small = await SignLog.create(cut, identity, sign, 100);
    await signed(small, request(1, 0, 'prevote'));
    cut.cutAfter(2);
    t.equal(await failure(small.sign([request(2, 0, 'prevote')])), 'SIGN_LOG_FAILED');
    cut.lose(0);
    t.match((await SignLog.open(cut, identity, sign)).recovered(), { height: 2n });
  },
);

t.test('after any history of crashes no step has two signatures', async (t) => {
  const step = fc.record({
    height: fc.integer({ min: 1, max: 3 }),
    round: fc.integer({ min: 0, max: 2 }),
    type: fc.constantFrom<Step>('proposal', 'prevote', 'precommit'),
    id: fc.constantFrom(A, B),
    cut: fc.option(fc.record({ after: fc.nat(2), keep: fc.nat(500) }), { freq: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const file = new MemorySignLogFile();
      let log = await SignLog.create(file, identity, sign, 600);
      const given = new Map<string, string>();
      for (const { height, round, type, id, cut } of steps) {
        if (cut !== null) file.cutAfter(cut.after);
        const results = await log.sign([request(height, round, type, id)]).catch(() => null);
        for (const result of results ?? []) {
          if (result.signed === null) continue;
          const name = `${height}/${round}/${type}`;
          if ((given.get(name) ?? id) !== id) return false;
          given.set(name, id);
        }
        if (results === null) {
          file.lose(cut?.keep ?? 0);
          log = await SignLog.open(file, identity, sign, 600);
        }
        file.cutAfter(Number.POSITIVE_INFINITY);
      }
      return true;
    }),
    { seed: 42, numRuns: 200 },
  );
  t.pass();
});

t.test('on a real disk: append, restart, torn tail, compaction', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'gridhood-sign-log-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'sign.log');
  const file = (): SignLogFile => nodeSignLogFile(path);
  t.equal(await failure(SignLog.open(file(), identity, sign)), 'SIGN_LOG_MISSING');
  const log = await SignLog.create(file(), identity, sign, 1_000);
  for (let height = 1; height < 12; height++) await signed(log, request(height, 0, 'prevote'));
  await log.close();
  t.ok(readFileSync(path).length < 1_300);
  writeFileSync(path, Uint8Array.of(0x47, 0x48, 0x53), { flag: 'a' });
  const length = readFileSync(path).length;
  const reopened = await SignLog.open(file(), identity, sign, 1_000);
  t.match(reopened.recovered(), { height: 11n });
  t.equal(readFileSync(path).length, length - 3);
  t.strictSame(await signed(reopened, request(11, 0, 'precommit', A, LOCKED)), ['signed']);
  await reopened.close();
  const third = await SignLog.open(file(), identity, sign, 1_000);
  t.match(third.recovered(), { step: 'precommit', lockedId: A });
  await third.close();
});
