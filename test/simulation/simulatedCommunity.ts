import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import type { Genesis } from '../../state/execution/genesis.ts';
import type { Authority } from '../../state/types/authority.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import { voter } from '../support/governance.ts';
import {
  type Community,
  genesisDocument,
  makeCommunity,
  readValidGenesis,
  signerOf,
} from '../support/ledger.ts';

const HOUSEHOLDS = 3;
/** Followers with keys of their own, that can be voted in where authorities change. */
const STANDBYS = 2;
/** Short slots, so that a run of a hundred blocks sees some of them from window to settlement. */
export const FAST_SLOT_MS = 20_000;
export const HEARTBEAT_MS = 60_000;

/** Who is an authority, or may become one, with all keys. */
export interface Keyholder {
  readonly authority: Authority;
  readonly consensus: Signer;
  readonly node: Signer;
  /** Votes on changes; null where authorities do not change. */
  readonly account: Signer | null;
}

/** Whose keys a run uses, and its genesis; the same for every run of a size. */
export interface SimulatedCommunity {
  readonly members: Community;
  readonly genesis: Genesis;
  /** Those of the genesis, by the order of their set, then those who may come in. */
  readonly keyholders: readonly Keyholder[];
  readonly verify: VerifySignature;
}

interface CommunityOptions {
  readonly nodes: number;
  readonly market: boolean;
  readonly realSignatures: boolean;
  readonly governance: boolean;
}

const known = new Map<string, SimulatedCommunity>();

export function simulatedCommunity(options: CommunityOptions): SimulatedCommunity {
  const { nodes, market, realSignatures, governance } = options;
  const name = `${nodes} ${market} ${realSignatures} ${governance}`;
  const found = known.get(name) ?? make(options);
  known.set(name, found);
  return found;
}

function make({ nodes, market, realSignatures, governance }: CommunityOptions): SimulatedCommunity {
  const members = makeCommunity({ households: HOUSEHOLDS, authorities: nodes });
  const document = genesisDocument(members);
  if (governance)
    document['authorities'].forEach((authority: { account?: string }, index: number) => {
      authority.account = encodeAddress(voter(index).publicKey);
    });
  document['parameters'].heartbeatMs = HEARTBEAT_MS;
  document['parameters'].quotaTransactions = 1_000;
  if (market) {
    document['parameters'].slotLengthMs = FAST_SLOT_MS;
    document['contracts'][0].parameters.timing = {
      opensBeforeMs: 2 * FAST_SLOT_MS,
      gateBeforeMs: FAST_SLOT_MS / 2,
      readingDeadlineAfterMs: FAST_SLOT_MS,
      correctionDeadlineAfterMs: 2 * FAST_SLOT_MS,
    };
  } else document['contracts'] = [];
  const genesis = readValidGenesis(document);
  const signer = (real: Signer) => (realSignatures ? real : cheapSigner(real));
  const seated = genesis.authorities.map((authority, index) => ({
    authority,
    consensus: signer(members.authorities[index] as Signer),
    node: signer(signerOf(`authority node ${index}`)),
    account: governance ? signer(voter(index)) : null,
  }));
  const waiting = Array.from({ length: governance ? STANDBYS : 0 }, (_, index) => {
    const consensus = signerOf(`standby ${index}`);
    const node = signerOf(`standby node ${index}`);
    // Who comes in needs an account that the chain knows already.
    const account = [members.utility, members.tax][index] as Signer;
    const authority = {
      name: `s${index}`,
      consensusKey: consensus.publicKey,
      nodeKey: node.publicKey,
      account: account.publicKey,
    };
    return {
      authority,
      consensus: signer(consensus),
      node: signer(node),
      account: signer(account),
    };
  });
  return {
    members: realSignatures ? members : withCheapKeys(members),
    genesis,
    keyholders: [...seated, ...waiting],
    verify: realSignatures ? verifyNative : verifyCheaply,
  };
}

function withCheapKeys(members: Community): Community {
  return {
    ...members,
    operator: cheapSigner(members.operator),
    authorities: members.authorities.map(cheapSigner),
    households: members.households.map(({ name, account, meter }) => ({
      name,
      account: cheapSigner(account),
      meter: cheapSigner(meter),
    })),
  };
}

/**
 * A signature that only its owner makes, since nobody in a run forges: message and key in clear, in 64 bytes.
 * What was altered on the way, or is of another key, is as wrong as with the real thing.
 */
function cheapSigner({ publicKey }: Signer): Signer {
  return {
    publicKey,
    sign: (message) => {
      const signature = new Uint8Array(64);
      signature.set(message);
      signature.set(publicKey, 32);
      return signature;
    },
  };
}

const verifyCheaply: VerifySignature = (publicKey, message, signature) =>
  signature.length === 64 &&
  message.length === 32 &&
  equalBytes(signature.subarray(0, 32), message) &&
  equalBytes(signature.subarray(32), publicKey);
