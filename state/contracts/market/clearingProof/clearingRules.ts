import { EMPTY_BYTES } from '../../../types/bytes.ts';
import { clearingParameters } from '../marketEngine.ts';
import {
  MARKET_MECHANISMS,
  type MarketParameters,
  type MarketTiming,
} from '../marketParameters.ts';
import type { ClearingRecord } from './clearingRecord.ts';

/** Where what the auction gives is billed as it is. */
export type Billing = 'by-auction' | 'by-delivery' | 'by-home-market';

/** Whether an auction followed a market's own rules; a text: which one it did not. */
export function checkClearingRules(
  template: string,
  parameters: unknown,
  record: ClearingRecord,
): { readonly billing: Billing; readonly timing: MarketTiming } | { readonly broken: string } {
  const mechanism = MARKET_MECHANISMS.find((name) => name === template);
  if (mechanism === undefined) return { broken: `${template} is not a market` };
  // A market's instance carries what the market's own template has read.
  const agreed = parameters as MarketParameters;
  const rules = clearingParameters(mechanism, agreed, BigInt(record.slot), EMPTY_BYTES);
  const k = 'k' in rules ? rules.k : null;
  const expected = {
    mechanism,
    floor: rules.floor,
    cap: rules.cap,
    kNum: k?.numerator ?? null,
    kDen: k?.denominator ?? null,
    ration: 'ration' in rules && mechanism !== 'muda' ? rules.ration : 'equal',
    postedPrice: 'postedPrice' in rules ? rules.postedPrice : null,
  };
  for (const [rule, value] of Object.entries(expected))
    if (record[rule as keyof typeof expected] !== value)
      return {
        broken: `${rule} is ${value} by the contract, and was ${record[rule as keyof typeof expected]}`,
      };
  const { timing, settlement, settledBy } = agreed;
  if (settledBy !== null) return { billing: 'by-home-market', timing };
  return { billing: settlement.kind === 'firm' ? 'by-auction' : 'by-delivery', timing };
}
