import { isAbsolute, join } from 'node:path';
import { CONNECTION_LIMIT_W_MAX } from '../../state/types/account.ts';
import { type Fault, Fields } from '../../state/types/fields.ts';
import {
  CONTRACT_NOTICE_DAYS_DEFAULT,
  CONTRACT_NOTICE_DAYS_MAX,
} from '../../state/types/parameters.ts';
import { parseDuration } from './duration.ts';

/** One home of a community that is to be founded. */
export interface PlannedHousehold {
  readonly name: string;
  readonly zone: string;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  /** All that it feeds in is. */
  readonly renewable: boolean;
  readonly openingBalanceMicro: bigint;
  /** Where other nodes reach its node. */
  readonly host: string;
  /** The setting `household.meter` of its node; undefined: no meter yet. */
  readonly meter: unknown;
  /** Limits of its agent, µ/Wh; undefined: those of the tariff. */
  readonly buyAtMost: unknown;
  readonly sellAtLeast: unknown;
}

/** Everything that founding a community needs, defaults filled in. */
export interface CommunityPlan {
  /** The chain id. */
  readonly name: string;
  readonly timeMs: number;
  readonly slotLengthMs: number;
  readonly households: readonly PlannedHousehold[];
  /** Names: of households, whose nodes then also take part in consensus, or of nodes without a home. */
  readonly authorities: readonly string[];
  /** Of authorities without a home. */
  readonly host: string;
  /** TCP port of the first node; the next ones count up. */
  readonly basePort: number;
  /** Loopback metrics port of the first node; 0: no node has one. */
  readonly metricsBasePort: number;
  readonly operatorBalanceMicro: bigint;
  readonly utilityBalanceMicro: bigint;
  readonly quotaTransactions: number;
  readonly quotaBytes: number;
  /** Before a contract that is deployed, changed or retired binds anybody. */
  readonly contractNoticeDays: number;
  /** As written into the genesis, which checks them. */
  readonly market: {
    readonly template: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  };
  readonly consensus: Readonly<Record<string, unknown>>;
}

export interface PlanOptions {
  /** Genesis time where the document names none. */
  readonly nowMs: number;
  /** What relative file names of replayed meters are relative to. */
  readonly baseFolder: string;
}

/** A name that is also a folder: never `.` or `..`, no separator. */
const NODE_NAME = /^[0-9A-Za-z_][0-9A-Za-z_.-]{0,63}$/;
const NODE_NAME_WORDS = 'a name of 1 to 64 of the characters 0-9 A-Z a-z _ . - (no dot first)';
const HOST = /^[0-9A-Za-z][0-9A-Za-z.-]{0,252}$/;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Three phases of 25 A, and of 16 A. */
const IMPORT_LIMIT_W = 17_250;
const EXPORT_LIMIT_W = 11_000;
/** 100 credits: some two months of a home's electricity at the default tariff. */
const HOUSEHOLD_BALANCE_MICRO = 100_000_000n;
const COMMUNITY_BALANCE_MICRO = 10_000_000_000n;
const BALANCE_MAX = 2n ** 63n;
/** Authorities named by nobody: enough to bear the loss of one. */
const DEFAULT_AUTHORITIES = 4;

export const DEFAULT_TARIFF = {
  retail: 180,
  feedIn: 80,
  netFull: 80,
  netRegional: 55,
  netLocal: 30,
  levy: 20,
  feeBuy: 2,
  feeSell: 1,
  shortPenalty: 0,
  longPenalty: 0,
  toleranceWh: 0,
  tolerancePpm: 0,
};

/** Below a minute a slot is played fast, on one machine or for a test. */
function isFast(slotLengthMs: number): boolean {
  return slotLengthMs < MINUTE_MS;
}

/**
 * Reads a community file, a short document in which nearly everything has a default; every fault is named
 * with its place. What only the genesis can judge (the market's relations) is left to `createCommunity`.
 */
