import { credits, kilowattHours } from '../amountText.ts';
import { html, type Markup, page } from '../html.ts';
import { dateText } from '../statement/statementText.ts';
import type { MarketReport } from './marketReport.ts';
import { percentOf } from './reportText.ts';
import type { EnergyTotals, SettlementReport } from './settlementReport.ts';

const TITLES = { community: "The community's report", utility: "The utility's report" } as const;

/** Sums of a period to print; the single blocks are in the CSV. */
export function settlementReportHtml(view: SettlementReport): string {
  const title = TITLES[view.report];
  return page(
    `${title}, ${periodText(view)}`,
    html`${head(title, view)}
<h2>Energy by household, kWh</h2>
<table>
<thead><tr><th>Household</th><th class="n">Scheduled buy</th><th class="n">Scheduled sell</th><th class="n">Import</th><th class="n">Export</th><th class="n">From the utility</th><th class="n">To the utility</th><th class="n">Estimated slots</th><th class="n">Credits</th></tr></thead>
<tbody>
${view.households.map(
  (home) =>
    html`<tr><td>${home.household}</td>${energyCells(home)}<td class="n">${home.slots.estimated} of ${home.slots.settled}</td><td class="n">${credits(home.amountMicro)}</td></tr>
`,
)}<tr class="sum"><td>Together</td>${energyCells(view.energy)}<td></td><td class="n">${credits(view.amountMicro)}</td></tr>
</tbody>
</table>
<h2>Money by line</h2>
<table>
<thead><tr><th>Line</th><th>With</th><th class="n">Postings</th><th class="n">kWh</th><th class="n">Credits</th></tr></thead>
<tbody>
${view.lines.map(
  (line) =>
    html`<tr><td>${line.text}</td><td>${line.counterparty}</td><td class="n">${line.postings}</td><td class="n">${line.energyWh === null ? '' : kilowattHours(line.energyWh)}</td><td class="n">${credits(line.amountMicro)}</td></tr>
`,
)}<tr class="sum"><td colspan="4">Together</td><td class="n">${credits(view.amountMicro)}</td></tr>
</tbody>
</table>
<p class="note">Seen from the households: amounts above zero they received, amounts below zero they paid. By the time of booking, corrections of earlier periods included, so that it sums up to the households' statements of the same period.</p>`,
  );
}

function energyCells(totals: EnergyTotals): readonly Markup[] {
  return (
    [
      'scheduledBuyWh',
      'scheduledSellWh',
      'importWh',
      'exportWh',
      'residualImportWh',
      'residualExportWh',
    ] as const
  ).map((key) => html`<td class="n">${kilowattHours(totals[key])}</td>`);
}

export function marketReportHtml(view: MarketReport): string {
  const { slots, rows } = view;
  const mean = view.meanMicroPerKilowattHour;
  const facts: [string, string][] = [
    ['Slots cleared, with trade, closed', `${slots.cleared}, ${slots.traded}, ${slots.closed}`],
    ['Traded', `${kilowattHours(view.volumeWh)} kWh`],
    ['Mean price', mean === null ? 'none' : `${credits(mean)} credits/kWh`],
    ['Paid at the floor', percentOf(view.tradedAtFloorWh, view.volumeWh)],
    ['Paid at the cap', percentOf(view.tradedAtCapWh, view.volumeWh)],
    ['Slots with a pivotal seller', String(view.slotsWithPivotalSeller)],
    ['Slots with a pivotal buyer', String(view.slotsWithPivotalBuyer)],
    ['Concentration of sellers, of 10,000', view.sellConcentration ?? 'none'],
    ['Concentration of buyers, of 10,000', view.buyConcentration ?? 'none'],
  ];
  return page(
    `Market report of ${view.market}, ${periodText(view)}`,
    html`${head(`Market report of ${view.market}`, view)}
<table><tbody>
${facts.map(
  ([label, value]) => html`<tr><td>${label}</td><td class="n">${value}</td></tr>
`,
)}</tbody></table>
<h2>Slot by slot</h2>
<table>
<thead><tr><th>Slot</th><th class="n">Wh</th><th class="n">µ/Wh</th><th class="n">Bid Wh</th><th class="n">Asked Wh</th><th class="n">Sellers' concentration</th><th>Pivotal sellers</th></tr></thead>
<tbody>
${rows.map((row) =>
  row.state === 'closed'
    ? html`<tr><td>${dateText(row.startsAt, '')}</td><td colspan="6">closed: ${row.reason ?? ''}</td></tr>
`
    : html`<tr><td>${dateText(row.startsAt, '')}</td><td class="n">${row.volumeWh}</td><td class="n">${row.priceMicroPerWh ?? ''}</td><td class="n">${row.buyWh ?? ''}</td><td class="n">${row.sellWh ?? ''}</td><td class="n">${row.sellConcentration ?? ''}</td><td>${row.pivotalSellers}</td></tr>
`,
)}</tbody>
</table>
<p class="note">${
      view.matchesChain
        ? 'Every auction, run again, trades what the chain recorded.'
        : 'An auction, run again, does NOT trade what the chain recorded: run gridhood market slot --explain.'
    }</p>`,
  );
}

interface Dated {
  readonly from: string | null;
  readonly to: string | null;
  readonly chainId: string;
  readonly asOf: { readonly height: string; readonly time: string };
}

function periodText({ from, to }: Pick<Dated, 'from' | 'to'>): string {
  return `${dateText(from, 'the beginning')} to ${dateText(to, 'now')}`;
}

function head(title: string, view: Dated): Markup {
  return html`<header>
<h1>${title}</h1>
<p>${periodText(view)} (UTC), community ${view.chainId}, as of block ${view.asOf.height} (${view.asOf.time})</p>
</header>`;
}
