import { decodeBlock } from '../../../state/codec/block.ts';
import {
  decodeCommitCertificate,
  verifyCommitCertificate,
} from '../../../state/codec/commitCertificate.ts';
import type { BlockFault, ExecutedBlock } from '../../../state/execution/blockRules.ts';
import type { ChainContext } from '../../../state/execution/chainContext.ts';
import {
  blockKey,
  certificateKey,
  eventByAccountKey,
  eventByContractKey,
  eventBySlotKey,
  type Position,
} from '../../../state/store/keys.ts';
import type { AuthoritySet } from '../../../state/types/authority.ts';
import type { Block } from '../../../state/types/block.ts';
import { equalBytes, readUint64, toHex } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { dayBalances } from '../../chain/dayBalance.ts';
import type { ChainReader } from '../views/chainReader.ts';

/** The block that the store keeps at a height, as far as its bytes alone can tell. */
export function storedBlockOrFault(
  { store }: ChainReader,
  height: bigint,
): { block: Block } | { fault: BlockFault } {
  const bytes = store.get(blockKey(height));
  if (bytes === undefined) return { fault: { rule: 'block', detail: 'the block is missing' } };
  const block = decodeBlock(bytes);
  if (block === null)
    return { fault: { rule: 'block', detail: 'the block is not canonically encoded' } };
  return { block };
}

/** Whether more than two thirds of these authorities, which are those of its height, signed this block. */
export function certificateFaults(
  { store }: ChainReader,
  { chainId, verify }: ChainContext,
  authorities: AuthoritySet,
  { hash, header: { height } }: Block,
): BlockFault[] {
  const fault = (detail: string): BlockFault[] => [{ rule: 'certificate', detail }];
  const bytes = store.get(certificateKey(height));
  if (bytes === undefined) return fault('the certificate is missing');
  const certificate = decodeCommitCertificate(bytes);
  if (certificate === null) return fault('the certificate is not canonically encoded');
  if (certificate.height !== height || !equalBytes(certificate.blockId, hash))
    return fault('the certificate is for another block');
  const refusal = verifyCommitCertificate(certificate, authorities, chainId, verify);
  return refusal === null ? [] : fault(`the certificate does not hold: ${refusal.code}`);
}

/** What the store tells beside the blocks must be what their execution gave: events and indexes. */
export function recordFaults(reader: ChainReader, executed: ExecutedBlock): BlockFault[] {
  const { ledger } = reader;
  const { hash, header } = executed.block;
  const faults: BlockFault[] = [];
  if (ledger.heightOf(hash) !== header.height)
    faults.push({ rule: 'index', detail: 'the block is not found by its hash' });
  executed.transactions.forEach(({ id }, index) => {
    const position = ledger.positionOf(id);
    if (position?.height !== header.height || position.index !== index)
      faults.push({ rule: 'index', detail: `transaction ${toHex(id)} is not found by its id` });
  });
  return [...faults, ...eventFaults(reader, executed), ...balanceFaults(reader, executed)];
}

/** A day's record is of the last block that touched the account: of the blocks before it, it tells nothing. */
function balanceFaults({ store }: ChainReader, { block, result }: ExecutedBlock): BlockFault[] {
  const { header } = block;
  return dayBalances(header, result.changes).flatMap(([key, value]) => {
    const stored = store.get(key);
    const isOf = stored !== undefined && readUint64(stored) === header.height;
    return isOf && !equalBytes(stored, value ?? new Uint8Array())
      ? [{ rule: 'index', detail: 'a balance kept for statements is not that of the state' }]
      : [];
  });
}

function eventFaults(
  { ledger, store }: ChainReader,
  { block, result }: ExecutedBlock,
): BlockFault[] {
  const { height } = block.header;
  const stored = readEvents(ledger, height);
  if (stored === null) return [{ rule: 'events', detail: 'the stored events are damaged' }];
  const { encodedEvents, events } = result;
  const differs =
    stored.length !== encodedEvents.length ||
    stored.some((bytes, index) => !equalBytes(bytes, encodedEvents[index] ?? new Uint8Array()));
  if (differs)
    return [{ rule: 'events', detail: 'the stored events are not those that execution gives' }];
  return events.flatMap((event, index) =>
    indexKeys(event, { height, index }).every((key) => store.get(key) !== undefined)
      ? []
      : [{ rule: 'index', detail: `event ${index} (${event.name}) is not found by its index` }],
  );
}

function readEvents(ledger: ChainReader['ledger'], height: bigint): Uint8Array[] | null {
  try {
    return ledger.encodedEvents(height);
  } catch {
    return null; // damaged: that is what an audit is there to tell
  }
}

function indexKeys({ accounts, contract, slot }: LedgerEvent, position: Position): Uint8Array[] {
  return [
    ...accounts.map((account) => eventByAccountKey(account, position)),
    ...(contract === null ? [] : [eventByContractKey(contract, position)]),
    ...(contract === null || slot === null ? [] : [eventBySlotKey(contract, slot, position)]),
  ];
}
