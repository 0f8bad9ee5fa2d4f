import type { Authority } from '../../types/authority.ts';
import { equalBytes } from '../../types/bytes.ts';
import {
  OPEN_PROPOSALS_MAX,
  PROPOSAL_LIFE_MAX_MS,
  type Proposal,
  type ProposalContent,
} from '../../types/governance.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import type { Payload } from '../../types/transaction.ts';
import { checkText } from '../moneyPayloads.ts';
import type { TransactionContext } from '../transactionContext.ts';
import { changeRefusal, proofRefusal } from './changes.ts';
import { changeAttributes } from './changeText.ts';
import { countVotes } from './countVotes.ts';
import {
  changeGovernance,
  mustReadProposal,
  readGovernance,
  readProposal,
} from './governanceState.ts';

/** By an authority's account; proposing is voting for it. Checks in the order of the refusals below. */
export function propose(context: TransactionContext, content: ProposalContent): Refusal | null {
  const { state, chain, block } = context;
  const authority = authorityOf(context);
  if (authority === undefined) return notAnAuthority();
  const refusal =
    checkText(content.reason) ??
    checkTimes(content, block) ??
    checkRoom(context, authority) ??
    changeRefusal(chain, state, content.change, block.timeMs) ??
    (content.change.type === 'addAuthority' ? proofRefusal(chain, content.change) : null);
  if (refusal !== null) return refusal;
  const { proposals, open } = readGovernance(state);
  const number = proposals + 1n;
  const { change, effectiveHeight, expiresMs, reason } = content;
  const proposal: Proposal = {
    number,
    proposer: authority.consensusKey,
    change,
    effectiveHeight,
    expiresMs,
    reason,
    status: 'open',
    proposedHeight: block.height,
    approved: [authority.consensusKey],
    rejected: [],
    passedHeight: 0n,
    governsFrom: 0n,
    failure: '',
  };
  changeGovernance(state, { proposals: number, open: [...open, number] });
  context.emit({
    name: 'proposal-made',
    accounts: [context.transaction.account],
    attributes: {
      proposal: number.toString(),
      authority: authority.name,
      ...changeAttributes(chain, state, change, block.timeMs),
      effectiveHeight: effectiveHeight.toString(),
      expiresMs: expiresMs.toString(),
      reason,
    },
  });
  count(context, proposal);
  return null;
}

/** By an authority's account. A vote can be changed until the proposal is closed. */
export function vote(
  context: TransactionContext,
  payload: Extract<Payload, { type: 'vote' }>,
): Refusal | null {
  const { state, block } = context;
  const authority = authorityOf(context);
  if (authority === undefined) return notAnAuthority();
  const proposal = readProposal(state, payload.proposal);
  if (proposal === null)
    return refuse('unknown-proposal', `there is no proposal ${payload.proposal}`);
  if (proposal.status !== 'open' || proposal.expiresMs <= block.timeMs)
    return refuse(
      'proposal-closed',
      `proposal ${proposal.number} can no longer be voted on: it is ${proposal.status === 'open' ? 'expired' : proposal.status}`,
    );
  const others = (keys: readonly Uint8Array[]) =>
    keys.filter((key) => !equalBytes(key, authority.consensusKey));
  const side = payload.approve ? proposal.approved : proposal.rejected;
  if (others(side).length < side.length)
    return refuse('already-voted', `${authority.name} has voted like this already`);
  const own = [authority.consensusKey];
  context.emit({
    name: 'proposal-voted',
    accounts: [context.transaction.account],
    attributes: {
      proposal: proposal.number.toString(),
      authority: authority.name,
      vote: payload.approve ? 'yes' : 'no',
    },
  });
  count(context, {
    ...proposal,
    approved: [...others(proposal.approved), ...(payload.approve ? own : [])],
    rejected: [...others(proposal.rejected), ...(payload.approve ? [] : own)],
  });
  return null;
}

/** The authority of this block's set that the sender's account stands for. */
function authorityOf({ chain, transaction }: TransactionContext): Authority | undefined {
  return chain.authorities.find(
    ({ account }) => account !== undefined && equalBytes(account, transaction.account),
  );
}

function count(context: TransactionContext, proposal: Proposal): void {
  const { state, chain, block, emit, transaction } = context;
  countVotes({ state, block, authorities: chain.authorities, emit }, proposal, [
    transaction.account,
  ]);
}

function checkTimes(
  { effectiveHeight, expiresMs }: ProposalContent,
  block: TransactionContext['block'],
): Refusal | null {
  if (effectiveHeight > 0n && effectiveHeight <= block.height)
    return refuse(
      'bad-height',
      `it would take effect at height ${effectiveHeight}, which is not after block ${block.height}`,
    );
  if (expiresMs <= block.timeMs || expiresMs > block.timeMs + PROPOSAL_LIFE_MAX_MS)
    return refuse('bad-expiry', 'a proposal expires after block time, and within 30 days of it');
  return null;
}

function checkRoom({ state }: TransactionContext, { consensusKey }: Authority): Refusal | null {
  const own = readGovernance(state).open.filter((number) =>
    equalBytes(mustReadProposal(state, number).proposer, consensusKey),
  );
  return own.length < OPEN_PROPOSALS_MAX
    ? null
    : refuse(
        'too-many-proposals',
        `an authority has at most ${OPEN_PROPOSALS_MAX} open proposals: wait until one is decided or expires`,
      );
}

function notAnAuthority(): Refusal {
  return refuse('not-permitted', "only an authority's account may propose and vote");
}
