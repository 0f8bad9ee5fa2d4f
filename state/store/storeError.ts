export type StoreErrorCode =
  /** Another process, or this one, has the store open. */
  | 'locked'
  /** There is no store in the folder. */
  | 'missing'
  /** There is one already. */
  | 'exists'
  /** It belongs to another chain. */
  | 'wrongChain'
  /** A later version of the software wrote it. */
  | 'unsupportedFormat'
  | 'corrupt'
  | 'diskFull'
  | 'permission'
  | 'closed'
  /** Any other failure of the disk or of the database; the cause says which. */
  | 'failed';

/** A failure outside of the program, told to the user: what, where, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

export function closedError(where: string): StoreError {
  return new StoreError('closed', `the store in ${where} is closed: open it again to use it`);
}

export function lockedError(where: string, pid: number | null, cause?: unknown): StoreError {
  const owner = pid === null ? 'another process' : `process ${pid}`;
  return new StoreError(
    'locked',
    `the store in ${where} is in use by ${owner}: stop that process, or choose another folder`,
    cause,
  );
}

export function missingError(where: string, cause?: unknown): StoreError {
  return new StoreError(
    'missing',
    `there is no store in ${where}: check the path, or create the node's data first`,
    cause,
  );
}

export function existsError(where: string): StoreError {
  return new StoreError(
    'exists',
    `there is already a store in ${where}: start the node on it, or choose another folder`,
  );
}

export function corruptError(where: string, detail: string, cause?: unknown): StoreError {
  return new StoreError(
    'corrupt',
    `the store in ${where} is damaged (${detail}): stop the node and run gridhood recover store, ` +
      'which keeps what is whole and lets the node fetch the rest from its peers',
    cause,
  );
}
