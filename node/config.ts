import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { type Fault, Fields } from '../state/types/fields.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Where the household's readings come from. */
export type MeterConfig =
  | { readonly kind: 'none' }
  /** The built-in model: `count` homes drawn from `seed`, of which this is number `index`. */
  | {
      readonly kind: 'simulated';
      readonly seed: number;
      readonly count: number;
      readonly index: number;
      /** Data time at the start of slot `firstSlot`. */
      readonly fromMs: number;
      readonly firstSlot: number;
      /** Data time that one market slot stands for. */
      readonly slotLengthMs: number;
    }
  /** A measured household from a CSV file, replayed. */
  | {
      readonly kind: 'replay';
      readonly file: string;
      readonly household: string;
      readonly fromMs: number;
      readonly firstSlot: number;
      readonly slotLengthMs: number;
    };

export interface NodeConfig {
  /** Multiaddrs. */
  readonly listen: readonly string[];
  readonly announce: readonly string[];
  /** `<64 hex digits of the node key>@<multiaddr>`. */
  readonly peers: readonly string[];
  readonly mdns: boolean;
  readonly household: {
    readonly meter: MeterConfig;
    /** µ/Wh; absent: no limit of its own. */
    readonly buyAtMost: bigint | null;
    readonly sellAtLeast: bigint | null;
    readonly paused: boolean;
  };
  /** Loopback port of the metrics endpoint; 0: none. */
  readonly metricsPort: number;
  readonly logLevel: LogLevel;
}

/** Where a setting came from, for `config show --origin`. */
export type Origin = 'flag' | 'environment' | 'file' | 'default';

export interface LoadedConfig {
  readonly config: NodeConfig;
  /** By dotted path of the setting. */
  readonly origins: ReadonlyMap<string, Origin>;
}

export const CONFIG_FILE = 'config.yaml';
const ENVIRONMENT_PREFIX = 'GRIDHOOD_';
/** Says where the node lies; it is not one of its settings. */
const FOLDER_VARIABLE = 'GRIDHOOD_FOLDER';
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

/** A setting by dotted path, e.g. `household.buyAtMost`. */
export type Overrides = Readonly<Record<string, unknown>>;

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly Fault[];

  /** @param where the place of all faults, or that of the setting with a path */
  constructor(
    where: string | ((path: string) => string),
    details: { faults: readonly Fault[]; cause?: unknown },
  ) {
    const placeOf = typeof where === 'string' ? () => where : where;
    const lines = details.faults.map(({ path, message }) => `${placeOf(path)}: ${path} ${message}`);
    super(lines.join('\n'), 'cause' in details ? { cause: details.cause } : undefined);
    this.faults = details.faults;
  }
}

/**
 * The settings of the node in `folder`: flag before environment before file before default.
 * @throws ConfigError with every fault; unknown keys are faults.
 */
