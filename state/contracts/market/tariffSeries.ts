import type { Tariff } from '../../market/settlement/tariff.ts';
import { type LocalClock, utcOffsetAt } from '../../types/daylightSaving.ts';
import { Fields } from '../../types/fields.ts';
import { localTime } from '../../types/localTime.ts';
import { slotStartMs } from '../../types/parameters.ts';
import {
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
} from '../../types/units.ts';
import { readClock } from './marketClock.ts';

const BLOCKS_MAX = 12;
/** Slots that prices can be posted ahead: as many entries can wait in the state. */
export const POSTED_AHEAD_MAX = 2016;

/** What differs by time of day; µ/Wh. */
export type BlockPrices = Partial<
  Pick<Tariff, 'retail' | 'feedIn' | 'netLocal' | 'netRegional' | 'netFull'>
>;

/** Hours of the day with prices of their own, by the clock of the tariff. */
export interface TariffBlock {
  readonly name: string;
  readonly days: 'all' | 'weekdays' | 'weekend';
  /** Minute of the day, included. */
  readonly fromMinute: number;
  /** Minute of the day, not included; before `fromMinute` where the block goes past midnight. */
  readonly untilMinute: number;
  readonly prices: BlockPrices;
}

/** Retail and feed-in of one slot as posted by the utility or the operator. */
export interface PostedPrices {
  readonly retail: MicroPerWattHour;
  readonly feedIn: MicroPerWattHour;
}

/** Within which bounds prices may be posted, and how far ahead. */
export interface PostedTariffTerms {
  readonly aheadSlots: number;
  readonly retailMin: MicroPerWattHour;
  readonly retailMax: MicroPerWattHour;
  readonly feedInMin: MicroPerWattHour;
  readonly feedInMax: MicroPerWattHour;
}

/** How the tariff goes with time; where nothing else holds, the contract's plain tariff does. */
export interface TariffSeries extends LocalClock {
  /** No two of them overlap. */
  readonly blocks: readonly TariffBlock[];
  /** Null: nobody posts prices. */
  readonly posted: PostedTariffTerms | null;
}

/** Reads the part of the document `tariff` that goes with time. */
export function readTariffSeries(tariff: Fields): TariffSeries {
  const series: TariffSeries = {
    ...readClock(tariff),
    blocks: tariff.list('blocks', (item, path) => readBlock(item, path, tariff), BLOCKS_MAX),
    posted: tariff.has('posted') ? readPosted(tariff.object('posted')) : null,
  };
  if (tariff.faults.length === 0) checkOverlaps(tariff, series.blocks);
  return series;
}

function readBlock(item: unknown, path: string, tariff: Fields): TariffBlock {
  const fields = new Fields(item, path, tariff.faults);
  const block = {
    name: fields.text('name', {
      pattern: /^[0-9A-Za-z_.-]{1,32}$/,
      what: 'a name of 1 to 32 of the characters 0-9 A-Z a-z _ . -',
    }),
    days: fields.choice('days', ['all', 'weekdays', 'weekend'], 'all'),
    fromMinute: minuteOfDay(fields, 'from'),
    untilMinute: minuteOfDay(fields, 'until'),
    prices: Object.fromEntries(
      (['retail', 'feedIn', 'netLocal', 'netRegional', 'netFull'] as const)
        .filter((key) => fields.has(key))
        .map((key) => [key, price(fields, key)]),
    ) as BlockPrices,
  };
  fields.noOthers();
  if (block.fromMinute === block.untilMinute)
    fields.fault('until', 'must be another time than from; a block of all day is 00:00 to 24:00');
  return block;
}

function minuteOfDay(fields: Fields, key: string): number {
  const text = fields.text(key, {
    pattern: /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/,
    what: 'a time of day such as 18:30, at most 24:00',
    fallback: key === 'from' ? '00:00' : '24:00',
  });
  const [hours = '0', minutes = '0'] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function readPosted(fields: Fields): PostedTariffTerms {
  const terms = {
    aheadSlots: fields.number('aheadSlots', { min: 1, max: POSTED_AHEAD_MAX, fallback: 192 }),
    retailMin: price(fields, 'retailMin'),
    retailMax: price(fields, 'retailMax'),
    feedInMin: price(fields, 'feedInMin'),
    feedInMax: price(fields, 'feedInMax'),
  };
  fields.noOthers();
  for (const key of ['retail', 'feedIn'] as const)
    if (terms[`${key}Min`] > terms[`${key}Max`])
      fields.fault(`${key}Max`, `must be at least ${key}Min (${terms[`${key}Min`]})`);
  return terms;
}

function price(fields: Fields, key: string): MicroPerWattHour {
  return microPerWattHour(fields.integer(key, { min: 0n, max: PRICE_MAX_MICRO_PER_WH }));
}

/** A minute of which two blocks claim to be the tariff has none. */
function checkOverlaps(tariff: Fields, blocks: readonly TariffBlock[]): void {
  blocks.forEach((block, index) => {
    const before = blocks.slice(0, index);
    const other = before.find((earlier) => overlap(earlier, block));
    if (other !== undefined)
      tariff.fault(`blocks[${index}]`, `must not overlap block ${other.name}`);
    if (before.some(({ name }) => name === block.name))
      tariff.fault(`blocks[${index}].name`, `must not be ${block.name} again`);
  });
}

function overlap(a: TariffBlock, b: TariffBlock): boolean {
  const sameDays = a.days === b.days || a.days === 'all' || b.days === 'all';
  // Blocks are ranges on a circle: they meet where one of them begins within the other.
  return sameDays && (covers(a, b.fromMinute) || covers(b, a.fromMinute));
}

function covers({ fromMinute, untilMinute }: TariffBlock, minute: number): boolean {
  return fromMinute < untilMinute
    ? fromMinute <= minute && minute < untilMinute
    : fromMinute <= minute || minute < untilMinute;
}

/** Number of the block in which a slot begins, or null outside of all. */
export function blockOf(
  { blocks, ...clock }: Pick<TariffSeries, 'blocks' | keyof LocalClock>,
  slot: bigint,
  slotLengthMs: number,
): number | null {
  if (blocks.length === 0) return null;
  const startMs = slotStartMs(slot, slotLengthMs);
  const { weekday, minuteOfDay } = localTime(startMs, utcOffsetAt(clock, startMs));
  const kind = weekday < 5 ? 'weekdays' : 'weekend';
  const found = blocks.findIndex(
    (block) => (block.days === 'all' || block.days === kind) && covers(block, minuteOfDay),
  );
  return found === -1 ? null : found;
}

/** The tariff of one slot: its block's prices, and over these what was posted for it. */
export function tariffOfSlot(
  plain: Tariff,
  series: TariffSeries,
  slot: bigint,
  slotLengthMs: number,
  posted: PostedPrices | null,
): Tariff {
  const block = blockOf(series, slot, slotLengthMs);
  const prices = block === null ? undefined : series.blocks[block]?.prices;
  return prices === undefined && posted === null ? plain : { ...plain, ...prices, ...posted };
}
