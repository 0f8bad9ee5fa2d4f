import { randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toHex } from '../state/types/bytes.ts';
import { failpoint } from './failpoint.ts';

export interface DurableOptions {
  readonly mode?: number;
  /** Whether a file of that name may be there; it fails with EEXIST otherwise. */
  readonly replace: boolean;
}

/** Writes a file that is there whole, and on the disk when this returns, or not at all. */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  { mode = 0o644, replace }: DurableOptions,
): Promise<void> {
  failpoint('file.before');
  const temporary = join(dirname(path), `.${basename(path)}.${toHex(randomBytes(6))}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    failpoint('file.written');
    // Unlike a rename, a link fails where the name is taken.
    if (replace) await rename(temporary, path);
    else await link(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  failpoint('file.named');
  await syncFolder(dirname(path));
  failpoint('file.after');
}

/** What was made, renamed or removed in a folder outlasts a power cut only after this. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // it does not open folders
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
