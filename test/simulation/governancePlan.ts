import { possessionSignBytes } from '../../state/codec/governance.ts';
import {
  readGovernance,
  readProposal,
  suspensionOf,
} from '../../state/execution/governance/governanceState.ts';
import { AUTHORITIES_MIN } from '../../state/types/authority.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { ProposedChange } from '../../state/types/governance.ts';
import type { Payload } from '../../state/types/transaction.ts';
import type { ChainOracle } from './chainOracle.ts';
import type { SimulationOptions } from './options.ts';
import type { SetHistory } from './setHistory.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { World } from './world.ts';

/** A proposal that was handed in and does not reach a block before this is void. */
const EXPIRES_AFTER_MS = 90_000;
/** A proposal that did not reach a block so soon is not waited for: whoever had it may have crashed. */
const PATIENCE_MS = 20_000;

interface Outstanding {
  readonly change: ProposedChange;
  readonly atMs: number;
  readonly expiresMs: number;
}

/**
 * What the people behind the authorities decide: who goes, who comes in or back, and what changes. Never more
 * than the faulty can be borne: Byzantine authorities, and one that may lose its disk, stay fewer than a third.
 */
export class GovernancePlan {
  readonly #world: World;
  readonly #options: SimulationOptions;
  readonly #nodes: readonly SimulatedNode[];
  readonly #sets: SetHistory;
  readonly #oracle: ChainOracle;
  readonly #random: () => number;
  #outstanding: Outstanding[] = [];
  #proposes = true;

  constructor(
    world: World,
    options: SimulationOptions,
    nodes: readonly SimulatedNode[],
    sets: SetHistory,
    oracle: ChainOracle,
  ) {
    this.#world = world;
    this.#options = options;
    this.#nodes = nodes;
    this.#sets = sets;
    this.#oracle = oracle;
    this.#random = world.randoms.governance;
  }

