import type { LedgerEvent } from '../../../state/types/event.ts';
import { clearingWords } from './clearingWords.ts';
import { flexibilityText } from './flexibilityText.ts';

type Attributes = Readonly<Record<string, string>>;

/** One sentence for whoever reads a history. */
export function eventText({
  name,
  attributes: a,
}: Pick<LedgerEvent, 'name' | 'attributes'>): string {
  switch (name) {
    case 'refused':
      return `refused (${a['code']}): ${a['message']}`;
    case 'transferred':
      return `${a['amountMicro']} µ from ${a['from']} to ${a['to']}${reference(a)}`;
    case 'minted':
      return `${a['amountMicro']} µ minted for ${a['to']}${reference(a)}`;
    case 'burned':
      return `${a['amountMicro']} µ burned${reference(a)}`;
    case 'arrears-lent':
      return `${a['amountMicro']} µ lent by the operator, since the balance did not cover a bill`;
    case 'arrears-repaid':
      return `${a['amountMicro']} µ repaid to the operator`;
    case 'proposal-made':
      return `proposal ${a['proposal']} by ${a['authority']}: ${proposedText(a)}${a['effectiveHeight'] === '0' ? '' : ` from height ${a['effectiveHeight']}`}${reasonText(a)}`;
    case 'proposal-voted':
      return `${a['authority']} votes ${a['vote']} on proposal ${a['proposal']}`;
    case 'proposal-passed':
      return `proposal ${a['proposal']} passed with ${a['yes']} of ${a['authorities']} authorities, for height ${a['fromHeight']}`;
    case 'proposal-rejected':
      return `proposal ${a['proposal']} rejected: ${a['no']} of ${a['authorities']} authorities are against it`;
    case 'proposal-expired':
      return `proposal ${a['proposal']} expired`;
    case 'proposal-failed':
      return `proposal ${a['proposal']} (${proposedText(a)}) passed, but cannot be carried out: ${a['message']}`;
    case 'offence-proved':
      return `authority ${a['subject']} is proved to have signed ${offenceText(a)} at height ${a['offenceHeight']}, round ${a['round']}`;
    case 'authority-added':
      return `${a['subject']} is an authority from the next block on`;
    case 'authority-removed':
      return `${a['subject']} is no authority any more from the next block on`;
    case 'authority-suspended':
      return `authority ${a['subject']} is suspended from the next block on`;
    case 'authority-marked':
      return `authority ${a['subject']} is marked as guilty, but not taken out: too few would remain`;
    case 'suspension-lifted':
      return `the suspension of ${a['subject']} is lifted`;
    case 'parameter-changed':
      return `${a['parameter']} is ${a['to']} from the next block on, ${a['from']} before`;
    case 'contract-deployed':
    case 'contract-changed':
    case 'contract-retired':
    case 'contract-closed':
      return `contract ${a['name']} ${CONTRACT_TEXTS[name]}${a['fromSlot'] === undefined ? '' : ` from slot ${a['fromSlot']} on`}`;
    default:
      return marketText(name, a);
  }
}

function marketText(name: string, a: Attributes): string {
  switch (name) {
    case 'order-accepted':
      return `${orderText(a)}, accepted with ${a['lockMicro']} µ in escrow`;
    case 'order-replaced':
      return `${orderText(a)}, replaced by another order`;
    case 'order-cancelled':
      return `${orderText(a)}, cancelled`;
    case 'slot-closed':
      return `no trade in this slot: ${a['reason']}`;
    case 'slot-cleared':
      return `auction of ${clearingWords(a)}`;
    case 'zone-cleared':
      return `zone ${a['zone']} at ${a['priceMicroPerWh']} µ/Wh, net export ${a['netWh']} Wh`;
    case 'pair-traded':
      return `${a['quantityWh']} Wh at ${a['priceMicroPerWh']} µ/Wh between two orders: ${a['amountMicro']} µ`;
    case 'order-matched':
      return `${orderText(a)}, filled with ${a['filledWh']} Wh${a['priceMicroPerWh'] === undefined ? '' : ` at ${a['priceMicroPerWh']} µ/Wh`}`;
    case 'reading-accepted':
      return `${a['household']} metered ${readingText(a)}`;
    case 'reading-equivocated':
      return `${a['household']} sent a second, different reading (${readingText(a)}): both are void`;
    case 'reading-corrected':
      return `${a['household']} corrected to ${readingText(a)}: ${a['reason']}`;
    case 'household-settled':
      return `${a['household']} billed for ${readingText(a)} (${a['quality']})`;
    case 'tariff-posted':
      return `${a['by']} sets the prices of ${a['slots']} slots from ${a['firstSlot']} on`;
    case 'tariff-carried':
      return `the posted prices of ${a['slots']} slots hold on under the new terms${a['lapsed'] === '0' ? '' : `; those of ${a['lapsed']} do not: ${a['reason']}`}`;
    case 'net-metering-billed':
      return `${a['household']} billed for ${a['billedWh']} Wh of ${a['period']}; the bank goes from ${a['openingWh']} to ${a['closingWh']} Wh`;
    case 'slot-settled':
      return `slot settled: ${a['households']} households, ${a['estimated']} estimated`;
    case 'orders-committed':
    case 'orders-withdrawn':
    case 'orders-revealed':
    case 'orders-not-revealed':
      return sealedText(name, a);
    case 'flexibility-requested':
    case 'flexibility-pledged':
    case 'flexibility-committed':
    case 'flexibility-settled':
    case 'flexibility-ended':
    case 'peak-billed':
    case 'limit-posted':
    case 'limit-exceeded':
    case 'fail-safe-began':
    case 'fail-safe-ended':
      return flexibilityText(name, a);
    default:
      return scheduleText(name, a);
  }
}

