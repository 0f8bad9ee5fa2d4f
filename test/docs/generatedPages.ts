import { curvesSvg } from './curves.ts';
import { clearing, NOON } from './examples.ts';
import { householdBlocks } from './householdBlocks.ts';

/** A page with what stands between `<!-- begin NAME -->` and `<!-- end NAME -->` replaced by the blocks. */
export function withBlocks(page: string, blocks: ReadonlyMap<string, string>): string {
  let filled = page;
  for (const [name, text] of blocks) {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [from, until] = [filled.indexOf(begin), filled.indexOf(end)];
    if (from === -1 || until < from) throw new Error(`the page has no place for ${name}`);
    filled = `${filled.slice(0, from)}${begin}\n${text}\n${filled.slice(until)}`;
  }
  return filled;
}

/** What the engine writes, by file below docs/. */
export function generatedFiles(householdsPage: string): ReadonlyMap<string, string> {
  return new Map([
    ['households.md', withBlocks(householdsPage, householdBlocks())],
    ['supply-and-demand.svg', curvesSvg(NOON, clearing(NOON))],
  ]);
}
