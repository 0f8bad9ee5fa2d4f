import {
  decodeAuthoritySet,
  decodeHeights,
  encodeAuthoritySet,
  encodeHeights,
} from '../codec/governance.ts';
import { assert } from '../types/assert.ts';
import type { AuthoritySet } from '../types/authority.ts';
import { compareBytes, fromUtf8, utf8 } from '../types/bytes.ts';
import { canonicalJson } from '../types/canonicalJson.ts';
import type { LedgerParameters } from '../types/parameters.ts';
import type { ChainContext } from './chainContext.ts';
import { liveContracts } from './contractRegistry.ts';
import { decodedOnce } from './decodedOnce.ts';
import type { Overlay, StateReader } from './overlay.ts';
import { AUTHORITY_HEIGHTS_KEY, authoritySetKey, PARAMETERS_KEY } from './stateKeys.ts';

const setOf = decodedOnce(decodeAuthoritySet);
const heightsOf = decodedOnce(decodeHeights);
const parametersOf = decodedOnce(
  (bytes) => JSON.parse(fromUtf8(bytes)) as LedgerParameters, // written by our own execution
);

/** The set that the next block is made by: the one of the height after the state's. */
export function nextAuthorities(state: StateReader): AuthoritySet {
  return setFrom(state, firstHeights(state).at(-1) ?? 0n);
}

/**
 * The set of a height, which must be at most the next one's. Always ask for the set of *that* height: a
 * proposer, a certificate or a proof that is judged by another height's set is judged wrongly.
 */
export function authoritiesAt(state: StateReader, height: bigint): AuthoritySet {
  const from = firstHeights(state).findLast((first) => first <= height);
  assert(from !== undefined, `no authority set governs height ${height}`);
  return setFrom(state, from);
}

/** First heights of all sets so far, ascending. */
export function firstHeights(state: StateReader): readonly bigint[] {
  const bytes = state.get(AUTHORITY_HEIGHTS_KEY);
  return bytes === undefined ? [] : heightsOf(bytes);
}

/** Sorted here, so that an index means the same to everybody. One set a height. */
export function writeAuthorities(
  state: Overlay,
  fromHeight: bigint,
  authorities: AuthoritySet,
): void {
  const heights = firstHeights(state);
  assert(fromHeight > (heights.at(-1) ?? 0n), 'one authority set a height, in their order');
  const sorted = authorities.toSorted((a, b) => compareBytes(a.consensusKey, b.consensusKey));
  state.set(authoritySetKey(fromHeight), encodeAuthoritySet(sorted));
  state.set(AUTHORITY_HEIGHTS_KEY, encodeHeights([...heights, fromHeight]));
}

export function nextParameters(state: StateReader): LedgerParameters {
  const bytes = state.get(PARAMETERS_KEY);
  assert(bytes !== undefined, 'the state has the parameters of the chain');
  return parametersOf(bytes);
}

export function writeParameters(state: Overlay, parameters: LedgerParameters): void {
  state.set(PARAMETERS_KEY, utf8(canonicalJson(parameters)));
}

/** The chain as the next block on a state sees it: what governance may change is the state's. */
export function chainOn(chain: ChainContext, state: StateReader): ChainContext {
  const authorities = nextAuthorities(state);
  const parameters = nextParameters(state);
  const contracts = liveContracts(chain, state);
  const isSame =
    authorities === chain.authorities &&
    parameters === chain.parameters &&
    contracts === chain.contracts;
  return isSame ? chain : { ...chain, authorities, parameters, contracts };
}

function setFrom(state: StateReader, fromHeight: bigint): AuthoritySet {
  const bytes = state.get(authoritySetKey(fromHeight));
  assert(bytes !== undefined, 'the state has every authority set that it lists');
  return setOf(bytes);
}
