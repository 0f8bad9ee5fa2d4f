import type { Command } from 'commander';
import type { ChainView } from '../../node/api/views/headView.ts';
import type { NodeStatus } from '../../node/services.ts';
import { Client } from '../client.ts';
import type { Commands } from '../command.ts';
import type { CommonOptions, Context } from '../context.ts';
import { ExitCode } from '../exitCodes.ts';
import type { Output } from '../output.ts';

export interface StatusAnswer {
  readonly node: NodeStatus;
  readonly account: string | null;
  readonly chain: ChainView;
}

interface ReadyAnswer {
  readonly ready: boolean;
  readonly reasons: readonly string[];
}

export function registerStatus(program: Command, commands: Commands): void {
  commands.leaf<CommonOptions>(
    program,
    'status',
    'what the running node does (exit code 10: something wants attention, 11: not of use yet)',
    ['status', 'status --folder elm-street/nodes/anna --json'],
    status,
  );
}

async function status({ folder, out, world }: Context): Promise<ExitCode> {
  const client = await Client.of(folder, world.interrupted);
  const [answer, ready] = await Promise.all([
    client.get<StatusAnswer>('/api/v1/status'),
    client.get<ReadyAnswer>('/readyz'),
  ]);
  const health = !ready.ready ? 'unhealthy' : ready.reasons.length > 0 ? 'degraded' : 'ok';
  out.result({ ...answer, health, reasons: ready.reasons }, () => show(out, answer, health, ready));
  if (health === 'ok') return ExitCode.ok;
  return health === 'degraded' ? ExitCode.degraded : ExitCode.unhealthy;
}

function show(
  out: Output,
  { node, account, chain }: StatusAnswer,
  health: string,
  ready: ReadyAnswer,
): void {
  const { consensus, peers, traffic, mempool } = node;
  out.heading(`${node.name} of ${node.chainId}: ${node.phase}, ${health}`);
  out.pairs([
    ['role', node.role],
    ['account', account],
    ['block', `${chain.asOf.height} of ${chain.asOf.time}`],
    ['behind', node.blocksBehind === 0 ? null : `${node.blocksBehind} blocks`],
    [
      'consensus',
      consensus === null
        ? null
        : `height ${consensus.height}, round ${consensus.round}, ${consensus.step}${consensus.signing ? '' : ' (not signing)'}`,
    ],
    ['waiting', `${mempool.transactions} transactions, ${mempool.bytes} bytes`],
    ['listening', node.listening.join(', ') || 'nowhere'],
    ['traffic', `${traffic.sentBytes} bytes sent, ${traffic.receivedBytes} received`],
    ['since', new Date(node.startedAtMs).toISOString()],
    ['version', node.version],
  ]);
  for (const reason of ready.reasons) out.line(out.bad(`! ${reason}`));
  out.line();
  if (peers.length === 0) out.line('no peers');
  else
    out.table(
      ['peer', 'direction', 'address'],
      peers.map((peer) => [peer.name, peer.direction, peer.address]),
    );
}
