import { isSettled, type RunRecord, type SlotRecord } from './runRecord.ts';

/** What a home's meter shows for a slot of the run, in Wh; null where it has nothing. */
export type MeteredEnergy = { readonly loadWh: bigint; readonly pvWh: bigint } | null;

/** Energy and money of one home, or summed over all, in the settled slots of a run. */
export interface HomeReport {
  readonly name: string;
  /** What was used, and where it came from: the three add up to it. */
  readonly loadWh: bigint;
  readonly ownRoofWh: bigint;
  readonly neighboursWh: bigint;
  readonly gridWh: bigint;
  /** What the roof made beyond own use, and where it went. */
  readonly toNeighboursWh: bigint;
  readonly toGridWh: bigint;
  /** Share of the use that did not come from the grid; null without any use. */
  readonly selfSufficiency: { readonly without: number | null; readonly with: number | null };
  /** Paid less received; negative is income. */
  readonly billMicro: bigint;
  /** The same readings with the utility alone: retail, network and levy for import, feed-in for export. */
  readonly billWithoutMicro: bigint;
  /** Slots without a reading in time. */
  readonly estimatedSlots: number;
}

export interface MarketReport {
  readonly clearedSlots: number;
  readonly tradedSlots: number;
  readonly settledSlots: number;
  readonly volumeWh: bigint;
  /** µ/Wh over slots with a trade; the mean is weighted by volume. Null where nothing was traded. */
  readonly price: { readonly min: bigint; readonly mean: number; readonly max: bigint } | null;
}

/** Checks of the settled slots by arithmetic of the report's own, from the chain's events alone. */
export interface EnergyCheck {
  /** Readings on the chain that are what the home's meter shows, and how many there are. */
  readonly readingsEqualToMeter: number;
  readonly readings: number;
  /** Slots in which as much was bought as sold. */
  readonly slotsTradeBalanced: number;
  /** Slots in which the utility supplied exactly what lacked. */
  readonly slotsUtilityBalanced: number;
  /** Slots of which that can be told: late readings change the homes' lines, not what was said of the utility. */
  readonly slotsUtilityCompared: number;
  readonly slots: number;
}

export interface RunReport {
  readonly homes: readonly HomeReport[];
  readonly community: HomeReport;
  /** Sold by a neighbour and not delivered: counted as grid, not as neighbours, in the community's sum. */
  readonly stoodInWh: bigint;
  readonly market: MarketReport;
  readonly check: EnergyCheck;
}

/** What a home pays and gets without a community, µ/Wh. */
export interface OutsideTariff {
  readonly retail: bigint;
  readonly feedIn: bigint;
  readonly netFull: bigint;
  readonly levy: bigint;
}

export interface ReportInput {
  readonly record: RunRecord;
  readonly homes: readonly string[];
  readonly tariff: OutsideTariff;
  readonly firstSlot: number;
  readonly slots: number;
  /** By home and slot counted from the first of the run. */
  readonly metered: ReadonlyMap<string, readonly MeteredEnergy[]>;
}

type Sums = {
  -readonly [Key in Exclude<keyof HomeReport, 'name' | 'selfSufficiency'>]: HomeReport[Key];
};

/** What the run brought each home and all together; only slots of the run that are settled count. */
export function runReport(input: ReportInput): RunReport {
  const { record, firstSlot, slots } = input;
  const ofRun = record.slots.filter(({ slot }) => slot >= firstSlot && slot < firstSlot + slots);
  const settled = ofRun.filter(isSettled);
  const perHome = input.homes.map((name) => homeSums(name, settled, input));
  const stoodInWh = settled.reduce((sum, slot) => sum + stoodIn(slot), 0n);
  const community = total(perHome);
  community.neighboursWh -= stoodInWh;
  community.gridWh += stoodInWh;
  return {
    homes: input.homes.map((name, index) => homeReport(name, perHome[index] ?? noSums())),
    community: homeReport('community', community),
    stoodInWh,
    market: marketReport(ofRun, settled.length),
    check: energyCheck(settled, input),
  };
}

function noSums(): Sums {
  return {
    loadWh: 0n,
    ownRoofWh: 0n,
    neighboursWh: 0n,
    gridWh: 0n,
    toNeighboursWh: 0n,
    toGridWh: 0n,
    billMicro: 0n,
    billWithoutMicro: 0n,
    estimatedSlots: 0,
  };
}

