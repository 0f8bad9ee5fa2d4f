import type { Fault } from '../types/fields.ts';
import type { Refusal } from '../types/refusal.ts';
import type { Transaction } from '../types/transaction.ts';
import type { ContractContext, ContractTerm } from './context.ts';
import type { ContractMessage, ContractName } from './message.ts';
import type { ContractScope } from './scope.ts';

/**
 * A kind of contract: pure functions with a version. A published version never changes its behaviour;
 * a new rule is a new version, so that old blocks replay to the same state.
 */
export interface ContractTemplate<Parameters = unknown> {
  readonly name: string;
  readonly version: number;
  /** Reads the parameters of an instance; every fault is named with its path. */
  read(
    document: unknown,
    slotLengthMs: number,
  ): { ok: true; parameters: Parameters } | { ok: false; faults: readonly Fault[] };
  /** The rules in words, made from the parameters alone; hashed into the contract's id. */
  terms(parameters: Parameters, slotLengthMs: number): string;
  /** Runs before the transactions of every block: whatever block time has made due. */
  beginBlock(context: ContractContext, parameters: Parameters): void;
  /** One call by a member. A refusal undoes whatever the call did. `transactionId` names what it makes. */
  call(
    context: ContractContext,
    parameters: Parameters,
    transaction: Transaction,
    transactionId: Uint8Array,
    data: Uint8Array,
  ): Refusal | null;
  /** A message of another contract; it must be able to act on whatever that one may have promised. */
  receive?(
    context: ContractContext,
    parameters: Parameters,
    from: ContractName,
    message: ContractMessage,
  ): void;
  /** Of a contract that acts on the messages of a home market: that one's name. */
  follows?(parameters: Parameters): ContractName;
  /** Of a market: whom it is for, and who bills them. */
  scope?(parameters: Parameters): ContractScope;
  /** The last slot for which somebody may have bound himself by `timeMs`: a change binds only later ones. */
  boundThrough(parameters: Parameters, slotLengthMs: number, timeMs: number): bigint;
  /** Whether all slots before `untilSlot` are done with, so that the contract needs no block any more. */
  isOver(context: Pick<ContractContext, 'get'>, parameters: Parameters, untilSlot: bigint): boolean;
  /** Its last deed, once it is over: to remove what it kept for slots that are no longer its own. */
  close?(context: ContractContext, parameters: Parameters, untilSlot: bigint): void;
  /** When the next block is needed for this contract's sake, or null where nothing waits. */
  nextDueMs(
    context: Pick<ContractContext, 'get' | 'slotLengthMs'>,
    parameters: Parameters,
  ): number | null;
}

/** A contract as agreed on: what its id stands for. */
export interface ContractInstance<Parameters = unknown> {
  /** SHA-256 over chain, name, template, version, parameters, terms and predecessor, 32 bytes. */
  readonly id: Uint8Array;
  /** Id of the instance that had the name before; empty where it is the first. */
  readonly predecessor: Uint8Array;
  readonly name: string;
  readonly template: ContractTemplate<Parameters>;
  readonly parameters: Parameters;
  /** The parameters as deployed, for people and for hashing. */
  readonly document: unknown;
  readonly terms: string;
}

/** An instance that governance, or the genesis, has put in force. */
export interface DeployedContract<Parameters = unknown>
  extends ContractInstance<Parameters>,
    ContractTerm {
  /** Of the block that announced it; 0: by the genesis. */
  readonly deployedHeight: bigint;
}
