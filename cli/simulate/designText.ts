import type { CommunityFacts, DesignReport } from '../../node/marketDesigns/designReport.ts';
import { creditsText, kilowattHoursText, percentText } from '../demo/text.ts';
import type { Cell } from '../output.ts';

/** One row a measure, one column a design. */
export function designRows(reports: readonly DesignReport[]): Cell[][] {
  const row = (label: string, of: (report: DesignReport) => Cell): Cell[] => [
    label,
    ...reports.map(of),
  ];
  return [
    row('gains from trade', ({ welfareMicro }) => creditsText(welfareMicro)),
    row('  of what was possible', ({ shareOfOptimum }) => percentText(shareOfOptimum)),
    row('traded, kWh', ({ tradedWh }) => kilowattHoursText(tradedWh)),
    row('  really exchanged, kWh', ({ exchangedWh }) => kilowattHoursText(exchangedWh)),
    row('slots with trade', ({ tradedSlots }) => tradedSlots),
    ...(reports.some(({ closedSlots }) => closedSlots > 0)
      ? [row('  closed by the tariff', ({ closedSlots }) => closedSlots)]
      : []),
    row('price by volume, ct/kWh', ({ price }) => centsText(price?.mean)),
    row('  5 % of slots below', ({ price }) => centsText(price?.p5)),
    row('  median slot', ({ price }) => centsText(price?.p50)),
    row('  5 % of slots above', ({ price }) => centsText(price?.p95)),
    row('self-sufficiency', ({ selfSufficiency }) => percentText(selfSufficiency)),
    row('self-consumption', ({ selfConsumption }) => percentText(selfConsumption)),
    row('bills of all homes', ({ billsMicro }) => creditsText(billsMicro)),
    row('  with the utility alone', ({ billsWithoutMicro }) => creditsText(billsWithoutMicro)),
    row("to the community's account", ({ communityMicro }) => creditsText(communityMicro)),
    row('Gini of gains', ({ giniOfGains }) => giniOfGains?.toFixed(2) ?? null),
    row('homes that pay more', ({ losers, homes }) => `${losers} of ${homes.length}`),
  ];
}

/** Told once, since no design changes it. */
export function factsLine(facts: CommunityFacts): string {
  const kilowatts = (w: number) => (w / 1000).toFixed(1);
  return `Used ${kilowattHoursText(facts.loadWh)} kWh, made ${kilowattHoursText(facts.pvWh)} kWh; by own roofs and batteries alone self-sufficiency ${percentText(facts.selfSufficiencyWithout)}, self-consumption ${percentText(facts.selfConsumptionWithout)}; the community's peak is ${kilowatts(facts.peakImportW)} kW in, ${kilowatts(facts.peakExportW)} kW out.`;
}

function centsText(microPerWh: number | undefined): string | null {
  return microPerWh === undefined ? null : (microPerWh / 10).toFixed(2);
}
