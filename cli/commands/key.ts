import type { Command } from 'commander';
import { isSealed, type KeyFile, readKeyFile, rewriteKeyFile } from '../../node/crypto/keyFile.ts';
import { drawSalt } from '../../node/crypto/sealedSeed.ts';
import { nodeFolder } from '../../node/folder.ts';
import { presentKeys } from '../../node/keyFiles.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Commands } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { newPassphrase, unlockOf } from '../passphrase.ts';

export function registerKey(program: Command, commands: Commands): void {
  const key = commands.noun(program, 'key', "a node's keys, and how they lie on the disk");
  commands.leaf(
    key,
    'encrypt',
    'encrypt the key files with a passphrase, which the node then needs at each start',
    ['key encrypt', 'key encrypt --folder elm-street/nodes/anna'],
    encrypt,
  );
  commands.leaf(
    key,
    'decrypt',
    'write the key files without a passphrase again',
    ['key decrypt', 'key decrypt --folder elm-street/nodes/anna'],
    decrypt,
  );
}

interface OwnKey {
  readonly name: string;
  readonly path: string;
  readonly key: KeyFile;
}

/** Those to be changed; all are read before the first is written. */
async function ownKeys({ folder, world }: Context, sealed: boolean): Promise<OwnKey[]> {
  const there = presentKeys(nodeFolder(folder));
  if (there.length === 0)
    throw new CliError(
      ExitCode.notFound,
      'no-keys',
      `there are no keys in ${folder}: name the folder of a node with --folder`,
    );
  const unlock = unlockOf(world);
  const found: OwnKey[] = [];
  for (const { name, path, kind } of there)
    if ((await isSealed(path, kind)) === sealed)
      found.push({ name, path, key: await readKeyFile(path, kind, unlock) });
  return found;
}

async function encrypt(context: Context): Promise<undefined> {
  const open = await ownKeys(context, false);
  if (open.length > 0) {
    const passphrase = await newPassphrase(context.world);
    const salt = drawSalt();
    for (const { path, key } of open) await rewriteKeyFile(path, key, { passphrase, salt });
  }
  show(
    context,
    open,
    'encrypted',
    'Keep the passphrase: without it the keys are lost, and the money with them.',
  );
  return undefined;
}

async function decrypt(context: Context): Promise<undefined> {
  const sealed = await ownKeys(context, true);
  for (const { path, key } of sealed) await rewriteKeyFile(path, key, null);
  show(context, sealed, 'decrypted', 'Whoever reads the files now has the keys.');
  return undefined;
}

function show({ folder, out }: Context, keys: readonly OwnKey[], done: string, then: string): void {
  const changed = keys.map(({ name, key: { kind, publicKey } }) => ({
    name,
    publicKey: kind === 'account' ? encodeAddress(publicKey) : toHex(publicKey),
  }));
  out.result({ folder, [done]: changed.map(({ name }) => name) }, () => {
    if (changed.length === 0) out.line(`All keys in ${folder} are ${done} already.`);
    for (const { name, publicKey } of changed) out.line(`${name}: ${done} (${publicKey})`);
    if (changed.length > 0) out.talk(then);
  });
}
