import { greatest, least } from '../../state/market/amounts.ts';
import { normalise } from '../../state/market/book.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import { priceInterval } from '../../state/market/curves.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import {
  clearing,
  DUSK,
  EXACT,
  explanations,
  METERED,
  NOON,
  POSTED_PRICE,
  STEPS,
  SUNNY,
  settled,
  TARIFF,
  TEMPLATES,
  TIE,
  UNIFORM,
} from './examples.ts';
import { capitalised, cents, money, table } from './figures.ts';

/** The parts of docs/households.md that the engine writes. */
export function householdBlocks(): ReadonlyMap<string, string> {
  return new Map([
    ['orders', ordersTable(NOON)],
    ['noon', noon()],
    ['results', resultsTable(NOON, clearing(NOON))],
    [
      'why',
      explanations(NOON)
        .map((line) => `> ${line}`)
        .join('\n>\n'),
    ],
    ['exact', exact()],
    ['tie', tie()],
    ['extremes', extremes()],
    ['utility', utility()],
    ['steps', steps()],
    ['bill', bill()],
    ['templates', templatesTable()],
  ]);
}

function ordersTable(book: readonly MarketOrder[]): string {
  const rows = book.map(({ household, side, quantityWh, priceMicroPerWh }) => [
    capitalised(household),
    side === 'sell' ? 'sells' : 'buys',
    `${quantityWh} Wh`,
    `at ${side === 'sell' ? 'least' : 'most'} ${cents(priceMicroPerWh)}`,
  ]);
  return table(['home', '', 'how much', 'limit'], rows);
}

function fillOf(result: Clearing, household: string): bigint {
  return result.fills.get(household) ?? 0n;
}

function sumWh(book: readonly MarketOrder[], side: string): bigint {
  return book.reduce((sum, order) => (order.side === side ? sum + order.quantityWh : sum), 0n);
}

function orderOf(book: readonly MarketOrder[], household: string): MarketOrder {
  const order = book.find((one) => one.household === household);
  if (order === undefined) throw new Error(`no order of ${household}`);
  return order;
}

function intervalOf(book: readonly MarketOrder[], parameters: ClearingParameters) {
  return priceInterval(
    normalise(parameters, book),
    clearing(book, parameters).volumeWh,
    parameters,
  );
}

function noon(): string {
  const result = clearing(NOON);
  const [fritz, clara, gerda] = [
    orderOf(NOON, 'fritz'),
    orderOf(NOON, 'clara'),
    orderOf(NOON, 'gerda'),
  ];
  return [
    `The energy goes to whoever values it most, from whoever asks least, as far as that makes sense for both: ${result.volumeWh} Wh. The next seller, Clara, wants ${cents(clara.priceMicroPerWh)}, and the next buyers would give ${cents(fritz.priceMicroPerWh)} at most, so there it ends.`,
    '',
    `Fritz is the last buyer served, with ${fillOf(result, 'fritz')} of his ${fritz.quantityWh} Wh. That sets the price. At any price below ${cents(result.price)} he would rightly want the rest as well, and there is no more; at any price above it he would want nothing. So **the price is ${cents(result.price)}, for everybody who trades**: Dana would have given ${cents(orderOf(NOON, 'dana').priceMicroPerWh)} and pays ${cents(result.price)}; Anna would have sold at ${cents(orderOf(NOON, 'anna').priceMicroPerWh)} and gets ${cents(result.price)}. Clara and Gerda (who offered ${cents(gerda.priceMicroPerWh)}) deal with the utility as without a market.`,
  ].join('\n');
}

function resultsTable(book: readonly MarketOrder[], result: Clearing): string {
  const rows = book.map(({ household, side, quantityWh }) => {
    const trade = result.households.get(household);
    const amount = trade === undefined ? 0n : side === 'buy' ? trade.pays : trade.receives;
    return [
      capitalised(household),
      `${fillOf(result, household)} of ${quantityWh} Wh ${side === 'buy' ? 'bought' : 'sold'}`,
      amount === 0n ? 'nothing' : `${side === 'buy' ? 'pays' : 'gets'} ${money(amount)}`,
    ];
  });
  return table(['home', 'trades', 'for it'], rows);
}

function exact(): string {
  const { low, high } = intervalOf(EXACT, UNIFORM);
  const { price, volumeWh } = clearing(EXACT);
  const [fritz, gerda] = [orderOf(EXACT, 'fritz'), orderOf(EXACT, 'gerda')];
  return `Had Fritz wanted ${fritz.quantityWh} Wh only, the ${volumeWh} Wh would meet exactly, and nobody would be left with half an order. Then several prices are right: not below ${cents(low)}, or Ben would not sell; not above ${cents(high)}, or Fritz would not buy (Gerda's ${cents(gerda.priceMicroPerWh)} and Clara's ${cents(orderOf(EXACT, 'clara').priceMicroPerWh)} lie outside). The community has agreed to take the middle: ${cents(price)}. Those who were *not* served count here too: had Gerda offered more than Ben asks, no price below her offer would be fair to her.`;
}

function tie(): string {
  const result = clearing(TIE);
  const [fritz, hanna] = [orderOf(TIE, 'fritz'), orderOf(TIE, 'hanna')];
  const left = fillOf(result, 'fritz') + fillOf(result, 'hanna');
  return `Say Hanna buys as well, ${hanna.quantityWh} Wh at most at ${cents(hanna.priceMicroPerWh)}, the same limit as Fritz, and ${left} Wh are left for the two. They share in proportion to what they asked for: ${left} × ${fritz.quantityWh} ÷ ${fritz.quantityWh + hanna.quantityWh} to Fritz, ${left} × ${hanna.quantityWh} ÷ ${fritz.quantityWh + hanna.quantityWh} to Hanna, which gives **${fillOf(result, 'fritz')} Wh and ${fillOf(result, 'hanna')} Wh** in whole watt-hours (the larger remainder gets the odd one). Who came first makes no difference, and neither does cutting an order in two.`;
}

