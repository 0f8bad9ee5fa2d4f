import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { SignLog } from '../../consensus/wal/signLog.ts';
import { nodeSignLogFile } from '../../consensus/wal/signLogFile.ts';
import { openChain } from '../../node/api/openChain.ts';
import { readKeyFile } from '../../node/crypto/keyFile.ts';
import { FAILPOINTS } from '../../node/failpoint.ts';
import { nodeFolder } from '../../node/folder.ts';
import { compareLogWithChain } from '../../node/recovery/ownSignatures.ts';
import { LocalCommunity } from '../e2e/localCommunity.ts';
import { seeded } from '../simulation/eventQueue.ts';
import type { CampaignResult } from './campaign.ts';

const HOMES = 4;
const SLOT_MS = 3_000;
const RESTART_MS_MAX = 10_000;
const RANDOM_MS_MAX = 3_000;
const DEATH_MS_MAX = 30_000;
/** Those that a running node comes by, as often as it makes blocks. */
const POINTS = FAILPOINTS.filter((name) => /^(signLog\.(append|sync)|candidate|commit)/.test(name));

export interface ProcessCampaignOptions {
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: () => void;
}

/**
 * A community of whole node processes on loopback, trading in fast slots; one or all of them are killed,
 * started again, and must be in step within ten seconds.
 */
export async function processCampaign(options: ProcessCampaignOptions): Promise<CampaignResult> {
  const random = seeded(options.seed);
  const kills = new Map<string, number>();
  const openMs: number[] = [];
  const failures: string[] = [];
  const finals = new Map<bigint, string>();
  const community = await LocalCommunity.create(HOMES, HOMES, SLOT_MS);
  const { names } = community;
  try {
    await startAll(community, names);
    for (let done = 0; done < options.kills && failures.length === 0; ) {
      // One time in five it is a power cut of the street.
      const victims = random() < 0.2 ? [...names] : [pick(names, random)];
      const point =
        random() < 0.5 ? null : `${pick(POINTS, random)}:${1 + Math.floor(random() * 4)}`;
      const reported = await Promise.all(victims.map((name) => headOf(community, name)));
      for (const { height, blockHash } of reported) {
        const before = finals.get(height);
        if (before !== undefined && before !== blockHash)
          failures.push(`two blocks were final at ${height}`);
        finals.set(height, blockHash);
      }
      await killAll(community, victims, point, random);
      for (const _ of victims) {
        const what =
          point === null ? 'whole node, at random' : `whole node, ${point.split(':')[0]}`;
        kills.set(what, (kills.get(what) ?? 0) + 1);
        done++;
        options.onKill?.();
      }
      const startMs = performance.now();
      await startAll(community, victims);
      const tookMs = performance.now() - startMs;
      openMs.push(tookMs);
      if (tookMs > RESTART_MS_MAX) failures.push(`a restart took ${Math.round(tookMs)} ms`);
    }
    await community.stopAll();
    const { rootsEqual, faults } = await community.result();
    if (!rootsEqual) failures.push('the state roots differ');
    failures.push(...faults);
    for (const name of names)
      failures.push(...(await lostFinals(community.folderOf(name), finals)));
  } finally {
    await community.remove();
  }
  return {
    kills,
    openMs,
    finalMs: [],
    blocks: BigInt(finals.size),
    signatures: 0,
    failures,
  };
}

async function startAll(community: LocalCommunity, names: readonly string[]): Promise<void> {
  await community.start(...names);
}

async function headOf(community: LocalCommunity, name: string) {
  const { chain } = await community.status(name);
  return { height: BigInt(chain.asOf.height), blockHash: chain.asOf.blockHash };
}

/** At a failpoint the node must be started with it: it is stopped by force, and dies in its next life. */
async function killAll(
  community: LocalCommunity,
  victims: readonly string[],
  point: string | null,
  random: () => number,
): Promise<void> {
  if (point === null) {
    await new Promise((resolve) => setTimeout(resolve, random() * RANDOM_MS_MAX));
    await community.kill(...victims);
    return;
  }
  await community.kill(...victims);
  process.env['GRIDHOOD_FAILPOINT'] = point;
  process.env['GRIDHOOD_CRASH_TESTING'] = '1';
  const started = victims.map((name) => community.spawn(name));
  delete process.env['GRIDHOOD_FAILPOINT'];
  const late = setTimeout(() => {
    for (const node of started) node.kill('SIGKILL');
  }, DEATH_MS_MAX);
  await Promise.all(started.map(({ ended }) => ended));
  clearTimeout(late);
}

/** Reported final blocks that the chain of a folder has not, and its log against its chain. */
async function lostFinals(root: string, finals: ReadonlyMap<bigint, string>): Promise<string[]> {
  const failures: string[] = [];
  const reader = await openChain(root);
  try {
    for (const [height, blockHash] of finals) {
      if (height === 0n || height > reader.ledger.head.height) continue;
      const hash = reader.ledger.block(height)?.block.hash ?? new Uint8Array();
      if (Buffer.from(hash).toString('hex') !== blockHash)
        failures.push(`${root}: final block ${height} is not there`);
    }
    const { signLog, keys } = nodeFolder(root);
    if (!existsSync(keys.consensus)) return failures;
    const { publicKey } = await readKeyFile(keys.consensus, 'consensus');
    const identity = { chainId: reader.genesis.chainId, consensusKey: publicKey };
    const log = await SignLog.open(nodeSignLogFile(signLog), identity, () => new Uint8Array(64));
    compareLogWithChain(log, signLog, reader.ledger, publicKey);
    await log.close();
  } catch (error) {
    failures.push(String(error));
  } finally {
    await reader.close();
  }
  await rm(`${root}/process.log`, { force: true });
  return failures;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
