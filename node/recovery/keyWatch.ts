import { systemTimers, type Timers } from '../../p2p/timers.ts';
import { signBytes } from '../../state/codec/signBytes.ts';
import type { Authority } from '../../state/types/authority.ts';
import { concatBytes, equalBytes, toHex } from '../../state/types/bytes.ts';
import type { Signer } from '../crypto/signer.ts';

type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** What a process tells to a nonce of another one under its key: a mark and a signature. */
const SIGNS = 1;
const ANSWER_BYTES = 65;

export interface KeyWatchParts {
  readonly key: Signer;
  readonly chainId: string;
  readonly verify: Verify;
  readonly ownNodeKey: Uint8Array;
  /** Of the height after our head. */
  authorities(): readonly Authority[];
  /** Node keys of the peers that are connected now. */
  connected(): readonly Uint8Array[];
  /** What others under our node key, connected with this peer, answer to the nonce. */
  ask(nodeKey: Uint8Array, nonce: Uint8Array): Promise<readonly Uint8Array[]>;
  /** 32 bytes. */
  drawNonce(): Uint8Array;
  /** No other process uses the key: ours may sign. Once. */
  onFree(): Promise<void>;
  /** Another process uses the key; ours must not sign, for good, where `mustStop`. */
  onCopy(mustStop: boolean): void;
  /** The other process, beside which ours went on signing, is not seen any more. */
  onCopyGone(): void;
  onError(error: unknown): void;
  readonly timers?: Timers;
}

const ASK_AGAIN_MS = 1_000;
/** Soon, so that the other and all neighbours hear of it; then for as long as it is seen. */
const LOOK_AGAIN_SOON_MS = 2_000;
const LOOK_AGAIN_MS = 10_000;
const NONCES_KEPT = 16;

/**
 * How many other authorities must see nobody else: as many as any process needs beside itself for a block,
 * so the chain waits for nobody, and two processes cannot both find so many without a common one.
 */
export function aloneNeeded(authorities: number): number {
  return Math.floor((2 * authorities) / 3);
}

/** `nonce` is what the asker drew. */
function answerBytes(chainId: string, nonce: Uint8Array, mark: number): Uint8Array {
  return signBytes('presence', chainId, concatBytes(nonce, Uint8Array.of(mark)));
}

/** Whether the holder of `publicKey` answered this nonce, and whether it signs; null where it did not. */
export function readPresence(
  { chainId, verify }: { readonly chainId: string; readonly verify: Verify },
  publicKey: Uint8Array,
  nonce: Uint8Array,
  answer: Uint8Array,
): { readonly signs: boolean } | null {
  const [mark = 0] = answer;
  if (answer.length !== ANSWER_BYTES || mark > SIGNS) return null;
  const bytes = answerBytes(chainId, nonce, mark);
  return verify(publicKey, bytes, answer.slice(1)) ? { signs: mark === SIGNS } : null;
}

/**
 * Keeps two processes with one key from signing (a restored backup, a cloned card). A process signs only
 * when enough authorities see no other under its key; one that finds another never does. What counts is a
 * signature by our own key over a nonce that we have just drawn: nobody can lie about that.
 */
export class KeyWatch {
  readonly #parts: KeyWatchParts;
  readonly #timers: Timers;
  readonly #nonces: string[] = [];
  /** Node keys that saw nobody else. */
  readonly #alone = new Set<string>();
  #state: 'asking' | 'free' | 'stopped' = 'asking';
  /** Looks in a row that found a copy. */
  #seen = 0;
  #looking: Promise<void> | null = null;
  #freeing: Promise<void> = Promise.resolve();
  #lookAgain = false;
  #lookedMs = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | null = null;
  #over = false;

  constructor(parts: KeyWatchParts) {
    this.#parts = parts;
    this.#timers = parts.timers ?? systemTimers;
  }

  get isFree(): boolean {
    return this.#state === 'free';
  }

  start(): void {
    this.#look();
  }

  /** Whoever is being asked may still answer; nothing follows from it. */
  async stop(): Promise<void> {
    this.#over = true;
    this.#cancel?.();
    await this.#freeing.catch(() => undefined);
  }

