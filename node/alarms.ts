import type { Clock } from './clock.ts';
import type { NodeLog } from './log.ts';
import type { NodeStatus } from './services.ts';

/** The newest alarms are enough for a person; the log has them all. */
const KEPT = 20;

/** What the operator must know; kept for the status, written to the log, counted. */
export class Alarms {
  readonly #clock: Clock;
  readonly #log: NodeLog;
  readonly #count: (code: string) => void;
  #recent: { code: string; message: string; atMs: number }[] = [];

  constructor(clock: Clock, log: NodeLog, count: (code: string) => void) {
    this.#clock = clock;
    this.#log = log;
    this.#count = count;
  }

  raise(code: string, message: string): void {
    this.#count(code);
    this.#log.error({ code }, message);
    const others = this.#recent.filter((alarm) => alarm.code !== code);
    this.#recent = [...others, { code, message, atMs: this.#clock.nowMs() }].slice(-KEPT);
  }

  get recent(): NodeStatus['alarms'] {
    return this.#recent;
  }
}
