import { readSupply } from '../../../state/execution/money.ts';
import { householdNames } from '../../../state/execution/registry.ts';
import { rootOf } from '../../../state/execution/tree/sparseMerkleTree.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { slotAt } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { ChainReader } from './chainReader.ts';

/** As of which block a view speaks. */
export interface AsOf {
  readonly height: string;
  readonly blockHash: string;
  readonly time: string;
}

export function asOf({ ledger }: ChainReader): AsOf {
  const { height, hash, timeMs } = ledger.head;
  return { height: height.toString(), blockHash: toHex(hash), time: isoTime(timeMs) };
}

export interface ChainView {
  readonly asOf: AsOf;
  readonly chainId: string;
  readonly genesisHash: string;
  readonly genesisTime: string;
  readonly stateRoot: string;
  /** That contains the head's time. */
  readonly slot: string;
  readonly slotLengthMs: number;
  /** Who decides the next block. */
  readonly authorities: readonly { name: string; consensusKey: string; nodeKey: string }[];
  readonly households: number;
  readonly supply: { mintedMicro: string; burnedMicro: string };
  readonly contracts: readonly { id: string; name: string; template: string; version: number }[];
}

/** The chain in one glance. */
export function chainView(reader: ChainReader): ChainView {
  const { ledger, genesis } = reader;
  const { minted, burned } = readSupply(ledger.state);
  const { slotLengthMs } = genesis.parameters;
  return {
    asOf: asOf(reader),
    chainId: genesis.chainId,
    genesisHash: toHex(genesis.hash),
    genesisTime: isoTime(genesis.timeMs),
    stateRoot: toHex(rootOf(ledger.head.tree)),
    slot: slotAt(ledger.head.timeMs, slotLengthMs).toString(),
    slotLengthMs,
    authorities: ledger.chain.authorities.map(({ name, consensusKey, nodeKey }) => ({
      name,
      consensusKey: toHex(consensusKey),
      nodeKey: toHex(nodeKey),
    })),
    households: householdNames(ledger.state).length,
    supply: { mintedMicro: minted.toString(), burnedMicro: burned.toString() },
    contracts: ledger.chain.contracts.map(({ id, name, template }) => ({
      id: toHex(id),
      name,
      template: template.name,
      version: template.version,
    })),
  };
}
