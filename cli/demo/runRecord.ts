/** An event of the chain, from a node's API or from a stopped node's store. */
export interface RunEvent {
  readonly name: string;
  readonly slot: number | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The result of one slot's auction. */
export interface ClearedSlot {
  readonly orders: number;
  readonly matched: number;
  readonly volumeWh: bigint;
  /** µ/Wh; null where nothing was traded. */
  readonly price: bigint | null;
}

/** What a home bought and sold in a slot, both in Wh. */
export interface HomeTrade {
  boughtWh: bigint;
  soldWh: bigint;
}

/** How a home was settled in a slot; energies in Wh as in market.md §7.4. */
export interface HomeSettlement {
  importWh: bigint;
  exportWh: bigint;
  residualImportWh: bigint;
  unusedWh: bigint;
  residualExportWh: bigint;
  shortfallWh: bigint;
  /** `measured`, or how it was estimated. */
  quality: string;
  /** What it paid less what it was paid, µ; corrections included. */
  billMicro: bigint;
}

export interface SlotRecord {
  readonly slot: number;
  cleared: ClearedSlot | null;
  readonly trades: Map<string, HomeTrade>;
  readonly homes: Map<string, HomeSettlement>;
  /**
   * What the utility sold to the community and bought from it, as the chain said at settlement; null before
   * it, and once a late reading has changed the lines since.
   */
  utility: { readonly soldWh: bigint; readonly boughtWh: bigint } | null;
}

/** Gathers what the chain says of each slot, event by event in the order of the chain. */
export class RunRecord {
  readonly #slots = new Map<number, SlotRecord>();

  /** By number, ascending. */
  get slots(): SlotRecord[] {
    return [...this.#slots.values()].sort((a, b) => a.slot - b.slot);
  }

  slot(slot: number): SlotRecord | undefined {
    return this.#slots.get(slot);
  }

  take({ name, slot, attributes }: RunEvent): void {
    if (slot === null) return;
    switch (name) {
      case 'slot-cleared':
        this.#of(slot).cleared = readCleared(attributes);
        return;
      case 'order-matched':
        takeMatch(this.#of(slot), attributes);
        return;
      case 'household-settled':
        takeSettlement(this.#of(slot), attributes);
        return;
      case 'slot-settled':
        this.#of(slot).utility = {
          soldWh: amount(attributes, 'utilitySoldWh'),
          boughtWh: amount(attributes, 'utilityBoughtWh'),
        };
        return;
    }
  }

  #of(slot: number): SlotRecord {
    let record = this.#slots.get(slot);
    if (record === undefined) {
      record = { slot, cleared: null, trades: new Map(), homes: new Map(), utility: null };
      this.#slots.set(slot, record);
    }
    return record;
  }
}

type Attributes = RunEvent['attributes'];

function readCleared(attributes: Attributes): ClearedSlot {
  const price = attributes['priceMicroPerWh'];
  return {
    orders: Number(attributes['orders'] ?? 0),
    matched: Number(attributes['matched'] ?? 0),
    volumeWh: amount(attributes, 'volumeWh'),
    price: price === undefined ? null : BigInt(price),
  };
}

function takeMatch({ trades }: SlotRecord, attributes: Attributes): void {
  const household = attributes['household'] ?? '';
  const trade = trades.get(household) ?? { boughtWh: 0n, soldWh: 0n };
  const filledWh = amount(attributes, 'filledWh');
  if (attributes['side'] === 'buy') trade.boughtWh += filledWh;
  else trade.soldWh += filledWh;
  trades.set(household, trade);
}

/** Also where not one reading came in time: then the late ones settle it one by one. */
export function isSettled({ homes }: SlotRecord): boolean {
  return homes.size > 0;
}

/** A late reading settles a slot again: the line is the new one, the money is added as a difference. */
function takeSettlement(record: SlotRecord, attributes: Attributes): void {
  const { homes } = record;
  record.utility = null;
  const household = attributes['household'] ?? '';
  let billMicro = homes.get(household)?.billMicro ?? 0n;
  for (const [key, value] of Object.entries(attributes)) {
    if (key.includes('>')) billMicro += BigInt(value);
    else if (key.includes('<')) billMicro -= BigInt(value);
  }
  homes.set(household, {
    importWh: amount(attributes, 'importWh'),
    exportWh: amount(attributes, 'exportWh'),
    residualImportWh: amount(attributes, 'residualImportWh'),
    unusedWh: amount(attributes, 'unusedWh'),
    residualExportWh: amount(attributes, 'residualExportWh'),
    shortfallWh: amount(attributes, 'shortfallWh'),
    quality: attributes['quality'] ?? '',
    billMicro,
  });
}

function amount(attributes: Attributes, key: string): bigint {
  return BigInt(attributes[key] ?? 0);
}
