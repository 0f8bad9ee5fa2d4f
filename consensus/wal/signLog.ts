import { assert } from '../../state/types/assert.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Locks, RecoveredState } from '../driver/io.ts';
import {
  NO_ROUND,
  type PolkaCertificate,
  type RoundCertificate,
  type SignedMessage,
  type Step,
  type UnsignedMessage,
} from '../schema/messages.ts';
import { messageSignBytes } from '../schema/verify.ts';
import { SignLogError } from './errors.ts';
import { encodeFrame, readFrames } from './frames.ts';
import type { SignLogFile } from './signLogFile.ts';
import {
  decodeBatch,
  decodeHeader,
  encodeBatch,
  encodeHeader,
  type SignLogIdentity,
  type SignRecord,
} from './signRecord.ts';

/** Past this size, and in a new height, the log keeps only what the height in progress needs. */
const COMPACT_ABOVE_BYTES = 262_144;
/** In the place of a height that is not known yet; no chain gets there. */
const FENCED: bigint = 2n ** 53n - 1n;
/** A backup of the log is no way: it lacks what was signed since. */
const WAY_BACK =
  'the node follows the chain without signing; to vote again stop it and run gridhood recover sign-log';
const STEP_ORDER = { proposal: 0, prevote: 1, precommit: 2 } as const;
const STEP_OF: Record<SignedMessage['type'], Step> = {
  proposal: 'propose',
  prevote: 'prevote',
  precommit: 'precommit',
};

/** The effect `persistAndSend` of the driver. */
export interface SignRequest {
  readonly message: UnsignedMessage;
  readonly authorityIndex: number;
  readonly locks: Locks;
  readonly polka: PolkaCertificate | null;
  readonly roundCertificate: RoundCertificate | null;
}

export type SignRefusal =
  /** Something later was signed already: this comes from a past that was given up. */
  | { readonly code: 'SIGN_BEHIND_LOG'; readonly message: UnsignedMessage }
  /** At this height, round and step something else was signed. */
  | { readonly code: 'SIGN_CONFLICT'; readonly message: UnsignedMessage }
  /** A prevote against the lock that the log holds (lines 23, 29), or a record without that lock: amnesia. */
  | { readonly code: 'SIGN_BREAKS_LOCK'; readonly message: UnsignedMessage }
  /** A height in which a log that was lost may hold a signature. */
  | { readonly code: 'SIGN_FENCED'; readonly message: UnsignedMessage };

export type SignResult =
  | { readonly signed: SignedMessage; readonly refusal: null }
  | { readonly signed: null; readonly refusal: SignRefusal };

/** Signs 32 bytes with the authority's consensus key. */
export type Sign = (signBytes: Uint8Array) => Uint8Array;

/**
 * The only way to a signature: nothing is returned before it stands in the file, synced, together with the
 * locks of its moment. Whatever the process forgets in a crash, it can neither contradict what it signed
 * nor forget what it is locked on.
 */
export class SignLog {
  readonly #file: SignLogFile;
  readonly #identity: SignLogIdentity;
  readonly #sign: Sign;
  readonly #compactAboveBytes: number;
  /** Of the newest height. */
  #records: SignRecord[] = [];
  /** Of those before it, as the log held them when it was opened, until the chain has passed them. */
  readonly #before = new Map<bigint, readonly SignRecord[]>();
  #known = new Set<string>();
  #completeFrom: bigint;
  #signsFrom: bigint;
  #oldestHeight: bigint | null = null;
  #bytes: number;
  #queue: Promise<unknown> = Promise.resolve();
  #failure: unknown = null;

  private constructor(
    file: SignLogFile,
    identity: SignLogIdentity,
    sign: Sign,
    state: { bytes: number; completeFrom: bigint; signsFrom: bigint; compactAboveBytes: number },
  ) {
    this.#file = file;
    this.#identity = identity;
    this.#sign = sign;
    this.#bytes = state.bytes;
    this.#completeFrom = state.completeFrom;
    this.#signsFrom = state.signsFrom;
    this.#compactAboveBytes = state.compactAboveBytes;
  }

