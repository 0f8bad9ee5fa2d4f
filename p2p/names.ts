/** The two gossip topics. */
export type Topic = 'tx' | 'block';
/** What is served to peers stream by stream. */
export type StreamProtocol = 'consensus' | 'sync' | 'presence';

export const TOPICS: readonly Topic[] = ['tx', 'block'];

/** Names on the wire, `/gridhood/<chain>/…`: nodes of two chains have no name in common. */
export interface WireNames {
  readonly topic: Readonly<Record<Topic, string>>;
  readonly protocol: Readonly<Record<StreamProtocol, string>>;
}

/** @throws RangeError unless the chain is named by 1 to 64 characters of `a–z A–Z 0–9 . _ -`. */
export function wireNames(chain: string): WireNames {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(chain)) {
    throw new RangeError(`"chain" expected 1 to 64 of a–z A–Z 0–9 . _ -, got "${chain}"`);
  }
  const prefix = `/gridhood/${chain}`;
  return {
    topic: { tx: `${prefix}/tx`, block: `${prefix}/block` },
    protocol: {
      consensus: `${prefix}/consensus/1`,
      sync: `${prefix}/sync/1`,
      presence: `${prefix}/presence/1`,
    },
  };
}
