import { assert, unreachable } from '../types/assert.ts';
import type { MicroPerWattHour } from '../types/units.ts';
import { inTieOrder } from './allocation.ts';
import { greatest, least, minus, ZERO_WH } from './amounts.ts';
import type { BookOrder } from './book.ts';
import type { Position } from './bookSide.ts';
import { type Auction, sharingOf } from './clear.ts';
import type { PairTrade } from './clearing.ts';
import type { Claimants, TradePrices, UnfilledFate } from './fate.ts';
import type { PositionFill } from './fills.ts';
import { type Margin, marginAmong, marginAtLastFill } from './margin.ts';
import { priceOf, reduce } from './mechanisms/tradeReduction.ts';
import type { Side } from './order.ts';
import type { ClearingParameters, MudaParameters, ZonalParameters } from './parameters.ts';
import { splitInHalves } from './tieOrder.ts';

/** Where an order stood when its mechanism decided. */
export interface Standing {
  /** At what it trades, if it trades. */
  readonly prices: TradePrices | null;
  /** With whom it would share, if it is among them; null where nothing is shared. */
  readonly margin: (Margin & { readonly claimants: Claimants }) | null;
  /** What became of it otherwise. */
  readonly otherwise: UnfilledFate;
}

type StandingOf = (entry: BookOrder) => Standing;

/** By order: what its mechanism looked at. */
export function standings(parameters: ClearingParameters, auction: Auction): StandingOf {
  const bySide = sideStandings(parameters, auction);
  const sides = { buy: bySide('buy'), sell: bySide('sell') };
  return (entry) => sides[entry.isBuy ? 'buy' : 'sell'](entry);
}

function sideStandings(
  parameters: ClearingParameters,
  auction: Auction,
): (side: Side) => StandingOf {
  switch (parameters.mechanism) {
    case 'uniform':
      return (side) => atOnePrice(auction, side);
    case 'zonal':
      return (side) =>
        auction.result.zonal?.congested === true
          ? inZones(parameters, auction, side)
          : atOnePrice(auction, side);
    case 'payasbid':
      return (side) => inPairs(parameters, auction, side);
    case 'tradereduction':
      return (side) => afterReduction(parameters, auction, side);
    case 'posted': {
      const { postedPrice: price } = parameters;
      return (side) => {
        const otherwise = { code: 'beyond-posted-price', price } as const;
        const standing = agreeing(auction, side, { at: 'posted-price', price }, otherwise);
        return () => standing;
      };
    }
    case 'muda':
      return (side) => inHalves(parameters, auction, side);
    default:
      return unreachable(parameters);
  }
}

/** A side's positions and fills, of all households or of some. */
function sideOf(
  { book, result }: Auction,
  side: Side,
  isIn: (household: number) => boolean = () => true,
): { readonly positions: readonly Position[]; readonly fills: readonly PositionFill[] } {
  const { positions } = side === 'buy' ? book.buys : book.sells;
  const fills = side === 'buy' ? result.buyFills : result.sellFills;
  return {
    positions: positions.filter(({ household }) => isIn(household)),
    fills: [...fills].filter(({ position }) => isIn(position.household)),
  };
}

function single(price: MicroPerWattHour): TradePrices {
  return { low: price, high: price };
}

function noTrade({ book }: Auction): Standing {
  const [bestBid, bestAsk] = [book.buys.positions[0]?.price, book.sells.positions[0]?.price];
  const otherwise = {
    code: 'no-trade',
    bestBid: bestBid ?? null,
    bestAsk: bestAsk ?? null,
  } as const;
  return { prices: null, margin: null, otherwise };
}

function levelMargin(
  positions: readonly Position[],
  fills: readonly PositionFill[],
): (Standing['margin'] & { readonly price: MicroPerWattHour }) | null {
  const margin = marginAtLastFill(positions, fills);
  if (margin === null || margin.price === null) return null;
  const { price } = margin;
  return { ...margin, price, claimants: { at: 'marginal-level', price } };
}

function atOnePrice(auction: Auction, side: Side): StandingOf {
  const { positions, fills } = sideOf(auction, side);
  const { price } = auction.result;
  const margin = levelMargin(positions, fills);
  const standing: Standing =
    price === null || margin === null
      ? noTrade(auction)
      : {
          prices: single(price),
          margin,
          otherwise: { code: 'beyond-margin', price, marginalPrice: margin.price },
        };
  return () => standing;
}

