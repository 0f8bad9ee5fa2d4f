import type { SlotReading } from './devices/meter.ts';
import type { OrderIntent } from './strategy.ts';

/**
 * What a household remembers of a slot. It stays on its own disk and never goes on the chain.
 * `startMs` is when the slot began, by the market's clock.
 */
export type HistoryEntry =
  /** The meter said this; written before the reading is signed. */
  | {
      readonly kind: 'reading';
      readonly slot: number;
      readonly startMs: number;
      readonly reading: SlotReading;
    }
  /** The reading was handed in. */
  | { readonly kind: 'submitted'; readonly slot: number; readonly startMs: number }
  /** An order was placed. */
  | {
      readonly kind: 'order';
      readonly slot: number;
      readonly startMs: number;
      readonly intent: OrderIntent;
    };

/** The household's own append-only record. */
export interface History {
  /** Settles when the entry would survive a power cut; rejects where it could not be written. */
  append(entry: HistoryEntry): Promise<void>;
  /** The entries of all slots that began at `fromMs` or later, in the order they were written. */
  since(fromMs: number): Promise<HistoryEntry[]>;
}
