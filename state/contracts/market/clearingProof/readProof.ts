import { fromHex } from '../../../types/bytes.ts';
import type { Fields } from '../../../types/fields.ts';
import { Fields as FieldReader } from '../../../types/fields.ts';
import type { ClearingRecord, GroupRecord, SideRecord } from './clearingRecord.ts';
import type { OwnOrder } from './ownOrder.ts';
import type { ClearingProof, OwnOutside, OwnPosition, SideViewOf } from './proofTypes.ts';
import { type BookLeaf, KEY_BYTES, POSITIONS_MAX, type Summary, type TreeView } from './sumTree.ts';

const HASH_BYTES = 32;
const AMOUNT_MAX = 2n ** 96n - 1n;
const PRICE_MAX = 10n ** 9n;
/** Zones of a market; a proof has no more parts. */
const GROUPS_MAX = 1_000;
/** Of orders, positions, and nodes of a view. */
const ENTRIES_MAX = 10_000;

/** Bytes of an exact length, or, where `length` is null, of any. */
export function readBytes(fields: Fields, key: string, length: number | null): Uint8Array {
  const bytes = fromHex(fields.text(key));
  if (bytes !== null && (length === null || bytes.length === length)) return bytes;
  fields.fault(key, length === null ? 'must be hex digits' : `must be ${2 * length} hex digits`);
  return new Uint8Array(length ?? 0);
}

function amount(fields: Fields, key: string, max: bigint = AMOUNT_MAX): bigint {
  return fields.integer(key, { min: 0n, max });
}

function orNull<Value>(fields: Fields, key: string, read: () => Value): Value | null {
  return fields.raw(key) === null ? null : read();
}

function price(fields: Fields, key: string): bigint | null {
  return orNull(fields, key, () => amount(fields, key, PRICE_MAX));
}

function place(fields: Fields, key: string): number {
  return fields.number(key, { min: 0, max: POSITIONS_MAX });
}

function within<Value>(
  faults: Fields['faults'],
  read: (fields: Fields) => Value,
): (item: unknown, path: string) => Value {
  return (item, path) => {
    const fields = new FieldReader(item, path, faults);
    const value = read(fields);
    fields.noOthers();
    return value;
  };
}

function list<Value>(
  fields: Fields,
  key: string,
  read: (item: Fields) => Value,
  max: number,
): Value[] {
  return fields.list(key, within(fields.faults, read), max);
}

export function readHashes(fields: Fields, key: string, max: number): Uint8Array[] {
  return fields.list(
    key,
    (item, path) => {
      const bytes = typeof item === 'string' ? fromHex(item) : null;
      if (bytes !== null && bytes.length === HASH_BYTES) return bytes;
      fields.faults.push({ path, message: 'must be 64 hex digits' });
      return new Uint8Array(HASH_BYTES);
    },
    max,
  );
}

/** Form only; whether it proves anything is `verifyClearing`'s to say. */
export function readClearingProof(fields: Fields): ClearingProof {
  const record = fields.object('record');
  const proof = {
    record: readRecord(record),
    household: fields.text('household'),
    positions: list(fields, 'positions', readPosition, ENTRIES_MAX),
    outside: list(fields, 'outside', readOutside, ENTRIES_MAX),
    views: list(fields, 'views', readViewOf, 2 * GROUPS_MAX),
  };
  record.noOthers();
  fields.noOthers();
  return proof;
}

