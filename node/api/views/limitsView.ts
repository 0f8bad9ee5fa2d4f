import { readProgress } from '../../../state/contracts/flexibility/flexibilityState.ts';
import {
  limitInForce,
  type PostedLimit,
  readPosted,
} from '../../../state/contracts/flexibility/gridLimits.ts';
import { isLost, type LimitRules } from '../../../state/contracts/flexibility/limitRules.ts';
import { readHousehold } from '../../../state/execution/registry.ts';
import { slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { ChainReader } from './chainReader.ts';
import { eventsOfBlocks } from './chainReader.ts';
import { type Flexibility, flexibilityOf } from './flexibilityView.ts';
import { type AsOf, asOf } from './headView.ts';
import { marketOf, slotNumber } from './market.ts';
import { invalidArgument, notFound } from './requestError.ts';

const SLOTS_MAX = 192;

export interface LimitsRequest {
  readonly slot?: string | undefined;
  readonly count?: number | undefined;
  readonly contract?: string | undefined;
}

export interface SlotLimitView {
  readonly slot: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Of this household, its connection included; W, means over the slot. */
  readonly importW: string;
  readonly exportW: string;
  /** What is stricter than the connection: `none`, `posted`, `fail-safe`. */
  readonly source: string;
  /** As posted, by zone; empty: all. */
  readonly posted: readonly {
    readonly zone: string;
    readonly importW: string | null;
    readonly exportW: string | null;
    readonly importPpm: number | null;
    readonly exportPpm: number | null;
  }[];
}

export interface LimitsView {
  readonly asOf: AsOf;
  readonly contract: string;
  readonly household: string;
  readonly operator: {
    /** Null before the contract's first block. */
    readonly heardAt: string | null;
    readonly lost: boolean;
    readonly heartbeatSeconds: number;
    readonly failSafeSeconds: number;
    readonly failSafeImportW: string | null;
    readonly failSafeExportW: string | null;
  };
  readonly slots: readonly SlotLimitView[];
}

/** What a household may take and feed in, slot by slot; those to come as things stand. */
export function limitsView(
  reader: ChainReader,
  household: string,
  { slot: which, count = 1, contract }: LimitsRequest = {},
): LimitsView {
  if (!Number.isInteger(count) || count < 1 || count > SLOTS_MAX)
    throw invalidArgument(`count must be 1 to ${SLOTS_MAX}, not ${count}`);
  const flexibility = flexibilityOf(reader, contract);
  const { instance, parameters, data } = flexibility;
  const rules = rulesOf(flexibility);
  const progress = readProgress(data);
  const first = slotNumber(reader, marketOf(reader, parameters.market), which);
  const text = (watts: bigint | null) => watts?.toString() ?? null;
  return {
    asOf: asOf(reader),
    contract: instance.name,
    household,
    operator: {
      heardAt: progress === null ? null : isoTime(progress.heartbeatMs),
      lost: progress !== null && isLost(rules, progress.heartbeatMs, reader.ledger.head.timeMs),
      heartbeatSeconds: rules.heartbeatMs / 1000,
      failSafeSeconds: rules.failSafeMs / 1000,
      failSafeImportW: text(rules.failSafe.importW),
      failSafeExportW: text(rules.failSafe.exportW),
    },
    slots: Array.from({ length: count }, (_, i) =>
      slotLimit(reader, contract, household, first + BigInt(i)),
    ),
  };
}

function rulesOf({ instance, parameters }: Flexibility): LimitRules {
  if (parameters.limits === null) throw notFound(`contract ${instance.name} has no limits`);
  return parameters.limits;
}

function slotLimit(
  reader: ChainReader,
  contract: string | undefined,
  name: string,
  slot: bigint,
): SlotLimitView {
  const flexibility = flexibilityOf(reader, contract, slot);
  const { data, slotLengthMs } = flexibility;
  const household = readHousehold(reader.ledger.state, name);
  if (household === null) throw notFound(`there is no household ${name}`);
  const rules = rulesOf(flexibility);
  const limit = limitInForce(data, rules, household, slot, reader.ledger.head.timeMs);
  const least = (limitW: bigint | null, connectionW: number) =>
    Math.min(connectionW, Number(limitW ?? connectionW)).toString();
  return {
    slot: slot.toString(),
    startsAt: isoTime(slotStartMs(slot, slotLengthMs)),
    endsAt: isoTime(slotStartMs(slot + 1n, slotLengthMs)),
    importW: least(limit.importW, household.importLimitW),
    exportW: least(limit.exportW, household.exportLimitW),
    source: limit.source,
    posted: readPosted(data, slot).map(postedView),
  };
}

function postedView({ zone, importW, exportW, importPpm, exportPpm }: PostedLimit) {
  return {
    zone,
    importW: importW?.toString() ?? null,
    exportW: exportW?.toString() ?? null,
    importPpm: importPpm ?? null,
    exportPpm: exportPpm ?? null,
  };
}

export interface ViolationView {
  readonly household: string;
  readonly slot: string;
  readonly startsAt: string;
  readonly source: string;
  readonly limitImportW: string | null;
  readonly limitExportW: string | null;
  readonly importWh: string;
  readonly exportWh: string;
  /** Beyond the limit, as last read. */
  readonly overWh: string;
  readonly penaltyMicro: string;
  /** The event that says so, `height.index`. */
  readonly event: string;
}

/** What was metered beyond limits in the blocks from .. to, the last word on each slot of a household. */
export async function violationsView(
  reader: ChainReader,
  from: bigint,
  to: bigint,
): Promise<{ readonly asOf: AsOf; readonly violations: readonly ViolationView[] }> {
  const { slotLengthMs } = reader.genesis.parameters;
  const last = new Map<string, ViolationView>();
  const start = from < 1n ? 1n : from;
  const found = eventsOfBlocks(reader, start, to, { byName: (name) => name === 'limit-exceeded' });
  for await (const { event, position } of found) {
    const { slot, attributes: a } = event;
    if (slot === null) continue;
    last.set(`${a['household']} ${slot}`, {
      household: a['household'] ?? '',
      slot: slot.toString(),
      startsAt: isoTime(slotStartMs(slot, slotLengthMs)),
      source: a['source'] ?? '',
      limitImportW: a['limitImportW'] ?? null,
      limitExportW: a['limitExportW'] ?? null,
      importWh: a['importWh'] ?? '0',
      exportWh: a['exportWh'] ?? '0',
      overWh: a['overWh'] ?? '0',
      penaltyMicro: (BigInt(a['overWh'] ?? '0') * BigInt(a['penaltyMicroPerWh'] ?? '0')).toString(),
      event: `${position.height}.${position.index}`,
    });
  }
  return {
    asOf: asOf(reader),
    violations: [...last.values()].filter(({ overWh }) => overWh !== '0'),
  };
}
