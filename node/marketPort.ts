import {
  decodeMarketCall,
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
  readingSignBytes,
} from '../state/contracts/market/marketCall.ts';
import type { MarketTiming } from '../state/contracts/market/marketParameters.ts';
import { readHouseholdSlot } from '../state/contracts/market/marketState.ts';
import { gateMs, opensMs, readingDeadlineMs } from '../state/contracts/market/marketTiming.ts';
import { readCommitment } from '../state/contracts/market/sealedState.ts';
import { readHousehold } from '../state/execution/registry.ts';
import { contractDataKey } from '../state/execution/stateKeys.ts';
import { EMPTY_BYTES, equalBytes } from '../state/types/bytes.ts';
import { slotAt, slotStartMs } from '../state/types/parameters.ts';
import type { RefusalCode } from '../state/types/refusal.ts';
import type { Payload } from '../state/types/transaction.ts';
import { wattHours } from '../state/types/units.ts';
import type { Ledger } from './chain/ledger.ts';
import type { Signer } from './crypto/signer.ts';
import { allowedWh, gridLimitOf } from './gridLimit.ts';
import type { HomeMarket } from './homeMarket.ts';
import type { MarketPort, SubmitResult } from './household/agentPorts.ts';
import type { SlotReading } from './household/devices/meter.ts';
import type { OrderIntent } from './household/strategy.ts';
import type { Mempool } from './mempool/mempool.ts';
import type { SealedOrdersPort, Submission } from './services.ts';
import { type MarketData, tariffView } from './tariffView.ts';

export interface MarketPortParts {
  readonly ledger: Ledger;
  readonly mempool: Mempool;
  readonly marketIn: (slot: number) => HomeMarket | undefined;
  /** Household id, and its account. */
  readonly household: string;
  readonly account: Uint8Array;
  readonly meter: Signer;
  /** True where all households are in one zone. */
  readonly oneZone: boolean;
  /** Null: orders of sealed markets are refused. */
  readonly sealed: Pick<SealedOrdersPort, 'place'> | null;
  send(payload: Payload): Promise<Submission>;
}

/** May be right later without any change. */
const RETRYABLE: ReadonlySet<RefusalCode> = new Set([
  'mempool-full',
  'nonce-gap',
  'bad-nonce',
  'over-quota',
  'not-open-yet',
  'over-limit',
  'slot-not-over',
  'insufficient-funds',
]);

/**
 * The household's agent meets its market here: intents become signed transactions. Each slot goes by the
 * contract that governs it; one that none governs takes no order and no reading.
 */
export function marketPort(parts: MarketPortParts): MarketPort {
  const { ledger, marketIn, household, account } = parts;
  const { slotLengthMs } = ledger.chain.parameters;
  const timed =
    (at: (timing: MarketTiming, length: number, slot: bigint) => number) => (slot: number) => {
      const market = marketIn(slot);
      return market === undefined
        ? slotStartMs(BigInt(slot), slotLengthMs)
        : at(market.parameters.timing, slotLengthMs, BigInt(slot));
    };
  const call = (slot: number, marketCall: MarketCall): Promise<SubmitResult> => {
    const contract = marketIn(slot)?.id;
    return contract === undefined
      ? Promise.resolve(NO_MARKET)
      : parts
          .send({ type: 'call', contract, data: encodeMarketCall(marketCall) })
          .then(submitResult);
  };
  return {
    firstSlot: Number(slotAt(ledger.chain.genesisTimeMs, slotLengthMs)),
    slotLengthMs,
    slotStartMs: (slot) => slotStartMs(BigInt(slot), slotLengthMs),
    openMs: timed(opensMs),
    gateMs: timed(gateMs),
    readingDeadlineMs: timed(readingDeadlineMs),
    tariff: (slot) => {
      const market = marketIn(slot);
      if (market === undefined) return null;
      const data = dataOf(ledger, market);
      return tariffView(data, market.parameters, BigInt(slot), household, parts.oneZone);
    },
    hasOrder: async (slot) => {
      const market = marketIn(slot);
      if (market === undefined) return false;
      const record = readHouseholdSlot(dataOf(ledger, market), BigInt(slot), household);
      if (record !== null && (record.orders.length > 0 || record.boughtWh + record.soldWh > 0n))
        return true;
      if (readCommitment(dataOf(ledger, market), BigInt(slot), household) !== null) return true;
      return parts.mempool
        .waitingOf(account)
        .some(({ transaction }) => isOrderFor(transaction.payload, market.id, BigInt(slot)));
    },
    agreed: (slot) => {
      const market = marketIn(slot);
      const record = market && readHouseholdSlot(dataOf(ledger, market), BigInt(slot), household);
      return { boughtWh: record?.agreedBoughtWh ?? 0n, soldWh: record?.agreedSoldWh ?? 0n };
    },
    allowed: (slot) => {
      const market = marketIn(slot);
      const member = readHousehold(ledger.state, household);
      if (market === undefined || member === null) return NOTHING;
      const limit = gridLimitOf(ledger, market.parameters, member, BigInt(slot));
      const { importMaxWh, exportMaxWh } = allowedWh(member, limit, slotLengthMs);
      return { importMaxWh: wattHours(importMaxWh), exportMaxWh: wattHours(exportMaxWh) };
    },
    placeOrder: (slot: number, { side, quantityWh, limit }: OrderIntent) => {
      const market = marketIn(slot);
      const step = { quantityWh, priceMicroPerWh: limit };
      if (parts.sealed !== null && market !== undefined && market.parameters.sealed !== null)
        return parts.sealed
          .place(market.id, BigInt(slot), { side, steps: [step] }, EMPTY_BYTES)
          .then(submitResult);
      return call(slot, {
        type: 'placeOrder',
        slot: BigInt(slot),
        side,
        ...step,
        replaces: EMPTY_BYTES,
      });
    },
    submitReading: (slot: number, { importWh, exportWh, quality }: SlotReading) => {
      const reading = encodeMeterReading({
        meterKey: parts.meter.publicKey,
        slot: BigInt(slot),
        importWh,
        exportWh,
        quality,
      });
      const signature = parts.meter.sign(readingSignBytes(ledger.chain.chainId, reading));
      return call(slot, { type: 'submitReading', reading, signature });
    },
  };
}

const NOTHING = { importMaxWh: wattHours(0n), exportMaxWh: wattHours(0n) };
const NO_MARKET: SubmitResult = { accepted: false, code: 'not-in-force', retryable: false };

function dataOf(ledger: Ledger, { id }: HomeMarket): MarketData {
  return {
    slotLengthMs: ledger.chain.parameters.slotLengthMs,
    get: (key) => ledger.state.get(contractDataKey(id, key)),
  };
}

function isOrderFor(payload: Payload, contract: Uint8Array, slot: bigint): boolean {
  if (payload.type !== 'call' || !equalBytes(payload.contract, contract)) return false;
  const call = decodeMarketCall(payload.data);
  return (call?.type === 'placeOrder' || call?.type === 'commitOrders') && call.slot === slot;
}

function submitResult(submission: Submission): SubmitResult {
  if (submission.accepted) return { accepted: true };
  const { code } = submission.refusal;
  return { accepted: false, code, retryable: RETRYABLE.has(code) };
}
