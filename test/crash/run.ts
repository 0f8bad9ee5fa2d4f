import { parseArgs } from 'node:util';
import { FAILPOINTS } from '../../node/failpoint.ts';
import { type CampaignResult, campaign } from './campaign.ts';
import { processCampaign } from './processCampaign.ts';

/**
 * `npm run crash -- --kills N [--seed S] [--jobs J] [--processes P]`: kills by failpoint and at random, on
 * communities of four authorities and of one; P of them on whole communities of node processes. Prints a
 * table by failpoint; the last line is `N passed, N failed`.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    processes: { type: 'string', default: '' },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
const jobs = Math.max(1, Number(values.jobs));
/** A whole node takes ten times as long to start. */
const processes = values.processes === '' ? Math.round(kills * 0.03) : Number(values.processes);

const startMs = performance.now();
let done = 0;
const progress = () => {
  done++;
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${kills} kills`);
};

const results: CampaignResult[] = [];
// The whole nodes have the machine to themselves: their times are measured.
if (processes > 0)
  results.push(await processCampaign({ kills: processes, seed, onKill: progress }));
/** Odd jobs run one authority, whose lives are shorter. */
const shareOf = (job: number) =>
  Math.ceil(((kills - processes) * (jobs === 1 ? 1 : job % 2 === 0 ? 0.7 : 1.3)) / jobs);
results.push(
  ...(await Promise.all(
    Array.from({ length: jobs }, (_, job) =>
      campaign({
        kills: shareOf(job),
        seed: seed * 1000 + job,
        authorities: job % 2 === 0 ? 4 : 1,
        onKill: progress,
      }),
    ),
  )),
);
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');

const byPoint = new Map<string, number>();
for (const result of results)
  for (const [point, count] of result.kills) byPoint.set(point, (byPoint.get(point) ?? 0) + count);
const points: readonly string[] = FAILPOINTS;
const others = [...byPoint.keys()].filter((name) => !points.includes(name));
for (const point of [...points, ...others]) {
  const count = byPoint.get(point) ?? 0;
  console.log(`${String(count).padStart(6)}  ${point}`);
}
const killed = [...byPoint.values()].reduce((sum, count) => sum + count, 0);
const times = (name: string, all: readonly number[]) => {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.log(
    `${name}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms of ${sorted.length}`,
  );
};
const whole = processes > 0 ? results[0] : undefined;
const small = processes > 0 ? results.slice(1) : results;
times(
  'restart of the core, every promise looked at',
  small.flatMap(({ openMs }) => openMs),
);
times(
  'restart of the core to its next final block',
  small.flatMap(({ finalMs }) => finalMs),
);
if (whole !== undefined) times('restart of a whole node to readiness', whole.openMs);
const sum = (of: (result: CampaignResult) => number) =>
  results.reduce((total, result) => total + of(result), 0);
console.log(
  `${killed} kills, ${sum(({ blocks }) => Number(blocks))} blocks reported final, ` +
    `${sum(({ signatures }) => signatures)} signatures sent, ${Math.round((performance.now() - startMs) / 1000)} s`,
);
const failures = results.flatMap((result) => result.failures);
for (const failure of failures) console.log(`FAILED  ${failure}`);
const unreached = points.filter((point) => !byPoint.has(point) && kills >= 2 * points.length);
for (const point of unreached) console.log(`FAILED  ${point} was never reached`);
console.log(`${killed} passed, ${failures.length + unreached.length} failed`);
process.exitCode = failures.length + unreached.length > 0 ? 1 : 0;
