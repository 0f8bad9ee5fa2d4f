import {
  decodeFlexibilityCall,
  type FlexibilityCall,
} from '../../../state/contracts/flexibility/flexibilityCall.ts';
import {
  decodeMarketCall,
  decodeMeterReading,
  type MarketCall,
} from '../../../state/contracts/market/marketCall.ts';
import { decodeSealedOrders } from '../../../state/contracts/market/sealedOrders.ts';
import { patternText, type SlotPattern } from '../../../state/contracts/market/slotPattern.ts';
import { unreachable } from '../../../state/types/assert.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { ProposedChange } from '../../../state/types/governance.ts';
import type { Payload } from '../../../state/types/transaction.ts';
import { authorityName } from './authorityName.ts';
import type { ChainReader } from './chainReader.ts';
import { contractName, party } from './who.ts';

/** A payload for people and for programs: a sentence without subject, and its fields as plain JSON. */
export interface PayloadDescription {
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function describePayload(reader: ChainReader, payload: Payload): PayloadDescription {
  if (payload.type === 'call') return describeCall(payload.data, payload.contract);
  const { type, ...rest } = payload;
  const fields = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key === 'amount' ? 'amountMicro' : key,
      key === 'to' || key === 'account' ? party(reader, value as Uint8Array) : plain(value),
    ]),
  );
  return { text: moneyOrRegistryText(reader, payload), fields: { type, ...fields } };
}

function moneyOrRegistryText(
  reader: ChainReader,
  payload: Exclude<Payload, { type: 'call' }>,
): string {
  const named = (account: Uint8Array) => {
    const { name, address } = party(reader, account);
    return name ?? address;
  };
  switch (payload.type) {
    case 'transfer':
      return `pays ${payload.amount} µ to ${named(payload.to)}`;
    case 'mint':
      return `mints ${payload.amount} µ for ${named(payload.to)}`;
    case 'burn':
      return `burns ${payload.amount} µ`;
    case 'registerHousehold':
      return `registers household ${payload.household}`;
    case 'updateHousehold':
      return `updates household ${payload.household}`;
    case 'registerMeter':
      return `registers a meter of ${payload.household}`;
    case 'registerNode':
      return `registers a node of ${payload.household}`;
    case 'rotateKey':
      return 'changes its signing key';
    case 'suspend':
      return `${payload.suspended ? 'suspends' : 'reinstates'} household ${payload.household}`;
    case 'close':
      return `closes household ${payload.household}`;
    case 'propose':
      return `proposes to ${changeText(reader, payload.change)}`;
    case 'vote':
      return `votes ${payload.approve ? 'for' : 'against'} proposal ${payload.proposal}`;
    default:
      return unreachable(payload);
  }
}

/** What a proposal would do, after "to". */
export function changeText({ ledger }: ChainReader, change: ProposedChange): string {
  switch (change.type) {
    case 'addAuthority':
      return `let ${change.authority.name} in as an authority`;
    case 'removeAuthority':
      return `put authority ${authorityName(ledger.state, change.consensusKey)} out`;
    case 'changeParameter':
      return `set ${change.name} to ${change.value}`;
    case 'liftSuspension':
      return `lift the suspension of ${authorityName(ledger.state, change.consensusKey)}`;
    case 'deployContract':
      return `deploy contract ${change.name} (${change.template}/${change.version}) after ${change.noticeDays} days`;
    case 'changeContract':
      return `change contract ${contractName(ledger.state, change.contract) ?? toHex(change.contract)} (${change.template}/${change.version}) after ${change.noticeDays} days`;
    case 'retireContract':
      return `retire contract ${contractName(ledger.state, change.contract) ?? toHex(change.contract)} after ${change.noticeDays} days`;
    default:
      return unreachable(change);
  }
}

