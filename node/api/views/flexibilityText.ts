import type { EventName } from '../../../state/types/event.ts';

type Attributes = Readonly<Record<string, string>>;

/** One sentence for each thing that a flexibility contract did. */
export function flexibilityText(name: EventName, a: Attributes): string {
  switch (name) {
    case 'flexibility-requested':
      return `the ${a['by']} asks ${a['zone'] === '' ? 'all' : `zone ${a['zone']}`} for ${a['quantityWh']} Wh less in slots ${a['firstSlot']} to ${a['lastSlot']}, at ${a['priceMicroPerWh']} µ/Wh; pledges until ${a['pledgesUntil']}`;
    case 'flexibility-pledged':
      return a['pledgedWh'] === '0'
        ? `${a['household']} takes back its pledge of ${a['pledgedBeforeWh']} Wh`
        : `${a['household']} pledges to use ${a['pledgedWh']} Wh less`;
    case 'flexibility-committed':
      return `${a['household']} is to use ${a['committedWh']} Wh less, of the ${a['pledgedWh']} Wh that it pledged`;
    case 'flexibility-settled':
      return settledText(a);
    case 'peak-billed':
      return `${a['household']} needed ${a['peakW']} W at its highest in ${a['period']}, of which ${a['billedW']} W cost ${a['priceMicroPerW']} µ/W (${a['slots']} of ${a['slotsOfPeriod']} slots); slots and W: ${a['peaks']}`;
    case 'limit-posted':
      return `limit of ${a['zone'] === '' ? 'all' : `zone ${a['zone']}`} in slots ${a['firstSlot']} to ${a['lastSlot']}: ${limitText(a)}`;
    case 'limit-exceeded':
      return `${a['household']} was ${a['overWh']} Wh beyond its limit (${a['source']}: ${limitText({ importW: a['limitImportW'] ?? '', exportW: a['limitExportW'] ?? '' })}), at ${a['penaltyMicroPerWh']} µ/Wh`;
    case 'fail-safe-began':
      return `nothing is heard of the grid operator: ${limitText(a)} from this slot on`;
    case 'fail-safe-ended':
      return 'the fail-safe limits hold no more from this slot on';
    default:
      return `event ended: ${a['rewardedWh']} Wh left out by ${a['households']} households, ${a['paidMicro']} µ paid, ${a['returnedMicro']} µ of the budget not needed`;
  }
}

function settledText(a: Attributes): string {
  if (a['unmeasured'] !== undefined)
    return `${a['household']}: nothing measured, since there is ${a['unmeasured']}`;
  const per = `${a['rewardedWh']} Wh paid at ${a['priceMicroPerWh']} µ/Wh, up to its share of ${a['committedWh']} Wh`;
  return `${a['household']} used ${a['actualWh']} Wh where ${a['baselineWh']} Wh were to be expected from ${a['days']} days (adjusted to the day by ${a['ratioPpm']} ppm): ${a['reductionWh']} Wh left out; ${per}`;
}

function limitText(a: Attributes): string {
  const parts = [
    ['importW', 'W of import'],
    ['exportW', 'W of export'],
    ['importPpm', 'ppm of the connection for import'],
    ['exportPpm', 'ppm of the connection for export'],
  ].flatMap(([key = '', unit]) =>
    a[key] === undefined || a[key] === '' ? [] : [`${a[key]} ${unit}`],
  );
  return parts.length === 0 ? 'none' : parts.join(', ');
}
