import { InvalidArgumentError } from 'commander';
import { parseDemoTime, slotsOf } from './demo/demoOptions.ts';
import { CliError, usage } from './errors.ts';
import { ExitCode } from './exitCodes.ts';

/** Of a page of entries. */
export function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new InvalidArgumentError('It must be 1 to 100.');
  return limit;
}

/** Amounts are kept as text, since they may pass 2^53. */
const AMOUNT = /^(0|[1-9]\d{0,18})$/;

/** A whole number without sign, as the value of an option. */
export function parseAmount(text: string): string {
  if (!AMOUNT.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return text;
}

/** The same of an argument that stands by itself. */
export function amountArgument(text: string, what: string, unit: string): string {
  if (!AMOUNT.test(text)) throw usage(`${what} must be a whole number of ${unit}, not ${text}`);
  return text;
}

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}

/** Days of data time, at least one slot of it. */
export function parseDays(max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const isKnown = /^\d+(\.\d+)?$/.test(text) && value <= max && slotsOf(value) >= 1;
    if (isKnown) return value;
    throw new InvalidArgumentError(`Give days, at most ${max}, such as 2 or 0.25.`);
  };
}

/** A moment of data time. */
export function parseTime(text: string): number {
  const ms = parseDemoTime(text);
  if (ms !== null) return ms;
  throw new InvalidArgumentError('Give a UTC date such as 2026-06-20 or 2026-06-20T05:00Z.');
}

/** Seconds that a command waits for its transaction to be final. */
export function parseWait(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0 && seconds <= 60))
    throw new InvalidArgumentError('It must be 0 to 60 seconds.');
  return Math.round(seconds * 1000);
}

interface Submitted {
  readonly id: string;
  readonly outcome:
    | {
        readonly type: 'committed';
        readonly height: string;
        readonly refusal: { code: string; message: string } | null;
      }
    | { readonly type: 'expired' }
    | null;
}

/** A transaction that ended otherwise than executed is an error of the command that sent it. */
export function assertExecuted({ id, outcome }: Submitted): void {
  if (outcome?.type === 'expired')
    throw new CliError(
      ExitCode.timedOut,
      'expired',
      `transaction ${id} expired before a block took it: send it again`,
    );
  if (outcome?.type === 'committed' && outcome.refusal !== null)
    throw new CliError(ExitCode.failure, outcome.refusal.code, outcome.refusal.message);
}

/** What became of a transaction, in words. */
export function outcomeText({ outcome }: Submitted): string {
  return outcome?.type === 'committed' ? `final in block ${outcome.height}` : 'sent, not final yet';
}
