import { isoTime } from '../../state/types/time.ts';
import type { ChainResult } from './chainResult.ts';
import type { DemoHomes } from './demoHomes.ts';
import { DATA_SLOT_MS, type DemoOptions } from './demoOptions.ts';
import type { RunReport } from './report.ts';

/** How a run went, beside what the chain says of it. */
export interface RunFacts {
  readonly folder: string;
  readonly chainId: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly authorities: readonly string[];
  /** The user ended it before its last slot. */
  readonly interrupted: boolean;
  /** Of nodes that ended by themselves. */
  readonly obituaries: readonly string[];
}

/** All of a run's results. */
export interface DemoReport {
  readonly homes: DemoHomes;
  readonly options: DemoOptions;
  readonly facts: RunFacts;
  readonly run: RunReport;
  readonly chain: ChainResult;
  /** Homes whose balance changed by exactly the sum of their bills, all slots of the chain counted. */
  readonly homesBalanced: number;
}

/** True where nothing that was checked is wrong. */
export function isSound({ run, chain, homes, homesBalanced }: DemoReport): boolean {
  const { check } = run;
  return (
    chain.rootsEqual &&
    chain.audit.ok &&
    homesBalanced === homes.names.length &&
    check.readingsEqualToMeter === check.readings &&
    check.slotsTradeBalanced === check.slots &&
    check.slotsUtilityBalanced === check.slotsUtilityCompared
  );
}

/** The report as plain JSON: Wh and µ are decimal strings, shares and means are numbers. */
export function reportJson(report: DemoReport): Record<string, unknown> {
  const { homes, options, facts, run, chain } = report;
  const { audit } = chain;
  return plain({
    v: 1,
    folder: facts.folder,
    chainId: facts.chainId,
    source: homes.description,
    simulated: homes.simulated,
    limitsSimulated: true,
    startedAt: isoTime(facts.startedAtMs),
    endedAt: isoTime(facts.endedAtMs),
    interrupted: facts.interrupted,
    dataFrom: isoTime(homes.fromMs),
    dataTo: isoTime(homes.fromMs + homes.slots * DATA_SLOT_MS),
    slotMs: options.slotMs,
    slots: homes.slots,
    authorities: facts.authorities,
    homes: run.homes,
    community: run.community,
    stoodInWh: run.stoodInWh,
    market: run.market,
    chain: {
      height: chain.height,
      transactions: audit.transactions,
      blockInterval: chain.intervals,
    },
    audit: {
      ok: isSound(report),
      rootsEqual: chain.rootsEqual,
      commonHeight: chain.commonHeight,
      nodes: chain.nodes,
      replay: { node: chain.audited, ...audit },
      homesBalanced: report.homesBalanced,
      ...run.check,
    },
    nodesLost: facts.obituaries,
  }) as Record<string, unknown>;
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
