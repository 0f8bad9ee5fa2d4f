import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readConsensusParameters } from '../../consensus/driver/parameters.ts';
import { type Genesis, readGenesis } from '../../state/execution/genesis.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Fault } from '../../state/types/fields.ts';
import { SYSTEM_ROLES, type SystemRole } from '../../state/types/parameters.ts';
import { createAuthorityLog } from '../chain/authorityLog.ts';
import { CONFIG_FILE, loadConfig } from '../config.ts';
import { type KeyKind, writeKeyFile } from '../crypto/keyFile.ts';
import { createSigner, generateSeed } from '../crypto/signer.ts';
import { syncFolder, writeDurably } from '../durableFile.ts';
import { failpoint } from '../failpoint.ts';
import { nodeFolder } from '../folder.ts';
import { type CommunityPlan, nodeNames, type PlannedHousehold } from './communityPlan.ts';
import { type CommunityPublicKeys, genesisDocument, planFault } from './genesisDocument.ts';

export interface CreatedNode {
  readonly name: string;
  readonly folder: string;
  /** 64 hex digits. */
  readonly nodeKey: string;
  readonly port: number;
  /** 0: none. */
  readonly metricsPort: number;
  readonly isAuthority: boolean;
  readonly isHousehold: boolean;
}

export interface CreatedCommunity {
  readonly genesis: Genesis;
  readonly nodes: readonly CreatedNode[];
  /** Account key files of operator, utility and the others, `<role>.json`. */
  readonly operatorKeys: string;
}

export class CommunityError extends Error {
  override readonly name = 'CommunityError';
  readonly code: 'invalid' | 'exists';

