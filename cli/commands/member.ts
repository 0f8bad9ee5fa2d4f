import { type Command, InvalidArgumentError } from 'commander';
import type { MemberFacts } from '../../node/api/memberRoutes.ts';
import type { SubmissionView } from '../../node/api/submissions.ts';
import { type MemberView, membersView, memberView } from '../../node/api/views/membersView.ts';
import { CONNECTION_LIMIT_W_MAX } from '../../state/types/account.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { assertExecuted, outcomeText, parseWait, wholeNumber } from '../options.ts';

interface SetOptions extends CommonOptions, Omit<MemberFacts, 'renewable'> {
  readonly renewable?: boolean;
  readonly wait: number;
}
interface RegisterOptions extends CommonOptions {
  readonly zone?: string;
  readonly importLimitW: number;
  readonly exportLimitW: number;
  readonly wait: number;
}
type SendOptions = CommonOptions & { wait: number; reason?: string };

const PATH = '/api/v1/members';
const pathOf = (name: string, part = '') => `${PATH}/${encodeURIComponent(name)}${part}`;
const WAIT = ['--wait <seconds>', 'for it to be final', parseWait, 15_000] as const;
const watts = wholeNumber(0, CONNECTION_LIMIT_W_MAX);

export function registerMember(program: Command, commands: Commands): void {
  const member = commands.noun(program, 'member', 'the households of the community');
  commands.leaf(
    member,
    'list',
    'every household as it is registered',
    ['member list', 'member list --json'],
    list,
  );
  commands.leaf(
    member,
    'show <household>',
    'zone, connection, meters and nodes of one household',
    ['member show anna', 'member show anna --json'],
    show,
  );
  commands
    .leaf<SetOptions>(
      member,
      'set <household>',
      'change what the operator answers for; a new zone holds from the first slot for which nobody is bound',
      ['member set anna --renewable yes', 'member set ben --zone feeder-2 --export-limit-w 5000'],
      set,
    )
    .option('--zone <name>', 'grid zone; none: in no zone')
    .option('--import-limit-w <watts>', 'what the connection carries into the home', watts)
    .option('--export-limit-w <watts>', 'what it carries out', watts)
    .option('--renewable <yes|no>', 'whether all that it feeds in is renewable', yesOrNo)
    .option(...WAIT);
  commands
    .leaf<RegisterOptions>(
      member,
      'register <household> <address>',
      'take in a household; meter and node follow with add-meter and add-node',
      [
        'member register eve gh1… --zone feeder-1',
        'member register eve gh1… --import-limit-w 11000 --export-limit-w 8000',
      ],
      register,
    )
    .option('--zone <name>', 'grid zone (default: none)')
    .option('--import-limit-w <watts>', 'what the connection carries into the home', watts, 17_250)
    .option('--export-limit-w <watts>', 'what it carries out', watts, 11_000)
    .option(...WAIT);
  registerChanges(member, commands);
}

/** Changes that are a household and one word more. */
function registerChanges(member: Command, commands: Commands): void {
  const key = '4f'.repeat(32);
  for (const what of ['meter', 'node'] as const)
    commands
      .leaf<SendOptions>(
        member,
        `add-${what} <household> <key>`,
        `register a ${what} by its public key, as gridhood init prints it`,
        [`member add-${what} eve ${key}`, `member add-${what} eve ${key} --json`],
        (context, { wait }, [name = '', hex = '']) =>
          send(context, `${what} of ${name} registered`, pathOf(name, `/${what}s`), {
            key: hex,
            waitMs: wait,
          }),
      )
      .option(...WAIT);
  const states = [
    ['suspend', 'suspended', 'it places no more orders; what it has traded is settled'],
    ['reinstate', 'active', 'it takes part again'],
    ['close', 'closed', 'for ever; nothing of it may be in escrow any more'],
  ] as const;
  for (const [verb, status, description] of states) {
    const leaf = commands
      .leaf<SendOptions>(
        member,
        `${verb} <household>`,
        description,
        [`member ${verb} ben`, `member ${verb} ben --json`],
        (context, { wait, reason }, [name = '']) =>
          send(context, `${name} is ${status}`, pathOf(name, '/status'), {
            status,
            waitMs: wait,
            ...(reason === undefined ? {} : { reason }),
          }),
      )
      .option(...WAIT);
    if (verb !== 'close') leaf.option('--reason <text>', 'at most 140 characters');
  }
}

