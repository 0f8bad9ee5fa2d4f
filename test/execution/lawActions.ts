import fc from 'fast-check';
import { HOUR_MS, type JsonDocument, MINUTE_MS, marketParameters } from '../support/ledger.ts';

export const ZONES: readonly string[] = ['x', 'x', 'y'];
export const HOMES: number = ZONES.length;
const TEMPLATES = ['uniform', 'posted', 'payasbid', 'tradereduction', 'muda', 'zonal'] as const;
const MEMBERS = [undefined, undefined, ['x'], ['y'], ['x', 'y']] as const;
const NAMES = ['market', 'east', 'gifts', 'gifts', 'side'] as const;

export interface Draft {
  readonly template: (typeof TEMPLATES)[number];
  readonly members: readonly string[] | undefined;
  readonly cap: number;
  readonly opensMinutes: number;
  readonly tariff: 'plain' | 'blocks' | 'posted';
  readonly settling: 'firm' | 'delivered' | 'netted';
}

/** A home market that bills its members. */
export function homeDocument({ template, members, cap, ...draft }: Draft): JsonDocument {
  const document = marketParameters();
  const { tariff } = document;
  document['cap'] = cap;
  if (members !== undefined) document['members'] = members;
  if (template === 'posted') document['postedPrice'] = 150;
  if (template === 'muda') document['ration'] = 'equal';
  if (template === 'zonal')
    document['zones'] = {
      x: { importCapWh: 300, exportCapWh: 300 },
      y: { importCapWh: 900, exportCapWh: 900 },
    };
  document['timing'] = {
    opensBeforeMs: draft.opensMinutes * MINUTE_MS,
    gateBeforeMs: 10 * MINUTE_MS,
    readingDeadlineAfterMs: 20 * MINUTE_MS,
    correctionDeadlineAfterMs: HOUR_MS,
  };
  if (draft.tariff === 'blocks')
    tariff.blocks = [{ name: 'noon', from: '09:30', until: '12:00', retail: 260, feedIn: 75 }];
  if (draft.tariff === 'posted' && draft.settling !== 'netted')
    tariff.posted = { retailMin: 200, retailMax: 400, feedInMin: 0, feedInMax: 90 };
  if (draft.settling === 'delivered' && (template === 'uniform' || template === 'posted'))
    document['settlement'] = { kind: 'delivered' };
  if (draft.settling === 'netted')
    document['netMetering'] = { period: 'days', days: 1, perYear: 2, trueUp: 100 };
  return document;
}

/** One beside it that only holds auctions. */
export function sideDocument({ template, members, opensMinutes }: Draft): JsonDocument {
  return {
    settledBy: 'market',
    ...(members === undefined ? {} : { members }),
    floor: 0,
    cap: template === 'posted' ? 0 : 200,
    ...(template === 'posted' ? { postedPrice: 0 } : {}),
    maxQuantityWh: 10_000,
    timing: { opensBeforeMs: opensMinutes * MINUTE_MS, gateBeforeMs: 10 * MINUTE_MS },
  };
}

/** The community's own market at the start. */
export const FIRST: Draft = {
  template: 'uniform',
  members: undefined,
  cap: 250,
  opensMinutes: 45,
  tariff: 'posted',
  settling: 'firm',
};

const draft = fc.record<Draft>({
  template: fc.constantFrom(...TEMPLATES),
  members: fc.constantFrom(...MEMBERS),
  cap: fc.constantFrom(200, 250),
  opensMinutes: fc.constantFrom(20, 30, 45),
  tariff: fc.constantFrom('plain', 'blocks', 'posted'),
  settling: fc.constantFrom('firm', 'firm', 'firm', 'delivered', 'netted'),
});
const who = fc.nat(HOMES - 1);
const wh = fc.integer({ min: 1, max: 1_800 });
const price = fc.integer({ min: 0, max: 260 });
const side = fc.constantFrom('buy' as const, 'sell' as const);
/** Which of those that there are; taken modulo. */
const which = fc.nat(7);

export interface Wish {
  readonly who: number;
  readonly side: 'buy' | 'sell';
  readonly wh: number;
  readonly price: number;
  readonly ahead: number;
}

export type Action =
  | { type: 'deploy'; name: (typeof NAMES)[number]; draft: Draft; days: number }
  | { type: 'change'; which: number; draft: Draft; days: number }
  | { type: 'retire'; which: number; days: number }
  | { type: 'order'; which: number; wishes: Wish[] }
  | {
      type: 'standing';
      which: number;
      who: number;
      side: 'buy' | 'sell';
      wh: number;
      price: number;
    }
  | { type: 'agree'; which: number; who: number; with: number; wh: number; price: number }
  | { type: 'end'; which: number; who: number }
  | { type: 'read'; wh: number[]; back: number }
  | { type: 'correct'; who: number; wh: number; back: number }
  | { type: 'prices'; which: number; retail: number; ahead: number }
  | { type: 'move'; who: number; zone: string }
  | { type: 'suspend'; who: number }
  | { type: 'wait'; minutes: number }
  | { type: 'restart' };

const one = <Type extends Action['type']>(
  type: Type,
  fields: {
    [Key in Exclude<keyof Extract<Action, { type: Type }>, 'type'>]: fc.Arbitrary<
      Extract<Action, { type: Type }>[Key]
    >;
  },
): fc.Arbitrary<Action> =>
  fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<Action>;

const days = fc.constantFrom(0, 0, 0, 0, 1);
const back = fc.integer({ min: 0, max: 5 });
const wish = fc.record({ who, side, wh, price, ahead: fc.nat(3) });
export const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: one('deploy', { name: fc.constantFrom(...NAMES), draft, days }) },
  { weight: 3, arbitrary: one('change', { which, draft, days }) },
  { weight: 1, arbitrary: one('retire', { which, days }) },
  {
    weight: 8,
    arbitrary: one('order', { which, wishes: fc.array(wish, { minLength: 1, maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: one('standing', { which, who, side, wh, price }) },
  { weight: 3, arbitrary: one('agree', { which, who, with: who, wh, price }) },
  { weight: 1, arbitrary: one('end', { which, who }) },
  {
    weight: 6,
    arbitrary: one('read', {
      wh: fc.array(fc.nat(1_800), { minLength: HOMES, maxLength: HOMES }),
      back,
    }),
  },
  { weight: 2, arbitrary: one('correct', { who, wh, back }) },
  {
    weight: 2,
    arbitrary: one('prices', {
      which,
      retail: fc.integer({ min: 180, max: 420 }),
      ahead: fc.nat(6),
    }),
  },
  { weight: 1, arbitrary: one('move', { who, zone: fc.constantFrom('x', 'y', '') }) },
  { weight: 1, arbitrary: one('suspend', { who: fc.constant(2) }) },
  { weight: 8, arbitrary: one('wait', { minutes: fc.constantFrom(3, 8, 15, 15, 30, 90, 400) }) },
  { weight: 1, arbitrary: one('restart', {}) },
);
