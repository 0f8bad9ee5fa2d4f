import { plainBytes } from '../types/bytes.ts';
import { gridhood } from './generated/ledger.js';
import { encodeMessage } from './protobuf.ts';
import { decodeState } from './stateValues.ts';

const { ContractRegistry } = gridhood.ledger;

/** One line of the chain's list of contracts. */
export interface ContractEntry {
  /** 32 bytes. */
  readonly id: Uint8Array;
  readonly name: string;
  /** The first slot that it governs. */
  readonly fromSlot: bigint;
  /** The first slot that it no longer governs; null where no end is decided. */
  readonly untilSlot: bigint | null;
  /** Of the block that announced it; 0: the genesis. */
  readonly deployedHeight: bigint;
  /** Of the block after which none of its slots can change any more; null while some can. */
  readonly closedHeight: bigint | null;
}

interface WireEntry extends Omit<ContractEntry, 'untilSlot' | 'closedHeight'> {
  readonly untilSlot: bigint;
  readonly closedHeight: bigint;
}

/** In the order of deployment. No slot and no height that ends anything is 0. */
export function encodeContractRegistry(contracts: readonly ContractEntry[]): Uint8Array {
  return encodeMessage(ContractRegistry, {
    contracts: contracts.map((entry) => ({
      ...entry,
      untilSlot: entry.untilSlot ?? 0n,
      closedHeight: entry.closedHeight ?? 0n,
    })),
  });
}

export function decodeContractRegistry(bytes: Uint8Array): readonly ContractEntry[] {
  const { contracts } = decodeState<{ contracts: WireEntry[] }>(ContractRegistry, bytes);
  return contracts.map((wire) => ({
    ...wire,
    id: plainBytes(wire.id),
    untilSlot: wire.untilSlot === 0n ? null : wire.untilSlot,
    closedHeight: wire.closedHeight === 0n ? null : wire.closedHeight,
  }));
}
