import { transactionId } from '../../../state/codec/transaction.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import { parseNumber } from '../views/arguments.ts';
import { storedBlock } from '../views/blockView.ts';
import type { ChainReader } from '../views/chainReader.ts';
import { accountOf } from '../views/who.ts';
import { type Booking, bookedAtMs, bookingsOf, bookingsOfSlot, partyOf } from './bookings.ts';
import { ContractsMet } from './contracts.ts';
import { originText, SlotOrigins } from './origins.ts';
import { type PeriodBounds, type Section, sectionOf } from './periodSum.ts';
import { heightsOf, periodOf, type StatementRequest } from './statementView.ts';
import { baseCode, wordingOf } from './wording.ts';

/** One posting of one event, as it stands on the chain. */
export type PostingRow = {
  readonly section: Section;
  /** With the sign of a correction. */
  readonly code: string;
  readonly text: string;
  readonly counterparty: string;
  readonly slot: string | null;
  readonly slotStartsAt: string | null;
  readonly energyWh: string | null;
  readonly amountMicro: string;
  /** Of what was bought in the auction, where the chain names sources: `ben=120 carl=30` (Wh); else null. */
  readonly origin: string | null;
  /** `measured` or how it was estimated; null where no slot was settled. */
  readonly quality: string | null;
  readonly contract: string | null;
  readonly block: string;
  readonly event: string;
  /** Id of the transaction that caused it; null where the contract's life cycle did. */
  readonly transaction: string | null;
  readonly bookedAt: string;
};

export const POSTING_COLUMNS: readonly (keyof PostingRow & string)[] = [
  'section',
  'code',
  'text',
  'counterparty',
  'slot',
  'slotStartsAt',
  'energyWh',
  'amountMicro',
  'origin',
  'quality',
  'contract',
  'block',
  'event',
  'transaction',
  'bookedAt',
];

export interface PostingRequest extends Omit<StatementRequest, 'by'> {
  /** Instead of a period: all that was ever booked for this slot. */
  readonly slot?: string | undefined;
}

/** Every posting of a statement, in the order of booking, one at a time. */
export function postingRows(
  reader: ChainReader,
  who: string,
  request: PostingRequest,
): AsyncGenerator<PostingRow, void, undefined> {
  // Faults of the request come at once, not with the first row.
  const account = accountOf(reader, who);
  const party = partyOf(reader, account);
  if (request.slot !== undefined) {
    const bounds = { fromMs: null, toMs: null, startHeight: 0n };
    const slot = parseNumber(request.slot, 'slot');
    const origins = () => SlotOrigins.ofSlot(reader, party.household, slot);
    return rowsOf(reader, bookingsOfSlot(reader, party, slot), bounds, origins);
  }
  const period = periodOf(request);
  const { from, to } = heightsOf(reader, period);
  const bounds = { fromMs: period.fromMs ?? null, toMs: period.toMs ?? null, startHeight: from };
  const origins = () => SlotOrigins.ofPeriod(reader, account, party.household, bounds.fromMs, to);
  return rowsOf(reader, bookingsOf(reader, account, party, from, to), bounds, origins);
}

async function* rowsOf(
  reader: ChainReader,
  bookings: AsyncIterable<Booking>,
  bounds: PeriodBounds,
  tellOrigins: () => Promise<SlotOrigins>,
): AsyncGenerator<PostingRow, void, undefined> {
  const origins = await tellOrigins();
  const contracts = new ContractsMet(reader);
  const { slotLengthMs } = reader.genesis.parameters;
  for await (const booking of bookings) {
    const { event, position, movements, quantities } = booking;
    const bookedAt = isoTime(bookedAtMs(reader, position.height));
    const transaction = causeOf(reader, position.height, event.transaction);
    const { slot } = event;
    const origin = contracts.isFirm(booking) ? originText(origins.of(booking)) : null;
    for (const { code, counterparty, amountMicro } of movements) {
      const base = baseCode(code);
      const { text, energyWh } = wordingOf(base);
      yield {
        section: sectionOf(base, booking, bounds, slotLengthMs),
        code,
        text,
        counterparty,
        slot: slot === null ? null : slot.toString(),
        slotStartsAt: slot === null ? null : isoTime(slotStartMs(slot, slotLengthMs)),
        energyWh: energyWh === undefined ? null : energyWh(quantities).toString(),
        amountMicro: amountMicro.toString(),
        origin: code === 'p2p-energy' ? origin : null,
        quality: booking.quality,
        contract: event.contract === null ? null : toHex(event.contract),
        block: position.height.toString(),
        event: `${position.height}.${position.index}`,
        transaction,
        bookedAt,
      };
    }
  }
}

function causeOf(reader: ChainReader, height: bigint, index: number | null): string | null {
  if (index === null) return null;
  const bytes = storedBlock(reader, height).block.transactions[index];
  return bytes === undefined ? null : toHex(transactionId(bytes));
}
