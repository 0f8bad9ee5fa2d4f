/** What a household bought and sold in a side market, and what it paid for a Wh. */
export interface ScheduledPosition {
  readonly household: string;
  readonly boughtWh: bigint;
  readonly soldWh: bigint;
  /** The lowest price at which it bought; 0 where it bought nothing. */
  readonly boughtAtMicroPerWh: bigint;
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
  /** A side market's auction: firm, and paid. `settledBy` names the home market that bills the meters. */
  | {
      readonly type: 'schedule';
      readonly settledBy: string;
      readonly slot: bigint;
      readonly positions: readonly ScheduledPosition[];
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
