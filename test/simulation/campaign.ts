import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { drawOptions, type SimulationOptions } from './options.ts';
import { type SimulationResult, simulate } from './simulation.ts';

export interface CampaignPlan {
  readonly from: number;
  readonly seeds: number;
  readonly jobs: number;
  readonly given: Partial<SimulationOptions>;
  /** Ends with the first seed that fails. */
  readonly untilFailure?: boolean;
  /** Ends with the runs that are under way. */
  readonly signal?: AbortSignal;
}

/** Many seeds, each a run of its own, spread over processes; results come as they are ready. */
export async function runCampaign(
  plan: CampaignPlan,
  onResult: (result: SimulationResult) => void,
): Promise<void> {
  const last = plan.from + plan.seeds;
  let next = plan.from;
  let failed = false;
  const more = () => next < last && !(plan.untilFailure && failed) && !plan.signal?.aborted;
  const take = (result: SimulationResult) => {
    failed ||= result.failure !== null;
    onResult(result);
  };
  if (plan.jobs <= 1) {
    while (more()) take(await simulate(drawOptions(next++, plan.given)));
    return;
  }
  await Promise.all(
    Array.from({ length: Math.min(plan.jobs, plan.seeds) }, async () => {
      const worker = fork(process.argv[1] ?? '', ['--worker'], { serialization: 'advanced' });
      const ended = once(worker, 'exit').then(([code]) => {
        throw new Error(`a process of the campaign ended with ${code}`);
      });
      ended.catch(() => undefined);
      try {
        while (more()) take(await ask(worker, ended, drawOptions(next++, plan.given)));
      } finally {
        worker.disconnect();
      }
    }),
  );
}

async function ask(
  worker: ChildProcess,
  ended: Promise<never>,
  options: SimulationOptions,
): Promise<SimulationResult> {
  const answer = once(worker, 'message');
  worker.send(options);
  const [result] = await Promise.race([answer, ended]);
  return result as SimulationResult;
}

/** The other end: runs what it is sent until its parent hangs up. */
export function work(): void {
  // Ctrl-C reaches the whole group; the parent decides.
  process.on('SIGINT', () => {});
  process.on('message', (options: SimulationOptions) => {
    void simulate(options).then((result) => process.send?.(result));
  });
}
