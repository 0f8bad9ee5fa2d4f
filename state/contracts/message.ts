/** A trade of a side market: firm, at a price of its own, and not paid yet. */
export interface ScheduledTrade {
  /** Households. */
  readonly seller: string;
  readonly buyer: string;
  readonly quantityWh: bigint;
  readonly priceMicroPerWh: bigint;
}

/** The reading of a household that a home market has billed. */
export interface SettledReading {
  readonly household: string;
  readonly importWh: bigint;
  readonly exportWh: bigint;
  readonly quality: 'measured' | 'estimated';
}

/** What one contract tells the others, as data; whoever it concerns acts on it in the same block. */
export type ContractMessage =
  /** A side market's auction, for the home market that it names: that one takes escrow, and bills it. */
  | {
      readonly type: 'schedule';
      readonly settledBy: string;
      /** Id of the side market. */
      readonly market: Uint8Array;
      readonly slot: bigint;
      readonly trades: readonly ScheduledTrade[];
    }
  /** A home market has billed these readings, the first time or anew after a correction. */
  | {
      readonly type: 'settled';
      readonly slot: bigint;
      readonly readings: readonly SettledReading[];
    };

/** Who sent a message: contracts of one name follow each other, so the name is who they are. */
export type ContractName = string;

/**
 * A message is answered within the call or the block that published it. An answer may publish in turn, that
 * one's answer may not: contracts that wake each other for ever would stop the chain.
 */
export const MESSAGE_DEPTH_MAX = 2;
