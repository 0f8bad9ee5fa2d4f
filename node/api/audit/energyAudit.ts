import type { BlockFault } from '../../../state/execution/blockRules.ts';
import type { LedgerEvent } from '../../../state/types/event.ts';
import { settlementPostings } from '../views/movements.ts';

/**
 * What the events of a block say about energy must add up, told from the events alone: in a clearing as much
 * is bought as sold; in a settlement the utility supplies exactly what the community lacks as a whole, and
 * the market passes on exactly what it takes.
 */
export function energyFaults(events: readonly LedgerEvent[]): BlockFault[] {
  return events.flatMap((event) => {
    if (event.name === 'slot-cleared') return clearingFaults(event, ofSlot(events, event));
    if (event.name === 'slot-settled') return settlementFaults(event, ofSlot(events, event));
    if (event.name === 'net-metering-billed') return bankFaults(event);
    return [];
  });
}

function ofSlot(events: readonly LedgerEvent[], { slot, contract }: LedgerEvent): LedgerEvent[] {
  const id = String(contract);
  // Late readings of the same block come from transactions, and change bills of slots settled before.
  return events.filter(
    (event) => event.slot === slot && String(event.contract) === id && event.transaction === null,
  );
}

function clearingFaults(cleared: LedgerEvent, events: readonly LedgerEvent[]): BlockFault[] {
  const matched = events.filter(({ name }) => name === 'order-matched');
  const filled = (side: string) =>
    sum(
      matched.filter(({ attributes }) => attributes['side'] === side),
      'filledWh',
    );
  const volume = amount(cleared, 'volumeWh');
  const bought = filled('buy');
  const sold = filled('sell');
  return bought === volume && sold === volume
    ? []
    : [
        {
          rule: 'clearing',
          detail: `slot ${cleared.slot}: ${bought} Wh bought, ${sold} Wh sold, ${volume} Wh of volume`,
        },
      ];
}

function settlementFaults(settled: LedgerEvent, events: readonly LedgerEvent[]): BlockFault[] {
  const lines = events.filter(({ name }) => name === 'household-settled');
  const utilitySold = amount(settled, 'utilitySoldWh');
  const utilityBought = amount(settled, 'utilityBoughtWh');
  const rules: [rule: string, left: bigint, right: bigint, detail: string][] = [
    [
      'energy',
      utilitySold - utilityBought,
      sum(lines, 'importWh') - sum(lines, 'exportWh'),
      'what the utility supplied is not what the community lacked',
    ],
    [
      'utility-sold',
      utilitySold,
      sum(lines, 'residualImportWh') + sum(lines, 'shortfallWh'),
      'the utility sold another amount than the bills say',
    ],
    [
      'utility-bought',
      utilityBought,
      sum(lines, 'residualExportWh') + sum(lines, 'unusedWh'),
      'the utility bought another amount than the bills say',
    ],
    [
      'market',
      -marketNet(lines),
      amount(settled, 'surplusMicro'),
      'the market does not pass on what it takes, but for its surplus',
    ],
  ];
  if (settled.attributes['sharedWh'] !== undefined)
    for (const side of ['sharedBuyWh', 'sharedSellWh'])
      rules.push([
        'shared',
        sum(lines, side),
        amount(settled, 'sharedWh'),
        'the bills share another amount of energy',
      ]);
  return rules
    .filter(([, left, right]) => left !== right)
    .map(([rule, left, right, detail]) => ({
      rule,
      detail: `slot ${settled.slot}: ${detail} (${left} against ${right})`,
    }));
}

/** What came into a bank of net metering is what left it or lies in it, and all import is covered or billed. */
function bankFaults(bill: LedgerEvent): BlockFault[] {
  const into = amount(bill, 'openingWh') + amount(bill, 'generatedWh');
  const out = amount(bill, 'usedWh') + amount(bill, 'trueUpWh') + amount(bill, 'closingWh');
  const covered = amount(bill, 'usedWh') + amount(bill, 'billedWh');
  return into === out && covered === amount(bill, 'importWh')
    ? []
    : [
        {
          rule: 'net-metering',
          detail: `the bank of ${bill.attributes['household']} does not add up in ${bill.attributes['period']}`,
        },
      ];
}

/** What households receive from the market, less what they pay into it. */
function marketNet(lines: readonly LedgerEvent[]): bigint {
  let net = 0n;
  for (const { attributes } of lines)
    for (const { counterparty, amountMicro } of settlementPostings(attributes))
      if (counterparty === 'market') net += amountMicro;
  return net;
}

function sum(events: readonly LedgerEvent[], key: string): bigint {
  return events.reduce((total, event) => total + amount(event, key), 0n);
}

function amount({ attributes }: LedgerEvent, key: string): bigint {
  return BigInt(attributes[key] ?? '0');
}
