import { slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import { mayMoveMoney } from '../../chain/eventMark.ts';
import { type Booking, bookingOf } from '../statement/bookings.ts';
import { baseCode, boughtWh, type LineGroup, soldWh, wordingOf } from '../statement/wording.ts';
import { type ChainReader, eventsOfBlocks } from '../views/chainReader.ts';
import type { Movement } from '../views/movements.ts';

/** `community`: all that households were billed. `utility`: what concerns utility, grid operator and tax. */
export type SettlementReportKind = 'community' | 'utility';

/** Wh of a settlement, in the order of the report's columns. */
export const ENERGY_KEYS = [
  /** Bought and sold beforehand, in auctions and by agreement. */
  'scheduledBuyWh',
  'scheduledSellWh',
  /** Metered, or estimated. */
  'importWh',
  'exportWh',
  /** Billed as bought from and sold to neighbours. */
  'settledBuyWh',
  'settledSellWh',
  /** What the utility supplied and took, and what of a contract was not kept. */
  'residualImportWh',
  'residualExportWh',
  'shortfallWh',
  'unusedWh',
  /** Import by how far it came. */
  'netLocalWh',
  'netRegionalWh',
  'netFullWh',
] as const;
export type EnergyKey = (typeof ENERGY_KEYS)[number];

/** What a booking adds to a column; nothing where no slot was settled. */
export function energyOf(key: EnergyKey, { quality, quantities }: Booking): bigint {
  if (quality === null) return 0n;
  const of = (name: string) => quantities.get(name) ?? 0n;
  switch (key) {
    case 'settledBuyWh':
      return boughtWh(quantities) + of('agreedBoughtWh');
    case 'settledSellWh':
      return soldWh(quantities) + of('agreedSoldWh');
    case 'scheduledBuyWh':
      return of('boughtWh') + of('agreedBoughtWh');
    case 'scheduledSellWh':
      return of('soldWh') + of('agreedSoldWh');
    default:
      return of(key);
  }
}

/**
 * One household's slot as booked: settled for the first time, or the difference that a correction made. So
 * the rows of a period sum up to what was booked in it.
 */
export type SettlementRow = {
  readonly household: string;
  readonly slot: string;
  readonly slotStartsAt: string;
  readonly kind: 'settled' | 'correction' | 'period-bill' | 'flexibility' | 'limit';
  readonly quality: string | null;
  /** Above zero: the household received. Null: not part of this report. */
  readonly neighboursMicro: string | null;
  readonly utilityMicro: string;
  readonly networkMicro: string;
  readonly levyMicro: string;
  readonly feesMicro: string | null;
  readonly penaltiesMicro: string | null;
  readonly otherMicro: string;
  readonly event: string;
} & Readonly<Record<EnergyKey, string>>;

export const SETTLEMENT_COLUMNS: readonly (keyof SettlementRow & string)[] = [
  'household',
  'slot',
  'slotStartsAt',
  'kind',
  'quality',
  ...ENERGY_KEYS,
  'neighboursMicro',
  'utilityMicro',
  'networkMicro',
  'levyMicro',
  'feesMicro',
  'penaltiesMicro',
  'otherMicro',
  'event',
];

const UTILITY_GROUPS: ReadonlySet<LineGroup> = new Set(['utility', 'network', 'levy']);
const UTILITY_SIDE = new Set(['utility', 'dso', 'tax']);

/** What of a household's postings a report tells. */
export function concerns(kind: SettlementReportKind, { code, counterparty }: Movement): boolean {
  const { group } = wordingOf(baseCode(code));
  return (
    kind === 'community' ||
    UTILITY_GROUPS.has(group) ||
    (group === 'other' && UTILITY_SIDE.has(counterparty))
  );
}

/** Everything that settled or billed a household's energy in the blocks from .. to, in order. */
export async function* settlementBookings(
  reader: ChainReader,
  from: bigint,
  to: bigint,
): AsyncGenerator<Booking & { readonly household: string }, void, undefined> {
  const start = from < 1n ? 1n : from;
  for await (const placed of eventsOfBlocks(reader, start, to, { byName: mayMoveMoney })) {
    const { household } = placed.event.attributes;
    if (household === undefined) continue;
    const party = { address: '', household, settlementName: null, isOperator: false };
    const booking = await bookingOf(reader, party, placed);
    if (booking !== null) yield { ...booking, household };
  }
}

export async function* settlementRows(
  reader: ChainReader,
  kind: SettlementReportKind,
  from: bigint,
  to: bigint,
): AsyncGenerator<SettlementRow, void, undefined> {
  const { slotLengthMs } = reader.genesis.parameters;
  for await (const booking of settlementBookings(reader, from, to))
    yield settlementRow(booking, kind, slotLengthMs);
}

function settlementRow(
  booking: Booking & { readonly household: string },
  kind: SettlementReportKind,
  slotLengthMs: number,
): SettlementRow {
  const { event, position, household, quality, movements } = booking;
  const slot = event.slot ?? 0n;
  const told = movements.filter((movement) => concerns(kind, movement));
  const micro = (group: LineGroup) => sumOf(told, group).toString();
  const own = (group: LineGroup) => (kind === 'community' ? micro(group) : null);
  const energy = ENERGY_KEYS.map((key) => [key, energyOf(key, booking).toString()] as const);
  return {
    household,
    slot: slot.toString(),
    slotStartsAt: isoTime(slotStartMs(slot, slotLengthMs)),
    kind: kindOf(booking),
    quality,
    ...(Object.fromEntries(energy) as Record<EnergyKey, string>),
    neighboursMicro: own('neighbours'),
    utilityMicro: micro('utility'),
    networkMicro: micro('network'),
    levyMicro: micro('levy'),
    feesMicro: own('fees'),
    penaltiesMicro: own('penalties'),
    otherMicro: micro('other'),
    event: `${position.height}.${position.index}`,
  };
}

function kindOf({ event, quality, correctsHeight }: Booking): SettlementRow['kind'] {
  if (event.name === 'flexibility-settled') return 'flexibility';
  if (event.name === 'limit-exceeded') return 'limit';
  if (quality === null) return 'period-bill';
  return correctsHeight === null ? 'settled' : 'correction';
}

function sumOf(movements: readonly Movement[], group: LineGroup): bigint {
  let sum = 0n;
  for (const { code, amountMicro } of movements)
    if (wordingOf(baseCode(code)).group === group) sum += amountMicro;
  return sum;
}
