import { openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SignedMessage } from '../../consensus/schema/messages.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import { toHex } from '../../state/types/bytes.ts';

/** A message that left an authority: where it stands, and what was signed. */
export interface Sent {
  readonly height: bigint;
  /** `height/round/type`: one signature at most. */
  readonly place: string;
  /** 64 hex digits. */
  readonly signBytes: string;
}

export interface Final {
  readonly height: bigint;
  readonly blockHash: string;
}

/**
 * What an authority told the world, over all lives of its process: written before it is told, by calls that
 * a SIGKILL cannot take back.
 */
export class Journal {
  readonly #sent: number;
  readonly #final: number;
  readonly #chainId: string;
  readonly #known = new Set<string>();

  constructor(folder: string, chainId: string) {
    this.#sent = openSync(join(folder, 'sent.journal'), 'a');
    this.#final = openSync(join(folder, 'final.journal'), 'a');
    this.#chainId = chainId;
  }

  sent(message: SignedMessage): void {
    const bytes = toHex(messageSignBytes(message, this.#chainId));
    if (this.#known.has(bytes)) return;
    this.#known.add(bytes);
    writeSync(this.#sent, `${message.height} ${message.round} ${message.type} ${bytes}\n`);
  }

  final(height: bigint, blockHash: Uint8Array): void {
    writeSync(this.#final, `${height} ${toHex(blockHash)}\n`);
  }
}

/** The newest lines first read last: `last` of them, or all. */
export function readSent(folder: string, last?: number): Sent[] {
  return linesOf(folder, 'sent.journal', last).map((line) => {
    const [height = '0', round, type, signBytes = ''] = line.split(' ');
    return { height: BigInt(height), place: `${height}/${round}/${type}`, signBytes };
  });
}

export function readFinals(folder: string, last?: number): Final[] {
  return linesOf(folder, 'final.journal', last).map((line) => {
    const [height = '0', blockHash = ''] = line.split(' ');
    return { height: BigInt(height), blockHash };
  });
}

/** Places where an authority's messages, over all lives, contradict each other. */
export function conflictsOf(folder: string): string[] {
  const first = new Map<string, string>();
  const conflicts = new Set<string>();
  for (const { place, signBytes } of readSent(folder)) {
    const before = first.get(place);
    if (before === undefined) first.set(place, signBytes);
    else if (before !== signBytes) conflicts.add(place);
  }
  return [...conflicts];
}

/** A line that a kill cut short has no newline: what it says was not told yet. */
function linesOf(folder: string, name: string, last?: number): string[] {
  if (!readdirSync(folder).includes(name)) return [];
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
  return last === undefined ? lines : lines.slice(-last);
}
