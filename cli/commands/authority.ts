import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import {
  type AuthoritiesView,
  type AuthorityEntry,
  authoritiesView,
} from '../../node/api/views/authoritiesView.ts';
import { readKeyFile, readPublicKey } from '../../node/crypto/keyFile.ts';
import { createSigner } from '../../node/crypto/signer.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis } from '../../node/loadNode.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import { possessionSignBytes } from '../../state/codec/governance.ts';
import type { Authority } from '../../state/types/authority.ts';
import { toHex } from '../../state/types/bytes.ts';
import { NAME_PATTERN } from '../../state/types/transaction.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { CliError, usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { unlockOf } from '../passphrase.ts';
import { type ProposeOptions, registerVote, sendProposal, withProposeOptions } from './proposal.ts';

interface CandidateOptions extends CommonOptions {
  readonly name: string;
  readonly out?: string;
  /** False with `--no-account`. */
  readonly account: boolean;
}

export function registerAuthority(program: Command, commands: Commands): void {
  const authority = commands.noun(program, 'authority', 'who decides the blocks of this chain');
  commands.leaf(
    authority,
    'list',
    'the authorities, how they stand, and what is about to change',
    ['authority list', 'authority list --json'],
    list,
  );
  commands.leaf(
    authority,
    'status [name]',
    'one authority, by name or consensus key; without, this node',
    ['authority status', 'authority status anna --json'],
    status,
  );
  commands
    .leaf<CandidateOptions>(
      authority,
      'candidate',
      "write this folder's candidacy: what it would be known by, with proof of both keys",
      [
        'authority candidate --name box5 --out box5.json',
        'authority candidate --name box5 --no-account --json',
      ],
      candidate,
    )
    .requiredOption('--name <name>', 'name of the authority')
    .option('--out <file>', 'file to write (default: standard output)')
    .option('--no-account', 'without an account: it will have no vote in governance');
  registerProposals(authority, commands);
  registerVote(authority, commands, 'authority');
}

function registerProposals(authority: Command, commands: Commands): void {
  withProposeOptions(
    commands.leaf<ProposeOptions>(
      authority,
      'propose-add <file>',
      'propose to let a candidate in, and vote for it',
      ['authority propose-add box5.json', 'authority propose-add box5.json --at-height 5000'],
      proposeAdd,
    ),
  );
  withProposeOptions(
    commands.leaf<ProposeOptions>(
      authority,
      'propose-remove <name>',
      'propose to put an authority out, and vote for it',
      ['authority propose-remove ben', 'authority propose-remove ben --reason "moved away"'],
      (context, options, [name = '']) =>
        sendProposal(context, { type: 'removeAuthority', authority: name }, options),
    ),
  );
  withProposeOptions(
    commands.leaf<ProposeOptions>(
      authority,
      'propose-lift <name>',
      "propose to lift an authority's suspension, and vote for it",
      ['authority propose-lift ben', 'authority propose-lift ben --reason "old copy destroyed"'],
      (context, options, [name = '']) =>
        sendProposal(context, { type: 'liftSuspension', authority: name }, options),
    ),
  );
}

function viewOf(context: Context): Promise<AuthoritiesView> {
  return ask(
    context,
    (client) => client.get<AuthoritiesView>('/api/v1/authorities'),
    (reader) => authoritiesView(reader),
  );
}

async function list(context: Context): Promise<undefined> {
  const view = await viewOf(context);
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['authority', 'standing', 'since height', 'account', 'consensus key'],
      view.authorities.map((one) => [
        one.name,
        one.standing,
        one.sinceHeight,
        one.account === null ? 'none, no vote' : (one.account.name ?? one.account.address),
        one.consensusKey,
      ]),
      [2],
    );
    out.line();
    out.line(`${view.quorum} votes decide; never fewer than ${view.least} once it has them.`);
    for (const { fromHeight, proposal, text } of view.scheduled)
      out.line(
        `From height ${fromHeight}: ${text}${proposal === null ? '' : ` (proposal ${proposal})`}.`,
      );
  });
  return undefined;
}

