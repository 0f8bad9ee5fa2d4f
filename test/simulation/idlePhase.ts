import type { ChainOracle } from './chainOracle.ts';
import { HEARTBEAT_MS } from './simulatedCommunity.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { Transport } from './transport.ts';
import type { Workload } from './workload.ts';
import { Violation, type World } from './world.ts';

/** Everybody who is well has everything so long after the last block. */
const CATCH_UP_MS = 60_000;
/** For so long what is handed in may wait (transactionSender.ts). */
const VALID_FOR_MS = 10 * 60_000;
const QUIET_AFTER_MS = 15_000;
/** To just before the earliest heartbeat that governance may choose. */
const QUIET_MS = 38_000;
/** Messages of honest nodes that one of a liar may cause while nothing else happens. */
const ANSWERS_MOST = 20;
/** Each is in a block after this long, before a heartbeat would take it. */
const UNHEARD_MS = 40_000;
const UNHEARD_PAYMENTS = 3;
/** Whoever is well signs for one of them: one alone may be final before somebody has heard of it. */
const SEAT_PAYMENTS = 3;
/** Whoever came back asks the others for their time meanwhile. */
const KNOW_TIME_MS = 10_000;

export interface IdleParts {
  readonly world: World;
  /** Who is honest and up. */
  readonly honest: readonly SimulatedNode[];
  readonly oracle: ChainOracle;
  readonly workload: Workload;
  readonly transport: Transport;
  /** When the newest block was final, in simulated ms. */
  lastBlockMs(): number | null;
  /** Runs for so long, or until `done` holds; throws where a promise is broken. */
  run(durationMs: number, done?: () => boolean): Promise<void>;
}

/** After everything has healed: everybody who is well catches up; then nobody says a word until the heartbeat. */
export class IdlePhase {
  readonly #parts: IdleParts;

  constructor(parts: IdleParts) {
    this.#parts = parts;
  }

  async pass(): Promise<void> {
    await this.#evenOut(CATCH_UP_MS, 'catching up');
    await this.#outlive();
    const { byzantine, market, governance } = this.#parts.world.options;
    if (byzantine === 0 && !market) await this.#payUnheard();
    if (governance && byzantine === 0) await this.#checkSeats();
    if (!market) await this.#keepQuiet();
  }

