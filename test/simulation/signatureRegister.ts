import type { SignedMessage } from '../../consensus/schema/messages.ts';
import type { SignRecord } from '../../consensus/wal/signRecord.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { SetHistory } from './setHistory.ts';

/** Whose signatures stand under what, in one height: authorities by their places among the keyholders. */
interface HeightVotes {
  /** `type/round/value` → authorities. */
  readonly by: Map<string, Set<number>>;
  /** `type/round` and `round` → authorities, whatever they said. */
  readonly any: Map<string, Set<number>>;
  /** Blocks that more than two thirds prevoted for in some round. */
  readonly polkas: Set<string>;
}

interface OwnHeight {
  /** `round/type` → sign bytes in hex. */
  readonly said: Map<string, string>;
  readonly rounds: Set<number>;
  lock: { readonly round: number; readonly blockId: string } | null;
}

export type TimeJudge = (authority: number, timeMs: number) => boolean;

/**
 * Everything that was ever signed, seen from above. Honest signatures enter when a power cut can no longer
 * take them away, others when they are sent. Each is judged by what stood here before it: no two answers to
 * one question, no broken lock, no vote or round without what the protocol demands for it.
 */
export class SignatureRegister {
  readonly #sets: SetHistory;
  readonly #fail: (rule: string, detail: string) => void;
  readonly #heights = new Map<bigint, HeightVotes>();
  readonly #own = new Map<string, OwnHeight>();
  /** Sign bytes in hex, by authority: what may leave it. */
  readonly #durable = new Map<number, Set<string>>();

  /** Times under which a block was proposed, by its id. */
  readonly #times = new Map<string, number[]>();
  readonly #isTimely: TimeJudge;

  /** `isTimely`: whether this honest authority's clock allows a block of this time to be new, now. */
  constructor(sets: SetHistory, isTimely: TimeJudge, fail: (rule: string, detail: string) => void) {
    this.#sets = sets;
    this.#isTimely = isTimely;
    this.#fail = fail;
  }

  /** Records of an honest authority's log that are safe from now on. */
  logged(authority: number, records: readonly SignRecord[]): void {
    let durable = this.#durable.get(authority);
    if (durable === undefined) {
      durable = new Set();
      this.#durable.set(authority, durable);
    }
    for (const record of records) {
      const bytes = toHex(record.signBytes);
      if (durable.has(bytes)) continue;
      durable.add(bytes);
      this.#judge(authority, record, bytes);
      this.#note(authority, record.message);
    }
  }

  /** Of an authority that keeps no rule. */
  sentByLiar(authority: number, message: SignedMessage): void {
    this.#note(authority, message);
  }

  isDurable(authority: number, signBytes: Uint8Array): boolean {
    return this.#durable.get(authority)?.has(toHex(signBytes)) ?? false;
  }

  /** Whether an honest authority has signed anything in a height. */
  hasSigned(authority: number, height: number): boolean {
    return (this.#own.get(`${authority}/${height}`)?.said.size ?? 0) > 0;
  }

  /** Distinct authorities that precommitted this block in this round. */
  precommits(height: bigint, round: number, blockId: string): ReadonlySet<number> {
    return this.#signers(height, `precommit/${round}/${blockId}`);
  }

  /** Heights in which two blocks had a polka: where locks are tried. */
  get duels(): number {
    return [...this.#heights.values()].filter(({ polkas }) => polkas.size > 1).length;
  }

  #signers(height: bigint, key: string): ReadonlySet<number> {
    return this.#heights.get(height)?.by.get(key) ?? NOBODY;
  }

  #judge(authority: number, record: SignRecord, bytes: string): void {
    const { message } = record;
    const { height, round, type, blockId } = message;
    const where = `authority ${authority}, height ${height}, round ${round}, ${type}`;
    const ownKey = `${authority}/${height}`;
    let own = this.#own.get(ownKey);
    if (own === undefined) {
      own = { said: new Map(), rounds: new Set(), lock: null };
      this.#own.set(ownKey, own);
    }
    if (this.#sets.at(height).places[message.authorityIndex] !== authority)
      this.#fail('seat', `${where} as number ${message.authorityIndex}`);
    const before = own.said.get(`${round}/${type}`);
    if (before !== undefined && before !== bytes) this.#fail('double signature', where);
    own.said.set(`${round}/${type}`, bytes);
    if (!own.rounds.has(round)) this.#judgeRound(authority, height, round, where);
    own.rounds.add(round);
    if (type === 'proposal') {
      if (message.validRound < 0 && record.validId !== null && record.validRound < round)
        this.#fail('valid value not proposed again', where);
      if (message.validRound >= 0)
        this.#needPolka(height, message.validRound, message.blockId, where);
    }
    if (blockId === null || type === 'proposal') return;
    if (type === 'precommit') {
      this.#needPolka(height, round, blockId, where);
      own.lock = { round, blockId };
      return;
    }
    if (message.validRound >= 0) this.#needPolka(height, message.validRound, blockId, where);
    else {
      const times = this.#times.get(blockId) ?? [];
      const isTimely = times.some((timeMs) => this.#isTimely(authority, timeMs));
      if (times.length > 0 && !isTimely) this.#fail('timely votes', `${where} for ${times} ms`);
    }
    const { lock } = own;
    if (lock === null || lock.blockId === blockId || round <= lock.round) return;
    if (message.validRound < lock.round) this.#fail('lock rule', where);
  }

  /** Lines 55 and 65: a round is entered after a quorum of precommits before it, or with f+1 in it. */
  #judgeRound(authority: number, height: bigint, round: number, where: string): void {
    if (round === 0) return;
    const votes = this.#heights.get(height);
    const precommits = votes?.any.get(`precommit/${round - 1}`) ?? NOBODY;
    if (this.#sets.isQuorum(height, precommits)) return;
    const { members } = this.#sets.at(height);
    const inRound = [...(votes?.any.get(`${round}`) ?? NOBODY)].filter(
      (one) => one !== authority && members.has(one),
    );
    if (3 * inRound.length <= members.size) this.#fail('round entered without cause', where);
  }

  #needPolka(height: bigint, round: number, blockId: string, where: string): void {
    const prevotes = this.#signers(height, `prevote/${round}/${blockId}`);
    if (!this.#sets.isQuorum(height, prevotes))
      this.#fail('no polka', `${where}: ${prevotes.size} prevotes in round ${round}`);
  }

  #note(authority: number, message: SignedMessage): void {
    const { height, round, type } = message;
    let votes = this.#heights.get(height);
    if (votes === undefined) {
      votes = { by: new Map(), any: new Map(), polkas: new Set() };
      this.#heights.set(height, votes);
    }
    if (type === 'proposal') {
      const times = this.#times.get(message.blockId) ?? [];
      if (!times.includes(message.timeMs))
        this.#times.set(message.blockId, [...times, message.timeMs]);
      return;
    }
    const key = `${type}/${round}/${message.blockId ?? 'nil'}`;
    add(votes.by, key, authority);
    if (
      type === 'prevote' &&
      message.blockId !== null &&
      this.#sets.isQuorum(height, this.#signers(height, key))
    )
      votes.polkas.add(message.blockId);
    add(votes.any, `${type}/${round}`, authority);
    add(votes.any, `${round}`, authority);
  }
}

const NOBODY: ReadonlySet<number> = new Set();

function add(sets: Map<string, Set<number>>, key: string, authority: number): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([authority]));
  else set.add(authority);
}
