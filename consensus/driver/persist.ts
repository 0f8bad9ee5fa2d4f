import type { UnsignedMessage } from '../schema/messages.ts';
import type { HeightState } from './heightState.ts';
import type { Effect } from './io.ts';
import { roundCertificate, validPolka } from './repetition.ts';

/**
 * A message to be signed, with what must stand beside it in the sign log: the locks of its moment, and, once,
 * what the votes of others have made of us. Who has signed in a round stays in it, so after a crash it must
 * still be able to lead others there, and to free them by its valid block's polka.
 */
export function persistAndSend(
  state: HeightState,
  message: UnsignedMessage,
): Extract<Effect, { type: 'persistAndSend' }> {
  const { lockedRound, lockedId, validRound, validId } = state.machine;
  const polka = validRound > state.loggedPolkaRound ? validPolka(state) : null;
  if (polka !== null) state.loggedPolkaRound = validRound;
  const led = message.round > state.loggedRound ? roundCertificate(state) : null;
  if (led !== null) state.loggedRound = message.round;
  return {
    type: 'persistAndSend',
    message,
    authorityIndex: state.ownIndex,
    locks: { lockedRound, lockedId, validRound, validId },
    polka,
    roundCertificate: led,
  };
}
