import { isoTime } from '../../../state/types/time.ts';
import { credits, kilowattHours } from '../amountText.ts';
import { html, type Markup, page } from '../html.ts';
import type { ContractInForce } from './contracts.ts';
import type { StatementLine, StatementPeriod } from './periodSum.ts';
import {
  COMPARISON_RULE,
  dateText,
  originRows,
  SECTION_TITLES,
  sectionsOf,
  summarySentences,
} from './statementText.ts';
import type { StatementView } from './statementView.ts';

/** A statement to print: one self-contained page, A4, without script. */
export function statementHtml(view: StatementView, slotLengthMs: number): string {
  const name = view.account.name ?? view.account.address;
  const period = `${dateText(view.from, 'the beginning')} to ${dateText(view.to, 'now')}`;
  const sentences = summarySentences(view);
  return page(
    `Statement of ${name}, ${period}`,
    html`<header>
<h1>Statement of ${name}</h1>
<p>${period} (UTC), community ${view.chainId}, as of block ${view.asOf.height} (${view.asOf.time})</p>
</header>
${sentences.length === 0 ? html`` : html`<section class="lead">${sentences.map((one) => html`<p>${one}</p>`)}</section>`}
${linesTable(view)}
${energyTable(view)}
${originTable(view)}
${qualityNote(view, slotLengthMs)}
${view.periods.length === 0 ? html`` : partsTable(view.periods)}
${contractNote(view.contracts)}
<h2>How to read it</h2>
<p class="note">Amounts above zero came in, amounts below zero went out; 1 credit is 1,000,000 micro-credits, and nothing is rounded but the mean prices. ${
      view.comparison === null ? '' : COMPARISON_RULE
    }</p>
<p class="note">${
      view.matchesLedger
        ? 'The lines lead from the opening balance to the closing balance in the ledger, to the micro-credit.'
        : 'The lines do NOT lead to the balance in the ledger: run gridhood audit.'
    } Account ${view.account.address}.</p>`,
  );
}

function linesTable(view: StatementPeriod): Markup {
  const sections = sectionsOf(view.lines);
  return html`<table>
<thead><tr><th>Line</th><th>With</th><th class="n">kWh</th><th class="n">Credits/kWh</th><th class="n">Credits</th></tr></thead>
<tbody>
<tr class="sum"><td colspan="4">Opening balance</td><td class="n">${credits(view.openingMicro)}</td></tr>
${sections.map(
  ({ section, lines, sumMicro }) => html`<tr><th colspan="5">${SECTION_TITLES[section]}</th></tr>
${lines.map(lineRow)}<tr class="sum"><td colspan="4">Together</td><td class="n">${credits(sumMicro)}</td></tr>
`,
)}<tr class="sum"><td colspan="4">Closing balance</td><td class="n">${credits(view.closingMicro)}</td></tr>
</tbody>
</table>`;
}

function lineRow(line: StatementLine): Markup {
  const { text, counterparty, energyWh, meanMicroPerKilowattHour: mean, amountMicro } = line;
  return html`<tr><td>${text}</td><td>${counterparty}</td><td class="n">${energyWh === null ? '' : kilowattHours(energyWh)}</td><td class="n">${mean === null ? '' : credits(mean)}</td><td class="n">${credits(amountMicro)}</td></tr>
`;
}

function energyTable({ energy, slots }: StatementPeriod): Markup {
  if (energy === null || (slots.settled === 0 && slots.corrections === 0)) return html``;
  const rows: [string, string][] = [
    ['Metered import', energy.importWh],
    ['Metered export', energy.exportWh],
    ['Bought from neighbours', energy.boughtWh],
    ['Sold to neighbours', energy.soldWh],
    ['Had from neighbours by agreement', energy.agreedBoughtWh],
    ['Given to neighbours by agreement', energy.agreedSoldWh],
  ];
  return html`<h2>Energy, as billed in ${slots.settled} slots</h2>
<table><tbody>
${rows.map(
  ([label, wh]) =>
    html`<tr><td>${label}</td><td class="n">${kilowattHours(wh)} kWh</td></tr>
`,
)}</tbody></table>`;
}

function originTable(period: StatementPeriod): Markup {
  const rows = originRows(period);
  if (rows.length === 0) return html``;
  return html`<h2>Where your energy came from</h2>
<table><tbody>
${rows.map(
  ({ source, energyWh }) =>
    html`<tr><td>${source}</td><td class="n">${kilowattHours(energyWh)} kWh</td></tr>
`,
)}</tbody></table>`;
}

function qualityNote({ slots }: StatementPeriod, slotLengthMs: number): Markup {
  if (slots.estimated.length === 0 && slots.corrections === 0) return html``;
  const estimated = slots.estimated.map((slot) =>
    dateText(isoTime(Number(slot) * slotLengthMs), ''),
  );
  return html`<h2>Estimates and corrections</h2>
<p>${slots.estimated.length} slots without a meter reading were billed by an estimate. ${slots.corrections} bills were corrected in this period.</p>
${estimated.length === 0 ? html`` : html`<p class="note">Estimated: slots that begin at ${estimated.join(', ')}.</p>`}`;
}

function partsTable(parts: readonly StatementPeriod[]): Markup {
  return html`<h2>Day by day, or month by month</h2>
<table>
<thead><tr><th>From</th><th class="n">Import kWh</th><th class="n">Export kWh</th><th class="n">Paid, credits</th><th class="n">Saved, credits</th><th class="n">Closing balance</th></tr></thead>
<tbody>
${parts.map(
  (part) =>
    html`<tr><td>${dateText(part.from, '')}</td><td class="n">${kilowattHours(part.energy?.importWh ?? '0')}</td><td class="n">${kilowattHours(part.energy?.exportWh ?? '0')}</td><td class="n">${credits(part.comparison?.paidMicro ?? '0')}</td><td class="n">${credits(part.comparison?.savedMicro ?? '0')}</td><td class="n">${credits(part.closingMicro)}</td></tr>
`,
)}</tbody>
</table>`;
}

function contractNote(contracts: readonly ContractInForce[]): Markup {
  if (contracts.length === 0) return html``;
  return html`<h2>Contracts and tariffs in force</h2>
${contracts.map(
  ({ id, name, template, version, tariff }) =>
    html`<p>${name}: ${template}, version ${version}; the terms stand behind the number of the contract: gridhood market terms --contract ${name}</p>
<p class="note">Contract ${id}${tariff === null ? '' : `; tariff in micro-credits per Wh: ${tariffText(tariff)}`}</p>
`,
)}`;
}

function tariffText(tariff: unknown): string {
  if (typeof tariff !== 'object' || tariff === null) return String(tariff);
  return Object.entries(tariff)
    .map(
      ([key, value]) =>
        `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    )
    .join(', ');
}
