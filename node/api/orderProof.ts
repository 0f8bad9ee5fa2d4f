import type { Checkpoint } from '../../state/execution/lightChain.ts';
import { verifyOrderProof } from '../../state/execution/orderProof.ts';
import { readOrderProof } from '../../state/execution/orderProofJson.ts';
import { compareBytes } from '../../state/types/bytes.ts';
import { verifyNative } from '../crypto/nativeVerifier.ts';
import { nodeFolder } from '../folder.ts';
import { loadGenesis } from '../loadNode.ts';
import { parseHash } from './views/arguments.ts';
import { invalidArgument } from './views/requestError.ts';

export interface OrderVerification {
  readonly ok: boolean;
  readonly slot: string;
  readonly order: string;
  readonly household: string | null;
  /** What is shown, in words. */
  readonly checks: readonly { readonly code: string; readonly text: string }[];
  readonly fault: { readonly code: string; readonly message: string } | null;
  /** Of the order; null where the proof does not hold. */
  readonly result: {
    readonly quantityWh: string;
    readonly filledWh: string;
    readonly priceMicroPerWh: string | null;
    readonly paysMicro: string;
    readonly receivesMicro: string;
  } | null;
}

/** What a node's own genesis file says to trust: block 0, and who decides the first one. */
export async function genesisCheckpoint(folder: string): Promise<Checkpoint> {
  const { genesis } = await loadGenesis(nodeFolder(folder).genesis);
  const { chainId, hash, timeMs } = genesis;
  const authorities = genesis.authorities.toSorted((a, b) =>
    compareBytes(a.consensusKey, b.consensusKey),
  );
  return { chainId, height: 0n, hash, timeMs, authorities };
}

/** Verifies here, from the checkpoint alone; whoever gave the proof is not believed. Slot: null for the proof's own. */
export function orderVerification(
  trusted: Checkpoint,
  slot: bigint | null,
  orderId: string,
  document: unknown,
): OrderVerification {
  const order = parseHash(orderId, 'an order');
  const read = readOrderProof(document);
  if (!read.ok) {
    const [first] = read.faults;
    throw invalidArgument(`it is not a proof for an order: ${first?.path} ${first?.message}`);
  }
  const asked = { slot: slot ?? read.proof.slot, order };
  const verdict = verifyOrderProof(trusted, asked, read.proof, verifyNative);
  const head = {
    ok: verdict.ok,
    slot: asked.slot.toString(),
    order: orderId.toLowerCase(),
    checks: verdict.checks,
  };
  if (!verdict.ok) {
    const { code, message } = verdict;
    return { ...head, household: null, fault: { code, message }, result: null };
  }
  const { clearing, record, household } = verdict;
  return {
    ...head,
    household,
    fault: null,
    result: {
      quantityWh: clearing.quantityWh.toString(),
      filledWh: clearing.filledWh.toString(),
      priceMicroPerWh: record.price?.toString() ?? null,
      paysMicro: clearing.paysMicro.toString(),
      receivesMicro: clearing.receivesMicro.toString(),
    },
  };
}
