import { decodeConsensusMessage, encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import type {
  ConsensusMessage,
  SignedMessage,
  SignedPrecommit,
  SignedProposal,
  SignedVote,
  UnsignedMessage,
} from '../../consensus/schema/messages.ts';
import { encodeNotice } from '../../consensus/schema/notices.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import type { SyncStatus } from '../../p2p/sync/messages.ts';
import { decodeBlock, sealBlock } from '../../state/codec/block.ts';
import type { Block, Header } from '../../state/types/block.ts';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { blockFlood } from './blockFlood.ts';
import { FalseEvidence } from './falseEvidence.ts';
import type { Misdeed } from './options.ts';
import { OverheardPolkas } from './overheardPolkas.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import { SplitDecision } from './splitDecision.ts';
import type { World } from './world.ts';

type Signed<M extends UnsignedMessage> = M & { authorityIndex: number; signature: Uint8Array };

/** Heard messages that are kept for replays. */
const MEMORY = 64;
/** Probability of a misdeed where there is an occasion. */
const OFTEN = 0.4;

/**
 * A Byzantine authority: an honest node whose words are twisted on their way out, and who says more than it
 * should. It signs what it likes with its own key, and cannot sign with another's.
 */
export class Liar {
  readonly #world: World;
  readonly #node: SimulatedNode;
  readonly #others: readonly SimulatedNode[];
  readonly #deliver: (to: SimulatedNode, bytes: Uint8Array) => void;
  readonly #misdeeds: ReadonlySet<Misdeed>;
  readonly #random: () => number;
  readonly #heard: Uint8Array[] = [];
  readonly #polkas = new OverheardPolkas();
  readonly #falseEvidence: FalseEvidence;
  readonly #splitDecision: SplitDecision;
  /** Index in the newest set that it has, or had, a seat in. */
  #seat = 0;
  /** Block ids that were proposed at a height. */
  #ids = new Map<bigint, string[]>();
  /** What replaces a message for the other half of the receivers. */
  #twisted: {
    of: Uint8Array;
    message: ConsensusMessage | null;
    bytes: Uint8Array | null;
    half: number;
    /** What follows the message. */
    flood: readonly Uint8Array[];
  } | null = null;

  constructor(
    world: World,
    node: SimulatedNode,
    others: readonly SimulatedNode[],
    misdeeds: readonly Misdeed[],
    deliver: (to: SimulatedNode, bytes: Uint8Array) => void,
  ) {
    this.#world = world;
    this.#node = node;
    this.#others = others.filter((other) => other.authority !== node.authority);
    this.#misdeeds = new Set(misdeeds);
    this.#deliver = deliver;
    this.#random = world.randoms.liars;
    const { chainId } = world.community.genesis;
    this.#falseEvidence = new FalseEvidence(chainId, node.signer, this.#random);
    this.#splitDecision = new SplitDecision(
      others,
      this.#random,
      () => world.queue.nowMs,
      () => this.#count('splitDecisions'),
    );
  }

  /** Whether it tells nobody of the blocks that it knows to be final. */
  get isSilent(): boolean {
    return this.#splitDecision.isSilent;
  }

  /** Evidence that a block has taken. */
  taken(evidence: readonly Uint8Array[]): void {
    this.#falseEvidence.taken(evidence);
  }

  /** What it would put into its own block. */
  evidence(pending: Uint8Array[]): Uint8Array[] {
    const own = this.#does('falseEvidence') ? this.#drawEvidence() : null;
    return own === null ? pending : [own, ...pending];
  }

  /** What its own consensus wants to say to one of the others. */
  speak(to: SimulatedNode, bytes: Uint8Array): void {
    if (this.#twisted?.of !== bytes) this.#twist(bytes);
    const {
      bytes: other,
      half,
      message,
    } = this.#twisted ?? { bytes: null, half: 0, message: null };
    const isStopped = this.#does('splitDecisions') && message !== null;
    if (isStopped && this.#splitDecision.stops(to, message)) return;
    const inHalf = ((half >> (to.index & 15)) & 1) === 1;
    if (this.#does('selectiveSends') && inHalf && this.#random() < OFTEN) return;
    if (this.#does('withhold') && (half & 1) === 1) {
      this.#count('withhold');
      return;
    }
    this.#deliver(to, other !== null && inHalf ? other : bytes);
    if (inHalf) for (const more of this.#twisted?.flood ?? []) this.#deliver(to, more);
  }

  overhear(bytes: Uint8Array): void {
    if (this.#heard.length >= MEMORY) this.#heard[Math.floor(this.#random() * MEMORY)] = bytes;
    else this.#heard.push(bytes);
    const decoded = this.#world.judgements.decodeMessage(bytes);
    if (decoded !== null && this.#does('falseEvidence') && 'signature' in decoded.message)
      this.#falseEvidence.heard(decoded.message, this.#authorOf(decoded.message));
    if (decoded?.message.type === 'prevote') this.#polkas.heard(decoded.message);
    if (decoded?.message.type !== 'proposal') return;
    const { height, blockId, round } = decoded.message;
    if (decoded.block !== null) {
      this.#polkas.keepBlock(decoded.message, decoded.block);
      if (this.#does('garbage')) this.#passOnDamaged(decoded.message, decoded.block);
    }
    const ids = this.#ids.get(height) ?? [];
    if (!this.#ids.has(height)) this.#ids = new Map([...this.#ids].slice(-2));
    if (!ids.includes(blockId)) ids.push(blockId);
    this.#ids.set(height, ids);
    if (this.#does('amnesia') && this.#random() < 2 * OFTEN) {
      this.#count('amnesia');
      this.#sayAll({ type: 'prevote', height, round, blockId, validRound: -1 });
      if (this.#random() < OFTEN) this.#saySome({ type: 'precommit', height, round, blockId });
    }
  }

  /** Now and then, whatever happens. */
  act(): void {
    const height = this.#node.view?.height;
    if (height === undefined) return;
    const round = Math.max(0, this.#node.view?.round ?? 0);
    if (this.#does('garbage')) this.#sayGarbage();
    if (this.#does('replay')) this.#replay();
    if (this.#does('farRounds')) this.#sayFarRound(height, round);
    if (this.#does('forgery')) this.#forge(height, round);
    if (this.#does('falseEvidence')) this.#accuse();
  }

  /** A height out of the blue, and a clock that wanders. */
  status(): SyncStatus | null {
    const real = this.#node.source()?.status();
    if (!this.#does('falseSync') || real === undefined || real instanceof Promise) return null;
    this.#count('falseSync');
    const height = real.height + BigInt(Math.floor(this.#random() * 1_000_000));
    const known: SyncStatus = real;
    return { ...known, height, timeMs: known.timeMs + Math.round((this.#random() - 0.5) * 1e6) };
  }

  serve<B extends { block: Uint8Array; certificate: Uint8Array }>(block: B): B {
    if (!this.#does('falseSync') || this.#random() > OFTEN) return block;
    this.#count('falseSync');
    const kind = Math.floor(this.#random() * 3);
    if (kind === 0) return { ...block, certificate: flipped(block.certificate, this.#random) };
    if (kind === 1) return { ...block, block: flipped(block.block, this.#random) };
    return this.#withForgedBlock(block);
  }

  #does(misdeed: Misdeed): boolean {
    return this.#misdeeds.has(misdeed);
  }

  #count(misdeed: Misdeed): void {
    this.#world.tally.add(`byzantine ${misdeed}`);
  }

  /** Another valid-looking block under a certificate of our own signature alone. */
  #withForgedBlock<B extends { block: Uint8Array; certificate: Uint8Array }>(served: B): B {
    const block = decodeBlock(served.block);
    if (block === null) return served;
    const forged = this.#rebuilt(block, { timeMs: block.header.timeMs + 1 });
    return { ...served, block: forged.bytes };
  }

  #twist(bytes: Uint8Array): void {
    const decoded = decodeConsensusMessage(bytes);
    const half = Math.floor(this.#random() * 65_536);
    this.#twisted = { of: bytes, message: decoded?.message ?? null, bytes: null, half, flood: [] };
    if (decoded === null || !('signature' in decoded.message)) return;
    const { message, block } = decoded;
    if (message.authorityIndex !== this.#node.indexAt(message.height)) return;
    this.#noteSaid(message);
    if (this.#does('carelessVotes') && message.type !== 'proposal' && this.#random() < OFTEN)
      this.#sayNil(message);
    if (message.type === 'proposal' && block !== null && this.#does('floods'))
      this.#twisted.flood = this.#flood(message, block);
    const twisted =
      message.type === 'proposal'
        ? this.#twistProposal(message, block)
        : this.#does('equivocateVotes') && this.#random() < OFTEN
          ? this.#otherVote(message)
          : null;
    this.#twisted.bytes = twisted;
  }

  #otherVote(vote: SignedMessage & { type: 'prevote' | 'precommit' }): Uint8Array | null {
    this.#count('equivocateVotes');
    const ids = [null, ...(this.#ids.get(vote.height) ?? [])].filter((id) => id !== vote.blockId);
    const blockId = ids[Math.floor(this.#random() * ids.length)] ?? null;
    const { height, round } = vote;
    if (vote.type === 'precommit')
      return this.#encode({ type: 'precommit', height, round, blockId });
    return this.#encode({ type: 'prevote', height, round, blockId, validRound: -1 });
  }

  #twistProposal(proposal: SignedProposal, bytes: Uint8Array | null): Uint8Array | null {
    if (this.#does('staleProposals')) this.#proposeStale(proposal);
    const block = bytes === null ? null : decodeBlock(bytes);
    if (block === null || this.#random() > 0.7) return null;
    const ways: Misdeed[] = ['equivocateProposals', 'wrongTimes', 'invalidBlocks'];
    const able = ways.filter((way) => this.#does(way));
    const way = able[Math.floor(this.#random() * able.length)];
    if (way === undefined) return null;
    this.#count(way);
    const other = this.#otherBlock(way, block);
    if (other === null) return null;
    const { height, round, validRound } = proposal;
    const { timeMs } = other.header;
    const blockId = toHex(other.hash);
    const ids = this.#ids.get(height) ?? [];
    this.#ids.set(height, [...ids, blockId]);
    // Everybody is to hear the lie where it is not one of two.
    if (this.#twisted !== null && way !== 'equivocateProposals') this.#twisted.half = 0xfffe;
    return this.#encode(
      { type: 'proposal', height, round, blockId, timeMs, validRound },
      other.bytes,
    );
  }

  #flood(proposal: SignedProposal, bytes: Uint8Array): Uint8Array[] {
    const block = decodeBlock(bytes);
    if (block === null || this.#random() > OFTEN) return [];
    this.#count('floods');
    return blockFlood(proposal, block, this.#setSize(proposal.height)).map((more) =>
      this.#encode(more.proposal, more.block.bytes),
    );
  }

  /** In its own turn: a value that had a polka before, though another has been locked since. */
  #proposeStale({ height, round }: SignedProposal): void {
    for (const stale of this.#polkas.before(height, round, this.#setSize(height))) {
      this.#count('staleProposals');
      const { certificate, timeMs, block } = stale;
      const { blockId, round: validRound } = certificate;
      const proposal = { type: 'proposal', height, round, blockId, timeMs, validRound } as const;
      const bytes = this.#encode(proposal, block);
      for (const to of this.#others) {
        this.#deliver(to, encodeConsensusMessage(certificate));
        this.#deliver(to, bytes);
      }
    }
  }

  #otherBlock(way: Misdeed, block: Block): Block | null {
    const { timeMs } = block.header;
    if (way === 'invalidBlocks') return this.#spoilt(block);
    const shiftMs =
      way === 'wrongTimes'
        ? Math.round((this.#random() - 0.5) * 240_000)
        : 1 + Math.floor(this.#random() * 20);
    return this.#valid(block, timeMs + shiftMs);
  }

  /** A block that would be valid, built anew with another time and none of the transactions. */
  #valid({ header }: Block, timeMs: number): Block | null {
    const { ledger } = this.#node;
    if (ledger === null || ledger.head.height + 1n !== header.height || ledger.committing)
      return null;
    if (timeMs <= ledger.head.timeMs) return null;
    const { round, proposer } = header;
    return ledger.build({ round, timeMs, proposer }, []).block;
  }

  #spoilt(block: Block): Block {
    const wrong = new Uint8Array(32).fill(7);
    const { header } = block;
    // Most often what nothing but its execution tells.
    const ways: Partial<Header>[] = [
      ...Array<Partial<Header>>(4).fill({ stateRoot: wrong }),
      { transactionRoot: wrong },
      { eventRoot: wrong },
      { parentHash: wrong },
      { proposer: this.#others[0]?.signer.publicKey ?? wrong },
      { authoritiesHash: wrong },
      { round: header.round + 1 },
      { timeMs: 1 },
    ];
    return this.#rebuilt(block, ways[Math.floor(this.#random() * ways.length)] ?? {});
  }

  #rebuilt(
    { header, transactions, evidence, parentCommit }: Block,
    change: Partial<Header>,
  ): Block {
    return sealBlock({ ...header, ...change }, { transactions, evidence, parentCommit });
  }

  #sayGarbage(): void {
    const to = this.#anybody();
    if (to === undefined) return;
    this.#count('garbage');
    const heard = this.#heard[Math.floor(this.#random() * this.#heard.length)];
    const bytes =
      heard === undefined || this.#random() < 0.3
        ? Uint8Array.from({ length: Math.floor(this.#random() * 200) }, () => this.#random() * 256)
        : flipped(heard, this.#random);
    this.#deliver(to, bytes);
  }

  /** Another's proposal, rightly signed, with a body that is not the one of its header. */
  #passOnDamaged(proposal: SignedProposal, bytes: Uint8Array): void {
    const block = decodeBlock(bytes);
    const to = this.#anybody();
    if (block === null || to === undefined) return;
    this.#count('garbage');
    const parentCommit = block.transactions.length > 0 ? block.parentCommit : new Uint8Array(64);
    const other = sealBlock(block.header, { ...block, transactions: [], parentCommit });
    this.#deliver(to, encodeConsensusMessage(proposal, other.bytes));
  }

  #replay(): void {
    const to = this.#anybody();
    const heard = this.#heard[Math.floor(this.#random() * this.#heard.length)];
    if (to === undefined || heard === undefined) return;
    this.#count('replay');
    this.#deliver(to, heard);
  }

  #sayFarRound(height: bigint, round: number): void {
    this.#count('farRounds');
    const far = round + 1 + Math.floor(this.#random() * (this.#random() < 0.5 ? 3 : 1_000));
    const ids = [null, ...(this.#ids.get(height) ?? [])];
    const blockId = ids[Math.floor(this.#random() * ids.length)] ?? null;
    this.#sayAll({ type: 'prevote', height, round: far, blockId, validRound: -1 });
    this.#sayAll({ type: 'precommit', height, round: far, blockId });
  }

  /** Certificates and votes that need more signatures than there are. */
  #forge(height: bigint, round: number): void {
    const ids = this.#ids.get(height) ?? [];
    const blockId = ids[Math.floor(this.#random() * ids.length)];
    const to = this.#anybody();
    if (blockId === undefined || to === undefined) return;
    this.#count('forgery');
    const own = { height, round, blockId } as const;
    const prevote = this.#sign({ type: 'prevote', ...own, validRound: -1 });
    const precommit = this.#sign({ type: 'precommit', ...own });
    this.#noteSaid(prevote);
    this.#noteSaid(precommit);
    for (const message of this.#forgeries(prevote.signature, precommit, own))
      this.#deliver(to, encodeConsensusMessage(message));
  }

  #forgeries(
    prevoteSignature: Uint8Array,
    precommit: SignedPrecommit,
    own: { height: bigint; round: number; blockId: string },
  ): ConsensusMessage[] {
    const index = precommit.authorityIndex;
    const quorum = Array.from({ length: this.#setSize(own.height) }, (_, i) => i);
    const victim = (index + 1 + Math.floor(this.#random() * (quorum.length - 1))) % quorum.length;
    const polka = (signers: readonly number[]): ConsensusMessage => ({
      type: 'polkaCertificate',
      ...own,
      signatures: signers.map((authorityIndex) => ({
        authorityIndex,
        validRound: -1,
        signature: prevoteSignature,
      })),
    });
    const commit = (signers: readonly number[]): ConsensusMessage => ({
      type: 'commitCertificate',
      certificate: {
        height: own.height,
        round: own.round,
        blockId: fromHex(own.blockId) ?? new Uint8Array(32),
        signatures: signers.map((authorityIndex) => ({
          authorityIndex,
          signature: precommit.signature,
        })),
      },
    });
    return [
      { ...precommit, authorityIndex: victim },
      // One signature as often as a quorum needs, under our name and under others'.
      polka(quorum.map(() => index)),
      polka(quorum),
      polka([index]),
      commit(quorum),
      commit([index]),
    ];
  }

  /** Beside the vote that it means: contrary, but harmless, since nobody is made final by it. */
  #sayNil({ type, height, round, blockId }: SignedVote): void {
    if (blockId === null) return;
    this.#count('carelessVotes');
    const nil = { height, round, blockId: null };
    this.#sayAll(type === 'prevote' ? { type, ...nil, validRound: -1 } : { type, ...nil });
  }

  /** Evidence that proves nothing, to somebody. */
  #accuse(): void {
    const to = this.#anybody();
    const evidence = this.#drawEvidence();
    if (to !== undefined && evidence !== null)
      this.#deliver(to, encodeNotice({ type: 'evidence', evidence }));
  }

  #drawEvidence(): Uint8Array | null {
    const { ledger } = this.#node;
    if (ledger === null) return null;
    this.#count('falseEvidence');
    const next = ledger.head.height + 1n;
    const height = 1n + BigInt(Math.floor(this.#random() * Number(next)));
    const outside = this.#node.indexAt(height) < 0 ? height : null;
    return this.#falseEvidence.draw(next, outside);
  }

  #authorOf({ height, authorityIndex }: SignedMessage): Uint8Array | undefined {
    return this.#node.ledger?.authoritiesAt(height)?.[authorityIndex]?.consensusKey;
  }

  #sayAll(message: UnsignedMessage): void {
    const bytes = this.#encode(message);
    for (const to of this.#others) this.#deliver(to, bytes);
  }

  #saySome(message: UnsignedMessage): void {
    const bytes = this.#encode(message);
    for (const to of this.#others) if (this.#random() < 0.5) this.#deliver(to, bytes);
  }

  #encode(message: UnsignedMessage, block?: Uint8Array): Uint8Array {
    const signed = this.#sign(message) as SignedMessage;
    this.#noteSaid(signed);
    return encodeConsensusMessage(signed, block);
  }

  #sign<M extends UnsignedMessage>(message: M): Signed<M> {
    const { signer } = this.#node;
    const bytes = messageSignBytes(message, this.#world.community.genesis.chainId);
    const seat = this.#node.indexAt(message.height);
    // Without a seat it goes on under its last one, which may be another's now.
    if (seat >= 0) this.#seat = seat;
    return { ...message, authorityIndex: this.#seat, signature: signer.sign(bytes) };
  }

  #noteSaid(message: SignedMessage): void {
    this.#world.register.sentByLiar(this.#node.authority, message);
  }

  #setSize(height: bigint): number {
    return this.#node.ledger?.authoritiesAt(height)?.length ?? 1;
  }

  #anybody(): SimulatedNode | undefined {
    return this.#others[Math.floor(this.#random() * this.#others.length)];
  }
}

function flipped(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice();
  const at = Math.floor(random() * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return random() < 0.2 ? copy.slice(0, at) : copy;
}