  start(): void {
    if (this.#options.governance) this.#next();
  }

  /** What is under way is still voted on. */
  stopProposing(): void {
    this.#proposes = false;
  }

  /** The set may change by something that was begun already. */
  get busy(): boolean {
    this.#forget();
    const { open, scheduled } = readGovernance(this.#oracle.state);
    return (
      this.#outstanding.length > 0 ||
      open.length > 0 ||
      scheduled.some(({ proposal }) => proposal > 0n)
    );
  }

  #next(): void {
    this.#world.queue.after(100 + this.#random() * 700, async () => {
      this.#next();
      await this.#act();
    });
  }

  async #act(): Promise<void> {
    this.#forget();
    const { state } = this.#oracle;
    const { open, scheduled } = readGovernance(state);
    const [number] = open;
    if (number !== undefined) return this.#vote(number);
    if (!this.#proposes || scheduled.some(({ proposal }) => proposal > 0n)) return;
    const newest = this.#outstanding.at(-1);
    if (newest !== undefined && this.#world.queue.nowMs - newest.atMs < PATIENCE_MS) return;
    await this.#propose();
  }

  /** What the chain has, or can no longer take. */
  #forget(): void {
    const { state, timeMs } = this.#oracle;
    const { proposals } = readGovernance(state);
    this.#outstanding = this.#outstanding.filter(({ change, expiresMs }) => {
      if (timeMs > expiresMs) return false;
      for (let number = proposals; number > 0n; number--) {
        const known = readProposal(state, number);
        if (known?.expiresMs === expiresMs && known.change.type === change.type) return false;
      }
      return true;
    });
  }

  async #vote(number: bigint): Promise<void> {
    const proposal = readProposal(this.#oracle.state, number);
    const seats = this.#sets.newest;
    const waiting = seats.authorities.filter(
      ({ consensusKey }) => !proposal?.approved.some((key) => equalBytes(key, consensusKey)),
    );
    const voter = waiting[Math.floor(this.#random() * waiting.length)];
    if (voter === undefined) return;
    const place = this.#sets.placeOf(voter.consensusKey);
    const approve = this.#isHonest(place ?? -1) || this.#random() < 0.5;
    await this.#submit(place, { type: 'vote', proposal: number, approve }, 'votes on proposals');
  }

  async #propose(): Promise<void> {
    const change = this.#draw();
    const honest = this.#sets.newest.places.filter((place) => this.#isHonest(place));
    const place = honest[Math.floor(this.#random() * honest.length)];
    const expiresMs = this.#oracle.timeMs + EXPIRES_AFTER_MS;
    const effectiveHeight = BigInt(this.#oracle.height + 2 + Math.floor(this.#random() * 8));
    if (change === null) return;
    const payload = { type: 'propose', change, effectiveHeight, expiresMs, reason: '' } as const;
    if (await this.#submit(place, payload, `proposals ${change.type}`))
      this.#outstanding.push({ change, atMs: this.#world.queue.nowMs, expiresMs });
  }

  async #submit(place: number | undefined, payload: Payload, what: string): Promise<boolean> {
    const account = this.#world.community.keyholders[place ?? -1]?.account ?? null;
    const running = this.#nodes.filter((node) => node.running && node.honest);
    const node = running[Math.floor(this.#random() * running.length)];
    if (account === null || node === undefined) return false;
    const isIn = (await node.submit(account, payload)) !== null;
    if (isIn) this.#world.tally.add(what);
    return isIn;
  }

  #draw(): ProposedChange | null {
    const kind = this.#random();
    const choice = this.#random();
    const pick = (of: readonly number[]) => of[Math.floor(choice * of.length)];
    if (kind < 0.15)
      return {
        type: 'changeParameter',
        name: 'heartbeatMs',
        value: 55_000 + Math.floor(choice * 10_000),
      };
    const { members } = this.#sets.newest;
    const all = [...this.#world.community.keyholders.keys()];
    const suspended = all.filter((place) => this.#isSuspended(place));
    if (kind < 0.4 && suspended.length > 0) {
      const place = pick(suspended);
      return place !== undefined && (members.has(place) || this.#bears([place], []))
        ? { type: 'liftSuspension', consensusKey: this.#keyOf(place) }
        : null;
    }
    if (kind < 0.7 || members.size <= AUTHORITIES_MIN) {
      const place = pick(
        all.filter((one) => !members.has(one) && !suspended.includes(one) && this.#isHonest(one)),
      );
      return place === undefined ? null : this.#candidacy(place);
    }
    const place = pick([...members].filter((one) => this.#bears([], [one])));
    return place === undefined
      ? null
      : { type: 'removeAuthority', consensusKey: this.#keyOf(place) };
  }

  /** Whether the set bears its faulty ones, whatever of the outstanding proposals comes to pass. */
  #bears(back: readonly number[], gone: readonly number[]): boolean {
    const worst = new Set([...this.#sets.newest.members, ...back]);
    for (const place of gone) worst.delete(place);
    for (const { change } of this.#outstanding) {
      if (change.type !== 'removeAuthority' && change.type !== 'liftSuspension') continue;
      const place = this.#sets.placeOf(change.consensusKey) ?? -1;
      if (change.type === 'removeAuthority' && this.#isHonest(place)) worst.delete(place);
      if (change.type === 'liftSuspension') worst.add(place);
    }
    const faulty = [...worst].filter((place) => !this.#isHonest(place)).length;
    return 3 * (faulty + (this.#options.wipe === 'none' ? 0 : 1)) < worst.size;
  }

  /** Both keys prove that they are held. */
  #candidacy(place: number): ProposedChange | null {
    const holder = this.#world.community.keyholders[place];
    if (holder === undefined) return null;
    const { authority, consensus, node } = holder;
    const message = possessionSignBytes(this.#world.community.genesis.chainId, authority);
    return {
      type: 'addAuthority',
      authority,
      consensusProof: consensus.sign(message),
      nodeProof: node.sign(message),
    };
  }

  #keyOf(place: number): Uint8Array {
    return this.#world.community.keyholders[place]?.authority.consensusKey ?? new Uint8Array(32);
  }

  #isSuspended(place: number): boolean {
    return suspensionOf(this.#oracle.state, this.#keyOf(place)) !== undefined;
  }

  #isHonest(place: number): boolean {
    return place >= this.#options.byzantine;
  }
}
