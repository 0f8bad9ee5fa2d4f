import { DATA_SLOT_MS, minuteText } from './demoOptions.ts';
import type { DemoReport } from './demoReport.ts';
import type { HomeReport } from './report.ts';
import {
  creditsText,
  kilowattHoursText,
  percentText,
  plural,
  priceText,
  secondsText,
  table,
} from './text.ts';

/** The report of a run for people, line by line. */
export function reportLines(report: DemoReport): string[] {
  return [
    ...headLines(report),
    '',
    ...energyLines(report),
    '',
    ...moneyLines(report),
    '',
    ...marketLines(report),
    '',
    ...auditLines(report),
  ];
}

function headLines({ homes, facts, run }: DemoReport): string[] {
  const { settledSlots } = run.market;
  const toMs = homes.fromMs + settledSlots * DATA_SLOT_MS;
  const meters = homes.simulated
    ? 'Readings are simulated'
    : 'Readings are measured data, replayed';
  return [
    `${facts.interrupted ? 'The run was ended early. ' : ''}${plural(settledSlots, 'settled slot')}, ${minuteText(homes.fromMs)} to ${minuteText(toMs)} in data time.`,
    `${homes.description}. ${meters}; the homes' price limits are simulated.`,
  ];
}

function energyLines({ homes, run }: DemoReport): string[] {
  const row = (home: HomeReport) => [
    home.name,
    kilowattHoursText(home.loadWh),
    kilowattHoursText(home.ownRoofWh),
    kilowattHoursText(home.neighboursWh),
    kilowattHoursText(home.gridWh),
    kilowattHoursText(home.toNeighboursWh),
    kilowattHoursText(home.toGridWh),
    percentText(home.selfSufficiency.without),
    percentText(home.selfSufficiency.with),
  ];
  const header = [
    'home',
    'used',
    'own roof',
    'neighbours',
    'grid',
    'to neighbours',
    'to grid',
    'self-sufficient alone',
    'with community',
  ];
  return [
    `Energy in kWh${homes.simulated ? ' (simulated)' : ''}`,
    ...withSum(table(header, [...run.homes, run.community].map(row))),
    ...(run.stoodInWh > 0n
      ? [
          `${kilowattHoursText(run.stoodInWh)} kWh that neighbours sold and did not deliver came from the grid; the community's line counts it there.`,
        ]
      : []),
  ];
}

function moneyLines({ run }: DemoReport): string[] {
  const row = (home: HomeReport) => [
    home.name,
    creditsText(home.billWithoutMicro),
    creditsText(home.billMicro),
    creditsText(home.billWithoutMicro - home.billMicro),
  ];
  const header = ['home', 'without community', 'with community', 'saved'];
  return [
    'Bills in credits (negative: income)',
    ...withSum(table(header, [...run.homes, run.community].map(row))),
  ];
}

/** A rule above the last line. */
function withSum(lines: readonly string[]): string[] {
  return [...lines.slice(0, -1), lines[1] ?? '', ...lines.slice(-1)];
}

function marketLines({ run, chain }: DemoReport): string[] {
  const { price, volumeWh, tradedSlots, clearedSlots } = run.market;
  const prices =
    price === null
      ? 'nothing was traded'
      : `price ${priceText(price.min)} to ${priceText(price.max)} ct/kWh, mean ${priceText(price.mean)} by volume`;
  const { intervals, audit, height } = chain;
  const spacing =
    intervals === null
      ? ''
      : `, one every ${secondsText(intervals.meanMs)} on average (median ${secondsText(intervals.medianMs)}, longest ${secondsText(intervals.maxMs)})`;
  return [
    `Market: ${kilowattHoursText(volumeWh)} kWh in ${tradedSlots} of ${plural(clearedSlots, 'cleared slot')}, ${prices}.`,
    `Chain:  ${plural(Number(height), 'block')}${spacing}; ${plural(audit.transactions, 'transaction')}.`,
  ];
}

function auditLines(report: DemoReport): string[] {
  const { chain, run, homes, homesBalanced, facts } = report;
  const { audit, nodes, rootsEqual, commonHeight } = chain;
  const { check } = run;
  const mark = (good: boolean) => (good ? 'ok    ' : 'WRONG ');
  const root = nodes[0]?.stateRoot?.slice(0, 16) ?? '–';
  const unreadable = nodes.filter(({ fault }) => fault !== null);
  return [
    'Audit',
    `${mark(rootsEqual)}${plural(nodes.length, 'node')} hold the same block and state root at height ${commonHeight}: ${root}…`,
    ...(rootsEqual
      ? []
      : nodes.map(
          ({ name, height, stateRoot, fault }) =>
            `      ${name}: ${fault ?? `height ${height}, root ${stateRoot}`}`,
        )),
    `${mark(audit.ok)}every signature, certificate, root, posting and invariant, replayed from genesis to block ${audit.through} (${audit.seconds} s)`,
    ...audit.faults.map(({ height, rule, detail }) => `      block ${height}: ${rule}: ${detail}`),
    `${mark(homesBalanced === homes.names.length)}money: ${homesBalanced} of ${plural(homes.names.length, 'home')} paid exactly the sum of their bills`,
    `${mark(check.slotsTradeBalanced === check.slots && check.slotsUtilityBalanced === check.slotsUtilityCompared)}energy: bought equals sold in ${check.slotsTradeBalanced} of ${plural(check.slots, 'slot')}, the utility supplied what lacked in ${check.slotsUtilityBalanced} of ${check.slotsUtilityCompared}${check.slotsUtilityCompared === check.slots ? '' : ' (late readings changed the others)'}`,
    `${mark(check.readingsEqualToMeter === check.readings)}${check.readingsEqualToMeter} of ${plural(check.readings, 'reading')} on the chain are what the meters show`,
    ...unreadable.map(({ name, fault }) => `      ${name} cannot be read: ${fault}`),
    ...facts.obituaries,
    '',
    `Keys, chains and logs of every node: ${facts.folder}/nodes/<home>`,
    `Look closer: gridhood market slot --folder ${facts.folder}/nodes/${homes.names[0]}   (or status, statement, trace, audit)`,
  ];
}
