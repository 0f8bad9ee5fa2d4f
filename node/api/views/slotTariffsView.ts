import { readProgress } from '../../../state/contracts/market/marketState.ts';
import {
  closedReason,
  readPostedPrices,
  slotParameters,
} from '../../../state/contracts/market/postedTariff.ts';
import { blockOf } from '../../../state/contracts/market/tariffSeries.ts';
import { slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { marketAt, marketOf } from './market.ts';
import { invalidArgument, notFound } from './requestError.ts';

/** All prices in µ/Wh. */
export interface SlotTariffView {
  readonly slot: string;
  readonly startsAt: string;
  /** Where retail and feed-in come from. */
  readonly source: 'plain' | 'block' | 'posted';
  /** Name of the tariff's block, or null. */
  readonly block: string | null;
  readonly retailMicroPerWh: string;
  readonly feedInMicroPerWh: string;
  readonly netLocalMicroPerWh: string;
  readonly netRegionalMicroPerWh: string;
  readonly netFullMicroPerWh: string;
  readonly levyMicroPerWh: string;
  readonly feeBuyMicroPerWh: string;
  readonly feeSellMicroPerWh: string;
  /** Why there is no trade in the slot; null: there is. */
  readonly closed: string | null;
  /** Whether prices may still be posted for it. */
  readonly canChange: boolean;
}

export interface SlotTariffsView {
  readonly asOf: AsOf;
  readonly market: string;
  readonly slots: readonly SlotTariffView[];
}

const SLOTS_MAX = 192;

export interface SlotTariffsRequest {
  readonly slot?: string | undefined;
  readonly count?: number | undefined;
  readonly contract?: string | undefined;
}

/** What energy costs and brings outside of the market, slot by slot; those to come as far as they are known. */
export function slotTariffsView(
  reader: ChainReader,
  { slot: which, count = 1, contract }: SlotTariffsRequest = {},
): SlotTariffsView {
  if (!Number.isInteger(count) || count < 1 || count > SLOTS_MAX)
    throw invalidArgument(`count must be 1 to ${SLOTS_MAX}, not ${count}`);
  const { market, slot: first } = marketAt(reader, contract, which);
  const slots = Array.from({ length: count }, (_, i) =>
    slotTariff(reader, contract, first + BigInt(i)),
  );
  return { asOf: asOf(reader), market: market.instance.name, slots };
}

function slotTariff(
  reader: ChainReader,
  contract: string | undefined,
  slot: bigint,
): SlotTariffView {
  const { parameters: plain, data, slotLengthMs } = marketOf(reader, contract, slot);
  const { series } = plain;
  const progress = readProgress(data);
  if (series.posted !== null && progress !== null && slot <= progress.finalThrough)
    throw notFound(
      `slot ${slot} is final: what its energy cost stands in its bills (gridhood market slot ${slot})`,
    );
  const parameters = slotParameters({ ...data, slotLengthMs }, plain, slot);
  const { tariff } = parameters;
  const block = blockOf(series, slot, slotLengthMs);
  const isPosted = series.posted !== null && readPostedPrices(data, slot) !== null;
  return {
    slot: slot.toString(),
    startsAt: isoTime(slotStartMs(slot, slotLengthMs)),
    source: isPosted ? 'posted' : block === null ? 'plain' : 'block',
    block: block === null ? null : (series.blocks[block]?.name ?? null),
    retailMicroPerWh: tariff.retail.toString(),
    feedInMicroPerWh: tariff.feedIn.toString(),
    netLocalMicroPerWh: tariff.netLocal.toString(),
    netRegionalMicroPerWh: tariff.netRegional.toString(),
    netFullMicroPerWh: tariff.netFull.toString(),
    levyMicroPerWh: tariff.levy.toString(),
    feeBuyMicroPerWh: tariff.feeBuy.toString(),
    feeSellMicroPerWh: tariff.feeSell.toString(),
    closed: closedReason(parameters),
    canChange: series.posted !== null && slot > (progress?.openedThrough ?? 0n),
  };
}
