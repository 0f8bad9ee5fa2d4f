import type { ActiveAlarm } from '../../node/alarms/alarms.ts';
import type { NodeLog } from '../../node/log.ts';
import type { NodeServices, NodeStatus, Outcome, Submission } from '../../node/services.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { SystemRole } from '../../state/types/parameters.ts';
import { refuse } from '../../state/types/refusal.ts';
import type { Payload } from '../../state/types/transaction.ts';
import type { Story } from './story.ts';

/** A node whose chain is a story, whose network is nobody, and which writes down what it is asked. */
export class FakeNode implements NodeServices {
  readonly story: Story;
  sealed: NodeServices['sealed'] = null;
  readonly sent: Payload[] = [];
  /** As whom each was sent; null: as the node's own account. */
  readonly sentAs: (SystemRole | null)[] = [];
  roles: ReadonlySet<SystemRole> = new Set();
  readonly submitted: string[] = [];
  account: Uint8Array | null;
  answer: Submission = { accepted: true, id: new Uint8Array(32).fill(7) };
  result: Outcome | 'never' = { type: 'committed', height: 8n, refusal: null };
  changes: Partial<NodeStatus> = {};
  stops = 0;
  onStop: () => Promise<void> = async () => {};

  constructor(story: Story) {
    this.story = story;
    this.account = story.chain.community.households[0]?.account.publicKey ?? null;
  }

  get ledger(): NodeServices['ledger'] {
    return this.story.ledger;
  }

  get genesis(): NodeServices['genesis'] {
    return this.story.genesis;
  }

  get store(): NodeServices['store'] {
    return this.story.store;
  }

  status(): NodeStatus {
    return {
      version: '0.0.0',
      chainId: this.story.genesis.chainId,
      role: 'authority',
      name: 'h0',
      startedAtMs: 0,
      phase: 'running',
      blocksBehind: 0,
      consensus: { height: '8', round: 0, step: 'idle', signing: true },
      mempool: { transactions: 0, bytes: 0 },
      peers: [],
      listening: [],
      traffic: { sentBytes: 0, receivedBytes: 0 },
      alarms: [],
      ...this.changes,
    };
  }

  async submit(bytes: Uint8Array): Promise<Submission> {
    this.submitted.push(toHex(bytes));
    return this.answer;
  }

  async send(payload: Payload, as?: SystemRole): Promise<Submission> {
    this.sent.push(payload);
    this.sentAs.push(as ?? null);
    return this.answer;
  }

  async outcome(_id: Uint8Array, signal: AbortSignal): Promise<Outcome> {
    if (this.result !== 'never') return this.result;
    return new Promise((_, reject) => {
      // The signal's own timer does not keep a process alive; a node's network does.
      const alive = setInterval(() => {}, 1000);
      signal.addEventListener('abort', () => {
        clearInterval(alive);
        reject(signal.reason);
      });
    });
  }

  async metrics(): Promise<string> {
    return 'gridhood_chain_height 7\n';
  }

  async stop(): Promise<void> {
    this.stops++;
    await this.onStop();
  }

  refuseAll(): void {
    this.answer = { accepted: false, refusal: refuse('gate-closed', 'the gate is closed') };
  }
}

export const clockAlarm: ActiveAlarm = {
  code: 'CLOCK_OFFSET',
  severity: 'degraded',
  subject: '',
  message: 'the clock is off',
  atMs: 0,
};

export const silentLog: NodeLog = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
};
