import type { Evidence } from '../../consensus/votes/evidence.ts';
import { accusedMessage } from '../../consensus/votes/evidence.ts';
import { decodeEvidence, statementSignBytes } from '../../state/codec/evidence.ts';
import {
  pardonedThrough,
  readGovernance,
  suspensionOf,
} from '../../state/execution/governance/governanceState.ts';
import type { StateReader } from '../../state/execution/overlay.ts';
import type { AuthoritySet } from '../../state/types/authority.ts';
import type { Block } from '../../state/types/block.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Evidence as Proof, Statement } from '../../state/types/evidence.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import type { SetHistory } from './setHistory.ts';
import type { Tally } from './tally.ts';

/** An offence that an honest node holds the proof of, and cannot have lost while its life lasts. */
interface Known {
  readonly node: number;
  readonly life: number;
  readonly culprit: Uint8Array;
  readonly height: bigint;
  readonly how: string;
}

interface CourtParts {
  readonly chainId: string;
  readonly sets: SetHistory;
  readonly verify: VerifySignature;
  readonly tally: Tally;
  /** By their places among the keyholders; whoever runs two copies of one key is not. */
  readonly honest: ReadonlySet<number>;
  fail(rule: string, detail: string): void;
}

/**
 * Judges anew what the chain does with evidence: nobody honest is ever accused or convicted, nobody for what
 * they did not sign, nobody twice for one offence; nobody is put out where four or a quorum would not remain;
 * and what an honest node could prove is dealt with in the end.
 */
export class Court {
  readonly #parts: CourtParts;
  readonly #known = new Map<string, Known>();
  /** `key/height/round/kind` of what blocks have taken. */
  readonly #taken = new Set<string>();
  #suspendedBefore = 0;

  constructor(parts: CourtParts) {
    this.#parts = parts;
  }

  /** An honest node has found a pair of messages that contradict each other. */
  found(node: number, life: number, evidence: Evidence, authorities: AuthoritySet): void {
    const message = accusedMessage(evidence);
    const culprit = authorities[message.authorityIndex];
    if (culprit === undefined) return;
    const { consensusKey } = culprit;
    const how = evidence.kind === 'equivocation' ? `${message.type}s` : evidence.kind;
    if (this.#isHonest(consensusKey))
      this.#parts.fail(
        'honest authority accused',
        `${culprit.name} of ${how} in ${message.height}/${message.round} by node ${node}`,
      );
    this.knows({ node, life, culprit: consensusKey, height: message.height, how });
  }

  knows(known: Known): void {
    this.#known.set(`${known.node} ${known.life} ${toHex(known.culprit)} ${known.height}`, known);
  }

  before(state: StateReader): void {
    this.#suspendedBefore = suspendedIn(state);
  }

  /** `state` is that after the block; the set of the next height is in the history. */
  after({ header, evidence }: Block, state: StateReader): void {
    const { height } = header;
    for (const bytes of evidence) this.#judge(height, bytes);
    const { sets, fail, tally } = this.#parts;
    const suspended = suspendedIn(state);
    if (suspended <= this.#suspendedBefore) return;
    tally.add('authorities suspended');
    const { size } = sets.at(height).members;
    const remaining = sets.at(height + 1n).members.size;
    if (remaining < 4 || 3 * remaining <= 2 * (size + this.#suspendedBefore))
      fail(
        'suspended below a quorum',
        `height ${height}: ${remaining} remain of ${size} and ${this.#suspendedBefore} suspended before`,
      );
  }

  /**
   * What nodes that have run ever since know, and no block has dealt with; `lifeOf` is null where a node's
   * memory does not count.
   */
  undealt(state: StateReader, lifeOf: (node: number) => number | null): string[] {
    const open: string[] = [];
    for (const [key, { node, life, culprit, height, how }] of this.#known) {
      const dealtWith =
        suspensionOf(state, culprit) !== undefined || pardonedThrough(state, culprit) >= height;
      if (dealtWith) this.#known.delete(key);
      else if (lifeOf(node) === life)
        open.push(
          `node ${node} knows of ${how} by authority ${this.#parts.sets.placeOf(culprit)} at height ${height}`,
        );
    }
    return open;
  }

  #isHonest(consensusKey: Uint8Array): boolean {
    const place = this.#parts.sets.placeOf(consensusKey);
    return place !== undefined && this.#parts.honest.has(place);
  }

  #judge(blockHeight: bigint, bytes: Uint8Array): void {
    const { fail, tally } = this.#parts;
    const proof = decodeEvidence(bytes);
    if (proof === null) {
      fail('evidence', `block ${blockHeight} has evidence that cannot be read`);
      return;
    }
    const { authority, offence, first, second } = proof;
    const where = `${offence} in ${first.height}/${first.round}, block ${blockHeight}`;
    tally.add(`convicted of ${offence}`);
    if (this.#isHonest(authority)) fail('honest authority convicted', where);
    const fault = this.#fault(proof);
    if (fault !== null) fail('evidence', `${fault}: ${where}`);
    const accused = second ?? first;
    const identity = `${toHex(authority)}/${first.height}/${accused.round}/${accused.kind}`;
    if (this.#taken.has(identity)) fail('evidence taken twice', where);
    this.#taken.add(identity);
  }

  /** Written anew from docs/spec/consensus.md, Evidence. */
  #fault({ authority, offence, first, second }: Proof): string | null {
    const { chainId, sets, verify } = this.#parts;
    const { authorities } = sets.at(first.height);
    const index = authorities.findIndex((one) => equalBytes(one.consensusKey, authority));
    if (index < 0) return 'by nobody of the set of that height';
    for (const statement of second === null ? [first] : [first, second])
      if (!verify(authority, statementSignBytes(chainId, statement), statement.signature))
        return 'never signed';
    if (second === null)
      return Number((first.height + BigInt(first.round)) % BigInt(authorities.length)) === index
        ? 'it was its turn'
        : null;
    if (first.height !== second.height) return 'of two heights';
    return offence === 'brokenLock' ? lockFault(first, second) : pairFault(first, second);
  }
}

function pairFault(first: Statement, second: Statement): string | null {
  if (first.kind !== second.kind || first.round !== second.round) return 'of two questions';
  return equalBytes(first.body, second.body) ? 'the same thing twice' : null;
}

function lockFault(precommit: Statement, prevote: Statement): string | null {
  if (precommit.kind !== 'precommit' || prevote.kind !== 'prevote') return 'of other kinds';
  const forBlocks = precommit.blockId.length > 0 && prevote.blockId.length > 0;
  if (!forBlocks || equalBytes(precommit.blockId, prevote.blockId)) return 'no two blocks';
  return prevote.round > precommit.round && prevote.validRound < precommit.round
    ? null
    : 'no broken lock';
}

function suspendedIn(state: StateReader): number {
  return readGovernance(state).suspensions.filter(({ standing }) => standing === 'suspended')
    .length;
}
