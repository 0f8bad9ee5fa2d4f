import { amountBytes, readAmount } from '../../codec/amount.ts';
import { gridhood } from '../../codec/generated/ledger.js';
import { encodeMessage } from '../../codec/protobuf.ts';
import { decodeState } from '../../codec/stateValues.ts';
import { plainBytes, uint64Bytes, utf8 } from '../../types/bytes.ts';
import type { Micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { key } from './marketState.ts';

const { CommitmentState } = gridhood.ledger;

/** What a household has committed to in a slot and not revealed so far. */
export interface Commitment {
  /** 32 bytes. */
  readonly commitment: Uint8Array;
  /** All its buys together are at most that. */
  readonly buyMaxWh: bigint;
  readonly sellMaxWh: bigint;
  /** What it has in escrow for it. */
  readonly lock: Micro;
}

const commitmentKey = (slot: bigint, household: string) =>
  key('commitment', uint64Bytes(slot), utf8(household));

export function readCommitment(
  store: Pick<ContractContext, 'get'>,
  slot: bigint,
  household: string,
): Commitment | null {
  const bytes = store.get(commitmentKey(slot, household));
  if (bytes === undefined) return null;
  const wire = decodeState<Omit<Commitment, 'lock'> & { lock: Uint8Array }>(CommitmentState, bytes);
  return { ...wire, commitment: plainBytes(wire.commitment), lock: readAmount(wire.lock) };
}

export function writeCommitment(
  store: Pick<ContractContext, 'set'>,
  slot: bigint,
  household: string,
  value: Commitment | null,
): void {
  store.set(
    commitmentKey(slot, household),
    value && encodeMessage(CommitmentState, { ...value, lock: amountBytes(value.lock) }),
  );
}
