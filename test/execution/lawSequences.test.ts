import fc from 'fast-check';
import t from 'tap';
import { action } from './lawActions.ts';
import { done, Story } from './lawStory.ts';

// What a community may do with its contracts, at random and all at once: deploy, change and retire markets while
// people trade in them, agree, move, are metered late or not at all, the chain falls silent and nodes restart.
// `LawChain` looks after every block.
const SEED = Number.parseInt(process.env['LAW_SEED'] ?? '20', 10);
const RUNS = Number.parseInt(process.env['LAW_RUNS'] ?? '20', 10);

t.test('whatever a community decides about its contracts, all promises hold', async (t) => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(action, { minLength: 1, maxLength: 90, size: 'max' }),
      (withGifts, actions) => {
        const story = new Story(withGifts);
        for (const one of actions) {
          story.play(one);
          if (story.chain.faults.length > 0) throw new Error(story.chain.faults.join('; '));
        }
        story.end();
        const { chain } = story;
        if (chain.faults.length > 0) throw new Error(chain.faults.join('; '));
        if (chain.context.contracts.length > 0)
          throw new Error('a contract is not closed in the end');
        if (chain.slotData.length > 0)
          throw new Error(`left of slots: ${chain.slotData.join(', ')}`);
        for (const { account } of chain.community.households)
          if (chain.account(account).held !== 0n)
            throw new Error('escrow is left when all is over');
        chain.restart();
        if (chain.faults.length > 0) throw new Error(chain.faults.join('; '));
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
  const rare = ['contract-deployed', 'contract-changed', 'contract-retired', 'contract-closed']
    .concat([
      'order-matched',
      'agreement-scheduled',
      'net-metering-billed',
      'reading-corrected',
      'tariff-carried',
    ])
    .concat(['slot-closed', 'tariff-posted', 'restart done', 'move done', 'gifts-matched']);
  for (const what of rare) t.ok((done.get(what) ?? 0) > 0, `${what}: ${done.get(what)}`);
});
