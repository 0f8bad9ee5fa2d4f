import { instantiate } from '../../../state/contracts/instance.ts';
import { TEMPLATES } from '../../../state/contracts/templates.ts';
import { contractEntries, deployedContract } from '../../../state/execution/contractRegistry.ts';
import { equalBytes } from '../../../state/types/bytes.ts';
import { parseCanonicalJson } from '../../../state/types/canonicalJson.ts';
import type { ProposedChange } from '../../../state/types/governance.ts';
import type { ChainReader } from './chainReader.ts';
import { type TermsChange, termsChange } from './termsChange.ts';

export interface ProposedContractView {
  readonly name: string;
  readonly terms: string;
  /** Against the contract that it would replace; null where it is new. */
  readonly change: TermsChange | null;
}

/** What a proposal would have the members bound by; null where it is of something else, or faulty. */
export function proposedContract(
  { ledger: { chain, state } }: ChainReader,
  change: ProposedChange,
): ProposedContractView | null {
  if (change.type !== 'deployContract' && change.type !== 'changeContract') return null;
  const entry =
    change.type === 'changeContract'
      ? contractEntries(state).find(({ id }) => equalBytes(id, change.contract))
      : undefined;
  const before = entry === undefined ? null : deployedContract(chain, state, entry);
  const name = change.type === 'deployContract' ? change.name : (before?.name ?? '');
  const { template, version } = change;
  const parameters = parseCanonicalJson(change.parameters);
  const made = instantiate(TEMPLATES, chain.chainId, chain.parameters.slotLengthMs, {
    name,
    template,
    version,
    parameters,
  });
  if (!made.ok) return null;
  const { terms } = made.instance;
  return { name, terms, change: before === null ? null : termsChange(before, made.instance) };
}