  constructor(code: CommunityError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

type Seeds = Partial<Record<KeyKind, Uint8Array>>;

/**
 * Founds a community: keys, a genesis that has passed every check, and one data folder per node that is
 * ready to start. All of it appears in `outFolder` at once, or nothing does.
 * `outFolder/genesis.json`, `outFolder/operator/keys/<role>.json`, `outFolder/nodes/<name>/`.
 * @throws CommunityError `invalid` with one line per fault, `exists` where the folder is not empty.
 */
export async function createCommunity(
  plan: CommunityPlan,
  outFolder: string,
): Promise<CreatedCommunity> {
  const out = resolve(outFolder);
  await assertVacant(out);
  const seeds = new Map(nodeNames(plan).map((name) => [name, nodeSeeds(plan, name)]));
  const roles = Object.fromEntries(SYSTEM_ROLES.map((role) => [role, generateSeed()])) as Record<
    SystemRole,
    Uint8Array
  >;
  const document = genesisDocument(plan, publicKeys(seeds, roles));
  const read = readGenesis(document);
  if (!read.ok) throw invalid(read.faults.map((fault) => planFault(fault, plan)));
  const { parameters } = read.genesis;
  const consensus = readConsensusParameters(read.genesis.consensus, parameters.heartbeatMs);
  if (!consensus.ok) throw invalid(consensus.faults);

  const nodes = describeNodes(plan, out, seeds);
  const temporary = join(dirname(out), `.${basename(out)}.${toHex(randomBytes(6))}.tmp`);
  failpoint('community.before');
  try {
    const genesisText = `${JSON.stringify(document, null, 2)}\n`;
    await writeRoles(temporary, roles, genesisText);
    await Promise.all(
      nodes.map((node) =>
        writeNode(
          join(temporary, 'nodes', node.name),
          seeds.get(node.name) ?? {},
          genesisText,
          configDocument(plan, nodes, node),
          read.genesis.chainId,
        ),
      ),
    );
    failpoint('community.written');
    await rename(temporary, out);
    failpoint('community.named');
    await syncFolder(dirname(out));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  failpoint('community.after');
  return { genesis: read.genesis, nodes, operatorKeys: join(out, 'operator', 'keys') };
}

async function assertVacant(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0)
    throw new CommunityError(
      'exists',
      `${folder} exists and is not empty: choose another folder, keys are never overwritten`,
    );
}

function nodeSeeds({ households, authorities }: CommunityPlan, name: string): Seeds {
  const isHousehold = households.some((household) => household.name === name);
  const isAuthority = authorities.includes(name);
  return {
    node: generateSeed(),
    // An authority votes by its account, which without a home it has for nothing else.
    ...(isHousehold || isAuthority ? { account: generateSeed() } : {}),
    ...(isHousehold ? { meter: generateSeed() } : {}),
    ...(isAuthority ? { consensus: generateSeed() } : {}),
  };
}

function publicKeys(
  seeds: ReadonlyMap<string, Seeds>,
  roles: Record<SystemRole, Uint8Array>,
): CommunityPublicKeys {
  const publicKey = (seed: Uint8Array) => createSigner(seed).publicKey;
  const each = <T extends object>(record: T) =>
    Object.fromEntries(Object.entries(record).map(([name, seed]) => [name, publicKey(seed)]));
  return {
    roles: each(roles) as Record<SystemRole, Uint8Array>,
    nodes: new Map(
      [...seeds].map(([name, own]) => {
        const { node, ...others } = each(own);
        if (node === undefined) throw new Error(`no node key was made for ${name}`);
        return [name, { node, ...others }];
      }),
    ),
  };
}

function describeNodes(
  plan: CommunityPlan,
  out: string,
  seeds: ReadonlyMap<string, Seeds>,
): CreatedNode[] {
  return nodeNames(plan).map((name, index) => ({
    name,
    folder: join(out, 'nodes', name),
    nodeKey: toHex(createSigner(seeds.get(name)?.node ?? new Uint8Array()).publicKey),
    port: plan.basePort + index,
    metricsPort: plan.metricsBasePort === 0 ? 0 : plan.metricsBasePort + index,
    isAuthority: plan.authorities.includes(name),
    isHousehold: plan.households.some((household) => household.name === name),
  }));
}

async function writeRoles(
  folder: string,
  roles: Record<SystemRole, Uint8Array>,
  genesisText: string,
): Promise<void> {
  const keys = join(folder, 'operator', 'keys');
  await mkdir(keys, { recursive: true, mode: 0o700 });
  await writeDurably(join(folder, 'genesis.json'), genesisText, { replace: false });
  await Promise.all(
    SYSTEM_ROLES.map((role) => writeKeyFile(join(keys, `${role}.json`), 'account', roles[role])),
  );
}

async function writeNode(
  folder: string,
  seeds: Seeds,
  genesisText: string,
  config: Record<string, unknown>,
  chainId: string,
): Promise<void> {
  const paths = nodeFolder(folder);
  await mkdir(dirname(paths.keys.node), { recursive: true, mode: 0o700 });
  await writeDurably(paths.genesis, genesisText, { replace: false });
  await writeDurably(join(folder, CONFIG_FILE), stringify(config), { mode: 0o600, replace: false });
  await Promise.all(
    Object.entries(seeds).map(([kind, seed]) =>
      writeKeyFile(paths.keys[kind as KeyKind], kind as KeyKind, seed),
    ),
  );
  if (seeds.consensus !== undefined)
    await createAuthorityLog(paths.signLog, chainId, createSigner(seeds.consensus));
  await loadConfig(folder, {}, {}).catch((error: Error) => {
    const message = error.message.replaceAll(`${folder}/${CONFIG_FILE}`, basename(folder));
    throw new CommunityError('invalid', message, error);
  });
}

/** Every node knows the authorities and its two neighbours in the list: a connected net at any size. */
function configDocument(
  plan: CommunityPlan,
  nodes: readonly CreatedNode[],
  node: CreatedNode,
): Record<string, unknown> {
  const index = nodes.indexOf(node);
  const known = nodes.filter(
    (other, i) => other !== node && (other.isAuthority || Math.abs(i - index) === 1),
  );
  const household = plan.households.find(({ name }) => name === node.name);
  const local = isLoopback(hostOf(plan, node.name));
  return {
    listen: [local ? addressOf(plan, node) : `/ip4/0.0.0.0/tcp/${node.port}`],
    ...(local ? {} : { announce: [addressOf(plan, node)] }),
    peers: known.map((other) => `${other.nodeKey}@${addressOf(plan, other)}`),
    mdns: !local,
    ...(household === undefined ? {} : householdConfig(household)),
    ...(node.metricsPort === 0 ? {} : { metricsPort: node.metricsPort }),
  };
}

function householdConfig({ meter, buyAtMost, sellAtLeast }: PlannedHousehold) {
  const own = Object.entries({ meter, buyAtMost, sellAtLeast });
  const given = own.filter(([, value]) => value !== undefined);
  return given.length === 0 ? {} : { household: Object.fromEntries(given) };
}

function hostOf(plan: CommunityPlan, name: string): string {
  return plan.households.find((household) => household.name === name)?.host ?? plan.host;
}

function addressOf(plan: CommunityPlan, { name, port }: CreatedNode): string {
  const host = hostOf(plan, name);
  const protocol = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? 'ip4' : 'dns4';
  return `/${protocol}/${host}/tcp/${port}`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.');
}

function invalid(faults: readonly Fault[]): CommunityError {
  return new CommunityError(
    'invalid',
    faults.map(({ path, message }) => `${path} ${message}`).join('\n'),
  );
}
