import { clear } from '../../state/market/clear.ts';
import type { Clearing } from '../../state/market/clearing.ts';
import { ration } from '../../state/market/rationing.ts';
import { measureReduction } from '../../state/market/settlement/baseline.ts';
import { escrowLock } from '../../state/market/settlement/escrow.ts';
import { billNetMetering } from '../../state/market/settlement/netMetering.ts';
import type { NetworkUse } from '../../state/market/settlement/network.ts';
import type { Posting } from '../../state/market/settlement/postings.ts';
import type { RatedReading } from '../../state/market/settlement/readings.ts';
import { resettle } from '../../state/market/settlement/resettle.ts';
import {
  type DeliveredSettlement,
  settleDelivered,
} from '../../state/market/settlement/settleDelivered.ts';
import { type FirmSettlement, settleFirm } from '../../state/market/settlement/settleFirm.ts';
import type { SlotSettlement } from '../../state/market/settlement/slotSettlement.ts';
import { tieOrder } from '../../state/market/tieOrder.ts';
import { unreachable } from '../../state/types/assert.ts';
import type { MarketCase } from './caseFile.ts';

/** A value of the case format: integers as decimal texts, maps as objects. */
type Json = null | boolean | string | readonly Json[] | { readonly [key: string]: Json };

type CaseOutcome =
  | { readonly code: 'passed' }
  | { readonly code: 'failed'; readonly reason: string }
  | { readonly code: 'skipped'; readonly what: string };

export function runCase(marketCase: MarketCase): CaseOutcome {
  if (marketCase.kind === 'unsupported') return { code: 'skipped', what: marketCase.what };
  let result: Json;
  try {
    result = resultOf(marketCase);
  } catch (error) {
    return { code: 'failed', reason: String(error) };
  }
  const reason = firstDifference(marketCase.expect, result, '');
  return reason === null ? { code: 'passed' } : { code: 'failed', reason };
}

/** What the engine says, in the form of the case format. */
function resultOf(marketCase: Exclude<MarketCase, { kind: 'unsupported' }>): Json {
  switch (marketCase.kind) {
    case 'clear':
      return clearingJson(clear(marketCase.parameters, marketCase.orders));
    case 'ration': {
      const { rule, availableWh, claims, seed } = marketCase;
      const shares = ration(rule, availableWh, claims, tieOrder(seed));
      return Object.fromEntries(claims.map(({ name }, index) => [name, String(shares[index])]));
    }
    case 'settle-firm':
      return firmJson(settleFirm(marketCase.input));
    case 'settle-delivered':
      return deliveredJson(settleDelivered(marketCase.input));
    case 'netmeter': {
      const { terms, openingWh, periods } = marketCase;
      return billNetMetering(terms, openingWh, periods).map((bill) => ({
        used: String(bill.usedWh),
        billedWh: String(bill.billedWh),
        charge: String(bill.charge),
        payout: String(bill.payout),
        closing: String(bill.closingWh),
      }));
    }
    case 'baseline': {
      const { usable, baselineWh, ratioPpm, reductionWh, reward } = measureReduction(
        marketCase.input,
      );
      return {
        usable,
        baseline: baselineWh.map(String),
        ratioPpm: String(ratioPpm),
        reduction: String(reductionWh),
        reward: String(reward),
      };
    }
    case 'resettle':
      return resettle(marketCase.before, marketCase.after).map(postingJson);
    case 'escrow': {
      const { orders, tariff, floor, cap } = marketCase;
      return orders.map((order) => String(escrowLock(order, tariff, floor, cap)));
    }
    default:
      return unreachable(marketCase);
  }
}

