import { decodeSignedTransaction, transactionId } from '../codec/transaction.ts';
import { type ContractDocument, instantiate } from '../contracts/instance.ts';
import type { ClearingRecord } from '../contracts/market/clearingProof/clearingRecord.ts';
import {
  type Billing,
  checkClearingRules,
} from '../contracts/market/clearingProof/clearingRules.ts';
import type {
  ClearingCheck,
  ClearingFaultCode,
  ClearingProof,
} from '../contracts/market/clearingProof/proofTypes.ts';
import {
  type ProvenClearing,
  verifyClearing,
} from '../contracts/market/clearingProof/verifyClearing.ts';
import { decodeMarketCall } from '../contracts/market/marketCall.ts';
import { opensMs } from '../contracts/market/marketTiming.ts';
import { stepsText } from '../contracts/market/orderSteps.ts';
import type { ContractInstance } from '../contracts/template.ts';
import { TEMPLATES } from '../contracts/templates.ts';
import { EMPTY_BYTES, equalBytes, fromHex, toHex } from '../types/bytes.ts';
import type { LedgerEvent } from '../types/event.ts';
import type { VerifySignature } from '../types/signature.ts';
import type { Checkpoint } from './lightChain.ts';
import { type ProvenEvent, verifyEvent } from './provenEvent.ts';
import { type ProvenSeed, seedFault } from './provenSeed.ts';

/** The rules under which a slot was cleared: what the contract's id is a hash of. */
export interface ProvenContract extends ContractDocument {
  readonly slotLengthMs: number;
  readonly predecessor: Uint8Array;
}

/** All that a household needs to see for itself that one of its orders was treated fairly. */
export interface OrderProof {
  readonly chainId: string;
  readonly slot: bigint;
  /** The order's id, 32 bytes. */
  readonly order: Uint8Array;
  readonly contract: ProvenContract;
  /** As signed; null where the order's id is not that of a transaction (standing and sealed orders). */
  readonly transaction: Uint8Array | null;
  readonly seed: ProvenSeed;
  readonly cleared: ProvenEvent;
  readonly book: ClearingProof;
  /** The household's bill; null where there is none (yet). */
  readonly settled: ProvenEvent | null;
}

export type OrderFaultCode =
  | ClearingFaultCode
  /** A header was not made final by authorities that follow from what is trusted. */
  | 'header'
  /** The block does not record the event. */
  | 'event'
  /** The proof is of another chain, slot, order or contract. */
  | 'other-subject'
  /** The contract's id does not stand for these rules, or the auction followed others. */
  | 'rules'
  /** What breaks ties was not fixed before anybody could order. */
  | 'seed'
  /** The order in the book is not the one that was signed. */
  | 'order-terms'
  /** What the chain published is not what was committed to. */
  | 'published'
  /** What was billed is not what the auction gives. */
  | 'payment';

export interface OrderVerdict {
  readonly ok: true;
  readonly checks: readonly ClearingCheck[];
  readonly clearing: ProvenClearing;
  readonly record: ClearingRecord;
  readonly household: string;
}

export interface OrderFault {
  readonly ok: false;
  readonly code: OrderFaultCode;
  readonly message: string;
  /** What held before it. */
  readonly checks: readonly ClearingCheck[];
}

/**
 * Checks a proof for the order and the slot that were asked about, from a block that its reader trusts. Pure, and fit
 * for a browser with a portable `verify`: it needs no chain, no state and nobody's word.
 */
