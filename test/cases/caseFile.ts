import type { HouseholdTrade } from '../../state/market/clearing.ts';
import type { MarketOrder } from '../../state/market/order.ts';
import type {
  BookParameters,
  ClearingParameters,
  PriceShare,
  ZoneLimits,
} from '../../state/market/parameters.ts';
import type { Claim, RationingRule } from '../../state/market/rationing.ts';
import type { BaselineInput, SlotRange } from '../../state/market/settlement/baseline.ts';
import type { EscrowedOrder } from '../../state/market/settlement/escrow.ts';
import type {
  NetMeteringPeriod,
  NetMeteringTerms,
} from '../../state/market/settlement/netMetering.ts';
import { COMMUNITY, type Posting } from '../../state/market/settlement/postings.ts';
import type { MeterReading } from '../../state/market/settlement/readings.ts';
import type { DeliveredSettlementInput } from '../../state/market/settlement/settleDelivered.ts';
import type { FirmSettlementInput } from '../../state/market/settlement/settleFirm.ts';
import type { SlotSettlementInput } from '../../state/market/settlement/slotSettlement.ts';
import type { Tariff } from '../../state/market/settlement/tariff.ts';
import type { TieSeed } from '../../state/market/tieOrder.ts';
import type { Micro, MicroPerWattHour, WattHours } from '../../state/types/units.ts';

/** A file that is not of the case format (docs/spec/market.md): where it is wrong, and how. */
export class MalformedCase extends Error {
  override readonly name = 'MalformedCase';
}

export type MarketCase = { readonly id: string; readonly expect: unknown } & (
  | {
      readonly kind: 'clear';
      readonly parameters: ClearingParameters;
      readonly orders: readonly MarketOrder[];
    }
  | {
      readonly kind: 'ration';
      readonly rule: RationingRule;
      readonly seed: TieSeed;
      readonly availableWh: WattHours;
      readonly claims: readonly Claim[];
    }
  | { readonly kind: 'settle-firm'; readonly input: FirmSettlementInput }
  | { readonly kind: 'settle-delivered'; readonly input: DeliveredSettlementInput }
  | {
      readonly kind: 'netmeter';
      readonly terms: NetMeteringTerms;
      readonly openingWh: WattHours;
      readonly periods: readonly NetMeteringPeriod[];
    }
  | { readonly kind: 'baseline'; readonly input: BaselineInput }
  | {
      readonly kind: 'resettle';
      readonly before: readonly Posting[];
      readonly after: readonly Posting[];
    }
  | {
      readonly kind: 'escrow';
      readonly orders: readonly EscrowedOrder[];
      readonly tariff: Tariff;
      readonly floor: MicroPerWattHour;
      readonly cap: MicroPerWattHour;
    }
  /** A kind that the engine does not have; its contents are not looked at. */
  | { readonly kind: 'unsupported'; readonly what: string }
);

const MECHANISMS = [
  'uniform',
  'payasbid',
  'tradereduction',
  'posted',
  'muda',
  'zonal',
] as const satisfies ClearingParameters['mechanism'][];

/** @throws MalformedCase */
export function parseCaseFile(text: string): MarketCase[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new MalformedCase(`not JSON: ${(error as Error).message}`, { cause: error });
  }
  const file = new Node(json, '');
  const version = file.at('version');
  if (version.value !== 1) version.fail('expected version 1');
  return file.at('cases').items().map(parseCase);
}

function parseCase(node: Node): MarketCase {
  const common = { id: node.at('id').text(), expect: node.at('expect').value };
  const kind = node.at('kind').text();
  const input = node.at('input');
  switch (kind) {
    case 'clear': {
      const parameters = clearingParameters(input.at('params'));
      return { ...common, kind, parameters, orders: input.at('orders').items().map(marketOrder) };
    }
    case 'ration':
      return {
        ...common,
        kind,
        rule: rationingRule(input.at('rule')),
        seed: tieSeed(input),
        availableWh: input.at('R').wattHours(),
        claims: Array.from(input.at('claims').entries(), ([name, claim]) => ({
          name,
          quantityWh: claim.wattHours(),
        })),
      };
    case 'settle-firm':
      return { ...common, kind, input: firmSettlementInput(input) };
    case 'settle-delivered':
      return { ...common, kind, input: deliveredSettlementInput(input) };
    case 'netmeter':
      return { ...common, kind, ...netMetering(input) };
    case 'baseline':
      return { ...common, kind, input: baselineInput(input) };
    case 'resettle': {
      const [before, after] = ['old', 'new'].map((key) => input.at(key).items().map(posting));
      return { ...common, kind, before: before ?? [], after: after ?? [] };
    }
    case 'escrow':
      return {
        ...common,
        kind,
        orders: input.at('orders').items().map(escrowedOrder),
        tariff: tariff(input.at('tariff')),
        floor: input.at('floor').price(),
        cap: input.at('cap').price(),
      };
    default:
      return { ...common, kind: 'unsupported', what: kind };
  }
}

