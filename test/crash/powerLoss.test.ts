import { cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { UnsignedMessage } from '../../consensus/schema/messages.ts';
import { SignLog, type SignRequest } from '../../consensus/wal/signLog.ts';
import { nodeSignLogFile } from '../../consensus/wal/signLogFile.ts';
import { stateKey, stateRange } from '../../state/store/keys.ts';
import { createLevelStore, openLevelStore } from '../../state/store/levelStore.ts';
import { uint64Bytes } from '../../state/types/bytes.ts';
import { seeded } from '../simulation/eventQueue.ts';
import { type DiskFault, SimulatedDisk, Stopped } from '../support/simulatedDisk.ts';

const identity = { chainId: 'power', consensusKey: new Uint8Array(32).fill(3) };
const sign = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...bytes, ...bytes]);
const BLOCKS = ['aa', 'bb'].map((pair) => pair.repeat(32));
const COMPACT_ABOVE_BYTES = 900;

function request(height: bigint, round: number, type: number, block: string): SignRequest {
  const at = { height, round };
  const message: UnsignedMessage =
    type === 0
      ? { type: 'proposal', ...at, blockId: block, timeMs: 7, validRound: -1 }
      : type === 1
        ? { type: 'prevote', ...at, blockId: block, validRound: -1 }
        : { type: 'precommit', ...at, blockId: block };
  const locks = { lockedRound: -1, lockedId: null, validRound: -1, validId: null };
  return { message, authorityIndex: 0, locks, polka: null, roundCertificate: null };
}

/** One history of signing, kills and power cuts; what did not hold, or null. */
async function history(seed: number, fault: DiskFault | null): Promise<string | null> {
  const random = seeded(seed);
  const disk = new SimulatedDisk(random, fault);
  const file = () => nodeSignLogFile('/data/sign.log', undefined, disk);
  /** What left the process, by height, round and type; and what was asked for at all. */
  const left = new Map<string, string>();
  const asked = new Set<string>();
  let log = await SignLog.create(file(), identity, sign, COMPACT_ABOVE_BYTES);
  let height = 1n;
  for (let step = 0; step < 40; step++) {
    if (random() < 0.3) disk.stopAfter(Math.floor(random() * 9));
    if (random() < 0.3) height++;
    const [round, type] = [Math.floor(random() * 2), Math.floor(random() * 3)];
    const block = BLOCKS[Math.floor(random() * 2)] as string;
    const name = `${height}/${round}/${type}`;
    asked.add(`${name} ${block}`);
    try {
      const [result] = await log.sign([request(height, round, type, block)]);
      if (result?.signed != null) {
        if ((left.get(name) ?? block) !== block) return `two signatures at ${name}`;
        left.set(name, block);
      }
      if (random() < 0.8) continue;
    } catch (error) {
      if (!(error instanceof Error && error.name === 'SignLogError')) throw error;
    }
    const again = await restart(disk, random, file);
    if (typeof again === 'string') return again;
    log = again;
    const recovered = log.recovered();
    for (const message of recovered?.messages ?? []) {
      const code = ['proposal', 'prevote', 'precommit'].indexOf(message.type);
      const known = `${message.height}/${message.round}/${code} ${message.blockId}`;
      if (!asked.has(known)) return `never asked for: ${known}`;
    }
    const newest = [...left.keys()]
      .map((key) => BigInt(key.split('/')[0] ?? '0'))
      .sort(bySize)
      .at(-1);
    if (newest !== undefined && (recovered === null || recovered.height < newest))
      return `the signatures of height ${newest} are forgotten`;
  }
  return null;
}

const bySize = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

/** By a kill or a power cut, and where that comes while it is being opened, once more. */
async function restart(
  disk: SimulatedDisk,
  random: () => number,
  file: () => ReturnType<typeof nodeSignLogFile>,
): Promise<SignLog | string> {
  for (;;) {
    if (random() < 0.5) disk.kill();
    else disk.powerCut();
    if (random() < 0.2) disk.stopAfter(Math.floor(random() * 5));
    try {
      const log = await SignLog.open(file(), identity, sign, COMPACT_ABOVE_BYTES);
      disk.kill();
      return log;
    } catch (error) {
      if (!(error instanceof Stopped)) return String(error);
    }
  }
}

t.test(
  'the sign log after power cuts has all that left, and nothing that was not asked',
  async (t) => {
    for (let seed = 0; seed < 400; seed++) {
      const broken = await history(seed, null);
      if (broken !== null) t.fail(`seed ${seed}: ${broken}`);
    }
    for (const fault of ['ignores file syncs', 'ignores folder syncs'] as const) {
      const seeds = Array.from({ length: 400 }, (_, seed) => seed);
      let found = -1;
      for (const seed of seeds)
        if (found < 0 && (await history(seed, fault)) !== null) found = seed;
      t.ok(found >= 0, `a disk that ${fault} is found out, by seed ${found}`);
    }
  },
);

const marker = new Uint8Array(32).fill(9);
const ENTRIES = 3;
const keyOf = (batch: number, entry: number) =>
  stateKey(uint64Bytes(BigInt(batch * ENTRIES + entry)));

t.test('a store after a power cut has every synced batch, and whole batches only', async (t) => {
  const random = seeded(42);
  const root = t.testdir();
  const folder = join(root, 'chain');
  const store = await createLevelStore(folder, marker);
  const logFile = () =>
    join(folder, readdirSync(folder).find((name) => name.endsWith('.log')) ?? '');
  let lost = 0;
  for (let round = 0, batches = 0; round < 12; round++) {
    const write = async (sync: boolean) => {
      const entries = Array.from({ length: ENTRIES }, (_, entry) => {
        const size = Math.floor(random() * 900);
        return [keyOf(batches, entry), new Uint8Array(size).fill(batches)] as const;
      });
      await store.write(entries, { sync });
      batches++;
    };
    await write(true);
    const synced = { batches, bytes: statSync(logFile()).size };
    for (let i = 0; i < 4; i++) await write(false);
    const end = statSync(logFile()).size;
    for (const damage of ['cut', 'zeros'] as const) {
      const drawn = synced.bytes + Math.floor(random() * (end - synced.bytes));
      // A sector is written whole or not at all.
      const at = damage === 'cut' ? drawn : Math.max(synced.bytes, drawn - (drawn % 512));
      const copy = join(root, `${round}-${damage}`);
      cpSync(folder, copy, { recursive: true });
      const log = join(copy, logFile().slice(folder.length + 1));
      if (damage === 'cut') truncateSync(log, at);
      else writeFileSync(log, readFileSync(log).fill(0, at));
      const opened = await openLevelStore(copy, marker);
      let entries = 0;
      for await (const [key] of opened.range(stateRange())) {
        const at = [Math.floor(entries / ENTRIES), entries % ENTRIES] as const;
        if (Buffer.compare(key, keyOf(...at)) !== 0)
          t.fail(`${damage}: a hole at entry ${entries}`);
        entries++;
      }
      await opened.close();
      t.equal(entries % ENTRIES, 0, `${damage} at ${at}: whole batches`);
      t.ok(entries >= synced.batches * ENTRIES, `${damage} at ${at}: all that was synced`);
      if (entries < batches * ENTRIES) lost++;
    }
    // What comes next is behind a sync.
    await write(true);
  }
  await store.close();
  t.ok(lost > 10, `${lost} of the power cuts took something away`);
});
