import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeFolder } from '../../node/folder.ts';
import { Client } from '../client.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** As in gridhood.mjs, and no more of the machine than a small box has. */
const NODE_FLAGS = ['--max-semi-space-size=2', '--no-warnings'];
/** Tests run this file as it is written; the program always runs compiled. */
const MAIN = import.meta.filename.endsWith('.ts')
  ? join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')
  : join(import.meta.dirname, '..', 'main.js');
const ASK_AGAIN_MS = 50;
const ANSWER_TIMEOUT_MS = 5000;
/** What a log's end is read from. */
const TAIL_BYTES = 8192;

/** One node of a community on this machine: `gridhood start` in a process of its own. */
export class NodeProcess {
  readonly name: string;
  /** Its data folder. */
  readonly folder: string;
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #outputFile: string;
  #ending: Ending | null = null;

  /** What the process prints goes to `process.log` in its data folder. */
  constructor(name: string, folder: string) {
    this.name = name;
    this.folder = folder;
    this.#outputFile = join(folder, 'process.log');
    const output = openSync(this.#outputFile, 'a', 0o600);
    // A process group of its own: a Ctrl-C in the terminal is for the demo alone, which ends its nodes in order.
    // The channel carries nothing; its end tells the node that the demo is gone, killed perhaps.
    this.#child = spawn(process.execPath, [...NODE_FLAGS, MAIN, 'start', '--folder', folder], {
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    });
    this.ended = new Promise((resolve) => {
      const settle = (ending: Ending) => {
        this.#ending = ending;
        resolve(ending);
      };
      this.#child.once('exit', (code, signal) => settle({ code, signal }));
      this.#child.once('error', () => settle({ code: 1, signal: null }));
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get ending(): Ending | null {
    return this.#ending;
  }

  /** Resolves when the node is in step and answers; rejects where it ends before or is aborted. */
  async ready(signal: AbortSignal): Promise<void> {
    while (true) {
      const client = await Client.of(this.folder);
      const answer = await client
        .get<{ ready: boolean }>('/readyz', { timeoutMs: ANSWER_TIMEOUT_MS })
        .catch(() => ({ ready: false }));
      if (answer.ready) return;
      signal.throwIfAborted();
      if (this.#ending !== null)
        throw new CliError(ExitCode.failure, 'node-ended', await this.obituary());
      await Promise.race([delay(ASK_AGAIN_MS), this.ended]);
    }
  }

  kill(signal: NodeJS.Signals): void {
    if (this.#ending === null) this.#child.kill(signal);
  }

  /** Orderly, or by force after `graceMs`; true where it was orderly. */
  async stop(graceMs: number): Promise<boolean> {
    this.kill('SIGTERM');
    const timer = new AbortController();
    const late = delay(graceMs, 'late' as const, { signal: timer.signal }).catch(() => null);
    const orderly = (await Promise.race([this.ended, late])) !== 'late';
    timer.abort();
    if (!orderly) this.kill('SIGKILL');
    await this.ended;
    return orderly;
  }

  /** How it ended and the last it said, for people. */
  async obituary(): Promise<string> {
    const { code, signal } = this.#ending ?? { code: null, signal: null };
    const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
    const said = await lastLines(this.#outputFile, 5);
    const logged = await lastLines(nodeFolder(this.folder).log, 5);
    const lines = (said.length > 0 ? said : logged).map((line) => `  ${line}`);
    return [`the node of ${this.name} ${how}; the last it said:`, ...lines].join('\n');
  }
}

async function lastLines(file: string, count: number): Promise<string[]> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return [];
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, from);
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
    return lines.filter((line) => line !== '').slice(-count);
  } finally {
    await handle.close();
  }
}