async function status(
  context: Context,
  _options: CommonOptions,
  [name]: readonly string[],
): Promise<undefined> {
  const who = name ?? (await ownKey(context));
  const { authorities } = await viewOf(context);
  const found = authorities.find((one) => one.name === who || one.consensusKey === who);
  if (found === undefined)
    throw new CliError(
      ExitCode.notFound,
      'not-found',
      name === undefined
        ? "this folder's consensus key is no authority's: propose it with gridhood authority candidate and propose-add"
        : `there is no authority ${name}: name one of ${authorities.map((one) => one.name).join(', ')}`,
    );
  const { out } = context;
  out.result(found, () => {
    out.heading(`${found.name}: ${found.standing}`);
    out.pairs([
      ['in the set', found.sinceHeight === null ? 'no' : `since height ${found.sinceHeight}`],
      ['proved', offenceText(found)],
      ['account', found.account === null ? 'none, it has no vote' : found.account.address],
      ['consensus key', found.consensusKey],
      ['node key', found.nodeKey],
    ]);
  });
  return undefined;
}

function offenceText({ offence }: AuthorityEntry): string | null {
  if (offence === null) return null;
  const { kind, height, round, provedAtHeight } = offence;
  return `${kind} at height ${height}, round ${round} (taken by block ${provedAtHeight})`;
}

async function ownKey({ folder }: Context): Promise<string> {
  const path = nodeFolder(folder).keys.consensus;
  if (!existsSync(path))
    throw usage(
      `${folder} has no consensus key: name an authority, or make one with gridhood init --authority`,
    );
  return toHex(await readPublicKey(path, 'consensus'));
}

async function candidate(
  { folder, out, world }: Context,
  { name, account: hasVote, ...options }: CandidateOptions,
): Promise<undefined> {
  if (!NAME_PATTERN.test(name))
    throw usage('a name has 1 to 64 of the characters 0-9 A-Z a-z : _ . -');
  const paths = nodeFolder(folder);
  await ownKey({ folder, out, world });
  const { genesis } = await loadGenesis(paths.genesis);
  const unlock = unlockOf(world);
  const [consensus, node] = await Promise.all([
    readKeyFile(paths.keys.consensus, 'consensus', unlock),
    readKeyFile(paths.keys.node, 'node', unlock),
  ]);
  const account = hasVote ? await readPublicKey(paths.keys.account, 'account') : null;
  const authority: Authority = {
    name,
    consensusKey: consensus.publicKey,
    nodeKey: node.publicKey,
    ...(account === null ? {} : { account }),
  };
  const message = possessionSignBytes(genesis.chainId, authority);
  const document = {
    v: 1,
    chainId: genesis.chainId,
    name,
    consensusKey: toHex(authority.consensusKey),
    nodeKey: toHex(authority.nodeKey),
    ...(account === null ? {} : { account: encodeAddress(account) }),
    consensusProof: toHex(createSigner(consensus.seed).sign(message)),
    nodeProof: toHex(createSigner(node.seed).sign(message)),
  };
  if (options.out === undefined) {
    out.result(document, () => out.line(JSON.stringify(document, null, 2)));
    return undefined;
  }
  const file = resolve(world.workingFolder, options.out);
  await writeNew(file, `${JSON.stringify(document, null, 2)}\n`);
  out.result({ ...document, file }, () =>
    out.line(`${file} written: an authority proposes it with gridhood authority propose-add`),
  );
  return undefined;
}

async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    const message = `${file} exists: choose another --out`;
    throw new CliError(ExitCode.conflict, 'exists', message, { cause: error });
  });
}

async function proposeAdd(
  context: Context,
  options: ProposeOptions,
  [name = '']: readonly string[],
): Promise<undefined> {
  const file = resolve(context.world.workingFolder, name);
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw usage(`${file} cannot be read as a candidacy: ${message}`);
  }
  return sendProposal(context, { type: 'addAuthority', candidate: document }, options);
}
