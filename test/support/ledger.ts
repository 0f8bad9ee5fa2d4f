import { createHash } from 'node:crypto';
import { createSigner, type Signer } from '../../node/crypto/signer.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import { decodeBlock } from '../../state/codec/block.ts';
import { encodeCommitCertificate, precommitBody } from '../../state/codec/commitCertificate.ts';
import { verifyPortable } from '../../state/codec/signature.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import {
  decodeSignedTransaction,
  encodeSignedTransaction,
  encodeTransaction,
} from '../../state/codec/transaction.ts';
import {
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
  type MeterReading,
  readingSignBytes,
} from '../../state/contracts/market/marketCall.ts';
import { authoritiesAt, chainOn } from '../../state/execution/authoritySets.ts';
import {
  buildBlock,
  checkBlock,
  type ExecutedBlock,
  type Head,
  proposerAt,
} from '../../state/execution/blockRules.ts';
import type { ChainContext } from '../../state/execution/chainContext.ts';
import { type Genesis, readGenesis } from '../../state/execution/genesis.ts';
import { chainContext, genesisState } from '../../state/execution/genesisState.ts';
import { readAccount } from '../../state/execution/money.ts';
import type { StateReader } from '../../state/execution/overlay.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import { emptyTree, treeChange, update } from '../../state/execution/tree/sparseMerkleTree.ts';
import type { Account } from '../../state/types/account.ts';
import { BLOCK_TRANSACTION_BYTES_MAX, type Block } from '../../state/types/block.ts';
import { compareBytes, EMPTY_BYTES, toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { MemoryState } from './memoryState.ts';

/** A key that is the same in every run. */
export function signerOf(name: string): Signer {
  return createSigner(new Uint8Array(createHash('sha256').update(`test key ${name}`).digest()));
}

export const SLOT_MS = 900_000;
/** The start of a slot: 2027-01-15T08:00:00Z. */
export const GENESIS_MS = 1_800_000_000_000;
export const FIRST_SLOT: bigint = BigInt(GENESIS_MS / SLOT_MS);
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** Everybody whose keys a test may need. */
export interface Community {
  readonly operator: Signer;
  readonly utility: Signer;
  readonly gridOperator: Signer;
  readonly tax: Signer;
  readonly community: Signer;
  /** Sorted by public key, as the chain sorts them. */
  readonly authorities: readonly Signer[];
  readonly households: readonly { name: string; account: Signer; meter: Signer }[];
}

export interface CommunityOptions {
  readonly households?: number;
  readonly authorities?: number;
}

export function makeCommunity(options: CommunityOptions = {}): Community {
  const { households = 3, authorities = 4 } = options;
  return {
    operator: signerOf('operator'),
    utility: signerOf('utility'),
    gridOperator: signerOf('grid operator'),
    tax: signerOf('tax'),
    community: signerOf('community'),
    authorities: Array.from({ length: authorities }, (_, i) => signerOf(`authority ${i}`)).sort(
      (a, b) => compareBytes(a.publicKey, b.publicKey),
    ),
    households: Array.from({ length: households }, (_, i) => ({
      name: `h${i}`,
      account: signerOf(`household ${i}`),
      meter: signerOf(`meter ${i}`),
    })),
  };
}

/** A document of plain JSON values, open to any change that a test wants to make. */
// biome-ignore lint/suspicious/noExplicitAny: tests put wrong values into every place of it
export type JsonDocument = Record<string, any>;

export const OPENING_BALANCE = 10_000_000n;

export function genesisDocument(community: Community): JsonDocument {
  const address = ({ publicKey }: Signer) => encodeAddress(publicKey);
  return {
    v: 1,
    chainId: 'test-street',
    timeMs: GENESIS_MS,
    parameters: {
      slotLengthMs: SLOT_MS,
      quotaTransactions: 100,
      quotaBytes: 65_536,
      heartbeatMs: 60_000,
      blockBytesMax: 262_144,
    },
    accounts: {
      operator: address(community.operator),
      utility: address(community.utility),
      gridOperator: address(community.gridOperator),
      tax: address(community.tax),
      community: address(community.community),
    },
    authorities: community.authorities.map((signer, i) => ({
      name: `a${i}`,
      consensusKey: toHex(signer.publicKey),
      nodeKey: toHex(signerOf(`authority node ${i}`).publicKey),
    })),
    households: community.households.map(({ name, account, meter }) => ({
      household: name,
      account: address(account),
      zone: 'feeder-1',
      importLimitW: 11_000,
      exportLimitW: 8_000,
      meters: [toHex(meter.publicKey)],
      nodes: [toHex(signerOf(`node of ${name}`).publicKey)],
    })),
    openingBalances: community.households.map(({ account }) => ({
      account: address(account),
      amountMicro: OPENING_BALANCE.toString(),
      reference: 'first payment',
    })),
    contracts: [
      { name: 'market', template: 'uniform', version: 1, parameters: marketParameters() },
    ],
    consensus: {},
  };
}

export function marketParameters(): JsonDocument {
  return {
    floor: 80,
    cap: 250,
    kNum: 1,
    kDen: 2,
    ration: 'prorata',
    maxQuantityWh: 10_000,
    ordersPerHousehold: 3,
    surplusTo: 'community',
    tariff: {
      retail: 300,
      feedIn: 70,
      netting: 'slot',
      netLocal: 10,
      netRegional: 20,
      netFull: 40,
      levy: 5,
      feeBuy: 2,
      feeSell: 1,
      shortPenalty: 30,
      longPenalty: 15,
      toleranceWh: 50,
      tolerancePpm: 100_000,
    },
    timing: {
      opensBeforeMs: 30 * MINUTE_MS,
      gateBeforeMs: 10 * MINUTE_MS,
      readingDeadlineAfterMs: 60 * MINUTE_MS,
      correctionDeadlineAfterMs: 4 * HOUR_MS,
    },
  };
}

export function readValidGenesis(document: JsonDocument): Genesis {
  const read = readGenesis(structuredClone(document));
  if (!read.ok) throw new Error(`not a valid genesis: ${JSON.stringify(read.faults)}`);
  return read.genesis;
}

export interface TransactionOptions {
  /** Where it is not the signer's own: the account's name for life after a rotation. */
  readonly account?: Uint8Array;
  readonly nonce?: bigint;
  readonly validUntilMs?: number;
  readonly chainId?: string;
}

export function signTransaction(
  signer: Signer,
  payload: Payload,
  { account, nonce, validUntilMs, chainId }: Required<TransactionOptions>,
): SignedTransaction {
  const body = encodeTransaction({ chainId, account, nonce, validUntilMs, payload });
  const signature = signer.sign(signBytes('tx', chainId, body));
  return mustDecode(encodeSignedTransaction(body, signature));
}

export function mustDecode(bytes: Uint8Array): SignedTransaction {
  const decoded = decodeSignedTransaction(bytes);
  if (!decoded.ok) throw new Error(`not decodable: ${decoded.refusal.message}`);
  return decoded.value;
}

/** What a block did, short enough for a table. */
export interface BlockReport {
  readonly executed: ExecutedBlock;
  /** One for each transaction of the block: null or the code of its refusal. */
  readonly codes: readonly (RefusalCode | null)[];
  readonly events: readonly LedgerEvent[];
}

/** One honest node without a network: every block is built, encoded, decoded, checked, certified, kept. */
export class TestChain {
  readonly community: Community;
  readonly genesis: Genesis;
  /** As the next block sees it. */
  context: ChainContext;
  /** Signers of authorities that came in later. */
  readonly newcomers: Signer[] = [];
  state = new MemoryState();
  head: Head;
  /** Certificate of the head; empty at height 0. */
  certificate: Uint8Array = EMPTY_BYTES;
  readonly blocks: Block[] = [];

  constructor(
    community: Community = makeCommunity(),
    document: JsonDocument = genesisDocument(community),
    verify: VerifySignature = verifyPortable,
  ) {
    this.community = community;
    this.genesis = readValidGenesis(document);
    this.context = chainContext(this.genesis, verify);
    const changes = genesisState(this.genesis);
    this.state.apply(changes);
    this.head = {
      height: 0n,
      hash: this.genesis.hash,
      timeMs: this.genesis.timeMs,
      state: this.state,
      tree: update(
        emptyTree,
        changes.map(([key, value]) => treeChange(key, value)),
      ),
    };
  }

  get market(): Uint8Array {
    const [contract] = this.context.contracts;
    if (contract === undefined) throw new Error('this chain has no contract');
    return contract.id;
  }

  account(key: Uint8Array | Signer): Account {
    const account = readAccount(this.state, 'publicKey' in key ? key.publicKey : key);
    if (account === null) throw new Error('no such account');
    return account;
  }

  /** The next transaction of the signer, unless the options say otherwise. */
  sign(signer: Signer, payload: Payload, options: TransactionOptions = {}): SignedTransaction {
    const account = options.account ?? signer.publicKey;
    return signTransaction(signer, payload, {
      account,
      nonce: readAccount(this.state, account)?.nonce ?? 0n,
      validUntilMs: this.head.timeMs + HOUR_MS,
      chainId: this.genesis.chainId,
      ...options,
    });
  }

  call(signer: Signer, call: MarketCall, options: TransactionOptions = {}): SignedTransaction {
    const payload = { type: 'call', contract: this.market, data: encodeMarketCall(call) } as const;
    return this.sign(signer, payload, options);
  }

  /** A reading by a household's meter, unless another signs. */
  reading(
    household: { account: Signer; meter: Signer },
    fields: Pick<MeterReading, 'slot' | 'importWh' | 'exportWh'> & Partial<MeterReading>,
    options: TransactionOptions & { signedBy?: Signer } = {},
  ): SignedTransaction {
    const reading = encodeMeterReading({
      meterKey: household.meter.publicKey,
      quality: 1,
      ...fields,
    });
    const { signedBy = household.meter, ...rest } = options;
    const signature = signedBy.sign(readingSignBytes(this.genesis.chainId, reading));
    return this.call(household.account, { type: 'submitReading', reading, signature }, rest);
  }

  /** A reading for a contract that is not the chain's first, `later` transactions after the next one. */
  readingAt(
    household: { account: Signer; meter: Signer },
    contract: Uint8Array,
    fields: Pick<MeterReading, 'slot' | 'importWh' | 'exportWh'>,
    later = 0n,
  ): SignedTransaction {
    const reading = encodeMeterReading({
      meterKey: household.meter.publicKey,
      quality: 1,
      ...fields,
    });
    const signature = household.meter.sign(readingSignBytes(this.genesis.chainId, reading));
    const data = encodeMarketCall({ type: 'submitReading', reading, signature });
    const nonce = this.account(household.account).nonce + later;
    return this.sign(household.account, { type: 'call', contract, data }, { nonce });
  }

  /** The next block, not yet checked or kept. */
  build(
    timeMs: number,
    transactions: readonly SignedTransaction[] = [],
    transactionBytesMax = BLOCK_TRANSACTION_BYTES_MAX,
    evidence: readonly Uint8Array[] = [],
  ): ExecutedBlock {
    const proposer = proposerAt(this.context.authorities, this.head.height + 1n, 0).consensusKey;
    const proposal = { round: 0, timeMs, proposer, parentCommit: this.certificate, evidence };
    return buildBlock(this.context, this.head, proposal, transactions, transactionBytesMax);
  }

  /** Builds, checks and keeps the next block. Throws where builder and checker disagree. */
  block(timeMs: number, ...transactions: SignedTransaction[]): BlockReport {
    return this.blockWith(timeMs, [], ...transactions);
  }

  blockWith(
    timeMs: number,
    evidence: readonly Uint8Array[],
    ...transactions: SignedTransaction[]
  ): BlockReport {
    const built = this.build(timeMs, transactions, undefined, evidence);
    const decoded = decodeBlock(built.block.bytes);
    if (decoded === null) throw new Error('a block of our own does not decode');
    const checked = checkBlock(this.context, this.head, decoded);
    if (!checked.ok)
      throw new Error(`own block refused: ${checked.fault.rule}: ${checked.fault.detail}`);
    this.commit(checked.executed);
    const { receipts, events } = checked.executed.result;
    const codes = receipts.map(({ refusal }) => refusal?.code ?? null);
    return { executed: checked.executed, codes, events };
  }

  commit(executed: ExecutedBlock): void {
    const { block, result, tree } = executed;
    this.state.apply(result.changes);
    this.certificate = this.certify(block);
    this.head = {
      height: block.header.height,
      hash: block.hash,
      timeMs: block.header.timeMs,
      state: this.state,
      tree,
    };
    this.context = chainOn(this.context, this.state);
    this.blocks.push(block);
  }

  certify(block: Block, signers?: readonly number[], round = 0): Uint8Array {
    const { height } = block.header;
    const authorities = authoritiesAt(this.state, height);
    const signing = signers ?? authorities.map((_, index) => index);
    const message = signBytes(
      'precommit',
      this.genesis.chainId,
      precommitBody(height, round, block.hash),
    );
    return encodeCommitCertificate({
      height,
      round,
      blockId: block.hash,
      signatures: signing.map((authorityIndex) => ({
        authorityIndex,
        signature: this.signerOf(authorities[authorityIndex]?.consensusKey).sign(message),
      })),
    });
  }

  /** The authority with this consensus key. */
  signerOf(consensusKey: Uint8Array | undefined): Signer {
    const key = toHex(consensusKey ?? EMPTY_BYTES);
    const all = [...this.community.authorities, ...this.newcomers];
    const found = all.find(({ publicKey }) => toHex(publicKey) === key);
    if (found === undefined) throw new Error(`nobody has the consensus key ${key}`);
    return found;
  }

  /** The market's own data, as the contract itself reads it. */
  get marketStore(): StateReader {
    return { get: (key) => this.state.get(contractDataKey(this.market, key)) };
  }
}
