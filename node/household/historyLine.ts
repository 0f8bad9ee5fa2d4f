import { crc32 } from 'node:zlib';
import {
  type MicroPerWattHour,
  microPerWattHour,
  PRICE_MAX_MICRO_PER_WH,
  type WattHours,
  wattHours,
} from '../../state/types/units.ts';
import type { SlotReading } from './devices/meter.ts';
import type { HistoryEntry } from './history.ts';
import type { OrderIntent } from './strategy.ts';

/** Grows when a line changes its meaning; lines of version 1 have no checksum. */
const VERSION = 2;

const SEAL = /,"crc":"([0-9a-f]{8})"\}$/;

/**
 * One entry as one line of JSON without its newline. Energies and prices are below 2^53, so they
 * are plain numbers, readable by any tool. Its last field is the CRC-32 of the line without it: a changed
 * digit is a good number too.
 */
export function encodeHistoryLine(entry: HistoryEntry): string {
  const body = encodeBody(entry);
  return `${body.slice(0, -1)},"crc":"${checksum(body)}"}`;
}

function checksum(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}

/** False where the line bears a checksum of something else. */
function isSealed(line: string): boolean {
  const [seal, sum] = SEAL.exec(line) ?? [];
  return seal !== undefined && checksum(`${line.slice(0, -seal.length)}}`) === sum;
}

function encodeBody(entry: HistoryEntry): string {
  const { kind, slot, startMs } = entry;
  const head = { v: VERSION, kind, slot, startMs };
  if (kind === 'reading') {
    const { loadWh, pvWh, importWh, exportWh, quality } = entry.reading;
    return JSON.stringify({
      ...head,
      loadWh: Number(loadWh),
      pvWh: Number(pvWh),
      importWh: Number(importWh),
      exportWh: Number(exportWh),
      quality,
    });
  }
  if (kind === 'order') {
    const { side, quantityWh, limit } = entry.intent;
    return JSON.stringify({
      ...head,
      side,
      quantityWh: Number(quantityWh),
      limitMicroPerWh: Number(limit),
    });
  }
  return JSON.stringify(head);
}

/** The entry of a line, or null where it is not one that {@link encodeHistoryLine} wrote. */
export function decodeHistoryLine(line: string): HistoryEntry | null {
  const fields = parseObject(line);
  if (fields === null || (fields['v'] !== 1 && fields['v'] !== VERSION)) return null;
  if (fields['v'] === VERSION && !isSealed(line)) return null;
  const { kind, slot, startMs } = fields;
  if (!Number.isSafeInteger(slot) || !Number.isSafeInteger(startMs)) return null;
  const head = { slot: slot as number, startMs: startMs as number };
  switch (kind) {
    case 'reading': {
      const reading = decodeReading(fields);
      return reading && { kind, ...head, reading };
    }
    case 'order': {
      const intent = decodeIntent(fields);
      return intent && { kind, ...head, intent };
    }
    case 'submitted':
      return { kind, ...head };
    default:
      return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function decodeReading(fields: Fields): SlotReading | null {
  const loadWh = energy(fields['loadWh']);
  const pvWh = energy(fields['pvWh']);
  const importWh = energy(fields['importWh']);
  const exportWh = energy(fields['exportWh']);
  const quality = energy(fields['quality']);
  if (loadWh === null || pvWh === null || importWh === null || exportWh === null) return null;
  return quality === null ? null : { loadWh, pvWh, importWh, exportWh, quality: Number(quality) };
}

function decodeIntent(fields: Fields): OrderIntent | null {
  const { side } = fields;
  const quantityWh = energy(fields['quantityWh']);
  const limit = price(fields['limitMicroPerWh']);
  if ((side !== 'buy' && side !== 'sell') || quantityWh === null || limit === null) return null;
  return { side, quantityWh, limit };
}

function energy(value: unknown): WattHours | null {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? wattHours(BigInt(value as number))
    : null;
}

function price(value: unknown): MicroPerWattHour | null {
  const checked = energy(value);
  return checked !== null && checked <= PRICE_MAX_MICRO_PER_WH ? microPerWattHour(checked) : null;
}