function sealedText(
  name: 'orders-committed' | 'orders-withdrawn' | 'orders-revealed' | 'orders-not-revealed',
  a: Attributes,
): string {
  switch (name) {
    case 'orders-committed':
      return `${a['household']}: sealed orders, to buy at most ${a['buyMaxWh']} and sell at most ${a['sellMaxWh']} Wh, with ${a['lockMicro']} µ in escrow${a['replaces'] === undefined ? '' : ', in the place of those before'}`;
    case 'orders-withdrawn':
      return `${a['household']}: sealed orders withdrawn`;
    case 'orders-revealed':
      return `${a['household']}: sealed orders revealed (${a['orders']})`;
    case 'orders-not-revealed':
      return `${a['household']}: sealed orders not revealed, so they are void; ${a['sealed-deposit>community'] ?? '0'} µ of the deposit go to the community${a['excused'] === undefined ? '' : `, since ${a['excused']}`}`;
  }
}

function scheduleText(name: string, a: Attributes): string {
  const agreement = `${a['seller']} to ${a['buyer']}: ${a['quantityWh']} Wh a slot at ${a['priceMicroPerWh']} µ/Wh`;
  switch (name) {
    case 'origin-assigned':
      return `${a['household']} was supplied by ${sourcesText(a)}; ${a['preferredWh']} Wh as it prefers`;
    case 'standing-order-placed':
      return `${a['household']}: standing order to ${a['side']} ${a['steps']} (Wh@µ/Wh), ${a['pattern']}, slots ${a['firstSlot']} to ${a['lastSlot']}`;
    case 'standing-order-ended':
      return `${a['household']}: standing order ended, ${a['reason']}`;
    case 'standing-order-skipped':
      return `${a['household']}: standing order left out: ${a['reason']}`;
    case 'agreement-offered':
      return `agreement offered by ${a['by']}, ${agreement}, ${a['pattern']}, slots ${a['firstSlot']} to ${a['lastSlot']}; to be answered by ${a['answerBy']}`;
    case 'agreement-accepted':
      return `agreement accepted by ${a['by']}, ${agreement}`;
    case 'agreement-ended':
      return `agreement ended${a['lastSlot'] === undefined ? '' : ` with slot ${a['lastSlot']}`}, ${agreement}: ${a['reason']}`;
    case 'agreement-scheduled':
      return `agreement binds, ${agreement}`;
    case 'agreement-skipped':
      return `agreement left out, ${agreement}: ${a['reason']}`;
    default:
      return Object.values(a).join(', ');
  }
}

/** `anna=120 ben=30` as `120 Wh of anna, 30 Wh of ben`. */
function sourcesText({ from = '' }: Attributes): string {
  return from
    .split(' ')
    .map((source) => {
      const [seller, quantityWh] = source.split('=');
      return `${quantityWh} Wh of ${seller}`;
    })
    .join(', ');
}

const CONTRACT_TEXTS = {
  'contract-deployed': 'governs slots',
  'contract-changed': 'goes by new terms',
  'contract-retired': 'governs no slot',
  'contract-closed': 'has had its last slot: all of them are final',
} as const;

function proposedText(a: Attributes): string {
  switch (a['change']) {
    case 'addAuthority':
      return `let ${a['subject']} in as an authority`;
    case 'removeAuthority':
      return `put authority ${a['subject']} out`;
    case 'liftSuspension':
      return `lift the suspension of ${a['subject']}`;
    case 'deployContract':
      return `deploy contract ${a['name']} (${a['template']}/${a['version']}) with ${a['noticeDays']} days of notice`;
    case 'changeContract':
      return `change contract ${a['name']} (${a['template']}/${a['version']}) with ${a['noticeDays']} days of notice`;
    case 'retireContract':
      return `retire contract ${a['name']} with ${a['noticeDays']} days of notice`;
    default:
      return `set ${a['parameter']} to ${a['to']}`;
  }
}

const OFFENCE_TEXTS: Readonly<Record<string, string>> = {
  proposals: 'two proposals',
  prevotes: 'two prevotes',
  precommits: 'two precommits',
  brokenLock: 'a prevote against its own precommit',
  wrongProposer: 'a proposal out of turn',
};

function offenceText(a: Attributes): string {
  return OFFENCE_TEXTS[a['offence'] ?? ''] ?? 'what it must not';
}

function reasonText({ reason }: { reason?: string }): string {
  return reason === undefined || reason === '' ? '' : ` (${reason})`;
}

function orderText(a: Attributes): string {
  const price = a['lockMicro'] === undefined ? '' : ` at ${a['priceMicroPerWh']} µ/Wh`;
  const steps = a['steps'] === undefined ? price : ` in steps of ${a['steps']} (Wh@µ/Wh)`;
  return `${a['household']}: ${a['side']} ${a['quantityWh']} Wh${steps}`;
}

function readingText(a: Attributes): string {
  return `${a['importWh']} Wh import, ${a['exportWh']} Wh export`;
}

function reference({ reference }: { reference?: string }): string {
  return reference === undefined || reference === '' ? '' : ` (${reference})`;
}
