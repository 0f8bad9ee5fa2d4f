import type { Household } from '../../types/account.ts';
import { equalBytes, toHex } from '../../types/bytes.ts';
import { slotAt } from '../../types/parameters.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import { PRICE_MAX_MICRO_PER_WH } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { checkMember } from './marketAdmission.ts';
import type { MarketCall } from './marketCall.ts';
import { activeHousehold, checkCapacity, notAHousehold } from './marketOrders.ts';
import type { MarketParameters } from './marketParameters.ts';
import { checkScope } from './marketScope.ts';
import { readProgress } from './marketState.ts';
import { notInForce } from './marketTerm.ts';
import {
  type Agreement,
  deleteAgreement,
  listAgreement,
  readAgreement,
  readSchedule,
  writeAgreement,
  writeScheduleDue,
} from './scheduleState.ts';
import { checkPattern, PATTERN_DAYS_MAX, patternText } from './slotPattern.ts';

type CallOf<Type extends MarketCall['type']> = Extract<MarketCall, { type: Type }>;

const DAY_MS = 86_400_000;
const ANSWER_DAYS_MAX = 30;

/** One household offers another so many Wh a slot; nothing binds anybody until that one accepts. */
export function offerAgreement(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  id: Uint8Array,
  call: CallOf<'offerAgreement'>,
): Refusal | null {
  const member = activeHousehold(context, account);
  if ('code' in member) return member;
  const other = context.household(call.to);
  if (other === null || other.household === member.household)
    return refuse(
      'bad-agreement',
      other === null
        ? `there is no household ${call.to}`
        : 'an agreement is between two households',
    );
  const next = nextSlot(context);
  const [seller, buyer] = call.side === 'sell' ? [member, other] : [other, member];
  const refusal =
    notInForce(context, next) ??
    checkOffer(context, parameters, call) ??
    checkPattern(call.pattern, next - 1n, context.slotLengthMs) ??
    checkScope(context, parameters, seller.household, next) ??
    checkScope(context, parameters, buyer.household, next) ??
    checkParties(context, parameters, seller, buyer, call.quantityWh) ??
    checkRoom(context, parameters, member.household);
  if (refusal !== null) return refusal;
  if (call.pattern === null) return refuse('bad-pattern', 'an agreement has a pattern');
  const { quantityWh, priceMicroPerWh, pattern, noticeSlots } = call;
  const agreement: Agreement = {
    agreement: id,
    seller: seller.household,
    buyer: buyer.household,
    quantityWh,
    priceMicroPerWh,
    pattern,
    noticeSlots,
    answerByMs: Number(call.answerByMs),
    status: call.side === 'sell' ? 'offered-by-seller' : 'offered-by-buyer',
  };
  writeAgreement(context, agreement);
  listAgreement(context, member.household, id, true);
  writeScheduleDue(context, next);
  emitAgreement(context, 'agreement-offered', agreement, {
    by: member.household,
    pattern: patternText(pattern),
    firstSlot: pattern.firstSlot.toString(),
    lastSlot: pattern.lastSlot.toString(),
    noticeSlots: noticeSlots.toString(),
    answerBy: isoTime(agreement.answerByMs),
  });
  return null;
}

function checkOffer(
  { timeMs, slotLengthMs }: ContractContext,
  { maxQuantityWh, agreementsPerHousehold }: MarketParameters,
  { quantityWh, priceMicroPerWh, answerByMs, noticeSlots }: CallOf<'offerAgreement'>,
): Refusal | null {
  if (agreementsPerHousehold === 0)
    return refuse('bad-agreement', 'this market takes no agreements between households');
  if (quantityWh < 1n || quantityWh > maxQuantityWh)
    return refuse(
      'bad-amount',
      `an agreement is for 1 to ${maxQuantityWh} Wh a slot, not ${quantityWh} Wh`,
    );
  if (priceMicroPerWh > PRICE_MAX_MICRO_PER_WH)
    return refuse('out-of-band', `no price is above ${PRICE_MAX_MICRO_PER_WH} µ/Wh`);
  const noticeMax = BigInt(Math.ceil((PATTERN_DAYS_MAX * DAY_MS) / slotLengthMs));
  if (noticeSlots > noticeMax)
    return refuse('bad-agreement', `notice is at most ${noticeMax} slots, not ${noticeSlots}`);
  const latest = BigInt(timeMs + ANSWER_DAYS_MAX * DAY_MS);
  return answerByMs > BigInt(timeMs) && answerByMs <= latest
    ? null
    : refuse(
        'bad-expiry',
        `an offer waits for its answer until some time after ${isoTime(timeMs)}, at most ${ANSWER_DAYS_MAX} days`,
      );
}

/** What holds of the two when it is offered, accepted, and scheduled. */
export function checkParties(
  context: ContractContext,
  parameters: MarketParameters,
  seller: Household,
  buyer: Household,
  quantityWh: bigint,
  agreed: { readonly soldWh: bigint; readonly boughtWh: bigint } = { soldWh: 0n, boughtWh: 0n },
): Refusal | null {
  for (const { household, status } of [seller, buyer])
    if (status !== 'active')
      return refuse('household-not-active', `household ${household} is ${status}`);
  const outside = checkMember(parameters, seller) ?? checkMember(parameters, buyer);
  if (outside !== null) return outside;
  if (parameters.zones.size > 0 && seller.zone !== buyer.zone)
    return refuse(
      'bad-agreement',
      `${seller.household} and ${buyer.household} are in different zones, and here the auction alone decides what passes between zones`,
    );
  return (
    checkCapacity(context, seller, 'sell', quantityWh + agreed.soldWh) ??
    checkCapacity(context, buyer, 'buy', quantityWh + agreed.boughtWh)
  );
}

