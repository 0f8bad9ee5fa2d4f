import type { MeterConfig } from '../../node/config.ts';
import { type DrawnLimits, drawnLimits as drawn } from '../../node/household/model/drawnLimits.ts';
import { CONNECTION_LIMIT_W_MAX } from '../../state/types/account.ts';
import { usage } from '../errors.ts';
import type { DemoHomes } from './demoHomes.ts';
import { DATA_SLOT_MS, type DemoOptions } from './demoOptions.ts';

/** What makes two runs of a demo differ beside their options. */
export interface DemoSetting {
  readonly chainId: string;
  readonly genesisMs: number;
  readonly basePort: number;
  /** Folder of the CSV slices. */
  readonly dataFolder: string;
}

/** As in the default tariff of a new community. */
const BAND = { floor: 80, cap: 180 };

/** A connection of 25 kW for the time that a slot stands for. */
const CONNECTION_W = 25_000;
const HOUR_MS = 3_600_000;
const AUTHORITIES = 4;
/** A start of n node processes on two cores, and a margin: the first slot of data begins after it. */
const STARTUP_MS = 4000;
const STARTUP_PER_NODE_MS = 700;
/** However fast slots pass, a busy machine gets so long to bring its readings in. */
const HASTE_MS = 10_000;
const READING_DEADLINE_IN_HASTE_MS = 20_000;
const REVEAL_IN_HASTE_MS = 4_000;
/** 100 credits, and 20 more for each day beyond the first. */
const OPENING_MICRO = 100_000_000n;
const OPENING_PER_DAY_MICRO = 20_000_000n;

/** The market slot that stands for the first slot of the data. */
export function firstSlotOf({ genesisMs }: DemoSetting, slotMs: number, nodes: number): number {
  return Math.ceil((genesisMs + STARTUP_MS + nodes * STARTUP_PER_NODE_MS) / slotMs) + 1;
}

/** When a slot has had all its time to be settled. */
export function settledByMs(slot: number, slotMs: number): number {
  return (slot + 1) * slotMs + readingDeadlineAfterMs(slotMs);
}

function readingDeadlineAfterMs(slotMs: number): number {
  return slotMs < HASTE_MS ? READING_DEADLINE_IN_HASTE_MS : slotMs;
}

export function authorityNames(homes: DemoHomes, options: DemoOptions): readonly string[] {
  const count = options.authorities ?? Math.min(AUTHORITIES, homes.names.length);
  if (count > homes.names.length)
    throw usage(
      `--authorities ${count}: an authority of the demo is one of its ${homes.names.length} homes`,
    );
  return homes.names.slice(0, count);
}

export function meterConfig(
  homes: DemoHomes,
  options: DemoOptions,
  setting: DemoSetting,
  index: number,
): MeterConfig {
  const times = {
    fromMs: homes.fromMs,
    firstSlot: firstSlotOf(setting, options.slotMs, homes.names.length),
    slotLengthMs: DATA_SLOT_MS,
  };
  if (homes.data === null)
    return { kind: 'simulated', ...times, seed: options.seed, count: homes.names.length, index };
  const household = homes.names[index] ?? '';
  return { kind: 'replay', ...times, household, file: sliceFile(setting.dataFolder, household) };
}

export function sliceFile(dataFolder: string, household: string): string {
  return `${dataFolder}/${household}.csv`;
}

/**
 * The community file of a demo. A slot of the chain is shorter than the time that its data stand for, so
 * connections are widened by as much: each slot carries the energy of a whole data slot.
 */
export function communityDocument(
  homes: DemoHomes,
  options: DemoOptions,
  setting: DemoSetting,
): Record<string, unknown> {
  const { slotMs, days } = options;
  const limitW = connectionW(homes, slotMs);
  const openingBalanceMicro =
    OPENING_MICRO + OPENING_PER_DAY_MICRO * BigInt(Math.max(0, Math.ceil(days) - 1));
  return {
    name: setting.chainId,
    timeMs: setting.genesisMs,
    slotLength: `${slotMs}ms`,
    timing: {
      readingDeadlineAfter: `${readingDeadlineAfterMs(slotMs)}ms`,
      ...(options.sealed === true ? sealedTiming(slotMs) : {}),
    },
    ...(options.sealed === true ? { market: { sealed: { revealMs: revealMs(slotMs) } } } : {}),
    // Whose days last seconds has none to give.
    contractNoticeDays: 0,
    basePort: setting.basePort,
    households: homes.names.map((name, index) => ({
      name,
      importLimitW: limitW,
      exportLimitW: limitW,
      openingBalanceMicro: openingBalanceMicro.toString(),
      meter: meterConfig(homes, options, setting, index),
    })),
    authorities: authorityNames(homes, options),
  };
}

/** However fast slots pass, a reveal takes a block or two. */
function revealMs(slotMs: number): number {
  return Math.max(REVEAL_IN_HASTE_MS, Math.floor((slotMs * 4) / 15));
}

/** With the time to reveal between the gate and the slot; orders are taken for as long as without it. */
function sealedTiming(slotMs: number): Record<string, string> {
  const gateMs = Math.max(revealMs(slotMs), Math.floor((slotMs * 2) / 3));
  return {
    gateBefore: `${gateMs}ms`,
    opensBefore: `${gateMs + Math.floor((slotMs * 4) / 3)}ms`,
  };
}

/** @throws CliError where the ledger's widest connection carries less than a home of the data needs. */
function connectionW(homes: DemoHomes, slotMs: number): number {
  const usual = Math.ceil((CONNECTION_W * DATA_SLOT_MS) / slotMs);
  const needed = Math.ceil((homes.largestWh * HOUR_MS) / slotMs);
  if (needed > CONNECTION_LIMIT_W_MAX) {
    const leastMs = Math.ceil((homes.largestWh * HOUR_MS) / CONNECTION_LIMIT_W_MAX);
    throw usage(
      `a home of these data has ${homes.largestWh} Wh in one slot, too much for a slot of ${slotMs} ms: use --slot ${leastMs}ms or longer`,
    );
  }
  return Math.min(CONNECTION_LIMIT_W_MAX, Math.max(usual, needed));
}

export function drawnLimits(seed: number, index: number): DrawnLimits {
  return drawn(seed, index, BAND);
}
