// npm run bench [-- name…]: one JSON document on stdout, what happens on stderr.
import { loadavg } from 'node:os';
import { benchClearing } from './clearing.ts';
import { benchDesigns } from './designs.ts';
import { benchExecution } from './execution.ts';
import { benchLatency, benchThroughput } from './finality.ts';
import { benchIdle } from './idle.ts';
import { type Baseline, describeMachine, measureBaseline } from './machine.ts';
import { benchProofs } from './proofs.ts';
import { benchStatements } from './statements.ts';
import { benchStore } from './store.ts';
import { benchSync } from './sync.ts';

const BENCHES: Readonly<Record<string, (baseline: Baseline) => Promise<object>>> = {
  latency: benchLatency,
  throughput: benchThroughput,
  idle: benchIdle,
  clearing: benchClearing,
  proofs: benchProofs,
  designs: benchDesigns,
  execution: benchExecution,
  sync: benchSync,
  store: benchStore,
  statements: benchStatements,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const machine = describeMachine();
console.error(JSON.stringify(machine));
const baseline = await measureBaseline();
console.error(JSON.stringify(baseline));
const results: Record<string, object> = {};
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  results[name] = await bench(baseline);
  console.error(JSON.stringify(results[name], null, 2));
}
const loadAfter = loadavg()[0];
console.log(JSON.stringify({ machine, baseline, results, loadAfter }, null, 2));
