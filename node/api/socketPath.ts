import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { nodeFolder } from '../folder.ts';

/** Of a unix socket's path, with its end: 108 on Linux, 104 on macOS and BSD. */
const PATH_BYTES_MAX = 103;

/** In the data folder, where the socket lies elsewhere: the path of it. */
const pointerFile = (root: string) => join(root, 'socket');

/** Where the node of a folder listens, or would. */
export async function findSocket(root: string): Promise<string> {
  const pointed = await readFile(pointerFile(root), 'utf8').catch(() => '');
  return pointed.trim() || nodeFolder(resolve(root)).socket;
}

/**
 * Chooses the path of the socket, frees it of one that a killed process left (the store's lock has shown
 * that nobody else runs on this folder), and notes it where clients look.
 */
export async function claimSocket(root: string): Promise<string> {
  const own = nodeFolder(resolve(root)).socket;
  const path = Buffer.byteLength(own) <= PATH_BYTES_MAX ? own : await shortPath(root);
  await rm(path, { force: true });
  if (path === own) await rm(pointerFile(root), { force: true });
  else await writeFile(pointerFile(root), `${path}\n`);
  return path;
}

/** Beside other users' files in the system's folder, so in a folder that only we can enter. */
async function shortPath(root: string): Promise<string> {
  const { uid, username } = userInfo();
  const hash = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `gridhood-${uid < 0 ? username : uid}`, `${hash}.sock`);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await stat(folder);
  if (uid >= 0 && (found.uid !== uid || (found.mode & 0o077) !== 0))
    throw new Error(
      `${folder} belongs to somebody else or is open to others: remove it, or choose a data folder with a shorter path`,
    );
  return path;
}
