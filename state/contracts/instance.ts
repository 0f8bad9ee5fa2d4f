import { taggedHash } from '../codec/signBytes.ts';
import { EMPTY_BYTES, utf8 } from '../types/bytes.ts';
import { canonicalJson } from '../types/canonicalJson.ts';
import type { Fault } from '../types/fields.ts';
import type { ContractInstance, ContractTemplate } from './template.ts';

/** A contract as written in genesis: which template, and the community's parameters for it. */
export interface ContractDocument {
  readonly name: string;
  readonly template: string;
  readonly version: number;
  readonly parameters: unknown;
}

/**
 * Builds the instance that a document describes. Its id is a hash over chain, name, template, version,
 * parameters, terms and the id before it, so whoever knows the id knows exactly what was agreed; and a
 * community that returns to old rules has a new contract all the same.
 */
export function instantiate(
  templates: readonly ContractTemplate[],
  chainId: string,
  slotLengthMs: number,
  document: ContractDocument,
  predecessor: Uint8Array = EMPTY_BYTES,
): { ok: true; instance: ContractInstance } | { ok: false; faults: readonly Fault[] } {
  const template = templates.find(
    ({ name, version }) => name === document.template && version === document.version,
  );
  if (template === undefined) {
    const known = templates.map(({ name, version }) => `${name} version ${version}`).join(', ');
    const message = `there is no template ${document.template} version ${document.version}; known: ${known}`;
    return { ok: false, faults: [{ path: 'template', message }] };
  }
  const read = template.read(document.parameters, slotLengthMs);
  if (!read.ok) {
    const faults = read.faults.map(({ path, message }) => ({
      path: path === 'document' ? 'parameters' : `parameters.${path}`,
      message,
    }));
    return { ok: false, faults };
  }
  const terms = template.terms(read.parameters, slotLengthMs);
  const id = taggedHash(
    'contract',
    utf8(chainId),
    utf8(document.name),
    utf8(`${template.name}/${template.version}`),
    utf8(canonicalJson(document.parameters)),
    utf8(terms),
    predecessor,
  );
  return {
    ok: true,
    instance: {
      id,
      predecessor,
      name: document.name,
      template,
      parameters: read.parameters,
      document: document.parameters,
      terms,
    },
  };
}
