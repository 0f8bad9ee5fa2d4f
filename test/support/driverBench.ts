import { ConsensusDriver } from '../../consensus/driver/driver.ts';
import type { DriverInput, Effect, RecoveredState } from '../../consensus/driver/io.ts';
import {
  type ConsensusParameters,
  DEFAULT_CONSENSUS_PARAMETERS,
} from '../../consensus/driver/parameters.ts';
import type {
  ConsensusMessage,
  PolkaCertificate,
  Proposal,
  SignedMessage,
  SignedPrecommit,
  SignedPrevote,
  SignedProposal,
  SignedVote,
  ValueId,
} from '../../consensus/schema/messages.ts';
import { messageSignBytes, verifyMessage } from '../../consensus/schema/verify.ts';
import type { Authority } from '../../state/types/authority.ts';
import { fromHex } from '../../state/types/bytes.ts';
import type { CommitCertificate } from '../../state/types/commitCertificate.ts';
import { fakeAuthorities, fakeSign, fakeVerify } from '../simulation/consensusKeys.ts';

export const CHAIN_ID = 'bench';
export const PARENT_MS = 1_000_000;
export const NOW_MS = PARENT_MS + 60_000;
export const A: string = 'a'.repeat(64);
export const B: string = 'b'.repeat(64);
const NOBODY: Authority = {
  name: '',
  consensusKey: new Uint8Array(32),
  nodeKey: new Uint8Array(32),
};

/** Height 4 of four authorities: authority r is the proposer of round r. We are `own`. */
export const HEIGHT = 4n;

/** One driver, its inputs in short words, and everything that it wants done. */
export class DriverBench {
  readonly authorities: readonly Authority[];
  readonly driver: ConsensusDriver;
  readonly own: number;
  nowMs: number = NOW_MS;

  constructor(own: number, parameters: Partial<ConsensusParameters> = {}, count = 4) {
    this.own = own;
    this.authorities = fakeAuthorities(count);
    this.driver = new ConsensusDriver({
      consensusKey: this.authority(own).consensusKey,
      parameters: { ...DEFAULT_CONSENSUS_PARAMETERS, ...parameters },
    });
  }

  authority(index: number): Authority {
    return this.authorities[index] ?? NOBODY;
  }

  /** The effects, and those of our own messages coming back signed. */
  handle(input: DriverInput): Effect[] {
    const effects = [...this.driver.handle(input, this.nowMs)];
    for (const effect of [...effects])
      if (effect.type === 'persistAndSend')
        effects.push(
          ...this.handle({ type: 'signed', message: this.sign(effect.message, this.own) }),
        );
    return effects;
  }

  start(
    height: bigint = HEIGHT,
    rest: { need?: boolean; recovered?: RecoveredState | null; signedHeight?: bigint } = {},
  ): Effect[] {
    const { need = false, recovered = null, signedHeight } = rest;
    const { authorities } = this;
    return this.handle({
      type: 'startHeight',
      height,
      authorities,
      parentTimeMs: PARENT_MS,
      need,
      recovered,
      ...(signedHeight === undefined ? {} : { signedHeight }),
    });
  }

  /** Round 0 runs. */
  awake(): this {
    this.start(HEIGHT, { need: true });
    return this;
  }

  sign<M extends SignedMessage>(
    message: Omit<M, 'authorityIndex' | 'signature'> | M,
    authorityIndex: number,
  ): M {
    const unsigned = message as M;
    const bytes = messageSignBytes(unsigned, CHAIN_ID);
    const signature = fakeSign(this.authority(authorityIndex).consensusKey, bytes);
    return { ...unsigned, authorityIndex, signature };
  }

  prevote(from: number, round: number, blockId: ValueId, validRound = -1): SignedVote {
    return this.sign<SignedPrevote>(
      { type: 'prevote', height: HEIGHT, round, blockId, validRound },
      from,
    );
  }

  precommit(from: number, round: number, blockId: ValueId, height = HEIGHT): SignedVote {
    return this.sign<SignedPrecommit>({ type: 'precommit', height, round, blockId }, from);
  }

  proposal(
    round: number,
    blockId: string,
    rest: Partial<Proposal> & { from?: number } = {},
  ): SignedProposal {
    const { from = round % this.authorities.length, ...changes } = rest;
    return this.sign<SignedProposal>(
      {
        type: 'proposal',
        height: HEIGHT,
        round,
        blockId,
        timeMs: this.nowMs,
        validRound: -1,
        ...changes,
      },
      from,
    );
  }