  /**
   * All have the same chain, and what a block could take is in one. What no block may take is not waited for:
   * behind a nonce that is lost with every node that had it, or over the quota of a slot.
   */
  async #evenOut(withinMs: number, rule: string): Promise<void> {
    const { honest, oracle, run, world } = this.#parts;
    const even = () => honest.every((node) => node.height === oracle.height && !node.hasNextInLine);
    await run(withinMs, even);
    if (even() || oracle.height === 0) return;
    const facts = honest.map(
      (node) =>
        `node ${node.index} at ${node.standing}, ${node.mempoolSize.transactions} transactions wait`,
    );
    world.fail(rule, facts.join(', '));
    throw new Violation(rule);
  }

  /** What still waits is taken, or dropped after its time, by the heartbeat at the latest. */
  async #outlive(): Promise<void> {
    const { honest, run, world } = this.#parts;
    const left = () => honest.filter((node) => node.mempoolSize.transactions > 0);
    if (left().length === 0) return;
    world.tally.add('lost nonces outlived');
    // Clocks that jumped may have been ahead when it was handed in, and behind now.
    const lastsMs = VALID_FOR_MS + 2 * world.options.clockJumpMs + 3 * HEARTBEAT_MS;
    await run(lastsMs, () => left().length === 0);
    const [node] = left();
    if (node !== undefined)
      world.fail(
        'expiry',
        `node ${node.index} keeps ${node.mempoolSize.transactions} transactions`,
      );
    await this.#evenOut(CATCH_UP_MS, 'catching up');
  }

  /** Payments whose first announcement nobody hears: gossip is not delivery. */
  async #payUnheard(): Promise<void> {
    const { run, transport, workload, world } = this.#parts;
    for (let payment = 0; payment < UNHEARD_PAYMENTS; payment++) {
      transport.deaf = true;
      const isIn = await workload.pay();
      await run(200);
      transport.deaf = false;
      // Without one that waits somewhere, nothing would be tried.
      if (!isIn) world.fail('unheard payment', 'refused where it was handed in');
      await this.#evenOut(UNHEARD_MS, 'unheard payment');
    }
  }

  /**
   * Who has a seat, and is well, takes part: also who came in, or back, in the course of the run. Only blocks
   * that are made now count: before, the healed quorum went on without who was off or cut off.
   */
  async #checkSeats(): Promise<void> {
    const { honest, oracle, run, world } = this.#parts;
    const before = oracle.height;
    const isWell = (node: SimulatedNode) => node.maySign(before + 1) && node.time.synced;
    await run(KNOW_TIME_MS, () => honest.every(isWell));
    const well = honest.filter(isWell);
    for (let payment = 0; payment < SEAT_PAYMENTS; payment++) await this.#payAndSettle();
    const heights = Array.from({ length: oracle.height - before }, (_, i) => before + 1 + i);
    for (const node of well) {
      if (!isWell(node)) continue;
      const seated = heights.filter((one) => node.indexAt(BigInt(one)) >= 0);
      if (seated.length < SEAT_PAYMENTS) continue;
      if (!seated.some((one) => world.register.hasSigned(node.authority, one)))
        world.fail('empty seat', `node ${node.index} signed nothing in heights ${seated}`);
    }
  }

  /** One more block, which all of these have. */
  async #payAndSettle(): Promise<void> {
    const { honest, oracle, run, workload, world } = this.#parts;
    const { height } = oracle;
    const settled = () =>
      oracle.height > height && honest.every((node) => node.height === oracle.height);
    const isIn = await workload.pay();
    await run(CATCH_UP_MS, settled);
    if (isIn && !settled())
      world.fail('liveness', `a payment is in no block that all have after ${CATCH_UP_MS} ms`);
  }

  /**
   * No message of an honest node but the heartbeat's; where liars go on, no more than answers to what they
   * say, and to the blocks that they call for. The heartbeat counts from the last block, and whoever took long
   * to have it has left less than the silence of that time: then it is kept after one more block.
   */
  async #keepQuiet(): Promise<void> {
    const { oracle, run, transport, workload, world } = this.#parts;
    if (this.#untilHeartbeatMs() < QUIET_AFTER_MS + QUIET_MS) {
      await workload.pay();
      await this.#evenOut(CATCH_UP_MS, 'catching up');
    }
    await run(QUIET_AFTER_MS);
    this.#checkForgotten();
    const height = oracle.height;
    const { said } = transport;
    const before = { said: said.honest, lies: said.liars };
    const lastsMs = Math.max(0, Math.min(QUIET_MS, this.#untilHeartbeatMs()));
    await run(lastsMs, () => oracle.height > height);
    const words = said.honest - before.said;
    const most = ANSWERS_MOST * (said.liars - before.lies);
    if (oracle.height === height && words > most)
      world.fail(
        'silence',
        `${words} messages of the honest in ${Math.round(lastsMs)} ms of idling, ${most} are to be borne`,
      );
    if (world.options.byzantine > 0) return;
    const heartbeat = () => oracle.height > height;
    await run(HEARTBEAT_MS, heartbeat);
    if (!heartbeat()) world.fail('heartbeat', `none in ${HEARTBEAT_MS + QUIET_MS} ms`);
  }

  /**
   * What is not committed is spoken for, and nothing else is once everybody has had time to look: where liars
   * go on, the last block may be too young for that.
   */
  #checkForgotten(): void {
    const { honest, lastBlockMs, world } = this.#parts;
    if (world.queue.nowMs - (lastBlockMs() ?? 0) < QUIET_AFTER_MS) return;
    for (const { index, kept } of honest)
      if (kept !== null && kept.spokenFor > kept.mempoolTransactions)
        world.fail(
          'bounded memory',
          `node ${index} speaks for ${kept.spokenFor} transactions, of ${kept.mempoolTransactions} that wait`,
        );
  }

  /** Until the first of these may make a block without any other need; negative where it may have begun. */
  #untilHeartbeatMs(): number {
    const { honest, lastBlockMs, world } = this.#parts;
    const { nowMs } = world.queue;
    const heartbeats = honest.map(
      ({ ledger }) => ledger?.chain.parameters.heartbeatMs ?? HEARTBEAT_MS,
    );
    return (lastBlockMs() ?? nowMs) + Math.min(...heartbeats) - nowMs;
  }
}
