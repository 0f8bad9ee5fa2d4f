import { encodeAddress, parseAddress } from '../codec/address.ts';
import { plainJson } from '../contracts/market/clearingProof/clearingRecord.ts';
import {
  readBytes,
  readClearingProof,
  readHashes,
} from '../contracts/market/clearingProof/readProof.ts';
import type { Authority, AuthoritySet } from '../types/authority.ts';
import { EMPTY_BYTES, toHex } from '../types/bytes.ts';
import { canonicalJson, parseCanonicalJson } from '../types/canonicalJson.ts';
import { type Fault, Fields } from '../types/fields.ts';
import type { FinalHeader } from './finalHeader.ts';
import type { LightBlock } from './lightChain.ts';
import type { OrderProof, ProvenContract } from './orderProof.ts';
import type { ProvenEvent } from './provenEvent.ts';
import type { ProvenSeed } from './provenSeed.ts';

const SET_CHANGES_MAX = 10_000;

/** As a file: version 1, integers as decimal texts, bytes as hex. */
export function orderProofJson(proof: OrderProof): object {
  const { contract, seed, cleared, settled, ...rest } = proof;
  const { parameters, ...named } = contract;
  return {
    v: 1,
    ...(plainJson(rest) as object),
    contract: { ...(plainJson(named) as object), parameters: canonicalJson(parameters) },
    seed: {
      opening: blockJson(seed.opening),
      parent: seed.parent === null ? null : toHex(seed.parent),
    },
    cleared: eventJson(cleared),
    settled: settled === null ? null : eventJson(settled),
  };
}

function eventJson({ block, ...event }: ProvenEvent): object {
  return { ...(plainJson(event) as object), block: blockJson(block) };
}

function blockJson({ setChanges, ...header }: FinalHeader): object {
  return {
    ...(plainJson(header) as object),
    setChanges: setChanges.map(({ nextAuthorities, ...change }) => ({
      ...(plainJson(change) as object),
      nextAuthorities: nextAuthorities?.map(authorityJson) ?? null,
    })),
  };
}

function authorityJson({ account, ...authority }: Authority): object {
  return {
    ...(plainJson(authority) as object),
    ...(account === undefined ? {} : { account: encodeAddress(account) }),
  };
}

/** The form alone; every fault with its place. */
export function readOrderProof(
  document: unknown,
): { ok: true; proof: OrderProof } | { ok: false; faults: readonly Fault[] } {
  const fields = new Fields(document, '');
  fields.number('v', { min: 1, max: 1 });
  const proof = {
    chainId: fields.text('chainId'),
    slot: fields.integer('slot', { min: 0n, max: 2n ** 53n }),
    order: readBytes(fields, 'order', 32),
    contract: readContract(fields.object('contract')),
    transaction: fields.raw('transaction') === null ? null : readBytes(fields, 'transaction', null),
    seed: readSeed(fields.object('seed')),
    cleared: readEvent(fields.object('cleared')),
    book: readClearingProof(fields.object('book')),
    settled: fields.raw('settled') === null ? null : readEvent(fields.object('settled')),
  };
  fields.noOthers();
  const { faults } = fields;
  return faults.length === 0 ? { ok: true, proof } : { ok: false, faults };
}

function readSeed(fields: Fields): ProvenSeed {
  const seed = {
    opening: readBlock(fields.object('opening')),
    parent: fields.raw('parent') === null ? null : readBytes(fields, 'parent', null),
  };
  fields.noOthers();
  return seed;
}

function readContract(fields: Fields): ProvenContract {
  const contract = {
    name: fields.text('name'),
    template: fields.text('template'),
    version: fields.number('version', { min: 1, max: 1_000_000 }),
    parameters: parseCanonicalJson(fields.text('parameters')),
    slotLengthMs: fields.number('slotLengthMs', { min: 1, max: Number.MAX_SAFE_INTEGER }),
    predecessor: readBytes(fields, 'predecessor', null),
  };
  fields.noOthers();
  return contract;
}

function readEvent(fields: Fields): ProvenEvent {
  const event = {
    block: readBlock(fields.object('block')),
    event: readBytes(fields, 'event', null),
    index: fields.number('index', { min: 0, max: 2 ** 31 - 2 }),
    count: fields.number('count', { min: 1, max: 2 ** 31 - 1 }),
    path: readHashes(fields, 'path', 32),
  };
  fields.noOthers();
  return event;
}

function readBlock(fields: Fields): FinalHeader {
  const block = {
    headerBytes: readBytes(fields, 'headerBytes', null),
    certificate: readBytes(fields, 'certificate', null),
    setChanges: fields.list(
      'setChanges',
      (item, path) => readChange(new Fields(item, path, fields.faults)),
      SET_CHANGES_MAX,
    ),
  };
  fields.noOthers();
  return block;
}

function readChange(fields: Fields): LightBlock {
  const change = {
    headerBytes: readBytes(fields, 'headerBytes', null),
    certificate: readBytes(fields, 'certificate', null),
    nextAuthorities:
      fields.raw('nextAuthorities') === null ? null : readAuthorities(fields, 'nextAuthorities'),
  };
  fields.noOthers();
  return change;
}

function readAuthorities(fields: Fields, key: string): AuthoritySet {
  return fields.list(
    key,
    (item, path) => {
      const one = new Fields(item, path, fields.faults);
      const authority = {
        name: one.text('name'),
        consensusKey: readBytes(one, 'consensusKey', 32),
        nodeKey: readBytes(one, 'nodeKey', 32),
        ...(one.has('account') ? { account: accountOf(one) } : {}),
      };
      one.noOthers();
      return authority;
    },
    128,
  );
}

function accountOf(fields: Fields): Uint8Array {
  const parsed = parseAddress(fields.text('account'));
  if (parsed.ok) return parsed.key;
  fields.fault('account', `is not an address: ${parsed.message}`);
  return EMPTY_BYTES;
}
