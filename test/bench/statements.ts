import { marketReport } from '../../node/api/report/marketReport.ts';
import { settlementReport } from '../../node/api/report/settlementReport.ts';
import { postingRows } from '../../node/api/statement/postingRows.ts';
import { statementView } from '../../node/api/statement/statementView.ts';
import type { ChainReader } from '../../node/api/views/chainReader.ts';
import { createBenchCommunity } from './benchCommunity.ts';
import { ChainWriter } from './chainWriter.ts';
import { round } from './figures.ts';
import { SLOT_MS, writeSlots } from './marketSlots.ts';

const HOMES = 50;
const DAYS = 4;
const SLOTS_PER_DAY = 96;
const SLOTS_PER_MONTH = 31 * SLOTS_PER_DAY;
const DAY_MS = 86_400_000;

/**
 * Bills and reports of a community in which every home trades in every slot. What a month takes is made of
 * the days that were measured; a bill of the last day shows what the days before it cost: nothing.
 */
export async function benchStatements(): Promise<object> {
  const genesisMs = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const community = await createBenchCommunity({
    authorities: 4,
    households: HOMES,
    timeMs: genesisMs,
  });
  try {
    const writer = await ChainWriter.create(community);
    await writeSlots(writer, genesisMs, 2, DAYS * SLOTS_PER_DAY);
    const { ledger, store } = writer;
    const reader: ChainReader = { genesis: community.genesis, ledger, store };
    const figures = await measure(reader, genesisMs);
    await store.close();
    return { homes: HOMES, days: DAYS, blocks: Number(ledger.head.height), ...figures };
  } finally {
    community.remove();
  }
}

async function measure(reader: ChainReader, genesisMs: number): Promise<object> {
  const day = (n: number) => new Date(genesisMs + n * DAY_MS).toISOString();
  const whole = { from: day(1), to: day(DAYS) };
  const last = { from: day(DAYS - 1), to: day(DAYS) };
  const slots = (DAYS - 1) * SLOTS_PER_DAY;
  const statement = (period: { from: string; to: string }) => async () => {
    const { matchesLedger } = await statementView(reader, 'home-9', period);
    if (!matchesLedger) throw new Error('a statement does not lead to the ledger');
  };
  const csv = async () => {
    for await (const _ of postingRows(reader, 'home-9', whole));
  };
  const wholeMs = await fastest(statement(whole));
  const csvMs = await fastest(csv);
  const communityMs = await fastest(() => settlementReport(reader, 'community', whole));
  const marketMs = await fastest(() => marketReport(reader, whole));
  const perMonth = (ms: number) => round((ms * SLOTS_PER_MONTH) / slots / 1000);
  return {
    slots,
    slotLengthMs: SLOT_MS,
    statementLastDayMs: round(await fastest(statement(last))),
    statementMs: round(wholeMs),
    csvMs: round(csvMs),
    communityReportMs: round(communityMs),
    marketReportMs: round(marketMs),
    aMonth: {
      statementSeconds: perMonth(wholeMs),
      csvSeconds: perMonth(csvMs),
      communityReportSeconds: perMonth(communityMs),
      marketReportSeconds: perMonth(marketMs),
    },
  };
}

/** Of three runs: the first also pays for compilation. */
async function fastest(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const startMs = performance.now();
    await run();
    best = Math.min(best, performance.now() - startMs);
  }
  return best;
}