function clearingParameters(node: Node): ClearingParameters {
  const mechanism = node.at('mechanism').oneOf(MECHANISMS);
  const book: BookParameters = {
    ...tieSeed(node),
    floor: node.at('floor').price(),
    cap: node.at('cap').price(),
    maxQuantityWh: node.at('maxQty').wattHours(),
    maxPrice: node.at('maxPrice').price(),
  };
  const ration = (): RationingRule => rationingRule(node.at('ration'));
  const k = (): PriceShare => ({
    numerator: node.at('kNum').integer(),
    denominator: node.at('kDen').integer(),
  });
  switch (mechanism) {
    case 'posted':
      return { ...book, mechanism, ration: ration(), postedPrice: node.at('postedPrice').price() };
    case 'tradereduction':
      return { ...book, mechanism, ration: ration() };
    case 'muda':
      return { ...book, mechanism, k: k() };
    case 'zonal': {
      const zones = node.at('zones').map(zoneLimits);
      const zoneOf = node.at('zoneOf').map((zone) => zone.text());
      return { ...book, mechanism, ration: ration(), k: k(), zones, zoneOf };
    }
    default:
      return { ...book, mechanism, ration: ration(), k: k() };
  }
}

function zoneLimits(node: Node): ZoneLimits {
  return {
    importCapWh: node.at('importCap').wattHours(),
    exportCapWh: node.at('exportCap').wattHours(),
  };
}

function marketOrder(node: Node): MarketOrder {
  return {
    id: node.at('id').text(),
    household: node.at('household').text(),
    side: node.at('side').text(),
    quantityWh: node.at('qty').integer(),
    priceMicroPerWh: node.at('price').integer(),
  };
}

function escrowedOrder(node: Node): EscrowedOrder {
  return {
    side: node.at('side').oneOf(['buy', 'sell']),
    quantityWh: node.at('qty').wattHours(),
    price: node.at('price').price(),
  };
}

function rationingRule(node: Node): RationingRule {
  return node.oneOf(['prorata', 'equal']);
}

function tieSeed(node: Node): TieSeed {
  return { slot: node.at('slot').text(), seed: node.at('seed').text() };
}

function firmSettlementInput(node: Node): FirmSettlementInput {
  return {
    ...slotSettlementInput(node),
    surplus: node.at('surplus').money(),
    surplusTo: node.has('surplusTo') ? node.at('surplusTo').text() : COMMUNITY,
  };
}

function deliveredSettlementInput(node: Node): DeliveredSettlementInput {
  return {
    ...slotSettlementInput(node),
    price: node.at('price').price(),
    ration: rationingRule(node.at('ration')),
    open: node.at('open').boolean(),
  };
}

function netMetering(
  node: Node,
): Omit<Extract<MarketCase, { kind: 'netmeter' }>, 'kind' | 'id' | 'expect'> {
  return {
    terms: {
      retail: node.at('retail').price(),
      ratio: {
        numerator: node.at('ratioNum').integer(),
        denominator: node.at('ratioDen').integer(),
      },
      trueUp: node.at('trueUp').price(),
    },
    openingWh: node.at('opening').wattHours(),
    periods: node
      .at('periods')
      .items()
      .map((period) => ({
        importWh: period.at('importWh').wattHours(),
        exportWh: period.at('exportWh').wattHours(),
        yearEnd: period.at('yearEnd').boolean(),
      })),
  };
}

function baselineInput(node: Node): BaselineInput {
  const values = (list: Node): WattHours[] => list.items().map((value) => value.wattHours());
  const range = (start: string, end: string): SlotRange => ({
    start: node.at(start).count(),
    end: node.at(end).count(),
  });
  const committed = node.at('committed');
  return {
    days: node
      .at('days')
      .items()
      .map((day) => ({
        eligible: day.at('eligible').boolean(),
        valuesWh: values(day.at('values')),
      })),
    actualWh: values(node.at('actual')),
    event: range('eventStart', 'eventEnd'),
    adjustment: range('adjStart', 'adjEnd'),
    chosenDays: node.at('X').count(),
    poolDays: node.at('Y').count(),
    leastDays: node.at('minDays').count(),
    adjustmentCapPpm: node.at('capPpm').integer(),
    reward: node.at('rate').price(),
    committedWh: committed.value === null ? null : committed.wattHours(),
  };
}