function homeSums(name: string, settled: readonly SlotRecord[], input: ReportInput): Sums {
  const { tariff, firstSlot } = input;
  const sums = noSums();
  for (const { slot, homes } of settled) {
    const home = homes.get(name);
    if (home === undefined) continue;
    const metered = input.metered.get(name)?.[slot - firstSlot] ?? null;
    // Where nothing was measured the estimate is all there is, and a roof's own use stays unknown.
    const ownRoofWh = metered === null ? 0n : least(metered.loadWh, metered.pvWh);
    sums.ownRoofWh += ownRoofWh;
    sums.loadWh += ownRoofWh + home.importWh;
    sums.neighboursWh += home.importWh - home.residualImportWh;
    sums.gridWh += home.residualImportWh;
    sums.toNeighboursWh += home.exportWh - home.residualExportWh;
    sums.toGridWh += home.residualExportWh;
    sums.billMicro += home.billMicro;
    sums.billWithoutMicro +=
      home.importWh * (tariff.retail + tariff.netFull + tariff.levy) -
      home.exportWh * tariff.feedIn;
    if (home.quality !== 'measured') sums.estimatedSlots++;
  }
  return sums;
}

function total(homes: readonly Sums[]): Sums {
  const sum = noSums();
  for (const home of homes) {
    sum.loadWh += home.loadWh;
    sum.ownRoofWh += home.ownRoofWh;
    sum.neighboursWh += home.neighboursWh;
    sum.gridWh += home.gridWh;
    sum.toNeighboursWh += home.toNeighboursWh;
    sum.toGridWh += home.toGridWh;
    sum.billMicro += home.billMicro;
    sum.billWithoutMicro += home.billWithoutMicro;
    sum.estimatedSlots += home.estimatedSlots;
  }
  return sum;
}

/** What buyers took under their contracts beyond what sellers delivered: the utility supplied it. */
function stoodIn({ homes }: SlotRecord): bigint {
  let takenWh = 0n;
  let givenWh = 0n;
  for (const home of homes.values()) {
    takenWh += home.importWh - home.residualImportWh;
    givenWh += home.exportWh - home.residualExportWh;
  }
  return takenWh > givenWh ? takenWh - givenWh : 0n;
}

function homeReport(name: string, sums: Sums): HomeReport {
  const share = (partWh: bigint) =>
    sums.loadWh === 0n ? null : Number((partWh * 10_000n) / sums.loadWh) / 10_000;
  return {
    name,
    ...sums,
    selfSufficiency: {
      without: share(sums.ownRoofWh),
      with: share(sums.ownRoofWh + sums.neighboursWh),
    },
  };
}

function marketReport(slots: readonly SlotRecord[], settledSlots: number): MarketReport {
  let volumeWh = 0n;
  let worth = 0n;
  let min: bigint | null = null;
  let max: bigint | null = null;
  let clearedSlots = 0;
  let tradedSlots = 0;
  for (const { cleared } of slots) {
    if (cleared === null) continue;
    clearedSlots++;
    if (cleared.price === null || cleared.volumeWh === 0n) continue;
    tradedSlots++;
    volumeWh += cleared.volumeWh;
    worth += cleared.volumeWh * cleared.price;
    if (min === null || cleared.price < min) min = cleared.price;
    if (max === null || cleared.price > max) max = cleared.price;
  }
  const price =
    min === null || max === null ? null : { min, mean: Number(worth) / Number(volumeWh), max };
  return { clearedSlots, tradedSlots, settledSlots, volumeWh, price };
}

function energyCheck(settled: readonly SlotRecord[], input: ReportInput): EnergyCheck {
  let readings = 0;
  let readingsEqualToMeter = 0;
  let slotsTradeBalanced = 0;
  let slotsUtilityBalanced = 0;
  let slotsUtilityCompared = 0;
  for (const { slot, homes, utility } of settled) {
    let boughtLessSoldWh = 0n;
    let netImportWh = 0n;
    for (const [name, home] of homes) {
      netImportWh += home.importWh - home.exportWh;
      boughtLessSoldWh += home.importWh - home.residualImportWh + home.unusedWh;
      boughtLessSoldWh -= home.exportWh - home.residualExportWh + home.shortfallWh;
      if (home.quality !== 'measured') continue;
      readings++;
      const metered = input.metered.get(name)?.[slot - input.firstSlot] ?? null;
      if (metered !== null && metered.loadWh - metered.pvWh === home.importWh - home.exportWh)
        readingsEqualToMeter++;
    }
    if (boughtLessSoldWh === 0n) slotsTradeBalanced++;
    if (utility === null) continue;
    slotsUtilityCompared++;
    if (utility.soldWh - utility.boughtWh === netImportWh) slotsUtilityBalanced++;
  }
  return {
    readings,
    readingsEqualToMeter,
    slotsTradeBalanced,
    slotsUtilityBalanced,
    slotsUtilityCompared,
    slots: settled.length,
  };
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
