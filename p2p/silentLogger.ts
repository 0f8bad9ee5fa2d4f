import type { ComponentLogger, Logger } from '@libp2p/interface';

function silence(): void {}

const silent: Logger = Object.assign(silence, {
  enabled: false,
  error: silence,
  trace: silence,
  newScope: (): Logger => silent,
});

/** libp2p's own messages go nowhere, and cost no string and no object per stream. */
export const silentLogger: ComponentLogger = { forComponent: () => silent };
