import { credits, kilowattHours } from '../amountText.ts';
import { meanPrice, type Section, type StatementLine, type StatementPeriod } from './periodSum.ts';

export const SECTION_TITLES: Readonly<Record<Section, string>> = {
  period: 'Energy of this period',
  earlier: 'Delivered before this period, settled in it',
  corrections: 'Corrections of earlier periods',
  payments: 'Payments',
  arrears: 'Lent by the operator and repaid',
};

/** The lines by section, in order, with their sum. */
export function sectionsOf(
  lines: readonly StatementLine[],
): { section: Section; lines: readonly StatementLine[]; sumMicro: string }[] {
  const sections = [...new Set(lines.map(({ section }) => section))];
  return sections.map((section) => {
    const own = lines.filter((line) => line.section === section);
    const sum = own.reduce((total, { amountMicro }) => total + BigInt(amountMicro), 0n);
    return { section, lines: own, sumMicro: sum.toString() };
  });
}

/** Where what was taken came from, as rows of words and Wh; the last is their sum, the metered import. */
export function originRows({ origin, energy }: Pick<StatementPeriod, 'origin' | 'energy'>): {
  readonly source: string;
  readonly energyWh: string;
}[] {
  if (origin === null || energy === null) return [];
  const rows = origin.neighbours.map(({ household, energyWh, renewableWh, byAgreementWh }) => {
    const parts = [
      byAgreementWh === '0' ? '' : `${kilowattHours(byAgreementWh)} kWh by agreement`,
      renewableWh === '0' ? '' : `${kilowattHours(renewableWh)} kWh renewable`,
    ].filter((part) => part !== '');
    return {
      source: parts.length === 0 ? household : `${household} (${parts.join(', ')})`,
      energyWh,
    };
  });
  const others = rows.length === 0 ? 'neighbours' : 'other neighbours';
  rows.push({ source: others, energyWh: origin.othersWh });
  rows.push({ source: 'the utility', energyWh: origin.utilityWh });
  if (origin.notTakenWh !== '0')
    rows.push({ source: 'bought and not taken', energyWh: `-${origin.notTakenWh}` });
  const named = rows.filter(({ energyWh }) => energyWh !== '0');
  return named.length === 0
    ? []
    : [...named, { source: 'metered import', energyWh: energy.importWh }];
}

/** What a period was, in a few sentences for the household. */
export function summarySentences({ lines, energy, comparison }: StatementPeriod): string[] {
  const sentences: string[] = [];
  const trade = (code: string, verb: string) => {
    const sum = energyOf(lines, code);
    if (sum !== null)
      sentences.push(
        `You ${verb} ${kilowattHours(sum.energyWh)} kWh, at a mean of ${credits(sum.mean)} credits a kWh.`,
      );
  };
  trade('p2p-energy', 'bought from neighbours');
  trade('p2p-revenue', 'sold to neighbours');
  for (const [key, verb] of [
    ['agreedBoughtWh', 'had from neighbours by agreement'],
    ['agreedSoldWh', 'gave to neighbours by agreement'],
  ] as const)
    if (energy !== null && energy[key] !== '0')
      sentences.push(`You ${verb} ${kilowattHours(energy[key])} kWh.`);
  trade('residual-import', 'took from the utility');
  trade('residual-export', 'fed in to the utility');
  if (comparison !== null) sentences.push(...comparisonSentences(comparison));
  return sentences;
}

function comparisonSentences({
  utilityAloneMicro,
  paidMicro,
  savedMicro,
}: NonNullable<StatementPeriod['comparison']>): string[] {
  const outcome = savedMicro.startsWith('-')
    ? `The community cost you ${credits(savedMicro.slice(1))} credits`
    : `The community saved you ${credits(savedMicro)} credits`;
  return [
    `For energy you ${billText(paidMicro)}; with the utility alone the same meter readings would have ${aloneText(utilityAloneMicro)}.`,
    `${outcome}.`,
  ];
}

function billText(micro: string): string {
  return micro.startsWith('-')
    ? `received ${credits(micro.slice(1))} credits`
    : `paid ${credits(micro)} credits`;
}

function aloneText(micro: string): string {
  return micro.startsWith('-')
    ? `earned ${credits(micro.slice(1))} credits`
    : `cost ${credits(micro)} credits`;
}

export const COMPARISON_RULE =
  'With the utility alone: every kWh of import at the retail price with the network charge from the grid and the levy, less every kWh of export at the feed-in price, by the tariff of its contract. Saved: that, less all that was booked for energy.';

/** The sections of energy together. */
function energyOf(
  lines: readonly StatementLine[],
  code: string,
): { energyWh: string; mean: string } | null {
  let energy = 0n;
  let amount = 0n;
  for (const line of lines)
    if (line.code === code) {
      energy += BigInt(line.energyWh ?? '0');
      amount += BigInt(line.amountMicro);
    }
  const mean = meanPrice(amount, energy);
  return energy <= 0n || mean === null ? null : { energyWh: energy.toString(), mean };
}

export function dateText(time: string | null, otherwise: string): string {
  return time === null ? otherwise : time.replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, 'Z');
}
