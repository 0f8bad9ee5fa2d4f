import { writeFile } from 'node:fs/promises';
import { SLOT_MS } from '../../node/marketDesigns/community.ts';
import { slotPrice } from '../../node/marketDesigns/designReport.ts';
import type { DesignRun } from '../../node/marketDesigns/designRun.ts';

/** Beside the slots' file: `year.csv` and `year-homes.csv`. */
export function homesFile(slotsFile: string): string {
  return `${slotsFile.replace(/\.csv$/, '')}-homes.csv`;
}

/** Every slot and every home of every design; energies in Wh, money in millionths of a credit. */
export async function writeDesignCsv(
  file: string,
  runs: readonly DesignRun[],
  fromMs: number,
): Promise<void> {
  await writeFile(file, slotLines(runs, fromMs).join(''));
  await writeFile(homesFile(file), homeLines(runs).join(''));
}

function slotLines(runs: readonly DesignRun[], fromMs: number): string[] {
  const lines = [
    'template,slot_start,orders,traded_wh,price_micro_per_wh,buyers_pay_micro,sellers_get_micro,import_wh,export_wh,utility_sold_wh,utility_bought_wh\n',
  ];
  for (const { design, slots } of runs)
    slots.forEach((slot, place) => {
      const price = slotPrice(slot);
      const cells = [
        design.template,
        new Date(fromMs + place * SLOT_MS).toISOString(),
        slot.orders,
        slot.tradedWh,
        price === null ? '' : price.toFixed(3),
        slot.paysMicro,
        slot.receivesMicro,
        slot.importWh,
        slot.exportWh,
        slot.utilitySoldWh,
        slot.utilityBoughtWh,
      ];
      lines.push(`${cells.join(',')}\n`);
    });
  return lines;
}

function homeLines(runs: readonly DesignRun[]): string[] {
  const lines = [
    'template,household,load_wh,pv_wh,import_wh,export_wh,bought_wh,sold_wh,bill_micro,bill_utility_only_micro\n',
  ];
  for (const { design, homes } of runs)
    for (const home of homes)
      lines.push(
        `${[
          design.template,
          home.name,
          home.loadWh,
          home.pvWh,
          home.importWh,
          home.exportWh,
          home.boughtWh,
          home.soldWh,
          home.billMicro,
          home.billWithoutMicro,
        ].join(',')}\n`,
      );
  return lines;
}
