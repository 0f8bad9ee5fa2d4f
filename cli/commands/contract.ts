import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import {
  type ContractCheckView,
  type ContractsView,
  type ContractView,
  checkContract,
  contractsView,
  contractView,
} from '../../node/api/views/contractsView.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { type ProposeOptions, sendProposal, showChange, withProposeOptions } from './proposal.ts';

type NoticeOptions = ProposeOptions & { readonly notice?: number };

export function registerContract(program: Command, commands: Commands): void {
  const contract = commands.noun(program, 'contract', 'the rules that the community trades by');
  commands
    .leaf<CommonOptions & { all?: boolean }>(
      contract,
      'list',
      'the contracts in force, announced and not yet done with',
      ['contract list', 'contract list --all --json'],
      list,
    )
    .option('--all', 'those too whose slots are all final');
  commands
    .leaf<CommonOptions & { at?: string; terms?: boolean }>(
      contract,
      'show <contract>',
      'one contract: its terms, its parameters, from when on it governs',
      ['contract show market --terms', 'contract show market --at 1998000'],
      show,
    )
    .option('--at <slot>', 'the one that governs that slot (default: now)')
    .option('--terms', 'only the rules in words');
  commands.leaf(
    contract,
    'check <file>',
    'what a contract file (YAML or JSON) would mean: its faults, or its terms and id',
    ['contract check gifts.yaml', 'contract check market.json --json'],
    check,
  );
  registerProposals(contract, commands);
}

function registerProposals(contract: Command, commands: Commands): void {
  const notice = [
    '--notice <days>',
    'days between the decision and the first slot it binds (default: the least allowed)',
    parseDays,
  ] as const;
  withProposeOptions(
    commands
      .leaf<NoticeOptions>(
        contract,
        'propose-deploy <file>',
        'propose a contract of a new name, and vote for it',
        ['contract propose-deploy gifts.yaml', 'contract propose-deploy gifts.yaml --notice 14'],
        proposeDeploy,
      )
      .option(...notice),
  );
  withProposeOptions(
    commands
      .leaf<NoticeOptions & { set?: string[] }>(
        contract,
        'propose-change <contract> [file]',
        'propose other rules for a contract, and vote for them',
        [
          'contract propose-change market --set cap=280 --set tariff.retail=310',
          'contract propose-change market new-market.yaml --notice 30 --reason "new tariff"',
        ],
        proposeChange,
      )
      .option(
        '--set <path=value>',
        'one parameter, the others as they are; may be repeated',
        gather,
      )
      .option(...notice),
  );
  withProposeOptions(
    commands
      .leaf<NoticeOptions>(
        contract,
        'propose-retire <contract>',
        'propose to end a contract, and vote for it',
        ['contract propose-retire gifts', 'contract propose-retire gifts --notice 30'],
        proposeRetire,
      )
      .option(...notice),
  );
}

async function list(context: Context, { all }: { all?: boolean }): Promise<undefined> {
  const view = await ask(
    context,
    (client) =>
      client.get<ContractsView>(
        '/api/v1/contracts',
        all === true ? { query: { all: 'true' } } : {},
      ),
    (reader) => contractsView(reader, all),
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['contract', 'template', 'for', 'status', 'from slot', 'from', 'until', 'id'],
      view.contracts.map((one) => [
        one.name,
        `${one.template}/${one.version}`,
        membersText(one),
        one.status,
        one.fromSlot,
        one.from,
        one.until,
        one.id.slice(0, 16),
      ]),
      [4],
    );
    out.talk(`A change binds after at least ${view.noticeDays} days of notice.`);
  });
  return undefined;
}

async function show(
  context: Context,
  { at, terms }: { at?: string; terms?: boolean },
  [which = '']: readonly string[],
): Promise<undefined> {
  const path = `/api/v1/contracts/${encodeURIComponent(which)}`;
  const view = await ask(
    context,
    (client) => client.get<ContractView>(path, at === undefined ? {} : { query: { slot: at } }),
    (reader) => contractView(reader, which, at),
  );
  const { out } = context;
  out.result(view, () => {
    out.heading(`${view.name}: ${view.template} version ${view.version}, ${view.status}`);
    if (terms !== true) {
      out.pairs([
        ['id', view.id],
        ['governs from', `slot ${view.fromSlot}, ${view.from}`],
        ['until', view.untilSlot === null ? null : `slot ${view.untilSlot}, ${view.until}`],
        ['for', membersText(view)],
        ['billed by', view.settledBy],
        ['replaces', view.replaces],
        ['parameters', JSON.stringify(view.parameters)],
      ]);
      if (view.change !== null) showChange(out, view.change);
      out.line();
    }
    out.line(view.terms);
  });
  return undefined;
}

