import { existsSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { armFailpoint, FAILPOINTS } from '../../node/failpoint.ts';
import { campaign } from './campaign.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../dist/test/crash/crashProcess.js'));

t.test(
  'killed once at every failpoint, four authorities lose nothing and sign nothing twice',
  { skip: isBuilt ? false : 'not built: run npm run build' },
  async (t) => {
    const result = await campaign({ kills: FAILPOINTS.length + 3, seed: 42, authorities: 4 });
    t.strictSame(result.failures, []);
    const missed = FAILPOINTS.filter((point) => !result.kills.has(point));
    t.strictSame(missed, [], 'every failpoint was reached');
    t.ok(result.blocks > 20n, `${result.blocks} blocks were told to be final`);
    t.ok(result.signatures > 60, `${result.signatures} signatures left`);
  },
);

t.test('a failpoint needs an explicit opt-in, and a name that exists', async (t) => {
  t.equal(armFailpoint({}), null);
  t.match(armFailpoint({ GRIDHOOD_FAILPOINT: 'commit.before' }), /crash tests only; unset it, or/);
  const optedIn = (text: string) =>
    armFailpoint({ GRIDHOOD_FAILPOINT: text, GRIDHOOD_CRASH_TESTING: '1' });
  for (const wrong of ['commit', 'commit.before:0', 'commit.before:x', 'commit.before:1.5'])
    t.match(optedIn(wrong), /there is no such failpoint/, wrong);
  t.equal(new Set(FAILPOINTS).size, FAILPOINTS.length, 'each name once');
});
