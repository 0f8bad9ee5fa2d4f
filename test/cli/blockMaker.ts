import type { Test } from 'tap';
import { run } from '../../cli/main.ts';
import { startApi } from '../../node/api/server.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { nodeFolder } from '../../node/folder.ts';
import type { Submission } from '../../node/services.ts';
import { refuse } from '../../state/types/refusal.ts';
import type { Payload } from '../../state/types/transaction.ts';
import { FakeNode, silentLog } from '../api/fakeNode.ts';
import type { ledgerChain } from '../api/story.ts';

/** A node that holds one key, and puts what it is asked to send into a block at once, a second after the last. */
export class BlockMaker extends FakeNode {
  /** Of the chain, at its last block. */
  minute = 0;
  #signer: Signer;

  constructor(stage: Awaited<ReturnType<typeof ledgerChain>>, signer: Signer) {
    super({ ...stage, slot: 0n, ids: {} as FakeNode['story']['ids'] });
    this.#signer = signer;
    this.turn(signer);
  }

  /** From now on it holds this key. */
  turn(signer: Signer): void {
    this.#signer = signer;
    this.account = signer.publicKey;
  }

  async goTo(minute: number): Promise<void> {
    this.minute = minute;
    await this.story.block(minute);
  }

  override async send(payload: Payload): Promise<Submission> {
    const { chain, block, ledger } = this.story;
    const transaction = chain.sign(this.#signer, payload);
    this.minute += 1 / 60;
    await block(this.minute, transaction);
    const { height } = chain.head;
    const refused = ledger.events(height).find(({ name }) => name === 'refused');
    const { code, message = '' } = refused?.attributes ?? {};
    const refusal = code === undefined ? null : refuse('bad-call', `${code}: ${message}`);
    this.result = { type: 'committed', height, refusal };
    return { accepted: true, id: transaction.id };
  }
}

/** What a command line ended with and said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs command lines in this process against a node of its own, over its socket. */
export async function commandsOn(
  t: Test,
  services: FakeNode,
): Promise<(line: string) => Promise<Said>> {
  const folder = t.testdir({});
  const api = await startApi({
    services,
    folder: nodeFolder(folder),
    metricsPort: 0,
    log: silentLog,
  });
  t.teardown(() => api.stop());
  return async (line) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(line.split(' '), {
      streams: {
        out: { write: (text) => out.push(text), columns: 200 },
        err: { write: (text) => err.push(text), columns: 200 },
      },
      environment: { HOME: '/nonexistent', GRIDHOOD_FOLDER: folder },
      clock: { nowMs: () => 1_800_000_000_000 + 60_000 },
      workingFolder: folder,
      interrupted: new AbortController().signal,
    });
    return { code, out: out.join(''), err: err.join('') };
  };
}
