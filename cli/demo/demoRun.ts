import { setTimeout as delay } from 'node:timers/promises';
import type { CreatedCommunity } from '../../node/community/createCommunity.ts';
import { Client } from '../client.ts';
import { CliError } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import type { DemoHomes } from './demoHomes.ts';
import { DATA_SLOT_MS } from './demoOptions.ts';
import { settledByMs } from './demoPlan.ts';
import type { DemoScreen } from './demoScreen.ts';
import { highest } from './extremes.ts';
import { followChain } from './followChain.ts';
import type { LiveNode, LiveState } from './liveView.ts';
import { NodeProcess } from './nodeProcess.ts';
import { RunRecord } from './runRecord.ts';
import { plural, secondsText } from './text.ts';

export interface DemoRunInit {
  readonly community: CreatedCommunity;
  readonly homes: DemoHomes;
  readonly firstSlot: number;
  readonly slotMs: number;
  readonly screen: DemoScreen;
  /** First: end in order, with a report. */
  readonly interrupt: AbortSignal;
}

export interface DemoRunResult {
  readonly interrupted: boolean;
  readonly obituaries: readonly string[];
}

interface StatusAnswer {
  readonly node: { readonly peers: readonly unknown[] };
  readonly chain: { readonly asOf: { readonly height: string } };
}

const READY_TIMEOUT_MS = 60_000;
const SAME_HEIGHT_TIMEOUT_MS = 20_000;
const STOP_GRACE_MS = 10_000;
const ASK_AGAIN_MS = 100;
/** A slot without one reading in time is never settled as a whole. */
const UNSETTLED_GRACE_MS = 30_000;
/** 24 days: no timer is longer. */
const TIMER_MAX_MS = 2 ** 31 - 1;
const ANSWER_TIMEOUT_MS = 2000;

/** The processes of a demo from their start to their end. */
export class DemoRun {
  readonly #init: DemoRunInit;
  readonly #nodes: NodeProcess[] = [];
  readonly #record = new RunRecord();
  readonly #obituaries: string[] = [];
  #live: readonly LiveNode[] = [];
  #stopping = false;
  #asking: Promise<void> | null = null;

  constructor(init: DemoRunInit) {
    this.#init = init;
  }

