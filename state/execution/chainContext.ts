import { taggedHash } from '../codec/signBytes.ts';
import type { DeployedContract } from '../contracts/template.ts';
import type { AuthoritySet } from '../types/authority.ts';
import { EMPTY_BYTES, utf8 } from '../types/bytes.ts';
import { canonicalJson } from '../types/canonicalJson.ts';
import type { LedgerParameters, SystemAccounts } from '../types/parameters.ts';
import type { VerifySignature } from '../types/signature.ts';

/**
 * What is fixed for the whole chain, and, in `parameters`, `authorities` and `contracts`, what holds for one height:
 * those of the genesis, or, by {@link chainOn}, those of the block after a state.
 */
export interface ChainContext {
  readonly chainId: string;
  readonly genesisHash: Uint8Array;
  readonly genesisTimeMs: number;
  readonly parameters: LedgerParameters;
  readonly accounts: SystemAccounts;
  readonly authorities: AuthoritySet;
  /** Those that are announced, in force, or not done with, in the order of deployment. */
  readonly contracts: readonly DeployedContract[];
  readonly verify: VerifySignature;
}

export const parametersHash: (parameters: LedgerParameters) => Uint8Array = remembered(
  (parameters) => taggedHash('parameters', utf8(canonicalJson(parameters))),
);

export const authoritiesHash: (authorities: AuthoritySet) => Uint8Array = remembered(
  (authorities) =>
    taggedHash(
      'authorities',
      ...authorities.flatMap(({ name, consensusKey, nodeKey, account }) => [
        utf8(name),
        consensusKey,
        nodeKey,
        account ?? EMPTY_BYTES,
      ]),
    ),
);

/** Hashes of what every header names and next to no block changes: one calculation an object. */
function remembered<Key extends object>(hash: (key: Key) => Uint8Array): (key: Key) => Uint8Array {
  const known = new WeakMap<Key, Uint8Array>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = hash(key);
      known.set(key, found);
    }
    return found;
  };
}

/** The block that is being executed. */
export interface BlockContext {
  readonly height: bigint;
  readonly timeMs: number;
  readonly parentTimeMs: number;
  readonly parentHash: Uint8Array;
}
