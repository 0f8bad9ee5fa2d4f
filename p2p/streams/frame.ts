/** Why a byte stream is not a sequence of frames. */
export type FrameFault = 'too-large' | 'malformed';

export class FrameError extends Error {
  override readonly name = 'FrameError';
  readonly fault: FrameFault;

  constructor(fault: FrameFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Frames are shorter than 2^28 bytes, so a length has at most four bytes of seven bits. */
const LENGTH_BYTES_MAX = 4;

/** The bytes with their length before them, as an unsigned base-128 varint. */
export function encodeFrame(bytes: Uint8Array): Uint8Array {
  const prefix: number[] = [];
  let rest = bytes.length;
  while (rest >= 0x80) {
    prefix.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  prefix.push(rest);
  const out = new Uint8Array(prefix.length + bytes.length);
  out.set(prefix);
  out.set(bytes, prefix.length);
  return out;
}

/** Reads length prefixes byte by byte, and refuses a bad one before anything of its frame is kept. */
class LengthReader {
  readonly #bytesMax: number;
  #value = 0;
  #count = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  /** The length once its last byte came, else null. @throws FrameError */
  push(byte: number): number | null {
    this.#value += (byte & 0x7f) * 2 ** (7 * this.#count);
    this.#count++;
    if (byte >= 0x80) {
      if (this.#count < LENGTH_BYTES_MAX) return null;
      throw new FrameError('malformed', 'frame length has more than four bytes');
    }
    const length = this.#value;
    const isMinimal = byte !== 0 || this.#count === 1;
    this.#value = 0;
    this.#count = 0;
    // An empty frame would cost its reader more than its sender.
    if (length === 0 || !isMinimal)
      throw new FrameError('malformed', 'frame length is not minimal');
    if (length > this.#bytesMax) {
      throw new FrameError('too-large', `frame of ${length} bytes, at most ${this.#bytesMax}`);
    }
    return length;
  }
}

/** Cuts a byte stream into frames. Holds at most one unfinished frame. */
export class FrameDecoder {
  readonly #length: LengthReader;
  #frame: Uint8Array | null = null;
  #filled = 0;

  constructor(bytesMax: number) {
    this.#length = new LengthReader(bytesMax);
  }

  /**
   * The frames that this chunk completes, each a copy of its own.
   * @throws FrameError, after which the stream must be given up.
   */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    let offset = 0;
    while (offset < chunk.length) {
      if (this.#frame === null) {
        const length = this.#length.push(chunk[offset] as number);
        offset++;
        if (length === null) continue;
        this.#frame = new Uint8Array(length);
        this.#filled = 0;
      } else {
        const count = Math.min(this.#frame.length - this.#filled, chunk.length - offset);
        this.#frame.set(chunk.subarray(offset, offset + count), this.#filled);
        this.#filled += count;
        offset += count;
        if (this.#filled < this.#frame.length) continue;
        const frame = this.#frame;
        this.#frame = null;
        yield frame;
      }
    }
  }
}

/** Counts the frames of a stream that another part decodes, without keeping a byte of them. */
export class FrameCounter {
  readonly #length: LengthReader;
  #missing = 0;

  constructor(bytesMax: number) {
    this.#length = new LengthReader(bytesMax);
  }

  /** How many frames begin in this chunk. @throws FrameError */
  push(chunk: Uint8Array): number {
    let begun = 0;
    let offset = 0;
    while (offset < chunk.length) {
      if (this.#missing === 0) {
        const length = this.#length.push(chunk[offset] as number);
        offset++;
        if (length === null) continue;
        this.#missing = length;
        begun++;
      } else {
        const count = Math.min(this.#missing, chunk.length - offset);
        this.#missing -= count;
        offset += count;
      }
    }
    return begun;
  }
}
