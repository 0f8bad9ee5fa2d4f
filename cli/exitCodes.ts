/** What a process says when it ends; scripts rely on each (interfaces.md). */
export const ExitCode = {
  ok: 0,
  failure: 1,
  usage: 2,
  noDaemon: 3,
  locked: 4,
  notFound: 5,
  disk: 6,
  conflict: 7,
  timedOut: 8,
  degraded: 10,
  unhealthy: 11,
  corrupt: 12,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