export async function loadConfig(
  folder: string,
  flags: Overrides,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<LoadedConfig> {
  const file = join(folder, CONFIG_FILE);
  const document = await readDocument(file);
  const origins = new Map<string, Origin>();
  for (const path of leafPaths(document)) origins.set(path, 'file');
  const variables = new Map<string, string>();
  for (const [path, value, name] of environmentOverrides(environment)) {
    setPath(document, path, value);
    origins.set(path, 'environment');
    variables.set(path, name);
  }
  for (const [path, value] of Object.entries(flags)) {
    if (value === undefined) continue;
    setPath(document, path, value);
    origins.set(path, 'flag');
  }
  const fields = new Fields(document);
  const config = readConfig(fields, folder);
  if (fields.faults.length > 0)
    throw new ConfigError(
      (path) => {
        const setting = path.replace(/\[.*/, '');
        const origin = origins.get(setting);
        if (origin === 'flag') return 'the command line';
        return origin === 'environment' ? `the environment's ${variables.get(setting)}` : file;
      },
      { faults: fields.faults },
    );
  for (const path of leafPaths(config as unknown as Record<string, unknown>))
    if (!origins.has(path)) origins.set(path, 'default');
  return { config, origins };
}

/** Reads the settings of a parsed document; faults are noted in `fields`. */
function readConfig(fields: Fields, folder: string): NodeConfig {
  const text = (value: unknown, path: string): string => {
    if (typeof value === 'string') return value;
    fields.faults.push({ path, message: 'must be a text' });
    return '';
  };
  const household = fields.object('household');
  const config: NodeConfig = {
    listen: fields.has('listen') ? fields.list('listen', text) : ['/ip4/0.0.0.0/tcp/4100'],
    announce: fields.list('announce', text),
    peers: fields.list('peers', text),
    mdns: flag(fields, 'mdns', true),
    household: {
      meter: readMeter(household.object('meter'), folder),
      buyAtMost: optionalPrice(household, 'buyAtMost'),
      sellAtLeast: optionalPrice(household, 'sellAtLeast'),
      paused: flag(household, 'paused', false),
    },
    metricsPort: fields.number('metricsPort', { min: 0, max: 65_535, fallback: 0 }),
    logLevel: fields.choice('logLevel', LEVELS, 'info'),
  };
  household.noOthers();
  fields.noOthers();
  return config;
}

function readMeter(fields: Fields, folder: string): MeterConfig {
  const kind = fields.choice('kind', ['none', 'simulated', 'replay'], 'none');
  const meter = readMeterOf(kind, fields, folder);
  fields.noOthers();
  return meter;
}

function readMeterOf(kind: MeterConfig['kind'], fields: Fields, folder: string): MeterConfig {
  if (kind === 'none') return { kind };
  const most = Number.MAX_SAFE_INTEGER;
  const times = {
    fromMs: fields.number('fromMs', { min: 0, max: most }),
    firstSlot: fields.number('firstSlot', { min: 0, max: most }),
    slotLengthMs: fields.number('slotLengthMs', { min: 1000, max: 86_400_000 }),
  };
  if (kind === 'simulated')
    return {
      kind,
      ...times,
      seed: fields.number('seed', { min: 0, max: most }),
      count: fields.number('count', { min: 1, max: 100_000 }),
      index: fields.number('index', { min: 0, max: 99_999 }),
    };
  const file = fields.text('file');
  return {
    kind,
    ...times,
    file: isAbsolute(file) ? file : join(folder, file),
    household: fields.text('household'),
  };
}

function flag(fields: Fields, key: string, fallback: boolean): boolean {
  const value = fields.raw(key);
  if (value === undefined) return fallback;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  fields.fault(key, 'must be true or false');
  return fallback;
}

function optionalPrice(fields: Fields, key: string): bigint | null {
  return fields.has(key) ? fields.integer(key, { min: 0n, max: 10n ** 9n }) : null;
}

async function readDocument(file: string): Promise<Record<string, unknown>> {
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  let document: unknown;
  try {
    document = parse(source) ?? {};
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const faults = [{ path: 'the file', message: `is not YAML: ${message}` }];
    throw new ConfigError(file, { faults, cause: error });
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new ConfigError(file, {
      faults: [{ path: 'the file', message: 'must hold settings by name' }],
    });
  return document as Record<string, unknown>;
}

/** GRIDHOOD_LOG_LEVEL → logLevel, GRIDHOOD_HOUSEHOLD__BUY_AT_MOST → household.buyAtMost. */
function environmentOverrides(
  environment: Readonly<Record<string, string | undefined>>,
): [path: string, value: unknown, name: string][] {
  const overrides: [string, unknown, string][] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith(ENVIRONMENT_PREFIX) || value === undefined) continue;
    if (name === FOLDER_VARIABLE) continue;
    const path = name
      .slice(ENVIRONMENT_PREFIX.length)
      .split('__')
      .map((part) => part.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()))
      .join('.');
    const isList = path === 'listen' || path === 'announce' || path === 'peers';
    const list = value.split(',').filter((item) => item !== '');
    overrides.push([path, isList ? list : value, name]);
  }
  return overrides;
}

function setPath(document: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  let target = document;
  for (const key of keys.slice(0, -1)) {
    const next = target[key];
    const isObject = typeof next === 'object' && next !== null && !Array.isArray(next);
    const child = isObject ? (next as Record<string, unknown>) : {};
    target[key] = child;
    target = child;
  }
  target[keys.at(-1) as string] = value;
}

function leafPaths(document: Readonly<Record<string, unknown>>, prefix = ''): string[] {
  return Object.entries(document).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leafPaths(value as Record<string, unknown>, path)
      : [path];
  });
}