async function check(
  context: Context,
  _: CommonOptions,
  [file = '']: readonly string[],
): Promise<ExitCode | undefined> {
  const document = await readContractFile(context, file);
  const view = await ask(
    context,
    (client) =>
      client.post<ContractCheckView>('/api/v1/contracts/check', { body: { contract: document } }),
    (reader) => checkContract(reader, document),
  );
  const { out } = context;
  out.result(view, () => {
    if (view.faults.length > 0) {
      out.line(
        `${file} has ${view.faults.length === 1 ? 'a fault' : `${view.faults.length} faults`}:`,
      );
      for (const { path, message } of view.faults) out.line(`  ${path} ${message}`);
      return;
    }
    const what = view.action === 'deploy' ? 'is new' : 'changes the contract in force';
    out.heading(`${view.name} ${what}`);
    out.pairs([
      ['id', view.id],
      ['decided now, it binds', `from slot ${view.fromSlot} on, ${view.from}`],
    ]);
    if (view.change !== null) showChange(out, view.change);
    out.line();
    out.line(view.terms ?? '');
  });
  return view.faults.length > 0 ? ExitCode.failure : undefined;
}

async function proposeDeploy(
  context: Context,
  options: NoticeOptions,
  [file = '']: readonly string[],
): Promise<undefined> {
  const contract = await readContractFile(context, file);
  return sendProposal(context, { type: 'deployContract', contract, ...noticeOf(options) }, options);
}

async function proposeChange(
  context: Context,
  options: NoticeOptions & { readonly set?: readonly string[] },
  [which = '', file]: readonly string[],
): Promise<undefined> {
  const { set = [] } = options;
  if ((file === undefined) === (set.length === 0))
    throw usage('give the new rules as a file, or the parameters that change with --set');
  const contract =
    file === undefined
      ? await currentWith(context, which, set)
      : { ...(await readContractFile(context, file)), name: which };
  return sendProposal(context, { type: 'changeContract', contract, ...noticeOf(options) }, options);
}

function proposeRetire(
  context: Context,
  options: NoticeOptions,
  [contract = '']: readonly string[],
): Promise<undefined> {
  return sendProposal(context, { type: 'retireContract', contract, ...noticeOf(options) }, options);
}

function noticeOf({ notice }: NoticeOptions): { noticeDays?: number } {
  return notice === undefined ? {} : { noticeDays: notice };
}

/** The newest contract of that name, with some parameters set anew. */
async function currentWith(
  { folder, world }: Context,
  which: string,
  set: readonly string[],
): Promise<Record<string, unknown>> {
  const client = await Client.of(folder, world.interrupted);
  const { contracts } = await client.get<ContractsView>('/api/v1/contracts');
  const newest = contracts.findLast(({ name, untilSlot }) => name === which && untilSlot === null);
  const path = `/api/v1/contracts/${encodeURIComponent(newest?.id ?? which)}`;
  const { name, template, version, parameters } = await client.get<ContractView>(path);
  const changed = structuredClone(parameters) as Record<string, unknown>;
  for (const assignment of set) assign(changed, assignment);
  return { name, template, version, parameters: changed };
}

/** `tariff.retail=310`: a value as JSON, or, where it is none, as text. */
function assign(parameters: Record<string, unknown>, assignment: string): void {
  const [, path = '', value = ''] = /^([A-Za-z0-9.]+)=(.+)$/.exec(assignment) ?? [];
  if (path === '') throw usage(`--set takes path=value, such as cap=280, not ${assignment}`);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = parameters;
  for (const key of keys) {
    const next = Object.hasOwn(place, key) ? place[key] : undefined;
    if (typeof next !== 'object' || next === null)
      throw usage(`the contract has no parameters below ${key}, as ${assignment} says`);
    place = next as Record<string, unknown>;
  }
  place[last] = jsonOrText(value);
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readContractFile(
  { world }: Context,
  file: string,
): Promise<Record<string, unknown>> {
  const text = await readFile(resolve(world.workingFolder, file), 'utf8');
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    throw usage(`${file} is no YAML: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw usage(`${file} must hold a contract: name, template, version and parameters`);
  return document as Record<string, unknown>;
}

function membersText({ members }: { members: 'all' | readonly string[] | null }): string | null {
  if (members === null) return null;
  return members === 'all' ? 'all' : members.join(', ');
}

function gather(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function parseDays(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw usage(`--notice takes whole days, such as 7, not ${text}`);
  return Number(text);
}
