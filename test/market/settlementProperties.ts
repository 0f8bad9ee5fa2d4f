import assert from 'node:assert/strict';
import type { Clearing } from '../../state/market/clearing.ts';
import type { ClearingParameters } from '../../state/market/parameters.ts';
import { balancesOf, type Posting } from '../../state/market/settlement/postings.ts';
import type { MeterReading } from '../../state/market/settlement/readings.ts';
import { resettle } from '../../state/market/settlement/resettle.ts';
import {
  type DeliveredSettlementInput,
  settleDelivered,
} from '../../state/market/settlement/settleDelivered.ts';
import { type FirmSettlementInput, settleFirm } from '../../state/market/settlement/settleFirm.ts';
import type { SlotSettlement } from '../../state/market/settlement/slotSettlement.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import { type MicroPerWattHour, type WattHours, wattHours } from '../../state/types/units.ts';
import type { Random } from './randomBooks.ts';
import { type Amounts, settleDeliveredSlowly, settleFirmSlowly } from './slowSettlement.ts';

type Input = FirmSettlementInput & DeliveredSettlementInput;

/** Settles what a book traded, both ways, then corrects a reading twice. */
export function settlesSoundly(
  clearing: Clearing,
  parameters: ClearingParameters,
  random: Random,
): void {
  const input = randomInput(clearing, parameters, random);
  for (const settle of [firm, delivered]) {
    const first = settle(input);
    const second = settle(corrected(input, random));
    const third = settle(corrected(input, random));
    const once = resettle(first.postings, second.postings);
    const twice = resettle(second.postings, third.postings);
    assert.deepStrictEqual(
      balancesOf([...first.postings, ...once, ...twice]),
      third.balances,
      'old balances and corrections make the newest',
    );
    const atOnce = balancesOf(resettle(first.postings, third.postings));
    assert.deepStrictEqual(balancesOf([...once, ...twice]), atOnce, 'corrections telescope');
  }
}

function firm(input: Input): SlotSettlement<MeterReading> {
  return sound(settleFirm(input), settleFirmSlowly(input));
}

function delivered(input: Input): SlotSettlement<MeterReading> {
  return sound(settleDelivered(input), settleDeliveredSlowly(input));
}

function sound<Line extends MeterReading>(
  settlement: SlotSettlement<Line>,
  slow: Amounts,
): SlotSettlement<Line> {
  const { postings, balances, lines, utility } = settlement;
  assert.deepStrictEqual(amountsOf(postings), [...slow].sort());
  let net = 0n;
  for (const { importWh, exportWh } of lines.values()) net += importWh - exportWh;
  assert.equal(utility.soldWh - utility.boughtWh, net);
  let sum = 0n;
  for (const balance of balances.values()) sum += balance;
  assert.deepStrictEqual([sum, balances.has('market')], [0n, false]);
  return settlement;
}

function amountsOf(postings: readonly Posting[]): [string, bigint][] {
  return postings
    .map(({ code, from, to, amount }): [string, bigint] => [`${code} ${from} ${to}`, amount])
    .sort();
}

function corrected(input: Input, random: Random): Input {
  const readings = new Map(input.readings);
  const names = [...readings.keys()];
  const name = names[random(names.length || 1)];
  if (name !== undefined) readings.set(name, randomReading(random, 0n, 0n));
  return { ...input, readings };
}

function randomInput(
  { households, surplus }: Clearing,
  { slot, seed, floor, cap }: ClearingParameters,
  random: Random,
): Input {
  const readings = new Map<string, MeterReading | null>();
  const history = new Map<string, MeterReading[]>();
  const zoneOf = new Map<string, string>();
  for (let household = 0; household < 8; household++) {
    const name = `h${household}`;
    const { boughtWh = 0n, soldWh = 0n } = households.get(name) ?? {};
    if (random(4) !== 0) readings.set(name, randomReading(random, boughtWh, soldWh));
    else if (random(2) === 0) readings.set(name, null);
    const entries = Array.from({ length: random(5) }, () => randomReading(random, 0n, 0n));
    if (random(3) !== 0) history.set(name, entries);
    if (random(4) !== 0) zoneOf.set(name, `z${random(2)}`);
  }
  return {
    slot,
    seed,
    positions: households,
    readings,
    history,
    zoneOf,
    tariff: randomTariff(random),
    surplus,
    surplusTo: random(2) === 0 ? 'community' : 'dso',
    price: (floor + BigInt(random(Number(cap - floor) + 1))) as MicroPerWattHour,
    ration: random(2) === 0 ? 'prorata' : 'equal',
    open: random(2) === 0,
  };
}

/** About what was contracted, or anything. */
function randomReading(random: Random, importWh: bigint, exportWh: bigint): MeterReading {
  const near = (wh: bigint): WattHours => wattHours(wh + BigInt(random(6)));
  const any = (): WattHours => wattHours(BigInt(random(30)));
  return random(2) === 0
    ? { importWh: near(importWh), exportWh: near(exportWh) }
    : { importWh: any(), exportWh: any() };
}

function randomTariff(random: Random): Tariff {
  const price = (bound: number): MicroPerWattHour => BigInt(random(bound)) as MicroPerWattHour;
  return {
    retail: price(40),
    feedIn: price(10),
    netting: random(2) === 0 ? 'slot' : 'gross',
    netLocal: price(4),
    netRegional: price(6),
    netFull: price(9),
    levy: price(3),
    feeBuy: price(3),
    feeSell: price(3),
    shortPenalty: price(9),
    longPenalty: price(9),
    toleranceWh: wattHours(BigInt(random(4))),
    tolerancePpm: BigInt(random(400_000)),
  };
}
