import { excess } from '../../market/amounts.ts';
import { householdAccount } from '../../market/settlement/postings.ts';
import { slotAt, slotStartMs } from '../../types/parameters.ts';
import { cost, micro, type WattHours, wattHours } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { capacityWh } from '../market/marketOrders.ts';
import { member, moneyAttributes, resolve } from '../market/marketPostings.ts';
import { governs } from '../scope.ts';
import type { Progress } from './flexibilityState.ts';
import { limitInForce, noteLost, wasLost } from './gridLimits.ts';
import { isLost, type LimitRules } from './limitRules.ts';

/**
 * Fixes, for every slot that has started since the last block, whether the grid operator counted as lost then.
 *
 * @returns the last slot that is judged.
 */
export function judgeSlots(
  context: ContractContext,
  rules: LimitRules,
  { judgedThrough, heartbeatMs }: Progress,
): bigint {
  const { slotLengthMs, timeMs, term } = context;
  const now = slotAt(timeMs, slotLengthMs);
  let slot = judgedThrough;
  while (slot < now) {
    slot++;
    if (!governs(term, slot)) continue;
    const lost = isLost(rules, heartbeatMs, slotStartMs(slot, slotLengthMs));
    if (lost) noteLost(context, slot);
    if (lost !== wasLost(context, slot - 1n)) emitFailSafe(context, rules, slot, lost);
  }
  return slot;
}

function emitFailSafe(
  context: ContractContext,
  { failSafe }: LimitRules,
  slot: bigint,
  lost: boolean,
): void {
  context.emit({
    name: lost ? 'fail-safe-began' : 'fail-safe-ended',
    slot,
    attributes: {
      ...(lost && failSafe.importW !== null ? { importW: failSafe.importW.toString() } : {}),
      ...(lost && failSafe.exportW !== null ? { exportW: failSafe.exportW.toString() } : {}),
    },
  });
}

interface Energy {
  readonly importWh: WattHours;
  readonly exportWh: WattHours;
}

/**
 * Charges what a meter shows beyond the limit of its slot, or the difference to what was charged before.
 *
 * @returns the Wh beyond it.
 */
export function judgeReading(
  context: ContractContext,
  rules: LimitRules,
  household: string,
  slot: bigint,
  reading: Energy | null,
  chargedWh: WattHours,
): WattHours {
  const found = context.household(household);
  if (found === null) return chargedWh;
  const limit = limitInForce(context, rules, found, slot, context.timeMs);
  const beyond = (wh: WattHours, limitW: bigint | null) =>
    limitW === null ? wattHours(0n) : excess(wh, wattHours(energyOf(limitW, context.slotLengthMs)));
  const overWh =
    reading === null
      ? wattHours(0n)
      : wattHours(
          beyond(reading.importWh, limit.importW) + beyond(reading.exportWh, limit.exportW),
        );
  if (overWh === chargedWh) return overWh;
  const change = cost(overWh, rules.penalty) - cost(chargedWh, rules.penalty);
  const own = householdAccount(household);
  const code = `limit-penalty${chargedWh === 0n ? '' : change > 0n ? '+' : '-'}`;
  const [from, to, amount] = change > 0n ? [own, 'dso', change] : ['dso', own, -change];
  const postings = change === 0n ? [] : [{ code, from, to, amount: micro(amount) }];
  context.postOnCredit(postings.map((posting) => resolve(context, posting)));
  context.emit({
    name: 'limit-exceeded',
    slot,
    accounts: [member(context, household).account],
    attributes: {
      household,
      source: limit.source,
      ...(limit.importW === null ? {} : { limitImportW: limit.importW.toString() }),
      ...(limit.exportW === null ? {} : { limitExportW: limit.exportW.toString() }),
      importWh: (reading?.importWh ?? 0n).toString(),
      exportWh: (reading?.exportWh ?? 0n).toString(),
      overWh: overWh.toString(),
      chargedWh: (overWh - chargedWh).toString(),
      penaltyMicroPerWh: rules.penalty.toString(),
      ...moneyAttributes(household, postings),
    },
  });
  return overWh;
}

function energyOf(limitW: bigint, slotLengthMs: number): bigint {
  return capacityWh(Number(limitW), slotLengthMs);
}