function clearingJson(clearing: Clearing): Json {
  const { interval, zonal } = clearing;
  return {
    volume: String(clearing.volumeWh),
    interval: interval === null ? null : [String(interval.low), String(interval.high)],
    price: textOrNull(clearing.price),
    priceBuy: textOrNull(clearing.priceBuy),
    priceSell: textOrNull(clearing.priceSell),
    groups: clearing.groups.map(({ group, ownPrice, price, volumeWh }) => ({
      group: String(group),
      ownPrice: String(ownPrice),
      price: String(price),
      volume: String(volumeWh),
    })),
    trades: clearing.trades.map(({ buyer, seller, quantityWh, price, amount }) => ({
      buyer,
      seller,
      qty: String(quantityWh),
      price: String(price),
      amount: String(amount),
    })),
    surplus: String(clearing.surplus),
    rejected: object(clearing.rejected, (reason) => reason),
    netted: object(clearing.netted, String),
    fills: object(clearing.fills, String),
    households: object(clearing.households, ({ boughtWh, soldWh, pays, receives }) => ({
      bought: String(boughtWh),
      sold: String(soldWh),
      pays: String(pays),
      receives: String(receives),
    })),
    ...(zonal === null
      ? {}
      : {
          zones: object(zonal.zones, ({ price, netWh }) => ({
            price: String(price),
            net: String(netWh),
          })),
          congested: zonal.congested,
          rent: String(zonal.rent),
        }),
  };
}

function firmJson(settlement: FirmSettlement): Json {
  return settlementJson(settlement, (line) => ({
    residualImport: String(line.residualImportWh),
    unused: String(line.unusedWh),
    residualExport: String(line.residualExportWh),
    shortfall: String(line.shortfallWh),
  }));
}

function deliveredJson(settlement: DeliveredSettlement): Json {
  const json = settlementJson(settlement, (line) => ({
    sharedBuy: String(line.sharedBuyWh),
    sharedSell: String(line.sharedSellWh),
    underDelivery: String(line.underDeliveryWh),
    residualImport: String(line.residualImportWh),
    residualExport: String(line.residualExportWh),
  }));
  return { ...json, volume: String(settlement.volumeWh) };
}

function settlementJson<Line extends RatedReading & NetworkUse>(
  { postings, balances, lines, utility }: SlotSettlement<Line>,
  own: (line: Line) => { readonly [key: string]: Json },
): { readonly [key: string]: Json } {
  return {
    postings: postings.map(postingJson),
    balances: object(balances, String),
    lines: object(lines, (line) => ({
      importWh: String(line.importWh),
      exportWh: String(line.exportWh),
      quality: line.quality,
      netLocal: String(line.netLocalWh),
      netRegional: String(line.netRegionalWh),
      netFull: String(line.netFullWh),
      ...own(line),
    })),
    utility: { soldWh: String(utility.soldWh), boughtWh: String(utility.boughtWh) },
  };
}

function postingJson({ code, from, to, amount }: Posting): Json {
  return { code, frm: from, to, amount: String(amount) };
}

function textOrNull(value: bigint | null): string | null {
  return value === null ? null : String(value);
}

function object<Value>(
  map: ReadonlyMap<string, Value>,
  json: (value: Value) => Json,
): { readonly [key: string]: Json } {
  return Object.fromEntries(Array.from(map, ([key, value]) => [key, json(value)]));
}

/** The first place, keys in ascending order, where the two differ; null where they are equal. */
export function firstDifference(expected: unknown, got: unknown, path: string): string | null {
  const keysOfExpected = keysOf(expected);
  const keysOfGot = keysOf(got);
  if (
    keysOfExpected === null ||
    keysOfGot === null ||
    Array.isArray(expected) !== Array.isArray(got)
  ) {
    return Object.is(expected, got) ? null : difference(expected, got, path);
  }
  const keys = [...new Set([...keysOfExpected, ...keysOfGot])];
  if (!Array.isArray(expected)) keys.sort();
  for (const key of keys) {
    const step = Array.isArray(expected) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const found = firstDifference(ownValue(expected, key), ownValue(got, key), step);
    if (found !== null) return found;
  }
  return null;
}

function keysOf(value: unknown): string[] | null {
  return typeof value === 'object' && value !== null ? Object.keys(value) : null;
}

function ownValue(value: unknown, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function difference(expected: unknown, got: unknown, path: string): string {
  const where = path === '' ? 'the result' : path;
  return `${where}: expected ${show(expected)}, got ${show(got)}`;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