function slotSettlementInput(node: Node): SlotSettlementInput {
  return {
    ...tieSeed(node),
    positions: node.at('positions').map(
      (position): HouseholdTrade => ({
        boughtWh: position.at('bought').wattHours(),
        soldWh: position.at('sold').wattHours(),
        pays: position.at('pays').money(),
        receives: position.at('receives').money(),
      }),
    ),
    readings: node
      .at('readings')
      .map((reading) => (reading.value === null ? null : meterReading(reading))),
    history: node.at('history').map((entries) =>
      entries.items().map((entry): MeterReading => {
        const [importWh, exportWh] = entry.pair();
        return { importWh: importWh.wattHours(), exportWh: exportWh.wattHours() };
      }),
    ),
    zoneOf: node.at('zoneOf').map((zone) => zone.text()),
    tariff: tariff(node.at('tariff')),
  };
}

function meterReading(node: Node): MeterReading {
  return { importWh: node.at('import').wattHours(), exportWh: node.at('export').wattHours() };
}

function tariff(node: Node): Tariff {
  return {
    retail: node.at('retail').price(),
    feedIn: node.at('feedIn').price(),
    netting: node.at('netting').oneOf(['slot', 'gross']),
    netLocal: node.at('netLocal').price(),
    netRegional: node.at('netRegional').price(),
    netFull: node.at('netFull').price(),
    levy: node.at('levy').price(),
    feeBuy: node.at('feeBuy').price(),
    feeSell: node.at('feeSell').price(),
    shortPenalty: node.at('shortPenalty').price(),
    longPenalty: node.at('longPenalty').price(),
    toleranceWh: node.at('tolWh').wattHours(),
    tolerancePpm: node.at('tolPpm').integer(),
  };
}

function posting(node: Node): Posting {
  return {
    code: node.at('code').text(),
    from: node.at('frm').text(),
    to: node.at('to').text(),
    amount: node.at('amount').money(),
  };
}

const INTEGER = /^(0|-?[1-9][0-9]*)$/;

/**
 * A value of the file with the path to it. Units are only named here, not checked: what is out of range is
 * for the engine to refuse.
 */
class Node {
  readonly value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.#path = path;
  }

  fail(problem: string): never {
    throw new MalformedCase(this.#path === '' ? problem : `${this.#path}: ${problem}`);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#object(), key);
  }

  at(key: string): Node {
    const object = this.#object();
    if (!Object.hasOwn(object, key)) this.fail(`has no "${key}"`);
    return this.#child(object[key], `.${key}`);
  }

  entries(): Map<string, Node> {
    const entries = Object.entries(this.#object());
    return new Map(entries.map(([key, value]) => [key, this.#child(value, `.${key}`)]));
  }

  map<Value>(parse: (node: Node) => Value): Map<string, Value> {
    return new Map(Array.from(this.entries(), ([key, node]) => [key, parse(node)]));
  }

  items(): Node[] {
    if (!Array.isArray(this.value)) this.fail('expected a list');
    return this.value.map((item: unknown, index) => this.#child(item, `[${index}]`));
  }

  pair(): [Node, Node] {
    const [first, second, third] = this.items();
    if (first === undefined || second === undefined || third !== undefined) {
      this.fail('expected a pair');
    }
    return [first, second];
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('expected a text');
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const choice = choices.find((known) => known === this.value);
    return choice ?? this.fail(`expected ${choices.join(' or ')}`);
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('expected true or false');
  }

  /** An integer that counts or numbers things of the case. */
  count(): number {
    const count = this.integer();
    return count >= 0n && count <= 1_000_000n ? Number(count) : this.fail('is out of range');
  }

  integer(): bigint {
    const { value } = this;
    if (typeof value !== 'string' || !INTEGER.test(value)) {
      this.fail(`expected an integer as a decimal text, found ${JSON.stringify(value)}`);
    }
    return BigInt(value);
  }

  wattHours(): WattHours {
    return this.integer() as WattHours;
  }

  price(): MicroPerWattHour {
    return this.integer() as MicroPerWattHour;
  }

  money(): Micro {
    return this.integer() as Micro;
  }

  #child(value: unknown, step: string): Node {
    return new Node(value, this.#path === '' ? step.replace(/^\./, '') : `${this.#path}${step}`);
  }

  #object(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail('expected an object');
    }
    return value as Record<string, unknown>;
  }
}
