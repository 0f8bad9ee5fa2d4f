import { crc32 } from 'node:zlib';

/** Four bytes that begin every frame, "GHS1": they tell a torn tail from a hole in the middle. */
const MARK = 0x47485331;
const MARK_BYTES = [0x47, 0x48, 0x53, 0x31] as const;
/** Mark, payload length and CRC-32 of the payload, each four bytes, big-endian. */
const HEAD_BYTES = 12;
export const FRAME_PAYLOAD_BYTES_MAX = 65_536;
/** What a disk writes whole or not at all. */
const SECTOR_BYTES = 512;

export interface Frame {
  readonly offset: number;
  readonly payload: Uint8Array;
}

export interface Frames {
  readonly frames: readonly Frame[];
  /** Where the last whole frame ends. */
  readonly end: number;
  /** Where a bad frame stands that a crash cannot have left, or null. */
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
  return { frames, end, corruptAt: isTorn(bytes, end) ? null : end };
}

/**
 * Whether the bytes from `start` on can be what a crash left of an append that was not synced: the beginning
 * of a frame, cut off or followed by the zeros of sectors that were never written. Anything else was whole
 * once, so its signature may have left, and must not be cut off as if it had not.
 */
function isTorn(bytes: Uint8Array, start: number): boolean {
  const tail = bytes.subarray(start);
  const zerosFrom = bytes.findLastIndex((byte) => byte !== 0) + 1;
  if (zerosFrom <= start) return true;
  const unwrittenFrom = Math.ceil(zerosFrom / SECTOR_BYTES) * SECTOR_BYTES;
  // The border of a sector may run through the mark itself.
  const marked = Math.min(unwrittenFrom, bytes.length) - start;
  if (!MARK_BYTES.every((byte, i) => i >= marked || tail[i] === byte)) return false;
  if (tail.length < HEAD_BYTES || unwrittenFrom < bytes.length) return true;
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const payload = tail.subarray(HEAD_BYTES);
  // Where the sum fits all that is there, it is the length that was changed.
  return payload.length < view.getUint32(4) && crc32(payload) !== view.getUint32(8);
}

function frameAt(bytes: Uint8Array, offset: number): Frame | null {
  if (offset + HEAD_BYTES > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, HEAD_BYTES);
  if (view.getUint32(0) !== MARK) return null;
  const length = view.getUint32(4);
  const start = offset + HEAD_BYTES;
  // A mark before a sector of zeros is no frame, though the sum of nothing is zero.
  if (length === 0 || length > FRAME_PAYLOAD_BYTES_MAX || start + length > bytes.length)
    return null;
  const payload = bytes.slice(start, start + length);
  return crc32(payload) === view.getUint32(8) ? { offset, payload } : null;
}
