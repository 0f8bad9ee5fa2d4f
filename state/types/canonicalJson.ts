/**
 * One text per value: keys in code-unit order, no white space. Only what the ledger hashes as a document
 * (genesis, contract instances) goes through here; its numbers are safe integers or decimal strings.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'bigint') return JSON.stringify(value.toString());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${entries.join(',')}}`;
}

/** A document that somebody sends is nested no deeper: what reads it calls itself once a level. */
const DEPTH_MAX = 16;

/** The value of a text that {@link canonicalJson} has written; undefined for any other text. */
export function parseCanonicalJson(text: string): unknown {
  if (depthOf(text) > DEPTH_MAX) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Brackets within texts count as well: a document has no use for many of them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
