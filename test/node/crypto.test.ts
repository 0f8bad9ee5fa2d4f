import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { BoundedMap } from '../../node/crypto/boundedMap.ts';
import {
  isSealed,
  KEY_KINDS,
  KeyFileError,
  type KeyFileFault,
  readKeyFile,
  readPublicKey,
  rewriteKeyFile,
  writeKeyFile,
} from '../../node/crypto/keyFile.ts';
import { type SignedMessage, verifyBatch, verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { drawSalt, Passphrase } from '../../node/crypto/sealedSeed.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import { createSigner, generateSeed } from '../../node/crypto/signer.ts';
import { verifyPortable } from '../../state/codec/signature.ts';
import { toHex, utf8 } from '../../state/types/bytes.ts';

const signers = Array.from({ length: 5 }, (_, i) => createSigner(new Uint8Array(32).fill(i)));

/** A right signature and six that differ from it in one thing each. */
function variants(i: number): SignedMessage[] {
  const signer = signers[i % signers.length] ?? assert.fail();
  const other = signers[(i + 1) % signers.length] ?? assert.fail();
  const message = new Uint8Array([0, 32, 64, 65, 350][i % 5] ?? 0).fill(i);
  const signature = signer.sign(message);
  const right = { publicKey: signer.publicKey, message, signature };
  return [
    right,
    { ...right, message: new Uint8Array(message.length + 1).fill(i) },
    { ...right, publicKey: other.publicKey },
    { ...right, signature: signature.slice(0, 63) },
    { ...right, publicKey: right.publicKey.slice(0, 31) },
    { ...right, publicKey: new Uint8Array(32).fill(2) },
    { ...right, signature: signature.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) },
  ];
}

function verifyEach(items: readonly SignedMessage[]): boolean[] {
  return items.map((item) => verifyNative(item.publicKey, item.message, item.signature));
}

t.test('a batch gives the answers of one by one, in order', async (t) => {
  const all = Array.from({ length: 50 }, (_, i) => variants(i)).flat();
  t.strictSame(
    verifyEach(all),
    all.map((_, i) => i % 7 === 0),
  );
  for (const count of [0, 1, 2, 15, 16, 17, 350]) {
    const items = all.slice(350 - count);
    t.strictSame(await verifyBatch(items), verifyEach(items), `${count} signatures`);
  }
});

t.test('memory never changes an answer', async (t) => {
  const pick = fc.array(fc.nat(34), { minLength: 1, maxLength: 40 });
  const pool = Array.from({ length: 5 }, (_, i) => variants(i)).flat();
  await fc.assert(
    fc.asyncProperty(pick, fc.integer({ min: 2, max: 40 }), async (picks, capacity) => {
      const cache = createSignatureCache(capacity);
      const items = picks.map((i) => pool[i] ?? assert.fail());
      for (const half of [items, items.toReversed()]) {
        const one = half.map((it) => cache.verify(it.publicKey, it.message, it.signature));
        assert.deepEqual(one, verifyEach(half));
        assert.deepEqual(await cache.verifyBatch(half), verifyEach(half));
      }
    }),
    { seed: 42, numRuns: 60 },
  );

  const calls: boolean[] = [];
  const cache = createSignatureCache(16, (...triple) => {
    const answer = verifyPortable(...triple);
    calls.push(answer);
    return answer;
  });
  const [right = assert.fail(), wrong = assert.fail()] = variants(1);
  for (let i = 0; i < 3; i++) {
    t.equal(cache.verify(right.publicKey, right.message, right.signature), true);
    t.equal(cache.verify(wrong.publicKey, wrong.message, wrong.signature), false);
  }
  t.strictSame(calls, [true, false, false, false], 'the right one was calculated once');
  t.strictSame(await cache.verifyBatch([right, wrong]), [true, false]);
  t.strictSame(cache.counts(), { hits: 3, misses: 5 });
  const [long = assert.fail()] = variants(4);
  t.equal(cache.verify(long.publicKey, long.message, long.signature), true);
  t.equal(cache.verify(long.publicKey, long.message, long.signature), true);
  t.equal(cache.counts().hits, 3, 'a long message is calculated each time');
});