function yesOrNo(text: string): boolean {
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new InvalidArgumentError('Give yes or no.');
}

async function list(context: Context): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<ReturnType<typeof membersView>>(PATH),
    (reader) => membersView(reader),
  );
  const { out } = context;
  out.result(view, () =>
    out.table(
      ['household', 'status', 'zone', 'import W', 'export W', 'renewable', 'meters', 'nodes'],
      view.members.map((one) => [
        one.household,
        one.status,
        zoneText(one),
        one.importLimitW.toString(),
        one.exportLimitW.toString(),
        one.renewable ? 'yes' : 'no',
        one.meters.length.toString(),
        one.nodes.length.toString(),
      ]),
      [3, 4, 6, 7],
    ),
  );
  return undefined;
}

async function show(
  context: Context,
  _: CommonOptions,
  [name = '']: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<ReturnType<typeof memberView>>(pathOf(name)),
    (reader) => memberView(reader, name),
  );
  const { out } = context;
  out.result(view, () => {
    out.heading(`${view.household}: ${view.status}`);
    out.pairs([
      ['address', view.address],
      ['zone', zoneText(view)],
      ['connection', `${view.importLimitW} W import, ${view.exportLimitW} W export`],
      ['feeds in', view.renewable ? 'renewable energy' : 'energy of no registered origin'],
      ['meters', view.meters.join(', ') || 'none'],
      ['nodes', view.nodes.join(', ') || 'none'],
      ['registered', `in block ${view.registeredAtHeight}`],
      ['as of', `block ${view.asOf.height}, ${view.asOf.time}`],
    ]);
  });
  return undefined;
}

function zoneText({ zone, moves }: MemberView): string {
  const now = zone === '' ? 'none' : zone;
  return moves === null ? now : `${now}, ${moves.zone || 'none'} from slot ${moves.fromSlot}`;
}

async function set(
  context: Context,
  { zone, importLimitW, exportLimitW, renewable, wait }: SetOptions,
  [name = '']: readonly string[],
): Promise<undefined> {
  const facts: MemberFacts = {
    ...(zone === undefined ? {} : { zone: zone === 'none' ? '' : zone }),
    ...(importLimitW === undefined ? {} : { importLimitW }),
    ...(exportLimitW === undefined ? {} : { exportLimitW }),
    ...(renewable === undefined ? {} : { renewable }),
  };
  if (Object.keys(facts).length === 0)
    throw usage('name what to set: --zone, --import-limit-w, --export-limit-w or --renewable');
  return send(context, `${name} changed`, pathOf(name, '/facts'), { ...facts, waitMs: wait });
}

async function register(
  context: Context,
  { zone, importLimitW, exportLimitW, wait }: RegisterOptions,
  [household = '', address = '']: readonly string[],
): Promise<undefined> {
  const body = {
    household,
    address,
    importLimitW,
    exportLimitW,
    waitMs: wait,
    ...(zone === undefined ? {} : { zone }),
  };
  return send(context, `${household} registered`, PATH, body);
}

async function send(
  { folder, out, world }: Context,
  what: string,
  path: string,
  body: object,
): Promise<undefined> {
  const client = await Client.of(folder, world.interrupted);
  const answer = await client.post<SubmissionView>(path, { body });
  assertExecuted(answer);
  out.result(answer, () => out.line(`${what}: ${outcomeText(answer)}`));
  return undefined;
}
