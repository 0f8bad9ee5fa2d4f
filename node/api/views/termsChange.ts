import type { ContractInstance } from '../../../state/contracts/template.ts';

/** What new terms change, for whoever shall be bound by them. */
export interface TermsChange {
  /** Sentences that no longer hold, and those that hold instead. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Null: not there. */
  readonly parameters: readonly {
    readonly path: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

export function termsChange(
  before: Pick<ContractInstance, 'terms' | 'document'>,
  after: Pick<ContractInstance, 'terms' | 'document'>,
): TermsChange {
  const [old, fresh] = [before.terms.split('\n'), after.terms.split('\n')];
  const [from, to] = [leaves(before.document), leaves(after.document)];
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort();
  return {
    removed: old.filter((line) => !fresh.includes(line)),
    added: fresh.filter((line) => !old.includes(line)),
    parameters: paths
      .filter((path) => from.get(path) !== to.get(path))
      .map((path) => ({ path, from: from.get(path) ?? null, to: to.get(path) ?? null })),
  };
}

/** Every value of a document by its path, as JSON. */
function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) {
    found.set(path, JSON.stringify(value));
    return found;
  }
  for (const [key, item] of Object.entries(value))
    leaves(item, Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`, found);
  return found;
}
