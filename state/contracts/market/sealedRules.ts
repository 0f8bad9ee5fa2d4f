import type { Fields } from '../../types/fields.ts';
import {
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
} from '../../types/units.ts';
import type { MarketParameters } from './marketParameters.ts';
import { gatedThrough, gateMs } from './marketTiming.ts';
import { duration, price } from './termWords.ts';

/** Where nobody reads an order before the gate has closed. */
export interface SealedRules {
  /** After the gate, what was committed is revealed for so long; then the slot is cleared. */
  readonly revealMs: number;
  /** Forfeited for each Wh of the most that was committed, where it is not revealed. */
  readonly depositPerWh: MicroPerWattHour;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Null where the parameter is null or left out: orders are open. */
export function readSealed(
  fields: Fields,
  band: Pick<MarketParameters, 'floor' | 'cap'>,
): SealedRules | null {
  if (!isSealed(fields)) return null;
  const sealed = fields.object('sealed');
  const rules = {
    revealMs: sealed.number('revealMs', { min: 2, max: 7 * DAY_MS, fallback: 4 * MINUTE_MS }),
    depositPerWh: microPerWattHour(
      sealed.integer('depositPerWh', {
        min: 0n,
        max: PRICE_MAX_MICRO_PER_WH,
        fallback: depositByDefault(band),
      }),
    ),
  };
  sealed.noOthers();
  return rules;
}

export function isSealed(fields: Fields): boolean {
  return fields.has('sealed') && fields.raw('sealed') !== null;
}

/** To see the others' orders first and then withdraw must cost more than it can gain on average. */
function depositByDefault({ floor, cap }: Pick<MarketParameters, 'floor' | 'cap'>): bigint {
  return cap > floor ? (cap - floor + 9n) / 10n : 0n;
}

/** When a slot's auction is held. */
export function auctionMs(
  { timing, sealed }: Pick<MarketParameters, 'timing' | 'sealed'>,
  slotLengthMs: number,
  slot: bigint,
): number {
  return gateMs(timing, slotLengthMs, slot) + (sealed?.revealMs ?? 0);
}

/** Slots whose auction is due by `timeMs`: all up to the one returned. */
export function auctionedThrough(
  { timing, sealed }: Pick<MarketParameters, 'timing' | 'sealed'>,
  slotLengthMs: number,
  timeMs: number,
): bigint {
  return gatedThrough(timing, slotLengthMs, timeMs - (sealed?.revealMs ?? 0));
}

/**
 * From when on a block shows that what was sent in the first half of the reveal window could have come on
 * the chain: without one nobody is to blame for what was not revealed.
 */
export function chanceMs(
  timing: MarketParameters['timing'],
  { revealMs }: SealedRules,
  slotLengthMs: number,
  slot: bigint,
): number {
  return gateMs(timing, slotLengthMs, slot) + Math.ceil(revealMs / 2);
}

/** What a household loses by not revealing what it has committed to. */
export function forfeitMicro(
  { depositPerWh }: SealedRules,
  { buyMaxWh, sellMaxWh }: { readonly buyMaxWh: bigint; readonly sellMaxWh: bigint },
): bigint {
  return (buyMaxWh + sellMaxWh) * depositPerWh;
}

/** After the rule that says when orders are taken. */
export function sealedTerms({ sealed, floor, cap }: MarketParameters): string[] {
  if (sealed === null) return [];
  const { revealMs, depositPerWh } = sealed;
  return [
    `Orders are sealed. Before the gate a household says only the most that it may buy and sell in the slot, and a fingerprint of its orders, which tells nobody their prices, quantities or number; it may put others in their place or withdraw them until then. Until its orders are opened it has in escrow what they could cost at ${price(cap)} for what it may buy and at ${price(floor)} for what it may sell. In the ${duration(revealMs)} after the gate the orders are opened, exactly as they were committed, and then the auction is held.`,
    `What is not opened in this time, or is not within what was said, is void. It costs ${price(depositPerWh)} for the most that was said, which goes to the community, unless the chain made no block in the second half of this time; the rest of the escrow is free again.`,
  ];
}