t.test('memory answers for the very same bytes only', async (t) => {
  let asked = 0;
  const cache = createSignatureCache(16, () => {
    asked++;
    return true; // a verifier that believes everything: every answer from memory would show
  });
  const signer = signers[0] ?? assert.fail();
  const message = new Uint8Array(32).fill(0xf1);
  const whole = [signer.publicKey, signer.sign(message), message] as const;
  const ask = ([publicKey, signature, text]: readonly [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]): number => {
    const before = asked;
    cache.verify(publicKey, text, signature);
    return asked - before;
  };
  t.strictSame([ask(whole), ask(whole)], [1, 0]);
  let fromMemory = 0;
  for (const part of [0, 1, 2] as const)
    for (let bit = 0; bit < whole[part].length * 8; bit++) {
      const flipped = whole[part].map((byte, i) =>
        i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
      );
      const triple = [...whole] as [Uint8Array, Uint8Array, Uint8Array];
      triple[part] = flipped;
      if (ask(triple) === 0) fromMemory++;
      ask(whole);
    }
  t.equal(fromMemory, 0, 'no single bit makes another triple the remembered one');
  // The same bytes in a row, divided otherwise.
  const row = Buffer.concat(whole);
  for (const [a, b] of [
    [31, 95],
    [33, 97],
    [32, 95],
    [32, 97],
    [64, 96],
    [0, 64],
  ] as const)
    t.equal(ask([row.subarray(0, a), row.subarray(a, b), row.subarray(b)]), 1, `${a} and ${b}`);
  t.equal(ask([whole[0], whole[1], message.slice(0, 31)]), 1, 'a shorter message');
  t.equal(ask([whole[0], whole[1], new Uint8Array([...message, 0])]), 1, 'a longer one');
});

t.test('a bounded map is bounded and keeps what was used last', async (t) => {
  const capacity = fc.integer({ min: 2, max: 9 });
  const holds = () =>
    fc.assert(
      fc.property(capacity, fc.array(fc.tuple(fc.boolean(), fc.nat(12))), (size, steps) => {
        const map = new BoundedMap<number>(size);
        const written = new Map<number, number>();
        const used: number[] = [];
        for (const [index, [isWrite, key]] of steps.entries()) {
          if (isWrite) {
            map.set(String(key), index);
            written.set(key, index);
          } else {
            const found = map.get(String(key));
            assert(found === undefined || found === written.get(key));
            const recent = [...new Set(used.toReversed())].slice(0, Math.floor(size / 2));
            if (recent.includes(key)) assert.equal(found, written.get(key));
            if (found === undefined) continue;
          }
          used.push(key);
          assert(map.size <= size);
        }
      }),
      { seed: 42, numRuns: 500 },
    );
  t.doesNotThrow(holds);
  t.throws(() => new BoundedMap(1), RangeError);
});

t.test('a signer', async (t) => {
  const [a, b] = [generateSeed(), generateSeed()];
  t.equal(a.length, 32);
  t.notSame(a, b);
  t.throws(() => createSigner(new Uint8Array(31)), { message: 'a seed has 32 bytes, not 31' });
  const signer = createSigner(a);
  t.equal(signer.sign(utf8('x')).constructor, Uint8Array);
  t.equal(signer.publicKey.constructor, Uint8Array);
  t.strictSame(signer.sign(utf8('x')), signer.sign(utf8('x')), 'signatures are deterministic');
});

async function faultOf(work: Promise<unknown>): Promise<KeyFileError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof KeyFileError) return error;
    throw error;
  }
  return assert.fail('no error');
}