export function verifyOrderProof(
  trusted: Checkpoint,
  asked: { readonly slot: bigint; readonly order: Uint8Array },
  proof: OrderProof,
  verify: VerifySignature,
): OrderVerdict | OrderFault {
  const checks: ClearingCheck[] = [];
  const no = (code: OrderFaultCode, message: string): OrderFault => ({
    ok: false,
    code,
    message,
    checks,
  });
  const { book, contract } = proof;
  const { record, household } = book;
  if (proof.slot !== asked.slot || !equalBytes(proof.order, asked.order))
    return no('other-subject', `it is for order ${toHex(proof.order)} of slot ${proof.slot}`);
  if (proof.chainId !== trusted.chainId)
    return no('other-subject', `it is of chain ${proof.chainId}`);

  const cleared = verifyEvent(trusted, proof.cleared, verify);
  if (!cleared.ok) return no(cleared.code, cleared.message);
  const { event, header } = cleared;
  if (event.name !== 'slot-cleared' || event.slot !== asked.slot || event.contract === null)
    return no('other-subject', `the event is not the clearing of slot ${asked.slot}`);
  checks.push({
    code: 'final',
    text: `Block ${header.height} was made final by the authorities that you trust, and records the clearing.`,
  });

  const instance = instanceOf(contract, trusted.chainId, event.contract);
  if (instance === null) return no('rules', 'the contract that cleared the slot has other rules');
  if (record.slot !== asked.slot.toString())
    return no('other-subject', `the book is of slot ${record.slot}`);
  const rules = checkClearingRules(instance.template.name, instance.parameters, record);
  if ('broken' in rules) return no('rules', rules.broken);
  checks.push({
    code: 'rules',
    text: `It followed the rules of contract ${contract.name} (${contract.template}) that its id ${toHex(event.contract).slice(0, 16)}… stands for.`,
  });

  const seed = fromHex(record.seed) ?? EMPTY_BYTES;
  const window = { seed, opensMs: opensMs(rules.timing, contract.slotLengthMs, asked.slot) };
  const grindable = seedFault(trusted, proof.seed, window, verify);
  if (grindable !== null) return no('seed', grindable);
  checks.push({
    code: 'seed',
    text: 'What breaks ties is the hash of a block from before the first order could be placed.',
  });

  const isOfOrder = stepOf(asked.order);
  const clearing = verifyClearing(rootIn(event), isOfOrder, book);
  if (!clearing.ok) return no(clearing.code, clearing.message);
  const differs = publishedFault(event, record);
  if (differs !== null) return no('published', differs);
  const terms = termsFault(proof, event.contract, isOfOrder);
  if (terms !== null) return no('order-terms', terms);
  checks.push(...clearing.checks);
  checks.push(
    proof.transaction === null
      ? {
          code: 'unsigned',
          text: `In the book it says: ${termsIn(book, isOfOrder)}. Compare that with what you ordered: no signed transaction is part of the proof (standing and sealed orders have none with their id).`,
        }
      : { code: 'signed', text: 'Its quantities and limits are those that you signed.' },
  );

  const bill = billed(trusted, proof, { contract: event.contract, ...rules }, clearing, verify);
  if ('ok' in bill) return no(bill.code, bill.message);
  checks.push(bill);
  return { ok: true, checks, clearing, record, household };
}

/** An order's steps are named after it. */
export function stepOf(order: Uint8Array): (id: string) => boolean {
  const id = toHex(order);
  const steps = `${id.slice(0, 62)}:`;
  return (name) => name === id || name.startsWith(steps);
}

function instanceOf(
  { slotLengthMs, predecessor, ...document }: ProvenContract,
  chainId: string,
  id: Uint8Array,
): ContractInstance | null {
  const made = instantiate(TEMPLATES, chainId, slotLengthMs, document, predecessor);
  return made.ok && equalBytes(made.instance.id, id) ? made.instance : null;
}

function rootIn({ attributes }: LedgerEvent): Uint8Array {
  return fromHex(attributes['bookRoot'] ?? '') ?? EMPTY_BYTES;
}

/** Everybody reads the event: it must say what the book says. */
function publishedFault({ attributes }: LedgerEvent, record: ClearingRecord): string | null {
  const { volumeWh, price, low, high } = record;
  const said = [
    ['volumeWh', volumeWh],
    ['priceMicroPerWh', price],
    ['lowMicroPerWh', low],
    ['highMicroPerWh', high],
  ] as const;
  const wrong = said.find(([key, value]) => attributes[key] !== value?.toString());
  return wrong === undefined
    ? null
    : `${wrong[0]} was published as ${attributes[wrong[0]] ?? 'nothing'}, and the book has ${wrong[1] ?? 'none'}`;
}

