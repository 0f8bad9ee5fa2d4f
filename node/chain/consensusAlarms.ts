import type { Alarm } from '../../consensus/driver/io.ts';
import { accusedMessage, type Evidence } from '../../consensus/votes/evidence.ts';

/** What an operator reads of the core's alarms. */
export const ALARM_TEXTS: Readonly<Record<Alarm['code'], string>> = {
  QUORUM_FOR_INVALID_BLOCK:
    'more than two thirds of the authorities voted for a block that is invalid here; this node signs no more until it is examined',
  CLOCK_BEHIND_PARENT: "this machine's clock is behind the last block; set it right",
  SIGN_LOG_AHEAD:
    'this authority has signed beyond its chain; it votes again when the chain has caught up',
};

export const KEY_USED_ELSEWHERE_TEXT =
  "this authority's key has signed a message that is not in its log: the key is in use elsewhere; stop the copy and give this authority a new key";

/** `name`: of the authority that is proved to have broken the protocol. */
export function equivocationText(name: string, evidence: Evidence): string {
  const { type, height, round } = accusedMessage(evidence);
  const what = {
    equivocation: `signed two different messages (${type})`,
    brokenLock: 'voted against its own precommit',
    wrongProposer: 'proposed out of turn',
  }[evidence.kind];
  return `authority ${name} ${what} at height ${height}, round ${round}: its key may be in use twice, or its node is not honest; ask its owner`;
}
