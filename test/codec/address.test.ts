import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  ADDRESS_LENGTH,
  type AddressFault,
  encodeAddress,
  parseAddress,
} from '../../state/codec/address.ts';

const SYMBOLS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const SAMPLE_KEY = Uint8Array.from({ length: 32 }, (_, i) => 7 * i);
const SAMPLE = encodeAddress(SAMPLE_KEY);

const replaceAt = (text: string, index: number, character: string): string =>
  text.slice(0, index) + character + text.slice(index + 1);

/** 52 symbols of five bits, the last four bits zero. */
function wordsOf(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

/** Written from BIP 173 and 350: the twin of the library's. `constant` is 1 for bech32. */
function encodeByHand(words: readonly number[], constant = 0x2bc830a3): string {
  const high = [...'gh'].map((c) => c.charCodeAt(0) >> 5);
  const low = [...'gh'].map((c) => c.charCodeAt(0) & 31);
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let checksum = 1;
  for (const value of [...high, 0, ...low, ...words, 0, 0, 0, 0, 0, 0]) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, i) => {
      if ((top >> i) & 1) checksum ^= generator;
    });
  }
  checksum ^= constant;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => (checksum >> shift) & 31);
  return `gh1${[...words, ...tail].map((word) => SYMBOLS[word]).join('')}`;
}

t.test('an address is bech32m of the key and leads back to it', async (t) => {
  const holds = () =>
    fc.assert(
      fc.property(key, (bytes) => {
        const address = encodeAddress(bytes);
        assert.equal(address, encodeByHand(wordsOf(bytes)));
        assert.deepEqual(parseAddress(address), { ok: true, key: bytes });
        assert.deepEqual(parseAddress(address.toUpperCase()), { ok: true, key: bytes });
      }),
      { seed: 42, numRuns: 100 },
    );
  t.doesNotThrow(holds);
  t.equal(SAMPLE.length, ADDRESS_LENGTH);
  t.throws(() => encodeAddress(new Uint8Array(31)), { message: /32 bytes, not 31/ });
});

t.test('every wrong character is found, and where it stands', async (t) => {
  const wrong: string[] = [];
  const others = [...SYMBOLS, 'b', 'i', 'o', '1', '-', ' ', 'Q', 'L', 'é', '\u212a'];
  for (let index = 0; index < SAMPLE.length; index++) {
    for (const other of others) {
      if (SAMPLE[index] === other) continue;
      const upperOfSame = other === SAMPLE[index]?.toUpperCase();
      const parsed = parseAddress(replaceAt(SAMPLE, index, other));
      if (parsed.ok || parsed.position !== index + 1) wrong.push(`${index + 1}: ${other}`);
      if (upperOfSame && !parsed.ok && parsed.code !== 'ADDRESS_MIXED_CASE') wrong.push(other);
    }
  }
  t.strictSame(wrong, []);
});

t.test('two wrong characters are found, and never blamed on one', async (t) => {
  const place = fc.nat(ADDRESS_LENGTH - 4);
  const shift = fc.integer({ min: 1, max: 31 });
  const holds = () =>
    fc.assert(
      fc.property(key, place, place, shift, shift, (bytes, a, b, shiftA, shiftB) => {
        fc.pre(a !== b);
        let address = encodeAddress(bytes);
        for (const [at, by] of [
          [a + 3, shiftA],
          [b + 3, shiftB],
        ] as const) {
          const other = SYMBOLS[(SYMBOLS.indexOf(address[at] as string) + by) % 32] as string;
          address = replaceAt(address, at, other);
        }
        const parsed = parseAddress(address);
        assert(!parsed.ok);
        assert.equal(parsed.code, 'ADDRESS_WRONG_CHECKSUM');
        assert.equal(parsed.position, undefined);
      }),
      { seed: 42, numRuns: 50 },
    );
  t.doesNotThrow(holds);
});

t.test('what is wrong is said by name', async (t) => {
  const bech32 = encodeByHand(wordsOf(SAMPLE_KEY), 1);
  const padded = encodeByHand(wordsOf(SAMPLE_KEY).map((word, i) => (i === 51 ? word | 1 : word)));
  const rows: [text: string, code: AddressFault, position: number | undefined, message: RegExp][] =
    [
      ['', 'ADDRESS_WRONG_PREFIX', 1, /begins with "gh1"/],
      ['gh', 'ADDRESS_WRONG_PREFIX', 3, /begins with "gh1"/],
      [SAMPLE.replace('gh1', 'bc1'), 'ADDRESS_WRONG_PREFIX', 1, /begins with "gh1"/],
      [` ${SAMPLE}`, 'ADDRESS_WRONG_PREFIX', 1, /begins with "gh1"/],
      [SAMPLE.slice(0, -1), 'ADDRESS_WRONG_LENGTH', undefined, /61 characters, this one has 60/],
      [`${SAMPLE}q`, 'ADDRESS_WRONG_LENGTH', undefined, /61 characters, this one has 62/],
      [SAMPLE + 'q'.repeat(1e6), 'ADDRESS_WRONG_LENGTH', undefined, /this one has 1000061/],
      [replaceAt(SAMPLE, 9, 'b'), 'ADDRESS_INVALID_CHARACTER', 10, /character 10, "b"/],
      [replaceAt(SAMPLE, 9, '\n'), 'ADDRESS_INVALID_CHARACTER', 10, /character 10, "\\n"/],
      [`GH1${SAMPLE.slice(3)}`, 'ADDRESS_MIXED_CASE', 1, /lower or all in upper case/],
      [bech32, 'ADDRESS_WRONG_CHECKSUM', undefined, /two or more characters/],
      [padded, 'ADDRESS_WRONG_PADDING', undefined, /last bits of an address must be zero/],
    ];
  for (const [text, code, position, message] of rows) {
    const parsed = parseAddress(text);
    t.match(parsed, { ok: false, code, message }, text.slice(0, 70));
    t.equal(parsed.ok ? null : parsed.position, position, `position in ${text.slice(0, 70)}`);
  }
});
