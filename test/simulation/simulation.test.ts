import t from 'tap';
import { storeSuite } from '../suites/store.ts';
import { brokenBound, type Kept } from './bounds.ts';
import { minimise } from './minimise.ts';
import { drawOptions, optionsText, parseOptions, QUIET } from './options.ts';
import { StoreImage } from './simulatedStore.ts';
import { simulate } from './simulation.ts';

/** The share of every test run; CI runs many more by `npm run simulate`. */
const SEEDS = 10;
const FIRST_SEED = 1;
const HEIGHTS = 40;

/** Bugs that the simulator has found, each by a run that broke a promise before it was mended. */
const REGRESSIONS: readonly { what: string; seed: number; options: string }[] = [
  {
    what: 'what a killed process had written to its sign log was sent again before it was synced',
    seed: 21,
    options:
      'nodes=4,heights=11,market=false,governance=false,hiddenPolkas=0,realSignatures=false,calm=0.5,loss=0,duplication=0,delayMs=20,reordering=true,clogging=true,blackout=0,partition=none,crash=0.4819368728203699,cutAtSync=0,torn=false,wipe=none,slowDiskMs=690.4940656386316,skewMs=0,hasty=true,clockJumpMs=22036.891443654895,powerCut=none,down=0,byzantine=0,misdeeds=',
  },
  {
    what: 'a vote was logged before its block was durable, and sent again after the block was lost',
    seed: 16,
    options:
      'nodes=4,heights=15,market=false,governance=false,hiddenPolkas=0,realSignatures=false,calm=0.05,loss=0.08016843812074513,duplication=0,delayMs=20,reordering=false,clogging=false,blackout=0,partition=none,crash=0,cutAtSync=0.05203309465199709,torn=false,wipe=none,slowDiskMs=0,skewMs=0,hasty=true,clockJumpMs=0,powerCut=none,down=0,byzantine=1,misdeeds=amnesia',
  },
  {
    what: 'an honest proposal with another body made its receiver sign no more',
    seed: 1,
    options:
      'nodes=7,heights=12,market=false,governance=false,hiddenPolkas=0,realSignatures=false,calm=0.5,loss=0,duplication=0,delayMs=20,reordering=false,clogging=false,blackout=0,partition=none,crash=0,cutAtSync=0,torn=false,wipe=none,slowDiskMs=0,skewMs=0,hasty=false,clockJumpMs=0,powerCut=none,down=0,byzantine=2,misdeeds=garbage',
  },
  {
    what: 'a record of the sign log that was torn within its mark was taken for damage',
    seed: 6037,
    options:
      'nodes=7,heights=9,market=false,governance=false,realSignatures=false,sharesWork=false,calm=0.05,loss=0.0955825889715925,duplication=0,delayMs=923.4948044409975,reordering=false,clogging=false,blackout=0.42358938925899564,hiddenPolkas=0,partition=none,crash=0,cutAtSync=0.026224505826830863,torn=true,wipe=none,slowDiskMs=0,skewMs=0,hasty=true,clockJumpMs=0,powerCut=none,down=0,byzantine=2,misdeeds=amnesia+withhold',
  },
  {
    what: 'what a crashed node had handed in waited at a neighbour that told nobody',
    seed: 188,
    options:
      'nodes=1,heights=20,market=true,governance=true,realSignatures=false,sharesWork=false,calm=0.5,loss=0,duplication=0.03620975883677602,delayMs=61.62210780894384,reordering=false,clogging=true,blackout=0.3443429325008765,hiddenPolkas=0,partition=asymmetric,crash=0.21168939000926912,cutAtSync=0.05864694755524397,torn=false,wipe=none,slowDiskMs=0,skewMs=81.76852921023965,hasty=false,clockJumpMs=0,powerCut=none,down=0,byzantine=0,misdeeds=',
  },
  {
    what: 'a proposal that the sign log refused to sign was held against an earlier one of the same authority',
    seed: 105850,
    options:
      'nodes=4,heights=10,market=false,governance=false,realSignatures=false,sharesWork=true,calm=0.5,loss=0.22945137738715857,duplication=0,delayMs=852.1602372522466,reordering=true,clogging=false,blackout=0,hiddenPolkas=0,partition=none,crash=0.18654977018013597,cutAtSync=0.017442016899585723,torn=false,wipe=all,slowDiskMs=0,skewMs=0,hasty=false,clockJumpMs=0,powerCut=none,down=0,byzantine=0,misdeeds=equivocateVotes+withhold+selectiveSends+amnesia+staleProposals+farRounds+falseSync',
  },
  {
    what: 'who had come into a later round could not lead the others there after a crash',
    seed: 324695,
    options:
      'nodes=4,heights=10,market=true,governance=false,realSignatures=false,sharesWork=true,calm=0.5,loss=0.1414941772352904,duplication=0,delayMs=20,reordering=true,clogging=false,blackout=0,hiddenPolkas=0.1,partition=symmetric,crash=0.2866842778166756,cutAtSync=0.008308603968471289,torn=true,wipe=all,slowDiskMs=0,skewMs=0,hasty=false,clockJumpMs=55820.97351923585,powerCut=clocks1970,down=0,byzantine=0,misdeeds=garbage+falseEvidence',
  },
  {
    what: 'a height in which the fence had refused a vote was not voted in when the fence came down',
    seed: 353588,
    options:
      'nodes=4,heights=10,market=false,governance=false,realSignatures=false,sharesWork=true,calm=0.5,loss=0,duplication=0.249232850340195,delayMs=431.6021540435031,reordering=false,clogging=true,blackout=0.5769888896495103,hiddenPolkas=0.1,partition=symmetric,crash=0,cutAtSync=0.0771806470490992,torn=true,wipe=all,slowDiskMs=0,skewMs=0,hasty=true,clockJumpMs=0,powerCut=none,down=0,byzantine=0,misdeeds=equivocateVotes+equivocateProposals+selectiveSends+garbage+staleProposals+wrongTimes+invalidBlocks+falseSync+twins+falseEvidence',
  },
  {
    what: 'a fence that came down in a height took away what others had said in it',
    seed: 349669,
    options:
      'nodes=10,heights=10,market=false,governance=false,realSignatures=false,sharesWork=true,calm=0.5,loss=0,duplication=0,delayMs=20,reordering=false,clogging=true,blackout=0.5660175256663933,hiddenPolkas=0.1,partition=none,crash=0,cutAtSync=0,torn=false,wipe=all,slowDiskMs=1184.4884557649493,skewMs=341.5482140146196,hasty=true,clockJumpMs=0,powerCut=none,down=0,byzantine=2,misdeeds=withhold+selectiveSends+farRounds+forgery+twins+falseEvidence',
  },
  {
    what: 'a vote refused before the fence came down was asked for again with the lock of its own round',
    seed: 364571,
    options:
      'nodes=4,heights=10,market=true,governance=true,realSignatures=false,sharesWork=true,calm=0.5,loss=0.05322531620040536,duplication=0.1277308237273246,delayMs=20,reordering=false,clogging=false,blackout=0,hiddenPolkas=0,partition=none,crash=0,cutAtSync=0,torn=true,wipe=all,slowDiskMs=0,skewMs=113.68149034678936,hasty=false,clockJumpMs=0,powerCut=none,down=0,byzantine=0,misdeeds=amnesia+wrongTimes+farRounds+falseEvidence',
  },
  {
    what: 'who had lost a final block with its store kept silent about its logged precommit for it',
    seed: 391615,
    options:
      'nodes=4,heights=10,market=true,governance=false,realSignatures=false,sharesWork=true,calm=0.05,loss=0.024686423176899553,duplication=0.04943855109158903,delayMs=486.7596545489505,reordering=false,clogging=false,blackout=0.4546970058698207,hiddenPolkas=0,partition=none,crash=0,cutAtSync=0.07249463446438313,torn=false,wipe=store,slowDiskMs=0,skewMs=50.235175620764494,hasty=true,clockJumpMs=0,powerCut=none,down=0,byzantine=1,misdeeds=amnesia+staleProposals+withhold',
  },
  {
    what: 'who was locked on a block and had lost its store never got the block again',
    seed: 407949,
    options:
      'nodes=4,heights=10,market=false,governance=false,realSignatures=false,sharesWork=false,calm=0.5,loss=0.15325847072526813,duplication=0,delayMs=20,reordering=false,clogging=false,blackout=0,hiddenPolkas=0.1,partition=asymmetric,crash=0.16557194490451366,cutAtSync=0,torn=false,wipe=store,slowDiskMs=0,skewMs=238.53075997903943,hasty=false,clockJumpMs=0,powerCut=clocks1970,down=0,byzantine=1,misdeeds=withhold+garbage+staleProposals+invalidBlocks+farRounds',
  },
  {
    what: 'a block that was looked for was not taken beside a proposal that contradicted another',
    seed: 408126,
    options:
      'nodes=4,heights=10,market=false,governance=false,realSignatures=false,sharesWork=false,calm=0.5,loss=0.2693177847191691,duplication=0,delayMs=137.6056651235558,reordering=false,clogging=true,blackout=0,hiddenPolkas=0,partition=asymmetric,crash=0,cutAtSync=0,torn=false,wipe=none,slowDiskMs=0,skewMs=0,hasty=true,clockJumpMs=16975.20599141717,powerCut=none,down=0,byzantine=1,misdeeds=equivocateProposals+selectiveSends+staleProposals+farRounds+falseSync+falseEvidence',
  },
];

