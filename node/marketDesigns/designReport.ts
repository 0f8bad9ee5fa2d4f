import type { DesignRun, HomeResult, SlotResult } from './designRun.ts';

/** Prices of the slots with trade, µ/Wh; of a slot: what buyers paid over what they bought. */
export interface PriceSpread {
  /** By volume. */
  readonly mean: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** What a design did for a community. Shares are of 1, null where they are of nothing. */
export interface DesignReport {
  readonly template: string;
  readonly closedSlots: number;
  readonly tradedSlots: number;
  readonly tradedWh: bigint;
  /** What neighbours really supplied to each other: import that the utility did not have to serve. */
  readonly exchangedWh: bigint;
  /** Gains from trade: what all together pay less to the utility, and the most that was possible. */
  readonly welfareMicro: bigint;
  readonly optimumMicro: bigint;
  readonly shareOfOptimum: number | null;
  readonly price: PriceSpread | null;
  readonly selfSufficiency: number | null;
  readonly selfConsumption: number | null;
  /** All homes together, network and levies included; what the community's account took is apart. */
  readonly billsMicro: bigint;
  readonly billsWithoutMicro: bigint;
  readonly communityMicro: bigint;
  /** Of what homes save: 0 all alike, towards 1 one home has it all. Losses count as no gain. */
  readonly giniOfGains: number | null;
  /** Homes that pay more than with the utility alone. */
  readonly losers: number;
  readonly homes: readonly HomeResult[];
}

/** What no design changes. */
export interface CommunityFacts {
  readonly loadWh: bigint;
  readonly pvWh: bigint;
  /** With own roofs and batteries alone. */
  readonly selfSufficiencyWithout: number | null;
  readonly selfConsumptionWithout: number | null;
  /** Most that the community as a whole took from the grid and gave to it, mean W over a slot. */
  readonly peakImportW: number;
  readonly peakExportW: number;
}

const SLOTS_PER_HOUR = 4;

export function designReport({ design, slots, homes, communityMicro }: DesignRun): DesignReport {
  const total = (of: (home: HomeResult) => bigint) => sum(homes.map(of));
  const exchangedWh = sum(slots.map(({ importWh, utilitySoldWh }) => importWh - utilitySoldWh));
  const welfareMicro = sum(
    slots.map((slot) => (slot.importWh - slot.utilitySoldWh) * spread(slot)),
  );
  const optimumMicro = sum(slots.map((slot) => possibleWh(slot) * spread(slot)));
  const facts = energyOf(homes);
  const gains = homes.map(({ billMicro, billWithoutMicro }) => billWithoutMicro - billMicro);
  return {
    template: design.template,
    closedSlots: slots.filter(({ closed }) => closed).length,
    tradedSlots: slots.filter(({ tradedWh }) => tradedWh > 0n).length,
    tradedWh: sum(slots.map(({ tradedWh }) => tradedWh)),
    exchangedWh,
    welfareMicro,
    optimumMicro,
    shareOfOptimum: share(welfareMicro, optimumMicro),
    price: priceSpread(slots),
    selfSufficiency: share(facts.loadWh - facts.importWh + exchangedWh, facts.loadWh),
    selfConsumption: share(facts.pvWh - facts.exportWh + exchangedWh, facts.pvWh),
    billsMicro: total(({ billMicro }) => billMicro),
    billsWithoutMicro: total(({ billWithoutMicro }) => billWithoutMicro),
    communityMicro,
    giniOfGains: gini(gains),
    losers: gains.filter((gain) => gain < 0n).length,
    homes,
  };
}

export function communityFacts({ slots, homes }: DesignRun): CommunityFacts {
  const { loadWh, pvWh, importWh, exportWh } = energyOf(homes);
  const net = slots.map((slot) => Number(slot.importWh - slot.exportWh) * SLOTS_PER_HOUR);
  return {
    loadWh,
    pvWh,
    selfSufficiencyWithout: share(loadWh - importWh, loadWh),
    selfConsumptionWithout: share(pvWh - exportWh, pvWh),
    peakImportW: net.reduce((most, w) => Math.max(most, w), 0),
    peakExportW: net.reduce((most, w) => Math.max(most, -w), 0),
  };
}

function energyOf(homes: readonly HomeResult[]) {
  return {
    loadWh: sum(homes.map(({ loadWh }) => loadWh)),
    pvWh: sum(homes.map(({ pvWh }) => pvWh)),
    importWh: sum(homes.map(({ importWh }) => importWh)),
    exportWh: sum(homes.map(({ exportWh }) => exportWh)),
  };
}

/** Where all that goes out of homes met what comes into others. */
function possibleWh({ importWh, exportWh }: SlotResult): bigint {
  if (importWh < exportWh) return importWh;
  return exportWh;
}

function spread({ retail, feedIn }: SlotResult): bigint {
  return retail - feedIn;
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function share(part: bigint, whole: bigint): number | null {
  return whole === 0n ? null : Number(part) / Number(whole);
}

/** µ/Wh of one slot, null without trade. */
export function slotPrice({ paysMicro, tradedWh }: SlotResult): number | null {
  return share(paysMicro, tradedWh);
}

function priceSpread(slots: readonly SlotResult[]): PriceSpread | null {
  const prices = slots.map(slotPrice).filter((price) => price !== null);
  const mean = share(
    sum(slots.map(({ paysMicro }) => paysMicro)),
    sum(slots.map(({ tradedWh }) => tradedWh)),
  );
  if (mean === null) return null;
  prices.sort((a, b) => a - b);
  const at = (percent: number) => prices[Math.ceil((prices.length * percent) / 100) - 1] ?? 0;
  return { mean, p5: at(5), p50: at(50), p95: at(95) };
}

/** Half the mean difference of two homes over the mean; null where nobody gains. */
export function gini(gains: readonly bigint[]): number | null {
  const positive = gains.map((gain) => (gain > 0n ? gain : 0n)).sort((a, b) => Number(a - b));
  const count = BigInt(positive.length);
  const ranked = sum(positive.map((gain, index) => (2n * BigInt(index + 1) - count - 1n) * gain));
  return share(ranked, count * sum(positive));
}
