import type { Output } from './output.ts';

interface Progress {
  readonly type: 'progress';
  readonly height: string;
  readonly of: string;
  readonly blocksPerSecond: number;
}

const WIDTH = 24;

/** Draws the progress of a walk over the chain where somebody watches; gives back its report. */
export async function withProgress<Report extends { readonly type: 'report' }>(
  out: Output,
  verb: string,
  steps: AsyncIterable<Progress | Report>,
): Promise<Report> {
  let report: Report | undefined;
  for await (const step of steps) {
    if (step.type === 'report') report = step;
    else out.redraw(bar(verb, step));
  }
  out.redraw('');
  if (report === undefined) throw new Error(`the connection broke before the end of the ${verb}`);
  return report;
}

function bar(verb: string, { height, of, blocksPerSecond }: Progress): string {
  const share = Number(height) / Math.max(1, Number(of));
  const done = Math.floor(share * WIDTH);
  const left = Math.ceil((Number(of) - Number(height)) / Math.max(1, blocksPerSecond));
  return `${verb} [${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] block ${height} of ${of}, ${blocksPerSecond}/s, ${left} s left`;
}