storeSuite(t, 'simulated store', async () => {
  const image = new StoreImage();
  let isOpen = false;
  return {
    open: async () => {
      if (isOpen) throw Object.assign(new Error('locked'), { name: 'StoreError', code: 'locked' });
      isOpen = true;
      const store = image.open(async () => {});
      return {
        get: (key) => store.get(key),
        range: (bounds) => store.range(bounds),
        write: (batch, options) => store.write(batch, options),
        approximateBytes: () => store.approximateBytes(),
        close: async () => {
          isOpen = false;
          await store.close();
        },
      };
    },
  };
});

t.test('what a node keeps is judged by its bounds', async (t) => {
  const driver = { rounds: 5, votes: 88, proposals: 9, blocks: 17, early: 32 };
  const full: Kept = {
    candidates: 69,
    mempoolBytes: 8 * 1024 * 1024,
    mempoolTransactions: 10,
    spokenFor: 10,
    evidence: 4,
    inputs: 6 * 256,
    early: 128,
    announcements: 512,
    uselessPeers: 4,
    driver,
  };
  // Four authorities, and rounds 0 to 4 of the height.
  const scale = { nodes: 4, authorities: 4, round: 3 };
  t.equal(brokenBound(full, scale), null, 'each bound may be reached');
  const { driver: _, mempoolTransactions: __, spokenFor: ___, ...counts } = full;
  for (const name of Object.keys(counts) as (keyof typeof counts)[])
    t.match(brokenBound({ ...full, [name]: full[name] + 1 }, scale), /, over \d+$/, name);
  for (const name of Object.keys(driver) as (keyof typeof driver)[]) {
    const more = { ...full, driver: { ...driver, [name]: driver[name] + 1 } };
    t.match(brokenBound(more, scale), `${driver[name] + 1} `, name);
  }
});

