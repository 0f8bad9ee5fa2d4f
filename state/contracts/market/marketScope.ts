import { Fields as FieldReader, type Fields } from '../../types/fields.ts';
import { type Refusal, refuse } from '../../types/refusal.ts';
import { NAME_PATTERN } from '../../types/transaction.ts';
import { PRICE_MAX_MICRO_PER_WH } from '../../types/units.ts';
import type { ContractContext } from '../context.ts';
import { isMember, zoneInSlot } from '../scope.ts';
import type { MarketMechanism } from './marketParameters.ts';

/** Whom a market is for, and who bills them (docs/spec/market.md §11). */
export interface MarketScope {
  readonly members: 'all' | readonly string[];
  /** Name of the home market that bills what is traded here; null: this is a home market. */
  readonly settledBy: string | null;
}

const ZONES_MAX = 100;

/** A side market's trades are pairs with one price each: mechanisms without a surplus. */
const SIDE_MECHANISMS: readonly MarketMechanism[] = ['uniform', 'posted', 'payasbid'];

export function readScope(fields: Fields, mechanism: MarketMechanism): MarketScope {
  const members = readMembers(fields);
  if (!fields.has('settledBy')) return { members, settledBy: null };
  const settledBy = fields.text('settledBy', {
    pattern: NAME_PATTERN,
    what: 'the name of the market that bills the meters',
  });
  if (!SIDE_MECHANISMS.includes(mechanism))
    fields.fault(
      'settledBy',
      `goes with ${SIDE_MECHANISMS.join(', ')}, not with ${mechanism}: what is billed elsewhere are pairs of buyer and seller with one price`,
    );
  for (const key of ['tariff', 'settlement', 'netMetering', 'agreementsPerHousehold'])
    if (fields.has(key))
      fields.fault(key, `is that of ${settledBy}, which bills what is traded here`);
  return { members, settledBy };
}

function readMembers(fields: Fields): 'all' | readonly string[] {
  if (!fields.has('members') || fields.raw('members') === 'all') return 'all';
  const zones = fields.list(
    'members',
    (value, path) => {
      if (typeof value === 'string' && NAME_PATTERN.test(value)) return value;
      fields.faults.push({ path, message: 'must be the name of a grid zone' });
      return '';
    },
    ZONES_MAX,
  );
  if (zones.length === 0 || new Set(zones).size < zones.length)
    fields.fault('members', 'must be all, or a list of different grid zones');
  return zones;
}

/** A side market has no tariff: that of its home market bounds it, slot by slot. */
export function tariffFields(fields: Fields, { settledBy }: MarketScope): Fields {
  if (settledBy === null) return fields.object('tariff');
  const document = { retail: PRICE_MAX_MICRO_PER_WH.toString(), feedIn: 0 };
  return new FieldReader(document, 'tariff', fields.faults);
}

/** Whether the household is a member in that slot: then its meter is billed by this market, or its home. */
export function checkScope(
  { name, household: lookUp }: Pick<ContractContext, 'name' | 'household'>,
  { members }: MarketScope,
  household: string,
  slot: bigint,
): Refusal | null {
  if (members === 'all') return null;
  const found = lookUp(household);
  const zone = found === null ? '' : zoneInSlot(found, slot);
  if (isMember({ members }, zone)) return null;
  return refuse(
    'not-a-member',
    `household ${household} is in ${zone === '' ? 'no zone' : `zone ${zone}`} in slot ${slot}; contract ${name} is for ${members.join(', ')}`,
  );
}
