import { Ledger } from '../../node/chain/ledger.ts';
import { readKeyFile } from '../../node/crypto/keyFile.ts';
import { createSignatureCache } from '../../node/crypto/signatureCache.ts';
import { createSigner, type Signer } from '../../node/crypto/signer.ts';
import { nodeFolder } from '../../node/folder.ts';
import { encodeCommitCertificate, precommitBody } from '../../state/codec/commitCertificate.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import {
  decodeSignedTransaction,
  encodeSignedTransaction,
  encodeTransaction,
} from '../../state/codec/transaction.ts';
import { proposerAt } from '../../state/execution/blockRules.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { readAccount } from '../../state/execution/money.ts';
import { createLevelStore } from '../../state/store/levelStore.ts';
import type { Store } from '../../state/store/store.ts';
import type { Block } from '../../state/types/block.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import type { BenchCommunity } from './benchCommunity.ts';

export interface Home {
  readonly name: string;
  readonly account: Signer;
  readonly meter: Signer;
}

const VALID_FOR_MS = 10 * 60_000;

/**
 * Writes a chain as its authorities would have, with all of their keys and no network: for benches that
 * need one with a past. Blocks are executed, certified by a quorum and stored as in a node.
 */
export class ChainWriter {
  readonly ledger: Ledger;
  readonly homes: readonly Home[];
  readonly store: Store;
  readonly #authorities: readonly Signer[];
  readonly #nonces = new Map<Signer, bigint>();

  private constructor(
    ledger: Ledger,
    store: Store,
    homes: readonly Home[],
    authorities: readonly Signer[],
  ) {
    this.ledger = ledger;
    this.store = store;
    this.homes = homes;
    this.#authorities = authorities;
  }

  /** Makes the chain of the community's first node. */
  static async create(community: BenchCommunity): Promise<ChainWriter> {
    const { genesis, nodes } = community;
    const [first] = nodes;
    if (first === undefined) throw new Error('a community has a node');
    const where = nodeFolder(first.folder).database;
    const store = await createLevelStore(where, genesis.hash);
    const chain = chainContext(genesis, createSignatureCache().verify);
    const ledger = await Ledger.open(store, where, chain, () => genesisState(genesis));
    const homes: Home[] = [];
    const consensus: Signer[] = [];
    for (const { name, folder, isAuthority } of nodes) {
      const { keys } = nodeFolder(folder);
      homes.push({
        name,
        account: await signerOf(keys.account, 'account'),
        meter: await signerOf(keys.meter, 'meter'),
      });
      if (isAuthority) consensus.push(await signerOf(keys.consensus, 'consensus'));
    }
    const authorities = chain.authorities.map(({ consensusKey }) => {
      const signer = consensus.find((one) => equalBytes(one.publicKey, consensusKey));
      if (signer === undefined) throw new Error('an authority without a key file');
      return signer;
    });
    return new ChainWriter(ledger, store, homes, authorities);
  }

  /** A transaction for the block at `timeMs`; each signer's come in the order of blocks. */
  sign(signer: Signer, payload: Payload, timeMs: number): SignedTransaction {
    const { chainId } = this.ledger.chain;
    const account = signer.publicKey;
    const nonce = this.#nonces.get(signer) ?? readAccount(this.ledger.state, account)?.nonce ?? 0n;
    this.#nonces.set(signer, nonce + 1n);
    const validUntilMs = timeMs + VALID_FOR_MS;
    const body = encodeTransaction({ chainId, account, nonce, validUntilMs, payload });
    const signature = signer.sign(signBytes('tx', chainId, body));
    const decoded = decodeSignedTransaction(encodeSignedTransaction(body, signature));
    if (!decoded.ok) throw new Error(decoded.refusal.message);
    return decoded.value;
  }

  /** Every transaction must be in it, and executed. */
  async block(timeMs: number, transactions: readonly SignedTransaction[]): Promise<void> {
    const { ledger } = this;
    const height = ledger.head.height + 1n;
    const proposer = proposerAt(ledger.chain.authorities, height, 0).consensusKey;
    const executed = ledger.build({ round: 0, timeMs, proposer }, transactions);
    const refused = executed.result.receipts.find(({ refusal }) => refusal !== null);
    if (executed.transactions.length < transactions.length || refused !== undefined)
      throw new Error(`a transaction was refused: ${refused?.refusal?.message ?? 'at the door'}`);
    await ledger.commit(executed, this.#certify(executed.block));
  }

  #certify({ header, hash }: Block): Uint8Array {
    const { chainId } = this.ledger.chain;
    const message = signBytes('precommit', chainId, precommitBody(header.height, 0, hash));
    const quorum = Math.floor((2 * this.#authorities.length) / 3) + 1;
    const signatures = this.#authorities
      .slice(0, quorum)
      .map((signer, authorityIndex) => ({ authorityIndex, signature: signer.sign(message) }));
    return encodeCommitCertificate({ height: header.height, round: 0, blockId: hash, signatures });
  }
}

async function signerOf(file: string, kind: 'account' | 'meter' | 'consensus'): Promise<Signer> {
  return createSigner((await readKeyFile(file, kind)).seed);
}
