import { type AuditReport, auditChain } from '../../node/api/audit/auditChain.ts';
import { openChain } from '../../node/api/openChain.ts';
import { accountsView } from '../../node/api/views/accountView.ts';
import type { ChainReader } from '../../node/api/views/chainReader.ts';
import { toHex } from '../../state/types/bytes.ts';
import { highest, lowest } from './extremes.ts';
import { RunRecord } from './runRecord.ts';

/** Where one node's chain stands, and what it says at the height that all nodes have. */
export interface NodeChain {
  readonly name: string;
  /** Null where its store cannot be read; then `fault` says why. */
  readonly height: bigint | null;
  readonly blockHash: string | null;
  readonly stateRoot: string | null;
  readonly fault: string | null;
}

export interface BlockIntervals {
  readonly medianMs: number;
  readonly meanMs: number;
  readonly maxMs: number;
}

/** What the stores of the stopped nodes hold. */
export interface ChainResult {
  /** The greatest height that every readable node has. */
  readonly commonHeight: bigint;
  readonly nodes: readonly NodeChain[];
  /** All nodes readable, and of one hash and state root at `commonHeight`. */
  readonly rootsEqual: boolean;
  /** The node with the longest chain, whose chain was replayed. */
  readonly audited: string;
  readonly audit: AuditReport;
  readonly record: RunRecord;
  readonly height: bigint;
  readonly intervals: BlockIntervals | null;
  /** By home: opening balance less what it has now; what all its bills must come to. */
  readonly spentMicro: ReadonlyMap<string, bigint>;
}

export interface StoppedNode {
  readonly name: string;
  readonly folder: string;
}

/** Reads all nodes' chains, compares them, and replays the longest one from genesis. */
export async function readChains(
  nodes: readonly StoppedNode[],
  onProgress: (height: string, of: string) => void,
): Promise<ChainResult> {
  const heights = await Promise.all(nodes.map((node) => readOne(node, null)));
  const known = heights.flatMap(({ height }) => (height === null ? [] : [height]));
  const commonHeight = lowest(known);
  const height = highest(known);
  if (commonHeight === null || height === null)
    throw new Error(`no node's chain can be read: ${heights[0]?.fault ?? 'there is none'}`);
  const chains = await Promise.all(nodes.map((node) => readOne(node, commonHeight)));
  const longest = nodes[heights.findIndex((chain) => chain.height === height)] as StoppedNode;
  const reader = await openChain(longest.folder);
  try {
    return {
      commonHeight,
      nodes: chains,
      rootsEqual: allEqual(chains),
      audited: longest.name,
      audit: await auditOf(reader, onProgress),
      record: recordOf(reader, height),
      height,
      intervals: intervalsOf(reader, height),
      spentMicro: spent(reader),
    };
  } finally {
    await reader.close();
  }
}

async function readOne({ name, folder }: StoppedNode, at: bigint | null): Promise<NodeChain> {
  try {
    const reader = await openChain(folder);
    try {
      const { head } = reader.ledger;
      const header = reader.ledger.block(at ?? 0n)?.block;
      return {
        name,
        height: head.height,
        blockHash: header === undefined ? null : toHex(header.hash),
        stateRoot: header === undefined ? null : toHex(header.header.stateRoot),
        fault: null,
      };
    } finally {
      await reader.close();
    }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { name, height: null, blockHash: null, stateRoot: null, fault };
  }
}

function allEqual(chains: readonly NodeChain[]): boolean {
  const [first] = chains;
  return chains.every(
    ({ fault, blockHash, stateRoot }) =>
      fault === null && blockHash === first?.blockHash && stateRoot === first?.stateRoot,
  );
}

async function auditOf(
  reader: ChainReader,
  onProgress: (height: string, of: string) => void,
): Promise<AuditReport> {
  for await (const step of auditChain(reader)) {
    if (step.type === 'report') return step;
    onProgress(step.height, step.of);
  }
  throw new Error('the audit ended without a report');
}

function recordOf({ ledger }: ChainReader, height: bigint): RunRecord {
  const record = new RunRecord();
  for (let h = 1n; h <= height; h++)
    for (const { name, slot, attributes } of ledger.events(h))
      record.take({ name, slot: slot === null ? null : Number(slot), attributes });
  return record;
}

function intervalsOf({ ledger }: ChainReader, height: bigint): BlockIntervals | null {
  const intervals: number[] = [];
  let before: number | null = null;
  for (let h = 1n; h <= height; h++) {
    const timeMs = ledger.block(h)?.block.header.timeMs ?? 0;
    if (before !== null) intervals.push(timeMs - before);
    before = timeMs;
  }
  if (intervals.length === 0) return null;
  intervals.sort((a, b) => a - b);
  return {
    medianMs: intervals[Math.floor(intervals.length / 2)] ?? 0,
    meanMs: Math.round(intervals.reduce((sum, ms) => sum + ms, 0) / intervals.length),
    maxMs: intervals.at(-1) ?? 0,
  };
}

function spent(reader: ChainReader): Map<string, bigint> {
  const opening = new Map<string, bigint>();
  for (const { account, amount } of reader.genesis.openingBalances)
    opening.set(toHex(account), (opening.get(toHex(account)) ?? 0n) + amount);
  const accountOf = new Map(
    reader.genesis.households.map(({ household, account }) => [household, toHex(account)]),
  );
  const result = new Map<string, bigint>();
  for (const { household, availableMicro, heldMicro, arrearsMicro } of accountsView(reader)
    .accounts) {
    if (household === null) continue;
    const has = BigInt(availableMicro) + BigInt(heldMicro) - BigInt(arrearsMicro);
    const had = opening.get(accountOf.get(household.household) ?? '') ?? 0n;
    result.set(household.household, had - has);
  }
  return result;
}
