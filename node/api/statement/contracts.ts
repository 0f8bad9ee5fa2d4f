import type { MarketParameters } from '../../../state/contracts/market/marketParameters.ts';
import { tariffOfSlot } from '../../../state/contracts/market/tariffSeries.ts';
import type { DeployedContract } from '../../../state/contracts/template.ts';
import { contractEntries, deployedContract } from '../../../state/execution/contractRegistry.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';
import type { ChainReader } from '../views/chainReader.ts';
import type { Booking } from './bookings.ts';

export interface ContractInForce {
  readonly id: string;
  readonly name: string;
  readonly template: string;
  readonly version: number;
  /** The first slot that it governs, and the first that it no longer does; null: no end is decided. */
  readonly fromSlot: string;
  readonly untilSlot: string | null;
  /** As agreed, µ/Wh; null where the contract has none. */
  readonly tariff: unknown;
}

/** The contracts that a statement meets: their names, and what the utility alone would have charged. */
export class ContractsMet {
  readonly #reader: ChainReader;
  readonly #met = new Map<string, DeployedContract | null>();

  constructor(reader: ChainReader) {
    this.#reader = reader;
  }

  list(): ContractInForce[] {
    return [...this.#met.values()].flatMap((contract) =>
      contract === null ? [] : [inForce(contract)],
    );
  }

  note({ event }: Pick<Booking, 'event'>): void {
    if (event.contract !== null) this.#find(event.contract);
  }

  nameOf(id: Uint8Array): string {
    return this.#find(id)?.name ?? toHex(id);
  }

  /**
   * What the energy of a settlement would have cost without a community, in µ: import at retail with the
   * network charge from the grid and the levy, less export at feed-in, by the tariff of its slot. Null under
   * net metering, where a slot has no price of its own.
   */
  utilityAlone({ event, quality, quantities }: Booking): bigint | null {
    const { contract, slot, attributes } = event;
    if (quality === null || contract === null || slot === null) return 0n;
    const market = this.#find(contract);
    if (market === null) return 0n;
    // Only a market settles, and its instance carries what the market's own template has read.
    const { tariff, series, netMetering } = market.parameters as MarketParameters;
    if (netMetering !== null) return null;
    const { slotLengthMs } = this.#reader.genesis.parameters;
    const { netFull, levy, ...plain } = tariffOfSlot(tariff, series, slot, slotLengthMs, null);
    const retail = BigInt(attributes['retailMicroPerWh'] ?? plain.retail);
    const feedIn = BigInt(attributes['feedInMicroPerWh'] ?? plain.feedIn);
    const importWh = quantities.get('importWh') ?? 0n;
    const exportWh = quantities.get('exportWh') ?? 0n;
    return importWh * (retail + netFull + levy) - exportWh * feedIn;
  }

  /** Whether what was bought is what is billed; where meters decide, nobody's name goes with it. */
  isFirm({ event }: Pick<Booking, 'event'>): boolean {
    const market = event.contract === null ? null : this.#find(event.contract);
    const { settlement } = (market?.parameters ?? {}) as Partial<MarketParameters>;
    return settlement?.kind === 'firm';
  }

  #find(id: Uint8Array): DeployedContract | null {
    const hex = toHex(id);
    const known = this.#met.get(hex);
    if (known !== undefined) return known;
    const { chain, state } = this.#reader.ledger;
    const entry = contractEntries(state).find((one) => equalBytes(one.id, id));
    const found = entry === undefined ? null : deployedContract(chain, state, entry);
    this.#met.set(hex, found);
    return found;
  }
}

function inForce(contract: DeployedContract): ContractInForce {
  const { id, name, template, document, fromSlot, untilSlot } = contract;
  return {
    id: toHex(id),
    name,
    template: template.name,
    version: template.version,
    fromSlot: fromSlot.toString(),
    untilSlot: untilSlot === null ? null : untilSlot.toString(),
    tariff: (document as { tariff?: unknown }).tariff ?? null,
  };
}
