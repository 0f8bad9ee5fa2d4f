import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '../../cli/client.ts';
import type { StatusAnswer } from '../../cli/commands/status.ts';
import { committedHeights } from '../../cli/demo/committedHeights.ts';
import { findSocket } from '../../node/api/socketPath.ts';

const DIST = join(import.meta.dirname, '..', '..', ...inSource('dist'));
const MAIN = join(DIST, 'cli', 'main.js');
const CLOCK_MAIN = join(DIST, 'test', 'field', 'clockNodeProcess.js');
/** As cli/gridhood.mjs starts a node. */
const NODE_FLAGS = ['--max-semi-space-size=2', '--no-warnings'];
const ASK_AGAIN_MS = 100;

function inSource<T>(...parts: readonly T[]): readonly T[] {
  return import.meta.filename.endsWith('.ts') ? parts : [];
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One node in a namespace of its own, and the height that it has reached as far as it tells. */
export class FieldNode {
  readonly name: string;
  readonly folder: string;
  readonly namespace: string;
  height = 0n;
  readonly #onHeight: () => void;
  #child: ChildProcess | null = null;
  #ended: Promise<Ending> = Promise.resolve({ code: null, signal: null });
  #running = false;

  constructor(name: string, folder: string, namespace: string, onHeight: () => void) {
    this.name = name;
    this.folder = folder;
    this.namespace = namespace;
    this.#onHeight = onHeight;
  }

  get running(): boolean {
    return this.#running;
  }

  get ended(): Promise<Ending> {
    return this.#ended;
  }

  get client(): Promise<Client> {
    return Client.of(this.folder);
  }

  /** Resolves when it answers. With an offset its clock is wrong by so much. */
  async start(clockOffsetMs: number | null = null): Promise<void> {
    const node =
      clockOffsetMs === null
        ? [MAIN, 'start', '--folder', this.folder]
        : [CLOCK_MAIN, this.folder, String(clockOffsetMs)];
    const command = ['netns', 'exec', this.namespace, process.execPath, ...NODE_FLAGS, ...node];
    const output = openSync(`${this.folder}.log`, 'a', 0o600);
    // Not of our process group: a Ctrl-C is for us, and we end them.
    const child = spawn('ip', command, { stdio: ['ignore', output, output], detached: true });
    this.#child = child;
    this.#running = true;
    this.#ended = new Promise((resolve) => {
      const settle = (code: number | null, signal: NodeJS.Signals | null) => {
        this.#running = false;
        resolve({ code, signal });
      };
      child.once('exit', settle);
      child.once('error', () => settle(1, null));
    });
    while (!(await this.#answers())) {
      if (!this.#running) throw new Error(`${this.name} ended at its start: ${this.#lastWords()}`);
      await Promise.race([delay(ASK_AGAIN_MS), this.#ended]);
    }
    void this.#follow(child);
  }

  signal(signal: NodeJS.Signals): void {
    if (this.#running) this.#child?.kill(signal);
  }

  async kill(): Promise<Ending> {
    this.signal('SIGKILL');
    return this.#ended;
  }

  async stop(graceMs: number): Promise<Ending> {
    this.signal('SIGTERM');
    const timer = setTimeout(() => this.signal('SIGKILL'), graceMs);
    const ending = await this.#ended;
    clearTimeout(timer);
    return ending;
  }

  async status(): Promise<StatusAnswer> {
    return (await this.client).get<StatusAnswer>('/api/v1/status', { timeoutMs: 10_000 });
  }

  /** Value of a metric by its name and labels as scraped, or null. */
  async metric(name: string): Promise<number | null> {
    const socketPath = await findSocket(this.folder);
    const headers = { host: 'gridhood', connection: 'close' };
    const [response] = (await once(
      request({ socketPath, path: '/metrics', headers }).end(),
      'response',
    )) as [IncomingMessage];
    const text = (await response.setEncoding('utf8').toArray()).join('');
    const line = text.split('\n').find((one) => one.startsWith(`${name} `));
    return line === undefined ? null : Number(line.slice(name.length + 1));
  }

  #lastWords(): string {
    return readFileSync(`${this.folder}.log`, 'utf8').trim().split('\n').at(-1) ?? '';
  }

  async #answers(): Promise<boolean> {
    try {
      await (await this.client).get('/livez', { timeoutMs: 2_000 });
      return true;
    } catch {
      return false;
    }
  }

  /** For as long as this process lives; the connection may break earlier where it is paused. */
  async #follow(child: ChildProcess): Promise<void> {
    while (this.#child === child && this.#running) {
      try {
        const forever = new AbortController().signal;
        for await (const height of committedHeights(this.folder, this.height, forever)) {
          this.height = height;
          this.#onHeight();
        }
      } catch {
        // Looked for again below.
      }
      await Promise.race([delay(ASK_AGAIN_MS), this.#ended]);
    }
  }
}
