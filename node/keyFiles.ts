import { existsSync } from 'node:fs';
import { SYSTEM_ROLES } from '../state/types/parameters.ts';
import { KEY_KINDS, type KeyKind } from './crypto/keyFile.ts';
import type { NodeFolder } from './folder.ts';

/** Where a key lies, or would lie. */
export interface KeyPlace {
  /** A kind of key, or the role whose account it signs for. */
  readonly name: string;
  readonly kind: KeyKind;
  readonly path: string;
}

/** All keys that a node's folder may hold: its own, then those of the community's accounts. */
export function keyPlaces({ keys, roleKeys }: NodeFolder): readonly KeyPlace[] {
  return [
    ...KEY_KINDS.map((kind) => ({ name: kind, kind, path: keys[kind] })),
    ...SYSTEM_ROLES.map((role) => ({ name: role, kind: 'account' as const, path: roleKeys[role] })),
  ];
}

export function presentKeys(folder: NodeFolder): readonly KeyPlace[] {
  return keyPlaces(folder).filter(({ path }) => existsSync(path));
}
