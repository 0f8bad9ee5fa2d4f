import type { HouseholdTrade } from '../../market/clearing.ts';
import type { AgreedTrade } from '../../market/settlement/agreedEnergy.ts';
import { withoutCountedEnergy } from '../../market/settlement/netMetering.ts';
import type { Posting as NamedPosting } from '../../market/settlement/postings.ts';
import type { MeterReading, ReadingQuality } from '../../market/settlement/readings.ts';
import { settleDelivered } from '../../market/settlement/settleDelivered.ts';
import { settleFirm } from '../../market/settlement/settleFirm.ts';
import type {
  SlotSettlement,
  SlotSettlementInput,
} from '../../market/settlement/slotSettlement.ts';
import { assert } from '../../types/assert.ts';
import { microPerWattHour, wattHours } from '../../types/units.ts';
import { seedHex } from './marketEngine.ts';
import type { MarketParameters } from './marketParameters.ts';
import type { HouseholdSlot, Slot } from './marketState.ts';
import { closedReason } from './postedTariff.ts';
import type { SlotAgreement } from './scheduleState.ts';
import { takesOrders } from './settlementKind.ts';

export interface RecordToSettle {
  readonly record: HouseholdSlot;
  /** Null: missing or void, to be estimated. */
  readonly reading: { readonly importWh: bigint; readonly exportWh: bigint } | null;
  /** Newest first. */
  readonly history: readonly (readonly [importWh: bigint, exportWh: bigint])[];
}

export interface SettlementLine {
  /** The gross reading that was billed, measured or estimated: what a later correction starts from. */
  readonly used: { readonly importWh: bigint; readonly exportWh: bigint };
  /** What of it the utility supplied and took. */
  readonly residual: { readonly importWh: bigint; readonly exportWh: bigint };
  readonly attributes: Readonly<Record<string, string>>;
}

export interface RecordSettlement {
  readonly postings: readonly NamedPosting[];
  readonly lines: ReadonlyMap<string, SettlementLine>;
  readonly utilitySoldWh: bigint;
  readonly utilityBoughtWh: bigint;
  /** What was shared, in a market that settles what is delivered. */
  readonly sharedWh: bigint | null;
}

/** What the lines of every kind have. */
interface EngineLine extends MeterReading {
  readonly quality: ReadingQuality;
  readonly residualImportWh: bigint;
  readonly residualExportWh: bigint;
}

/** Settles a slot by the kind that its contract names. `parameters` are those of the slot. */
export function settleRecords(
  parameters: MarketParameters,
  number: bigint,
  slot: Slot,
  records: readonly RecordToSettle[],
  agreements: readonly SlotAgreement[],
): RecordSettlement {
  const input = settlementInput(parameters, number, slot, records);
  const { settlement, netMetering } = parameters;
  // In a slot that stayed closed nothing is shared either.
  const isShared = settlement.kind === 'delivered' && closedReason(parameters) === null;
  const settled = isShared
    ? settleDelivered({
        ...input,
        price: microPerWattHour(takesOrders(settlement) ? slot.price : parameters.postedPrice),
        ration: parameters.ration,
        open: settlement.open,
      })
    : settleFirm({
        ...input,
        surplus: slot.surplus,
        surplusTo: parameters.surplusTo,
        agreed: agreements.map(agreedTrade),
        measured: new Set(records.filter(isMeasured).map(({ record }) => record.household)),
      });
  assert(!isShared || agreements.length === 0, `slot ${number} shares energy and has agreements`);
  assert(!isShared || slot.surplus === 0n, `slot ${number} shares energy and has a surplus`);
  return {
    postings: netMetering === null ? settled.postings : withoutCountedEnergy(settled.postings),
    lines: linesOf(settled, records),
    utilitySoldWh: settled.utility.soldWh,
    utilityBoughtWh: settled.utility.boughtWh,
    sharedWh: 'volumeWh' in settled ? (settled.volumeWh as bigint) : null,
  };
}

function settlementInput(
  { tariff }: MarketParameters,
  number: bigint,
  slot: Slot,
  records: readonly RecordToSettle[],
): SlotSettlementInput {
  return {
    slot: number.toString(),
    seed: seedHex(slot.seed),
    positions: new Map(records.map(({ record }) => [record.household, positionOf(record)])),
    readings: new Map(
      records.map(({ record, reading }) => [record.household, reading && meterReading(reading)]),
    ),
    history: new Map(
      records.map(({ record, history }) => [
        record.household,
        history.map(([importWh, exportWh]) => meterReading({ importWh, exportWh })),
      ]),
    ),
    zoneOf: new Map(
      records.flatMap(({ record }) =>
        record.zone === '' ? [] : [[record.household, record.zone] as const],
      ),
    ),
    tariff,
  };
}

function linesOf(
  settled: SlotSettlement<EngineLine>,
  records: readonly RecordToSettle[],
): Map<string, SettlementLine> {
  const lines = new Map<string, SettlementLine>();
  for (const { record, reading } of records) {
    const line = settled.lines.get(record.household);
    assert(line !== undefined, `the settlement has no line for ${record.household}`);
    const { quality, ...quantities } = line;
    const attributes: Record<string, string> = {
      quality,
      boughtWh: record.boughtWh.toString(),
      soldWh: record.soldWh.toString(),
    };
    const { agreedBoughtWh, agreedSoldWh } = record;
    if (agreedBoughtWh > 0n) attributes['agreedBoughtWh'] = agreedBoughtWh.toString();
    if (agreedSoldWh > 0n) attributes['agreedSoldWh'] = agreedSoldWh.toString();
    for (const [key, value] of Object.entries(quantities)) attributes[key] = value.toString();
    lines.set(record.household, {
      used: reading ?? line,
      residual: { importWh: line.residualImportWh, exportWh: line.residualExportWh },
      attributes,
    });
  }
  return lines;
}

function agreedTrade({ seller, buyer, quantityWh, priceMicroPerWh }: SlotAgreement): AgreedTrade {
  return {
    seller,
    buyer,
    quantityWh: wattHours(quantityWh),
    price: microPerWattHour(priceMicroPerWh),
  };
}

function isMeasured({ record: { reading } }: RecordToSettle): boolean {
  return reading === 'received' || reading === 'corrected';
}

function positionOf(record: HouseholdSlot): HouseholdTrade {
  return {
    boughtWh: wattHours(record.boughtWh),
    soldWh: wattHours(record.soldWh),
    pays: record.pays,
    receives: record.receives,
  };
}

function meterReading(reading: { importWh: bigint; exportWh: bigint }): MeterReading {
  return { importWh: wattHours(reading.importWh), exportWh: wattHours(reading.exportWh) };
}
