import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { credits } from '../../node/api/amountText.ts';
import type { AuditProgress } from '../../node/api/audit/auditChain.ts';
import { type VerifyReport, verifyChain } from '../../node/api/audit/verifyChain.ts';
import {
  type CheckpointView,
  checkpointView,
  type LightBlockView,
  lightBlocks,
  readCheckpoint,
  verifyLight,
} from '../../node/api/lightChain.ts';
import { type BlockView, blockView } from '../../node/api/views/blockView.ts';
import { eventText } from '../../node/api/views/eventText.ts';
import { type ChainView, chainView } from '../../node/api/views/headView.ts';
import { type TransactionView, transactionView } from '../../node/api/views/transactionView.ts';
import type { EventName } from '../../state/types/event.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import { parseAmount } from '../options.ts';
import { type Output, short } from '../output.ts';
import { withProgress } from '../progress.ts';

export function registerChain(program: Command, commands: Commands): void {
  const chain = commands.noun(program, 'chain', 'blocks, transactions and their proof');
  commands.leaf(
    chain,
    'info',
    'height, authorities, money, contracts',
    ['chain info', 'chain info --folder elm-street/nodes/anna --json'],
    info,
  );
  commands.leaf(
    chain,
    'block [block]',
    'a block by height or hash; without, the newest',
    ['chain block', 'chain block 42 --json'],
    block,
  );
  commands.leaf(
    chain,
    'tx <id>',
    'a transaction, where it stands and what it did',
    [`chain tx ${'4f'.repeat(4)}…`, `chain tx ${'4f'.repeat(4)}… --json`],
    transaction,
  );
  commands
    .leaf<CommonOptions & { from: string; fromCheckpoint?: string }>(
      chain,
      'verify',
      'check hashes, proposers and certificates of all blocks, without executing them',
      ['chain verify', 'chain verify --from-checkpoint checkpoint.json'],
      verify,
    )
    .option('--from <height>', 'first block to look at', parseAmount, '1')
    .option(
      '--from-checkpoint <file>',
      'follow headers and authority sets alone, from a block that you trust',
    );
  commands.leaf(
    chain,
    'checkpoint [height]',
    'a block to trust later, and who decides the one after it; without, the newest',
    ['chain checkpoint > checkpoint.json', 'chain checkpoint 1000 --json'],
    checkpoint,
  );
}

async function info(context: Context): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<ChainView>('/api/v1/chain'),
    (reader) => chainView(reader),
  );
  const { out } = context;
  out.result(view, () => {
    out.heading(view.chainId);
    out.pairs([
      ['block', `${view.asOf.height} of ${view.asOf.time}`],
      ['hash', view.asOf.blockHash],
      ['state root', view.stateRoot],
      ['genesis', `${view.genesisHash} of ${view.genesisTime}`],
      ['slot', `${view.slot}, each of ${view.slotLengthMs / 1000} s`],
      ['authorities', view.authorities.map(({ name }) => name).join(', ')],
      ['households', view.households],
      [
        'money',
        `${credits(view.supply.mintedMicro)} credits minted, ${credits(view.supply.burnedMicro)} burned`,
      ],
      [
        'contracts',
        view.contracts.map((one) => `${one.name} (${one.template}/${one.version})`).join(', '),
      ],
    ]);
  });
  return undefined;
}

async function block(
  context: Context,
  _options: CommonOptions,
  [which = 'head']: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<BlockView>(`/api/v1/blocks/${encodeURIComponent(which)}`),
    (reader) => blockView(reader, which),
  );
  const { out } = context;
  out.result(view, () => showBlock(out, view));
  return undefined;
}

function showBlock(out: Output, view: BlockView): void {
  out.heading(`Block ${view.height} of ${view.time}`);
  out.pairs([
    ['hash', view.blockHash],
    ['parent', view.parentHash],
    ['state root', view.stateRoot],
    ['proposer', `${view.proposer}, round ${view.round}`],
    ['signed by', `${view.signers.join(', ')}, round ${view.commitRound}`],
    ['size', `${view.bytes} bytes`],
  ]);
  if (view.transactions.length > 0) {
    out.line();
    out.table(
      ['#', 'transaction', 'from', ''],
      view.transactions.map((one, index) => [
        index,
        short(one.id),
        one.from.name ?? one.from.address,
        one.refusal === null ? one.text : `${one.text}: refused, ${one.refusal.message}`,
      ]),
      [0],
    );
  }
  if (view.events.length === 0) return;
  out.line();
  out.table(
    ['event', 'slot', ''],
    view.events.map((event) => [
      event.name,
      event.slot,
      eventText({ name: event.name as EventName, attributes: event.attributes }),
    ]),
    [1],
  );
}

