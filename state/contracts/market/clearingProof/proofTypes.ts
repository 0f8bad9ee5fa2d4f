import type { ClearingRecord } from './clearingRecord.ts';
import type { OwnOrder } from './ownOrder.ts';
import type { TreeSide, TreeView } from './sumTree.ts';

/** One of the household's positions, by its place in the tree of its side. */
export interface OwnPosition {
  readonly group: number;
  readonly side: TreeSide;
  readonly index: number;
  /** Ascending ids. */
  readonly orders: readonly OwnOrder[];
}

/** An order of the household that took no part. */
export interface OwnOutside {
  readonly order: OwnOrder;
  readonly reason: string;
  readonly index: number;
  readonly path: readonly Uint8Array[];
}

export interface SideViewOf {
  readonly group: number;
  readonly side: TreeSide;
  readonly view: TreeView;
}

/**
 * Shows, with the book root alone, what became of a household's orders in a slot and that it was fair: the record
 * of the clearing, all of the household's own orders, and of others only what decides about it, without names.
 */
export interface ClearingProof {
  readonly record: ClearingRecord;
  readonly household: string;
  readonly positions: readonly OwnPosition[];
  readonly outside: readonly OwnOutside[];
  readonly views: readonly SideViewOf[];
}

/** Why a proof does not hold: it was forged, or the clearing was not fair. */
export type ClearingFaultCode =
  /** The record is not the one that the book root commits to, or contradicts itself. */
  | 'record'
  /** A view is not one of the tree that the record names. */
  | 'path'
  /** What would have to be seen is not shown. */
  | 'hidden'
  /** The order that was asked about is not among those shown. */
  | 'order-missing'
  /** A position is not the household's, or holds other orders than shown. */
  | 'own-orders'
  /** More or less of the household's own orders was set off than cross each other. */
  | 'netting'
  /** An order was left out without the reason that is given. */
  | 'left-out'
  /** The household was put into the wrong half of the market. */
  | 'half'
  /** More or less was traded than the orders allow. */
  | 'volume'
  /** Another price than the rule gives. */
  | 'price'
  /** A better order got less than all of what it asked for, while worse ones traded. */
  | 'passed-over'
  /** An order traded that lies beyond the margin. */
  | 'beyond-margin'
  /** A share at the margin is not what the rule of rationing gives. */
  | 'share'
  /** Fills and prices do not give the payment. */
  | 'amount';

export interface ClearingFault {
  readonly code: ClearingFaultCode;
  readonly message: string;
}

export interface ClearingCheck {
  readonly code: string;
  readonly text: string;
}
