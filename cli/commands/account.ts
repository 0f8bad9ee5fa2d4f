import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { credits } from '../../node/api/amountText.ts';
import {
  type AccountProofView,
  type AccountView,
  accountProofView,
  accountsView,
  accountView,
} from '../../node/api/views/accountView.ts';
import { eventText } from '../../node/api/views/eventText.ts';
import { type HistoryView, historyView } from '../../node/api/views/historyView.ts';
import { readPublicKey } from '../../node/crypto/keyFile.ts';
import { nodeFolder } from '../../node/folder.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import type { EventName } from '../../state/types/event.ts';
import { SYSTEM_ROLES, type SystemRole } from '../../state/types/parameters.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context, requireNode } from '../context.ts';
import { usage } from '../errors.ts';
import { amountArgument, assertExecuted, outcomeText, parseLimit, parseWait } from '../options.ts';
import type { Output } from '../output.ts';

interface PageOptions extends CommonOptions {
  readonly limit: number;
  readonly cursor?: string;
}
interface TransferOptions extends CommonOptions {
  readonly reference?: string;
  readonly from?: SystemRole;
  readonly wait: number;
}

const WHO =
  'WHO is a household, an address (gh1…) or operator, utility, gridOperator, tax, community; without it, your own account';

export function registerAccount(program: Command, commands: Commands): void {
  const account = commands.noun(program, 'account', 'balances and histories');
  commands.leaf(
    account,
    'list',
    'every account of the community',
    ['account list', 'account list --json'],
    list,
  );
  commands
    .leaf<CommonOptions & { proof?: boolean }>(
      account,
      'show [who]',
      `balance and registration; ${WHO}`,
      ['account show', 'account show anna --proof --json'],
      show,
    )
    .option('--proof', 'with the proof that it stands so in the state');
  commands
    .leaf<PageOptions>(
      account,
      'history [who]',
      `what happened to an account, newest first; ${WHO}`,
      ['account history', 'account history anna --limit 20'],
      history,
    )
    .option('--limit <n>', 'entries, 1 to 100', parseLimit, 25)
    .option('--cursor <cursor>', 'go on where another page ended');
  commands
    .leaf<TransferOptions>(
      account,
      'transfer <to> <micro>',
      'pay micro-credits to another account (1 credit = 1000000)',
      ['account transfer ben 2500000', 'account transfer ben 2500000 --reference "garden tools"'],
      transfer,
    )
    .option('--reference <text>', 'what it is for, at most 140 characters')
    .addOption(
      new Option(
        '--from <role>',
        'pay from an account of the community, whose key the node holds as well',
      ).choices(SYSTEM_ROLES),
    )
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000);
}

/** Without a name: the account whose key lies in the folder. */
export async function whoOf({ folder }: Context, who: string | undefined): Promise<string> {
  if (who !== undefined) return who;
  requireNode(folder);
  const path = nodeFolder(folder).keys.account;
  if (!existsSync(path))
    throw usage('this node has no account of its own: name one, e.g. gridhood account show anna');
  return encodeAddress(await readPublicKey(path, 'account'));
}

const pathOf = (who: string, part = '') => `/api/v1/accounts/${encodeURIComponent(who)}${part}`;

async function list(context: Context): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<ReturnType<typeof accountsView>>('/api/v1/accounts'),
    (reader) => accountsView(reader),
  );
  const { out } = context;
  out.result(view, () =>
    out.table(
      ['name', 'available', 'in escrow', 'arrears', 'status', 'address'],
      view.accounts.map((one) => [
        one.name,
        credits(one.availableMicro),
        credits(one.heldMicro),
        credits(one.arrearsMicro),
        one.household?.status ?? null,
        one.address,
      ]),
      [1, 2, 3],
    ),
  );
  return undefined;
}

async function show(
  context: Context,
  { proof }: CommonOptions & { proof?: boolean },
  [name]: readonly string[],
): Promise<undefined> {
  const who = await whoOf(context, name);
  const { out } = context;
  if (proof === true) {
    const view = await ask(
      context,
      (client) => client.get<AccountProofView>(pathOf(who, '/proof')),
      (reader) => accountProofView(reader, who),
    );
    out.result(view, () => {
      showAccount(out, view.account);
      out.pairs([
        ['state root', view.stateRoot],
        ['key', view.keyHex],
        ['value', view.valueHex],
        ['proof', view.proofHex],
      ]);
    });
    return undefined;
  }
  const view = await ask(
    context,
    (client) => client.get<AccountView>(pathOf(who)),
    (reader) => accountView(reader, who),
  );
  out.result(view, () => showAccount(out, view));
  return undefined;
}

function showAccount(out: Output, view: AccountView): void {
  const { household } = view;
  out.heading(view.name ?? view.address);
  out.pairs([
    ['address', view.address],
    ['available', `${credits(view.availableMicro)} credits`],
    ['in escrow', `${credits(view.heldMicro)} credits`],
    ['arrears', view.arrearsMicro === '0' ? null : `${credits(view.arrearsMicro)} credits`],
    ['next nonce', view.nonce],
    ['household', household === null ? null : `${household.household}, ${household.status}`],
    ['zone', household?.zone || null],
    [
      'connection',
      household === null
        ? null
        : `${household.importLimitW} W import, ${household.exportLimitW} W export`,
    ],
    ['feeds in', household?.renewable === true ? 'renewable energy' : null],
    ['meters', household?.meters.join(', ') || null],
    ['nodes', household?.nodes.join(', ') || null],
    ['as of', `block ${view.asOf.height}, ${view.asOf.time}`],
  ]);
}

async function history(
  context: Context,
  { limit, cursor }: PageOptions,
  [name]: readonly string[],
): Promise<undefined> {
  const who = await whoOf(context, name);
  const view = await ask(
    context,
    (client) => client.get<HistoryView>(pathOf(who, '/history'), { query: { limit, cursor } }),
    (reader) => historyView(reader, who, { limit, cursor }),
  );
  const { out } = context;
  out.result(view, () => {
    out.table(
      ['time', 'block', 'slot', 'event', ''],
      view.entries.map((entry) => [
        entry.time,
        entry.height,
        entry.slot,
        entry.name,
        eventText({ name: entry.name as EventName, attributes: entry.attributes }),
      ]),
      [1, 2],
    );
    if (view.cursor !== null) out.talk(`older entries: --cursor ${view.cursor}`);
  });
  return undefined;
}

async function transfer(
  { folder, out, world }: Context,
  options: TransferOptions,
  [to = '', micro = '']: readonly string[],
): Promise<undefined> {
  const amountMicro = amountArgument(micro, 'the amount', 'micro-credits');
  const client = await Client.of(folder, world.interrupted);
  const { reference, from } = options;
  const answer = await client.post<Parameters<typeof assertExecuted>[0]>('/api/v1/transfers', {
    body: {
      to,
      amountMicro,
      waitMs: options.wait,
      ...(reference === undefined ? {} : { reference }),
      ...(from === undefined ? {} : { from }),
    },
  });
  assertExecuted(answer);
  out.result(answer, () =>
    out.line(`${credits(amountMicro)} credits to ${to}: ${outcomeText(answer)} (${answer.id})`),
  );
  return undefined;
}
