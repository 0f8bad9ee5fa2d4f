import { assert } from '../../types/assert.ts';
import { toHex } from '../../types/bytes.ts';
import { micro } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import type { MarketParameters } from './marketParameters.ts';
import { member } from './marketPostings.ts';
import {
  householdSlots,
  readSlot,
  type Slot,
  writeHouseholdSlot,
  writeSlot,
} from './marketState.ts';
import { gatedThrough } from './marketTiming.ts';
import { auctionMs, chanceMs, forfeitMicro } from './sealedRules.ts';
import { readCommitment, writeCommitment } from './sealedState.ts';

/** Notes of the slots being revealed, those after `clearedThrough`, that this block shows the chain alive. */
export function noteRevealChances(
  context: ContractContext,
  { timing, sealed }: MarketParameters,
  clearedThrough: bigint,
): void {
  if (sealed === null) return;
  const { slotLengthMs, timeMs } = context;
  const gated = gatedThrough(timing, slotLengthMs, timeMs);
  for (let number = clearedThrough + 1n; number <= gated; number++) {
    const slot = readSlot(context, number);
    if (slot === null || slot.commitments === 0 || slot.revealChance) continue;
    if (timeMs >= chanceMs(timing, sealed, slotLengthMs, number))
      writeSlot(context, number, { ...slot, revealChance: true });
  }
}

/** When the slot needs its next block: that which shows the chain alive, or that of its auction. */
export function revealDueMs(
  parameters: MarketParameters,
  slotLengthMs: number,
  number: bigint,
  { commitments, revealChance }: Slot,
): number {
  const { sealed, timing } = parameters;
  return sealed === null || commitments === 0 || revealChance
    ? auctionMs(parameters, slotLengthMs, number)
    : chanceMs(timing, sealed, slotLengthMs, number);
}

/** Before the auction: what was not revealed is void, and its deposit goes to the community. */
export function voidUnrevealed(
  context: ContractContext,
  { sealed }: MarketParameters,
  number: bigint,
  slot: Slot,
): Slot {
  if (slot.commitments === 0) return slot;
  assert(sealed !== null, `slot ${number} has commitments and is not sealed`);
  for (const record of householdSlots(context, number, slot)) {
    const committed = readCommitment(context, number, record.household);
    if (committed === null) continue;
    const { account } = member(context, record.household);
    const forfeit = micro(slot.revealChance ? forfeitMicro(sealed, committed) : 0n);
    if (forfeit > 0n)
      context.post([
        {
          from: { account, bucket: 'held' },
          to: { account: context.accounts.community, bucket: 'available' },
          amount: forfeit,
        },
      ]);
    writeCommitment(context, number, record.household, null);
    // The rest of the escrow is freed with that of everybody who does not trade.
    writeHouseholdSlot(context, number, { ...record, hold: micro(record.hold - forfeit) });
    context.emit({
      name: 'orders-not-revealed',
      slot: number,
      accounts: [account],
      attributes: {
        household: record.household,
        commitment: toHex(committed.commitment),
        ...(forfeit === 0n
          ? slot.revealChance
            ? {}
            : { excused: 'the chain made no block in the second half of the time to reveal' }
          : { 'sealed-deposit>community': forfeit.toString() }),
      },
    });
  }
  return { ...slot, commitments: 0 };
}
