import {
  readHouseholdSlot,
  readOrder,
  readProgress,
} from '../../../state/contracts/market/marketState.ts';
import { gateMs, opensMs } from '../../../state/contracts/market/marketTiming.ts';
import { preferenceText } from '../../../state/contracts/market/orderPreference.ts';
import { stepsText, totalWh } from '../../../state/contracts/market/orderSteps.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { slotAt } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { type Market, marketOf } from './market.ts';

export interface LiveOrderView {
  readonly order: string;
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
}

/** Orders of a household that can still be matched, changed or cancelled. */
export function ordersView(reader: ChainReader, household: string, contract?: string): OrdersView {
  const market = marketOf(reader, contract);
  const { data, parameters, slotLengthMs } = market;
  const progress = readProgress(data);
  const orders: LiveOrderView[] = [];
  if (progress !== null)
    for (let slot = progress.clearedThrough + 1n; slot <= progress.openedThrough; slot++)
      for (const number of readHouseholdSlot(data, slot, household)?.orders ?? []) {
        const order = readOrder(data, slot, number);
        if (order === null) continue;
        orders.push({
          order: toHex(order.order),
          slot: slot.toString(),
          gateAt: isoTime(gateMs(parameters.timing, slotLengthMs, slot)),
          side: order.side,
          quantityWh: totalWh(order).toString(),
          priceMicroPerWh: order.priceMicroPerWh.toString(),
          ...(order.furtherSteps === undefined ? {} : { steps: stepsText(order) }),
          ...(order.preference === undefined ? {} : { prefers: preferenceText(order.preference) }),
          lockMicro: order.lock.toString(),
        });
      }
  return { asOf: asOf(reader), household, orders };
}

/** The slot whose gate closes next, at least a second from now; its window may open only with the next block. */
export function orderableSlot(
  { parameters: { timing }, slotLengthMs }: Market,
  nowMs: number,
): bigint {
  const slot = slotAt(nowMs + timing.gateBeforeMs + 1000, slotLengthMs) + 1n;
  return opensMs(timing, slotLengthMs, slot) <= nowMs ? slot : slot - 1n;
}
