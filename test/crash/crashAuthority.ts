import { ConsensusDriver } from '../../consensus/driver/driver.ts';
import { readConsensusParameters } from '../../consensus/driver/parameters.ts';
import { decodeConsensusMessage } from '../../consensus/schema/codec.ts';
import { SignLog } from '../../consensus/wal/signLog.ts';
import { nodeSignLogFile } from '../../consensus/wal/signLogFile.ts';
import { Applier } from '../../node/chain/applier.ts';
import { Candidates } from '../../node/chain/candidates.ts';
import { ConsensusRunner } from '../../node/chain/consensusRunner.ts';
import type { Ledger } from '../../node/chain/ledger.ts';
import { systemClock } from '../../node/clock.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { signLogPoints } from '../../node/failpoint.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis, loadKeys, loadLedger } from '../../node/loadNode.ts';
import { compareLogWithChain } from '../../node/recovery/ownSignatures.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import {
  decodeSignedTransaction,
  encodeSignedTransaction,
  encodeTransaction,
} from '../../state/codec/transaction.ts';
import { readAccount } from '../../state/execution/money.ts';
import type { Store } from '../../state/store/store.ts';
import { equalBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import { Journal, readFinals, readSent } from './journal.ts';

/** Small, so that a life of a second sees several compactions. */
const COMPACT_ABOVE_BYTES = 6_000;
/** Of the journals, compared at each start; the campaign's end compares all. */
const LINES_COMPARED = 200;

export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** How the authorities of one process reach each other. */
export interface Street {
  send(from: CrashAuthority, nodeKey: Uint8Array, bytes: Uint8Array): void;
  /** Any other authority that has more. */
  ahead(of: CrashAuthority, height: bigint): CrashAuthority | undefined;
}

/**
 * One authority with everything but a network: the store, the sign log, execution and consensus of a node, on
 * a real disk.
 */
export class CrashAuthority {
  readonly folder: string;
  readonly ledger: Ledger;
  readonly nodeKey: Uint8Array;
  readonly runner: ConsensusRunner;
  readonly #applier: Applier;
  readonly #street: Street;
  readonly #account: Signer;
  readonly #signLog: SignLog;
  readonly #store: Store;
  #syncing = false;

  private constructor(
    folder: string,
    street: Street,
    opened: Awaited<ReturnType<typeof openParts>>,
    onFatal: (error: unknown) => void,
  ) {
    const { ledger, keys, consensus, parameters, store, signLog } = opened;
    this.folder = folder;
    this.ledger = ledger;
    this.nodeKey = keys.nodeKey;
    this.#street = street;
    this.#applier = opened.applier;
    this.#account = opened.account;
    this.#signLog = signLog;
    this.#store = store;
    const journal = new Journal(folder, ledger.chain.chainId);
    ledger.onCommitted(({ block }) => journal.final(block.header.height, block.hash));
    const own = ledger.chain.authorities.findIndex((one) =>
      equalBytes(one.consensusKey, consensus.publicKey),
    );
    const none = () => undefined;
    this.runner = new ConsensusRunner({
      ledger,
      applier: opened.applier,
      candidates: new Candidates(store),
      driver: new ConsensusDriver({ consensusKey: consensus.publicKey, parameters }),
      signLog,
      consensusKey: consensus.publicKey,
      clock: systemClock,
      log: { debug: none, info: none, warn: none, error: none },
      transactions: () => [this.#transfer()],
      needed: () => true,
      send: (nodeKey, bytes) => {
        const message = decodeConsensusMessage(bytes)?.message;
        if (message !== undefined && 'signature' in message && message.authorityIndex === own)
          journal.sent(message);
        street.send(this, nodeKey, bytes);
      },
      report: none,
      syncTo: () => void this.sync().catch(onFatal),
      onDecided: none,
      onAlarm: (code, message) => {
        if (code !== 'SIGN_LOG_AHEAD') onFatal(new BrokenPromise(`${code}: ${message}`));
      },
      onFatal,
    });
    const alone = ledger.chain.authorities.length === 1;
    if (alone) ledger.onCommitted(() => setImmediate(() => this.runner.need()));
  }

  /** @throws BrokenPromise where something that was told is not there any more. */
  static async open(
    folder: string,
    street: Street,
    onFatal: (error: unknown) => void,
  ): Promise<CrashAuthority> {
    return new CrashAuthority(folder, street, await openParts(folder), onFatal);
  }

  async stop(): Promise<void> {
    await this.runner.stop();
    await this.#signLog.close();
    await this.#store.close();
  }

  /** Takes what others have more, before it votes. */
  async sync(): Promise<void> {
    if (this.#syncing) return;
    this.#syncing = true;
    try {
      for (;;) {
        const height = this.ledger.head.height + 1n;
        const bytes = this.#street.ahead(this, height)?.ledger.blockBytes(height);
        const block = bytes === undefined ? null : decodeBlock(bytes.block);
        if (bytes === undefined || block === null) return;
        await this.#applier.apply(block, bytes.certificate);
      }
    } finally {
      this.#syncing = false;
    }
  }

  /** To be called once all have synced. @throws BrokenPromise */
  checkFinals(): void {
    for (const { height, blockHash } of readFinals(this.folder, LINES_COMPARED)) {
      const hash = fromHex(blockHash);
      if (hash === null || this.ledger.heightOf(hash) !== height)
        throw new BrokenPromise(`${this.folder}: final block ${height} ${blockHash} is lost`);
      const stored = this.ledger.block(height);
      if (stored === undefined || toHex(stored.block.hash) !== blockHash)
        throw new BrokenPromise(`${this.folder}: another block is final at ${height}`);
    }
  }

  /** Always valid at the head: one credit's millionth to the next authority. */
  #transfer(): SignedTransaction {
    const { chain, state } = this.ledger;
    const account = this.#account.publicKey;
    const body = encodeTransaction({
      chainId: chain.chainId,
      account,
      nonce: readAccount(state, account)?.nonce ?? 0n,
      validUntilMs: Date.now() + 60_000,
      payload: {
        type: 'transfer',
        to: chain.accounts.operator,
        amount: micro(1n),
        reference: '',
      },
    });
    const signature = this.#account.sign(signBytes('tx', chain.chainId, body));
    const decoded = decodeSignedTransaction(encodeSignedTransaction(body, signature));
    if (!decoded.ok) throw new Error(decoded.refusal.message);
    return decoded.value;
  }
}

async function openParts(root: string) {
  const folder = nodeFolder(root);
  const [{ genesis }, keys] = await Promise.all([loadGenesis(folder.genesis), loadKeys(folder)]);
  const { account, consensus } = keys;
  if (account === null || consensus === null) throw new Error(`${root} is no authority's`);
  const parameters = readConsensusParameters(genesis.consensus, genesis.parameters.heartbeatMs);
  if (!parameters.ok) throw new Error('the genesis does not fit');
  const signatures = createSignatureCache();
  const { store, ledger } = await loadLedger(folder, genesis, signatures.verify);
  const identity = { chainId: genesis.chainId, consensusKey: consensus.publicKey };
  const signLog = await SignLog.open(
    nodeSignLogFile(folder.signLog, signLogPoints),
    identity,
    (bytes) => consensus.sign(bytes),
    COMPACT_ABOVE_BYTES,
  );
  compareLogWithChain(signLog, folder.signLog, ledger, consensus.publicKey);
  for (const { height, place, signBytes: hex } of readSent(root, LINES_COMPARED))
    if (signLog.contains(height, fromHex(hex) ?? new Uint8Array()) === 'no')
      throw new BrokenPromise(`${root}: ${place} was sent, and is not in the log`);
  const applier = new Applier(ledger, signatures.verifyBatch);
  return {
    store,
    ledger,
    keys,
    account,
    consensus,
    parameters: parameters.parameters,
    signLog,
    applier,
  };
}
