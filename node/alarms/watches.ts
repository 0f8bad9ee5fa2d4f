import type { ConsensusParameters } from '../../consensus/driver/parameters.ts';
import type { Timers } from '../../p2p/timers.ts';
import type { Authority } from '../../state/types/authority.ts';
import type { Applier } from '../chain/applier.ts';
import type { Ledger } from '../chain/ledger.ts';
import type { Clock } from '../clock.ts';
import type { Alarms } from './alarms.ts';
import { AuthorityWatch } from './authorityWatch.ts';
import { FinalityWatch, finalityPatienceMs } from './finalityWatch.ts';

export interface WatchParts {
  readonly ledger: Pick<Ledger, 'chain' | 'head' | 'onCommitted'>;
  readonly applier: Pick<Applier, 'onDiverged'>;
  readonly alarms: Alarms;
  readonly clock: Clock;
  readonly consensus: ConsensusParameters;
  /** Our consensus key where we are an authority, or null. */
  readonly ownKey: Uint8Array | null;
  /** The machine's, where absent. */
  readonly timers?: Timers;
  /** Whether a block is wanted on top of the head. */
  needed(): boolean;
  /** Nothing more may be signed, for good. */
  stopSigning(): void;
}

/** What is known of this machine's clock. */
interface MeasuredClock {
  /** Whether it could be compared with enough others. */
  readonly synced: boolean;
  /** What the community's time is ahead of it; 0 while not known. */
  readonly machineOffsetMs: number;
}

/** Looks at what the chain does, raises the alarms that follow from it, and clears them. */
export class Watches {
  readonly #parts: WatchParts;
  readonly #finality: FinalityWatch;
  readonly #authorities: AuthorityWatch;
  #clock: MeasuredClock = { synced: false, machineOffsetMs: 0 };

  constructor(parts: WatchParts) {
    const { ledger, applier, alarms, consensus, ownKey } = parts;
    const timers = parts.timers === undefined ? {} : { timers: parts.timers };
    this.#parts = parts;
    this.#authorities = new AuthorityWatch({
      ...timers,
      authorities: () => ledger.chain.authorities,
      ownKey,
      onMissing: (name, message) => alarms.raise('AUTHORITY_MISSING', message, name),
      onBack: (name) => alarms.clear('AUTHORITY_MISSING', name),
    });
    const patienceMs = finalityPatienceMs(consensus, ledger.chain.authorities.length);
    this.#finality = new FinalityWatch({
      ...timers,
      patienceMs,
      heartbeatMs: consensus.heartbeatMs,
      needed: parts.needed,
      onOverdue: (sinceMs) => this.#stalled(patienceMs, sinceMs),
      onFinal: () => alarms.clear('NO_FINALITY'),
    });
    ledger.onCommitted(({ block }, certificate) => {
      this.#authorities.committed(block.header.proposer, certificate);
      this.#finality.committed();
      this.#clearWhatIsOver();
    });
    applier.onDiverged(({ height, fault }) => {
      parts.stopSigning();
      alarms.raise(
        'CERTIFIED_BLOCK_INVALID',
        `block ${height} is final by more than two thirds of the authorities and invalid here (${fault.rule}: ${fault.detail}); this node takes no more blocks and signs nothing: run gridhood audit, and compare versions with the others`,
      );
    });
  }

  start(): void {
    this.#finality.start();
  }

  stop(): void {
    this.#finality.stop();
  }

  /** Something has come that may want a block. */
  need(): void {
    this.#finality.need();
  }

  /** A proposal or vote of this authority came on its own stream. */
  heard(authority: Authority): void {
    this.#authorities.heard(authority);
  }

  /** The machine's clock was compared with those of the authorities, or may have been set. */
  clockMeasured({ synced, machineOffsetMs }: MeasuredClock): void {
    this.#clock = { synced, machineOffsetMs };
    const { alarms, consensus } = this.#parts;
    if (!synced) return;
    if (Math.abs(machineOffsetMs) <= consensus.precisionMs) alarms.clear('CLOCK_OFFSET');
    else
      alarms.raise(
        'CLOCK_OFFSET',
        `this machine's clock is ${Math.abs(machineOffsetMs) / 1000} s ${machineOffsetMs > 0 ? 'behind' : 'ahead of'} the community's time, which is used instead: set it right, for example by NTP`,
      );
  }

  /** What the community's time is ahead of the machine's clock, in seconds; 0 while not known. */
  get clockOffsetSeconds(): number {
    return this.#clock.machineOffsetMs / 1000;
  }

  get clockSynced(): boolean {
    return this.#clock.synced;
  }

  /** Seconds since the last block became final here, or since the start. */
  get finalAgeSeconds(): number {
    return this.#finality.ageMs / 1000;
  }

  /** How long a wanted block has been waited for, in seconds. */
  get finalityWaitSeconds(): number {
    return this.#finality.waitedMs / 1000;
  }

  /** By authority index: final blocks in a row that it had no part in. */
  get missedBlocks(): readonly number[] {
    return this.#authorities.missed;
  }

  #stalled(patienceMs: number, sinceMs: number): void {
    this.#parts.alarms.raise(
      'NO_FINALITY',
      `a block is wanted, and for ${patienceMs / 1000} s none has become final: more than two thirds of the authorities must be up, connected and on time; see that this node is online`,
    );
    this.#authorities.stalledSince(sinceMs);
  }

  #clearWhatIsOver(): void {
    const { ledger, alarms, clock } = this.#parts;
    if (clock.nowMs() > ledger.head.timeMs) alarms.clear('CLOCK_BEHIND_PARENT');
    const names = new Set(ledger.chain.authorities.map(({ name }) => name));
    for (const { code, subject } of alarms.active)
      if (code === 'EQUIVOCATION' && !names.has(subject)) alarms.clear(code, subject);
  }
}
