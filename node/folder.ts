import { join } from 'node:path';
import { SYSTEM_ROLES, type SystemRole } from '../state/types/parameters.ts';

/** Where everything of one node lies: one data folder, nothing outside of it. */
export interface NodeFolder {
  readonly root: string;
  readonly genesis: string;
  readonly database: string;
  readonly signLog: string;
  readonly history: string;
  /** Orders of sealed markets until they are revealed. */
  readonly sealed: string;
  readonly socket: string;
  readonly log: string;
  readonly keys: {
    readonly node: string;
    readonly account: string;
    readonly meter: string;
    readonly consensus: string;
  };
  /** Of the community's own accounts; there where this node speaks for them. */
  readonly roleKeys: Readonly<Record<SystemRole, string>>;
}

export function nodeFolder(root: string): NodeFolder {
  const key = (name: string) => join(root, 'keys', `${name}.json`);
  return {
    root,
    genesis: join(root, 'genesis.json'),
    database: join(root, 'chain'),
    signLog: join(root, 'sign.log'),
    history: join(root, 'history'),
    sealed: join(root, 'sealed'),
    socket: join(root, 'gridhood.sock'),
    log: join(root, 'node.log'),
    keys: {
      node: key('node'),
      account: key('account'),
      meter: key('meter'),
      consensus: key('consensus'),
    },
    roleKeys: Object.fromEntries(SYSTEM_ROLES.map((role) => [role, key(role)])) as Record<
      SystemRole,
      string
    >,
  };
}
