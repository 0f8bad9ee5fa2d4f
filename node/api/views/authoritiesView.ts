import {
  authoritiesAt,
  firstHeights,
  nextAuthorities,
} from '../../../state/execution/authoritySets.ts';
import { readGovernance } from '../../../state/execution/governance/governanceState.ts';
import { AUTHORITIES_MIN, type Authority, isQuorum } from '../../../state/types/authority.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';
import { nearest } from '../../../state/types/fields.ts';
import type { Suspension } from '../../../state/types/governance.ts';
import { shown } from './arguments.ts';
import { authorityName } from './authorityName.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { changeText } from './payloadText.ts';
import { proposalOf } from './proposalsView.ts';
import { invalidArgument, notFound } from './requestError.ts';
import { party } from './who.ts';

export interface AuthorityEntry {
  readonly name: string;
  readonly consensusKey: string;
  readonly nodeKey: string;
  /** That proposes and votes for it; null: it has no vote. */
  readonly account: { address: string; name: string | null } | null;
  /** suspended: not in the set, until it is lifted; marked: proved guilty, but in the set. */
  readonly standing: 'active' | 'marked' | 'suspended';
  /** First height since when it has been in the set without a break; null where it is not. */
  readonly sinceHeight: string | null;
  /** What it was proved to have done. */
  readonly offence: {
    readonly kind: string;
    readonly height: string;
    readonly round: number;
    readonly provedAtHeight: string;
  } | null;
}

export interface AuthoritiesView {
  readonly asOf: AsOf;
  /** Who decides the next block, then who is suspended. */
  readonly authorities: readonly AuthorityEntry[];
  /** First height of the present set. */
  readonly fromHeight: string;
  /** Votes that decide a block or a proposal. */
  readonly quorum: number;
  /** A set that has this many never gets smaller. */
  readonly least: number;
  /** Changes that are certain and wait for their height, in the order in which they stand. */
  readonly scheduled: readonly {
    readonly fromHeight: string;
    readonly proposal: string | null;
    readonly text: string;
  }[];
}

export function authoritiesView(reader: ChainReader): AuthoritiesView {
  const { state } = reader.ledger;
  const { suspensions, scheduled } = readGovernance(state);
  const authorities = nextAuthorities(state);
  const away = suspensions.filter(
    ({ authority, standing }) =>
      standing === 'suspended' && !authorities.some((one) => isSame(one, authority)),
  );
  return {
    asOf: asOf(reader),
    authorities: [
      ...authorities.map((one) => entryOf(reader, one, true, suspensions)),
      ...away.map(({ authority }) => entryOf(reader, authority, false, suspensions)),
    ],
    fromHeight: (firstHeights(state).at(-1) ?? 1n).toString(),
    quorum: quorumOf(authorities.length),
    least: AUTHORITIES_MIN,
    scheduled: scheduled.map(({ fromHeight, proposal, consensusKey }) => ({
      fromHeight: fromHeight.toString(),
      proposal: proposal === 0n ? null : proposal.toString(),
      text:
        proposal === 0n
          ? `suspend ${authorityName(state, consensusKey)}`
          : changeText(reader, proposalOf(reader, proposal).change),
    })),
  };
}

/** By name, or by consensus key in hex: of the set, or suspended. */
export function authorityEntry(reader: ChainReader, who: string): AuthorityEntry {
  const { authorities } = authoritiesView(reader);
  const found = authorities.find(
    ({ name, consensusKey }) => name === who || consensusKey === who.toLowerCase(),
  );
  if (found !== undefined) return found;
  const near = nearest(
    who,
    authorities.map(({ name }) => name),
  );
  throw notFound(
    `there is no authority ${shown(who)}: name one of ${authorities.map(({ name }) => name).join(', ')}` +
      (near === null ? '' : `; did you mean ${near}?`),
  );
}

/** The least number of votes that is more than two thirds. */
export function quorumOf(authorities: number): number {
  for (let votes = 0; votes <= authorities; votes++) if (isQuorum(votes, authorities)) return votes;
  throw invalidArgument('a chain has authorities');
}

function entryOf(
  reader: ChainReader,
  authority: Authority,
  isMember: boolean,
  suspensions: readonly Suspension[],
): AuthorityEntry {
  const { name, consensusKey, nodeKey, account } = authority;
  const found = suspensions.find((one) => isSame(one.authority, authority));
  return {
    name,
    consensusKey: toHex(consensusKey),
    nodeKey: toHex(nodeKey),
    account: account === undefined ? null : party(reader, account),
    standing: found === undefined ? 'active' : isMember ? 'marked' : 'suspended',
    sinceHeight: isMember ? sinceHeight(reader, authority).toString() : null,
    offence:
      found === undefined
        ? null
        : {
            kind: found.offence,
            height: found.height.toString(),
            round: found.round,
            provedAtHeight: found.sinceHeight.toString(),
          },
  };
}

function sinceHeight({ ledger }: ChainReader, authority: Authority): bigint {
  let since = 1n;
  for (const from of firstHeights(ledger.state).toReversed()) {
    if (!authoritiesAt(ledger.state, from).some((one) => isSame(one, authority))) break;
    since = from;
  }
  return since;
}

function isSame(a: Authority, b: Authority): boolean {
  return equalBytes(a.consensusKey, b.consensusKey);
}
