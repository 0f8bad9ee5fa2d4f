import type { Stream, StreamMessageEvent } from '@libp2p/interface';
import { RequestError } from '../errors.ts';
import type { Timers } from '../timers.ts';
import { encodeFrame, FrameDecoder, FrameError } from './frame.ts';

/** The pieces of a message event: libp2p hands out either one array or a list of them. */
export function chunksOf(event: StreamMessageEvent): Iterable<Uint8Array> {
  return event.data instanceof Uint8Array ? [event.data] : event.data;
}

export interface ChannelInit {
  readonly timers: Timers;
  /** The largest frame that is read. */
  readonly frameBytesMax: number;
  /** Frames that were not yet read may amount to this. */
  readonly waitingBytesMax: number;
}

/** A stream as frames to read one after another and to write: one request and its answer. */
export class Channel {
  readonly #stream: Stream;
  readonly #init: ChannelInit;
  readonly #decoder: FrameDecoder;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #failure: RequestError | null = null;
  #wake: (() => void) | null = null;

  constructor(stream: Stream, init: ChannelInit) {
    this.#stream = stream;
    this.#init = init;
    this.#decoder = new FrameDecoder(init.frameBytesMax);
    stream.addEventListener('message', (event) => this.#receive(event));
    stream.addEventListener('remoteCloseWrite', () => this.#wake?.());
    stream.addEventListener('close', (event) => {
      if (event.error)
        this.#fail(new RequestError('stream was reset', { code: 'truncated', cause: event.error }));
      else this.#wake?.();
    });
  }

  /**
   * The next frame, or null after the peer ended its side.
   * @throws RequestError `timeout`, `aborted`, `truncated`, `too-large`, `malformed`.
   */
  async read(timeoutMs: number, signal?: AbortSignal): Promise<Uint8Array | null> {
    if (this.#waiting.length === 0 && !this.#isOver) await this.#wait(timeoutMs, signal);
    const frame = this.#waiting.shift();
    if (frame !== undefined) {
      this.#waitingBytes -= frame.length;
      return frame;
    }
    if (this.#failure !== null) throw this.#failure;
    return null;
  }

  /** @throws RequestError `truncated` on a stream that is over. */
  write(bytes: Uint8Array): void {
    try {
      this.#stream.send(encodeFrame(bytes));
    } catch (error) {
      throw new RequestError('stream is closed', { code: 'truncated', cause: error });
    }
  }

  /** Ends our side; what was written still arrives. */
  end(): void {
    this.#stream.close().catch((error: Error) => this.#stream.abort(error));
  }

  abort(reason: Error): void {
    this.#stream.abort(reason);
  }

  get #isOver(): boolean {
    const { remoteWriteStatus, status, readBufferLength } = this.#stream;
    const hasEnded = remoteWriteStatus === 'closed' || status !== 'open';
    return this.#failure !== null || (hasEnded && readBufferLength === 0);
  }

  #receive(event: StreamMessageEvent): void {
    if (this.#failure !== null) return;
    try {
      for (const chunk of chunksOf(event)) {
        for (const frame of this.#decoder.push(chunk)) {
          this.#waiting.push(frame);
          this.#waitingBytes += frame.length;
        }
      }
      if (this.#waitingBytes > this.#init.waitingBytesMax) {
        throw new FrameError('too-large', `${this.#waitingBytes} bytes sent ahead of their credit`);
      }
      this.#wake?.();
    } catch (error) {
      const fault = error instanceof FrameError ? error.fault : 'malformed';
      this.#fail(new RequestError(String(error), { code: fault, cause: error }));
    }
  }

  #fail(failure: RequestError): void {
    this.#failure ??= failure;
    if (this.#stream.status === 'open') this.#stream.abort(failure);
    this.#wake?.();
  }

  #wait(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error: RequestError | null): void => {
        this.#wake = null;
        cancel();
        signal?.removeEventListener('abort', onAbort);
        if (error === null) resolve();
        else reject(error);
      };
      const onAbort = (): void =>
        settle(new RequestError('request was aborted', { code: 'aborted' }));
      const cancel = this.#init.timers.after(timeoutMs, () =>
        settle(new RequestError(`no answer within ${timeoutMs} ms`, { code: 'timeout' })),
      );
      this.#wake = () => {
        if (this.#waiting.length > 0 || this.#isOver) settle(null);
      };
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted) onAbort();
    });
  }
}
