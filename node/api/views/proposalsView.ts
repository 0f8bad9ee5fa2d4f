import {
  readGovernance,
  readProposal,
} from '../../../state/execution/governance/governanceState.ts';
import type { Proposal, ProposalStatus } from '../../../state/types/governance.ts';
import { isoTime } from '../../../state/types/time.ts';
import { parseNumber } from './arguments.ts';
import { authorityName } from './authorityName.ts';
import type { ChainReader } from './chainReader.ts';
import { changeText, plain } from './payloadText.ts';
import { type ProposedContractView, proposedContract } from './proposedContract.ts';
import { notFound } from './requestError.ts';

export interface ProposalView {
  readonly proposal: string;
  /** What it would do, after "to". */
  readonly text: string;
  readonly status: ProposalStatus;
  readonly change: unknown;
  readonly proposer: string;
  readonly reason: string;
  readonly proposedAtHeight: string;
  /** First height under the change, or the one after it passes, if that is later. */
  readonly effectiveHeight: string;
  readonly expires: string;
  /** Names, in the order of their votes. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly authorities: number;
  readonly passedAtHeight: string | null;
  /** First height that was decided under the change. */
  readonly governsFrom: string | null;
  /** Of a contract that would begin: its terms, and what they change. */
  readonly contract: ProposedContractView | null;
  /** Why a change that had passed could not be made. */
  readonly failure: string | null;
}

export interface ProposalsView {
  /** Newest first. */
  readonly proposals: readonly ProposalView[];
}

/** The newest are enough for a list; each is found by its number. */
const LISTED_MAX = 100n;

export function proposalsView(reader: ChainReader): ProposalsView {
  const { proposals } = readGovernance(reader.ledger.state);
  const last = proposals > LISTED_MAX ? proposals - LISTED_MAX : 0n;
  const views: ProposalView[] = [];
  for (let number = proposals; number > last; number--)
    views.push(viewOf(reader, proposalOf(reader, number)));
  return { proposals: views };
}

export function proposalView(reader: ChainReader, which: string): ProposalView {
  return viewOf(reader, proposalOf(reader, parseNumber(which, 'a proposal', 'its number')));
}

export function proposalOf({ ledger }: ChainReader, number: bigint): Proposal {
  const proposal = readProposal(ledger.state, number);
  if (proposal !== null) return proposal;
  const { proposals } = readGovernance(ledger.state);
  throw notFound(
    `there is no proposal ${number}: ${proposals === 0n ? 'none was ever made' : `the newest is ${proposals}`}`,
  );
}

function viewOf(reader: ChainReader, proposal: Proposal): ProposalView {
  const { state, chain } = reader.ledger;
  const names = (keys: readonly Uint8Array[]) => keys.map((key) => authorityName(state, key));
  const height = (value: bigint) => (value === 0n ? null : value.toString());
  return {
    proposal: proposal.number.toString(),
    text: changeText(reader, proposal.change),
    status: proposal.status,
    change: plain(proposal.change),
    proposer: authorityName(state, proposal.proposer),
    reason: proposal.reason,
    proposedAtHeight: proposal.proposedHeight.toString(),
    effectiveHeight: proposal.effectiveHeight.toString(),
    expires: isoTime(proposal.expiresMs),
    yes: names(proposal.approved),
    no: names(proposal.rejected),
    authorities: chain.authorities.length,
    passedAtHeight: height(proposal.passedHeight),
    governsFrom: height(proposal.governsFrom),
    contract: proposedContract(reader, proposal.change),
    failure: proposal.failure === '' ? null : proposal.failure,
  };
}
