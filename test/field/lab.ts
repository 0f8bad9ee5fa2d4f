import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SWITCH = join(
  import.meta.dirname,
  ...(import.meta.filename.endsWith('.ts') ? [] : ['..', '..', '..', 'test', 'field']),
  'badSwitch.pl',
);

export interface Impairment {
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly lossPercent: number;
}

/** Why no lab can be made on this machine, or null where it can. */
export async function labUnavailable(): Promise<string | null> {
  if (process.platform !== 'linux') return 'network namespaces are a thing of Linux';
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  const name = `gridhood-probe-${process.pid}`;
  try {
    await run('ip', ['netns', 'add', name]);
    await run('ip', ['link', 'add', 'probe', 'netns', name, 'type', 'bridge']);
    return null;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT') return 'the command ip (iproute2) is not installed';
    return `namespaces are not permitted: ${stderr?.trim() ?? String(error)}`;
  } finally {
    await run('ip', ['netns', 'del', name]).catch(() => undefined);
  }
}

/**
 * A network of its own for each machine, joined by a switch that is a namespace as well: nothing of it is
 * seen outside, and all of it goes with the namespaces.
 */
export class Lab {
  readonly #prefix: string;
  readonly #count: number;
  #badSwitch: ChildProcess | null = null;

  private constructor(prefix: string, count: number) {
    this.#prefix = prefix;
    this.#count = count;
  }

  static async create(count: number): Promise<Lab> {
    const lab = new Lab(`gridhood-${process.pid}-`, count);
    try {
      await lab.#build();
      return lab;
    } catch (error) {
      await lab.remove();
      throw error;
    }
  }

  get namespaces(): readonly string[] {
    return Array.from({ length: this.#count }, (_, index) => this.namespace(index));
  }

  namespace(index: number): string {
    return `${this.#prefix}${index}`;
  }

  address(index: number): string {
    return `10.77.0.${index + 1}`;
  }

  /** As if the cable were pulled: nobody is told, packets just stay away. */
  async disconnect(...indexes: readonly number[]): Promise<void> {
    await Promise.all(
      indexes.map((index) => this.#ip(this.#hub, 'link', 'set', port(index), 'down')),
    );
  }

  async connect(...indexes: readonly number[]): Promise<void> {
    await Promise.all(
      indexes.map((index) => this.#ip(this.#hub, 'link', 'set', port(index), 'up')),
    );
  }

  /** Until `repair`, every frame waits and some are lost. */
  async impair({ minDelayMs, maxDelayMs, lossPercent }: Impairment): Promise<void> {
    const ports = this.#ports;
    await Promise.all(ports.map((name) => this.#ip(this.#hub, 'link', 'set', name, 'nomaster')));
    const options = [minDelayMs, maxDelayMs, lossPercent].map(String);
    const child = spawn('ip', ['netns', 'exec', this.#hub, 'perl', SWITCH, ...options, ...ports], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#badSwitch = child;
    const gone = once(child, 'exit').then(() => {
      throw new Error('the bad switch does not run');
    });
    gone.catch(() => undefined);
    await Promise.race([once(createInterface({ input: child.stdout }), 'line'), gone]);
  }

  async repair(): Promise<void> {
    await this.#endSwitch();
    await Promise.all(
      this.#ports.map((name) => this.#ip(this.#hub, 'link', 'set', name, 'master', 'switch')),
    );
  }

  /** All that `create` made, as far as it came. */
  async remove(): Promise<void> {
    await this.#endSwitch();
    for (const name of [...this.namespaces, this.#hub])
      await run('ip', ['netns', 'del', name]).catch(() => undefined);
  }

  get #hub(): string {
    return `${this.#prefix}hub`;
  }

  get #ports(): readonly string[] {
    return Array.from({ length: this.#count }, (_, index) => port(index));
  }

  async #build(): Promise<void> {
    const hub = this.#hub;
    await run('ip', ['netns', 'add', hub]);
    await this.#ip(hub, 'link', 'add', 'switch', 'type', 'bridge');
    await this.#ip(hub, 'link', 'set', 'switch', 'up');
    for (const [index, name] of this.namespaces.entries()) {
      await run('ip', ['netns', 'add', name]);
      const card = ['type', 'veth', 'peer', 'name', 'eth0', 'netns', name];
      await this.#ip(hub, 'link', 'add', port(index), ...card);
      await this.#ip(hub, 'link', 'set', port(index), 'master', 'switch', 'up');
      await this.#ip(name, 'address', 'add', `${this.address(index)}/24`, 'dev', 'eth0');
      await this.#ip(name, 'link', 'set', 'lo', 'up');
      await this.#ip(name, 'link', 'set', 'eth0', 'up');
    }
  }

  async #endSwitch(): Promise<void> {
    const child = this.#badSwitch;
    this.#badSwitch = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.stdin?.end();
    await gone;
  }

  async #ip(namespace: string, ...args: readonly string[]): Promise<void> {
    await run('ip', ['-n', namespace, ...args]);
  }
}

function port(index: number): string {
  return `port${index}`;
}
