import { randomBytes } from 'node:crypto';
import { plainBytes } from '../../state/types/bytes.ts';
import type { Alarms } from '../alarms/alarms.ts';
import { authorityOfNode } from '../authorityStanding.ts';
import type { ConsensusRunner } from '../chain/consensusRunner.ts';
import type { Ledger } from '../chain/ledger.ts';
import type { Core } from '../nodeCore.ts';
import { KeyWatch, type KeyWatchParts, readPresence } from './keyWatch.ts';

const COPIED_TEXT =
  "another process runs with this authority's keys; it signs nothing and this one goes on: find the copy (a restored backup, a cloned card), stop it and remove its keys";

const REFUSED_TEXT =
  "another process runs with this authority's keys, so this one signs nothing: stop one of the two, remove its keys, and restart the other";

/** Builds the watch over our own key; null where this node has no consensus key. */
export function watchKey(
  { keys, ledger, alarms, module, onFatal }: Core,
  network: Pick<KeyWatchParts, 'connected' | 'ask'>,
  runner: ConsensusRunner | null,
): KeyWatch | null {
  if (keys.consensus === null) return null;
  const log = module('consensus');
  return new KeyWatch({
    ...network,
    key: keys.consensus,
    chainId: ledger.chain.chainId,
    verify: ledger.chain.verify,
    ownNodeKey: keys.nodeKey,
    authorities: () => ledger.chain.authorities,
    drawNonce: () => plainBytes(randomBytes(32)),
    onFree: async () => {
      log.info({}, 'no other process uses the key: this one may sign');
      await runner?.start();
    },
    onCopy: (mustStop) => {
      if (!mustStop) return alarms.raise('KEY_COPIED', COPIED_TEXT);
      runner?.stopSigning();
      alarms.clear('KEY_COPIED');
      alarms.raise('KEY_USED_ELSEWHERE', REFUSED_TEXT);
    },
    onCopyGone: () => alarms.clear('KEY_COPIED'),
    onError: onFatal,
  });
}

/** A neighbour asked who else is here under its key, and these answered. */
export function noteCopies(
  ledger: Ledger,
  alarms: Alarms,
  nodeKey: Uint8Array,
  nonce: Uint8Array,
  answers: readonly Uint8Array[],
): void {
  const authority = authorityOfNode(ledger, nodeKey);
  if (authority === undefined) return;
  const { name, consensusKey } = authority;
  const isProved = answers.some(
    (answer) => readPresence(ledger.chain, consensusKey, nonce, answer) !== null,
  );
  if (isProved)
    alarms.raise(
      'KEY_COPIED',
      `authority ${name} runs in two processes with the same keys: tell its owner to find and stop the copy`,
      name,
    );
  else alarms.clear('KEY_COPIED', name);
}
