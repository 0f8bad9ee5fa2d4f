import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import type { Signer } from '../../node/crypto/signer.ts';
import type { Genesis } from '../../state/execution/genesis.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import type { VerifySignature } from '../../state/types/signature.ts';
import {
  type Community,
  genesisDocument,
  makeCommunity,
  readValidGenesis,
} from '../support/ledger.ts';

export const HOUSEHOLDS = 3;
/** Short slots, so that a run of a hundred blocks sees some of them from window to settlement. */
export const FAST_SLOT_MS = 20_000;
export const HEARTBEAT_MS = 60_000;

/** Whose keys a run uses, and its genesis; the same for every run of a size. */
export interface SimulatedCommunity {
  readonly members: Community;
  readonly genesis: Genesis;
  /** By the order of the set. */
  readonly authorities: readonly Signer[];
  readonly verify: VerifySignature;
}

const known = new Map<string, SimulatedCommunity>();

export function simulatedCommunity(options: {
  readonly nodes: number;
  readonly market: boolean;
  readonly realSignatures: boolean;
}): SimulatedCommunity {
  const { nodes, market, realSignatures } = options;
  const name = `${nodes} ${market} ${realSignatures}`;
  const found = known.get(name) ?? make(nodes, market, realSignatures);
  known.set(name, found);
  return found;
}

function make(nodes: number, market: boolean, realSignatures: boolean): SimulatedCommunity {
  const members = makeCommunity({ households: HOUSEHOLDS, authorities: nodes });
  const document = genesisDocument(members);
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
  return {
    members: realSignatures ? members : withCheapKeys(members),
    genesis: readValidGenesis(document),
    authorities: realSignatures ? members.authorities : members.authorities.map(cheapSigner),
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