function describeCall(data: Uint8Array, contract: Uint8Array): PayloadDescription {
  const call = decodeMarketCall(data);
  const base = { type: 'call', contract: toHex(contract) };
  const flexibility = call === null ? decodeFlexibilityCall(data) : null;
  if (flexibility !== null) {
    const { type, ...rest } = flexibility;
    const fields = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, plain(value)]),
    );
    return { text: flexibilityText(flexibility), fields: { ...base, call: type, ...fields } };
  }
  if (call === null)
    return {
      text: 'calls a contract with bytes that it does not understand',
      fields: { ...base, dataHex: toHex(data) },
    };
  const { type, ...rest } = call;
  const fields = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, plain(value)]),
  );
  const reading = call.type === 'submitReading' ? decodeMeterReading(call.reading) : null;
  const decoded =
    reading === null
      ? {}
      : {
          meterReading: Object.fromEntries(
            Object.entries(reading).map(([key, value]) => [key, plain(value)]),
          ),
        };
  const opened = call.type === 'revealOrders' ? decodeSealedOrders(call.orders) : null;
  const sealed = opened === null ? {} : { sealedOrders: opened.orders.map(plain) };
  return {
    text: callText(call),
    fields: { ...base, call: type, ...fields, ...decoded, ...sealed },
  };
}

function callText(call: MarketCall): string {
  switch (call.type) {
    case 'placeOrder':
      return `orders to ${call.side} ${call.quantityWh} Wh at ${call.priceMicroPerWh} µ/Wh in slot ${call.slot}`;
    case 'placeStandingOrder':
      return `orders to ${call.side} ${call.steps.map(({ quantityWh, priceMicroPerWh }) => `${quantityWh} Wh at ${priceMicroPerWh} µ/Wh`).join(' and ')} ${patternOf(call.pattern)}`;
    case 'cancelStandingOrder':
      return 'cancels a standing order';
    case 'offerAgreement':
      return `offers ${call.to} to ${call.side} ${call.quantityWh} Wh at ${call.priceMicroPerWh} µ/Wh ${patternOf(call.pattern)}`;
    case 'acceptAgreement':
      return 'accepts an agreement';
    case 'endAgreement':
      return 'ends or declines an agreement';
    case 'cancelOrder':
      return `cancels an order of slot ${call.slot}`;
    case 'submitReading': {
      const reading = decodeMeterReading(call.reading);
      return reading === null
        ? 'submits a reading that cannot be decoded'
        : `reads ${reading.importWh} Wh import and ${reading.exportWh} Wh export in slot ${reading.slot}`;
    }
    case 'correctReading':
      return `corrects slot ${call.slot} of ${call.household} to ${call.importWh} Wh import and ${call.exportWh} Wh export`;
    case 'postTariff':
      return `sets the utility's prices of ${call.retail.length} slots from ${call.firstSlot} on`;
    case 'commitOrders':
      return `commits to sealed orders in slot ${call.slot}, to buy at most ${call.buyMaxWh} and sell at most ${call.sellMaxWh} Wh`;
    case 'revealOrders':
      return `reveals its sealed orders in slot ${call.slot}`;
    case 'withdrawOrders':
      return `withdraws its sealed orders in slot ${call.slot}`;
    default:
      return unreachable(call);
  }
}

function flexibilityText(call: FlexibilityCall): string {
  switch (call.type) {
    case 'requestFlexibility':
      return `asks for ${call.quantityWh} Wh less in slots ${call.firstSlot} to ${call.lastSlot} at ${call.priceMicroPerWh} µ/Wh`;
    case 'pledgeFlexibility':
      return call.quantityWh === 0n
        ? 'takes back a pledge to use less'
        : `pledges to use ${call.quantityWh} Wh less`;
    case 'postLimit':
      return `limits slots ${call.firstSlot} to ${call.lastSlot}`;
    case 'heartbeat':
      return 'gives a sign of life';
    default:
      return unreachable(call);
  }
}

function patternOf(pattern: SlotPattern | null): string {
  return pattern === null
    ? 'for no slot'
    : `in slots ${pattern.firstSlot} to ${pattern.lastSlot}, ${patternText(pattern)}`;
}

/** Bytes as hex and big integers as decimals, at any depth. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)]));
  return typeof value === 'bigint' ? value.toString() : value;
}
