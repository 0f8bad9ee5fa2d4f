import type { Meter, SlotReading } from './devices/meter.ts';
import type { History } from './history.ts';
import type {
  AgreedEnergy,
  ConnectionLimits,
  HouseholdLimits,
  OrderIntent,
  TariffView,
} from './strategy.ts';

/** Wall clock. */
export interface Clock {
  /** Unix time in ms. */
  nowMs(): number;
}

/** What became of something handed in at the node's door. */
export type SubmitResult =
  | { readonly accepted: true }
  /** `retryable`: the same may be accepted later, e.g. when the mempool has room again. */
  | { readonly accepted: false; readonly code: string; readonly retryable: boolean };

/**
 * The market as one household meets it. Times are Unix ms by block time. Slots open, close and
 * fall due in their order, but where the community has changed the times from a slot on.
 */
export interface MarketPort {
  /** The slot in which the chain began. */
  readonly firstSlot: number;
  readonly slotLengthMs: number;
  slotStartMs(slot: number): number;
  /** From here on orders for the slot are taken. */
  openMs(slot: number): number;
  /** From here on they no longer are. */
  gateMs(slot: number): number;
  /** From here on a missing reading of the slot is estimated. */
  readingDeadlineMs(slot: number): number;
  /** Null where the slot takes no orders. */
  tariff(slot: number): TariffView | null;
  /** Whether an order of this household for the slot waits in the mempool or is on the chain. */
  hasOrder(slot: number): Promise<boolean>;
  /** What the household has bought and sold in the slot by agreements, which bind it already. */
  agreed(slot: number): AgreedEnergy;
  /** What the connection and the grid operator allow in the slot, as things stand. */
  allowed(slot: number): ConnectionLimits;
  /** Signs and hands in. Rejects where the outcome is not known. */
  placeOrder(slot: number, intent: OrderIntent): Promise<SubmitResult>;
  /** Signs and hands in. Rejects where the outcome is not known. */
  submitReading(slot: number, reading: SlotReading): Promise<SubmitResult>;
}

/** Where the agent says what it did and what went wrong; shaped like pino. */
export interface AgentLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface AgentParts {
  readonly clock: Clock;
  readonly meter: Meter;
  readonly market: MarketPort;
  readonly history: History;
  readonly log: AgentLog;
}

export interface AgentSettings {
  readonly limits: HouseholdLimits;
  readonly connection: ConnectionLimits;
  /** Slots in a day of what the meter measures; 96 at 15 minutes. */
  readonly slotsPerDay: number;
  /** How many slots before now the forecast learns from at start. */
  readonly learnSlots: number;
  /**
   * When to order, in thousandths of the way from the window's opening to its gate; in long windows
   * one slot before the gate.
   */
  readonly orderAtPermille: number;
  /** How long after a slot's end its reading is fetched. */
  readonly readDelayMs: number;
  /** Pause before something that failed is tried again; doubled each time, up to 64-fold. */
  readonly retryMs: number;
}

/** Four weeks to learn from; half-way through the window leaves time to try again. */
export const AGENT_DEFAULTS: Pick<
  AgentSettings,
  'learnSlots' | 'orderAtPermille' | 'readDelayMs' | 'retryMs' | 'slotsPerDay'
> = {
  slotsPerDay: 96,
  learnSlots: 28 * 96,
  orderAtPermille: 500,
  readDelayMs: 0,
  retryMs: 1_000,
};

/** Running totals since the start, for metrics. */
export interface AgentCounters {
  readingsSubmitted: number;
  /** No data from the meter before the deadline. */
  readingsMissed: number;
  ordersPlaced: number;
  ordersRefused: number;
  /** Failures of a port: meter, history or market. */
  failures: number;
  /** Slots whose forecast at the time of the order could be compared with the meter. */
  forecastSlots: number;
  /** Sum of the absolute errors of those forecasts, in Wh. */
  forecastErrorWh: bigint;
}

/** When to try again after a number of failed attempts. */
export function retryAtMs(nowMs: number, attempts: number, retryMs: number): number {
  return nowMs + retryMs * 2 ** Math.min(attempts - 1, 6);
}

/** The slot that contains an instant. */
export function slotAtMs(market: MarketPort, timeMs: number): number {
  const { firstSlot, slotLengthMs } = market;
  return firstSlot + Math.floor((timeMs - market.slotStartMs(firstSlot)) / slotLengthMs);
}
