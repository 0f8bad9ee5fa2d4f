import { contractEntries } from '../../../state/execution/contractRegistry.ts';
import { accountRange, slotRange } from '../../../state/store/keys.ts';
import { toHex } from '../../../state/types/bytes.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { mayTellOrigin, tellsOrigin } from '../../chain/eventMark.ts';
import { type ChainReader, indexedEvents, type PlacedEvent } from '../views/chainReader.ts';
import { heightAt } from './balances.ts';
import type { Booking } from './bookings.ts';
import { boughtWh } from './wording.ts';

/** Energy of a household that the chain says came from one neighbour. */
export interface NamedOrigin {
  readonly household: string;
  readonly energyWh: bigint;
  /** The part that the operator had registered as renewable; of an agreement it is not told. */
  readonly renewableWh: bigint;
  readonly byAgreementWh: bigint;
}

/** Where what a household took came from, in Wh; together they are its metered import. */
export interface OriginView {
  /** By agreement, or as an order preferred it; by name. */
  readonly neighbours: readonly {
    readonly household: string;
    readonly energyWh: string;
    readonly renewableWh: string;
    readonly byAgreementWh: string;
  }[];
  /** From neighbours whom no order has asked to be named, and under delivered settlement from all. */
  readonly othersWh: string;
  readonly utilityWh: string;
  /** Bought and not taken: it went on to the utility, so it counts less. */
  readonly notTakenWh: string;
}

/** Longer than it can take from the opening of a window to the settlement of its slot. */
const LEAD_MS = 40 * 86_400_000;

/** From whom one household was supplied in each slot, as far as the chain has told. */
export class SlotOrigins {
  readonly #bySlot = new Map<string, NamedOrigin[]>();

  /** Of slots settled in blocks up to `to`, the first of them at `fromMs`; null: from the genesis. */
  static async ofPeriod(
    reader: ChainReader,
    account: Uint8Array,
    household: string | null,
    fromMs: number | null,
    to: bigint,
  ): Promise<SlotOrigins> {
    const origins = new SlotOrigins();
    if (household === null) return origins;
    const isAll = fromMs === null || fromMs - LEAD_MS <= reader.genesis.timeMs;
    const from = isAll ? 1n : heightAt(reader, fromMs - LEAD_MS);
    if (from > to) return origins;
    const events = indexedEvents(reader, accountRange(account, from, to), {
      byMark: mayTellOrigin,
      byName: tellsOrigin,
    });
    for await (const placed of events) origins.#note(household, placed);
    return origins;
  }

  static async ofSlot(
    reader: ChainReader,
    household: string | null,
    slot: bigint,
  ): Promise<SlotOrigins> {
    const origins = new SlotOrigins();
    if (household === null) return origins;
    for (const { id } of contractEntries(reader.ledger.state))
      for await (const placed of indexedEvents(reader, slotRange(id, slot), {
        byName: tellsOrigin,
      }))
        origins.#note(household, placed);
    return origins;
  }

  /** Of the first settlement of a slot; a correction changes no origin. */
  of({ event, correctsHeight, quality }: Booking): readonly NamedOrigin[] {
    if (quality === null || correctsHeight !== null) return [];
    return this.#bySlot.get(keyOf(event)) ?? [];
  }

  #note(household: string, { event }: PlacedEvent): void {
    const found = namedIn(event.attributes, event.name, household);
    if (found.length === 0) return;
    const key = keyOf(event);
    this.#bySlot.set(key, [...(this.#bySlot.get(key) ?? []), ...found]);
  }
}

function keyOf({ contract, slot }: Pick<LedgerEvent, 'contract' | 'slot'>): string {
  return `${contract === null ? '' : toHex(contract)}/${slot}`;
}

function namedIn(
  attributes: LedgerEvent['attributes'],
  name: LedgerEvent['name'],
  household: string,
): NamedOrigin[] {
  if (name === 'agreement-scheduled') {
    if (attributes['buyer'] !== household) return [];
    const energyWh = BigInt(attributes['quantityWh'] ?? '0');
    const seller = attributes['seller'] ?? '';
    return [{ household: seller, energyWh, renewableWh: 0n, byAgreementWh: energyWh }];
  }
  if (attributes['household'] !== household) return [];
  const renewable = new Set((attributes['renewableFrom'] ?? '').split(' '));
  return (attributes['from'] ?? '').split(' ').flatMap((text) => {
    const [seller = '', wh = '0'] = text.split('=');
    if (seller === '') return [];
    const energyWh = BigInt(wh);
    const renewableWh = renewable.has(seller) ? energyWh : 0n;
    return [{ household: seller, energyWh, renewableWh, byAgreementWh: 0n }];
  });
}

/** `ben=120 carl=30`: for a table. */
export function originText(named: readonly NamedOrigin[]): string | null {
  const bought = named.filter(({ byAgreementWh }) => byAgreementWh === 0n);
  if (bought.length === 0) return null;
  return bought.map(({ household, energyWh }) => `${household}=${energyWh}`).join(' ');
}

/** The origin of a period's energy while it is being added up. */
export class OriginSum {
  readonly #named = new Map<string, NamedOrigin>();
  #neighboursWh = 0n;
  #utilityWh = 0n;
  #notTakenWh = 0n;

  add({ quality, quantities }: Booking, named: readonly NamedOrigin[]): void {
    if (quality === null) return;
    this.#neighboursWh += boughtWh(quantities) + (quantities.get('agreedBoughtWh') ?? 0n);
    this.#utilityWh += quantities.get('residualImportWh') ?? 0n;
    this.#notTakenWh += quantities.get('unusedWh') ?? 0n;
    for (const one of named) {
      const before = this.#named.get(one.household);
      this.#named.set(one.household, {
        household: one.household,
        energyWh: one.energyWh + (before?.energyWh ?? 0n),
        renewableWh: one.renewableWh + (before?.renewableWh ?? 0n),
        byAgreementWh: one.byAgreementWh + (before?.byAgreementWh ?? 0n),
      });
    }
  }

  view(): OriginView {
    const named = [...this.#named.values()].sort((a, b) => (a.household < b.household ? -1 : 1));
    const namedWh = named.reduce((sum, { energyWh }) => sum + energyWh, 0n);
    return {
      neighbours: named.map(({ household, energyWh, renewableWh, byAgreementWh }) => ({
        household,
        energyWh: energyWh.toString(),
        renewableWh: renewableWh.toString(),
        byAgreementWh: byAgreementWh.toString(),
      })),
      othersWh: (this.#neighboursWh - namedWh).toString(),
      utilityWh: this.#utilityWh.toString(),
      notTakenWh: this.#notTakenWh.toString(),
    };
  }
}
