import { createWriteStream } from 'node:fs';
import pino, { type Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** The part of pino that the node's modules use. */
export interface NodeLog {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Never written, wherever they stand in a log entry. */
const SECRETS = ['seed', '*.seed', 'privateKey', '*.privateKey', 'signature', '*.signature'];

/** JSON lines to the node's log file; each module gets a child with its name. */
export function createLog(
  file: string,
  level: LogLevel,
): { root: Logger; module(name: string): NodeLog; close(): Promise<void> } {
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  // A log that cannot be written must not take the node down with it.
  stream.on('error', () => undefined);
  const root = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRETS,
      serializers: { error: pino.stdSerializers.err },
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return {
    root,
    module: (name) => numbersAsText(root.child({ module: name })),
    close: () =>
      new Promise((resolve) =>
        stream.destroyed ? resolve() : stream.once('close', resolve).end(),
      ),
  };
}

/** Heights and slots are bigints, which JSON does not know. */
function numbersAsText(log: Logger): NodeLog {
  const plain = (facts: object) =>
    Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [
        key,
        typeof value === 'bigint' ? value.toString() : value,
      ]),
    );
  return {
    debug: (facts, message) => log.debug(plain(facts), message),
    info: (facts, message) => log.info(plain(facts), message),
    warn: (facts, message) => log.warn(plain(facts), message),
    error: (facts, message) => log.error(plain(facts), message),
  };
}
