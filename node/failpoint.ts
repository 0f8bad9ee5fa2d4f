import type { SignLogPoint, SignLogPoints } from '../consensus/wal/signLogFile.ts';
import type { StorePoint } from '../state/store/levelStore.ts';

/** The moments around every durable write at which a crash test may end the process, by file. */
export const FAILPOINTS = [
  'signLog.append.before',
  'signLog.append.torn',
  'signLog.append.after',
  'signLog.sync.after',
  'signLog.truncate.before',
  'signLog.truncate.written',
  'signLog.truncate.after',
  'signLog.replace.before',
  'signLog.replace.written',
  'signLog.replace.synced',
  'signLog.replace.renamed',
  'signLog.replace.after',
  'store.create.before',
  'store.create.opened',
  'store.create.after',
  'store.migrate.before',
  'store.migrate.inFlight',
  'store.migrate.after',
  'genesis.before',
  'genesis.inFlight',
  'genesis.after',
  'candidate.before',
  'candidate.inFlight',
  'candidate.after',
  'commit.before',
  'commit.inFlight',
  'commit.written',
  'commit.after',
  'key.before',
  'key.written',
  'key.linked',
  'key.after',
  'file.before',
  'file.written',
  'file.named',
  'file.after',
  'community.before',
  'community.written',
  'community.named',
  'community.after',
  'snapshot.chunk',
  'snapshot.written',
  'snapshot.after',
  'rebuild.block',
  'rebuild.done',
  'rebuild.setAside',
  'rebuild.named',
  'rebuild.after',
] as const satisfies readonly (SignLogPoint | StorePoint | string)[];

export type Failpoint = (typeof FAILPOINTS)[number];

/** Names a failpoint: `name`, or `name:nth` for the nth time that it is reached. */
export const FAILPOINT_VARIABLE = 'GRIDHOOD_FAILPOINT';
/** Without it a failpoint is refused: it kills the node, and nobody sets this by accident. */
export const CRASH_TESTING_VARIABLE = 'GRIDHOOD_CRASH_TESTING';

let armed: { readonly name: Failpoint; left: number } | null = null;

/** Ends this process here, by SIGKILL, where the environment asks for it; nothing otherwise. */
export function failpoint(name: Failpoint): void {
  if (armed === null || armed.name !== name) return;
  armed.left--;
  if (armed.left === 0) process.kill(process.pid, 'SIGKILL');
}

/** For a write that has been handed over: ends this process while another thread is at it. */
export function failpointInFlight(name: Failpoint): void {
  if (armed?.name === name) setImmediate(failpoint, name);
}

export const signLogPoints: SignLogPoints = {
  at: failpoint,
  isNext: (name) => armed !== null && armed.name === name && armed.left === 1,
};

/**
 * Reads the environment once, at the start of a process.
 * @returns what is wrong with it, in one line, or null.
 */
export function armFailpoint(
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const text = environment[FAILPOINT_VARIABLE] ?? '';
  if (text === '') return null;
  if (environment[CRASH_TESTING_VARIABLE] !== '1')
    return `${FAILPOINT_VARIABLE} is set: it kills the process on purpose, for crash tests only; unset it, or set ${CRASH_TESTING_VARIABLE}=1 as well`;
  const [given = '', nth = '1'] = text.split(':');
  const name = FAILPOINTS.find((known) => known === given);
  const left = Number(nth);
  if (name === undefined || !Number.isSafeInteger(left) || left < 1)
    return `${FAILPOINT_VARIABLE} is "${text}": it must be <failpoint> or <failpoint>:<nth>, and there is no such failpoint`;
  armed = { name, left };
  return null;
}
