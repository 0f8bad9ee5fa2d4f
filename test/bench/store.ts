import { Level } from 'level';
import { nodeFolder } from '../../node/folder.ts';
import {
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
  readingSignBytes,
} from '../../state/contracts/market/marketCall.ts';
import { Prefix } from '../../state/store/keys.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { createBenchCommunity } from './benchCommunity.ts';
import { ChainWriter, type Home } from './chainWriter.ts';
import { round } from './figures.ts';

const AUTHORITIES = 4;
const HOMES = 20;
const SLOT_MS = 15 * 60_000;
const MINUTE_MS = 60_000;
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

async function writeSlots(
  writer: ChainWriter,
  genesisMs: number,
  first: number,
  count: number,
): Promise<void> {
  const genesisSlot = genesisMs / SLOT_MS;
  for (let i = first; i < first + count; i++) {
    const slot = BigInt(genesisSlot + i);
    const startMs = genesisMs + i * SLOT_MS;
    // By default the gate is 10 minutes before the slot.
    const orderMs = startMs - 12 * MINUTE_MS;
    await inTwoBlocks(writer, orderMs, (home, k) => orderOf(writer, home, k, slot, orderMs));
    await writer.block(startMs - 10 * MINUTE_MS, []);
    const readMs = startMs + 2000;
    await inTwoBlocks(writer, readMs, (home, k) => readingOf(writer, home, k, slot - 1n, readMs));
  }
}

async function inTwoBlocks(
  writer: ChainWriter,
  timeMs: number,
  make: (home: Home, k: number) => SignedTransaction,
): Promise<void> {
  const [first, ...rest] = writer.homes.map(make);
  if (first === undefined) return;
  await writer.block(timeMs, [first]);
  await writer.block(timeMs + 100, rest);
}

function orderOf(
  writer: ChainWriter,
  { account }: Home,
  k: number,
  slot: bigint,
  timeMs: number,
): SignedTransaction {
  const side = (BigInt(k) + slot) % 2n === 0n ? 'buy' : 'sell';
  return callOf(writer, account, timeMs, {
    type: 'placeOrder',
    slot,
    side,
    quantityWh: BigInt(100 + 17 * k),
    priceMicroPerWh: BigInt(side === 'buy' ? 150 + k : 100 + k),
    replaces: new Uint8Array(0),
  });
}

function readingOf(
  writer: ChainWriter,
  { account, meter }: Home,
  k: number,
  slot: bigint,
  timeMs: number,
): SignedTransaction {
  const reading = encodeMeterReading({
    meterKey: meter.publicKey,
    slot,
    importWh: BigInt(100 + 13 * k),
    exportWh: BigInt(7 * k),
    quality: 1,
  });
  const signature = meter.sign(readingSignBytes(writer.ledger.chain.chainId, reading));
  return callOf(writer, account, timeMs, { type: 'submitReading', reading, signature });
}

function callOf(
  writer: ChainWriter,
  account: Home['account'],
  timeMs: number,
  call: MarketCall,
): SignedTransaction {
  const [contract] = writer.ledger.chain.contracts;
  if (contract === undefined) throw new Error('this chain has no market');
  const payload = { type: 'call', contract: contract.id, data: encodeMarketCall(call) } as const;
  return writer.sign(account, payload, timeMs);
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
