import { access, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import { createCommunity } from '../../node/community/createCommunity.ts';
import { loadGenesis } from '../../node/loadNode.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { CliError, usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';

const FILE_BYTES_MAX = 1024 * 1024;

export function registerCommunity(program: Command, commands: Commands): void {
  const community = commands.noun(program, 'community', 'found a community');
  commands
    .leaf<CommonOptions & { out?: string }>(
      community,
      'create <file>',
      'make keys, a checked genesis and one ready data folder per node from a short YAML file',
      ['community create street.yaml', 'community create street.yaml --out /srv/elm-street --json'],
      create,
    )
    .option('--out <dir>', 'new folder for all of it (default: the name of the community)');
  commands.leaf(
    community,
    'validate <genesis>',
    'check a genesis file in full; every fault is named with its place',
    ['community validate genesis.json', 'community validate elm-street/genesis.json --json'],
    validate,
  );
}

async function create(
  { out, world }: Context,
  options: CommonOptions & { out?: string },
  [file = '']: readonly string[],
): Promise<undefined> {
  const path = resolve(world.workingFolder, file);
  const read = readCommunityPlan(await readYaml(path), {
    nowMs: world.clock.nowMs(),
    baseFolder: dirname(path),
  });
  if (!read.ok)
    throw new CliError(
      ExitCode.usage,
      'bad-community-file',
      read.faults.map((fault) => `${path}: ${fault.path} ${fault.message}`).join('\n'),
    );
  const { plan } = read;
  const folder = resolve(world.workingFolder, options.out ?? plan.name);
  const { genesis, nodes, operatorKeys } = await createCommunity(plan, folder);
  const result = {
    chainId: genesis.chainId,
    genesisHash: toHex(genesis.hash),
    folder,
    operatorKeys,
    nodes,
  };
  out.result(result, () => {
    out.pairs([
      ['community', genesis.chainId],
      ['genesis', toHex(genesis.hash)],
      ['folder', folder],
      ["operator's keys", operatorKeys],
    ]);
    out.line();
    out.table(
      ['node', 'role', 'port', 'data folder'],
      nodes.map((node) => [node.name, roleOf(node), node.port, node.folder]),
      [2],
    );
  });
  out.talk(`Start each node with: gridhood start --folder ${folder}/nodes/NAME`);
  return undefined;
}

function roleOf({
  isAuthority,
  isHousehold,
}: {
  isAuthority: boolean;
  isHousehold: boolean;
}): string {
  if (!isHousehold) return 'authority';
  return isAuthority ? 'authority, household' : 'household';
}

async function readYaml(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  if (text.length > FILE_BYTES_MAX) throw usage(`${path} is larger than ${FILE_BYTES_MAX} bytes`);
  try {
    return parse(text) as unknown;
  } catch (error) {
    throw notYaml(path, error);
  }
}

function notYaml(path: string, cause: unknown): CliError {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const message = `${path} is not YAML: ${line}`;
  return new CliError(ExitCode.usage, 'bad-community-file', message, { cause });
}

async function validate(
  { out, world }: Context,
  _options: CommonOptions,
  [file = '']: readonly string[],
): Promise<undefined> {
  const path = resolve(world.workingFolder, file);
  await access(path);
  const { genesis } = await loadGenesis(path);
  const { chainId, authorities, households, contracts, hash } = genesis;
  const result = {
    valid: true,
    chainId,
    genesisHash: toHex(hash),
    authorities: authorities.length,
    households: households.length,
    contracts: contracts.length,
  };
  out.result(result, () => {
    out.line(out.good(`${file} is a valid genesis.`));
    out.pairs([
      ['community', chainId],
      ['hash', toHex(hash)],
      ['authorities', authorities.length],
      ['households', households.length],
      ['contracts', contracts.length],
    ]);
  });
  return undefined;
}
