import { resolve } from 'node:path';
import type { Command } from 'commander';
import { beginAuthorityLog } from '../../node/chain/authorityLog.ts';
import { readPublicKey } from '../../node/crypto/keyFile.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis } from '../../node/loadNode.ts';
import { checkFolder } from '../../node/recovery/checkFolder.ts';
import type { Rebuilt } from '../../node/recovery/rebuild.ts';
import { recoverStore, setSignLogAside } from '../../node/recovery/recoverStore.ts';
import { toHex } from '../../state/types/bytes.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { CliError, usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import type { Output } from '../output.ts';

export function registerRecover(program: Command, commands: Commands): void {
  const recover = commands.noun(program, 'recover', 'find damage in a data folder, and undo it');
  commands.leaf(
    recover,
    'check',
    "look at every file of a stopped node's folder; changes nothing",
    ['recover check', 'recover check --folder elm-street/nodes/anna --json'],
    check,
  );
  commands
    .leaf<CommonOptions & { snapshot?: string }>(
      recover,
      'store',
      'make a damaged store anew from what is whole of it; the old one is set aside, peers give the rest',
      ['recover store', 'recover store --snapshot /media/usb/elm-street.snapshot'],
      store,
    )
    .option('--snapshot <file>', 'take the blocks of this snapshot first');
  commands
    .leaf<CommonOptions & { onlyCopy?: boolean }>(
      recover,
      'sign-log',
      'begin the lost or damaged sign log of an authority anew; it votes again when that is safe',
      [
        'recover sign-log --only-copy',
        'recover sign-log --only-copy --folder elm-street/nodes/anna',
      ],
      signLog,
    )
    .option('--only-copy', "this authority's key runs on no other machine, and never will");
}

async function check({ folder, out, world }: Context): Promise<ExitCode> {
  const checks = await checkFolder(folder, world.interrupted);
  const damaged = checks.filter(({ state }) => state === 'damaged');
  out.result({ folder, ok: damaged.length === 0, files: checks }, () => {
    out.table(
      ['file', '', ''],
      checks.map(({ file, state, detail }) => [
        file,
        state === 'damaged' ? out.bad('DAMAGED') : state,
        detail,
      ]),
    );
  });
  return damaged.length === 0 ? ExitCode.ok : ExitCode.corrupt;
}

async function store(
  { folder, out, world }: Context,
  { snapshot }: { snapshot?: string },
): Promise<ExitCode> {
  const path = snapshot === undefined ? null : resolve(world.workingFolder, snapshot);
  return showRebuilt(out, folder, await recoverStore(folder, path, world.clock.nowMs()));
}

export function showRebuilt(out: Output, folder: string, rebuilt: Rebuilt): ExitCode {
  const { height, blockHash, setAside, faults } = rebuilt;
  out.result({ folder, height, blockHash: toHex(blockHash), setAside, faults }, () => {
    out.line(out.good(`Blocks 1 to ${height} were verified and stand in the new store.`));
    for (const { source, fault } of faults) out.line(`${source} ended early: ${fault}`);
    if (setAside !== null)
      out.line(`The old store lies in ${setAside}; remove it when the node is in step.`);
    out.line('What is missing comes from peers: gridhood start, gridhood wait --for synced.');
  });
  return ExitCode.ok;
}

async function signLog(
  { folder, out, world }: Context,
  { onlyCopy }: { onlyCopy?: boolean },
): Promise<undefined> {
  if (onlyCopy !== true)
    throw usage(
      'say --only-copy: two logs for one key can sign against each other, so no other machine may hold this key',
    );
  if (await (await Client.of(folder, world.interrupted)).isRunning())
    throw new CliError(
      ExitCode.locked,
      'running',
      `a node is running on ${folder}: stop it with gridhood stop first`,
    );
  const paths = nodeFolder(folder);
  const { genesis } = await loadGenesis(paths.genesis);
  const key = await readPublicKey(paths.keys.consensus, 'consensus');
  const setAside = await setSignLogAside(paths.signLog, world.clock.nowMs());
  await beginAuthorityLog(paths.signLog, genesis.chainId, key);
  out.result({ folder, signLog: paths.signLog, setAside }, () => {
    out.line(
      `A new ${paths.signLog} is begun${setAside === null ? '' : `; the old one lies in ${setAside}`}.`,
    );
    out.line(
      'Start the node. It votes again by itself once enough authorities have said how far they are, and the chain is three blocks beyond that.',
    );
  });
  return undefined;
}
