import type { NodeServices } from '../services.ts';

/** 200 ready · 206 works, but something wants attention · 503 not (yet) of use. */
export interface Health {
  readonly status: 200 | 206 | 503;
  readonly body: {
    readonly ready: boolean;
    readonly phase: string;
    readonly reasons: readonly string[];
  };
}

export function readiness(services: Pick<NodeServices, 'status'>): Health {
  const { phase, blocksBehind, alarms } = services.status();
  const reasons = alarms.map(({ code, message }) => `${code}: ${message}`);
  if (blocksBehind > 0) reasons.unshift(`${blocksBehind} blocks behind`);
  const ready = phase === 'running' && alarms.every(({ severity }) => severity !== 'unhealthy');
  const status = !ready ? 503 : reasons.length > 0 ? 206 : 200;
  return { status, body: { ready, phase, reasons } };
}
