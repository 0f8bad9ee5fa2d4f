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
const DAYS = 3;
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
  const wholeMs = await cheapest(statement(whole));
  const csvMs = await cheapest(csv);
  const communityMs = await cheapest(() => settlementReport(reader, 'community', whole));
  const marketMs = await cheapest(() => marketReport(reader, whole));
  const perMonth = (ms: number) => round((ms * SLOTS_PER_MONTH) / slots / 1000);
  return {
    slots,
    slotLengthMs: SLOT_MS,
    statementLastDayCpuMs: round(await cheapest(statement(last))),
    statementCpuMs: round(wholeMs),
    csvCpuMs: round(csvMs),
    communityReportCpuMs: round(communityMs),
    marketReportCpuMs: round(marketMs),
    aMonth: {
      statementCpuSeconds: perMonth(wholeMs),
      csvCpuSeconds: perMonth(csvMs),
      communityReportCpuSeconds: perMonth(communityMs),
      marketReportCpuSeconds: perMonth(marketMs),
    },
  };
}

/** CPU-ms of the cheapest of five runs: the first ones also pay for compilation. */
async function cheapest(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
