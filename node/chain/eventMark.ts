import type { EventName } from '../../state/types/event.ts';

/**
 * What comes once or more for every home and slot and never moves money: three of four events that an account
 * has. A name that is missing here costs a statement time; one that is wrong here costs it the truth.
 */
const MONEYLESS: ReadonlySet<string> = new Set([
  'order-accepted',
  'order-replaced',
  'order-cancelled',
  'orders-committed',
  'orders-withdrawn',
  'orders-revealed',
  'order-matched',
  'pair-traded',
  'origin-assigned',
  'agreement-scheduled',
  'reading-accepted',
] satisfies EventName[]);

/** Moneyless too; a bill tells by them from whom its energy came. */
const ORIGINS: ReadonlySet<string> = new Set([
  'origin-assigned',
  'agreement-scheduled',
] satisfies EventName[]);

const NO_MONEY = Uint8Array.of(0);
const MAYBE_MONEY = Uint8Array.of(1);
const ORIGIN = Uint8Array.of(2);

/** Whether an event of this name may move money or settle a slot. */
export function mayMoveMoney(name: string): boolean {
  return !MONEYLESS.has(name);
}

/** The value beside an event in its account's index, so that a statement need not read what moves nothing. */
export function moneyMark(name: EventName): Uint8Array {
  if (tellsOrigin(name)) return ORIGIN;
  return mayMoveMoney(name) ? MAYBE_MONEY : NO_MONEY;
}

/** An index of before there were marks has empty values: every event may matter. */
export function isMarkedMoneyless(mark: Uint8Array): boolean {
  return mark.length === 1 && mark[0] !== MAYBE_MONEY[0];
}

export function tellsOrigin(name: string): boolean {
  return ORIGINS.has(name);
}

export function mayTellOrigin(mark: Uint8Array): boolean {
  return mark.length !== 1 || mark[0] === ORIGIN[0];
}