/** The order's id is the hash of what was signed, so whoever knows the id knows the terms. */
function termsFault(
  { order, slot, transaction, book }: OrderProof,
  contract: Uint8Array,
  isOfOrder: (id: string) => boolean,
): string | null {
  if (transaction === null) return null;
  if (!equalBytes(transactionId(transaction), order)) return 'the transaction is another one';
  const decoded = decodeSignedTransaction(transaction);
  const payload = decoded.ok ? decoded.value.transaction.payload : null;
  if (payload?.type !== 'call' || !equalBytes(payload.contract, contract))
    return 'the transaction is no call of this market';
  const call = decodeMarketCall(payload.data);
  if (call?.type !== 'placeOrder' || call.slot !== slot)
    return `the transaction places no order for slot ${slot}`;
  const signed = `${call.side} ${stepsText(call)}`;
  const inBook = termsIn(book, isOfOrder);
  return inBook === signed ? null : `${signed} was signed, and ${inBook} stands in the book`;
}

/** Side and steps of an order as the auction had them. */
function termsIn(
  { positions, outside }: ClearingProof,
  isOfOrder: (id: string) => boolean,
): string {
  const steps = [...positions.flatMap(({ orders }) => orders), ...outside.map((one) => one.order)]
    .filter(({ id }) => isOfOrder(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sides = [...new Set(steps.map(({ side }) => side))];
  return `${sides.join(' and ')} ${steps.map(({ quantityWh, limit }) => `${quantityWh}@${limit}`).join(' ')}`;
}

const BILLED_ELSEWHERE: Readonly<Record<Billing, string | null>> = {
  'by-auction': null,
  'by-delivery':
    'Only what the meters of all show is shared and paid; that needs their readings, so replay the block to check it.',
  'by-home-market': 'The home market bills these trades, as agreed between buyers and sellers.',
};

/** What the bill says of the auction, against what the book gives. */
function billed(
  trusted: Checkpoint,
  { settled, slot, book }: OrderProof,
  { contract, billing }: { readonly contract: Uint8Array; readonly billing: Billing },
  { boughtWh, soldWh, paysMicro, receivesMicro }: ProvenClearing,
  verify: VerifySignature,
): ClearingCheck | { ok: false; code: OrderFaultCode; message: string } {
  const due = `${paysMicro} µ for ${boughtWh} Wh bought and ${receivesMicro} µ to receive for ${soldWh} Wh sold`;
  const elsewhere = BILLED_ELSEWHERE[billing];
  if (elsewhere !== null)
    return { code: 'payment-elsewhere', text: `${elsewhere} The auction gives ${due}.` };
  if (settled === null)
    return {
      code: 'payment-due',
      text: `By the auction you owe ${due}; no bill is part of this proof.`,
    };
  const proven = verifyEvent(trusted, settled, verify);
  if (!proven.ok) return proven;
  const { name, attributes, ...event } = proven.event;
  const isBill = name === 'household-settled' && attributes['household'] === book.household;
  if (!isBill || event.slot !== slot || !equalBytes(event.contract ?? EMPTY_BYTES, contract))
    return { ok: false, code: 'other-subject', message: 'the bill is another one' };
  const differences = [
    ['boughtWh', boughtWh],
    ['soldWh', soldWh],
    ['p2p-energy>market', paysMicro],
    ['p2p-revenue<market', receivesMicro],
  ] as const;
  const wrong = differences.find(([key, value]) => (attributes[key] ?? '0') !== value.toString());
  return wrong === undefined
    ? {
        code: 'payment',
        text: `Your bill in block ${proven.header.height} has ${due}: what the auction gives.`,
      }
    : {
        ok: false,
        code: 'payment',
        message: `${wrong[0]} is billed as ${attributes[wrong[0]] ?? '0'}, and the auction gives ${wrong[1]}`,
      };
}
