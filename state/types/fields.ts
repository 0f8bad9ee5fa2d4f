/** What is wrong with a document, and where: `contracts[0].parameters.cap`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * Reads a parsed JSON or YAML document and notes every fault instead of stopping at the first.
 * A reader method that finds a fault returns a value of the right type that must not be used;
 * the caller looks at `faults` before it uses any.
 */
export class Fields {
  readonly path: string;
  readonly faults: Fault[];
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #read = new Set<string>();

  constructor(document: unknown, path = '', faults: Fault[] = []) {
    this.path = path;
    this.faults = faults;
    const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
    if (!isObject) this.faults.push({ path: path || 'document', message: 'must be an object' });
    this.#fields = isObject ? (document as Record<string, unknown>) : {};
  }

  at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  fault(key: string, message: string): void {
    this.faults.push({ path: this.at(key), message });
  }

  has(key: string): boolean {
    this.#read.add(key);
    return this.#fields[key] !== undefined;
  }

  raw(key: string): unknown {
    this.#read.add(key);
    return this.#fields[key];
  }

  text(key: string, rule: { pattern?: RegExp; what?: string; fallback?: string } = {}): string {
    const value = this.raw(key);
    if (value === undefined && rule.fallback !== undefined) return rule.fallback;
    const fits = typeof value === 'string' && (rule.pattern?.test(value) ?? true);
    if (!fits) this.fault(key, `must be ${rule.what ?? 'a text'}, not ${shown(value)}`);
    return fits ? value : '';
  }

  choice<T extends string>(key: string, choices: readonly T[], fallback?: T): T {
    const value = this.raw(key);
    if (value === undefined && fallback !== undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      this.fault(key, `must be one of ${choices.join(', ')}, not ${shown(value)}`);
    return found ?? (choices[0] as T);
  }

  boolean(key: string, fallback: boolean): boolean {
    const value = this.raw(key) ?? fallback;
    if (typeof value !== 'boolean') this.fault(key, `must be true or false, not ${shown(value)}`);
    return value === true;
  }

  /** A whole number: a JSON number, or a decimal string where it may pass 2^53. */
  integer(key: string, rule: { min: bigint; max: bigint; fallback?: bigint }): bigint {
    const value = this.raw(key);
    if (value === undefined && rule.fallback !== undefined) return rule.fallback;
    const whole =
      (typeof value === 'number' && Number.isSafeInteger(value)) ||
      (typeof value === 'string' && /^(0|-?[1-9][0-9]*)$/.test(value));
    const number = whole ? BigInt(value as number | string) : null;
    if (number !== null && number >= rule.min && number <= rule.max) return number;
    this.fault(key, `must be a whole number from ${rule.min} to ${rule.max}, not ${shown(value)}`);
    return rule.min;
  }

  number(key: string, rule: { min: number; max: number; fallback?: number }): number {
    const { fallback } = rule;
    return Number(
      this.integer(key, {
        min: BigInt(rule.min),
        max: BigInt(rule.max),
        ...(fallback === undefined ? {} : { fallback: BigInt(fallback) }),
      }),
    );
  }

  object(key: string): Fields {
    const value = this.raw(key);
    return new Fields(value ?? {}, this.at(key), this.faults);
  }

  list<T>(key: string, read: (item: unknown, path: string) => T, most = 100_000): T[] {
    const value = this.raw(key);
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > most) {
      this.fault(key, `must be a list of at most ${most} entries`);
      return [];
    }
    return value.map((item, index) => read(item, `${this.at(key)}[${index}]`));
  }

  /** Call last: every key that nobody read is a fault, with the nearest known one. */
  noOthers(): void {
    for (const key of Object.keys(this.#fields)) {
      if (this.#read.has(key)) continue;
      const near = nearest(key, [...this.#read]);
      this.fault(key, near === null ? 'is not known' : `is not known; did you mean ${near}?`);
    }
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The candidate within two edits (or a third of the word) of a mistyped key, or null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein distance; the words are keys of a document, so the quadratic table is small. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
