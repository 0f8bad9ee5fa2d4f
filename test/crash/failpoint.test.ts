import t from 'tap';
import { armFailpoint, FAILPOINTS } from '../../node/failpoint.ts';

t.test('a failpoint needs an explicit opt-in, and a name that exists', async (t) => {
  t.equal(armFailpoint({}), null);
  t.match(armFailpoint({ GRIDHOOD_FAILPOINT: 'commit.before' }), /crash tests only; unset it, or/);
  const optedIn = (text: string) =>
    armFailpoint({ GRIDHOOD_FAILPOINT: text, GRIDHOOD_CRASH_TESTING: '1' });
  for (const wrong of ['commit', 'commit.before:0', 'commit.before:x', 'commit.before:1.5'])
    t.match(optedIn(wrong), /there is no such failpoint/, wrong);
  t.equal(new Set(FAILPOINTS).size, FAILPOINTS.length, 'each name once');
});
