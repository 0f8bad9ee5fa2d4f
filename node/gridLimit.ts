import type { HouseholdLimit } from '../state/contracts/flexibility/gridLimits.ts';
import { type GridLimited, gridLimit } from '../state/contracts/market/limitedBy.ts';
import { capacityWh } from '../state/contracts/market/marketOrders.ts';
import { contractInForce } from '../state/execution/contractCalls.ts';
import { contractDataKey } from '../state/execution/stateKeys.ts';
import type { Household } from '../state/types/account.ts';
import type { Ledger } from './chain/ledger.ts';

/** What the grid operator allows a household in a slot, as the head's state has it; null: nobody says anything. */
export function gridLimitOf(
  { chain, state, head }: Pick<Ledger, 'chain' | 'state' | 'head'>,
  market: GridLimited,
  household: Household,
  slot: bigint,
): HouseholdLimit | null {
  const other = (name: string, at: bigint) => {
    const found = contractInForce(chain, name, at);
    if (found === undefined) return null;
    return {
      template: found.template.name,
      parameters: found.parameters,
      get: (key: Uint8Array) => state.get(contractDataKey(found.id, key)),
    };
  };
  return gridLimit({ other, timeMs: head.timeMs }, market, household, slot);
}

/** Wh that a household may take and feed in, by its connection and by the limit in force. */
export function allowedWh(
  { importLimitW, exportLimitW }: Pick<Household, 'importLimitW' | 'exportLimitW'>,
  limit: HouseholdLimit | null,
  slotLengthMs: number,
): { readonly importMaxWh: bigint; readonly exportMaxWh: bigint } {
  const least = (connectionW: number, limitW: bigint | null | undefined) =>
    capacityWh(Math.min(connectionW, Number(limitW ?? connectionW)), slotLengthMs);
  return {
    importMaxWh: least(importLimitW, limit?.importW),
    exportMaxWh: least(exportLimitW, limit?.exportW),
  };
}
