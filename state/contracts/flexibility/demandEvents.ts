import { equalBytes, toHex } from '../../types/bytes.ts';
import { slotAt, slotStartMs } from '../../types/parameters.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import { NAME_PATTERN } from '../../types/transaction.ts';
import { ENERGY_MAX_WH, micro, microPerWattHour, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { activeHousehold, capacityWh, changeHold, notAHousehold } from '../market/marketOrders.ts';
import { notInForce } from '../market/marketTerm.ts';
import { correctionDeadlineMs, readingDeadlineMs } from '../market/marketTiming.ts';
import { isMember, zoneInSlot } from '../scope.ts';
import type { FlexibilityCall } from './flexibilityCall.ts';
import type { DemandResponseRules, FlexibilityParameters } from './flexibilityParameters.ts';
import {
  type DemandEvent,
  openEvents,
  type Progress,
  readEvent,
  readPledge,
  writeEvent,
  writePledge,
  writeProgress,
} from './flexibilityState.ts';
import { type FollowedMarket, followedMarket } from './followedMarket.ts';
import { measuredFrom } from './reduction.ts';

type CallOf<Type extends FlexibilityCall['type']> = Extract<FlexibilityCall, { type: Type }>;

/** The payer asks for less use in some slots, and sets aside what it can cost. */
export function requestFlexibility(
  context: ContractContext,
  parameters: FlexibilityParameters,
  progress: Progress,
  account: Uint8Array,
  id: Uint8Array,
  call: CallOf<'requestFlexibility'>,
): Refusal | null {
  const rules = parameters.demandResponse;
  if (rules === null) return noDemandResponse();
  if (!equalBytes(account, context.accounts[rules.payer]))
    return refuse(
      'not-permitted',
      `only the ${payerWords(rules)}, who pays for it, asks for flexibility here`,
    );
  const home = followedMarket(context, parameters.market, call.lastSlot);
  const bad =
    checkSlots(context, parameters, rules, call) ??
    checkBounds(rules, call) ??
    checkZone(parameters, home, call.zone);
  if (bad !== null || home === null) return bad;
  if (progress.events.length >= rules.eventsMax)
    return refuse(
      'too-many-events',
      `${rules.eventsMax} events are not final yet, as many as there may be at a time`,
    );
  const budget = call.quantityWh * call.priceMicroPerWh;
  const missing = changeHold(context, account, budget);
  if (missing !== null)
    return refuse(
      'insufficient-funds',
      `the event can cost ${budget} µ, ${missing} µ more than the account has free`,
    );
  const { timing } = home.parameters;
  const { zone, firstSlot, lastSlot } = call;
  const event: DemandEvent = {
    event: id,
    zone,
    firstSlot,
    lastSlot,
    quantityWh: wattHours(call.quantityWh),
    price: microPerWattHour(call.priceMicroPerWh),
    pledgesUntilMs: Number(call.pledgesUntilMs),
    settlesFromMs: readingDeadlineMs(timing, context.slotLengthMs, lastSlot),
    finalFromMs: correctionDeadlineMs(timing, context.slotLengthMs, lastSlot),
    status: 'open',
    pledges: 0,
    hold: micro(budget),
    seed: context.parentHash,
  };
  writeEvent(context, event);
  writeProgress(context, { ...progress, events: [...progress.events, id] });
  context.emit({
    name: 'flexibility-requested',
    slot: firstSlot,
    accounts: [account],
    attributes: {
      event: toHex(id),
      by: payerWords(rules),
      zone,
      firstSlot: firstSlot.toString(),
      lastSlot: lastSlot.toString(),
      quantityWh: call.quantityWh.toString(),
      priceMicroPerWh: call.priceMicroPerWh.toString(),
      pledgesUntil: isoTime(event.pledgesUntilMs),
      budgetMicro: budget.toString(),
    },
  });
  return null;
}

/** A household says how much less it will use; what it said before is replaced, 0 takes it back. */
export function pledgeFlexibility(
  context: ContractContext,
  parameters: FlexibilityParameters,
  account: Uint8Array,
  { event: id, quantityWh }: CallOf<'pledgeFlexibility'>,
): Refusal | null {
  const rules = parameters.demandResponse;
  if (rules === null) return noDemandResponse();
  const event = readEvent(context, id);
  if (event === null)
    return refuse('unknown-event', `there is no event ${toHex(id)} that is not final`);
  // A suspended household may still take back what it has offered.
  const member =
    quantityWh === 0n ? context.householdOf(account) : activeHousehold(context, account);
  if (member === null) return notAHousehold();
  if ('code' in member) return member;
  if (context.timeMs >= event.pledgesUntilMs)
    return refuse(
      'gate-closed',
      `pledges for this event were taken until ${isoTime(event.pledgesUntilMs)}, the chain's time is ${isoTime(context.timeMs)}`,
    );
  const before = readPledge(context, id, member.household);
  if (quantityWh === 0n && (before?.pledgedWh ?? 0n) === 0n)
    return refuse('unknown-pledge', `household ${member.household} has pledged nothing here`);
  const bad =
    quantityWh === 0n
      ? null
      : (checkParticipant(context, parameters, event, member) ??
        checkReach(context, event, member.importLimitW, quantityWh) ??
        checkOverlap(context, rules, event, member.household));
  if (bad !== null) return bad;
  const zero = wattHours(0n);
  writePledge(context, event, {
    household: member.household,
    pledgedWh: wattHours(quantityWh),
    committedWh: zero,
    rewardedWh: zero,
  });
  context.emit({
    name: 'flexibility-pledged',
    slot: event.firstSlot,
    accounts: [member.account],
    attributes: {
      event: toHex(id),
      household: member.household,
      pledgedWh: quantityWh.toString(),
      pledgedBeforeWh: (before?.pledgedWh ?? 0n).toString(),
    },
  });
  return null;
}

export function payerWords({ payer }: Pick<DemandResponseRules, 'payer'>): string {
  return payer === 'utility' ? 'utility' : 'grid operator';
}

function noDemandResponse(): Refusal {
  return refuse('not-permitted', 'this contract has no demand response');
}

function checkSlots(
  context: ContractContext,
  { aheadMs }: FlexibilityParameters,
  { noticeMs, eventSlotsMax }: DemandResponseRules,
  { firstSlot, lastSlot, pledgesUntilMs }: CallOf<'requestFlexibility'>,
): Refusal | null {
  const { slotLengthMs, timeMs } = context;
  if (lastSlot < firstSlot)
    return refuse('bad-event', `the last slot ${lastSlot} is before the first, ${firstSlot}`);
  if (lastSlot - firstSlot >= BigInt(eventSlotsMax))
    return refuse('bad-event', `an event has at most ${eventSlotsMax} slots`);
  const lastAhead = slotAt(timeMs + aheadMs, slotLengthMs);
  if (lastSlot > lastAhead)
    return refuse('not-open-yet', `events can be asked for up to slot ${lastAhead} at this time`);
  const start = slotStartMs(firstSlot, slotLengthMs);
  if (pledgesUntilMs > BigInt(start))
    return refuse(
      'bad-event',
      `pledges must end before the event does begin, at ${isoTime(start)}`,
    );
  const earliest = timeMs + noticeMs;
  if (pledgesUntilMs < BigInt(earliest))
    return refuse(
      'short-notice',
      `households have at least ${noticeMs / 1000} s to pledge: until ${isoTime(earliest)} or later`,
    );
  return notInForce(context, firstSlot) ?? notInForce(context, lastSlot);
}

function checkBounds(
  { priceMax }: DemandResponseRules,
  { quantityWh, priceMicroPerWh }: CallOf<'requestFlexibility'>,
): Refusal | null {
  if (quantityWh < 1n || quantityWh > ENERGY_MAX_WH)
    return refuse('bad-event', 'an event asks for at least 1 Wh');
  return priceMicroPerWh < 1n || priceMicroPerWh > priceMax
    ? refuse(
        'out-of-band',
        `a Wh less is worth from 1 to ${priceMax} µ here, not ${priceMicroPerWh}`,
      )
    : null;
}

/** Where the grid operator may ask for something. */
export function checkZone(
  { market }: FlexibilityParameters,
  home: FollowedMarket | null,
  zone: string,
): Refusal | null {
  if (home === null)
    return refuse('not-in-force', `no market ${market} bills the meters in these slots`);
  if (zone === '') return null;
  if (!NAME_PATTERN.test(zone))
    return refuse('bad-name', 'a zone has 1 to 64 of the characters 0-9 A-Z a-z : _ . -');
  return isMember(home.parameters, zone)
    ? null
    : refuse('no-zone', `no member of market ${market} is in zone ${zone}`);
}

function checkParticipant(
  context: ContractContext,
  { market }: FlexibilityParameters,
  event: DemandEvent,
  household: Parameters<typeof zoneInSlot>[0],
): Refusal | null {
  const zone = zoneInSlot(household, event.firstSlot);
  const home = followedMarket(context, market, event.firstSlot);
  const isAsked =
    home !== null && isMember(home.parameters, zone) && (event.zone === '' || event.zone === zone);
  if (isAsked) return null;
  const asked = event.zone === '' ? `members of market ${market}` : `zone ${event.zone}`;
  return refuse(
    'not-a-member',
    `the event is for ${asked}; the household is in ${zone === '' ? 'no zone' : `zone ${zone}`}`,
  );
}

/** More than the connection can carry at all nobody can leave out. */
function checkReach(
  { slotLengthMs }: ContractContext,
  { firstSlot, lastSlot }: DemandEvent,
  importLimitW: number,
  quantityWh: bigint,
): Refusal | null {
  const most = capacityWh(importLimitW, slotLengthMs) * (lastSlot - firstSlot + 1n);
  return quantityWh > most
    ? refuse(
        'over-capacity',
        `${quantityWh} Wh are more than the connection carries in the event (${most} Wh)`,
      )
    : null;
}

/** The same Wh is not left out twice; nor does one event make the other's adjustment window. */
function checkOverlap(
  context: ContractContext,
  { baseline }: DemandResponseRules,
  event: DemandEvent,
  household: string,
): Refusal | null {
  const meets = (one: DemandEvent, other: DemandEvent) =>
    measuredFrom(baseline, one) <= other.lastSlot && other.firstSlot <= one.lastSlot;
  for (const other of openEvents(context)) {
    if (equalBytes(other.event, event.event)) continue;
    if (!meets(event, other) && !meets(other, event)) continue;
    const pledge = readPledge(context, other.event, household);
    const wh = other.status === 'open' ? pledge?.pledgedWh : pledge?.committedWh;
    if ((wh ?? 0n) > 0n)
      return refuse(
        'overlapping-pledge',
        `household ${household} has pledged to event ${toHex(other.event)}, whose slots are too near: use can be left out once`,
      );
  }
  return null;
}