t.test('a key file is written once, privately, and read back', async (t) => {
  const folder = t.testdir();
  for (const kind of KEY_KINDS) {
    const path = join(folder, `${kind}.json`);
    const seed = generateSeed();
    const written = await writeKeyFile(path, kind, seed);
    t.strictSame(written, { kind, publicKey: createSigner(seed).publicKey, seed });
    t.strictSame(await readKeyFile(path, kind), written);
    t.equal(statSync(path).mode & 0o777, 0o600);
  }
  const path = join(folder, 'node.json');
  const before = readFileSync(path, 'utf8');
  t.match(JSON.parse(before), { v: 1, kind: 'node', publicKey: /^[0-9a-f]{64}$/ });
  const exists = await faultOf(writeKeyFile(path, 'node', generateSeed()));
  t.equal(exists.code, 'KEY_FILE_EXISTS');
  t.equal(exists.message, `there is a file ${path} already; a key is never overwritten`);
  t.equal(readFileSync(path, 'utf8'), before);

  const nowhere = join(folder, 'no-such-folder', 'key.json');
  const notWritten = await faultOf(writeKeyFile(nowhere, 'node', generateSeed()));
  t.equal(notWritten.code, 'KEY_FILE_NOT_WRITTEN');
  t.match(notWritten.message, `key file ${nowhere} cannot be written: ENOENT`);
  t.notMatch(notWritten.message, /\.tmp/);
  t.strictSame(readdirSync(folder), KEY_KINDS.map((kind) => `${kind}.json`).sort(), 'no leftovers');
});

t.test('what is wrong with a key file is said by name', async (t) => {
  const folder = t.testdir();
  const path = join(folder, 'key file.json');
  const seed = toHex(new Uint8Array(32).fill(7));
  const publicKey = toHex(createSigner(new Uint8Array(32).fill(7)).publicKey);
  const good = { v: 1, kind: 'account', publicKey, seed };
  const rows: [text: string | object, code: KeyFileFault, message: RegExp][] = [
    ['', 'KEY_FILE_MALFORMED', /it is not JSON$/],
    [`{"seed": "${seed}"`, 'KEY_FILE_MALFORMED', /it is not JSON$/],
    ['[1]', 'KEY_FILE_MALFORMED', /it is not a JSON object$/],
    ['null', 'KEY_FILE_MALFORMED', /it is not a JSON object$/],
    [' '.repeat(5000), 'KEY_FILE_MALFORMED', /larger than 4096 bytes$/],
    [{ ...good, v: 3 }, 'KEY_FILE_MALFORMED', /"v" must be 1 or 2$/],
    [{ ...good, v: 2 }, 'KEY_FILE_MALFORMED', /"sealed" is not an encrypted seed$/],
    [{ ...good, kind: 'cat' }, 'KEY_FILE_MALFORMED', /"kind" must be one of account, node/],
    [{ ...good, seed: seed.slice(2) }, 'KEY_FILE_MALFORMED', /"seed" must be 64 hex digits$/],
    [{ ...good, seed: 7 }, 'KEY_FILE_MALFORMED', /"seed" must be 64 hex digits$/],
    [{ ...good, publicKey: seed }, 'KEY_FILE_MALFORMED', /"publicKey" is not the one of the seed/],
    [{ ...good, kind: 'meter' }, 'KEY_FILE_WRONG_KIND', /holds the meter key, but the account key/],
  ];
  for (const [content, code, message] of rows) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(path, text, { mode: 0o600 });
    const fault = await faultOf(readKeyFile(path, 'account'));
    t.equal(fault.code, code, `${fault.message}`);
    t.match(fault.message, message);
    t.equal(fault.path, path);
    t.notMatch(`${fault.message} ${fault.cause}`, seed.slice(0, 16), 'nothing of the seed');
  }

  writeFileSync(path, JSON.stringify(good));
  for (const [mode, shown] of [
    [0o644, '0644'],
    [0o640, '0640'],
    [0o602, '0602'],
  ] as const) {
    chmodSync(path, mode);
    const open = await faultOf(readKeyFile(path, 'account'));
    t.equal(open.code, 'KEY_FILE_TOO_OPEN');
    const advice = `key file ${path} is open to other users (mode ${shown}); run: chmod 600 '${path}'`;
    t.equal(open.message, advice);
  }
  chmodSync(path, 0o400);
  t.strictSame((await readKeyFile(path, 'account')).kind, 'account', 'read-only is private enough');

  const missing = await faultOf(readKeyFile(join(folder, 'none.json'), 'account'));
  t.equal(missing.code, 'KEY_FILE_MISSING');
  t.equal(missing.message, `there is no key file ${join(folder, 'none.json')}`);
  mkdirSync(join(folder, 'folder'));
  t.equal((await faultOf(readKeyFile(join(folder, 'folder'), 'node'))).code, 'KEY_FILE_UNREADABLE');
  const beneath = await faultOf(readKeyFile(join(path, 'x'), 'node'));
  t.equal(beneath.code, 'KEY_FILE_UNREADABLE');
  t.match(beneath.message, /cannot be read: ENOTDIR/);
});

