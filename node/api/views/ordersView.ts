import { MARKET_MECHANISMS } from '../../../state/contracts/market/marketParameters.ts';
import {
  type PlacedOrder,
  readHouseholdSlot,
  readOrder,
  readProgress,
} from '../../../state/contracts/market/marketState.ts';
import { gateMs, opensMs } from '../../../state/contracts/market/marketTiming.ts';
import { preferenceText } from '../../../state/contracts/market/orderPreference.ts';
import { stepsText, totalWh } from '../../../state/contracts/market/orderSteps.ts';
import { contractDataKey } from '../../../state/execution/stateKeys.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { slotAt } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { SealedSet } from '../../services.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { type Market, marketOf } from './market.ts';
import { type SealedSetView, sealedSetViews } from './sealedSetView.ts';

export interface LiveOrderView {
  readonly order: string;
  /** Its name. */
  readonly market: string;
  readonly slot: string;
  readonly gateAt: string;
  readonly side: string;
  readonly quantityWh: string;
  /** Of the best step. */
  readonly priceMicroPerWh: string;
  /** `500@150 300@120` in Wh and µ/Wh, where there are several. */
  readonly steps?: string;
  readonly prefers?: string;
  readonly lockMicro: string;
}

export interface OrdersView {
  readonly asOf: AsOf;
  readonly household: string;
  readonly orders: readonly LiveOrderView[];
  /** What is committed to in sealed markets and not revealed; absent where there is nothing. */
  readonly sealed?: readonly SealedSetView[];
}

/** Orders of a household that can still be matched, changed or cancelled, in one market or in all. */
export function ordersView(
  reader: ChainReader,
  household: string,
  contract?: string,
  own: readonly SealedSet[] = [],
): OrdersView {
  const markets = marketsOf(reader, contract);
  const orders = markets.flatMap((market) =>
    liveOrders(market, household).map(({ slot, order }) => liveOrderView(market, slot, order)),
  );
  const sealed = markets.flatMap((market) => sealedSetViews(market, household, own));
  return { asOf: asOf(reader), household, orders, ...(sealed.length === 0 ? {} : { sealed }) };
}

/** All that may have live orders, those of one name, or the one with an id. */
function marketsOf(reader: ChainReader, which: string | undefined): Market[] {
  const named = which === undefined ? null : marketOf(reader, which).instance.name;
  return reader.ledger.chain.contracts
    .filter(({ name, template }) => template.scope !== undefined && (named ?? name) === name)
    .map(({ id }) => marketOf(reader, toHex(id)));
}

function liveOrderView(
  { instance, parameters, slotLengthMs }: Market,
  slot: bigint,
  order: PlacedOrder,
): LiveOrderView {
  return {
    order: toHex(order.order),
    market: instance.name,
    slot: slot.toString(),
    gateAt: isoTime(gateMs(parameters.timing, slotLengthMs, slot)),
    side: order.side,
    quantityWh: totalWh(order).toString(),
    priceMicroPerWh: order.priceMicroPerWh.toString(),
    ...(order.furtherSteps === undefined ? {} : { steps: stepsText(order) }),
    ...(order.preference === undefined ? {} : { prefers: preferenceText(order.preference) }),
    lockMicro: order.lock.toString(),
  };
}

function liveOrders(
  { data }: Pick<Market, 'data'>,
  household: string,
): { slot: bigint; order: PlacedOrder }[] {
  const progress = readProgress(data);
  const orders: { slot: bigint; order: PlacedOrder }[] = [];
  if (progress === null) return orders;
  for (let slot = progress.clearedThrough + 1n; slot <= progress.openedThrough; slot++)
    for (const number of readHouseholdSlot(data, slot, household)?.orders ?? []) {
      const order = readOrder(data, slot, number);
      if (order !== null) orders.push({ slot, order });
    }
  return orders;
}

/** A live order of the household, in whichever market; null where there is none of that id. */
export function findLiveOrder(
  { ledger }: ChainReader,
  household: string,
  id: string,
): { contract: Uint8Array; slot: bigint; order: Uint8Array } | null {
  for (const { id: contract, template } of ledger.chain.contracts) {
    if (!MARKET_MECHANISMS.some((name) => name === template.name)) continue;
    const data = { get: (key: Uint8Array) => ledger.state.get(contractDataKey(contract, key)) };
    const found = liveOrders({ data }, household).find(
      ({ order }) => toHex(order.order) === id.toLowerCase(),
    );
    if (found !== undefined) return { contract, slot: found.slot, order: found.order.order };
  }
  return null;
}

/** The slot whose gate closes next, at least a second from now; its window may open only with the next block. */
export function orderableSlot(
  { parameters: { timing }, slotLengthMs }: Market,
  nowMs: number,
): bigint {
  const slot = slotAt(nowMs + timing.gateBeforeMs + 1000, slotLengthMs) + 1n;
  return opensMs(timing, slotLengthMs, slot) <= nowMs ? slot : slot - 1n;
}