  /** While we wait for answers, each new neighbour may be the one that is missing. */
  peerConnected(): void {
    if (this.#state === 'asking') this.#look();
  }

  /** To a nonce that a peer passes on; null where we have drawn it ourselves, and it came back. */
  answer(nonce: Uint8Array): Uint8Array | null {
    if (this.#nonces.includes(toHex(nonce))) return null;
    const { key, chainId } = this.#parts;
    const mark = this.isFree ? SIGNS : 0;
    // Whoever drew it may be a copy of us, or a peer that plays with us: our own nonce will tell.
    const lookedAgoMs = this.#timers.nowMs() - this.#lookedMs;
    if (this.#seen === 0 && lookedAgoMs >= LOOK_AGAIN_SOON_MS) this.#look();
    return concatBytes(Uint8Array.of(mark), key.sign(answerBytes(chainId, nonce, mark)));
  }

  #look(): void {
    if (this.#over) return;
    if (this.#looking !== null) {
      this.#lookAgain = true;
      return;
    }
    this.#cancel?.();
    this.#lookedMs = this.#timers.nowMs();
    this.#looking = this.#ask()
      .catch((error: unknown) => this.#parts.onError(error))
      .finally(() => {
        this.#looking = null;
        this.#schedule();
      });
  }

  #schedule(): void {
    const again = this.#lookAgain && this.#state === 'asking';
    this.#lookAgain = false;
    if (again) this.#look();
    else if (this.#over) return;
    else if (this.#state === 'asking')
      this.#cancel = this.#timers.after(ASK_AGAIN_MS, () => this.#look());
    else if (this.#seen > 0) {
      const delayMs = this.#seen === 1 ? LOOK_AGAIN_SOON_MS : LOOK_AGAIN_MS;
      this.#cancel = this.#timers.after(delayMs, () => this.#look());
    }
  }

  async #ask(): Promise<void> {
    const { authorities, connected, ownNodeKey, ask, drawNonce } = this.#parts;
    const present = authorities().filter(({ nodeKey }) => !equalBytes(nodeKey, ownNodeKey));
    const online = new Set(connected().map(toHex));
    const asked = present.filter(({ nodeKey }) => {
      const name = toHex(nodeKey);
      return online.has(name) && (this.#state !== 'asking' || !this.#alone.has(name));
    });
    const nonce = drawNonce();
    this.#nonces.push(toHex(nonce));
    if (this.#nonces.length > NONCES_KEPT) this.#nonces.shift();
    const found: { readonly signs: boolean }[] = [];
    let answered = 0;
    await Promise.all(
      asked.map(async ({ nodeKey }) => {
        const answers = await ask(nodeKey, nonce).catch(() => null);
        if (answers === null) return;
        answered++;
        const copies = answers.flatMap((answer) => this.#read(nonce, answer) ?? []);
        found.push(...copies);
        if (copies.length === 0) this.#alone.add(toHex(nodeKey));
      }),
    );
    if (this.#over) return;
    if (found.length > 0) this.#onCopies(found);
    else if (this.#state === 'asking') await this.#countAlone(authorities());
    else if (this.#seen > 0 && answered >= aloneNeeded(authorities().length)) {
      this.#seen = 0;
      if (this.isFree) this.#parts.onCopyGone();
    }
  }

  #read(nonce: Uint8Array, answer: Uint8Array): { readonly signs: boolean } | null {
    return readPresence(this.#parts, this.#parts.key.publicKey, nonce, answer);
  }

  async #countAlone(authorities: readonly Authority[]): Promise<void> {
    const alone = authorities.filter(({ nodeKey }) => this.#alone.has(toHex(nodeKey)));
    if (alone.length < aloneNeeded(authorities.length)) return;
    this.#state = 'free';
    this.#freeing = this.#parts.onFree();
    await this.#freeing;
  }

  /** One that signs goes on beside one that does not; where both do, neither knows what the other signed. */
  #onCopies(copies: readonly { readonly signs: boolean }[]): void {
    const mustStop = !this.isFree || copies.some(({ signs }) => signs);
    if (mustStop) this.#state = 'stopped';
    this.#seen++;
    this.#parts.onCopy(mustStop);
  }
}
