/**
 * The one signature rule of the chain (docs/spec/ledger.md, "Signatures"): 32-byte Ed25519 public key,
 * message, 64-byte signature. Any implementation must give the same answer on the same bytes.
 */
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;
