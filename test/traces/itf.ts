import { assert } from '../../state/types/assert.ts';

/**
 * A value of an ITF file (Apalache's trace format) without its wrapping: integers as numbers, tuples and
 * sets as lists, maps as lists of pairs, variants as they are: `{ tag, value }`.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [name: string]: Value };

/** Variables of one model, by their name without the module's. */
export type ModelState = Readonly<Record<string, Value>>;

/** What is wrong with a file, in one line. */
export class TraceError extends Error {
  static override readonly name = 'TraceError';
}

/**
 * The models of one file (a module may have several instances, each with a prefix), with their states in
 * order; an instance that the run does not touch has none, nor has a script that checks functions only.
 */
export function parseItf(text: string): ModelState[][] {
  const { vars, states } = document(text);
  const instances = new Map<string, string[]>();
  for (const name of vars) {
    const prefix = name.slice(0, name.lastIndexOf('::') + 1);
    instances.set(prefix, [...(instances.get(prefix) ?? []), name]);
  }
  return [...instances.values()].map((names) =>
    states
      .filter((state) => names.every((name) => name in state))
      .map((state) =>
        Object.fromEntries(
          names.map((name) => [name.split('::').at(-1) ?? name, unwrap(state[name])]),
        ),
      ),
  );
}

function document(text: string): { vars: string[]; states: Record<string, unknown>[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TraceError(`not an ITF file: not JSON`, { cause: error });
  }
  const { vars, states } = isRecord(json) ? json : {};
  if (!Array.isArray(vars) || !vars.every((name) => typeof name === 'string'))
    throw new TraceError('not an ITF file: no list of variables in "vars"');
  if (!Array.isArray(states) || !states.every(isRecord))
    throw new TraceError('not an ITF file: no list of states in "states"');
  return { vars, states };
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function unwrap(json: unknown): Value {
  if (Array.isArray(json)) return json.map(unwrap);
  if (!isRecord(json)) return scalar(json);
  if ('#bigint' in json) return Number(json['#bigint']);
  for (const wrapping of ['#tup', '#set', '#map']) {
    const list = json[wrapping];
    if (Array.isArray(list)) return list.map(unwrap);
  }
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, unwrap(value)]));
}

function scalar(json: unknown): Value {
  const kind = typeof json;
  assert(kind === 'number' || kind === 'string' || kind === 'boolean' || json === null, 'JSON');
  return json as Value;
}

export function field(value: Value | undefined, name: string): Value {
  if (!isRecord(value)) throw new TraceError(`no record with a field "${name}"`);
  const found = (value as { readonly [name: string]: Value })[name];
  if (found === undefined) throw new TraceError(`no field "${name}"`);
  return found;
}

export function integer(value: Value | undefined): number {
  if (!Number.isSafeInteger(value)) throw new TraceError(`no integer: ${JSON.stringify(value)}`);
  return value as number;
}

export function text(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TraceError(`no string: ${JSON.stringify(value)}`);
  return value;
}

export function list(value: Value | undefined): readonly Value[] {
  if (!Array.isArray(value)) throw new TraceError(`no list: ${JSON.stringify(value)}`);
  return value;
}

/** Elements of a tuple. */
export function pair(value: Value | undefined): readonly [Value, Value] {
  const [first, second] = list(value);
  if (first === undefined || second === undefined) throw new TraceError('no pair');
  return [first, second];
}

export interface Variant {
  readonly tag: string;
  readonly value: Value;
}

export function variant(value: Value | undefined): Variant {
  return { tag: text(field(value, 'tag')), value: field(value, 'value') };
}
