/** What a replay of one trace has found. */
export class Tally {
  /** Steps of which something was compared. */
  steps = 0;
  /** Single comparisons that agreed, by what was compared. */
  readonly agreed: Map<string, number> = new Map();
  /** Comparisons not made, by the named difference (docs/conformance.md). */
  readonly exempted: Map<string, number> = new Map();
  readonly divergences: { readonly step: number; readonly text: string }[] = [];

  exempt(difference: string): void {
    this.exempted.set(difference, (this.exempted.get(difference) ?? 0) + 1);
  }

  /** A divergence, unless they are equal; `where` tells more of it. */
  compare(step: number, what: string, where: string, ours: unknown, model: unknown): void {
    const [came, expected] = [show(ours), show(model)];
    if (came === expected) this.agreed.set(what, (this.agreed.get(what) ?? 0) + 1);
    else
      this.divergences.push({ step, text: `${what} ${where}: expected ${expected}, came ${came}` });
  }
}

/** One line, with bigints, the same for equal values with their fields in whatever order. */
export function show(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === 'bigint') return `${part}`;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
