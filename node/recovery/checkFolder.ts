import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Genesis } from '../../state/execution/genesis.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { openLevelStore } from '../../state/store/levelStore.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import { type AuditReport, auditChain } from '../api/audit/auditChain.ts';
import { openAuthorityLog } from '../chain/authorityLog.ts';
import { Ledger } from '../chain/ledger.ts';
import { CONFIG_FILE, loadConfig } from '../config.ts';
import { isSealed, readPublicKey } from '../crypto/keyFile.ts';
import { createSignatureCache } from '../crypto/signatureCache.ts';
import { nodeFolder } from '../folder.ts';
import { decodeHistoryLine } from '../household/historyLine.ts';
import { keyPlaces } from '../keyFiles.ts';
import { loadGenesis } from '../loadNode.ts';
import { compareLogWithChain } from './ownSignatures.ts';

export interface FileCheck {
  /** Path within the data folder. */
  readonly file: string;
  /** What was found good, or what is wrong and what to do. */
  readonly detail: string;
  readonly state: 'good' | 'absent' | 'damaged';
}

/**
 * Looks at every file of a stopped node's data folder: what it can prove of each, and the whole chain by
 * replay. Changes nothing, but for the migration of a store of an earlier format.
 * @throws StoreError `locked` where the node runs.
 */
export async function checkFolder(root: string, signal: AbortSignal): Promise<FileCheck[]> {
  const folder = nodeFolder(root);
  const checks: FileCheck[] = [];
  const note = async (file: string, look: () => Promise<string | null>): Promise<void> => {
    try {
      const detail = await look();
      checks.push({
        file,
        detail: detail ?? 'not there',
        state: detail === null ? 'absent' : 'good',
      });
    } catch (error) {
      if (isLocked(error) || signal.aborted) throw error;
      checks.push({ file, detail: lineOf(error), state: 'damaged' });
    }
  };
  let genesis: Genesis | null = null;
  await note('genesis.json', async () => {
    ({ genesis } = await loadGenesis(folder.genesis));
    return `community ${genesis.chainId}`;
  });
  await note(CONFIG_FILE, async () => {
    await loadConfig(root, {}, {});
    return existsSync(join(root, CONFIG_FILE)) ? 'every setting is known' : null;
  });
  let consensus: Uint8Array | null = null;
  for (const { name, kind, path } of keyPlaces(folder)) {
    // That a node speaks for none of the community's accounts is worth no line.
    if (name !== kind && !existsSync(path)) continue;
    await note(`keys/${name}.json`, async () => {
      if (!existsSync(path)) return null;
      const publicKey = await readPublicKey(path, kind);
      if (kind === 'consensus') consensus = publicKey;
      return (await isSealed(path, kind))
        ? 'encrypted; the node proves it with the passphrase'
        : 'seed and public key belong together';
    });
  }
  if (genesis !== null) checks.push(...(await checkChain(root, genesis, consensus, signal)));
  checks.push(...(await checkHistory(folder.history)));
  return checks;
}

async function checkChain(
  root: string,
  genesis: Genesis,
  consensus: Uint8Array | null,
  signal: AbortSignal,
): Promise<FileCheck[]> {
  const folder = nodeFolder(root);
  const checks: FileCheck[] = [];
  let ledger: Ledger | null = null;
  try {
    const store = await openLevelStore(folder.database, genesis.hash);
    try {
      const chain = chainContext(genesis, createSignatureCache().verify);
      ledger = await Ledger.open(store, folder.database, chain, () => genesisState(genesis));
      checks.push(await checkLedger({ genesis, ledger, store }, signal));
      if (consensus !== null) checks.push(await checkSignLog(folder.signLog, ledger, consensus));
    } finally {
      await store.close();
    }
  } catch (error) {
    if (isLocked(error) || signal.aborted) throw error;
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'missing';
    checks.push({
      file: 'chain/',
      detail: isAbsent ? 'not there: it is fetched from peers' : lineOf(error),
      state: isAbsent ? 'absent' : 'damaged',
    });
  }
  return checks;
}

async function checkLedger(
  reader: Parameters<typeof auditChain>[0],
  signal: AbortSignal,
): Promise<FileCheck> {
  let report: AuditReport | null = null;
  for await (const step of auditChain(reader, { signal }))
    if (step.type === 'report') report = step;
  const [fault] = report?.faults ?? [];
  if (fault !== undefined)
    return {
      file: 'chain/',
      detail: `block ${fault.height}: ${fault.rule}: ${fault.detail}: run gridhood recover store`,
      state: 'damaged',
    };
  return {
    file: 'chain/',
    detail: `blocks 1 to ${reader.ledger.head.height} replayed without a fault`,
    state: 'good',
  };
}

function signsNothing(): never {
  throw new Error('a check signs nothing');
}

async function checkSignLog(
  file: string,
  ledger: Ledger,
  publicKey: Uint8Array,
): Promise<FileCheck> {
  const isAuthority = ledger.chain.authorities.some((one) =>
    equalBytes(one.consensusKey, publicKey),
  );
  if (!isAuthority && !existsSync(file))
    return { file: 'sign.log', detail: 'not there, and its key has no vote', state: 'absent' };
  try {
    const log = await openAuthorityLog(file, ledger.chain.chainId, {
      publicKey,
      sign: signsNothing,
    });
    try {
      compareLogWithChain(log, file, ledger, publicKey);
      const height = log.recovered()?.height;
      const head = ledger.head.height;
      // An authority signs at a height only once the block before is final here.
      if (height !== undefined && height > head + 1n)
        return {
          file: 'chain/',
          detail: `blocks ${head + 1n} to ${height - 1n} were final here and are lost; start the node, and it fetches them from its peers`,
          state: 'damaged',
        };
      const detail =
        log.signsFrom === null
          ? 'begun anew; signs when the authorities have answered'
          : height === undefined
            ? 'nothing signed yet'
            : `whole, up to height ${height}`;
      return { file: 'sign.log', detail, state: 'good' };
    } finally {
      await log.close();
    }
  } catch (error) {
    return { file: 'sign.log', detail: lineOf(error), state: 'damaged' };
  }
}

async function checkHistory(folder: string): Promise<FileCheck[]> {
  if (!existsSync(folder)) return [];
  const checks: FileCheck[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').slice(0, -1);
    const bad = lines.findIndex((line) => decodeHistoryLine(line) === null);
    checks.push({
      file: `history/${name}`,
      detail:
        bad < 0
          ? `${lines.length} entries`
          : `line ${bad + 1} is damaged: it is skipped, and forecasts do without it`,
      state: bad < 0 ? 'good' : 'damaged',
    });
  }
  return checks;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'locked';
}

function lineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? '';
}
