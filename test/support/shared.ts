import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './projectRoot.ts';

/** The folder beside the project that holds test material which we did not write. */
const SHARED: string = join(PROJECT_ROOT, '..', 'shared');

/**
 * Where a file of that folder is, or the reason for skipping: `t.test(name, { skip: shared.skip }, …)`.
 * In CI a skip is a failure, so there the path is handed out whether it exists or not.
 */
export function sharedPath(...parts: string[]): { path: string; skip: string | false } {
  const path = join(SHARED, ...parts);
  const missing = !existsSync(path) && process.env['CI'] !== 'true';
  return { path, skip: missing ? `no ${parts.join('/')} beside the project` : false };
}