async function transaction(
  context: Context,
  _options: CommonOptions,
  [id = '']: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<TransactionView>(`/api/v1/transactions/${encodeURIComponent(id)}`),
    (reader) => transactionView(reader, id),
  );
  const { out } = context;
  out.result(view, () => {
    out.heading(`${view.from.name ?? view.from.address} ${view.text}`);
    out.pairs([
      ['transaction', view.id],
      ['block', `${view.block.height} of ${view.block.time}, number ${view.index}`],
      ['proposer', view.block.proposer],
      ['signed by', view.block.signers.join(', ')],
      ['from', view.from.address],
      ['nonce', view.nonce],
      ['valid until', view.validUntil],
      [
        'result',
        view.refusal === null
          ? 'executed'
          : `refused (${view.refusal.code}): ${view.refusal.message}`,
      ],
    ]);
    for (const event of view.events)
      out.line(
        `  ${event.name}: ${eventText({ name: event.name as EventName, attributes: event.attributes })}`,
      );
  });
  return undefined;
}

async function checkpoint(
  context: Context,
  _options: CommonOptions,
  [which = 'head']: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<CheckpointView>(`/api/v1/checkpoints/${encodeURIComponent(which)}`),
    (reader) => checkpointView(reader, which),
  );
  const { out } = context;
  out.result(view, () => out.line(JSON.stringify({ ...view, v: 1 }, null, 2)));
  return undefined;
}

/** What the node hands over is checked here, and nothing of it believed. */
async function verifyFrom(context: Context, file: string): Promise<ExitCode> {
  const path = resolve(context.world.workingFolder, file);
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw usage(`${path} cannot be read: ${error.message}`);
  });
  const document = parseJson(text);
  if (document === undefined)
    throw usage(`${path} is not JSON: write it with gridhood chain checkpoint`);
  const trusted = readCheckpoint(document);
  const from = trusted.height + 1n;
  const report = await ask(
    context,
    (client) =>
      verifyLight(
        trusted,
        client.lines<LightBlockView>('/api/v1/light', { query: { from: from.toString() } }),
      ),
    (reader) => verifyLight(trusted, lightBlocks(reader, from)),
  );
  const { out } = context;
  const { height, authorities } = report.checkpoint;
  out.result(report, () => {
    if (report.fault !== null)
      out.line(
        out.bad(`block ${report.fault.height}: ${report.fault.code}: ${report.fault.message}`),
      );
    else
      out.line(
        out.good(
          `Blocks ${from} to ${height} follow from the checkpoint; the set changed ${report.setChanges} times and is ${authorities.map(({ name }) => name).join(', ')}.`,
        ),
      );
  });
  return report.ok ? ExitCode.ok : ExitCode.corrupt;
}

/** Undefined where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function verify(
  context: Context,
  { from, fromCheckpoint }: { from: string; fromCheckpoint?: string },
): Promise<ExitCode> {
  if (fromCheckpoint !== undefined) return verifyFrom(context, fromCheckpoint);
  const { out, world } = context;
  const report = await ask(
    context,
    (client) =>
      withProgress<VerifyReport>(
        out,
        'verifying',
        client.lines<AuditProgress | VerifyReport>('/api/v1/verify', { query: { from } }),
      ),
    (reader) =>
      withProgress<VerifyReport>(
        out,
        'verifying',
        verifyChain(reader, { from: BigInt(from) || 1n, signal: world.interrupted }),
      ),
  );
  out.result(report, () => {
    for (const { height, rule, detail } of report.faults)
      out.line(out.bad(`block ${height}: ${rule}: ${detail}`));
    if (report.ok)
      out.line(
        out.good(
          `Blocks ${report.from} to ${report.through} are linked and certified (${report.seconds} s).`,
        ),
      );
  });
  return report.ok ? ExitCode.ok : ExitCode.corrupt;
}
