import { equalBytes } from '../../types/bytes.ts';
import { slotAt, slotStartMs } from '../../types/parameters.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { isoTime } from '../../types/time.ts';
import type { ContractContext } from '../context.ts';
import { notInForce } from '../market/marketTerm.ts';
import { checkZone } from './demandEvents.ts';
import type { FlexibilityCall } from './flexibilityCall.ts';
import type { FlexibilityParameters } from './flexibilityParameters.ts';
import { type Progress, writeProgress } from './flexibilityState.ts';
import { followedMarket } from './followedMarket.ts';
import { type PostedLimit, readPosted, writePosted } from './gridLimits.ts';
import type { LimitRules } from './limitRules.ts';

type CallOf<Type extends FlexibilityCall['type']> = Extract<FlexibilityCall, { type: Type }>;

/** Three days of quarters of an hour. */
const SLOTS_PER_CALL_MAX = 288n;
const ZONES_MAX = 64;
const MILLION = 1_000_000;

/** Posts, replaces or (with neither import nor export) lifts the limit of a zone in some slots. */
export function postLimit(
  context: ContractContext,
  parameters: FlexibilityParameters,
  progress: Progress,
  account: Uint8Array,
  call: CallOf<'postLimit'>,
): Refusal | null {
  const rules = parameters.limits;
  const bad =
    checkGridOperator(context, rules, account) ??
    checkRange(context, parameters, rules?.noticeMs ?? 0, call) ??
    checkPower(call) ??
    checkZone(parameters, followedMarket(context, parameters.market, call.lastSlot), call.zone);
  if (bad !== null) return bad;
  const { zone, firstSlot, lastSlot, type: _, ...power } = call;
  const limit: PostedLimit = { zone, ...power };
  const isLifted = Object.keys(power).length === 0;
  for (let slot = firstSlot; slot <= lastSlot; slot++) {
    const others = readPosted(context, slot).filter((one) => one.zone !== zone);
    if (!isLifted && others.length >= ZONES_MAX)
      return refuse('too-many-limits', `slot ${slot} has limits of ${ZONES_MAX} zones already`);
    writePosted(context, slot, isLifted ? others : [...others, limit]);
  }
  writeProgress(context, { ...progress, heartbeatMs: context.timeMs });
  context.emit({
    name: 'limit-posted',
    slot: firstSlot,
    accounts: [account],
    attributes: {
      zone,
      firstSlot: firstSlot.toString(),
      lastSlot: lastSlot.toString(),
      ...Object.fromEntries(Object.entries(power).map(([name, value]) => [name, String(value)])),
    },
  });
  return null;
}

/** A sign of life: what was posted goes on to hold, and no more than that. */
export function noteHeartbeat(
  context: ContractContext,
  { limits }: FlexibilityParameters,
  progress: Progress,
  account: Uint8Array,
): Refusal | null {
  const bad = checkGridOperator(context, limits, account);
  if (bad !== null) return bad;
  writeProgress(context, { ...progress, heartbeatMs: context.timeMs });
  return null;
}

function checkGridOperator(
  { accounts }: ContractContext,
  rules: LimitRules | null,
  account: Uint8Array,
): Refusal | null {
  if (rules === null) return refuse('not-permitted', 'nobody posts limits by this contract');
  return equalBytes(account, accounts.gridOperator)
    ? null
    : refuse('not-permitted', 'only the grid operator posts limits and gives signs of life');
}

function checkRange(
  context: ContractContext,
  { aheadMs }: FlexibilityParameters,
  noticeMs: number,
  { firstSlot, lastSlot }: CallOf<'postLimit'>,
): Refusal | null {
  const { slotLengthMs, timeMs } = context;
  if (lastSlot < firstSlot || lastSlot - firstSlot >= SLOTS_PER_CALL_MAX)
    return refuse('bad-limit', `a limit is for 1 to ${SLOTS_PER_CALL_MAX} slots in a row`);
  const lastAhead = slotAt(timeMs + aheadMs, slotLengthMs);
  if (lastSlot > lastAhead)
    return refuse('not-open-yet', `limits can be posted up to slot ${lastAhead} at this time`);
  const earliest = timeMs + noticeMs;
  if (slotStartMs(firstSlot, slotLengthMs) <= earliest)
    return refuse(
      'short-notice',
      `a limit is for slots that start after ${isoTime(earliest)}; slot ${firstSlot} starts at ${isoTime(slotStartMs(firstSlot, slotLengthMs))}`,
    );
  return notInForce(context, firstSlot) ?? notInForce(context, lastSlot);
}

function checkPower({
  importW,
  exportW,
  importPpm = 0,
  exportPpm = 0,
}: CallOf<'postLimit'>): Refusal | null {
  if (importPpm > MILLION || exportPpm > MILLION)
    return refuse('bad-limit', 'a share of the connection is at most 1000000 parts per million');
  const most = 10_000_000n;
  return (importW ?? 0n) > most || (exportW ?? 0n) > most
    ? refuse('bad-limit', `a limit is at most ${most} W`)
    : null;
}
