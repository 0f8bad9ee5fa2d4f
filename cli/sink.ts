import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context } from './context.ts';
import { CliError } from './errors.ts';
import { ExitCode } from './exitCodes.ts';

/** Where a document goes: stdout, or a file that takes its name only once it is whole. */
export interface Sink {
  write(text: string): Promise<void>;
}

/**
 * Hands a sink to `produce`. A file of that name is replaced at the end, or stays as it was where anything
 * fails; only its owner may read it, since it tells of a household's life.
 */
export async function writeDocument(
  { world, out }: Context,
  file: string | undefined,
  produce: (sink: Sink) => Promise<void>,
): Promise<void> {
  if (file === undefined) {
    await produce({ write: async (text) => void world.streams.out.write(text) });
    return;
  }
  const path = resolve(world.workingFolder, file);
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600).catch(unwritable(path));
    try {
      await produce({ write: (text) => handle.appendFile(text) });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path).catch(unwritable(path));
  } finally {
    await rm(temporary, { force: true });
  }
  out.talk(`written to ${path}`);
}

function unwritable(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new CliError(
      error.code === 'ENOSPC' ? ExitCode.disk : ExitCode.failure,
      'cannot-write',
      `${path} cannot be written (${error.code ?? error.message}): choose another place with --out`,
      { cause: error },
    );
  };
}
