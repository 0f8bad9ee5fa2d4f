import {
  decodeMarketCall,
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
  readingSignBytes,
} from '../state/contracts/market/marketCall.ts';
import type { MarketParameters } from '../state/contracts/market/marketParameters.ts';
import { readHouseholdSlot, readProgress } from '../state/contracts/market/marketState.ts';
import { gateMs, opensMs, readingDeadlineMs } from '../state/contracts/market/marketTiming.ts';
import type { ContractInstance } from '../state/contracts/template.ts';
import { contractDataKey } from '../state/execution/stateKeys.ts';
import { EMPTY_BYTES, equalBytes } from '../state/types/bytes.ts';
import { slotAt, slotStartMs } from '../state/types/parameters.ts';
import type { RefusalCode } from '../state/types/refusal.ts';
import type { Payload } from '../state/types/transaction.ts';
import type { Ledger } from './chain/ledger.ts';
import type { Signer } from './crypto/signer.ts';
import type { MarketPort, SubmitResult } from './household/agentPorts.ts';
import type { SlotReading } from './household/devices/meter.ts';
import type { OrderIntent } from './household/strategy.ts';
import type { Mempool } from './mempool/mempool.ts';
import type { Submission } from './services.ts';
import { tariffView } from './tariffView.ts';

export interface MarketPortParts {
  readonly ledger: Ledger;
  readonly mempool: Mempool;
  readonly contract: ContractInstance<MarketParameters>;
  /** Household id, and its account. */
  readonly household: string;
  readonly account: Uint8Array;
  readonly meter: Signer;
  /** True where all households are in one zone. */
  readonly oneZone: boolean;
  send(payload: Payload): Promise<Submission>;
}

/** May be right later without any change. */
const RETRYABLE: ReadonlySet<RefusalCode> = new Set([
  'mempool-full',
  'nonce-gap',
  'bad-nonce',
  'over-quota',
  'not-open-yet',
  'slot-not-over',
  'insufficient-funds',
]);

/** The household's agent meets the market contract here: intents become signed transactions. */
export function marketPort(parts: MarketPortParts): MarketPort {
  const { ledger, contract, household, account } = parts;
  const { slotLengthMs } = ledger.chain.parameters;
  const { timing } = contract.parameters;
  const own = {
    slotLengthMs,
    get: (key: Uint8Array) => ledger.state.get(contractDataKey(contract.id, key)),
  };
  const call = (marketCall: MarketCall) =>
    parts
      .send({ type: 'call', contract: contract.id, data: encodeMarketCall(marketCall) })
      .then(submitResult);
  return {
    firstSlot: Number(readProgress(own)?.first ?? slotAt(ledger.chain.genesisTimeMs, slotLengthMs)),
    slotLengthMs,
    slotStartMs: (slot) => slotStartMs(BigInt(slot), slotLengthMs),
    openMs: (slot) => opensMs(timing, slotLengthMs, BigInt(slot)),
    gateMs: (slot) => gateMs(timing, slotLengthMs, BigInt(slot)),
    readingDeadlineMs: (slot) => readingDeadlineMs(timing, slotLengthMs, BigInt(slot)),
    tariff: (slot) => tariffView(own, contract.parameters, BigInt(slot), household, parts.oneZone),
    hasOrder: async (slot) => {
      const record = readHouseholdSlot(own, BigInt(slot), household);
      if (record !== null && (record.orders.length > 0 || record.boughtWh + record.soldWh > 0n))
        return true;
      return parts.mempool
        .waitingOf(account)
        .some(({ transaction }) => isOrderFor(transaction.payload, contract.id, BigInt(slot)));
    },
    placeOrder: (slot: number, { side, quantityWh, limit }: OrderIntent) =>
      call({
        type: 'placeOrder',
        slot: BigInt(slot),
        side,
        quantityWh,
        priceMicroPerWh: limit,
        replaces: EMPTY_BYTES,
      }),
    submitReading: (slot: number, { importWh, exportWh, quality }: SlotReading) => {
      const reading = encodeMeterReading({
        meterKey: parts.meter.publicKey,
        slot: BigInt(slot),
        importWh,
        exportWh,
        quality,
      });
      const signature = parts.meter.sign(readingSignBytes(ledger.chain.chainId, reading));
      return call({ type: 'submitReading', reading, signature });
    },
  };
}

function isOrderFor(payload: Payload, contract: Uint8Array, slot: bigint): boolean {
  if (payload.type !== 'call' || !equalBytes(payload.contract, contract)) return false;
  const call = decodeMarketCall(payload.data);
  return call?.type === 'placeOrder' && call.slot === slot;
}

function submitResult(submission: Submission): SubmitResult {
  if (submission.accepted) return { accepted: true };
  const { code } = submission.refusal;
  return { accepted: false, code, retryable: RETRYABLE.has(code) };
}
