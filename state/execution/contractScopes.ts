import type { ContractTerm } from '../contracts/context.ts';
import { type ContractScope, isMember } from '../contracts/scope.ts';
import type { ContractInstance } from '../contracts/template.ts';
import type { Fault } from '../types/fields.ts';

/** An instance, and the slots for which it shall be in force. */
export interface TermedContract extends ContractTerm {
  readonly instance: ContractInstance;
}

/**
 * Why the contracts cannot stand beside each other once `subject` is among them: by its own fault, or because
 * a market that it bills would be left without.
 */
export function contractSetFaults(
  subject: TermedContract,
  all: readonly TermedContract[],
): Fault[] {
  return [
    ...scopeFaults(subject, all),
    ...all
      .filter(({ instance }) => scopeOf(instance)?.settledBy === subject.instance.name)
      .flatMap((side) =>
        scopeFaults(side, all).map(({ message }) => ({
          path: 'name',
          message: `is the home market of contract ${side.instance.name}, which ${message}`,
        })),
      ),
  ];
}

/** Of contracts that begin together: each fault once, at the later of two that cannot stand side by side. */
export function contractListFaults(all: readonly TermedContract[]): [TermedContract, Fault][] {
  return all.flatMap((subject, index) => {
    const isHome = scopeOf(subject.instance)?.settledBy === null;
    const others = isHome ? all.slice(0, index) : all;
    return scopeFaults(subject, others).map((fault): [TermedContract, Fault] => [subject, fault]);
  });
}

function scopeOf({ template, parameters }: ContractInstance): ContractScope | null {
  return template.scope?.(parameters) ?? null;
}

/**
 * Why `subject` cannot stand beside the others: in no slot may two home markets bill one meter, and whoever
 * trades in a side market has a home market that bills what he did there, in every slot of it.
 */
function scopeFaults(subject: TermedContract, all: readonly TermedContract[]): Fault[] {
  const scope = scopeOf(subject.instance);
  const others = all.filter(({ instance }) => instance.name !== subject.instance.name);
  if (scope === null) return followFaults(subject, others);
  return scope.settledBy === null
    ? overlapFaults(subject, scope, others)
    : homeFaults(subject, scope, scope.settledBy, others);
}

/** Who follows a market acts on what that one bills: there must be one. */
function followFaults(
  { instance, ...term }: TermedContract,
  others: readonly TermedContract[],
): Fault[] {
  const market = instance.template.follows?.(instance.parameters);
  const found = others.some(
    (one) =>
      one.instance.name === market && scopeOf(one.instance)?.settledBy === null && meet(one, term),
  );
  return market === undefined || found
    ? []
    : [
        {
          path: 'parameters.market',
          message: `names ${market}, which is no home market in force`,
        },
      ];
}

function overlapFaults(
  subject: TermedContract,
  scope: ContractScope,
  others: readonly TermedContract[],
): Fault[] {
  for (const other of others) {
    const theirs = scopeOf(other.instance);
    if (theirs === null || theirs.settledBy !== null || !meet(subject, other)) continue;
    const shared = sharedMembers(scope, theirs);
    if (shared !== null)
      return [
        {
          path: 'parameters.members',
          message: `includes ${shared}, whose meters contract ${other.instance.name} bills already; a market beside it names it in settledBy`,
        },
      ];
  }
  return [];
}

function homeFaults(
  subject: TermedContract,
  scope: ContractScope,
  settledBy: string,
  others: readonly TermedContract[],
): Fault[] {
  const fault = (message: string): Fault[] => [{ path: 'parameters.settledBy', message }];
  const homes = others.filter((one) => one.instance.name === settledBy && meet(one, subject));
  let covered = subject.fromSlot;
  for (const home of homes) {
    const theirs = scopeOf(home.instance);
    if (theirs === null || theirs.settledBy !== null)
      return fault(`names ${settledBy}, which bills no meters itself`);
    if (!theirs.takesSchedules)
      return fault(`names ${settledBy}, which bills only what its meters share, not what is firm`);
    if (theirs.members !== 'all' && !theirs.members.some((zone) => isMember(scope, zone)))
      return fault(`names ${settledBy}, which has none of its members`);
    if (outside(scope, theirs) !== null)
      return [
        {
          path: 'parameters.members',
          message: `includes ${outside(scope, theirs)}, whose meters ${settledBy} does not bill`,
        },
      ];
    if (scope.opensBeforeMs > theirs.opensBeforeMs)
      return [
        {
          path: 'parameters.timing.opensBeforeMs',
          message: `must be at most ${theirs.opensBeforeMs}, when ${settledBy} opens: its tariff may change until then`,
        },
      ];
    if (home.fromSlot > covered) break;
    if (home.untilSlot === null) return [];
    if (home.untilSlot > covered) covered = home.untilSlot;
  }
  if (subject.untilSlot !== null && covered >= subject.untilSlot) return [];
  return fault(
    homes.length === 0
      ? `names ${settledBy}, which is no contract in force`
      : `names ${settledBy}, which bills nobody from slot ${covered} on`,
  );
}

function meet(a: ContractTerm, b: ContractTerm): boolean {
  const before = (one: ContractTerm, other: ContractTerm) =>
    one.untilSlot !== null && one.untilSlot <= other.fromSlot;
  return !before(a, b) && !before(b, a);
}

/** Some zone, or all households, that are members of both; null where none is. */
function sharedMembers(a: ContractScope, b: ContractScope): string | null {
  if (a.members === 'all') return b.members === 'all' ? 'all households' : zones(b.members);
  const shared = a.members.filter((zone) => isMember(b, zone));
  return shared.length === 0 ? null : zones(shared);
}

/** What of `inner` is not within `outer`; null where all is. */
function outside(inner: ContractScope, outer: ContractScope): string | null {
  if (outer.members === 'all') return null;
  if (inner.members === 'all') return 'all households';
  const missing = inner.members.filter((zone) => !isMember(outer, zone));
  return missing.length === 0 ? null : zones(missing);
}

function zones(names: readonly string[]): string {
  return `zone ${names.join(', ')}`;
}
