import { setImmediate } from 'node:timers/promises';
import { encodeAddress, parseAddress } from '../../state/codec/address.ts';
import { authoritiesAt } from '../../state/execution/authoritySets.ts';
import { type Checkpoint, type LightFault, verifyNext } from '../../state/execution/lightChain.ts';
import type { Authority } from '../../state/types/authority.ts';
import { equalBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import { Fields } from '../../state/types/fields.ts';
import { verifyNative } from '../crypto/nativeVerifier.ts';
import { parseNumber } from './views/arguments.ts';
import { storedBlock } from './views/blockView.ts';
import type { ChainReader } from './views/chainReader.ts';
import { invalidArgument, notFound } from './views/requestError.ts';

interface AuthorityText {
  readonly name: string;
  readonly consensusKey: string;
  readonly nodeKey: string;
  readonly account?: string;
}

/** A final block that its reader trusts, and who decides the one after it. */
export interface CheckpointView {
  readonly chainId: string;
  readonly height: string;
  /** Of the block; the genesis hash at height 0. */
  readonly blockHash: string;
  readonly timeMs: number;
  readonly authorities: readonly AuthorityText[];
}

/** A header with its proof; `nextAuthorities` where the set changes after it. */
export interface LightBlockView {
  readonly height: string;
  readonly headerHex: string;
  readonly certificateHex: string;
  readonly nextAuthorities: readonly AuthorityText[] | null;
}

export interface LightReport {
  readonly ok: boolean;
  readonly from: string;
  /** The last block that holds, good as the next checkpoint. */
  readonly checkpoint: CheckpointView;
  /** How often the authority set has changed on the way. */
  readonly setChanges: number;
  readonly fault: {
    readonly height: string;
    readonly code: string;
    readonly message: string;
  } | null;
}

const BLOCKS_PER_TURN = 64n;

export function checkpointView(reader: ChainReader, which: string): CheckpointView {
  const { ledger, genesis } = reader;
  const { head } = ledger;
  const height = which === 'head' ? head.height : parseNumber(which, 'a height');
  if (height > head.height)
    throw notFound(`there is no block ${height}: the chain ends at ${head.height}`);
  const block = height === 0n ? null : storedBlock(reader, height).block;
  return viewOf({
    chainId: genesis.chainId,
    height,
    hash: block?.hash ?? genesis.hash,
    timeMs: block?.header.timeMs ?? genesis.timeMs,
    authorities: authoritiesAt(ledger.state, height + 1n),
  });
}

/** What a light client needs to follow the chain from block `from` to the head. */
export async function* lightBlocks(
  { ledger }: ChainReader,
  from: bigint,
): AsyncGenerator<LightBlockView, void, undefined> {
  for (let height = from < 1n ? 1n : from; height <= ledger.head.height; height++) {
    const stored = ledger.block(height);
    if (stored === undefined) return;
    const { header, headerBytes } = stored.block;
    const isSame = equalBytes(header.authoritiesHash, header.nextAuthoritiesHash);
    yield {
      height: height.toString(),
      headerHex: toHex(headerBytes),
      certificateHex: toHex(stored.certificate),
      nextAuthorities: isSame ? null : authoritiesAt(ledger.state, height + 1n).map(textOf),
    };
    if (height % BLOCKS_PER_TURN === 0n) await setImmediate();
  }
}

/** Follows headers and certificates alone from a trusted checkpoint; believes nothing that is not proved. */
export async function verifyLight(
  trusted: Checkpoint,
  blocks: AsyncIterable<LightBlockView>,
): Promise<LightReport> {
  let checkpoint = trusted;
  let setChanges = 0;
  let fault: LightFault | null = null;
  for await (const { headerHex, certificateHex, nextAuthorities } of blocks) {
    const block = {
      headerBytes: fromHex(headerHex) ?? new Uint8Array(),
      certificate: fromHex(certificateHex) ?? new Uint8Array(),
      nextAuthorities: nextAuthorities === null ? null : nextAuthorities.map(authorityOf),
    };
    const next = verifyNext(checkpoint, block, verifyNative);
    if (!next.ok) {
      ({ fault } = next);
      break;
    }
    if (next.checkpoint.authorities !== checkpoint.authorities) setChanges++;
    ({ checkpoint } = next);
  }
  return {
    ok: fault === null,
    from: trusted.height.toString(),
    checkpoint: viewOf(checkpoint),
    setChanges,
    fault: fault === null ? null : { ...fault, height: fault.height.toString() },
  };
}

/** A checkpoint's file; every fault in one answer. */
export function readCheckpoint(document: unknown): Checkpoint {
  const fields = new Fields(document, 'checkpoint');
  if (fields.has('v')) fields.number('v', { min: 1, max: 1 });
  const checkpoint = {
    chainId: fields.text('chainId'),
    height: fields.integer('height', { min: 0n, max: 2n ** 53n }),
    hash: keyOf(fields, 'blockHash'),
    timeMs: fields.number('timeMs', { min: 0, max: Number.MAX_SAFE_INTEGER }),
    authorities: fields.list('authorities', (item, path) => {
      const one = new Fields(item, path, fields.faults);
      const authority = {
        name: one.text('name'),
        consensusKey: keyOf(one, 'consensusKey'),
        nodeKey: keyOf(one, 'nodeKey'),
        ...(one.has('account') ? { account: accountOf(one) } : {}),
      };
      one.noOthers();
      return authority;
    }),
  };
  fields.noOthers();
  if (checkpoint.authorities.length === 0) fields.fault('authorities', 'must name who decides');
  if (fields.faults.length > 0)
    throw invalidArgument(fields.faults.map((one) => `${one.path} ${one.message}`).join('; '));
  return checkpoint;
}

function keyOf(fields: Fields, field: string): Uint8Array {
  const what = '64 hex digits';
  return fromHex(fields.text(field, { pattern: /^[0-9a-f]{64}$/, what })) ?? new Uint8Array();
}

function accountOf(fields: Fields): Uint8Array {
  const parsed = parseAddress(fields.text('account'));
  if (parsed.ok) return parsed.key;
  fields.fault('account', `is not an address: ${parsed.message}`);
  return new Uint8Array();
}

function viewOf({ height, hash, authorities, ...rest }: Checkpoint): CheckpointView {
  return {
    ...rest,
    height: height.toString(),
    blockHash: toHex(hash),
    authorities: authorities.map(textOf),
  };
}

function textOf({ name, consensusKey, nodeKey, account }: Authority): AuthorityText {
  return {
    name,
    consensusKey: toHex(consensusKey),
    nodeKey: toHex(nodeKey),
    ...(account === undefined ? {} : { account: encodeAddress(account) }),
  };
}

/** Of a peer's answer: what is wrong in it does not have the hash that the header announces. */
function authorityOf({ name, consensusKey, nodeKey, account }: AuthorityText): Authority {
  const parsed = account === undefined ? null : parseAddress(account);
  return {
    name,
    consensusKey: fromHex(consensusKey) ?? new Uint8Array(),
    nodeKey: fromHex(nodeKey) ?? new Uint8Array(),
    ...(parsed?.ok === true ? { account: parsed.key } : {}),
  };
}
