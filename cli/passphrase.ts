import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Unlock } from '../node/crypto/keyFile.ts';
import { Passphrase } from '../node/crypto/sealedSeed.ts';
import type { World } from './context.ts';
import { CliError, usage } from './errors.ts';
import { ExitCode } from './exitCodes.ts';

const TEXT_VARIABLE = 'GRIDHOOD_PASSPHRASE';
const FILE_VARIABLE = 'GRIDHOOD_PASSPHRASE_FILE';
export const PASSPHRASE_VARIABLES: readonly string[] = [TEXT_VARIABLE, FILE_VARIABLE];

/** Below this a machine that tries passphrases is done in days. */
const LENGTH_MIN = 10;
const FILE_BYTES_MAX = 4096;
const QUESTION = 'Passphrase of the keys: ';

/** The passphrase of the environment or of a person at the terminal, asked for once and only where needed. */
export function unlockOf(world: World): Unlock {
  let known: Promise<Passphrase | null> | null = null;
  return () => {
    known ??= presentPassphrase(world);
    return known;
  };
}

/** One to encrypt with: typed twice, or as the environment says. */
export async function newPassphrase(world: World): Promise<Passphrase> {
  const given = await fromEnvironment(world);
  const text = given ?? (await ask('New passphrase: '));
  if (text === null)
    throw usage(
      `name a file with the passphrase in ${FILE_VARIABLE}, or run this in a terminal, where it asks`,
    );
  if ([...text].length < LENGTH_MIN)
    throw usage(`the passphrase has fewer than ${LENGTH_MIN} characters: take a longer one`);
  if (given === null && (await ask('Once more: ')) !== text)
    throw usage('the two were not the same: nothing was changed');
  return new Passphrase(text);
}

/** For a process that is started in the background and can ask nobody. */
export async function passphraseEnvironment(world: World): Promise<Record<string, string>> {
  if (PASSPHRASE_VARIABLES.some((name) => world.environment[name] !== undefined)) return {};
  const text = await ask(QUESTION);
  return text === null ? {} : { [TEXT_VARIABLE]: text };
}

async function presentPassphrase(world: World): Promise<Passphrase | null> {
  const text = (await fromEnvironment(world)) ?? (await ask(QUESTION));
  return text === null ? null : new Passphrase(text);
}

async function fromEnvironment({ environment, workingFolder }: World): Promise<string | null> {
  const text = environment[TEXT_VARIABLE];
  if (text !== undefined && text !== '') return text;
  const name = environment[FILE_VARIABLE];
  if (name === undefined || name === '') return null;
  const path = resolve(workingFolder, name);
  const { size, mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new CliError(
      ExitCode.locked,
      'passphrase-open',
      `passphrase file ${path} is open to other users; run: chmod 600 ${path}`,
    );
  if (size > FILE_BYTES_MAX)
    throw usage(`passphrase file ${path} is larger than ${FILE_BYTES_MAX} bytes`);
  const [line = ''] = (await readFile(path, 'utf8')).split(/\r?\n/);
  if (line === '') throw usage(`passphrase file ${path} has an empty first line`);
  return line;
}

/** Null without a terminal. What is typed is not shown. */
async function ask(question: string): Promise<string | null> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
