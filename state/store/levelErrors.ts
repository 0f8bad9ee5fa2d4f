import { closedError, corruptError, lockedError, missingError, StoreError } from './storeError.ts';

/**
 * LevelDB tells most failures by text alone, wraps those of opening in a general one, and gives
 * a synchronous read no code at all; so all codes and texts of the chain of causes are searched.
 */
export function toStoreError(
  error: unknown,
  folder: string,
  ownerPid: number | null = null,
): StoreError {
  if (error instanceof StoreError) return error;
  const { codes, detail, text } = summarize(error);
  // A failure to open has the first code as well, and its reason as the cause.
  const isUnexplained = codes.size === 1 && (error as Error).cause === undefined;
  if (isUnexplained && codes.has('LEVEL_DATABASE_NOT_OPEN')) return closedError(folder);
  if (codes.has('LEVEL_ITERATOR_NOT_OPEN')) return closedError(folder);
  if (codes.has('LEVEL_LOCKED')) return lockedError(folder, ownerPid, error);
  if (/no space left|ENOSPC|quota exceeded|EDQUOT|file too large/i.test(text)) {
    return new StoreError(
      'diskFull',
      `the disk that holds ${folder} is full: free some space and start the node again; ` +
        'nothing that was confirmed is lost',
      error,
    );
  }
  if (/permission denied|not permitted|EACCES|EPERM|read-only file system|EROFS/i.test(text)) {
    return new StoreError(
      'permission',
      `${folder} may not be read and written by this user: change its owner or its mode, ` +
        'or choose another folder',
      error,
    );
  }
  if (codes.has('LEVEL_CORRUPTION') || /^corruption:/im.test(text)) {
    return corruptError(folder, detail, error);
  }
  // A table shorter than its index says (the read lies beyond the mapped file), or a file that is gone.
  if (/(\.ldb|\.sst|MANIFEST-\d+): (invalid argument|no such file)/i.test(text)) {
    return corruptError(folder, detail, error);
  }
  if (/create_if_missing is false|not a directory|ENOTDIR|ENOENT/i.test(text)) {
    return missingError(folder, error);
  }
  return new StoreError(
    'failed',
    `the store in ${folder} cannot be used (${detail}): check the disk, then start the node again`,
    error,
  );
}

function summarize(error: unknown): { codes: Set<unknown>; detail: string; text: string } {
  const codes = new Set<unknown>();
  const texts: string[] = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    if ('code' in link) codes.add(link.code);
    texts.push(link.message);
  }
  return { codes, detail: texts.at(-1) ?? String(error), text: texts.join('\n') };
}
