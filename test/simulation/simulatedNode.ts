import type { DriverView } from '../../consensus/driver/driver.ts';
import type { Ledger } from '../../node/chain/ledger.ts';
import { syncSource } from '../../node/chain/syncSource.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { TransactionSender } from '../../node/transactionSender.ts';
import { checkAdmission } from '../../state/execution/checkTransaction.ts';
import { readAccount } from '../../state/execution/money.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Payload } from '../../state/types/transaction.ts';
import type { Kept } from './bounds.ts';
import type { Keyholder } from './simulatedCommunity.ts';
import { type DiskFaults, SimulatedDisk } from './simulatedDisk.ts';
import { type Life, LifeStart } from './simulatedLife.ts';
import type { World } from './world.ts';

/**
 * One node as node.ts and networkParts.ts build it, over simulated time, disk and lines. What a crash ends is
 * a life: nothing of a former one is ever heard again.
 */
export class SimulatedNode {
  readonly index: number;
  /** Place among the keyholders; twins share one. */
  readonly authority: number;
  readonly honest: boolean;
  readonly disk: SimulatedDisk;
  readonly #world: World;
  #lives = 0;
  #life: Life | null = null;
  #starting = false;
  /** What its clock is ahead of true time. */
  skewMs = 0;
  /** Height that was reported as final here, by the store that it has now. */
  reportedHeight = 0n;
  /** Its sign log was lost with its disk, and the next start begins another. */
  #beginsLog = false;
  /** As its log said at the end of its last life. */
  #signsFrom: bigint | null = 0n;

  constructor(world: World, index: number, authority: number, honest: boolean) {
    this.#world = world;
    this.index = index;
    this.authority = authority;
    this.honest = honest;
    this.disk = new SimulatedDisk(world.queue, world.randoms.disk, {
      onLogged: (records) => {
        if (honest) world.register.logged(authority, records);
      },
      onPowerCut: () => {
        world.tally.add('power cuts in a sync');
        this.crash('power');
        world.restartLater(this);
      },
    });
  }

  get running(): boolean {
    return this.#life !== null;
  }

  /** Grows with every start and every crash: what was asked in another life is answered to nobody. */
  get lives(): number {
    return this.#lives;
  }

  get idle(): boolean {
    return this.#life === null && !this.#starting;
  }

