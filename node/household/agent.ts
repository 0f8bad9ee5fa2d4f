import { type AgentCounters, type AgentParts, type AgentSettings, slotAtMs } from './agentPorts.ts';
import type { SlotReading } from './devices/meter.ts';
import { emptyHomeForecast, forecastHome, type HomeForecast, observeHome } from './forecast.ts';
import type { HistoryEntry } from './history.ts';
import { OrderDesk } from './orderDesk.ts';
import { type KnownReading, ReadingDesk } from './readingDesk.ts';
import type { HouseholdLimits } from './strategy.ts';

/**
 * Acts for one household: hands in the reading of each finished slot, and orders for each coming
 * one. It holds no timer. Its owner calls {@link start} once, then {@link tick} at
 * {@link nextWakeMs} and, if it likes, whenever a block was committed; a tick with nothing to do
 * costs nothing.
 */
export class HouseholdAgent {
  readonly #parts: AgentParts;
  readonly #settings: AgentSettings;
  readonly #counters: AgentCounters = {
    readingsSubmitted: 0,
    readingsMissed: 0,
    ordersPlaced: 0,
    ordersRefused: 0,
    failures: 0,
    forecastSlots: 0,
    forecastErrorWh: 0n,
  };
  readonly #readings: ReadingDesk;
  readonly #orders: OrderDesk;
  /** Surplus in Wh that was expected when a slot was ordered for, until its reading comes. */
  readonly #expectedWh = new Map<number, bigint>();
  #forecast: HomeForecast;
  #limits: HouseholdLimits;
  #running: Promise<void> | null = null;
  /** After a failure of our own, so that the owner's timer does not spin. */
  #restUntilMs = 0;

  constructor(settings: AgentSettings, parts: AgentParts) {
    this.#parts = parts;
    this.#settings = settings;
    this.#limits = settings.limits;
    this.#forecast = emptyHomeForecast(settings.slotsPerDay);
    this.#readings = new ReadingDesk(parts, settings, this.#counters, (slot, reading) =>
      this.#learn(slot, reading),
    );
    this.#orders = new OrderDesk(parts, settings, this.#counters, (slot) => this.#expect(slot));
  }

  get counters(): Readonly<AgentCounters> {
    return this.#counters;
  }

  get forecast(): HomeForecast {
    return this.#forecast;
  }

  get limits(): HouseholdLimits {
    return this.#limits;
  }

  /** Counts from the next order on; orders that were placed stay. */
  setLimits(limits: HouseholdLimits): void {
    this.#limits = limits;
  }

  /**
   * Takes up the thread: learns from the history, and from the meter what the history lacks.
   * Rejects where the history cannot be read.
   */
  async start(): Promise<void> {
    const { clock, market, history } = this.#parts;
    const nowMs = clock.nowMs();
    const currentSlot = slotAtMs(market, nowMs);
    const fromSlot = currentSlot - this.#settings.learnSlots;
    const known = new Map<number, KnownReading>();
    const ordered = new Set<number>();
    for (const entry of await history.since(market.slotStartMs(fromSlot))) {
      recall(entry, known, ordered);
    }
    let openSlot = Math.max(market.firstSlot, fromSlot);
    while (openSlot < currentSlot && market.readingDeadlineMs(openSlot) <= nowMs) openSlot++;
    for (let slot = fromSlot; slot < currentSlot; slot++) {
      const past = slot < openSlot;
      const reading = known.get(slot)?.reading ?? (past ? await this.#readPast(slot) : null);
      if (reading !== null) this.#learn(slot, reading);
    }
    this.#readings.resume(openSlot, known, currentSlot);
    this.#orders.resume(ordered);
  }

  /** Does what is due. Never rejects; a call during another waits for that one. */
  tick(): Promise<void> {
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** When the next tick has something to do, in Unix ms; may be past. */
  nextWakeMs(): number {
    const dueMs = Math.min(this.#readings.nextWakeMs(), this.#orders.nextWakeMs());
    return Math.max(dueMs, this.#restUntilMs);
  }

  async #work(): Promise<void> {
    try {
      // Readings first: the forecast of the next order should know the slot that just ended.
      await this.#readings.run();
      await this.#orders.run(this.#limits);
    } catch (error) {
      this.#counters.failures++;
      this.#restUntilMs = this.#parts.clock.nowMs() + this.#settings.retryMs;
      this.#parts.log.warn({ err: error }, 'the household agent failed; it goes on');
    }
  }

  /** A slot whose deadline has passed can still be learnt from. */
  async #readPast(slot: number): Promise<SlotReading | null> {
    const { meter, market, history } = this.#parts;
    try {
      const reading = await meter.readSlot(slot);
      if (reading !== null && slot >= market.firstSlot) {
        await history.append({ kind: 'reading', slot, startMs: market.slotStartMs(slot), reading });
      }
      return reading;
    } catch (error) {
      this.#counters.failures++;
      this.#parts.log.warn({ slot, err: error }, 'the meter could not be read');
      return null;
    }
  }

  #learn(slot: number, reading: SlotReading): void {
    const expectedWh = this.#expectedWh.get(slot);
    if (expectedWh !== undefined) {
      const errorWh = reading.pvWh - reading.loadWh - expectedWh;
      this.#counters.forecastSlots++;
      this.#counters.forecastErrorWh += errorWh < 0n ? -errorWh : errorWh;
    }
    for (const earlier of this.#expectedWh.keys()) {
      if (earlier <= slot) this.#expectedWh.delete(earlier);
    }
    this.#forecast = observeHome(this.#forecast, slot, reading);
  }

  #expect(slot: number): bigint | null {
    const energy = forecastHome(this.#forecast, slot);
    if (energy === null) return null;
    const surplusWh = energy.pvWh - energy.loadWh;
    this.#expectedWh.set(slot, surplusWh);
    return surplusWh;
  }
}

function recall(entry: HistoryEntry, known: Map<number, KnownReading>, ordered: Set<number>): void {
  const { slot } = entry;
  switch (entry.kind) {
    case 'reading':
      // The first record is the one that was signed.
      if (!known.has(slot)) known.set(slot, { reading: entry.reading, submitted: false });
      return;
    case 'submitted': {
      const before = known.get(slot);
      if (before) known.set(slot, { ...before, submitted: true });
      return;
    }
    case 'order':
      ordered.add(slot);
      return;
  }
}