t.test('the same seed gives the same run, step by step', async (t) => {
  const options = drawOptions(7, { heights: 15, nodes: 4 });
  const journals: string[][] = [[], []];
  const digests: string[] = [];
  for (const journal of journals) {
    const { digest } = await simulate(options, (line) => journal.push(line));
    digests.push(digest);
  }
  t.ok((journals[0]?.length ?? 0) > 100);
  t.strictSame(journals[0], journals[1]);
  t.equal(digests[0], digests[1]);
  const other = await simulate({ ...options, seed: 8 });
  t.not(other.digest, digests[0], 'another seed is another run');
});

t.test('what is worked out for all nodes at once is what each would have found', async (t) => {
  for (const [seed, market] of [
    [3, false],
    [9, true],
    [11, false],
  ] as const) {
    const options = { ...drawOptions(seed, { heights: 12, nodes: 4 }), market };
    const alone = await simulate({ ...options, sharesWork: false });
    const shared = await simulate({ ...options, sharesWork: true });
    t.equal(alone.failure, null);
    t.equal(shared.digest, alone.digest, `seed ${seed}`);
  }
  const shares = Array.from({ length: 1_600 }, (_, seed) => drawOptions(seed).sharesWork);
  const alone = shares.filter((isShared) => !isShared).length;
  t.ok(alone > 70 && alone < 130, `${alone} of 1,600 seeds share nothing`);
});

t.test('options are read as they are told', async (t) => {
  const options = drawOptions(3);
  t.strictSame({ ...parseOptions(optionsText(options)), seed: 3 }, options);
  t.throws(() => parseOptions('thunder=1'), /there is no option "thunder"/);
  t.throws(() => parseOptions('misdeeds=rain'), /there is no misdeed "rain"/);
});

t.test('every promise is kept under drawn faults', { timeout: 300_000 }, async (t) => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
    const result = await simulate(drawOptions(seed, { heights: HEIGHTS }));
    t.equal(
      result.failure,
      null,
      `seed ${seed}: npm run simulate -- --seed ${seed} --heights ${HEIGHTS}`,
    );
    t.ok(result.heights >= HEIGHTS - 5, `seed ${seed} makes blocks`);
  }
});

t.test('bugs that were found stay away', { timeout: 300_000 }, async (t) => {
  for (const { what, seed, options } of REGRESSIONS) {
    const result = await simulate({ ...drawOptions(seed), ...parseOptions(options) });
    t.equal(result.failure, null, what);
  }
});

t.test('a failure is made smaller, and stays the same failure', { timeout: 120_000 }, async (t) => {
  const options = {
    ...QUIET,
    seed: 5,
    nodes: 4,
    heights: 20,
    loss: 0.2,
    duplication: 0.2,
    down: 2,
  };
  const failed = await simulate(options);
  t.equal(failed.failure?.rule, 'liveness', 'two of four are no quorum');
  const { result, trace } = await minimise(failed);
  t.equal(result.failure?.rule, 'liveness');
  t.strictSame([result.options.loss, result.options.duplication, result.options.down], [0, 0, 2]);
  t.match(trace.at(-1), /BROKEN liveness/);
});
