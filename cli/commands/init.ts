import { existsSync } from 'node:fs';
import { access, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createAuthorityLog } from '../../node/chain/authorityLog.ts';
import { CONFIG_FILE, loadConfig } from '../../node/config.ts';
import { type KeyKind, readPublicKey, writeKeyFile } from '../../node/crypto/keyFile.ts';
import { createSigner, generateSeed } from '../../node/crypto/signer.ts';
import { writeDurably } from '../../node/durableFile.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis } from '../../node/loadNode.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Commands } from '../command.ts';
import { type CommonOptions, type Context, settingsEnvironment } from '../context.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';

interface InitOptions extends CommonOptions {
  readonly genesis: string;
  readonly authority?: boolean;
}

const CONFIG = `# Settings of this node; everything left out has a default: gridhood config show --origin
listen:
  - /ip4/0.0.0.0/tcp/4100
peers: []
`;

export function registerInit(program: Command, commands: Commands): void {
  commands
    .leaf<InitOptions>(
      program,
      'init',
      'make a data folder for one node: genesis, missing keys, settings; what is there stays',
      ['init --genesis genesis.json', 'init --genesis genesis.json --folder ~/box --authority'],
      init,
    )
    .requiredOption('--genesis <file>', "the community's genesis file")
    .option('--authority', 'make a consensus key as well');
}

async function init({ world, folder, out }: Context, options: InitOptions): Promise<undefined> {
  const source = resolve(world.workingFolder, options.genesis);
  await access(source);
  const { genesis } = await loadGenesis(source);
  const paths = nodeFolder(folder);
  await mkdir(dirname(paths.keys.node), { recursive: true, mode: 0o700 });
  await placeGenesis(source, paths.genesis, genesis.hash);
  const kinds: KeyKind[] = ['node', 'account', 'meter'];
  if (options.authority === true) kinds.push('consensus');
  const keys: Partial<Record<KeyKind, Uint8Array>> = {};
  const created: KeyKind[] = [];
  for (const kind of kinds) {
    const path = paths.keys[kind];
    if (existsSync(path)) {
      keys[kind] = await readPublicKey(path, kind);
      continue;
    }
    const { publicKey, seed } = await writeKeyFile(path, kind, generateSeed());
    created.push(kind);
    keys[kind] = publicKey;
    // The log of what a key signs is made with the key, and never later.
    if (kind === 'consensus')
      await createAuthorityLog(paths.signLog, genesis.chainId, createSigner(seed));
  }
  const config = join(folder, CONFIG_FILE);
  if (!existsSync(config)) await writeDurably(config, CONFIG, { mode: 0o600, replace: false });
  await loadConfig(folder, {}, settingsEnvironment(world));

  const { node = new Uint8Array(), account = new Uint8Array(32), meter, consensus } = keys;
  const household = genesis.households.find((one) => equalBytes(one.account, account));
  const authority = genesis.authorities.find((one) => equalBytes(one.nodeKey, node));
  const result = {
    folder,
    chainId: genesis.chainId,
    address: encodeAddress(account),
    nodeKey: toHex(node),
    meterKey: meter === undefined ? null : toHex(meter),
    consensusKey: consensus === undefined ? null : toHex(consensus),
    created,
    household: household?.household ?? null,
    authority: authority?.name ?? null,
  };
  out.result(result, () => {
    out.pairs([
      ['data folder', folder],
      ['community', genesis.chainId],
      ['account', result.address],
      ['node key', result.nodeKey],
      ['meter key', result.meterKey],
      ['consensus key', result.consensusKey],
      ['new keys', created.join(', ') || 'none'],
      ['household', result.household ?? 'not in the genesis'],
      ['authority', result.authority],
    ]);
  });
  if (household === undefined && authority === undefined)
    out.talk(
      'The operator must register this household: send him account, node key and meter key.',
    );
  return undefined;
}

async function placeGenesis(source: string, target: string, hash: Uint8Array): Promise<void> {
  if (!existsSync(target)) {
    await writeDurably(target, await readFile(source), { replace: false });
    return;
  }
  const { genesis } = await loadGenesis(target);
  if (!equalBytes(genesis.hash, hash))
    throw new CliError(
      ExitCode.conflict,
      'other-chain',
      `${target} belongs to the community ${genesis.chainId} (${toHex(genesis.hash).slice(0, 12)}…): choose another --folder`,
    );
}
