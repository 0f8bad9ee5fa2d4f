import type { Signer } from '../../node/crypto/signer.ts';
import {
  encodeMarketCall,
  encodeMeterReading,
  readingSignBytes,
} from '../../state/contracts/market/marketCall.ts';
import type { ExecutedBlock } from '../../state/execution/blockRules.ts';
import { toHex } from '../../state/types/bytes.ts';
import { slotAt } from '../../state/types/parameters.ts';
import type { Payload } from '../../state/types/transaction.ts';
import { micro } from '../../state/types/units.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { World } from './world.ts';

/** While nothing is committed, no more than this is handed in at a node. */
const WAITING_MAX = 8;

interface Household {
  readonly account: Signer;
  readonly meter: Signer;
}

/** What households hand in: payments and, on chains with a market, orders and readings of passing slots. */
export class Workload {
  readonly #world: World;
  readonly #nodes: readonly SimulatedNode[];
  readonly #market: boolean;
  #stopped = false;
  readonly #waiting = new Map<string, number>();
  readonly latenciesMs: number[] = [];
  submitted = 0;

  constructor(world: World, nodes: readonly SimulatedNode[], market: boolean) {
    this.#world = world;
    this.#nodes = nodes;
    this.#market = market;
  }

  start(): void {
    this.#stopped = false;
    this.#next();
  }

  stop(): void {
    this.#stopped = true;
  }

  /** One transaction, at a node that runs; it may be refused there. */
  async submit(): Promise<void> {
    const node = this.#anyNode();
    const household = this.#anyHousehold();
    if (node === undefined || household === undefined) return;
    if (node.mempoolSize.transactions >= WAITING_MAX) return;
    await this.#handIn(node, household, this.#payload(node, household));
  }

  /** One payment between two households, at a node that runs; false where it is refused. */
  async pay(): Promise<boolean> {
    const { households } = this.#world.community.members;
    const node = this.#anyNode();
    const household = this.#anyHousehold();
    const other = households.find((one) => one !== household);
    if (node === undefined || household === undefined || other === undefined) return false;
    const to = other.account.publicKey;
    const payload = { type: 'transfer', to, amount: micro(1n), reference: '' } as const;
    return this.#handIn(node, household, payload);
  }

  /** A block with what was handed in; the first node that has it counts. */
  committed({ transactions }: ExecutedBlock): void {
    for (const { id } of transactions) {
      const name = toHex(id);
      const sinceMs = this.#waiting.get(name);
      if (sinceMs === undefined) continue;
      this.#waiting.delete(name);
      this.latenciesMs.push(this.#world.queue.nowMs - sinceMs);
    }
  }

  /** Soon after the last block, so that most of a run is spent on agreeing. */
  #next(): void {
    const delayMs = 20 + this.#world.randoms.workload() * 300;
    this.#world.queue.after(delayMs, async () => {
      if (this.#stopped) return;
      this.#next();
      await this.submit();
    });
  }

  #anyNode(): SimulatedNode | undefined {
    const running = this.#nodes.filter((node) => node.running && node.honest);
    return running[Math.floor(this.#world.randoms.workload() * running.length)];
  }

  #anyHousehold(): Household | undefined {
    const { households } = this.#world.community.members;
    return households[Math.floor(this.#world.randoms.workload() * households.length)];
  }

  async #handIn(node: SimulatedNode, { account }: Household, payload: Payload): Promise<boolean> {
    const id = await node.submit(account, payload);
    if (id === null) return false;
    this.submitted++;
    this.#waiting.set(toHex(id), this.#world.queue.nowMs);
    return true;
  }

  #payload(node: SimulatedNode, household: Household): Payload {
    const random = this.#world.randoms.workload;
    const { members, genesis } = this.#world.community;
    const contract = genesis.contracts[0]?.id;
    if (!this.#market || contract === undefined || random() < 0.3) {
      const to = members.households[Math.floor(random() * members.households.length)];
      const amount = micro(BigInt(1 + Math.floor(random() * 1_000)));
      return { type: 'transfer', to: (to ?? household).account.publicKey, amount, reference: '' };
    }
    const timeMs = node.ledger?.head.timeMs ?? genesis.timeMs;
    const now = slotAt(timeMs, genesis.parameters.slotLengthMs);
    if (random() < 0.6) {
      const data = encodeMarketCall({
        type: 'placeOrder',
        slot: now + 1n + BigInt(Math.floor(random() * 2)),
        side: random() < 0.5 ? 'buy' : 'sell',
        quantityWh: BigInt(1 + Math.floor(random() * 40)),
        priceMicroPerWh: BigInt(80 + Math.floor(random() * 170)),
        replaces: new Uint8Array(),
      });
      return { type: 'call', contract, data };
    }
    const exporting = random() < 0.5;
    const energy = BigInt(Math.floor(random() * 30));
    const reading = encodeMeterReading({
      meterKey: household.meter.publicKey,
      slot: now - 1n,
      importWh: exporting ? 0n : energy,
      exportWh: exporting ? energy : 0n,
      quality: 1,
    });
    const signature = household.meter.sign(readingSignBytes(genesis.chainId, reading));
    const data = encodeMarketCall({ type: 'submitReading', reading, signature });
    return { type: 'call', contract, data };
  }
}
