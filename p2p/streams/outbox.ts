import type { Stream } from '@libp2p/interface';
import { CONSENSUS_QUEUE_BYTES_MAX, CONSENSUS_WRITE_AHEAD_BYTES } from '../limits.ts';

export interface OutboxInit {
  /** Opens the stream to this outbox's peer; rejects where that is not possible now. */
  open(): Promise<Stream>;
  onSent(bytes: number): void;
}

/**
 * Frames on their way to one peer, over one long-lived stream. Bounded: a peer that does not read loses the
 * oldest frames, which consensus sends again. Nothing runs while it is empty.
 */
export class Outbox {
  readonly #init: OutboxInit;
  #frames: Uint8Array[] = [];
  #bytes = 0;
  #stream: Stream | null = null;
  #opening = false;
  #closed = false;

  constructor(init: OutboxInit) {
    this.#init = init;
  }

  push(frame: Uint8Array): void {
    this.#frames.push(frame);
    this.#bytes += frame.length;
    while (this.#bytes > CONSENSUS_QUEUE_BYTES_MAX) {
      this.#bytes -= (this.#frames.shift() as Uint8Array).length;
    }
    this.pump();
  }

  /** Sends what can be sent now. Called again when the stream drains and when the peer connects. */
  pump(): void {
    if (this.#closed || this.#frames.length === 0) return;
    const stream = this.#stream;
    if (stream === null) {
      this.#open();
      return;
    }
    this.#send(stream);
  }

  close(): void {
    this.#closed = true;
    this.#frames = [];
    this.#bytes = 0;
    this.#stream?.abort(new Error('closing'));
    this.#stream = null;
  }

  #send(stream: Stream): void {
    // The muxer's own sign ("drain") comes while the peer's window is still shut: its buffer would grow.
    while (stream.status === 'open' && stream.writeBufferLength <= CONSENSUS_WRITE_AHEAD_BYTES) {
      const frame = this.#frames.shift();
      if (frame === undefined) return;
      this.#bytes -= frame.length;
      try {
        stream.send(frame);
      } catch {
        return; // the stream broke, and this frame with it; its close event is on the way
      }
      this.#init.onSent(frame.length);
    }
  }

  #open(): void {
    if (this.#opening) return;
    this.#opening = true;
    this.#init.open().then(
      (stream) => this.#onOpen(stream),
      () => {
        this.#opening = false; // tried again with the next frame or connection
      },
    );
  }

  #onOpen(stream: Stream): void {
    this.#opening = false;
    if (this.#closed) {
      stream.abort(new Error('closing'));
      return;
    }
    // In a turn of its own: what is sent while libp2p still tells of the idle stream is queued and, where
    // nothing follows, stays there for ever (abstract-message-stream 7.4.1, `sendingData`).
    stream.addEventListener('idle', () => queueMicrotask(() => this.pump()));
    stream.addEventListener('close', () => {
      if (this.#stream !== stream) return;
      this.#stream = null;
      this.pump();
    });
    if (stream.status !== 'open') return;
    this.#stream = stream;
    this.pump();
  }
}