function extremes(): string {
  const [sunny, dusk] = [clearing(SUNNY), clearing(DUSK)];
  return [
    `- **Much sun:** ${sumWh(SUNNY, 'sell')} Wh are offered, ${sumWh(SUNNY, 'buy')} Wh wanted, and all bid no more than their tariffs. Sellers compete, and the price is ${cents(sunny.price)}: what the utility would pay them anyway. The buyers have all of the gain.`,
    `- **Dusk:** ${sumWh(DUSK, 'sell')} Wh are offered, ${sumWh(DUSK, 'buy')} Wh wanted. Buyers compete, and the price is ${cents(dusk.price)}: what the utility would charge. The seller has all of the gain.`,
  ].join('\n');
}

function utility(): string {
  const { retail, feedIn, netFull, netLocal, levy, feeBuy, feeSell } = TARIFF;
  const { price } = clearing(NOON);
  const at = price ?? 0n;
  const rows = [
    ['energy', cents(retail), cents(at)],
    ['network', cents(netFull), cents(netLocal)],
    ['levy', cents(levy), cents(levy)],
    ['community fee', '', cents(feeBuy)],
    [
      '**buyer pays**',
      `**${cents(retail + netFull + levy)}**`,
      `**${cents(at + netLocal + levy + feeBuy)}**`,
    ],
    [
      '**seller keeps**',
      `**${cents(feedIn)}**`,
      `**${cents(at - feeSell)}** after a fee of ${cents(feeSell)}`,
    ],
  ];
  return table(['for each kWh', 'with the utility', 'with a neighbour, that noon'], rows);
}

function bill(): string {
  const { lines, balances } = settled();
  const { retail, netFull, levy, feedIn } = TARIFF;
  const result = clearing(NOON);
  const rows = [...METERED].map(([household, { importWh, exportWh }]) => {
    const line = lines.get(household);
    const trade = result.households.get(household);
    const buys = (trade?.boughtWh ?? 0n) > 0n;
    const contract = buys ? `bought ${trade?.boughtWh}` : `sold ${trade?.soldWh}`;
    const metered = buys ? `took ${importWh}` : `gave ${exportWh}`;
    const rest = [
      [line?.residualImportWh, 'from the utility'],
      [line?.unusedWh, 'back to the utility'],
      [line?.residualExportWh, 'to the utility'],
      [line?.shortfallWh, 'bought in from the utility'],
    ].flatMap(([wh, what]) => (wh === 0n ? [] : [`${wh} Wh ${what}`]));
    const billMicro = -(balances.get(`hh:${household}`) ?? 0n);
    const alone = importWh * (retail + netFull + levy) - exportWh * feedIn;
    return [
      capitalised(household),
      `${contract} Wh`,
      `${metered} Wh`,
      rest.join(', ') || 'nothing',
      owed(billMicro),
      owed(alone),
    ];
  });
  return table(['home', 'contract', 'meter', 'rest', 'all in all', 'with the utility alone'], rows);
}

function steps(): string {
  const noonResult = clearing(STEPS);
  const cheaper = clearing(STEPS.filter(({ household }) => !['dana', 'fritz'].includes(household)));
  const [first, second] = STEPS.filter(({ household }) => household === 'emil');
  if (first === undefined || second === undefined) throw new Error('no two steps');
  return `An order can have steps: Emil could want ${first.quantityWh} Wh at most at ${cents(first.priceMicroPerWh)}, for the household, and ${second.quantityWh} Wh more at most at ${cents(second.priceMicroPerWh)}, for the car, which can wait. That noon the price is ${cents(noonResult.price)}, and he gets ${noonResult.households.get('emil')?.boughtWh ?? 0n} Wh. On a day when Dana and Fritz are away it is ${cents(cheaper.price)}, and he gets ${cheaper.households.get('emil')?.boughtWh ?? 0n} Wh.`;
}

function owed(amountMicro: bigint): string {
  return amountMicro < 0n ? `gets ${money(-amountMicro)}` : `pays ${money(amountMicro)}`;
}

const WORDS: Readonly<Record<string, string>> = {
  uniform: 'one price where supply meets demand',
  posted: `a price agreed beforehand (here ${cents(POSTED_PRICE)}); who is on the long side shares equally`,
  payasbid: 'every pair in the middle of its own two limits',
  tradereduction:
    'the last buyer and the last seller set the prices and stand aside, so that nobody can gain by a false limit',
};

function templatesTable(): string {
  const rows = TEMPLATES.map((parameters) => {
    const result = clearing(NOON, parameters);
    const prices = result.trades.map(({ price }) => price);
    const shown =
      result.price !== null
        ? cents(result.price)
        : prices.length > 0
          ? `${cents(prices.reduce(least))} to ${cents(prices.reduce(greatest))}`
          : `buyers ${cents(result.priceBuy)}, sellers ${cents(result.priceSell)}`;
    return [
      `\`${parameters.mechanism}\``,
      WORDS[parameters.mechanism] ?? '',
      shown,
      `${result.volumeWh} Wh`,
    ];
  });
  return table(['template', 'in words', 'price that noon', 'traded'], rows);
}