  /**
   * A new log, for a key that has never signed anything.
   * @throws SignLogError SIGN_LOG_EXISTS
   */
  static async create(
    file: SignLogFile,
    identity: SignLogIdentity,
    sign: Sign,
    compactAboveBytes: number = COMPACT_ABOVE_BYTES,
  ): Promise<SignLog> {
    if ((await file.read()) !== null)
      throw new SignLogError('SIGN_LOG_EXISTS', `${file.name} exists already: open it instead`);
    const whole = { completeFrom: 0n, signsFrom: 0n };
    const bytes = encodeFrame(encodeHeader({ ...identity, ...whole }));
    await file.replace(bytes);
    return new SignLog(file, identity, sign, { bytes: bytes.length, ...whole, compactAboveBytes });
  }

  /**
   * A log in the place of one that was lost or damaged. It signs nothing until {@link liftFence} says from
   * which height on the lost one cannot hold a signature (docs/decisions/007-lost-sign-log.md).
   */
  static async begin(file: SignLogFile, identity: SignLogIdentity): Promise<void> {
    const fenced = { completeFrom: FENCED, signsFrom: FENCED };
    await file.replace(encodeFrame(encodeHeader({ ...identity, ...fenced })));
  }

  /**
   * Reads what was signed. A torn last record is cut off: its signature never left.
   * @throws SignLogError SIGN_LOG_MISSING, SIGN_LOG_CORRUPT, SIGN_LOG_FOREIGN
   */
  static async open(
    file: SignLogFile,
    identity: SignLogIdentity,
    sign: Sign,
    compactAboveBytes: number = COMPACT_ABOVE_BYTES,
  ): Promise<SignLog> {
    const bytes = await file.read();
    if (bytes === null)
      throw new SignLogError(
        'SIGN_LOG_MISSING',
        `${file.name} is missing: an authority's key must not sign without the log of what it signed; ${WAY_BACK}`,
      );
    const { frames, end, corruptAt } = readFrames(bytes);
    if (corruptAt !== null) throw corrupt(file, corruptAt);
    const [first, ...rest] = frames;
    const header = first === undefined ? null : decodeHeader(first.payload);
    if (header === null) throw corrupt(file, 0);
    if (
      header.chainId !== identity.chainId ||
      !equalBytes(header.consensusKey, identity.consensusKey)
    )
      throw new SignLogError(
        'SIGN_LOG_FOREIGN',
        `${file.name} is the log of key ${toHex(header.consensusKey)} on chain "${header.chainId}", ` +
          `not of key ${toHex(identity.consensusKey)} on chain "${identity.chainId}"`,
      );
    // What a killed process wrote and did not sync can be read and may still be lost: it is sent again only
    // once it is safe.
    if (end < bytes.length) await file.truncate(end);
    else await file.sync();
    const { completeFrom, signsFrom } = header;
    const state = { bytes: end, completeFrom, signsFrom, compactAboveBytes };
    const log = new SignLog(file, identity, sign, state);
    for (const frame of rest) {
      const records = decodeBatch(frame.payload);
      if (records === null) throw corrupt(file, frame.offset);
      for (const record of records) {
        log.#keepBefore(record.message.height);
        log.#remember(record);
      }
    }
    return log;
  }

  /** Heights below are never signed; null where it is not known yet which, and nothing is signed. */
  get signsFrom(): bigint | null {
    return this.#signsFrom === FENCED ? null : this.#signsFrom;
  }

  /** Heights from here on are complete: what they do not hold was not signed here. */
  get completeFrom(): bigint {
    return this.#completeFrom;
  }

