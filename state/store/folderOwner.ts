import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockedError } from './storeError.ts';

/** Says who has the store open. LevelDB's own lock decides; this only gives the user a name. */
const OWNER_FILE = 'owner.pid';

// LevelDB's file lock belongs to the process: a second attempt to open within the same process
// fails and yet releases the lock to everybody else (measured). So it must never come to that.
const openFolders = new Set<string>();

/**
 * Takes a folder, by its real path, for this process; nothing on disk yet.
 * @throws StoreError `locked` where this process has it already.
 */
export function claimFolder(folder: string): void {
  if (openFolders.has(folder)) throw lockedError(folder, process.pid);
  openFolders.add(folder);
}

export function releaseFolder(folder: string): void {
  openFolders.delete(folder);
}

/** To be called with LevelDB's lock held. */
export async function writeOwner(folder: string): Promise<void> {
  await writeFile(join(folder, OWNER_FILE), `${process.pid}\n`);
}

/** To be called before LevelDB's lock is let go, or it would be the next owner's file. */
export async function removeOwner(folder: string): Promise<void> {
  await rm(join(folder, OWNER_FILE), { force: true });
}

/** The process that has the store open, where that can be told: null for a file left by the dead. */
export async function readOwner(folder: string): Promise<number | null> {
  const text = await readFile(join(folder, OWNER_FILE), 'utf8').catch(() => '');
  const pid = /^[1-9]\d{0,9}\n$/.test(text) ? Number(text) : null;
  return pid !== null && isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
