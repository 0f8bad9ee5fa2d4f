import type { LedgerEvent } from '../../../state/types/event.ts';

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
    case 'order-accepted':
      return `${orderText(a)}, accepted with ${a['lockMicro']} µ in escrow`;
    case 'order-replaced':
      return `${orderText(a)}, replaced by another order`;
    case 'order-cancelled':
      return `${orderText(a)}, cancelled`;
    case 'slot-cleared':
      return clearingText(a);
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
    case 'slot-settled':
      return `slot settled: ${a['households']} households, ${a['estimated']} estimated`;
    default:
      return Object.values(a).join(', ');
  }
}

function clearingText(a: Attributes): string {
  if (a['priceMicroPerWh'] === undefined || a['matched'] === '0')
    return `auction of ${a['orders']} orders: nothing traded`;
  return `auction of ${a['orders']} orders: ${a['volumeWh']} Wh traded at ${a['priceMicroPerWh']} µ/Wh, ${a['matched']} orders matched`;
}

function orderText(a: Attributes): string {
  const price = a['lockMicro'] === undefined ? '' : ` at ${a['priceMicroPerWh']} µ/Wh`;
  return `${a['household']}: ${a['side']} ${a['quantityWh']} Wh${price}`;
}

function readingText(a: Attributes): string {
  return `${a['importWh']} Wh import, ${a['exportWh']} Wh export`;
}

function reference({ reference }: { reference?: string }): string {
  return reference === undefined || reference === '' ? '' : ` (${reference})`;
}