  /** Of a log that was begun anew: in heights from `signsFrom` on the lost one cannot hold a signature. */
  async liftFence(signsFrom: bigint): Promise<void> {
    assert(this.#signsFrom === FENCED && this.#records.length === 0, 'only of a fenced log');
    const header = { ...this.#identity, completeFrom: signsFrom, signsFrom };
    const bytes = encodeFrame(encodeHeader(header));
    await this.#file.replace(bytes);
    this.#bytes = bytes.length;
    this.#completeFrom = signsFrom;
    this.#signsFrom = signsFrom;
  }

  /** What the driver goes on from in the newest height, or null where nothing was signed yet. */
  recovered(): RecoveredState | null {
    return recoveredFrom(this.#records);
  }

  /**
   * Of the height that begins. One before the newest begins only where the chain was lost, or the end of it:
   * what was signed there is in nobody else's hands, perhaps, and can be said again. Nothing before it is asked
   * for any more.
   */
  recoveredAt(height: bigint): RecoveredState | null {
    for (const before of this.#before.keys()) if (before < height) this.#before.delete(before);
    const isNewest = this.#records[0]?.message.height === height;
    return recoveredFrom(isNewest ? this.#records : (this.#before.get(height) ?? []));
  }

  /**
   * Whether this was signed here; 'unknown' of heights that compaction has dropped. 'no' to something that
   * our key did sign means that the key is used elsewhere: stop signing for good.
   */
  contains(height: bigint, signBytes: Uint8Array): 'yes' | 'no' | 'unknown' {
    if (this.#known.has(toHex(signBytes))) return 'yes';
    return height < this.#completeFrom ? 'unknown' : 'no';
  }

  /**
   * Signs in order; all of them share one sync. What was signed before is answered with the same signature.
   * @throws SignLogError SIGN_LOG_FAILED, now and ever after, where the disk failed: what it holds is then
   * unknown until the log is opened again.
   */
  sign(requests: readonly SignRequest[]): Promise<SignResult[]> {
    const result = this.#queue.then(() => this.#signNow(requests));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#file.close();
  }

  async #signNow(requests: readonly SignRequest[]): Promise<SignResult[]> {
    const results: SignResult[] = [];
    const fresh: SignRecord[] = [];
    for (const request of requests) {
      const signBytes = messageSignBytes(request.message, this.#identity.chainId);
      const answer = this.#answer(request, signBytes, fresh);
      if (answer !== null) {
        results.push(answer);
        continue;
      }
      const { authorityIndex, message, polka, roundCertificate } = request;
      const names = 'validRound' in message ? message.validRound : NO_ROUND;
      assert(names < message.round, 'a record that could not be read again');
      const signed = { ...message, authorityIndex, signature: this.#sign(signBytes) };
      fresh.push({ ...request.locks, message: signed, signBytes, polka, roundCertificate });
      results.push({ signed, refusal: null });
    }
    if (fresh.length > 0) await this.#write(fresh);
    return results;
  }

  /** An old signature or a refusal; null where it is to be signed. */
  #answer(
    { message, locks }: SignRequest,
    signBytes: Uint8Array,
    fresh: readonly SignRecord[],
  ): SignResult | null {
    if (message.height < this.#signsFrom) return refused('SIGN_FENCED', message);
    const last = fresh.at(-1) ?? this.#records.at(-1);
    if (last === undefined) return null;
    const records = [...this.#records, ...fresh];
    const same = records.find((record) => equalBytes(record.signBytes, signBytes));
    if (same !== undefined) return { signed: same.message, refusal: null };
    const order = compareSteps(message, last.message);
    if (order < 0) return refused('SIGN_BEHIND_LOG', message);
    if (order === 0) return refused('SIGN_CONFLICT', message);
    return breaksLock(message, last) || forgetsLock(message, locks, last)
      ? refused('SIGN_BREAKS_LOCK', message)
      : null;
  }

  async #write(fresh: readonly SignRecord[]): Promise<void> {
    if (this.#failure !== null) throw this.#failed();
    const frame = encodeFrame(encodeBatch(fresh));
    try {
      await this.#file.append(frame);
      await this.#file.sync();
      this.#bytes += frame.length;
      for (const record of fresh) this.#remember(record);
      await this.#compact();
    } catch (error) {
      this.#failure = error;
      throw this.#failed();
    }
  }

  #failed(): SignLogError {
    return new SignLogError(
      'SIGN_LOG_FAILED',
      `${this.#file.name} cannot be written, so nothing is signed: check the disk and start again`,
      { cause: this.#failure },
    );
  }

  /** Of the log as it was opened: a height is complete when another begins. */
  #keepBefore(next: bigint): void {
    const height = this.#records[0]?.message.height;
    if (height !== undefined && height !== next) this.#before.set(height, this.#records);
  }

  #remember(record: SignRecord): void {
    const { height } = record.message;
    if (this.#records[0]?.message.height !== height) this.#records = [];
    this.#records.push(record);
    this.#known.add(toHex(record.signBytes));
    this.#oldestHeight ??= height;
  }

  async #compact(): Promise<void> {
    const height = this.#records[0]?.message.height;
    if (height === undefined || this.#oldestHeight === height) return;
    if (this.#bytes <= this.#compactAboveBytes) return;
    const header = encodeFrame(
      encodeHeader({
        ...this.#identity,
        completeFrom: height,
        signsFrom: this.#signsFrom,
      }),
    );
    const frames = [header, ...this.#records.map((record) => encodeFrame(encodeBatch([record])))];
    const bytes = new Uint8Array(frames.reduce((sum, frame) => sum + frame.length, 0));
    let offset = 0;
    for (const frame of frames) {
      bytes.set(frame, offset);
      offset += frame.length;
    }
    await this.#file.replace(bytes);
    this.#bytes = bytes.length;
    this.#completeFrom = height;
    this.#oldestHeight = height;
    this.#known = new Set(this.#records.map((record) => toHex(record.signBytes)));
  }
}

function recoveredFrom(records: readonly SignRecord[]): RecoveredState | null {
  const last = records.at(-1);
  if (last === undefined) return null;
  const { message, lockedRound, lockedId, validRound, validId } = last;
  return {
    height: message.height,
    round: message.round,
    step: STEP_OF[message.type],
    lockedRound,
    lockedId,
    validRound,
    validId,
    messages: records.map((record) => record.message),
    polka: records.findLast((record) => record.polka !== null)?.polka ?? null,
    roundCertificate:
      records.findLast((record) => record.roundCertificate !== null)?.roundCertificate ?? null,
  };
}

function compareSteps(a: UnsignedMessage, b: UnsignedMessage): number {
  if (a.height !== b.height) return a.height < b.height ? -1 : 1;
  if (a.round !== b.round) return a.round - b.round;
  return STEP_ORDER[a.type] - STEP_ORDER[b.type];
}

/** Lines 23 and 29, over what the disk says instead of what the process remembers. */
function breaksLock(message: UnsignedMessage, last: SignRecord): boolean {
  if (message.type !== 'prevote' || message.blockId === null) return false;
  if (message.height !== last.message.height || last.lockedId === null) return false;
  return last.lockedId !== message.blockId && last.lockedRound > message.validRound;
}

/** Within a height a lock only moves to later rounds: a record with an earlier one would erase it. */
function forgetsLock(message: UnsignedMessage, locks: Locks, last: SignRecord): boolean {
  return message.height === last.message.height && locks.lockedRound < last.lockedRound;
}

function refused(code: SignRefusal['code'], message: UnsignedMessage): SignResult {
  return { signed: null, refusal: { code, message } };
}

function corrupt(file: SignLogFile, offset: number): SignLogError {
  return new SignLogError(
    'SIGN_LOG_CORRUPT',
    `${file.name} is damaged at byte ${offset}, so it is unknown what was signed; ${WAY_BACK}`,
  );
}