export function readCommunityPlan(
  document: unknown,
  options: PlanOptions,
): { ok: true; plan: CommunityPlan } | { ok: false; faults: readonly Fault[] } {
  const fields = new Fields(document);
  if (fields.faults.length > 0) return { ok: false, faults: fields.faults };
  const slotLengthMs = durationField(fields, 'slotLength', { min: 1000, max: DAY_MS }, '15m');
  const host = fields.text('host', {
    pattern: HOST,
    what: 'a host name or address',
    fallback: '127.0.0.1',
  });
  const marked: string[] = [];
  const households = readHouseholds(fields, host, options, marked);
  const plan: CommunityPlan = {
    name: fields.text('name'),
    timeMs: fields.number('timeMs', { min: 0, max: 253_402_300_799_000, fallback: options.nowMs }),
    slotLengthMs,
    households,
    authorities: readAuthorities(fields, households, marked),
    host,
    basePort: fields.number('basePort', { min: 1024, max: 65_000, fallback: 4100 }),
    metricsBasePort: fields.number('metricsBasePort', { min: 0, max: 65_000, fallback: 0 }),
    operatorBalanceMicro: balance(fields, 'operatorBalanceMicro', COMMUNITY_BALANCE_MICRO),
    utilityBalanceMicro: balance(fields, 'utilityBalanceMicro', COMMUNITY_BALANCE_MICRO),
    quotaTransactions: fields.number('quotaTransactions', {
      min: 1,
      max: 1_000_000,
      fallback: 200,
    }),
    quotaBytes: fields.number('quotaBytes', { min: 1024, max: 1_000_000_000, fallback: 200_000 }),
    contractNoticeDays: fields.number('contractNoticeDays', {
      min: 0,
      max: CONTRACT_NOTICE_DAYS_MAX,
      fallback: CONTRACT_NOTICE_DAYS_DEFAULT,
    }),
    market: readMarket(fields, slotLengthMs, households),
    consensus: { ...consensusDefaults(slotLengthMs), ...record(fields, 'consensus') },
  };
  fields.noOthers();
  checkPorts(fields, plan);
  return fields.faults.length > 0 ? { ok: false, faults: fields.faults } : { ok: true, plan };
}

/** Nodes in the order of their ports: the homes, then authorities without one. */
export function nodeNames(plan: Pick<CommunityPlan, 'households' | 'authorities'>): string[] {
  return [...new Set([...plan.households.map(({ name }) => name), ...plan.authorities])];
}

function readHouseholds(
  fields: Fields,
  host: string,
  { baseFolder }: PlanOptions,
  marked: string[],
): PlannedHousehold[] {
  const households = fields.list('households', (item, path) => {
    const one = new Fields(typeof item === 'string' ? { name: item } : item, path, fields.faults);
    const limit = { min: 1, max: CONNECTION_LIMIT_W_MAX };
    const household: PlannedHousehold = {
      name: one.text('name', { pattern: NODE_NAME, what: NODE_NAME_WORDS }),
      zone: one.text('zone', { fallback: '' }),
      importLimitW: one.number('importLimitW', { ...limit, fallback: IMPORT_LIMIT_W }),
      exportLimitW: one.number('exportLimitW', { ...limit, fallback: EXPORT_LIMIT_W }),
      openingBalanceMicro: balance(one, 'openingBalanceMicro', HOUSEHOLD_BALANCE_MICRO),
      host: one.text('host', { pattern: HOST, what: 'a host name or address', fallback: host }),
      renewable: flag(one, 'renewable'),
      meter: withAbsoluteFile(one.raw('meter'), baseFolder),
      buyAtMost: one.raw('buyAtMost'),
      sellAtLeast: one.raw('sellAtLeast'),
    };
    if (flag(one, 'authority')) marked.push(household.name);
    one.noOthers();
    return household;
  });
  if (households.length === 0) fields.fault('households', 'must list at least one household');
  const seen = new Set<string>();
  households.forEach(({ name }, index) => {
    // Each name is a folder, and some file systems know no case.
    if (seen.has(name.toLowerCase()) && name !== '')
      fields.faults.push({ path: `households[${index}].name`, message: `${name} stands twice` });
    seen.add(name.toLowerCase());
  });
  return households;
}

function readAuthorities(
  fields: Fields,
  households: readonly PlannedHousehold[],
  marked: readonly string[],
): string[] {
  const named = fields.list('authorities', (item, path) => {
    if (typeof item === 'string' && NODE_NAME.test(item)) return item;
    fields.faults.push({ path, message: `must be ${NODE_NAME_WORDS}` });
    return '';
  });
  const authorities = [...new Set([...marked, ...named])];
  if (authorities.length > 0) return authorities;
  return households.slice(0, DEFAULT_AUTHORITIES).map(({ name }) => name);
}

function readMarket(
  fields: Fields,
  slotLengthMs: number,
  households: readonly PlannedHousehold[],
): CommunityPlan['market'] {
  const { template = 'uniform', ...market } = record(fields, 'market');
  if (typeof template !== 'string') fields.fault('market.template', 'must be a text');
  const timing = readTiming(fields.object('timing'), slotLengthMs);
  const largestW = Math.max(1, ...households.map((h) => Math.max(h.importLimitW, h.exportLimitW)));
  return {
    template: String(template),
    parameters: {
      floor: 80,
      cap: 180,
      // What the largest connection carries in a slot.
      maxQuantityWh: Math.max(1, Math.floor((largestW * slotLengthMs) / HOUR_MS)),
      // How scarce energy is shared, and k, are as the mechanism has them by default.
      ...(template === 'posted' ? { postedPrice: 130 } : {}),
      ...market,
      ...sealedDefaults(market, timing),
      tariff: { ...DEFAULT_TARIFF, ...record(fields, 'tariff') },
      timing,
    },
  };
}

