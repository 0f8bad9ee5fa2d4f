import { greatest } from '../../state/market/amounts.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import { BAND } from './examples.ts';
import { capitalised, cents } from './figures.ts';

const FRAME = { left: 70, top: 30, width: 620, height: 320 };
const SIZE = { width: 720, height: 430 };

/** Supply and demand of a book as stairs, and where they cross. */
export function curvesSvg(book: readonly MarketOrder[], { price, volumeWh }: Clearing): string {
  const totalOf = (side: string) =>
    book.reduce((sum, order) => (order.side === side ? sum + order.quantityWh : sum), 0n);
  const widest = Number(greatest(totalOf('buy'), totalOf('sell')));
  const x = (wh: bigint) => round(FRAME.left + (Number(wh) / widest) * FRAME.width);
  const y = (value: bigint) => {
    const share = Number(value - BAND.floor) / Number(BAND.cap - BAND.floor);
    return round(FRAME.top + (1 - share) * FRAME.height);
  };
  const at = { x: x(volumeWh), y: y(price ?? BAND.floor) };
  const bottom = FRAME.top + FRAME.height;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>Supply and demand cross at ${cents(price)} and ${volumeWh} Wh</title>`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#ffffff"/>`,
    ...axes(x, y, BigInt(widest)),
    ...stairs(book, 'sell', x, y, '#c05800'),
    ...stairs(book, 'buy', x, y, '#0b5cad'),
    `<path d="M${FRAME.left} ${at.y}H${at.x}V${bottom}" fill="none" stroke="#444444" stroke-dasharray="5 4"/>`,
    `<circle cx="${at.x}" cy="${at.y}" r="5" fill="#222222"/>`,
    text(
      at.x + 9,
      at.y - 28,
      `${cents(price)}, ${volumeWh} Wh`,
      'fill="#222222" font-weight="bold"',
    ),
    text(FRAME.left, SIZE.height - 14, 'Buyers, dearest first', 'fill="#0b5cad"'),
    text(FRAME.left + 200, SIZE.height - 14, 'Sellers, cheapest first', 'fill="#c05800"'),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

type Scale = (value: bigint) => number;

function axes(x: Scale, y: Scale, widest: bigint): string[] {
  const bottom = FRAME.top + FRAME.height;
  const right = FRAME.left + FRAME.width;
  const lines = [
    `<path d="M${FRAME.left} ${FRAME.top}V${bottom}H${right}" fill="none" stroke="#222222"/>`,
  ];
  for (let value = BAND.floor; value <= BAND.cap; value += 20n) {
    lines.push(`<path d="M${FRAME.left - 4} ${y(value)}H${FRAME.left}" stroke="#222222"/>`);
    lines.push(
      text(FRAME.left - 8, y(value) + 4, String(value / 10n), 'text-anchor="end" fill="#222222"'),
    );
  }
  for (let wh = 0n; wh <= widest; wh += 200n) {
    lines.push(`<path d="M${x(wh)} ${bottom}V${bottom + 4}" stroke="#222222"/>`);
    lines.push(text(x(wh), bottom + 18, String(wh), 'text-anchor="middle" fill="#222222"'));
  }
  lines.push(text(FRAME.left - 40, FRAME.top - 12, 'ct/kWh', 'fill="#222222"'));
  lines.push(text(right, bottom + 36, 'Wh', 'text-anchor="end" fill="#222222"'));
  return lines;
}

function stairs(
  book: readonly MarketOrder[],
  side: string,
  x: Scale,
  y: Scale,
  color: string,
): string[] {
  const sign = side === 'buy' ? -1 : 1;
  const steps = book
    .filter((order) => order.side === side)
    .toSorted((a, b) => sign * Number(a.priceMicroPerWh - b.priceMicroPerWh));
  let path = '';
  let from = 0n;
  const names: string[] = [];
  for (const { household, quantityWh, priceMicroPerWh } of steps) {
    const until = from + quantityWh;
    path += `${path === '' ? `M${x(0n)} ${y(priceMicroPerWh)}` : `V${y(priceMicroPerWh)}`}H${x(until)}`;
    const middle = round((x(from) + x(until)) / 2);
    const above = y(priceMicroPerWh) - 6;
    names.push(text(middle, above, capitalised(household), `text-anchor="middle" fill="${color}"`));
    from = until;
  }
  return [`<path d="${path}" fill="none" stroke="${color}" stroke-width="2.5"/>`, ...names];
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${words}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
