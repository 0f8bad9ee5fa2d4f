import { existsSync, readdirSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openChain } from '../../node/api/openChain.ts';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import { createCommunity } from '../../node/community/createCommunity.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import { armFailpoint } from '../../node/failpoint.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis, loadLedger } from '../../node/loadNode.ts';
import { finishRebuild } from '../../node/recovery/rebuild.ts';
import { recoverStore } from '../../node/recovery/recoverStore.ts';
import { SnapshotFile, writeSnapshot } from '../../node/recovery/snapshotFile.ts';
import { formatHistoryKey, formatVersionKey } from '../../state/store/keys.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import { BrokenPromise, CrashAuthority, type Street } from './crashAuthority.ts';

/** What a life does before, or instead of, running its authorities. */
export type Task = 'run' | 'found' | 'wipe' | 'downgrade' | 'snapshot' | 'rebuild';

/** A life that no failpoint ends, ends itself. */
const BLOCKS_MAX = 60n;

/** Slots of a day, so that no clearing falls into a life; timeouts that suit one machine. */
const CONSENSUS = {
  proposeTimeoutMs: 300,
  proposeTimeoutDeltaMs: 50,
  prevoteTimeoutMs: 50,
  prevoteTimeoutDeltaMs: 20,
  precommitTimeoutMs: 50,
  precommitTimeoutDeltaMs: 20,
  rebroadcastMs: 200,
};

/** Founds the community, or completes what a kill has left undone. */
export async function found(folder: string, authorities: number): Promise<void> {
  const names = Array.from({ length: authorities }, (_, i) => `home-${i + 1}`);
  const document = {
    name: 'crash-street',
    slotLength: '1d',
    households: names.map((name) => ({ name, authority: true })),
    consensus: CONSENSUS,
  };
  const read = readCommunityPlan(document, { nowMs: Date.now() - 60_000, baseFolder: folder });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  if (existsSync(folder)) {
    // It appears whole or not at all.
    for (const root of rootsOf(folder)) await loadGenesis(nodeFolder(root).genesis);
    if (rootsOf(folder).length !== authorities) throw new BrokenPromise('half a community');
    return;
  }
  await createCommunity(read.plan, folder);
}

export function rootsOf(folder: string): string[] {
  const nodes = join(folder, 'nodes');
  return readdirSync(nodes)
    .sort()
    .map((name) => join(nodes, name));
}

/** Back to what the first format looked like. */
async function downgrade(root: string): Promise<void> {
  const { genesis } = await loadGenesis(nodeFolder(root).genesis);
  const { store } = await loadLedger(nodeFolder(root), genesis, createSignatureCache().verify);
  const batch = [[formatVersionKey, Uint8Array.of(1)] as const, [formatHistoryKey, null] as const];
  await store.write(batch, { sync: true });
  await store.close();
}

async function snapshot(root: string): Promise<string> {
  const path = join(root, 'crash.snapshot');
  if (existsSync(path)) {
    // It was written by an earlier life: it must be whole.
    const file = await SnapshotFile.open(path);
    for await (const _ of file.blocks());
    await file.close();
    await rm(path);
  }
  const { ledger, genesis, close } = await openChain(root);
  const { height, hash } = ledger.head;
  const blocks = function* () {
    for (let at = 1n; at <= height; at++) {
      const bytes = ledger.blockBytes(at);
      if (bytes !== undefined) yield bytes;
    }
  };
  const stateRoot = toHex(ledger.block(height)?.block.header.stateRoot ?? new Uint8Array());
  const told = { chainId: genesis.chainId, genesisHash: toHex(genesis.hash), stateRoot };
  await writeSnapshot(path, { ...told, height, blockHash: toHex(hash) }, blocks());
  await close();
  return path;
}

class LocalStreet implements Street {
  readonly all: CrashAuthority[] = [];

  send(from: CrashAuthority, nodeKey: Uint8Array, bytes: Uint8Array): void {
    const to = this.all.find((one) => equalBytes(one.nodeKey, nodeKey));
    if (to !== undefined) setImmediate(() => to.runner.receive(from.nodeKey, bytes));
  }

  ahead(of: CrashAuthority, height: bigint): CrashAuthority | undefined {
    return this.all.find((one) => one !== of && one.ledger.head.height >= height);
  }
}

async function live(folder: string): Promise<void> {
  const street = new LocalStreet();
  const onFatal = (error: unknown) => end(error);
  for (const root of rootsOf(folder))
    street.all.push(await CrashAuthority.open(root, street, onFatal));
  for (const one of street.all) await one.sync();
  for (const one of street.all) one.checkFinals();
  const [first] = street.all;
  if (first === undefined) throw new Error('nobody lives here');
  const start = first.ledger.head.height;
  writeSync(1, `ready ${start}\n`);
  await Promise.all(street.all.map((one) => one.runner.start()));
  first.ledger.onCommitted(({ block }) => {
    if (block.header.height === start + 1n) writeSync(1, 'final\n');
    if (block.header.height >= start + BLOCKS_MAX) process.exit(0);
  });
}

function end(error: unknown): void {
  writeSync(2, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(error instanceof BrokenPromise ? 4 : 3);
}

async function run(task: Task, folder: string, authorities: number): Promise<void> {
  const fault = armFailpoint(process.env);
  if (fault !== null) throw new Error(fault);
  await found(folder, authorities);
  if (task === 'found') return;
  const [first = ''] = rootsOf(folder);
  const { database } = nodeFolder(first);
  await finishRebuild(nodeFolder(first), Date.now());
  if (task === 'wipe') await rm(database, { recursive: true, force: true });
  if (task === 'downgrade') await downgrade(first);
  if (task === 'snapshot') await snapshot(first);
  if (task === 'rebuild') await recoverStore(first, null, Date.now());
  await live(folder);
}

const [, entry, task, folder, authorities] = process.argv;
if (entry === import.meta.filename && folder !== undefined)
  await run(task as Task, folder, Number(authorities)).catch(end);
