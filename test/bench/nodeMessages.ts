/** What the bench asks of a node process, one request at a time. */
export type Request =
  | { readonly type: 'sample' }
  | { readonly type: 'awaitPeers'; readonly peers: number }
  | { readonly type: 'awaitHeight'; readonly height: bigint }
  /** Signs `count` transfers of the accounts in `keyFiles`, in turn. */
  | { readonly type: 'prepare'; readonly keyFiles: readonly string[]; readonly count: number }
  /** Hands in what was prepared, so that `window` transactions are under way, until `halt`. */
  | { readonly type: 'load'; readonly window: number }
  | { readonly type: 'halt' }
  /** Hands in `count` prepared transfers, each when the one before is final here and `pauseMs` are over. */
  | { readonly type: 'sequence'; readonly count: number; readonly pauseMs: number }
  | { readonly type: 'stop' };

/** The state of a node process; counters since its start. */
export interface Sample {
  readonly atMs: number;
  readonly height: bigint;
  /** Transactions of all blocks committed while the process ran. */
  readonly committed: number;
  /** User and system time of all threads. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly peers: number;
}

/** Of the load that one process made. */
export interface LoadReport {
  readonly refused: number;
  /** From the hand-in to the commit here. */
  readonly latenciesMs: readonly number[];
}

export interface Replies {
  readonly sample: Sample;
  readonly awaitPeers: null;
  readonly awaitHeight: null;
  readonly prepare: null;
  readonly load: null;
  readonly halt: LoadReport;
  readonly sequence: LoadReport;
  readonly stop: null;
}

/** The first message is the ready one, then one a request. */
export type Answer =
  | { readonly type: 'reply'; readonly value: Replies[keyof Replies] }
  | { readonly type: 'failed'; readonly message: string };