t.test('an encrypted key file opens with its passphrase, and nothing else', async (t) => {
  const path = join(t.testdir(), 'consensus.json');
  const key = await writeKeyFile(path, 'consensus', generateSeed());
  t.notOk(await isSealed(path, 'consensus'));
  const words = 'grüne Wiese am Bach';
  const salt = drawSalt();
  await rewriteKeyFile(path, key, { passphrase: new Passphrase(words), salt });
  const text = readFileSync(path, 'utf8');
  t.notOk(text.includes(toHex(key.seed)), 'the seed is not in the file');
  t.equal(statSync(path).mode & 0o777, 0o600);
  t.ok(await isSealed(path, 'consensus'));
  t.strictSame(await readPublicKey(path, 'consensus'), key.publicKey, 'the public key needs none');

  const unlock = (typed: string) => async () => new Passphrase(typed);
  t.strictSame(await readKeyFile(path, 'consensus', unlock(words)), key);
  t.strictSame(
    await readKeyFile(path, 'consensus', unlock(words.normalize('NFD'))),
    key,
    'however a keyboard makes its ü',
  );
  const lockedFile = await faultOf(readKeyFile(path, 'consensus'));
  t.equal(lockedFile.code, 'KEY_FILE_LOCKED');
  t.match(lockedFile.message, /is encrypted: .* GRIDHOOD_PASSPHRASE_FILE$/);
  const wrong = await faultOf(readKeyFile(path, 'consensus', unlock('gruene Wiese')));
  t.equal(wrong.code, 'KEY_FILE_WRONG_PASSPHRASE');

  const record = JSON.parse(text) as { sealed: Record<string, unknown> };
  const write = (sealed: Record<string, unknown>, publicKey = toHex(key.publicKey)) =>
    writeFileSync(path, JSON.stringify({ v: 2, kind: 'consensus', publicKey, sealed }), {
      mode: 0o600,
    });
  const flipped = (hex: unknown) => `${hex}`.replace(/.$/, (d) => (d === '0' ? '1' : '0'));
  for (const field of ['text', 'nonce', 'salt']) {
    write({ ...record.sealed, [field]: flipped(record.sealed[field]) });
    const changed = await faultOf(readKeyFile(path, 'consensus', unlock(words)));
    t.equal(changed.code, 'KEY_FILE_WRONG_PASSPHRASE', field);
  }
  write(record.sealed, toHex(createSigner(generateSeed()).publicKey));
  t.equal(
    (await faultOf(readKeyFile(path, 'consensus', unlock(words)))).code,
    'KEY_FILE_WRONG_PASSPHRASE',
    'another public key',
  );
  for (const bad of [
    { n: 2 ** 30 },
    { n: 65_537 },
    { r: 0 },
    { p: 17 },
    { kdf: 'none' },
    { cipher: 'aes-128-gcm' },
    { salt: '00' },
    { text: 7 },
  ]) {
    write({ ...record.sealed, ...bad });
    const fault = await faultOf(readKeyFile(path, 'consensus', unlock(words)));
    t.equal(fault.code, 'KEY_FILE_MALFORMED', JSON.stringify(bad));
  }
  await rewriteKeyFile(path, key, null);
  t.strictSame(await readKeyFile(path, 'consensus'), key, 'and open again');
});