function checkRoom(
  context: ContractContext,
  { agreementsPerHousehold: most }: MarketParameters,
  household: string,
): Refusal | null {
  return readSchedule(context, household).agreements.length < most
    ? null
    : refuse(
        'too-many-agreements',
        `household ${household} has ${most} agreements and open offers of its own; end one first`,
      );
}

/** The counter-signature: by naming the offer's id, the other household agrees to every word of it. */
export function acceptAgreement(
  context: ContractContext,
  parameters: MarketParameters,
  account: Uint8Array,
  { agreement: id }: CallOf<'acceptAgreement'>,
): Refusal | null {
  const member = activeHousehold(context, account);
  if ('code' in member) return member;
  const agreement = readAgreement(context, id);
  if (agreement === null || !isParty(agreement, member)) return unknown(id);
  if (offererOf(agreement) === null || offererOf(agreement) === member.household)
    return refuse(
      'unknown-agreement',
      `agreement ${toHex(id)} is not an offer to ${member.household}: it is ${agreement.status}`,
    );
  if (context.timeMs > agreement.answerByMs)
    return refuse('past-deadline', `the offer stood until ${isoTime(agreement.answerByMs)}`);
  const seller = context.household(agreement.seller);
  const buyer = context.household(agreement.buyer);
  if (seller === null || buyer === null) return unknown(id);
  const next = nextSlot(context);
  const refusal =
    notInForce(context, next) ??
    checkPattern(agreement.pattern, next - 1n, context.slotLengthMs) ??
    checkScope(context, parameters, seller.household, next) ??
    checkScope(context, parameters, buyer.household, next) ??
    checkParties(context, parameters, seller, buyer, agreement.quantityWh) ??
    checkRoom(context, parameters, member.household);
  if (refusal !== null) return refusal;
  writeAgreement(context, { ...agreement, status: 'in-force' });
  listAgreement(context, member.household, id, true);
  emitAgreement(context, 'agreement-accepted', agreement, { by: member.household });
  return null;
}

/** Withdraws or declines an offer; of an agreement in force, gives notice. */
export function endAgreement(
  context: ContractContext,
  account: Uint8Array,
  { agreement: id }: CallOf<'endAgreement'>,
): Refusal | null {
  // A suspended household may still take back what it has offered.
  const member = context.householdOf(account);
  if (member === null) return notAHousehold();
  const next = nextSlot(context);
  const elsewhere = notInForce(context, next);
  if (elsewhere !== null) return elsewhere;
  const agreement = readAgreement(context, id);
  if (agreement === null || agreement.status === 'over' || !isParty(agreement, member))
    return unknown(id);
  const offerer = offererOf(agreement);
  if (offerer !== null) {
    forget(context, agreement, offerer === member.household ? 'withdrawn' : 'declined');
    return null;
  }
  const { pattern, noticeSlots } = agreement;
  const noticed = slotAt(context.timeMs, context.slotLengthMs) + noticeSlots;
  // What is scheduled stays.
  const lastSlot = noticed < next - 1n ? next - 1n : noticed;
  if (lastSlot >= pattern.lastSlot)
    return refuse(
      'bad-agreement',
      `with its notice of ${noticeSlots} slots the agreement runs to its end, slot ${pattern.lastSlot}, anyway`,
    );
  const reason = `notice by ${member.household}`;
  if (lastSlot < next || lastSlot < pattern.firstSlot) forget(context, agreement, reason);
  else {
    writeAgreement(context, { ...agreement, pattern: { ...pattern, lastSlot } });
    emitAgreement(context, 'agreement-ended', agreement, {
      reason,
      lastSlot: lastSlot.toString(),
    });
  }
  return null;
}

/** It is over for both. */
export function forget(context: ContractContext, agreement: Agreement, reason: string): void {
  deleteAgreement(context, agreement);
  for (const household of [agreement.seller, agreement.buyer])
    if (
      readSchedule(context, household).agreements.some((id) => equalBytes(id, agreement.agreement))
    )
      listAgreement(context, household, agreement.agreement, false);
  emitAgreement(context, 'agreement-ended', agreement, { reason });
}

/** Who offered what is not accepted yet; null where it is. */
export function offererOf({ status, seller, buyer }: Agreement): string | null {
  if (status === 'offered-by-seller') return seller;
  return status === 'offered-by-buyer' ? buyer : null;
}

function isParty({ seller, buyer }: Agreement, { household }: Household): boolean {
  return household === seller || household === buyer;
}

/** The first slot that can still be meant. */
export function nextSlot(context: Pick<ContractContext, 'get'>): bigint {
  return (readProgress(context)?.openedThrough ?? 0n) + 1n;
}

export function emitAgreement(
  context: ContractContext,
  name:
    | 'agreement-offered'
    | 'agreement-accepted'
    | 'agreement-ended'
    | 'agreement-scheduled'
    | 'agreement-skipped',
  { agreement, seller, buyer, quantityWh, priceMicroPerWh }: Agreement,
  attributes: Readonly<Record<string, string>> = {},
  slot?: bigint,
): void {
  context.emit({
    name,
    ...(slot === undefined ? {} : { slot }),
    accounts: [seller, buyer].flatMap((party) => context.household(party)?.account ?? []),
    attributes: {
      agreement: toHex(agreement),
      seller,
      buyer,
      quantityWh: quantityWh.toString(),
      priceMicroPerWh: priceMicroPerWh.toString(),
      ...attributes,
    },
  });
}

function unknown(id: Uint8Array): Refusal {
  return refuse('unknown-agreement', `the household has no agreement or offer ${toHex(id)}`);
}
