import { flexibilityTemplate } from './flexibility/flexibilityTemplate.ts';
import { MARKET_MECHANISMS } from './market/marketParameters.ts';
import { marketTemplate } from './market/marketTemplate.ts';
import type { ContractTemplate } from './template.ts';

/** Every published template and version; an entry is never removed, since old blocks replay with it. */
export const TEMPLATES: readonly ContractTemplate[] = [
  ...MARKET_MECHANISMS.map((mechanism) => erased(marketTemplate(mechanism))),
  erased(flexibilityTemplate),
];

/** An instance carries the parameters that its own template has read, so the types meet again there. */
function erased<Parameters>(template: ContractTemplate<Parameters>): ContractTemplate {
  return template as ContractTemplate<unknown> as ContractTemplate;
}
