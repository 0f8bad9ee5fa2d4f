import { encodeAddress } from '../../state/codec/address.ts';
import { toHex } from '../../state/types/bytes.ts';
import type { Fault } from '../../state/types/fields.ts';
import { SYSTEM_ROLES, type SystemRole } from '../../state/types/parameters.ts';
import type { CommunityPlan, PlannedHousehold } from './communityPlan.ts';

/** Public keys of one node, 32 bytes each. */
export interface NodePublicKeys {
  readonly node: Uint8Array;
  /** Of a home or an authority. */
  readonly account?: Uint8Array;
  /** Only of a home. */
  readonly meter?: Uint8Array;
  /** Only of an authority. */
  readonly consensus?: Uint8Array;
}

export interface CommunityPublicKeys {
  readonly roles: Readonly<Record<SystemRole, Uint8Array>>;
  readonly nodes: ReadonlyMap<string, NodePublicKeys>;
}

const BLOCK_BYTES_MAX = 262_144;
const HEARTBEAT_MIN_MS = 10_000;

/** The genesis of a planned community, as plain JSON. */
export function genesisDocument(
  plan: CommunityPlan,
  keys: CommunityPublicKeys,
): Record<string, unknown> {
  const opening = (account: Uint8Array, amountMicro: bigint) =>
    amountMicro === 0n
      ? []
      : [
          {
            account: encodeAddress(account),
            amountMicro: amountMicro.toString(),
            reference: 'opening balance',
          },
        ];
  return {
    v: 1,
    chainId: plan.name,
    timeMs: plan.timeMs,
    parameters: {
      slotLengthMs: plan.slotLengthMs,
      quotaTransactions: plan.quotaTransactions,
      quotaBytes: plan.quotaBytes,
      contractNoticeDays: plan.contractNoticeDays,
      heartbeatMs: Math.max(plan.slotLengthMs, HEARTBEAT_MIN_MS),
      blockBytesMax: BLOCK_BYTES_MAX,
    },
    accounts: Object.fromEntries(
      SYSTEM_ROLES.map((role) => [role, encodeAddress(keys.roles[role])]),
    ),
    authorities: plan.authorities.map((name) => {
      const { node, consensus } = keysOf(keys, name);
      const account = encodeAddress(accountOf(keys, name));
      return { name, consensusKey: hexOf(consensus), nodeKey: toHex(node), account };
    }),
    households: plan.households.map((household) => householdEntry(household, keys)),
    openingBalances: [
      ...opening(keys.roles.operator, plan.operatorBalanceMicro),
      ...opening(keys.roles.utility, plan.utilityBalanceMicro),
      ...plan.households.flatMap(({ name, openingBalanceMicro }) =>
        opening(accountOf(keys, name), openingBalanceMicro),
      ),
    ],
    contracts: [{ name: 'market', version: 1, ...plan.market }],
    consensus: plan.consensus,
  };
}

function householdEntry(household: PlannedHousehold, keys: CommunityPublicKeys) {
  const { name, zone, importLimitW, exportLimitW, renewable } = household;
  const { node, meter } = keysOf(keys, name);
  return {
    household: name,
    account: encodeAddress(accountOf(keys, name)),
    ...(zone === '' ? {} : { zone }),
    importLimitW,
    exportLimitW,
    ...(renewable ? { renewable } : {}),
    meters: [hexOf(meter)],
    nodes: [toHex(node)],
  };
}

/** A fault of the genesis, told by the place in the community file that caused it. */
export function planFault({ path, message }: Fault, plan: CommunityPlan): Fault {
  const market = 'contracts[0].parameters.';
  if (path === 'chainId') return { path: 'name', message };
  if (path.startsWith('contracts[0].template')) return { path: 'market.template', message };
  if (path.startsWith(`${market}tariff`) || path.startsWith(`${market}timing`))
    return { path: path.slice(market.length).replace(/Ms$/, ''), message };
  if (path.startsWith(market)) return { path: `market.${path.slice(market.length)}`, message };
  const authority = /^authorities\[(\d+)\]/.exec(path);
  if (authority !== null)
    return { path: `authority ${plan.authorities[Number(authority[1])]}`, message };
  return { path: path.replace('.household', '.name'), message };
}

function keysOf(keys: CommunityPublicKeys, name: string): NodePublicKeys {
  const found = keys.nodes.get(name);
  if (found === undefined) throw new Error(`no keys were made for ${name}`);
  return found;
}

function accountOf(keys: CommunityPublicKeys, name: string): Uint8Array {
  const { account } = keysOf(keys, name);
  if (account === undefined) throw new Error(`no account was made for ${name}`);
  return account;
}

function hexOf(key: Uint8Array | undefined): string {
  if (key === undefined) throw new Error('a key that the plan asks for was not made');
  return toHex(key);
}
