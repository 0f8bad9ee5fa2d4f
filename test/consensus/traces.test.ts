import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { sharedPath } from '../support/shared.ts';
import { replayTrace } from '../traces/replay.ts';
import { filesBeneath, replayPaths } from '../traces/report.ts';

// An independent model of Tendermint, replayed: docs/conformance.md.

const { path: folder, skip } = sharedPath('vectors', 'tendermint-traces');

t.test('the core does what the model does, step by step', { skip }, async (t) => {
  const agreed = new Map<string, number>();
  const exempted = new Map<string, number>();
  for (const file of filesBeneath(folder)) {
    const { kind, tally } = replayTrace(readFileSync(file, 'utf8'));
    t.strictSame(tally.divergences, [], file);
    for (const [what, count] of tally.agreed)
      agreed.set(`${kind}: ${what}`, (agreed.get(`${kind}: ${what}`) ?? 0) + count);
    for (const [what, count] of tally.exempted)
      exempted.set(`${kind}: ${what}`, (exempted.get(`${kind}: ${what}`) ?? 0) + count);
  }
  // Lower bounds: a mapping that compares less is a mapping that has stopped looking.
  for (const [what, least] of [
    ['round machine: machine output', 7_000],
    ['round machine: machine state', 7_000],
    ['vote keeper: vote keeper event', 1_000],
    ['vote keeper: thresholds', 3_000],
    ['vote keeper: evidence', 1_000],
    ['network: machine state', 1_500],
    ['network: vote keeper event', 600],
    ['network: driver messages', 1_300],
    ['network: driver state', 1_300],
    ['network: driver timers', 1_200],
  ] as const)
    t.ok((agreed.get(what) ?? 0) >= least, `${what}: ${agreed.get(what)}`);
  const heldBack = [...exempted].filter(([name]) => name.startsWith('network: driver: holds back'));
  t.ok(heldBack.reduce((sum, [, count]) => sum + count, 0) < 150, 'few steps in between rules');
});

/** A trace with one value of its last state changed. */
function changed(file: string, find: RegExp, replacement: string): string {
  const text = readFileSync(file, 'utf8');
  const at = [...text.matchAll(find)].at(-1)?.index ?? -1;
  return text.slice(0, at) + text.slice(at).replace(find, replacement);
}

t.test('a trace that was changed in one place diverges', { skip }, async (t) => {
  const round = /"lockedRound": ?\{"#bigint": ?"-?\d+"\}/g;
  for (const [name, find, replacement, expected] of [
    ['consensus_random/t_1.itf.json', round, '"lockedRound":{"#bigint":"7"}', /^machine state/],
    ['line42Test/line42Test_0.itf.json', round, '"lockedRound":{"#bigint":"7"}', /^machine state/],
    [
      'votekeeperTest/polkaNilTest_11.itf.json',
      /"tag": ?"PolkaNilVKOutput"/g,
      '"tag":"PolkaAnyVKOutput"',
      /^vote keeper event in round 1: expected .*polkaAny.* came .*polkaNil/,
    ],
  ] as const) {
    const { tally } = replayTrace(changed(join(folder, name), find, replacement));
    t.match(tally.divergences.map(({ text }) => text).join('\n'), expected, name);
  }
});

t.test('the command tells folders, files and divergences in lines', { skip }, async (t) => {
  const run = (...paths: string[]): { code: number; lines: string[] } => {
    const lines: string[] = [];
    return { code: replayPaths(paths, (line) => lines.push(line)), lines };
  };
  t.strictSame(run(), { code: 2, lines: ['usage: npm run traces -- DIR…'] });
  const nowhere = join(t.testdir(), 'none');
  t.strictSame(run(nowhere), { code: 2, lines: [`${nowhere}: there is no such folder`] });
  mkdirSync(nowhere);
  const empty = `${nowhere}: there is no ITF file (*.json) in it`;
  t.strictSame(run(nowhere), { code: 2, lines: [empty] });

  const good = join(folder, 'votekeeperTest');
  const passed = run(good);
  t.strictSame([passed.code, passed.lines.at(-1)], [0, '10 passed, 0 failed']);
  mkdirSync(join(nowhere, 'deep'));
  const wrong = join(nowhere, 'deep', 'wrong.json');
  const text = readFileSync(join(good, 'polkaNilTest_11.itf.json'), 'utf8');
  writeFileSync(wrong, text.replaceAll('PolkaNilVKOutput', 'PolkaAnyVKOutput'));
  for (const [name, content] of [
    ['a.json', 'x'],
    ['b.json', '[]'],
    ['c.json', '{"vars":["a"],"states":[{"a":1}]}'],
    ['empty.json', '{"vars":[],"states":[]}'], // a script that checks functions of the model
    ['d.json', '{"vars":["system","_hist"],"states":[{"system":[],"_hist":5}]}'],
  ] as const)
    writeFileSync(join(nowhere, name), content);
  const { code, lines } = run(good, nowhere);
  t.equal(code, 1);
  t.strictSame(
    lines.filter((line) => line.startsWith(nowhere)),
    [
      `${nowhere}/a.json: not an ITF file: not JSON`,
      `${nowhere}/b.json: not an ITF file: no list of variables in "vars"`,
      `${nowhere}/c.json: no kind of trace has the variables a`,
      `${nowhere}/d.json: no record with a field "validator"`,
      `${wrong}: step 3: vote keeper event in round 1: expected {"round":1,"type":"polkaAny"}, came {"round":1,"type":"polkaNil"}`,
    ],
  );
  t.equal(lines.at(-1), '11 passed, 5 failed');
});