  polka(round: number, blockId: string, from: readonly number[]): PolkaCertificate {
    const signatures = from.map((authorityIndex) => ({
      authorityIndex,
      validRound: -1,
      signature: this.prevote(authorityIndex, round, blockId).signature,
    }));
    return { type: 'polkaCertificate', height: HEIGHT, round, blockId, signatures };
  }

  certificate(
    round: number,
    blockId: string,
    from: readonly number[],
    height = HEIGHT,
  ): CommitCertificate {
    const signatures = from.map((authorityIndex) => ({
      authorityIndex,
      signature: this.precommit(authorityIndex, round, blockId, height).signature,
    }));
    return { height, round, blockId: fromHex(blockId) ?? new Uint8Array(0), signatures };
  }

  receive(...messages: readonly ConsensusMessage[]): Effect[] {
    return messages.flatMap((message) => {
      const signerKeys = verifyMessage(message, this.authorities, CHAIN_ID, fakeVerify) ?? [];
      return this.handle({
        type: 'message',
        message,
        signerKeys,
        senderIndex: null,
        blockAvailable: message.type === 'proposal',
      });
    });
  }

  status(senderIndex: number, height: bigint, round = 0): Effect[] {
    const message = { type: 'status', height, round, step: 'propose' } as const;
    const rest = { signerKeys: [], senderIndex, blockAvailable: false };
    return this.handle({ type: 'message', message, ...rest });
  }

  checked(blockId: string, valid = true, timeMs = this.nowMs): Effect[] {
    return this.handle({ type: 'blockChecked', height: HEIGHT, blockId, valid, timeMs });
  }

  /** A proposal of which we find the block valid. */
  propose(round: number, blockId: string, rest: Partial<Proposal> = {}): Effect[] {
    const effects = this.receive(this.proposal(round, blockId, rest));
    return [...effects, ...this.checked(blockId)];
  }

  timeout(
    kind: 'propose' | 'prevote' | 'precommit' | 'rebroadcast' | 'build' | 'heartbeat',
    round = 0,
  ): Effect[] {
    return this.handle({ type: 'timeout', timer: { kind, height: HEIGHT, round } });
  }

  get state(): string {
    const view = this.driver.view;
    return view === null ? 'none' : `${view.round} ${view.step} locked ${view.lockedRound}`;
  }
}

export function ofType<T extends Effect['type']>(
  effects: readonly Effect[],
  type: T,
): Extract<Effect, { type: T }>[] {
  return effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);
}

/** What we sign, in words: "prevote 0 aaaa". */
export function signs(effects: readonly Effect[]): string[] {
  return ofType(effects, 'persistAndSend').map(
    ({ message }) => `${message.type} ${message.round} ${message.blockId?.slice(0, 4) ?? 'nil'}`,
  );
}

/** What we send to all without a new signature. */
export function sends(effects: readonly Effect[]): string[] {
  return ofType(effects, 'send').map(({ message }) => message.type);
}

export function arms(effects: readonly Effect[]): Record<string, number> {
  return Object.fromEntries(
    ofType(effects, 'armTimer').map(({ timer, delayMs }) => [
      `${timer.kind} ${timer.round}`,
      delayMs,
    ]),
  );
}

/** Locked on A in round 0, now in round 1. */
export function lockedInRound1(own = 3): DriverBench {
  const bench = new DriverBench(own).awake();
  bench.propose(0, A);
  bench.receive(bench.prevote(0, 0, A), bench.prevote(1, 0, A));
  bench.receive(
    bench.precommit(0, 0, null),
    bench.precommit(1, 0, null),
    bench.precommit(2, 0, null),
  );
  bench.timeout('precommit');
  return bench;
}

/** We have signed a proposal, a prevote and a precommit for A in round 0, and then lost our memory. */
export function recovered(
  bench: DriverBench,
  step: 'propose' | 'prevote' | 'precommit',
): RecoveredState {
  const messages = [bench.proposal(0, A), bench.prevote(0, 0, A), bench.precommit(0, 0, A)];
  const count = { propose: 1, prevote: 2, precommit: 3 }[step];
  const locked = step === 'precommit';
  return {
    height: HEIGHT,
    round: 0,
    step,
    lockedRound: locked ? 0 : -1,
    lockedId: locked ? A : null,
    validRound: locked ? 0 : -1,
    validId: locked ? A : null,
    messages: messages.slice(0, count),
    polka: locked ? bench.polka(0, A, [0, 1, 2]) : null,
    roundCertificate: null,
  };
}
