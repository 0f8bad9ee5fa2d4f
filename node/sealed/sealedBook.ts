import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHex, toHex } from '../../state/types/bytes.ts';
import { syncFolder, writeDurably } from '../durableFile.ts';

/** What this node's household has committed to in a slot of a sealed market, or was about to. */
export interface SealedRecord {
  /** Id of the contract, 32 bytes. */
  readonly contract: Uint8Array;
  readonly slot: bigint;
  /**
   * Encoded orders with their salts, oldest first. Each was on the disk before its fingerprint left the node,
   * so whichever of them the chain has taken can be revealed.
   */
  readonly openings: readonly Uint8Array[];
}

interface FileContent {
  readonly v: 1;
  readonly contract: string;
  readonly slot: string;
  readonly openings: readonly string[];
}

const FILE_NAME = /^[0-9a-f]{64}-[0-9]{1,20}\.json$/;

/** Sealed orders in the node's own folder, a file for each slot: they outlive the process. */
export class SealedBook {
  readonly #folder: string;
  readonly #records = new Map<string, SealedRecord>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** `onBadFile`: one that cannot be read is left where it is, and its orders cannot be revealed. */
  static async open(folder: string, onBadFile: (file: string) => void): Promise<SealedBook> {
    const book = new SealedBook(folder);
    for (const name of await filesOf(folder)) {
      if (!FILE_NAME.test(name)) continue;
      const record = readRecord(await readFile(join(folder, name), 'utf8'));
      if (record === null || fileName(record) !== name) onBadFile(join(folder, name));
      else book.#records.set(name, record);
    }
    return book;
  }

  get records(): readonly SealedRecord[] {
    return [...this.#records.values()];
  }

  openingsOf(contract: Uint8Array, slot: bigint): readonly Uint8Array[] {
    return this.#records.get(fileName({ contract, slot }))?.openings ?? [];
  }

  /** On the disk when this returns. */
  async add(contract: Uint8Array, slot: bigint, opening: Uint8Array): Promise<void> {
    const openings = [...this.openingsOf(contract, slot), opening];
    const record = { contract, slot, openings };
    const content: FileContent = {
      v: 1,
      contract: toHex(contract),
      slot: slot.toString(),
      openings: openings.map(toHex),
    };
    const name = fileName(record);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(join(this.#folder, name), `${JSON.stringify(content)}\n`, {
      mode: 0o600,
      replace: true,
    });
    this.#records.set(name, record);
  }

  async remove({ contract, slot }: Pick<SealedRecord, 'contract' | 'slot'>): Promise<void> {
    const name = fileName({ contract, slot });
    this.#records.delete(name);
    await rm(join(this.#folder, name), { force: true });
    await syncFolder(this.#folder);
  }
}

function fileName({ contract, slot }: Pick<SealedRecord, 'contract' | 'slot'>): string {
  return `${toHex(contract)}-${slot}.json`;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readRecord(text: string): SealedRecord | null {
  let content: Partial<FileContent> | null;
  try {
    content = JSON.parse(text) as Partial<FileContent> | null;
  } catch {
    return null;
  }
  if (content?.v !== 1 || typeof content.slot !== 'string' || !/^\d{1,20}$/.test(content.slot))
    return null;
  const contract = bytesOf(content.contract);
  if (contract === null || !Array.isArray(content.openings)) return null;
  const openings: Uint8Array[] = [];
  for (const hex of content.openings) {
    const opening = bytesOf(hex);
    if (opening === null) return null;
    openings.push(opening);
  }
  return { contract, slot: BigInt(content.slot), openings };
}

function bytesOf(value: unknown): Uint8Array | null {
  return typeof value === 'string' ? fromHex(value) : null;
}
