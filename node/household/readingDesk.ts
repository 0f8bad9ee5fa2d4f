import {
  type AgentCounters,
  type AgentParts,
  type AgentSettings,
  retryAtMs,
  slotAtMs,
} from './agentPorts.ts';
import type { SlotReading } from './devices/meter.ts';

interface DueReading {
  /** Null until the meter gave it; it is not asked again. */
  reading: SlotReading | null;
  /** Whether the history holds it. */
  recorded: boolean;
  attempts: number;
  tryAtMs: number;
}

/** What the history says of a slot that may still be handed in. */
export interface KnownReading {
  readonly reading: SlotReading;
  readonly submitted: boolean;
}

/**
 * Brings the reading of every finished slot from the meter into the history and then to the market.
 * Two different signed readings of one slot are evidence against the meter (market.md §9), so what
 * is handed in is always what was recorded first; a second try never asks the meter again.
 */
export class ReadingDesk {
  readonly #parts: AgentParts;
  readonly #settings: AgentSettings;
  readonly #counters: AgentCounters;
  readonly #onReading: (slot: number, reading: SlotReading) => void;
  readonly #due = new Map<number, DueReading>();
  #nextSlot: number;

  constructor(
    parts: AgentParts,
    settings: AgentSettings,
    counters: AgentCounters,
    onReading: (slot: number, reading: SlotReading) => void,
  ) {
    this.#parts = parts;
    this.#settings = settings;
    this.#counters = counters;
    this.#onReading = onReading;
    this.#nextSlot = parts.market.firstSlot;
  }

  /** Begins with `fromSlot`; of the slots from there on the history knows `known`. */
  resume(fromSlot: number, known: ReadonlyMap<number, KnownReading>, currentSlot: number): void {
    for (let slot = fromSlot; slot < currentSlot; slot++) {
      const { reading = null, submitted = false } = known.get(slot) ?? {};
      if (!submitted) this.#enqueue(slot, reading);
    }
    this.#nextSlot = Math.max(fromSlot, currentSlot);
  }

  async run(): Promise<void> {
    const { clock, market } = this.#parts;
    const finished = slotAtMs(market, clock.nowMs() - this.#settings.readDelayMs);
    for (; this.#nextSlot < finished; this.#nextSlot++) this.#enqueue(this.#nextSlot, null);
    for (const [slot, due] of this.#due) {
      if (due.tryAtMs <= clock.nowMs()) await this.#handle(slot, due);
    }
  }

  nextWakeMs(): number {
    const { market } = this.#parts;
    let wakeMs = market.slotStartMs(this.#nextSlot + 1) + this.#settings.readDelayMs;
    for (const due of this.#due.values()) wakeMs = Math.min(wakeMs, due.tryAtMs);
    return wakeMs;
  }

  #enqueue(slot: number, reading: SlotReading | null): void {
    this.#due.set(slot, { reading, recorded: reading !== null, attempts: 0, tryAtMs: 0 });
  }

  async #handle(slot: number, due: DueReading): Promise<void> {
    const { clock, market, log } = this.#parts;
    const late = (): boolean => clock.nowMs() >= market.readingDeadlineMs(slot);
    try {
      due.reading ??= await this.#parts.meter.readSlot(slot);
      if (due.reading !== null) {
        if (!due.recorded) await this.#record(slot, due, due.reading);
        if (!late() && (await this.#submit(slot, due.reading))) {
          this.#due.delete(slot);
          return;
        }
      }
    } catch (error) {
      this.#counters.failures++;
      log.warn({ slot, err: error }, 'a reading could not be handed in');
    }
    if (late()) {
      this.#due.delete(slot);
      this.#counters.readingsMissed++;
      const why = due.reading === null ? 'the meter has no data' : 'it was not accepted in time';
      log.warn({ slot }, `no reading before the deadline: ${why}; the market will estimate it`);
      return;
    }
    due.attempts++;
    due.tryAtMs = retryAtMs(clock.nowMs(), due.attempts, this.#settings.retryMs);
  }

  /** Recorded before it is signed: after a crash the same reading goes out, not another one. */
  async #record(slot: number, due: DueReading, reading: SlotReading): Promise<void> {
    const { history, market } = this.#parts;
    await history.append({ kind: 'reading', slot, startMs: market.slotStartMs(slot), reading });
    due.recorded = true;
    this.#onReading(slot, reading);
  }

  /** False where it is worth another try. */
  async #submit(slot: number, reading: SlotReading): Promise<boolean> {
    const { market, history, log } = this.#parts;
    const result = await market.submitReading(slot, reading);
    if (!result.accepted) {
      log.warn({ slot, code: result.code }, 'a reading was refused');
      return !result.retryable;
    }
    this.#counters.readingsSubmitted++;
    const energy = { importWh: Number(reading.importWh), exportWh: Number(reading.exportWh) };
    log.info({ slot, ...energy, quality: reading.quality }, 'reading handed in');
    try {
      await history.append({ kind: 'submitted', slot, startMs: market.slotStartMs(slot) });
    } catch (error) {
      // Without the note it is handed in once more after a restart: the same bytes, harmless.
      this.#counters.failures++;
      log.warn({ slot, err: error }, 'the history could not be written');
    }
    return true;
  }
}
