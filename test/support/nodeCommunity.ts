import { createServer } from 'node:net';
import type { Ledger } from '../../node/chain/ledger.ts';
import { readCommunityPlan } from '../../node/community/communityPlan.ts';
import { type CreatedNode, createCommunity } from '../../node/community/createCommunity.ts';
import { loadConfig } from '../../node/config.ts';
import { startNode } from '../../node/node.ts';
import type { RunningNode } from '../../node/runningNode.ts';
import type { NodeServices } from '../../node/services.ts';
import { encodeMarketCall } from '../../state/contracts/market/marketCall.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import { slotAt } from '../../state/types/parameters.ts';
import type { Payload } from '../../state/types/transaction.ts';
import { microPerWattHour, wattHours } from '../../state/types/units.ts';

/** A port with `count - 1` free ones after it; somebody may still be faster than the test. */
export async function freePorts(count: number): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const base = await portOf(0);
    if (base === null || base + count > 65_535) continue;
    const others = await Promise.all(
      Array.from({ length: count - 1 }, (_, i) => portOf(base + 1 + i)),
    );
    if (!others.includes(null)) return base;
  }
  throw new Error(`no ${count} free ports in a row`);
}

function portOf(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(found));
    });
  });
}

/** The folders of a community with these homes, the first four of them authorities. */
export async function communityOnDisk(
  folder: string,
  homes: readonly string[],
  slotLength: string,
): Promise<readonly CreatedNode[]> {
  const basePort = await freePorts(homes.length);
  const document = { name: 'test-street', slotLength, basePort, households: [...homes] };
  const read = readCommunityPlan(document, { nowMs: Date.now(), baseFolder: folder });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return (await createCommunity(read.plan, folder)).nodes;
}

/** Every failure that a node cannot go on with, of all nodes of this process. */
export const fatalErrors: unknown[] = [];

export async function startIn(folder: string): Promise<RunningNode> {
  const { config } = await loadConfig(folder, { logLevel: 'debug' }, {});
  return startNode({ folder, config, onFatal: (error) => fatalErrors.push(error) });
}

/** Resolves with the first block, of those committed from now on, for which `wanted` holds. */
export function nextBlock(
  ledger: Ledger,
  wanted: (executed: ExecutedBlock) => boolean,
): Promise<ExecutedBlock> {
  return new Promise((resolve) => {
    ledger.onCommitted((executed) => {
      if (wanted(executed)) resolve(executed);
    });
  });
}

export async function atHeight({ ledger }: NodeServices, height: bigint): Promise<void> {
  if (ledger.head.height >= height) return;
  await nextBlock(ledger, ({ block }) => block.header.height >= height);
}

/** Sends and waits for the block; its height, or the code of the refusal. */
export async function committed(node: NodeServices, payload: Payload): Promise<bigint | string> {
  const sent = await node.send(payload);
  if (!sent.accepted) return sent.refusal.code;
  const outcome = await node.outcome(sent.id, AbortSignal.timeout(30_000));
  if (outcome.type === 'expired') return 'expired';
  return outcome.refusal?.code ?? outcome.height;
}

export function order(
  { ledger }: NodeServices,
  slot: bigint,
  side: 'buy' | 'sell',
  price: bigint,
): Payload {
  const contract = ledger.chain.contracts[0]?.id ?? new Uint8Array();
  const data = encodeMarketCall({
    type: 'placeOrder',
    slot,
    side,
    quantityWh: wattHours(1n),
    priceMicroPerWh: microPerWattHour(price),
    replaces: new Uint8Array(),
  });
  return { type: 'call', contract, data };
}

/** The slot after the one that comes next: its window is open, its gate is not closed yet. */
export function openSlot({ ledger }: NodeServices): bigint {
  return slotAt(Date.now(), ledger.chain.parameters.slotLengthMs) + 2n;
}