  get height(): number {
    return Number(this.#life?.ledger.head.height ?? 0n);
  }

  get view(): DriverView | null {
    return this.#life?.runner.view ?? null;
  }

  /** Whether it has a block that was proposed. */
  hasProposed(hash: Uint8Array): boolean {
    return this.#life?.candidates.get(toHex(hash)) !== undefined;
  }

  /** What it keeps of others' making; null while it is down. */
  get kept(): Kept | null {
    const life = this.#life;
    if (life === null) return null;
    const { candidates, mempool, evidence, runner, transactions, blocks, sync, driver } = life;
    return {
      candidates: candidates.size,
      mempoolBytes: mempool.size.bytes,
      mempoolTransactions: mempool.size.transactions,
      spokenFor: transactions.size,
      evidence: evidence.size,
      inputs: runner.waiting,
      early: runner.early,
      announcements: blocks.waiting,
      uselessPeers: sync.useless,
      driver: driver.memory,
    };
  }

  /** Inputs of its consensus that wait. */
  get inputs(): number {
    return this.#life?.runner.waiting ?? 0;
  }

  /** Whether it works an input off, and has not come to rest. */
  get busy(): boolean {
    return this.#life?.runner.busy ?? false;
  }

  /** Where it is in its consensus, in words. */
  get standing(): string {
    const { view } = this;
    return view === null
      ? `height ${this.height}${this.running ? '' : ', down'}`
      : `height ${this.height}, round ${view.round} of ${view.height}, ${view.step}`;
  }

  get mempoolSize(): { transactions: number; bytes: number } {
    return this.#life?.mempool.size ?? { transactions: 0, bytes: 0 };
  }

  /** Whether something waits here that the next block could take: no nonce, quota or expiry is in the way. */
  get hasNextInLine(): boolean {
    if (this.#life === null) return false;
    const { mempool, ledger, clock } = this.#life;
    const { chain, state, head } = ledger;
    const timeMs = Math.max(clock.nowMs(), head.timeMs + 1);
    for (const signed of mempool.candidates()) {
      const { account, nonce } = signed.transaction;
      if (readAccount(state, account)?.nonce !== nonce) continue;
      if (checkAdmission(chain, state, signed, timeMs).ok) return true;
    }
    return false;
  }

  get ledger(): Ledger | null {
    return this.#life?.ledger ?? null;
  }

  get nodeKey(): Uint8Array {
    return this.#keys.authority.nodeKey;
  }

  get signer(): Signer {
    return this.#keys.consensus;
  }

  get #keys(): Keyholder {
    return this.#world.community.keyholders[this.authority] as Keyholder;
  }

  /** Its index in the set of a height; −1 where it has no seat, or where its chain does not tell yet. */
  indexAt(height: bigint): number {
    const authorities = this.#life?.ledger.authoritiesAt(height) ?? [];
    const { publicKey } = this.signer;
    return authorities.findIndex(({ consensusKey }) => equalBytes(consensusKey, publicKey));
  }

  /**
   * Whether its log may sign in a height: one that was begun anew may from its first safe height on, which it
   * learns from the others. Of a node that is down, what held at its end.
   */
  maySign(height: number): boolean {
    const from = this.#life === null ? this.#signsFrom : this.#life.signLog.signsFrom;
    return from !== null && from <= BigInt(height);
  }

  /** Whether it trusts its time, and by how much this is wrong, in ms. */
  get time(): { synced: boolean; errorMs: number } {
    const life = this.#life;
    if (life === null) return { synced: false, errorMs: 0 };
    const { synced } = life.time.view;
    return { synced, errorMs: life.clock.nowMs() - this.#world.trueMs };
  }

  async start(): Promise<void> {
    if (!this.idle) return;
    this.#starting = true;
    const number = ++this.#lives;
    try {
      await new LifeStart({
        world: this.#world,
        node: this,
        isOver: () => number !== this.#lives,
        beginsLog: this.#beginsLog,
        onLogBegun: () => {
          this.#beginsLog = false;
        },
        onLife: (life) => {
          this.#life = life;
        },
        onAlarm: (code, message) => {
          if (number === this.#lives) this.#world.alarm(this, code, message);
        },
        onFatal: (error) => this.#onFatal(number, error),
      }).start();
    } catch (error) {
      if (number === this.#lives && this.honest)
        this.#world.fail('start', `node ${this.index} refuses to start: ${String(error)}`);
    } finally {
      if (number === this.#lives) this.#starting = false;
    }
  }

  crash(kind: 'power' | 'kill'): void {
    if (this.idle) return;
    this.#lives++;
    if (this.#life !== null) this.#signsFrom = this.#life.signLog.signsFrom;
    // Of a liar that is killed among those who hear of a commit the rest still hear of it.
    this.#life?.due.stop();
    this.#life = null;
    this.#starting = false;
    if (kind === 'power') this.disk.powerFails();
    else this.disk.processEnds();
    this.#world.journal('crash', this.index, kind);
  }

  /** Empties the disk of a node that does not run. */
  wipe(what: 'store' | 'all'): void {
    this.disk.wipe(what);
    this.reportedHeight = 0n;
    if (what === 'all') {
      this.#beginsLog = true;
      this.#signsFrom = null;
    }
    this.#world.journal('wipe', this.index, what);
  }

  slowDisk(faults: Partial<DiskFaults>): void {
    Object.assign(this.disk.faults, faults);
  }

  /** From another node's stream. */
  receiveConsensus(from: Uint8Array, bytes: Uint8Array): void {
    this.#life?.runner.receive(from, bytes);
  }

  async receiveGossip(
    topic: 'tx' | 'block',
    bytes: Uint8Array,
    from: Uint8Array,
  ): Promise<'accept' | 'ignore' | 'reject'> {
    const life = this.#life;
    if (life === null) return 'ignore';
    return topic === 'tx' ? life.transactions.validate(bytes) : life.blocks.validate(bytes, from);
  }

  connected(peer: SimulatedNode): void {
    void this.#life?.sync.peerConnected(peer.nodeKey);
  }

  /** What this node serves to peers that lack blocks; null while it is down. */
  source(): ReturnType<typeof syncSource> | null {
    const life = this.#life;
    if (life === null) return null;
    const { precisionMs } = this.#world.parameters;
    return syncSource(life.ledger, () => life.clock.ownEstimateMs(precisionMs));
  }

  /** Signs with a household's key and hands in here, as the household's own node would; null where refused. */
  async submit(signer: Signer, payload: Payload): Promise<Uint8Array | null> {
    const life = this.#life;
    if (life === null) return null;
    const { ledger, mempool, transactions, clock } = life;
    const sender = new TransactionSender({
      ledger,
      mempool,
      clock,
      signer,
      account: signer.publicKey,
      submit: (bytes) => transactions.submit(bytes),
    });
    const sent = await sender.send(payload);
    return sent.accepted ? sent.id : null;
  }

  #onFatal(number: number, error: unknown): void {
    if (number !== this.#lives) return;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (this.honest) this.#world.fail('fatal', `node ${this.index} must stop: ${text}`);
    this.crash('kill');
    this.#world.restartLater(this);
  }
}
