import {
  MARKET_MECHANISMS,
  type MarketMechanism,
  type MarketParameters,
} from '../../../state/contracts/market/marketParameters.ts';
import {
  type Progress,
  readProgress,
  readSlot,
} from '../../../state/contracts/market/marketState.ts';
import {
  correctionDeadlineMs,
  gateMs,
  opensMs,
  readingDeadlineMs,
} from '../../../state/contracts/market/marketTiming.ts';
import { auctionMs } from '../../../state/contracts/market/sealedRules.ts';
import type { DeployedContract } from '../../../state/contracts/template.ts';
import { contractEntries, liveContracts } from '../../../state/execution/contractRegistry.ts';
import { contractDataKey } from '../../../state/execution/stateKeys.ts';
import { slotAt, slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import { contractOf, parseNumber } from './arguments.ts';
import type { ChainReader } from './chainReader.ts';
import { invalidArgument, notFound } from './requestError.ts';

/** A market contract with the eyes on its own data. */
export interface Market {
  readonly instance: DeployedContract;
  readonly id: Uint8Array;
  readonly mechanism: MarketMechanism;
  readonly parameters: MarketParameters;
  readonly slotLengthMs: number;
  /** The contract's data at the head. */
  readonly data: { get(key: Uint8Array): Uint8Array | undefined };
}

/** As {@link contractOf}; by a name, the market that governs the slot, which may be relative to the head. */
export function marketOf(reader: ChainReader, contract?: string, slot?: bigint): Market {
  const instance = contractOf(reader, contract ?? firstMarket(reader), slot);
  const mechanism = MARKET_MECHANISMS.find((name) => name === instance.template.name);
  if (mechanism === undefined) throw notFound(`contract ${instance.name} is not a market`);
  return {
    instance,
    id: instance.id,
    mechanism,
    // A market's instance carries what the market's own template has read.
    parameters: instance.parameters as MarketParameters,
    slotLengthMs: reader.genesis.parameters.slotLengthMs,
    data: { get: (key) => reader.ledger.state.get(contractDataKey(instance.id, key)) },
  };
}

/** Without a name people mean the chain's first market, whatever other contracts stand before it. */
function firstMarket({ ledger: { chain, state } }: ChainReader): string | undefined {
  const markets = liveContracts(chain, state).filter(
    ({ template }) => template.scope !== undefined,
  );
  return (markets.find(({ untilSlot }) => untilSlot === null) ?? markets[0])?.name;
}

export type SlotPhase =
  | 'before-chain'
  | 'not-open-yet'
  | 'open'
  | 'reveal'
  | 'cleared'
  | 'delivery'
  | 'metering'
  | 'settled'
  | 'final';

/** Where a slot stands after the head block. */
export function phaseOf(market: Market, headMs: number, slot: bigint): SlotPhase {
  const progress: Progress | null = readProgress(market.data);
  if (progress === null) return 'not-open-yet';
  if (slot < progress.first) return 'before-chain';
  if (slot > progress.openedThrough) return 'not-open-yet';
  if (slot > progress.clearedThrough) {
    const { timing, sealed } = market.parameters;
    const isOpen = sealed === null || headMs < gateMs(timing, market.slotLengthMs, slot);
    return isOpen ? 'open' : 'reveal';
  }
  if (slot <= progress.finalThrough) return 'final';
  if (slot <= progress.settledThrough) return 'settled';
  if (headMs < slotStartMs(slot, market.slotLengthMs)) return 'cleared';
  return headMs < slotStartMs(slot + 1n, market.slotLengthMs) ? 'delivery' : 'metering';
}

/** The market of that name or id, and the slot: the rules of a name may change from slot to slot. */
export function marketAt(
  reader: ChainReader,
  contract: string | undefined,
  which: string | undefined,
): { market: Market; slot: bigint } {
  const current = marketOf(reader, contract);
  const slot = slotNumber(reader, current, which);
  return { market: marketOf(reader, contract, slot), slot };
}

/** Ids of all instances that had the market's name, newest first: to people they are one market. */
export function namesakes({ ledger }: ChainReader, { instance }: Market): Uint8Array[] {
  return contractEntries(ledger.state)
    .filter(({ name }) => name === instance.name)
    .map(({ id }) => id)
    .reverse();
}

/** By number, or relative to the slot of the head's time: `now`, `next`, `-1`, `+2`, `latest` (cleared). */
export function slotNumber(reader: ChainReader, market: Market, which = 'now'): bigint {
  const now = slotAt(reader.ledger.head.timeMs, market.slotLengthMs);
  if (which === 'now') return now;
  if (which === 'next') return now + 1n;
  if (which === 'latest') return readProgress(market.data)?.clearedThrough ?? now;
  const relative = /^([+-])(\d{1,9})$/.exec(which);
  if (relative !== null) {
    const distance = BigInt(relative[2] ?? '0');
    if (relative[1] === '+') return now + distance;
    return distance > now ? 0n : now - distance;
  }
  const slot = parseNumber(which, 'a slot', 'a number, now, next, latest, or +N or -N from now');
  if (slot > BigInt(Number.MAX_SAFE_INTEGER) / BigInt(market.slotLengthMs))
    throw invalidArgument(`there is no slot ${slot}`);
  return slot;
}

/** The times of a slot's life, UTC. */
export function slotTimes({ parameters, slotLengthMs }: Market, slot: bigint) {
  const { timing, sealed } = parameters;
  const auction = auctionMs(parameters, slotLengthMs, slot);
  return {
    opensAt: isoTime(Math.max(0, opensMs(timing, slotLengthMs, slot))),
    gateAt: isoTime(Math.max(0, gateMs(timing, slotLengthMs, slot))),
    ...(sealed === null ? {} : { revealUntil: isoTime(Math.max(0, auction)) }),
    startsAt: isoTime(slotStartMs(slot, slotLengthMs)),
    endsAt: isoTime(slotStartMs(slot + 1n, slotLengthMs)),
    readingDeadlineAt: isoTime(readingDeadlineMs(timing, slotLengthMs, slot)),
    correctionDeadlineAt: isoTime(correctionDeadlineMs(timing, slotLengthMs, slot)),
  };
}

/**
 * The seed that decides ties in a slot: the hash of the last block before its order window opened. The
 * state forgets it once the slot is final; the chain does not.
 */
export function seedOf({ ledger }: ChainReader, market: Market, slot: bigint): Uint8Array {
  const kept = readSlot(market.data, slot);
  if (kept !== null) return kept.seed;
  const opens = opensMs(market.parameters.timing, market.slotLengthMs, slot);
  let low = 1n;
  let high = ledger.head.height;
  while (low < high) {
    const middle = (low + high) / 2n;
    if ((ledger.block(middle)?.block.header.timeMs ?? 0) >= opens) high = middle;
    else low = middle + 1n;
  }
  const opening = ledger.block(low);
  if (opening === undefined || opening.block.header.timeMs < opens)
    throw notFound(`slot ${slot} has not opened yet`);
  return opening.block.header.parentHash;
}