/** Time to reveal that goes with the gate: 4 of 10 minutes. */
function sealedDefaults(
  { sealed }: Record<string, unknown>,
  { gateBeforeMs = 0 }: Record<string, number>,
): Record<string, unknown> {
  if (typeof sealed !== 'object' || sealed === null) return {};
  return { sealed: { revealMs: Math.floor((gateBeforeMs * 2) / 5), ...sealed } };
}

function readTiming(fields: Fields, slotLengthMs: number): Record<string, number> {
  const fast = isFast(slotLengthMs);
  const any = { min: 0, max: 366 * DAY_MS };
  const after = (key: string, fallbackMs: number) =>
    durationField(fields, key, any, `${fallbackMs}ms`);
  const timing = {
    opensBeforeMs: after('opensBefore', (fast ? 2 : 4) * slotLengthMs),
    gateBeforeMs: after('gateBefore', Math.floor((2 * slotLengthMs) / 3)),
    readingDeadlineAfterMs: after('readingDeadlineAfter', fast ? slotLengthMs : 6 * HOUR_MS),
    correctionDeadlineAfterMs: after(
      'correctionDeadlineAfter',
      fast ? 100 * slotLengthMs : 10 * DAY_MS,
    ),
  };
  fields.noOthers();
  return timing;
}

/** Homes need patience (consensus.md 2.16); a fast community on one machine does not. */
function consensusDefaults(slotLengthMs: number): Record<string, number> {
  const fast = isFast(slotLengthMs);
  return {
    proposeTimeoutMs: fast ? 1000 : 3000,
    proposeTimeoutDeltaMs: fast ? 500 : 1000,
    prevoteTimeoutMs: fast ? 500 : 1500,
    prevoteTimeoutDeltaMs: fast ? 250 : 500,
    precommitTimeoutMs: fast ? 500 : 1500,
    precommitTimeoutDeltaMs: fast ? 250 : 500,
    timeoutMaxMs: fast ? 10_000 : 60_000,
    silentProposerTimeoutMs: fast ? 300 : 1000,
    silentHeights: 2,
    rebroadcastMs: fast ? 1000 : 5000,
    precisionMs: 1000,
    messageDelayMs: 10_000,
  };
}

function checkPorts(fields: Fields, plan: CommunityPlan): void {
  const nodes = nodeNames(plan).length;
  const over = (port: number) => port > 0 && port + nodes - 1 > 65_535;
  if (over(plan.basePort))
    fields.fault('basePort', `leaves no port for ${nodes} nodes below 65536`);
  if (over(plan.metricsBasePort))
    fields.fault('metricsBasePort', `leaves no port for ${nodes} nodes below 65536`);
  if (plan.metricsBasePort > 0 && Math.abs(plan.metricsBasePort - plan.basePort) < nodes)
    fields.fault(
      'metricsBasePort',
      `must be at least ${nodes} away from basePort (${plan.basePort})`,
    );
}

function durationField(
  fields: Fields,
  key: string,
  { min, max }: { min: number; max: number },
  fallback: string,
): number {
  const text = fields.text(key, { what: 'a duration such as 15m, 10s or 6h', fallback });
  const ms = parseDuration(text);
  if (ms !== null && ms >= min && ms <= max) return ms;
  if (text !== '')
    fields.fault(
      key,
      `must be a duration such as 15m, 10s or 6h, from ${min} ms to ${max} ms, not ${text}`,
    );
  return min;
}

function balance(fields: Fields, key: string, fallback: bigint): bigint {
  return fields.integer(key, { min: 0n, max: BALANCE_MAX, fallback });
}

function flag(fields: Fields, key: string): boolean {
  const value = fields.raw(key);
  if (value !== undefined && typeof value !== 'boolean') fields.fault(key, 'must be true or false');
  return value === true;
}

function record(fields: Fields, key: string): Readonly<Record<string, unknown>> {
  const value = fields.raw(key) ?? {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  fields.fault(key, 'must hold settings by name');
  return {};
}

function withAbsoluteFile(meter: unknown, baseFolder: string): unknown {
  if (typeof meter !== 'object' || meter === null || !('file' in meter)) return meter;
  const { file } = meter;
  return typeof file === 'string' && !isAbsolute(file)
    ? { ...meter, file: join(baseFolder, file) }
    : meter;
}
