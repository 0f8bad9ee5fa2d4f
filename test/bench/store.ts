import { Level } from 'level';
import { nodeFolder } from '../../node/folder.ts';
import { Prefix } from '../../state/store/keys.ts';
import { createBenchCommunity } from './benchCommunity.ts';
import { ChainWriter } from './chainWriter.ts';
import { round } from './figures.ts';
import { SLOT_MS, writeSlots } from './marketSlots.ts';

const AUTHORITIES = 4;
const HOMES = 20;
const DAYS = 3;
const SLOTS_PER_DAY = 96;
const SLOTS_PER_YEAR = 35_040;

type SpaceBytes = Record<keyof typeof Prefix, number>;

/**
 * What the market leaves on the disk: each home orders for each slot and hands in its reading, as its agent
 * does; orders and readings of all homes come within two blocks each, and gate and deadline make one.
 * The first day fills what is kept for a time; the year is made of what the days after it added.
 */
export async function benchStore(): Promise<object> {
  const genesisMs = Math.floor(Date.now() / SLOT_MS) * SLOT_MS;
  const community = await createBenchCommunity({
    authorities: AUTHORITIES,
    households: HOMES,
    timeMs: genesisMs,
  });
  try {
    const writer = await ChainWriter.create(community);
    const days: SpaceBytes[] = [];
    for (let day = 0; day < DAYS; day++) {
      await writeSlots(writer, genesisMs, 2 + day * SLOTS_PER_DAY, SLOTS_PER_DAY);
      days.push(await bytesBySpace(writer));
    }
    const blocks = Number(writer.ledger.head.height);
    const asWritten = await writer.store.approximateBytes();
    await writer.store.close();
    const [first] = community.nodes;
    const compacted = await compactedBytes(nodeFolder(first?.folder ?? '').database);
    return figures(days, blocks, asWritten, compacted);
  } finally {
    community.remove();
  }
}

/** Keys and values as the store's user sees them. */
async function bytesBySpace({ store }: ChainWriter): Promise<SpaceBytes> {
  const bytes: Record<string, number> = {};
  for (const [space, prefix] of Object.entries(Prefix)) {
    let sum = 0;
    const range = { gte: Uint8Array.of(prefix), lt: Uint8Array.of(prefix + 1) };
    for await (const [key, value] of store.range(range)) sum += key.length + value.length;
    bytes[space] = sum;
  }
  return bytes as SpaceBytes;
}

interface Compactable {
  open(): Promise<void>;
  close(): Promise<void>;
  compactRange(from: string, to: string): Promise<void>;
  approximateSize(from: string, to: string): Promise<number>;
}

/** Files after LevelDB has merged them all, as it does by itself in time. */
async function compactedBytes(folder: string): Promise<number> {
  // The package's types name only what a browser's database can do as well.
  const database = new Level(folder, { createIfMissing: false }) as unknown as Compactable;
  await database.open();
  try {
    await database.compactRange('', '\uffff');
    return await database.approximateSize('', '\uffff');
  } finally {
    await database.close();
  }
}

function figures(
  days: readonly SpaceBytes[],
  blocks: number,
  asWritten: number,
  compacted: number,
): object {
  const [first, last] = [days[0], days.at(-1)] as [SpaceBytes, SpaceBytes];
  const slots = (DAYS - 1) * SLOTS_PER_DAY;
  const total = sum(Object.values(last));
  const growth = (space: keyof SpaceBytes) => (last[space] - first[space]) / slots / HOMES;
  const { state: _, ...kept } = last;
  const lasting = sum((Object.keys(kept) as (keyof SpaceBytes)[]).map(growth));
  const perYear = (rawBytesPerSlot: number) =>
    round((rawBytesPerSlot * SLOTS_PER_YEAR * compacted) / total / 1e6);
  return {
    homes: HOMES,
    slotsWritten: DAYS * SLOTS_PER_DAY,
    slotsMeasured: slots,
    slotsPerYear: SLOTS_PER_YEAR,
    blocksPerSlot: round(blocks / (DAYS * SLOTS_PER_DAY)),
    bytesPerHomeAndSlot: Object.fromEntries(
      (Object.keys(Prefix) as (keyof SpaceBytes)[]).map((space) => [space, round(growth(space))]),
    ),
    filesAsWrittenMb: round(asWritten / 1e6),
    filesCompactedMb: round(compacted / 1e6),
    compactedOverRecords: round(compacted / total),
    megabytesPerHomeAndYear: perYear(lasting),
    // Records of a slot go when it is final; until then they grow with each.
    stateMegabytesPerHome: round(last.state / HOMES / 1e6),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
