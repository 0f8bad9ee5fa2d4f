import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { openChain } from '../../node/api/openChain.ts';
import { recoverStore } from '../../node/recovery/recoverStore.ts';
import {
  type EncodedBlock,
  SnapshotFile,
  writeSnapshot,
} from '../../node/recovery/snapshotFile.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { short } from '../output.ts';
import { showRebuilt } from './recover.ts';

/** In the data folder, for snapshots that are given no name. */
const FOLDER = 'snapshots';
const SUFFIX = '.snapshot';

export function registerSnapshot(program: Command, commands: Commands): void {
  const snapshot = commands.noun(program, 'snapshot', 'the chain in one verified file');
  commands.leaf(
    snapshot,
    'create [file]',
    'write all blocks of a stopped node into one file',
    ['snapshot create', 'snapshot create /media/usb/elm-street.snapshot'],
    create,
  );
  commands.leaf(
    snapshot,
    'list [folder]',
    'what snapshots there are, and whether each is whole',
    ['snapshot list', 'snapshot list /media/usb --json'],
    list,
  );
  commands.leaf(
    snapshot,
    'restore <file>',
    "make a stopped node's store anew from a snapshot; the old store is set aside",
    ['snapshot restore elm-street-960.snapshot', 'snapshot restore /media/usb/a.snapshot --json'],
    restore,
  );
}

async function create(
  { folder, out, world }: Context,
  _options: CommonOptions,
  [given]: readonly string[],
): Promise<undefined> {
  const reader = await openChain(folder);
  try {
    const { ledger, genesis } = reader;
    const { head } = ledger;
    if (head.height === 0n)
      throw new CliError(
        ExitCode.notFound,
        'no-blocks',
        `the node in ${folder} has no block yet: start it first`,
      );
    const path =
      given === undefined
        ? join(folder, FOLDER, `${genesis.chainId}-${head.height}${SUFFIX}`)
        : resolve(world.workingFolder, given);
    await mkdir(dirname(path), { recursive: true });
    const stateRoot = ledger.block(head.height)?.block.header.stateRoot ?? new Uint8Array();
    const manifest = await writeSnapshot(
      path,
      {
        chainId: genesis.chainId,
        genesisHash: toHex(genesis.hash),
        height: head.height,
        blockHash: toHex(head.hash),
        stateRoot: toHex(stateRoot),
      },
      blocksOf(reader),
    );
    const { size } = await stat(path);
    const { chunks, ...told } = manifest;
    out.result({ file: path, ...told, chunks: chunks.length, bytes: size }, () =>
      out.line(`Blocks 1 to ${manifest.height} stand in ${path} (${size} bytes).`),
    );
  } finally {
    await reader.close();
  }
  return undefined;
}

function* blocksOf({
  ledger,
}: Pick<Awaited<ReturnType<typeof openChain>>, 'ledger'>): Generator<EncodedBlock> {
  for (let height = 1n; height <= ledger.head.height; height++) {
    // Decoded once, so that nothing damaged is passed on.
    const stored = ledger.block(height);
    if (stored === undefined)
      throw new Error(`block ${height} is missing: run gridhood recover store`);
    yield { block: stored.block.bytes, certificate: stored.certificate };
  }
}

async function list(
  { folder, out, world }: Context,
  _options: CommonOptions,
  [given]: readonly string[],
): Promise<ExitCode> {
  const where = given === undefined ? join(folder, FOLDER) : resolve(world.workingFolder, given);
  const names = existsSync(where)
    ? (await readdir(where)).filter((one) => one.endsWith(SUFFIX))
    : [];
  const snapshots = await Promise.all(names.sort().map((name) => look(join(where, name))));
  out.result({ folder: where, snapshots }, () =>
    out.table(
      ['snapshot', 'community', 'height', 'block', ''],
      snapshots.map(({ file, chainId, height, blockHash, fault }) => [
        basename(file),
        chainId,
        height,
        blockHash === null ? null : short(blockHash),
        fault === null ? 'whole' : out.bad(fault),
      ]),
      [2],
    ),
  );
  return snapshots.some(({ fault }) => fault !== null) ? ExitCode.corrupt : ExitCode.ok;
}

/** Reads it from end to end, so that every chunk's hash is seen to be right. */
async function look(file: string) {
  const nothing = { file, chainId: null, height: null, blockHash: null };
  try {
    const snapshot = await SnapshotFile.open(file);
    try {
      for await (const _ of snapshot.blocks());
      const { chainId, height, blockHash } = snapshot.manifest;
      return { file, chainId, height: height.toString(), blockHash, fault: null };
    } finally {
      await snapshot.close();
    }
  } catch (error) {
    return { ...nothing, fault: error instanceof Error ? error.message : String(error) };
  }
}

async function restore(
  { folder, out, world }: Context,
  _options: CommonOptions,
  [file = '']: readonly string[],
): Promise<ExitCode> {
  const path = resolve(world.workingFolder, file);
  return showRebuilt(out, folder, await recoverStore(folder, path, world.clock.nowMs()));
}
