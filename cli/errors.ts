import { CommunityError } from '../node/community/createCommunity.ts';
import { ConfigError } from '../node/config.ts';
import { KeyFileError } from '../node/crypto/keyFile.ts';
import { GenesisError } from '../node/loadNode.ts';
import { ExitCode } from './exitCodes.ts';

/** An error that is told to the user as it stands: what, where, what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;
  /** A stable word for `--json`. */
  readonly code: string;

  constructor(exitCode: ExitCode, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
    this.code = code;
  }
}

export function usage(message: string): CliError {
  return new CliError(ExitCode.usage, 'usage', message);
}

export function noDaemon(folder: string, options?: ErrorOptions): CliError {
  return new CliError(
    ExitCode.noDaemon,
    'no-daemon',
    `no node is running on ${folder}: start it with gridhood start --folder ${folder}`,
    options,
  );
}

export interface ToldError {
  readonly exitCode: ExitCode;
  readonly code: string;
  /** One line per fault. */
  readonly message: string;
}

/** By name and code, since most of the classes stand in rooms that the command line must not import. */
const BY_NAME: Readonly<Record<string, Readonly<Record<string, ExitCode>>>> = {
  StoreError: {
    locked: ExitCode.locked,
    permission: ExitCode.locked,
    missing: ExitCode.notFound,
    exists: ExitCode.conflict,
    wrongChain: ExitCode.conflict,
    unsupportedFormat: ExitCode.failure,
    corrupt: ExitCode.corrupt,
    diskFull: ExitCode.disk,
    closed: ExitCode.failure,
    failed: ExitCode.disk,
  },
  SignLogError: {
    SIGN_LOG_MISSING: ExitCode.corrupt,
    SIGN_LOG_EXISTS: ExitCode.conflict,
    SIGN_LOG_CORRUPT: ExitCode.corrupt,
    SIGN_LOG_FOREIGN: ExitCode.conflict,
    SIGN_LOG_FAILED: ExitCode.disk,
    SIGN_LOG_INCOMPLETE: ExitCode.corrupt,
  },
  SnapshotError: {
    exists: ExitCode.conflict,
    corrupt: ExitCode.corrupt,
    otherChain: ExitCode.conflict,
  },
  RequestError: { 'invalid-argument': ExitCode.usage, 'not-found': ExitCode.notFound },
  HostError: { 'port-in-use': ExitCode.conflict },
  ApiError: { 'port-in-use': ExitCode.conflict },
  MeterError: { '': ExitCode.usage },
  DemoError: {},
};

const SYSTEM: Readonly<Record<string, { exitCode: ExitCode; say: string }>> = {
  ENOENT: { exitCode: ExitCode.notFound, say: 'does not exist' },
  EACCES: { exitCode: ExitCode.locked, say: 'may not be read or written by this user' },
  EPERM: { exitCode: ExitCode.locked, say: 'may not be read or written by this user' },
  EROFS: { exitCode: ExitCode.disk, say: 'is on a read-only disk' },
  ENOSPC: { exitCode: ExitCode.disk, say: 'does not fit: the disk is full, free some space' },
  EISDIR: { exitCode: ExitCode.usage, say: 'is a folder, a file is needed' },
  ENOTDIR: { exitCode: ExitCode.usage, say: 'is not a folder' },
  EEXIST: { exitCode: ExitCode.conflict, say: 'exists already' },
};

/** Every error as what the user is told; unknown ones without their stack. */
export function toldError(error: unknown): ToldError {
  if (error instanceof CliError) return error;
  if (error instanceof ConfigError)
    return { exitCode: ExitCode.usage, code: 'bad-config', message: error.message };
  if (error instanceof GenesisError) return genesisError(error);
  if (error instanceof CommunityError) {
    const exitCode = error.code === 'exists' ? ExitCode.conflict : ExitCode.usage;
    return { exitCode, code: `community-${error.code}`, message: error.message };
  }
  if (error instanceof KeyFileError)
    return { exitCode: keyFileExit(error.code), code: error.code, message: error.message };
  if (!(error instanceof Error)) return unknown(String(error));
  const code = 'code' in error ? String(error.code) : '';
  const byCode = BY_NAME[error.name];
  if (byCode !== undefined)
    return {
      exitCode: byCode[code] ?? ExitCode.failure,
      code: code || error.name,
      message: error.message,
    };
  const system = SYSTEM[code];
  if (system !== undefined && 'path' in error)
    return { exitCode: system.exitCode, code, message: `${error.path} ${system.say}` };
  return unknown(error.message);
}

function unknown(message: string): ToldError {
  const [line = ''] = message.split('\n');
  return {
    exitCode: ExitCode.failure,
    code: 'failure',
    message: `${line}; run with --debug for details`,
  };
}

const LOCKED_KEYS: ReadonlySet<KeyFileError['code']> = new Set([
  'KEY_FILE_TOO_OPEN',
  'KEY_FILE_UNREADABLE',
  'KEY_FILE_LOCKED',
  'KEY_FILE_WRONG_PASSPHRASE',
]);

function keyFileExit(code: KeyFileError['code']): ExitCode {
  if (code === 'KEY_FILE_MISSING') return ExitCode.notFound;
  if (LOCKED_KEYS.has(code)) return ExitCode.locked;
  if (code === 'KEY_FILE_EXISTS') return ExitCode.conflict;
  return code === 'KEY_FILE_NOT_WRITTEN' ? ExitCode.disk : ExitCode.corrupt;
}

function genesisError({ message, cause }: GenesisError): ToldError {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  if (!missing) return { exitCode: ExitCode.usage, code: 'bad-genesis', message };
  const file = 'path' in cause ? String(cause.path) : 'genesis file';
  return {
    exitCode: ExitCode.notFound,
    code: 'no-genesis',
    message: `there is no ${file}: name the node's folder with --folder, or make one with gridhood init`,
  };
}
