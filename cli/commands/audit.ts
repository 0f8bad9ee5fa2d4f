import type { Command } from 'commander';
import {
  type AuditProgress,
  type AuditReport,
  auditChain,
} from '../../node/api/audit/auditChain.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { ExitCode } from '../exitCodes.ts';
import { parseAmount } from '../options.ts';
import { withProgress } from '../progress.ts';

export function registerAudit(program: Command, commands: Commands): void {
  commands
    .leaf<CommonOptions & { from: string }>(
      program,
      'audit',
      'replay the chain from its genesis and check every signature, root, posting and promise',
      ['audit', 'audit --folder elm-street/nodes/anna --json'],
      audit,
    )
    .option(
      '--from <height>',
      'check signatures only from here; execution always starts at the genesis',
      parseAmount,
      '1',
    );
}

async function audit(context: Context, { from }: { from: string }): Promise<ExitCode> {
  const { out, world } = context;
  const report = await ask(
    context,
    (client) =>
      withProgress<AuditReport>(
        out,
        'auditing',
        client.lines<AuditProgress | AuditReport>('/api/v1/audit', { query: { from } }),
      ),
    (reader) =>
      withProgress<AuditReport>(
        out,
        'auditing',
        auditChain(reader, { from: BigInt(from) || 1n, signal: world.interrupted }),
      ),
  );
  out.result(report, () => {
    for (const { height, rule, detail } of report.faults)
      out.line(out.bad(`block ${height}: ${rule}: ${detail}`));
    out.pairs([
      ['blocks', `${report.through} of ${report.head}`],
      ['transactions', report.transactions],
      ['events', report.events],
      ['state root', report.stateRoot],
      ['time', `${report.seconds} s`],
    ]);
    out.line(
      report.ok
        ? out.good('Clean: every signature, certificate, root, posting and promise holds.')
        : out.bad(`NOT clean: ${report.faults.length} faults.`),
    );
  });
  return report.ok ? ExitCode.ok : ExitCode.corrupt;
}
