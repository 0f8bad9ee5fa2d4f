import { setImmediate } from 'node:timers/promises';
import { merkleRoot } from '../../../state/codec/merkle.ts';
import { authoritiesAt } from '../../../state/execution/authoritySets.ts';
import { evidenceRoot, proposerAt } from '../../../state/execution/blockRules.ts';
import { authoritiesHash } from '../../../state/execution/chainContext.ts';
import { equalBytes } from '../../../state/types/bytes.ts';
import type { ChainReader } from '../views/chainReader.ts';
import type { AuditFault, AuditProgress } from './auditChain.ts';
import { certificateFaults, storedBlockOrFault } from './recordAudit.ts';

export interface VerifyReport {
  readonly type: 'report';
  readonly ok: boolean;
  readonly from: string;
  readonly through: string;
  readonly faults: readonly AuditFault[];
  readonly seconds: number;
}

const BLOCKS_PER_TURN = 64n;

/**
 * The quick look: each block's parent, proposer, certificate and body against its header, without executing
 * anything. What a balance is, only the audit can tell.
 */
export async function* verifyChain(
  reader: ChainReader,
  options: { readonly from?: bigint; readonly signal?: AbortSignal } = {},
): AsyncGenerator<AuditProgress | VerifyReport, void, undefined> {
  const { ledger } = reader;
  const { chain } = ledger;
  const from = options.from ?? 1n;
  const last = ledger.head.height;
  const startMs = performance.now();
  const faults: AuditFault[] = [];
  let parentHash = from === 1n ? chain.genesisHash : ledger.block(from - 1n)?.block.hash;
  let height = from;
  for (; height <= last; height++) {
    const note = (rule: string, detail: string) =>
      faults.push({ height: height.toString(), rule, detail });
    const found = storedBlockOrFault(reader, height);
    if ('fault' in found) {
      note(found.fault.rule, found.fault.detail);
      break;
    }
    const { hash, header, transactions, evidence } = found.block;
    const authorities = authoritiesAt(ledger.state, height);
    const proposer = proposerAt(authorities, height, header.round).consensusKey;
    if (header.height !== height) note('height', `the block says that it is ${header.height}`);
    if (parentHash === undefined || !equalBytes(header.parentHash, parentHash))
      note('parentHash', 'it builds on another block');
    if (!equalBytes(header.proposer, proposer)) note('proposer', 'it was not its turn');
    if (!equalBytes(header.authoritiesHash, authoritiesHash(authorities)))
      note('authorities', 'it names other authorities than those of its height');
    if (!equalBytes(header.evidenceRoot, evidenceRoot(evidence)))
      note('evidenceRoot', 'the evidence is not that of the header');
    if (!equalBytes(header.transactionRoot, merkleRoot([...transactions])))
      note('transactionRoot', 'the transactions are not those of the header');
    if (!equalBytes(header.eventRoot, merkleRoot(ledger.encodedEvents(height))))
      note('eventRoot', 'the stored events are not those of the header');
    for (const { rule, detail } of certificateFaults(reader, chain, authorities, found.block))
      note(rule, detail);
    parentHash = hash;
    if (height % BLOCKS_PER_TURN !== 0n) continue;
    await setImmediate();
    options.signal?.throwIfAborted();
    const seconds = (performance.now() - startMs) / 1000;
    yield {
      type: 'progress',
      height: height.toString(),
      of: last.toString(),
      blocksPerSecond: Math.round(Number(height - from + 1n) / seconds),
    };
  }
  yield {
    type: 'report',
    ok: faults.length === 0,
    from: from.toString(),
    through: (height - 1n).toString(),
    faults,
    seconds: Math.round(performance.now() - startMs) / 1000,
  };
}
