import type { Clock } from '../clock.ts';
import type { NodeLog } from '../log.ts';

/**
 * Every alarm, and how the node is while it lasts: `degraded` works, but somebody should look;
 * `unhealthy` follows the chain no more. docs/alarms.md says what to do about each.
 */
const SEVERITY = {
  NO_FINALITY: 'degraded',
  AUTHORITY_MISSING: 'degraded',
  EQUIVOCATION: 'degraded',
  CLOCK_OFFSET: 'degraded',
  CLOCK_BEHIND_PARENT: 'degraded',
  SIGN_LOG_AHEAD: 'degraded',
  SIGN_FENCED: 'degraded',
  SIGN_BEHIND_LOG: 'degraded',
  SIGN_CONFLICT: 'degraded',
  SIGN_BREAKS_LOCK: 'degraded',
  SIGN_LOG_LOST: 'degraded',
  KEY_USED_ELSEWHERE: 'degraded',
  KEY_COPIED: 'degraded',
  AUTHORITY_SUSPENDED: 'degraded',
  AUTHORITY_MARKED: 'degraded',
  QUORUM_FOR_INVALID_BLOCK: 'unhealthy',
  CERTIFIED_BLOCK_INVALID: 'unhealthy',
} as const;

export type AlarmCode = keyof typeof SEVERITY;
export type AlarmSeverity = (typeof SEVERITY)[AlarmCode];

export const ALARM_CODES: readonly AlarmCode[] = Object.keys(SEVERITY) as AlarmCode[];

export interface ActiveAlarm {
  readonly code: AlarmCode;
  readonly severity: AlarmSeverity;
  /** Whom it is about: the name of an authority, or empty for this node. */
  readonly subject: string;
  readonly message: string;
  /** When it was raised, Unix ms. */
  readonly atMs: number;
}

/**
 * What the operator must know. An alarm is raised once, lasts until its condition ends, and is then
 * cleared; both are written to the log.
 */
export class Alarms {
  readonly #clock: Clock;
  readonly #log: NodeLog;
  readonly #count: (code: AlarmCode) => void;
  readonly #active = new Map<string, ActiveAlarm>();

  constructor(clock: Clock, log: NodeLog, count: (code: AlarmCode) => void) {
    this.#clock = clock;
    this.#log = log;
    this.#count = count;
  }

  /** Where it is active already, nothing happens: what was said first stands. */
  raise(code: AlarmCode, message: string, subject = ''): void {
    const key = `${code} ${subject}`;
    if (this.#active.has(key)) return;
    const severity = SEVERITY[code];
    this.#active.set(key, { code, severity, subject, message, atMs: this.#clock.nowMs() });
    this.#count(code);
    const facts = { code, ...(subject === '' ? {} : { subject }) };
    if (severity === 'unhealthy') this.#log.error(facts, message);
    else this.#log.warn(facts, message);
  }

  clear(code: AlarmCode, subject = ''): void {
    const key = `${code} ${subject}`;
    const alarm = this.#active.get(key);
    if (alarm === undefined) return;
    this.#active.delete(key);
    const lastedMs = this.#clock.nowMs() - alarm.atMs;
    this.#log.info({ code, ...(subject === '' ? {} : { subject }), lastedMs }, 'alarm cleared');
  }

  /** In the order in which they were raised. */
  get active(): readonly ActiveAlarm[] {
    return [...this.#active.values()];
  }

  /** How many of this code are active: several where they are about several authorities. */
  count(code: AlarmCode): number {
    return this.active.filter((alarm) => alarm.code === code).length;
  }
}
