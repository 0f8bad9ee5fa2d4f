import { isName } from '../../market/order.ts';
import type { ZoneLimits } from '../../market/parameters.ts';
import { Fields } from '../../types/fields.ts';
import { ENERGY_MAX_WH, wattHours } from '../../types/units.ts';

/** Feeders of one community: a limit on what a slot's auction and its events can grow to. */
const ZONES_MAX = 64;

/** By ascending name: the zones of a market with zones, and what may flow into and out of each, net, in a slot. */
export function readZones(fields: Fields): ReadonlyMap<string, ZoneLimits> {
  const document = fields.raw('zones');
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  const names = isObject ? Object.keys(document).sort() : [];
  if (names.length === 0 || names.length > ZONES_MAX) {
    fields.fault('zones', `must be an object with 1 to ${ZONES_MAX} zones`);
    return new Map();
  }
  const zones = new Fields(document, fields.at('zones'), fields.faults);
  return new Map(
    names.map((name) => {
      if (!isName(name))
        zones.fault(name, 'must be named by 1 to 64 of the characters 0-9 A-Z a-z : _ . -');
      const limits = zones.object(name);
      const rule = { min: 0n, max: ENERGY_MAX_WH };
      const read = {
        importCapWh: wattHours(limits.integer('importCapWh', rule)),
        exportCapWh: wattHours(limits.integer('exportCapWh', rule)),
      };
      limits.noOthers();
      return [name, read] as const;
    }),
  );
}
