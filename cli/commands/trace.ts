import type { Command } from 'commander';
import { type TraceView, traceView } from '../../node/api/views/traceView.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { short } from '../output.ts';

export function registerTrace(program: Command, commands: Commands): void {
  commands.leaf(
    program,
    'trace <id>',
    'follow an order, a reading or any transaction: clearing, reading, settlement, payment, with blocks and signers',
    [`trace ${'4f'.repeat(4)}…`, `trace ${'4f'.repeat(4)}… --json`],
    trace,
  );
}

async function trace(
  context: Context,
  _options: CommonOptions,
  [id = '']: readonly string[],
): Promise<undefined> {
  const view = await ask(
    context,
    (client) => client.get<TraceView>(`/api/v1/traces/${encodeURIComponent(id)}`),
    (reader) => traceView(reader, id),
  );
  const { out } = context;
  out.result(view, () => {
    const { record } = view;
    out.heading(`${record.from.name ?? record.from.address} ${record.text}`);
    let block = '';
    for (const step of view.steps) {
      if (step.block.height !== block) {
        block = step.block.height;
        out.line();
        out.line(`block ${block}  ${step.block.time}  ${short(step.block.blockHash)}`);
        out.line(
          out.faint(
            `  built by ${step.block.proposer}, signed by ${step.block.signers.join(', ')}`,
          ),
        );
      }
      out.line(`  ${step.what}: ${step.text}`);
    }
  });
  return undefined;
}