function readRecord(fields: Fields): ClearingRecord {
  return {
    slot: fields.text('slot', { pattern: /^(0|[1-9]\d{0,15})$/, what: 'the number of a slot' }),
    seed: fields.text('seed', { pattern: /^[0-9a-f]{64}$/, what: '64 hex digits' }),
    mechanism: fields.text('mechanism'),
    floor: amount(fields, 'floor', PRICE_MAX),
    cap: amount(fields, 'cap', PRICE_MAX),
    kNum: orNull(fields, 'kNum', () => amount(fields, 'kNum')),
    kDen: orNull(fields, 'kDen', () => fields.integer('kDen', { min: 1n, max: AMOUNT_MAX })),
    ration: fields.choice('ration', ['prorata', 'equal']),
    postedPrice: price(fields, 'postedPrice'),
    volumeWh: amount(fields, 'volumeWh'),
    low: price(fields, 'low'),
    high: price(fields, 'high'),
    price: price(fields, 'price'),
    priceBuy: price(fields, 'priceBuy'),
    priceSell: price(fields, 'priceSell'),
    surplusMicro: amount(fields, 'surplusMicro'),
    congested: fields.boolean('congested', false),
    groups: list(fields, 'groups', readGroup, GROUPS_MAX),
    outsideCount: place(fields, 'outsideCount'),
    outsideRoot: readBytes(fields, 'outsideRoot', HASH_BYTES),
  };
}

function readGroup(fields: Fields): GroupRecord {
  const [buys, sells] = [fields.object('buys'), fields.object('sells')];
  const group = {
    name: fields.text('name'),
    price: price(fields, 'price'),
    efficientWh: amount(fields, 'efficientWh'),
    buys: readSide(buys),
    sells: readSide(sells),
  };
  buys.noOthers();
  sells.noOthers();
  return group;
}

function readSide(fields: Fields): SideRecord {
  return {
    ...readSummary(fields),
    waterLevelWh: orNull(fields, 'waterLevelWh', () => amount(fields, 'waterLevelWh')),
  };
}

function readSummary(fields: Fields): Summary {
  const count = place(fields, 'count');
  const [hash, key] = count === 0 ? [0, 0] : [HASH_BYTES, KEY_BYTES];
  return {
    hash: readBytes(fields, 'hash', hash),
    count,
    first: readBytes(fields, 'first', key),
    last: readBytes(fields, 'last', key),
    quantityWh: amount(fields, 'quantityWh'),
    filledWh: amount(fields, 'filledWh'),
    amountMicro: amount(fields, 'amountMicro'),
  };
}

function readOrder(fields: Fields): OwnOrder {
  return {
    id: fields.text('id'),
    side: fields.choice('side', ['buy', 'sell']),
    limit: amount(fields, 'limit', PRICE_MAX),
    quantityWh: amount(fields, 'quantityWh'),
    remainingWh: amount(fields, 'remainingWh'),
  };
}

function readPosition(fields: Fields): OwnPosition {
  return {
    group: place(fields, 'group'),
    side: fields.choice('side', ['buy', 'sell']),
    index: place(fields, 'index'),
    orders: list(fields, 'orders', readOrder, ENTRIES_MAX),
  };
}

function readOutside(fields: Fields): OwnOutside {
  const order = fields.object('order');
  const outside = {
    order: readOrder(order),
    reason: fields.text('reason'),
    index: place(fields, 'index'),
    path: readHashes(fields, 'path', 32),
  };
  order.noOthers();
  return outside;
}

function readViewOf(fields: Fields): SideViewOf {
  const view = fields.object('view');
  const read = {
    group: place(fields, 'group'),
    side: fields.choice('side', ['buy', 'sell']),
    view: readTreeView(view),
  } as const;
  view.noOthers();
  return read;
}

function readTreeView(fields: Fields): TreeView {
  return {
    leaves: list(
      fields,
      'leaves',
      (item) => {
        const leaf = item.object('leaf');
        const shown = { index: place(item, 'index'), leaf: readLeaf(leaf) };
        leaf.noOthers();
        return shown;
      },
      ENTRIES_MAX,
    ),
    siblings: list(fields, 'siblings', readSummary, ENTRIES_MAX),
  };
}

function readLeaf(fields: Fields): BookLeaf {
  return {
    price: amount(fields, 'price', PRICE_MAX),
    tieKey: readBytes(fields, 'tieKey', HASH_BYTES),
    quantityWh: amount(fields, 'quantityWh'),
    filledWh: amount(fields, 'filledWh'),
    amountMicro: amount(fields, 'amountMicro'),
    ordersHash: readBytes(fields, 'ordersHash', HASH_BYTES),
  };
}
