import { Socket } from 'node:net';
import type { Metrics, MultiaddrConnection } from '@libp2p/interface';

export interface Traffic {
  /** Bytes over all TCP connections since the host was made, handshakes and refused strangers included. */
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

const NOTHING = {
  update() {},
  increment() {},
  decrement() {},
  reset() {},
  observe() {},
  timer: () => () => {},
};

/**
 * Reads the sockets' own counters, through the one place where libp2p shows a connection's socket: nothing
 * is done per message. The other metrics of libp2p are not kept.
 */
export class SocketMeter {
  readonly #open = new Set<Socket>();
  #sentBytes = 0;
  #receivedBytes = 0;

  traffic(): Traffic {
    let sentBytes = this.#sentBytes;
    let receivedBytes = this.#receivedBytes;
    for (const socket of this.#open) {
      sentBytes += socket.bytesWritten;
      receivedBytes += socket.bytesRead;
    }
    return { sentBytes, receivedBytes };
  }

  /** To be handed to libp2p as its metrics. */
  asMetrics(): Metrics {
    const register = (): typeof NOTHING => NOTHING;
    return {
      trackMultiaddrConnection: (connection) => this.#track(connection),
      trackProtocolStream() {},
      registerMetric: register,
      registerMetricGroup: register,
      registerCounter: register,
      registerCounterGroup: register,
      registerHistogram: register,
      registerHistogramGroup: register,
      registerSummary: register,
      registerSummaryGroup: register,
      traceFunction: (_name: string, run: never) => run,
      createTrace() {},
    };
  }

  #track(connection: MultiaddrConnection): void {
    // The TCP transport keeps its socket on the connection, outside the published type.
    const socket = 'socket' in connection ? connection.socket : null;
    if (!(socket instanceof Socket)) return;
    this.#open.add(socket);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#sentBytes += socket.bytesWritten;
      this.#receivedBytes += socket.bytesRead;
    });
  }
}
