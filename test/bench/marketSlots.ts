import {
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
  readingSignBytes,
} from '../../state/contracts/market/marketCall.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import type { ChainWriter, Home } from './chainWriter.ts';

export const SLOT_MS: number = 15 * 60_000;
const MINUTE_MS = 60_000;

/**
 * What the market leaves of slots `first` and following, counted from the genesis: each home orders for each
 * slot and hands in its reading, as its agent does; orders and readings of all homes come within two blocks
 * each, and gate and deadline make one.
 */
export async function writeSlots(
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