function inZones({ zoneOf }: ZonalParameters, auction: Auction, side: Side): StandingOf {
  const { book, result } = auction;
  const zoneName = (household: number): string =>
    zoneOf.get(book.households[household] as string) ?? '';
  const byZone = new Map<string, Standing>();
  for (const [zone, { price }] of result.zonal?.zones ?? []) {
    const { positions, fills } = sideOf(auction, side, (household) => zoneName(household) === zone);
    byZone.set(zone, {
      prices: single(price),
      margin: levelMargin(positions, fills),
      otherwise: { code: 'beyond-zone-price', zone, price },
    });
  }
  return ({ household }) => found(byZone.get(zoneName(household)));
}

function inPairs(parameters: ClearingParameters, auction: Auction, side: Side): StandingOf {
  const { book, result } = auction;
  const { positions, fills } = sideOf(auction, side);
  const margin = levelMargin(positions, fills);
  if (margin === null) return () => noTrade(auction);
  const own = side === 'buy' ? result.buyFills : result.sellFills;
  const inTurn = inTieOrder(own.side, own.places, sharingOf(parameters, book));
  const prices = pricesByPosition(
    Array.from(inTurn, (place) => own.at(place)),
    result.trades,
  );
  const otherwise = {
    code: 'beyond-margin',
    price: null,
    marginalPrice: margin.price,
  } as const;
  return ({ household, effectivePrice }) => ({
    prices: prices.get(`${household} ${effectivePrice}`) ?? null,
    margin,
    otherwise,
  });
}

/** Trades are listed as both sides are walked, so each fill is the next few of them. */
function pricesByPosition(
  fills: readonly PositionFill[],
  trades: readonly PairTrade[],
): Map<string, TradePrices> {
  const prices = new Map<string, TradePrices>();
  let next = 0;
  for (const { position, quantityWh } of fills) {
    let { low, high } = single(found(trades[next]).price);
    for (let left = quantityWh; left > ZERO_WH; next++) {
      const trade = found(trades[next]);
      low = least(low, trade.price);
      high = greatest(high, trade.price);
      left = minus(left, trade.quantityWh);
    }
    prices.set(`${position.household} ${position.price}`, { low, high });
  }
  return prices;
}

function afterReduction(parameters: ClearingParameters, auction: Auction, side: Side): StandingOf {
  const { book } = auction;
  const reduced = reduce(book, sharingOf(parameters, book));
  if (reduced === null) return () => noTrade(auction);
  const own = side === 'buy' ? reduced.buys : reduced.sells;
  const { household: households } = own.side.columns;
  const before = new Set(Array.from(own.active, (place) => households[place] as number));
  const { positions, fills } = sideOf(auction, side);
  const price = priceOf(own);
  const includes = ({ household }: { household: number }): boolean => before.has(household);
  const margin = {
    ...marginAmong(positions, fills, null, includes),
    claimants: { at: 'before-price-setter' },
  } as const;
  return ({ household }) => ({
    prices: single(price),
    margin,
    otherwise: {
      code: household === households[own.marginal] ? 'sets-price' : 'behind-price-setter',
      price,
    },
  });
}

/** All who agree to the price share; those who do not, trade nothing. */
function agreeing(
  auction: Auction,
  side: Side,
  claimants: Extract<Claimants, { price: MicroPerWattHour }>,
  otherwise: UnfilledFate,
  isIn: (household: number) => boolean = () => true,
): Standing {
  const { positions, fills } = sideOf(auction, side, isIn);
  const { price } = claimants;
  const margin = marginAmong(positions, fills, null, (claimant) =>
    side === 'buy' ? claimant.price >= price : claimant.price <= price,
  );
  return { prices: single(price), margin: { ...margin, claimants }, otherwise };
}

function inHalves(parameters: MudaParameters, auction: Auction, side: Side): StandingOf {
  const { book, result } = auction;
  const halfOf = splitInHalves(parameters);
  const half = (household: number): 0 | 1 => halfOf(book.households[household] as string);
  const halves = ([0, 1] as const).map((which) => {
    const { price } = found(result.groups[which]);
    const claimants = { at: 'other-halfs-price', price } as const;
    const otherwise = { code: 'beyond-other-halfs-price', price } as const;
    return agreeing(auction, side, claimants, otherwise, (household) => half(household) === which);
  });
  return ({ household }) => found(halves[half(household)]);
}

function found<Value>(value: Value | undefined): Value {
  assert(value !== undefined, 'an explanation does not fit its auction');
  return value;
}
