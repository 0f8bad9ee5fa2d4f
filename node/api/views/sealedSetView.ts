import { readProgress } from '../../../state/contracts/market/marketState.ts';
import { preferenceText } from '../../../state/contracts/market/orderPreference.ts';
import { stepsText, totalWh } from '../../../state/contracts/market/orderSteps.ts';
import { steppedOrder } from '../../../state/contracts/market/sealedOrders.ts';
import { readCommitment } from '../../../state/contracts/market/sealedState.ts';
import { equalBytes, toHex } from '../../../state/types/bytes.ts';
import type { SealedSet } from '../../services.ts';
import { type Market, slotTimes } from './market.ts';

/** What everybody can read of a commitment, and, on the household's own node, its orders. */
export interface SealedSetView {
  /** Its name. */
  readonly market: string;
  readonly slot: string;
  readonly gateAt: string;
  readonly revealUntil: string;
  readonly buyMaxWh: string;
  readonly sellMaxWh: string;
  readonly lockMicro: string;
  /** Empty where this node does not have them. */
  readonly orders: readonly SealedOrderView[];
}

export interface SealedOrderView {
  readonly order: string;
  readonly side: string;
  readonly quantityWh: string;
  /** Of the best step. */
  readonly priceMicroPerWh: string;
  /** `500@150 300@120` in Wh and µ/Wh, where there are several. */
  readonly steps?: string;
  readonly prefers?: string;
}

/** `own`: what the node that asks has sealed itself. */
export function sealedSetViews(
  market: Market,
  household: string,
  own: readonly SealedSet[],
): SealedSetView[] {
  const progress = readProgress(market.data);
  if (progress === null || market.parameters.sealed === null) return [];
  const views: SealedSetView[] = [];
  for (let slot = progress.clearedThrough + 1n; slot <= progress.openedThrough; slot++) {
    const committed = readCommitment(market.data, slot, household);
    if (committed === null) continue;
    const { gateAt, revealUntil = gateAt } = slotTimes(market, slot);
    const { buyMaxWh, sellMaxWh, lock } = committed;
    const set = own.find((one) => one.slot === slot && equalBytes(one.contract, market.id));
    views.push({
      market: market.instance.name,
      slot: slot.toString(),
      gateAt,
      revealUntil,
      buyMaxWh: buyMaxWh.toString(),
      sellMaxWh: sellMaxWh.toString(),
      lockMicro: lock.toString(),
      orders: set?.orders.map(sealedOrderView) ?? [],
    });
  }
  return views;
}

function sealedOrderView({
  order,
  preference,
  ...one
}: SealedSet['orders'][number]): SealedOrderView {
  const stepped = steppedOrder(one);
  return {
    order: toHex(order),
    side: one.side,
    quantityWh: totalWh(stepped).toString(),
    priceMicroPerWh: stepped.priceMicroPerWh.toString(),
    ...(stepped.furtherSteps === undefined ? {} : { steps: stepsText(stepped) }),
    ...(preference === undefined ? {} : { prefers: preferenceText(preference) }),
  };
}
