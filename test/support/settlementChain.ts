import { toHex } from '../../state/types/bytes.ts';
import type { LedgerEvent } from '../../state/types/event.ts';
import type { RefusalCode } from '../../state/types/refusal.ts';
import type { SignedTransaction } from '../../state/types/transaction.ts';
import {
  GENESIS_MS,
  HOUR_MS,
  type JsonDocument,
  OPENING_BALANCE,
  type TestChain,
} from './ledger.ts';
import { newChain as marketChain } from './marketChain.ts';
import { attributesNamed, community, type Home, NOTHING, SLOT, worth } from './marketSlot.ts';

const { operator } = community;

/** A chain whose one market has this template and these parameters beside those of every test. */
export const newChain = (
  template: string,
  parameters: JsonDocument = {},
  tariff: JsonDocument = {},
  change: (document: JsonDocument) => void = () => {},
): TestChain =>
  marketChain((document) => {
    const [contract] = document['contracts'];
    contract.template = template;
    if (template === 'posted') contract.parameters.postedPrice = 160;
    if (template === 'muda') contract.parameters.ration = 'equal';
    Object.assign(contract.parameters, parameters);
    Object.assign(contract.parameters.tariff, tariff);
    change(document);
  });

type Line = readonly [home: Home, side: 'buy' | 'sell', wh: bigint, price: bigint];
export const place = (
  chain: TestChain,
  [{ account }, side, wh, price]: Line,
  slot = SLOT,
  nonce = chain.account(account).nonce,
) =>
  chain.call(
    account,
    { type: 'placeOrder', slot, side, quantityWh: wh, priceMicroPerWh: price, replaces: NOTHING },
    { validUntilMs: chain.head.timeMs + HOUR_MS, nonce },
  );
export const book = (chain: TestChain, lines: readonly Line[], slot = SLOT) =>
  lines.map((line, index) => {
    const signed = place(chain, line, slot);
    const { codes } = chain.block(chain.head.timeMs + 1000 + index, signed);
    if (codes[0] !== null) throw new Error(`an order was refused: ${codes[0]}`);
    return toHex(signed.id);
  });
export const read = (
  chain: TestChain,
  home: Home,
  importWh: bigint,
  exportWh: bigint,
  slot = SLOT,
) => chain.block(chain.head.timeMs + 1, chain.reading(home, { slot, importWh, exportWh }));
export const correct = (
  chain: TestChain,
  household: string,
  importWh: bigint,
  exportWh: bigint,
  slot = SLOT,
) => {
  const reason = 'read again';
  const call = { type: 'correctReading', household, slot, importWh, exportWh, reason } as const;
  return chain.block(chain.head.timeMs + 1, chain.call(operator, call));
};

export const lineOf = (events: readonly LedgerEvent[], { name }: Home) =>
  attributesNamed(events, 'household-settled').find(({ household }) => household === name) ?? {};

export const gain = (chain: TestChain, { account }: Home) =>
  worth(chain, account) - OPENING_BALANCE;
export const refusalOf = (chain: TestChain, signed: SignedTransaction): RefusalCode | null =>
  chain.build(chain.head.timeMs + 1, [signed]).result.receipts[0]?.refusal?.code ?? null;

export const TWO_ZONES = {
  surplusTo: 'dso',
  zones: {
    north: { importCapWh: 1000, exportCapWh: 20 },
    south: { importCapWh: 1000, exportCapWh: 1000 },
  },
};
export const intoZones =
  (...zones: readonly string[]) =>
  (document: JsonDocument) => {
    zones.forEach((zone, index) => {
      if (zone === '') delete document['households'][index].zone;
      else document['households'][index].zone = zone;
    });
  };

export const POSTED = {
  posted: { aheadSlots: 8, retailMin: 200, retailMax: 600, feedInMin: 0, feedInMax: 150 },
};
export const DAY_MS = 24 * HOUR_MS;
/** Genesis lies on day 20833; the year ends with day 20834. */
export const DAILY = {
  netMetering: { period: 'days', days: 1, perYear: 3, ratioNum: 9, ratioDen: 10, trueUp: 90 },
};
export const FIRST_DAY_END_MS = Math.ceil(GENESIS_MS / DAY_MS) * DAY_MS;
