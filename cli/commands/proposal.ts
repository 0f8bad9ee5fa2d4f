import type { Command } from 'commander';
import type { ProposalRequest } from '../../node/api/proposalRequest.ts';
import type { SubmissionView } from '../../node/api/submissions.ts';
import {
  type ProposalsView,
  type ProposalView,
  proposalsView,
  proposalView,
} from '../../node/api/views/proposalsView.ts';
import type { TermsChange } from '../../node/api/views/termsChange.ts';
import { parseDuration } from '../../node/community/duration.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { assertExecuted, outcomeText, parseAmount, parseWait } from '../options.ts';
import type { Output } from '../output.ts';

/** Of every command that makes a proposal. */
export interface ProposeOptions extends CommonOptions {
  readonly atHeight?: string;
  readonly expires: string;
  readonly reason?: string;
  readonly wait: number;
}

export function registerProposal(program: Command, commands: Commands): void {
  const proposal = commands.noun(program, 'proposal', 'what the authorities decide together');
  commands.leaf(
    proposal,
    'list',
    'all proposals, the newest first',
    ['proposal list', 'proposal list --json'],
    list,
  );
  commands.leaf(
    proposal,
    'show <proposal>',
    'one proposal: what it would change, who is for it and who against',
    ['proposal show 3', 'proposal show 3 --json'],
    show,
  );
  registerVote(proposal, commands, 'proposal');
  withProposeOptions(
    commands.leaf<ProposeOptions>(
      proposal,
      'propose-parameter <name> <value>',
      'propose another value of a parameter of the chain, and vote for it',
      [
        'proposal propose-parameter quotaTransactions 200',
        'proposal propose-parameter heartbeatMs 600000 --at-height 5000 --reason "quieter nights"',
      ],
      proposeParameter,
    ),
  );
}

/** `vote`, below `proposal` and below `authority`. */
export function registerVote(parent: Command, commands: Commands, noun: string): void {
  commands
    .leaf<CommonOptions & { wait: number }>(
      parent,
      'vote <proposal> <yes|no>',
      "vote with this authority's account; a vote can be changed until the proposal is decided",
      [`${noun} vote 3 yes`, `${noun} vote 3 no --json`],
      vote,
    )
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000);
}

export function withProposeOptions(command: Command): void {
  command
    .option(
      '--at-height <height>',
      'first block under the change (default, and at least: the one after it has passed)',
      parseAmount,
    )
    .option('--expires <duration>', 'nobody can vote after this long, at most 30d', '7d')
    .option('--reason <text>', 'why, for the others and for the record')
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000);
}

/** Sends a proposal by the running node, whose account must be an authority's. */
export async function sendProposal(
  { folder, out, world }: Context,
  change: ProposalRequest['change'],
  { atHeight, expires, reason, wait }: ProposeOptions,
): Promise<undefined> {
  const lifeMs = parseDuration(expires);
  if (lifeMs === null)
    throw usage(`--expires must be a duration such as 7d or 12h, not ${expires}`);
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>('/api/v1/proposals', {
    body: {
      change,
      expires: new Date(world.clock.nowMs() + lifeMs).toISOString(),
      waitMs: wait,
      ...(atHeight === undefined ? {} : { effectiveHeight: atHeight }),
      ...(reason === undefined ? {} : { reason }),
    },
  });
  assertExecuted(answer);
  out.result(answer, () => {
    out.line(
      `${answer.proposal === undefined ? 'proposal' : `proposal ${answer.proposal}`}: ${outcomeText(answer)}`,
    );
    out.pairs([['transaction', answer.id]]);
  });
  if (answer.proposal !== undefined)
    out.talk(`The others vote with: gridhood proposal vote ${answer.proposal} yes`);
  return undefined;
}

function proposeParameter(
  context: Context,
  options: ProposeOptions,
  [name = '', value = '']: readonly string[],
): Promise<undefined> {
  if (!/^(0|[1-9]\d{0,18})$/.test(value))
    throw usage(`the value of ${name} must be a whole number, not ${value}`);
  return sendProposal(context, { type: 'changeParameter', name, value }, options);
}

async function vote(
  { folder, out, world }: Context,
  { wait }: { wait: number },
  [which = '', choice = '']: readonly string[],
): Promise<undefined> {
  if (choice !== 'yes' && choice !== 'no') throw usage(`a vote is yes or no, not ${choice}`);
  const client = await Client.of(folder, world.interrupted);
  const path = `/api/v1/proposals/${encodeURIComponent(which)}/votes`;
  const answer = await client.post<SubmissionView>(path, {
    body: { approve: choice === 'yes', waitMs: wait },
  });
  assertExecuted(answer);
  const view = await client.get<ProposalView>(`/api/v1/proposals/${encodeURIComponent(which)}`);
  out.result({ ...answer, status: view.status, yes: view.yes, no: view.no }, () => {
    out.line(`${choice} to ${view.text}: ${outcomeText(answer)}`);
    out.pairs([['proposal', `${view.proposal}, ${statusText(view)}`]]);
  });
  return undefined;
}

async function list(context: Context): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<ProposalsView>('/api/v1/proposals'),
    (reader) => proposalsView(reader),
  );
  const { out } = context;
  out.result(view, () => {
    if (view.proposals.length === 0) out.line('Nothing was ever proposed on this chain.');
    else
      out.table(
        ['proposal', 'by', 'to', 'from height', 'status'],
        view.proposals.map((one) => [
          one.proposal,
          one.proposer,
          one.text,
          one.governsFrom ?? (one.effectiveHeight === '0' ? null : one.effectiveHeight),
          statusText(one),
        ]),
        [0, 3],
      );
  });
  return undefined;
}

async function show(
  context: Context,
  _options: CommonOptions,
  [which = '']: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<ProposalView>(`/api/v1/proposals/${encodeURIComponent(which)}`),
    (reader) => proposalView(reader, which),
  );
  const { out } = context;
  out.result(view, () => showProposal(out, view));
  return undefined;
}

function showProposal(out: Output, view: ProposalView): void {
  out.heading(`Proposal ${view.proposal} by ${view.proposer}: ${view.text}`);
  out.pairs([
    ['status', statusText(view)],
    ['reason', view.reason === '' ? null : view.reason],
    ['proposed', `in block ${view.proposedAtHeight}`],
    ['for', view.yes.join(', ') || 'nobody'],
    ['against', view.no.join(', ') || 'nobody'],
    [
      'takes effect',
      view.effectiveHeight === '0'
        ? 'as soon as it has passed'
        : `at height ${view.effectiveHeight}, or the one after it has passed`,
    ],
    ['votes until', view.expires],
    ['passed', view.passedAtHeight === null ? null : `in block ${view.passedAtHeight}`],
    ['in effect', view.governsFrom === null ? null : `from height ${view.governsFrom}`],
    ['failed', view.failure],
  ]);
  if (view.contract === null) return;
  out.line();
  if (view.contract.change === null) out.line(view.contract.terms);
  else showChange(out, view.contract.change);
}

/** What changes, as two lists of sentences and one of values; for proposals too. */
export function showChange(out: Output, { removed, added, parameters }: TermsChange): void {
  for (const { path, from, to } of parameters)
    out.line(`  ${path}: ${from ?? 'nothing'} → ${to ?? 'nothing'}`);
  for (const line of removed) out.line(`- ${line}`);
  for (const line of added) out.line(`+ ${line}`);
}

function statusText({ status, yes, authorities }: ProposalView): string {
  return status === 'open' ? `open, ${yes.length} of ${authorities} for it` : status;
}
