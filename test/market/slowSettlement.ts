import type { DeliveredSettlementInput } from '../../state/market/settlement/settleDelivered.ts';
import type { FirmSettlementInput } from '../../state/market/settlement/settleFirm.ts';
import type { SlotSettlementInput } from '../../state/market/settlement/slotSettlement.ts';
import { byText, slowRation, slowTieOrder } from './slowSharing.ts';

/** Settlement again, formula by formula, in whole Wh small enough for doubles; amounts by "code from to". */
export type Amounts = Map<string, bigint>;

interface Row {
  readonly household: string;
  readonly B: number;
  readonly S: number;
  readonly pays: bigint;
  readonly receives: bigint;
  i: number;
  x: number;
}

function rowsOf(input: SlotSettlementInput): Row[] {
  const names = [...new Set([...input.positions.keys(), ...input.readings.keys()])].sort(byText);
  return names.map((household) => {
    const position = input.positions.get(household);
    const row: Row = {
      household,
      B: Number(position?.boughtWh ?? 0n),
      S: Number(position?.soldWh ?? 0n),
      pays: position?.pays ?? 0n,
      receives: position?.receives ?? 0n,
      i: 0,
      x: 0,
    };
    const reading = input.readings.get(household) ?? null;
    const newest = (input.history.get(household) ?? []).slice(0, 3);
    if (reading !== null) {
      [row.i, row.x] = [Number(reading.importWh), Number(reading.exportWh)];
    } else if (newest.length === 3) {
      row.i = Math.floor(newest.reduce((sum, { importWh }) => sum + Number(importWh), 0) / 3);
      row.x = Math.floor(newest.reduce((sum, { exportWh }) => sum + Number(exportWh), 0) / 3);
    } else [row.i, row.x] = [row.B, row.S];
    return row;
  });
}

function netBySlot(row: Row): void {
  [row.i, row.x] = [Math.max(row.i - row.x, 0), Math.max(row.x - row.i, 0)];
}

function localOf(input: SlotSettlementInput, rows: readonly Row[]): Map<string, number> {
  const zone = ({ household }: Row): string => input.zoneOf.get(household) ?? '';
  const local = new Map<string, number>();
  for (const name of new Set(rows.map(zone))) {
    const inZone = rows.filter((row) => zone(row) === name);
    const total = (key: 'B' | 'S'): number => inZone.reduce((sum, row) => sum + row[key], 0);
    const claims = new Map(inZone.filter(({ B }) => B > 0).map((row) => [row.household, row.B]));
    const ties = slowTieOrder(input.slot, input.seed);
    for (const [household, wh] of slowRation(
      'prorata',
      Math.min(total('B'), total('S')),
      claims,
      ties,
    )) {
      local.set(household, wh);
    }
  }
  return local;
}

function poster(): {
  readonly amounts: Amounts;
  readonly post: (code: string, from: string, to: string, wh: number, price: bigint) => void;
} {
  const amounts: Amounts = new Map();
  const post = (code: string, from: string, to: string, wh: number, price: bigint): void => {
    if (BigInt(wh) * price === 0n) return;
    const key = `${code} ${from} ${to}`;
    amounts.set(key, (amounts.get(key) ?? 0n) + BigInt(wh) * price);
  };
  return { amounts, post };
}

function tolerance({ tariff }: SlotSettlementInput, wh: number): number {
  return Math.max(
    Number(tariff.toleranceWh),
    Math.floor((wh * Number(tariff.tolerancePpm)) / 1_000_000),
  );
}

function postNetwork(
  post: ReturnType<typeof poster>['post'],
  { tariff }: SlotSettlementInput,
  { household, B, i }: Row,
  local: number,
): void {
  const near = Math.min(i, local);
  const regional = Math.min(i - near, B - local);
  const account = `hh:${household}`;
  post('net-local', account, 'dso', near, tariff.netLocal);
  post('net-regional', account, 'dso', regional, tariff.netRegional);
  post('net-full', account, 'dso', i - near - regional, tariff.netFull);
  post('levy', account, 'tax', i, tariff.levy);
}

export function settleFirmSlowly(input: FirmSettlementInput): Amounts {
  const { tariff } = input;
  const rows = rowsOf(input);
  const local = localOf(input, rows);
  const { amounts, post } = poster();
  for (const row of rows) {
    if (tariff.netting === 'slot') netBySlot(row);
    const { household, B, S, i, x } = row;
    const account = `hh:${household}`;
    post('p2p-energy', account, 'market', 1, row.pays);
    post('p2p-revenue', 'market', account, 1, row.receives);
    post('residual-import', account, 'utility', Math.max(i - B, 0), tariff.retail);
    post('shortfall', account, 'utility', Math.max(S - x, 0), tariff.retail);
    post('residual-export', 'utility', account, Math.max(x - S, 0), tariff.feedIn);
    post('unused', 'utility', account, Math.max(B - i, 0), tariff.feedIn);
    const slack = tolerance(input, Math.max(B, S));
    const short = Math.max(Math.max(S - x, 0) - slack, 0);
    const long = Math.max(Math.max(B - i, 0) - slack, 0);
    post('penalty-short', account, 'community', short, tariff.shortPenalty);
    post('penalty-long', account, 'community', long, tariff.longPenalty);
    post('fee-buy', account, 'community', B, tariff.feeBuy);
    post('fee-sell', account, 'community', S, tariff.feeSell);
    postNetwork(post, input, row, local.get(household) ?? 0);
  }
  post('p2p-surplus', 'market', input.surplusTo, 1, input.surplus);
  return amounts;
}

export function settleDeliveredSlowly(input: DeliveredSettlementInput): Amounts {
  const { tariff, open, price } = input;
  const rows = rowsOf(input);
  for (const row of rows) netBySlot(row);
  const claims = (key: 'i' | 'x', bound: 'B' | 'S'): Map<string, number> =>
    new Map(
      rows
        .map((row) => [row.household, open ? row[key] : Math.min(row[key], row[bound])] as const)
        .filter(([, wh]) => wh > 0),
    );
  const [offers, needs] = [claims('x', 'S'), claims('i', 'B')];
  const total = (of: Map<string, number>): number => [...of.values()].reduce((a, b) => a + b, 0);
  const volume = Math.min(total(offers), total(needs));
  const ties = slowTieOrder(input.slot, input.seed);
  const bought = slowRation(input.ration, volume, needs, ties);
  const sold = slowRation(input.ration, volume, offers, ties);
  const shared = rows.map((row) => ({
    ...row,
    B: bought.get(row.household) ?? 0,
    S: sold.get(row.household) ?? 0,
  }));
  const local = localOf(input, shared);
  const { amounts, post } = poster();
  shared.forEach((row, index) => {
    const { household, B, S, i, x } = row;
    const contracted = rows[index]?.S ?? 0;
    const account = `hh:${household}`;
    post('p2p-energy', account, 'market', B, price);
    post('p2p-revenue', 'market', account, S, price);
    post('residual-import', account, 'utility', i - B, tariff.retail);
    post('residual-export', 'utility', account, x - S, tariff.feedIn);
    const under = open ? 0 : Math.max(contracted - x, 0);
    const short = Math.max(under - tolerance(input, contracted), 0);
    post('penalty-short', account, 'community', short, tariff.shortPenalty);
    post('fee-buy', account, 'community', B, tariff.feeBuy);
    post('fee-sell', account, 'community', S, tariff.feeSell);
    postNetwork(post, input, row, local.get(household) ?? 0);
  });
  return amounts;
}
