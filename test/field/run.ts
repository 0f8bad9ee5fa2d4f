import { FieldCommunity } from './fieldCommunity.ts';
import { Lab, labUnavailable } from './lab.ts';
import {
  AUTHORITIES,
  type Field,
  HOMES,
  PATIENCE_MS,
  PLACES,
  percentile,
  SCENARIOS,
  startPulse,
} from './scenarios.ts';

const KEEP = '--keep';
const PART = /^--part=([1-9])\/([1-9])$/;
const args = process.argv.slice(2);
const wanted = args.filter((word) => word !== KEEP && !PART.test(word));
const keep = args.includes(KEEP);
const [part, parts] = (args.map((word) => PART.exec(word)).find((found) => found !== null) ?? [])
  .slice(1)
  .map(Number);

/**
 * `npm run field [-- WORD…] [--keep] [--part=K/N]`: scenarios whose names have one of the words, or all; the last line
 * counts. With `--keep` the data folders stay to be looked at; `--part=1/2` takes every second of them.
 */
async function main(): Promise<number> {
  const unavailable = await labUnavailable();
  if (unavailable !== null) {
    console.log(`skipped: ${unavailable}`);
    console.log('0 passed, 0 failed, 1 skipped');
    return 0;
  }
  const lab = await Lab.create(PLACES);
  const facts: Record<string, number | string> = {};
  const recoveriesMs: number[] = [];
  let passed = 0;
  let failed = 0;
  const judge = async (name: string, run: () => Promise<void>) => {
    const fromMs = performance.now();
    const why = await run().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const seconds = ((performance.now() - fromMs) / 1000).toFixed(1);
    if (why === null) passed++;
    else failed++;
    console.log(
      `${why === null ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s${why === null ? '' : `: ${why}`}`,
    );
    return why === null;
  };
  let community: FieldCommunity | null = null;
  const clean = async () => {
    await community?.remove();
    await lab.remove();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void clean().finally(() => process.exit(130)));
  try {
    community = await FieldCommunity.create(lab, HOMES, AUTHORITIES);
    const own = community;
    await own.startAll();
    const pulse = await startPulse(own);
    const field: Field = {
      community: own,
      pulse,
      recovered: (fault, ms) => {
        recoveriesMs.push(ms);
        console.log(`        recovery after ${fault}: ${Math.round(ms)} ms`);
        facts[`recovery after ${fault} ms`] = Math.round(ms);
      },
      fact: (name, value) => {
        facts[name] = value;
      },
    };
    await own.until(
      'the first block',
      () => own.nodes.every(({ height }) => height >= 1n),
      PATIENCE_MS,
    );
    const chosen = SCENARIOS.filter(
      ({ name, byHand = false }) =>
        (wanted.length === 0 && !byHand) || wanted.some((word) => name.includes(word)),
    ).filter((_, index) => part === undefined || index % (parts ?? 1) === part - 1);
    // What a failed scenario left behind would only fail the next ones.
    for (const scenario of chosen)
      if (!(await judge(scenario.name, () => scenario.run(field)))) break;
    await judge('in the end: no conflicting signature, equal roots, clean audits', async () => {
      await pulse.stop();
      const faults: string[] = [];
      for (const node of own.nodes.filter(({ running }) => running)) {
        const equivocations = await node.metric('gridhood_equivocations_total');
        if (equivocations !== 0) faults.push(`${node.name} saw ${equivocations} equivocations`);
      }
      if (!(await own.stopAll())) faults.push('a node did not end in order');
      faults.push(...(await own.faults()));
      if (faults.length > 0) throw new Error(faults.join('; '));
    });
  } finally {
    if (!keep) await clean();
    else {
      await community?.end();
      await lab.remove();
      console.log(`kept in ${community?.folder}`);
    }
  }
  facts['recoveries'] = recoveriesMs.length;
  facts['recovery p50 ms'] = percentile(recoveriesMs, 50);
  facts['recovery p99 ms'] = percentile(recoveriesMs, 99);
  facts['recovery max ms'] = Math.round(Math.max(0, ...recoveriesMs));
  console.log(JSON.stringify(facts, null, 2));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
