import {
  type AgentCounters,
  type AgentParts,
  type AgentSettings,
  retryAtMs,
  slotAtMs,
} from './agentPorts.ts';
import {
  besideAgreed,
  type HouseholdLimits,
  type OrderIntent,
  planOrder,
  stricter,
} from './strategy.ts';

interface OrderState {
  done: boolean;
  attempts: number;
  tryAtMs: number;
}

/** A bound on the walk over future slots; more than a day of 15-minute slots. */
const SLOTS_AHEAD_MAX = 200;

/** Places one order for every slot, at its moment between the opening of the window and the gate. */
export class OrderDesk {
  readonly #parts: AgentParts;
  readonly #settings: AgentSettings;
  readonly #counters: AgentCounters;
  /** Expected surplus of a slot in Wh, negative for a lack; null where nothing is known. */
  readonly #surplusWh: (slot: number) => bigint | null;
  readonly #orders = new Map<number, OrderState>();
  /** Up to when moments were looked at: one that comes just after is due, not missed. */
  #lookedMs: number | null = null;

  constructor(
    parts: AgentParts,
    settings: AgentSettings,
    counters: AgentCounters,
    surplusWh: (slot: number) => bigint | null,
  ) {
    this.#parts = parts;
    this.#settings = settings;
    this.#counters = counters;
    this.#surplusWh = surplusWh;
  }

  /** Slots for which an order was placed before a restart. */
  resume(ordered: Iterable<number>): void {
    for (const slot of ordered) this.#stateOf(slot).done = true;
  }

  async run(limits: HouseholdLimits): Promise<void> {
    const { clock, market } = this.#parts;
    const nowMs = clock.nowMs();
    this.#lookedMs = nowMs;
    const currentSlot = slotAtMs(market, nowMs);
    for (const slot of this.#orders.keys()) {
      if (slot < currentSlot) this.#orders.delete(slot);
    }
    for (const slot of this.#slotsAhead(currentSlot)) {
      if (this.#momentMs(slot) > nowMs) continue;
      const state = this.#stateOf(slot);
      // The clock is read anew for each: a slow port must not carry an order past its gate.
      if (state.done || state.tryAtMs > clock.nowMs() || clock.nowMs() >= market.gateMs(slot)) {
        continue;
      }
      await this.#decide(slot, state, limits);
    }
  }

  nextWakeMs(): number {
    const { market } = this.#parts;
    const lookedMs = this.#lookedMs;
    if (lookedMs === null) return 0;
    let wakeMs = Number.POSITIVE_INFINITY;
    for (const slot of this.#slotsAhead(slotAtMs(market, lookedMs))) {
      const momentMs = this.#momentMs(slot);
      if (momentMs > lookedMs) {
        wakeMs = Math.min(wakeMs, momentMs);
        continue;
      }
      const state = this.#orders.get(slot);
      if (state && !state.done && state.attempts > 0 && state.tryAtMs < market.gateMs(slot)) {
        wakeMs = Math.min(wakeMs, state.tryAtMs);
      }
    }
    return wakeMs;
  }

  *#slotsAhead(currentSlot: number): Generator<number> {
    const from = Math.max(currentSlot, this.#parts.market.firstSlot);
    for (let slot = from; slot < from + SLOTS_AHEAD_MAX; slot++) yield slot;
  }

  /** Not sooner than one slot before the gate, however long the window: a forecast ages fast. */
  #momentMs(slot: number): number {
    const { market } = this.#parts;
    const openMs = market.openMs(slot);
    const gateMs = market.gateMs(slot);
    const partMs = Math.floor(((gateMs - openMs) * this.#settings.orderAtPermille) / 1000);
    return Math.max(openMs + partMs, gateMs - market.slotLengthMs);
  }

  #stateOf(slot: number): OrderState {
    let state = this.#orders.get(slot);
    if (state === undefined) {
      state = { done: false, attempts: 0, tryAtMs: 0 };
      this.#orders.set(slot, state);
    }
    return state;
  }

  async #decide(slot: number, state: OrderState, limits: HouseholdLimits): Promise<void> {
    const { clock, market, log } = this.#parts;
    try {
      // An earlier try may have gone through although its answer was lost.
      if (await market.hasOrder(slot)) {
        state.done = true;
        return;
      }
      const surplusWh = this.#surplusWh(slot);
      // Nothing to trade as things stand; the next wake before the gate looks again.
      if (surplusWh === null) return;
      const allowed = stricter(market.allowed(slot), this.#settings.connection);
      const left = besideAgreed(surplusWh, market.agreed(slot), allowed);
      const tariff = market.tariff(slot);
      const intent =
        tariff === null ? null : planOrder(left.surplusWh, tariff, limits, left.connection);
      if (intent === null || clock.nowMs() >= market.gateMs(slot)) return;
      state.done = await this.#place(slot, intent);
    } catch (error) {
      this.#counters.failures++;
      log.warn({ slot, err: error }, 'an order could not be placed');
    }
    if (state.done) return;
    state.attempts++;
    state.tryAtMs = retryAtMs(clock.nowMs(), state.attempts, this.#settings.retryMs);
  }

  /** False where it is worth another try. */
  async #place(slot: number, intent: OrderIntent): Promise<boolean> {
    const { market, history, log } = this.#parts;
    const { side, quantityWh, limit } = intent;
    const facts = { slot, side, quantityWh: Number(quantityWh), limitMicroPerWh: Number(limit) };
    const result = await market.placeOrder(slot, intent);
    if (!result.accepted) {
      this.#counters.ordersRefused++;
      log.warn({ ...facts, code: result.code }, 'an order was refused');
      return !result.retryable;
    }
    this.#counters.ordersPlaced++;
    log.info(facts, 'order placed');
    try {
      await history.append({ kind: 'order', slot, startMs: market.slotStartMs(slot), intent });
    } catch (error) {
      // The order stands; after a restart the market itself knows of it.
      this.#counters.failures++;
      log.warn({ slot, err: error }, 'the history could not be written');
    }
    return true;
  }
}
