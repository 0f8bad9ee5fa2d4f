import type { Fields } from '../../types/fields.ts';
import {
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
} from '../../types/units.ts';
import { duration, price } from '../market/termWords.ts';

/** 10 MW: as much as a connection may have. */
const POWER_MAX_W = 10_000_000n;
const DAY_MS = 86_400_000;

/** W at a household's connection; null: not limited. */
export interface PowerLimits {
  readonly importW: bigint | null;
  readonly exportW: bigint | null;
}

/** Limits that the grid operator posts, and what holds while nothing is heard of it. */
export interface LimitRules {
  /** At least so long before the slots that a limit is for. */
  readonly noticeMs: number;
  /** So long after its last sign of life the operator counts as lost. */
  readonly heartbeatMs: number;
  /** What holds then. */
  readonly failSafe: PowerLimits;
  /** For at most so long; 0: until it is back. */
  readonly failSafeMs: number;
  /** For each metered Wh beyond a limit; 0: it is only told. */
  readonly penalty: MicroPerWattHour;
}

export function readLimits(fields: Fields): LimitRules {
  const failSafe = fields.object('failSafe');
  const power = (key: string) =>
    failSafe.has(key) ? failSafe.integer(key, { min: 0n, max: POWER_MAX_W }) : null;
  const rules: LimitRules = {
    noticeMs: fields.number('noticeMs', { min: 0, max: 7 * DAY_MS, fallback: 0 }),
    heartbeatMs: fields.number('heartbeatMs', { min: 1, max: 7 * DAY_MS }),
    failSafe: { importW: power('importW'), exportW: power('exportW') },
    failSafeMs: fields.number('failSafeMs', { min: 0, max: 30 * DAY_MS, fallback: 2 * 3_600_000 }),
    penalty: microPerWattHour(
      fields.integer('penalty', { min: 0n, max: PRICE_MAX_MICRO_PER_WH, fallback: 0n }),
    ),
  };
  failSafe.noOthers();
  fields.noOthers();
  if (rules.failSafe.importW === null && rules.failSafe.exportW === null)
    fields.fault('failSafe', 'must have importW or exportW: what holds while nobody is heard');
  return rules;
}

/** Whether the grid operator, heard of last at `heartbeatMs`, counts as lost at a time. */
export function isLost(rules: LimitRules, heartbeatMs: number, timeMs: number): boolean {
  const silentMs = timeMs - heartbeatMs;
  if (silentMs <= rules.heartbeatMs) return false;
  return rules.failSafeMs === 0 || silentMs <= rules.heartbeatMs + rules.failSafeMs;
}

export function limitTerms(rules: LimitRules): string[] {
  const { noticeMs, heartbeatMs, failSafe, failSafeMs, penalty } = rules;
  const notice = noticeMs === 0 ? 'before they start' : `${duration(noticeMs)} before they start`;
  const until =
    failSafeMs === 0 ? 'until it is heard again' : `for at most ${duration(failSafeMs)}`;
  const cost =
    penalty === 0n
      ? 'is noted, and costs nothing'
      : `costs ${price(penalty)}, to the grid operator`;
  return [
    `The grid operator may limit what each household takes from the grid or feeds into it in some slots, for all or for a zone, in watts or as a share of the connection, ${notice}. The strictest limit holds.`,
    `It gives a sign of life at least every ${duration(heartbeatMs)}. Where a slot starts later than that after the last one, ${powerWords(failSafe)} hold as well, ${until}.`,
    `What a meter shows beyond the limit of a slot ${cost}. Import and export are the means over the slot, as metered; estimated slots do not count.`,
  ];
}

/** `4200 W of import and 0 W of export`. */
export function powerWords({ importW, exportW }: PowerLimits): string {
  return [
    ...(importW === null ? [] : [`${importW} W of import`]),
    ...(exportW === null ? [] : [`${exportW} W of export`]),
  ].join(' and ');
}
