import type { DriverInput } from '../../consensus/driver/io.ts';

/** Messages of one sender that wait while the disk is slow: what is lost beyond comes again as well. */
export const WAITING_PER_SENDER_MAX = 256;
/** Stands for all who are no authorities. */
const NO_AUTHORITY = -1;

/** Inputs of the consensus core that wait for their turn. */
export class InputQueue {
  readonly #inputs: DriverInput[] = [];
  /** Messages among them, by the index of their sender. */
  readonly #waiting = new Map<number, number>();

  get length(): number {
    return this.#inputs.length;
  }

  /** Drops a message where {@link WAITING_PER_SENDER_MAX} of its sender wait already; false then. */
  push(input: DriverInput): boolean {
    if (input.type === 'message' && !this.#count(input.senderIndex ?? NO_AUTHORITY)) return false;
    this.#inputs.push(input);
    return true;
  }

  /** Before all others. */
  pushFirst(inputs: readonly Exclude<DriverInput, { type: 'message' }>[]): void {
    this.#inputs.unshift(...inputs);
  }

  shift(): DriverInput | undefined {
    const input = this.#inputs.shift();
    if (input?.type === 'message') {
      const sender = input.senderIndex ?? NO_AUTHORITY;
      this.#waiting.set(sender, (this.#waiting.get(sender) ?? 1) - 1);
    }
    return input;
  }

  #count(sender: number): boolean {
    const waiting = this.#waiting.get(sender) ?? 0;
    if (waiting < WAITING_PER_SENDER_MAX) this.#waiting.set(sender, waiting + 1);
    return waiting < WAITING_PER_SENDER_MAX;
  }
}
