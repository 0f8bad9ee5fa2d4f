import { encodeBody } from '../../consensus/schema/codec.ts';
import type { UnsignedMessage } from '../../consensus/schema/messages.ts';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import { encodeEvidence, orderedPair, readStatement } from '../../state/codec/evidence.ts';
import { possessionSignBytes } from '../../state/codec/governance.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import {
  authoritiesAt,
  firstHeights,
  nextAuthorities,
} from '../../state/execution/authoritySets.ts';
import { readGovernance, readProposal } from '../../state/execution/governance/governanceState.ts';
import type { Authority } from '../../state/types/authority.ts';
import type { Offence, Statement } from '../../state/types/evidence.ts';
import type { Proposal, ProposedChange } from '../../state/types/governance.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  makeCommunity,
  signerOf,
  TestChain,
} from './ledger.ts';

export const DAY_MS: number = 24 * HOUR_MS;

/** The account key of authority `a<index>`. */
export const voter = (index: number): Signer => signerOf(`voter ${index}`);

/** A chain whose authorities a0, a1, … have accounts to vote with. */
export class GovernedChain extends TestChain {
  constructor(authorities = 4, change: (document: JsonDocument) => void = () => {}) {
    const community = makeCommunity({ authorities });
    const document = genesisDocument(community);
    document['authorities'].forEach((authority: JsonDocument, index: number) => {
      authority['account'] = encodeAddress(voter(index).publicKey);
    });
    change(document);
    super(community, document, verifyNative);
  }

  /** The names of the next height's set after each block. */
  readonly sets: string[][] = [];

  override commit(executed: Parameters<TestChain['commit']>[0]): void {
    super.commit(executed);
    this.sets.push(this.names);
  }

  get names(): string[] {
    return nextAuthorities(this.state).map(({ name }) => name);
  }

  /** A block a second after the head. */
  next(...transactions: SignedTransaction[]): ReturnType<TestChain['block']> {
    return this.block(this.head.timeMs + 1000, ...transactions);
  }

  /** A block a second after the head, with evidence. */
  accuse(...evidence: Uint8Array[]): ReturnType<TestChain['block']> {
    return this.blockWith(this.head.timeMs + 1000, evidence);
  }

  proposal(
    change: ProposedChange,
    by = 0,
    fields: { effectiveHeight?: bigint; expiresMs?: number; reason?: string; nonce?: bigint } = {},
  ): SignedTransaction {
    const { nonce, ...rest } = fields;
    const payload = {
      type: 'propose',
      change,
      effectiveHeight: this.head.height + 2n,
      expiresMs: this.head.timeMs + DAY_MS,
      reason: '',
      ...rest,
    } as const;
    return this.sign(voter(by), payload, nonce === undefined ? {} : { nonce });
  }

  vote(proposal: bigint, by: number, approve = true): SignedTransaction {
    return this.sign(voter(by), { type: 'vote', proposal, approve });
  }

  /** Proposed by a0 and approved by the next ones in one block each until it has passed. */
  decide(change: ProposedChange, effectiveHeight = this.head.height + 2n): Proposal {
    const report = this.next(this.proposal(change, 0, { effectiveHeight }));
    if (report.codes[0] !== null) throw new Error(`refused: ${report.codes[0]}`);
    const { proposals } = readGovernance(this.state);
    for (let by = 1; this.status(proposals) === 'open'; by++) this.next(this.vote(proposals, by));
    return this.read(proposals);
  }

  read(proposal: bigint): Proposal {
    const found = readProposal(this.state, proposal);
    if (found === null) throw new Error(`there is no proposal ${proposal}`);
    return found;
  }

  status(proposal: bigint): Proposal['status'] {
    return this.read(proposal).status;
  }

  /** Somebody who wants to come in, with both proofs. */
  candidate(
    name: string,
    fields: Partial<Authority> = {},
  ): Extract<ProposedChange, { type: 'addAuthority' }> {
    const consensus = signerOf(`${name} consensus`);
    const node = signerOf(`${name} node`);
    if (!this.newcomers.some(({ publicKey }) => publicKey === consensus.publicKey))
      this.newcomers.push(consensus);
    const authority = {
      name,
      consensusKey: consensus.publicKey,
      nodeKey: node.publicKey,
      ...fields,
    };
    const message = possessionSignBytes(this.genesis.chainId, authority);
    return {
      type: 'addAuthority',
      authority,
      consensusProof: consensus.sign(message),
      nodeProof: node.sign(message),
    };
  }

  /** By name: one that is in the set, was in it, or has asked to come in. */
  authority(name: string): Authority {
    const past = firstHeights(this.state).flatMap((from) => authoritiesAt(this.state, from));
    const all = [...nextAuthorities(this.state), ...past];
    const found = all.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no authority ${name}`);
    return found;
  }

  /** A consensus message as the authority signs it. */
  statement(name: string, message: UnsignedMessage): Statement {
    const body = encodeBody(message);
    const signer = this.signerOf(this.authority(name).consensusKey);
    const signature = signer.sign(signBytes(message.type, this.genesis.chainId, body));
    const read = readStatement(message.type, body, signature);
    if (read === null) throw new Error('a statement of our own cannot be read');
    return read;
  }

  evidence(
    name: string,
    offence: Offence,
    first: UnsignedMessage,
    second: UnsignedMessage | null,
  ): Uint8Array {
    const authority = this.authority(name).consensusKey;
    const one = this.statement(name, first);
    if (second === null) return encodeEvidence({ authority, offence, first: one, second: null });
    const [earlier, later] = orderedPair(one, this.statement(name, second));
    return encodeEvidence({ authority, offence, first: earlier, second: later });
  }

  /** Two precommits of one height and round. */
  doublePrecommit(name: string, height = this.head.height, round = 0): Uint8Array {
    const precommit = (blockId: string | null) =>
      ({ type: 'precommit', height, round, blockId }) as const;
    return this.evidence(name, 'precommits', precommit('a'.repeat(64)), precommit(null));
  }
}
