import { crc32 } from 'node:zlib';

/** Four bytes that begin every frame, "GHS1": they tell a torn tail from a hole in the middle. */
const MARK = 0x47485331;
/** Mark, payload length and CRC-32 of the payload, each four bytes, big-endian. */
const HEAD_BYTES = 12;
export const FRAME_PAYLOAD_BYTES_MAX = 65_536;

export interface Frame {
  readonly offset: number;
  readonly payload: Uint8Array;
}

export interface Frames {
  readonly frames: readonly Frame[];
  /** Where the last whole frame ends. */
  readonly end: number;
  /** Where a bad frame stands that whole frames follow, or null. What is bad at the end was torn. */
  readonly corruptAt: number | null;
}

export function encodeFrame(payload: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEAD_BYTES + payload.length);
  const view = new DataView(frame.buffer);
  view.setUint32(0, MARK);
  view.setUint32(4, payload.length);
  view.setUint32(8, crc32(payload));
  frame.set(payload, HEAD_BYTES);
  return frame;
}

export function readFrames(bytes: Uint8Array): Frames {
  const frames: Frame[] = [];
  let end = 0;
  for (let frame = frameAt(bytes, 0); frame !== null; frame = frameAt(bytes, end)) {
    frames.push(frame);
    end = frame.offset + HEAD_BYTES + frame.payload.length;
  }
  for (let offset = end + 1; offset + HEAD_BYTES <= bytes.length; offset++)
    if (frameAt(bytes, offset) !== null) return { frames, end, corruptAt: end };
  return { frames, end, corruptAt: null };
}

function frameAt(bytes: Uint8Array, offset: number): Frame | null {
  if (offset + HEAD_BYTES > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, HEAD_BYTES);
  if (view.getUint32(0) !== MARK) return null;
  const length = view.getUint32(4);
  const start = offset + HEAD_BYTES;
  if (length > FRAME_PAYLOAD_BYTES_MAX || start + length > bytes.length) return null;
  const payload = bytes.slice(start, start + length);
  return crc32(payload) === view.getUint32(8) ? { offset, payload } : null;
}
