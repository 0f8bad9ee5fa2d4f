import { parseAddress } from '../../state/codec/address.ts';
import { liveContracts } from '../../state/execution/contractRegistry.ts';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { Fields } from '../../state/types/fields.ts';
import type {
  ContractChange,
  ProposalContent,
  ProposedChange,
} from '../../state/types/governance.ts';
import { contractOf, parseNumber, parseTime } from './views/arguments.ts';
import { authorityEntry } from './views/authoritiesView.ts';
import type { ChainReader } from './views/chainReader.ts';
import { changeTo, readContractDocument } from './views/contractsView.ts';
import { invalidArgument, notFound } from './views/requestError.ts';

/** As an authority's owner would say it: authorities by name, times as ISO 8601. */
export interface ProposalRequest {
  readonly change:
    | { readonly type: 'addAuthority'; readonly candidate: unknown }
    | { readonly type: 'removeAuthority' | 'liftSuspension'; readonly authority: string }
    | { readonly type: 'changeParameter'; readonly name: string; readonly value: string }
    | {
        readonly type: 'deployContract' | 'changeContract';
        /** Name, template, version and parameters. */
        readonly contract: unknown;
        /** Default: the least that this chain asks for. */
        readonly noticeDays?: number;
      }
    | {
        readonly type: 'retireContract';
        /** By name or id. */
        readonly contract: string;
        readonly noticeDays?: number;
      };
  /** Default: a few blocks from now, so that the height after it has passed decides. */
  readonly effectiveHeight?: string;
  /** Default: in a week. */
  readonly expires?: string;
  readonly reason?: string;
}

/** As soon as it has passed: a height of our own could be gone before the proposal is in a block. */
const WHEN_PASSED = 0n;
const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

export function proposalContent(
  reader: ChainReader,
  nowMs: number,
  { change, effectiveHeight, expires, reason = '' }: ProposalRequest,
): ProposalContent {
  const { head } = reader.ledger;
  return {
    change: changeOf(reader, change),
    effectiveHeight:
      effectiveHeight === undefined ? WHEN_PASSED : parseNumber(effectiveHeight, 'the height'),
    expiresMs: parseTime(expires, 'the expiry') ?? Math.max(nowMs, head.timeMs) + LIFE_MS,
    reason,
  };
}

function changeOf(reader: ChainReader, change: ProposalRequest['change']): ProposedChange {
  switch (change.type) {
    case 'addAuthority':
      return candidacyOf(reader, change.candidate);
    case 'changeParameter': {
      const value = parseNumber(change.value, `the value of ${change.name}`);
      if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw invalidArgument(`the value of ${change.name} is too large`);
      return { type: 'changeParameter', name: change.name, value: Number(value) };
    }
    case 'deployContract':
    case 'changeContract':
    case 'retireContract':
      return contractChangeOf(reader, change);
    default: {
      const key = fromHex(authorityEntry(reader, change.authority).consensusKey);
      return { type: change.type, consensusKey: key ?? new Uint8Array() };
    }
  }
}

function contractChangeOf(
  reader: ChainReader,
  change: Extract<ProposalRequest['change'], { contract: unknown }>,
): ContractChange {
  const { chain, state } = reader.ledger;
  const noticeDays = change.noticeDays ?? chain.parameters.contractNoticeDays;
  const open = (which: string) =>
    liveContracts(chain, state).find(
      ({ id, name, untilSlot }) => untilSlot === null && (name === which || toHex(id) === which),
    );
  if (change.type === 'retireContract') {
    const contract = open(change.contract) ?? contractOf(reader, change.contract);
    return { type: 'retireContract', contract: contract.id, noticeDays };
  }
  const { document, faults } = readContractDocument(change.contract);
  if (faults.length > 0)
    throw invalidArgument(faults.map((one) => `${one.path} ${one.message}`).join('; '));
  const ends = open(document.name);
  if (change.type === 'changeContract' && ends === undefined)
    throw notFound(`no contract in force is named ${document.name}: propose to deploy it`);
  return changeTo(document, change.type === 'changeContract' ? ends : undefined, noticeDays);
}

/** A candidate's file, as `gridhood authority candidate` writes it; all its faults in one answer. */
function candidacyOf({ ledger }: ChainReader, document: unknown): ProposedChange {
  const fields = new Fields(document, 'candidate');
  fields.number('v', { min: 1, max: 1 });
  const chainId = fields.text('chainId');
  const hex = (field: string, bytes: number) =>
    fromHex(
      fields.text(field, {
        pattern: new RegExp(`^[0-9a-f]{${2 * bytes}}$`),
        what: `${2 * bytes} hex digits`,
      }),
    ) ?? new Uint8Array();
  const name = fields.text('name');
  const consensusKey = hex('consensusKey', 32);
  const nodeKey = hex('nodeKey', 32);
  const account = fields.has('account') ? parseAddress(fields.text('account')) : null;
  if (account?.ok === false) fields.fault('account', `is not an address: ${account.message}`);
  const consensusProof = hex('consensusProof', 64);
  const nodeProof = hex('nodeProof', 64);
  fields.noOthers();
  if (fields.faults.length === 0 && chainId !== ledger.chain.chainId)
    fields.fault('chainId', `is ${chainId}, but this chain is ${ledger.chain.chainId}`);
  if (fields.faults.length > 0)
    throw invalidArgument(fields.faults.map((one) => `${one.path} ${one.message}`).join('; '));
  return {
    type: 'addAuthority',
    authority: {
      name,
      consensusKey,
      nodeKey,
      ...(account?.ok === true ? { account: account.key } : {}),
    },
    consensusProof,
    nodeProof,
  };
}