  /** At once, whatever state they are in; for the ways out on which nothing else can be done. */
  killAll(): void {
    this.#stopping = true;
    for (const node of this.#nodes) node.kill('SIGKILL');
  }

  /** Starts every node, follows the chain until the last slot is settled, stops every node. */
  async run(): Promise<DemoRunResult> {
    const { screen, interrupt } = this.#init;
    try {
      await this.#start();
      const complete = await this.#follow();
      screen.progress('Ending: waiting until every node has the same block…');
      await this.#sameHeight();
      return { interrupted: !complete && interrupt.aborted, obituaries: this.#obituaries };
    } finally {
      await this.#stop();
    }
  }

  async #start(): Promise<void> {
    const { community, screen, interrupt } = this.#init;
    const startedMs = performance.now();
    const signal = AbortSignal.any([interrupt, AbortSignal.timeout(READY_TIMEOUT_MS)]);
    let ready = 0;
    const total = community.nodes.length;
    screen.progress(`Starting ${total} nodes…`);
    await Promise.all(
      community.nodes.map(async ({ name, folder }) => {
        const node = new NodeProcess(name, folder);
        this.#nodes.push(node);
        void node.ended.then(() => this.#mourn(node));
        await node.ready(signal).catch((error: Error) => {
          throw interrupt.aborted ? interruptedAtStart(error) : error;
        });
        ready++;
        screen.progress(`Starting ${total} nodes… ${ready} ready`);
      }),
    );
    screen.say(`${plural(total, 'node')} ready in ${secondsText(performance.now() - startedMs)}.`);
  }

  /** True when the run came to its end: its last slot settled, or due so long that it will not be. */
  async #follow(): Promise<boolean> {
    const { homes, firstSlot, slotMs, screen, interrupt } = this.#init;
    const lastSlot = firstSlot + homes.slots - 1;
    const overMs = settledByMs(lastSlot, slotMs) + UNSETTLED_GRACE_MS;
    const over = AbortSignal.timeout(Math.min(TIMER_MAX_MS, Math.max(0, overMs - Date.now())));
    let firstTrade = true;
    await this.#askAll();
    screen.update(this.#state());
    for await (const { events } of followChain(
      () => this.#nodes,
      AbortSignal.any([interrupt, over]),
    )) {
      for (const event of events) this.#record.take(event);
      const cleared = events.find(({ name }) => name === 'slot-cleared');
      const settled = events.filter(({ name }) => name === 'slot-settled');
      if (cleared !== undefined || settled.length > 0) this.#refresh();
      if (firstTrade && events.some(({ name }) => name === 'order-matched')) {
        firstTrade = false;
        screen.say('The first neighbours have traded.');
      }
      for (const { slot } of settled) {
        const record = slot === null ? undefined : this.#record.slot(slot);
        if (record !== undefined && record.slot >= firstSlot) screen.settled(this.#state(), record);
      }
      if (settled.some(({ slot }) => slot !== null && slot >= lastSlot)) return true;
    }
    return over.aborted;
  }

  /** Asks every node how it is, but never while the last round of questions is still open. */
  #refresh(): void {
    this.#asking ??= this.#askAll().finally(() => {
      this.#asking = null;
      if (!this.#stopping) this.#init.screen.update(this.#state());
    });
  }

  async #askAll(): Promise<void> {
    const { community } = this.#init;
    this.#live = await Promise.all(
      community.nodes.map(async ({ name, folder, isAuthority }): Promise<LiveNode> => {
        const status = await statusOf(folder);
        return {
          name,
          isAuthority,
          height: status?.chain.asOf.height ?? null,
          peers: status?.node.peers.length ?? 0,
        };
      }),
    );
  }

  #state(): LiveState {
    const { community, homes, firstSlot } = this.#init;
    const authorities = community.nodes.filter(({ isAuthority }) => isAuthority).length;
    return {
      title: `Gridhood demo · ${homes.description} · ${plural(community.nodes.length, 'node')}, ${authorities} of them authorities · limits simulated`,
      simulated: homes.simulated,
      nodes: this.#live,
      slots: this.#record.slots.filter(({ slot }) => slot >= firstSlot),
      firstSlot,
      slotCount: homes.slots,
      dataTimeMs: (slot) => homes.fromMs + (slot - firstSlot) * DATA_SLOT_MS,
    };
  }

  /** So that every store holds the block at which the report compares them. */
  async #sameHeight(): Promise<void> {
    const living = this.#nodes.filter(({ ending }) => ending === null);
    const heightOf = async ({ folder }: NodeProcess): Promise<bigint> => {
      const status = await statusOf(folder);
      return BigInt(status?.chain.asOf.height ?? 0);
    };
    const target = highest(await Promise.all(living.map(heightOf))) ?? 0n;
    const deadline = performance.now() + SAME_HEIGHT_TIMEOUT_MS;
    await Promise.all(
      living.map(async (node) => {
        while (node.ending === null && (await heightOf(node)) < target) {
          if (performance.now() > deadline) return;
          await delay(ASK_AGAIN_MS);
        }
      }),
    );
  }

  async #stop(): Promise<void> {
    this.#stopping = true;
    await this.#asking;
    this.#init.screen.progress('Stopping the nodes…');
    await Promise.all(this.#nodes.map((node) => node.stop(STOP_GRACE_MS)));
  }

  async #mourn(node: NodeProcess): Promise<void> {
    if (this.#stopping) return;
    const obituary = await node.obituary();
    this.#obituaries.push(obituary);
    this.#init.screen.say(obituary);
    this.#refresh();
  }
}

/** Null where nobody answers. */
async function statusOf(folder: string): Promise<StatusAnswer | null> {
  const client = await Client.of(folder);
  return client
    .get<StatusAnswer>('/api/v1/status', { timeoutMs: ANSWER_TIMEOUT_MS })
    .catch(() => null);
}

function interruptedAtStart(cause: Error): CliError {
  const message = 'interrupted before the nodes were ready; nothing is left running';
  return new CliError(ExitCode.interrupted, 'interrupted', message, { cause });
}
