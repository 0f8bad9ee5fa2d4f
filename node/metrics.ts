import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { NetworkMetrics } from '../p2p/metrics.ts';
import type { ExecutedBlock } from '../state/execution/blockRules.ts';
import type { RefusalCode } from '../state/types/refusal.ts';
import { ALARM_CODES, type AlarmCode, type Alarms } from './alarms/alarms.ts';
import type { Watches } from './alarms/watches.ts';
import type { Ledger } from './chain/ledger.ts';
import type { SyncRunner } from './chain/syncRunner.ts';
import type { Mempool } from './mempool/mempool.ts';
import type { NodeStatus } from './services.ts';

export interface MetricsParts {
  readonly ledger: Ledger;
  readonly mempool: Pick<Mempool, 'size'>;
  readonly sync: Pick<SyncRunner, 'behind'>;
  readonly alarms: Alarms;
  readonly watches: Watches;
  status(): NodeStatus;
}

/**
 * What the node counts, for Prometheus. Gauges are read when somebody asks, so an idle node does nothing
 * for them. No label names a household.
 */
export class NodeMetrics {
  readonly registry: Registry = new Registry();
  readonly #transactions: Counter;
  readonly #refusals: Counter;
  readonly #blocks: Counter;
  readonly #interval: Histogram;
  readonly #blockBytes: Histogram;
  readonly #networkBytes: Counter;
  readonly #verdicts: Counter;
  readonly #bans: Counter;
  readonly #alarms: Counter;
  readonly #equivocations: Counter;

  constructor() {
    const registers = [this.registry];
    const counter = (name: string, help: string, labelNames: string[] = []) =>
      new Counter({ name: `gridhood_${name}`, help, labelNames, registers });
    this.#transactions = counter('transactions_total', 'Transactions in final blocks.', [
      'type',
      'result',
    ]);
    this.#refusals = counter('mempool_refusals_total', 'Transactions refused at the door.', [
      'reason',
    ]);
    this.#blocks = counter('blocks_total', 'Blocks made final since start.');
    this.#networkBytes = counter('network_payload_bytes_total', 'Payload bytes by protocol.', [
      'direction',
      'protocol',
    ]);
    this.#verdicts = counter('gossip_verdicts_total', 'Judgements of gossip messages.', [
      'topic',
      'verdict',
    ]);
    this.#bans = counter('peer_bans_total', 'Peers hung up on and kept out for a while.');
    this.#alarms = counter('alarms_total', 'Alarms raised.', ['code']);
    this.#equivocations = counter('equivocations_total', 'Proofs of misbehaviour of authorities.');
    this.#interval = new Histogram({
      name: 'gridhood_block_interval_seconds',
      help: 'Time between a block and its parent.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 900],
      registers,
    });
    this.#blockBytes = new Histogram({
      name: 'gridhood_block_bytes',
      help: 'Size of a final block.',
      buckets: [512, 1024, 4096, 16_384, 65_536, 262_144],
      registers,
    });
  }

  /** Metrics of the network room. */
  readonly network: NetworkMetrics = {
    onBytes: (direction, protocol, bytes) => this.#networkBytes.inc({ direction, protocol }, bytes),
    onVerdict: (topic, verdict) => this.#verdicts.inc({ topic, verdict }),
    onBan: () => this.#bans.inc(),
  };

  refused(reason: RefusalCode): void {
    this.#refusals.inc({ reason });
  }

  alarm(code: AlarmCode): void {
    this.#alarms.inc({ code });
  }

  equivocation(): void {
    this.#equivocations.inc();
  }

  committed({ block, transactions, result }: ExecutedBlock, parentTimeMs: number): void {
    this.#blocks.inc();
    this.#interval.observe((block.header.timeMs - parentTimeMs) / 1000);
    this.#blockBytes.observe(block.bytes.length);
    transactions.forEach(({ transaction }, index) => {
      const { type } = transaction.payload;
      const refused = result.receipts[index]?.refusal ?? null;
      this.#transactions.inc({ type, result: refused === null ? 'executed' : 'refused' });
    });
  }

  /** Adds what is read on demand, and the process's own figures (memory, CPU, event-loop lag). */
  observe({ ledger, mempool, sync, alarms, watches, status }: MetricsParts): void {
    this.#observeAlarms(alarms, watches);
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name: `gridhood_${name}`,
        help,
        registers: [this.registry],
        collect() {
          this.set(read());
        },
      });
    gauge('chain_height', 'Height of the last final block.', () => Number(ledger.head.height));
    gauge(
      'final_timestamp_seconds',
      'Time of the last final block.',
      () => ledger.head.timeMs / 1000,
    );
    gauge('mempool_transactions', 'Waiting transactions.', () => mempool.size.transactions);
    gauge('mempool_bytes', 'Bytes of waiting transactions.', () => mempool.size.bytes);
    gauge('blocks_behind', 'Blocks that peers have and this node has not.', () => sync.behind);
    gauge('consensus_round', 'Round of the height in progress; -1 while idle.', () => {
      return status().consensus?.round ?? -1;
    });
    for (const direction of ['inbound', 'outbound'] as const)
      gauge(`peers_${direction}`, `Peers connected, ${direction}.`, () => {
        return status().peers.filter((peer) => peer.direction === direction).length;
      });
    collectDefaultMetrics({
      register: this.registry,
      prefix: 'gridhood_',
      // A timer that looks whether the loop is late: at its usual 10 ms it costs an idle node more than all
      // the rest, 0.22 CPU-seconds a minute (measured).
      eventLoopMonitoringPrecision: 1000,
    });
  }

  /** One of each alarm, and the figure behind it. */
  #observeAlarms(alarms: Alarms, watches: Watches): void {
    const gauge = (name: string, help: string, read: (own: Gauge) => void, labels: string[] = []) =>
      new Gauge({
        name: `gridhood_${name}`,
        help,
        labelNames: labels,
        registers: [this.registry],
        collect() {
          read(this);
        },
      });
    gauge(
      'alarm_active',
      'Alarms that last now, by code.',
      (own) => {
        for (const code of ALARM_CODES) own.set({ code }, alarms.count(code));
      },
      ['code'],
    );
    gauge('final_age_seconds', 'Time since a block became final here, or since start.', (own) =>
      own.set(watches.finalAgeSeconds),
    );
    gauge('finality_wait_seconds', 'How long a wanted block has been waited for.', (own) =>
      own.set(watches.finalityWaitSeconds),
    );
    gauge(
      'authority_missed_blocks',
      'Final blocks in a row that an authority had no part in, by its index.',
      (own) => {
        own.reset();
        watches.missedBlocks.forEach((missed, index) => {
          own.set({ authority: index }, missed);
        });
      },
      ['authority'],
    );
    gauge('clock_offset_seconds', "What the community's time is ahead of the machine's.", (own) =>
      own.set(watches.clockOffsetSeconds),
    );
    gauge('clock_synced', '1 where enough authorities have told their time.', (own) =>
      own.set(watches.clockSynced ? 1 : 0),
    );
    gauge('diverged', '1 where this node disagrees with a quorum about a block.', (own) => {
      const codes = ['QUORUM_FOR_INVALID_BLOCK', 'CERTIFIED_BLOCK_INVALID'] as const;
      own.set(codes.some((code) => alarms.count(code) > 0) ? 1 : 0);
    });
  }
}
