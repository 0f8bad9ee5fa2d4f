import { seeded } from './eventQueue.ts';

/** What a Byzantine authority may do, beside everything that honest ones do. */
export const MISDEEDS = [
  'equivocateVotes',
  'equivocateProposals',
  'withhold',
  'selectiveSends',
  'garbage',
  'replay',
  'amnesia',
  'staleProposals',
  'wrongTimes',
  'invalidBlocks',
  'farRounds',
  'forgery',
  'falseSync',
  'twins',
  'falseEvidence',
  'splitDecisions',
  'carelessVotes',
  'floods',
] as const;
export type Misdeed = (typeof MISDEEDS)[number];
const FLOODS: Misdeed = 'floods';
const DRAWN = MISDEEDS.filter((misdeed) => misdeed !== FLOODS);

/** One run: everything follows from it. Each class of faults is on or off, and has an intensity. */
export interface SimulationOptions {
  readonly seed: number;
  readonly nodes: number;
  /** Blocks that the run is to make, faults and all. */
  readonly heights: number;
  /** Orders, readings and short slots beside transfers. */
  readonly market: boolean;
  /** Authorities come and go, and parameters change, by votes. */
  readonly governance: boolean;
  /** Real Ed25519 instead of keyed copies of the message. */
  readonly realSignatures: boolean;
  /** What is pure is worked out once for all nodes; where it is not pure after all, only the other runs see it. */
  readonly sharesWork: boolean;
  /** Share of the spells in which nothing bad happens. */
  readonly calm: number;
  /** Probabilities for a message. */
  readonly loss: number;
  readonly duplication: number;
  /** Longest way of a message, in ms. */
  readonly delayMs: number;
  readonly reordering: boolean;
  readonly clogging: boolean;
  /** Probability that a node hears no prevotes, or no precommits, for a moment: some see a polka, some do not. */
  readonly blackout: number;
  /** Probability that the lines conspire in a height of four authorities: hiddenPolka.ts. */
  readonly hiddenPolkas: number;
  readonly partition: 'none' | 'symmetric' | 'asymmetric' | 'isolateOne';
  /** Probability that an authority crashes in a spell of faults. */
  readonly crash: number;
  /** Probability that the power fails at a sync. */
  readonly cutAtSync: number;
  readonly torn: boolean;
  /** One authority's disk is emptied: the chain, or everything. */
  readonly wipe: 'none' | 'store' | 'all';
  /** Longest sync of a slow disk, in ms. */
  readonly slowDiskMs: number;
  /** Greatest offset of a synced clock, in ms: half of what consensus allows for. */
  readonly skewMs: number;
  /** Timeouts of a tenth: rounds fail all the time, and locks get in each other's way. */
  readonly hasty: boolean;
  /** Clocks of some are set to something else on the way, by up to this, in ms. */
  readonly clockJumpMs: number;
  /** The power of the whole community fails once; afterwards clocks are right, or all at 1970. */
  readonly powerCut: 'none' | 'rightClocks' | 'clocks1970';
  /** Honest authorities that are off from the beginning to the end. */
  readonly down: number;
  readonly byzantine: number;
  readonly misdeeds: readonly Misdeed[];
}

/** The classes of faults, as they are switched off to make a failing run smaller. */
export const QUIET: Omit<SimulationOptions, 'seed' | 'nodes' | 'heights'> = {
  market: false,
  governance: false,
  realSignatures: false,
  sharesWork: false,
  calm: 0.5,
  loss: 0,
  duplication: 0,
  delayMs: 20,
  reordering: false,
  clogging: false,
  blackout: 0,
  hiddenPolkas: 0,
  partition: 'none',
  crash: 0,
  cutAtSync: 0,
  torn: false,
  wipe: 'none',
  slowDiskMs: 0,
  skewMs: 0,
  hasty: false,
  clockJumpMs: 0,
  powerCut: 'none',
  down: 0,
  byzantine: 0,
  misdeeds: [],
};

/** Most seeds have four authorities: the smallest community that tolerates a fault breaks most easily. */
const SIZES = [1, 4, 4, 4, 4, 4, 4, 7, 7, 10] as const;

/** Share of the runs in which every node works everything out for itself. */
const ALONE_SHARE = 1 / 16;

export function faultyMost(nodes: number): number {
  return Math.floor((nodes - 1) / 3);
}

/** Draws a run from its seed: about half of the classes are on. */
export function drawOptions(
  seed: number,
  given: Partial<SimulationOptions> = {},
): SimulationOptions {
  const random = seeded(seed ^ 0x5eed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const maybe = <T>(probability: number, on: () => T, off: T): T => {
    const value = on();
    return random() < probability ? value : off;
  };
  const drawnSize = pick(SIZES);
  const nodes = given.nodes ?? drawnSize;
  const byzantineMost = faultyMost(nodes);
  const byzantine = maybe(0.5, () => Math.ceil(random() * byzantineMost), 0);
  const drawn: SimulationOptions = {
    seed,
    nodes,
    heights: 100,
    market: random() < 0.25,
    governance: false,
    realSignatures: random() < 0.02,
    sharesWork: seeded(seed ^ 0x5a4e)() >= ALONE_SHARE,
    calm: 0.5,
    loss: maybe(0.5, () => random() * 0.3, 0),
    duplication: maybe(0.3, () => random() * 0.3, 0),
    delayMs: maybe(0.5, () => 50 + random() * 950, 20),
    reordering: random() < 0.5,
    clogging: random() < 0.3,
    blackout: maybe(0.3, () => 0.2 + random() * 0.5, 0),
    hiddenPolkas: 0,
    partition: maybe(0.5, () => pick(['symmetric', 'asymmetric', 'isolateOne'] as const), 'none'),
    crash: maybe(0.5, () => random() * 0.5, 0),
    cutAtSync: maybe(0.4, () => random() * 0.08, 0),
    torn: random() < 0.5,
    wipe: maybe(0.2, () => pick(['store', 'all'] as const), 'none'),
    slowDiskMs: maybe(0.3, () => random() * 2_000, 0),
    skewMs: maybe(0.5, () => random() * 400, 0),
    hasty: random() < 0.3,
    clockJumpMs: maybe(0.2, () => 1_000 + random() * 120_000, 0),
    powerCut: maybe(0.2, () => pick(['rightClocks', 'clocks1970'] as const), 'none'),
    down: 0,
    byzantine,
    misdeeds: DRAWN.filter((misdeed) => random() < 0.35 && misdeed !== 'carelessVotes'),
  };
  // Drawn apart: seeds without it stay what they were.
  const floods = seeded(seed ^ 0xf100d)() < 0.15 ? { misdeeds: [...drawn.misdeeds, FLOODS] } : {};
  const duel = random() < 0.2 && byzantineMost > 0 ? drawDuel(random, byzantineMost) : {};
  const governance = random() < 0.2;
  const hiddenPolkas = random() < 0.25 ? 0.1 : 0;
  const careless = random() < 0.2 && byzantineMost > 1 ? carelessMany(byzantineMost) : {};
  return { ...drawn, ...floods, ...duel, governance, hiddenPolkas, ...careless, ...given };
}

/** Some see a polka and others do not, and a liar votes for everything: locks get in each other's way. */
function drawDuel(random: () => number, byzantine: number): Partial<SimulationOptions> {
  return {
    hasty: true,
    calm: 0.05,
    blackout: 0.3 + random() * 0.2,
    byzantine,
    misdeeds: ['amnesia', 'staleProposals', ...(random() < 0.5 ? (['withhold'] as const) : [])],
    crash: 0,
    loss: random() * 0.1,
    partition: 'none',
    slowDiskMs: 0,
    clockJumpMs: 0,
  };
}

/**
 * More than f sign what they should not, each by itself and to nobody's harm: they can be proved guilty, and not
 * all of them may be put out.
 */
function carelessMany(faultyMost: number): Partial<SimulationOptions> {
  return {
    byzantine: faultyMost + 1,
    misdeeds: ['carelessVotes'],
    governance: false,
    partition: 'none',
    blackout: 0,
    wipe: 'none',
    clockJumpMs: 0,
    powerCut: 'none',
  };
}

/** `loss=0.1,partition=none,misdeeds=garbage+replay`; throws a sentence for what cannot be read. */
export function parseOptions(text: string): Partial<SimulationOptions> {
  const out: Record<string, unknown> = {};
  for (const part of text.split(',').filter((one) => one !== '')) {
    const [key = '', value = ''] = part.split('=');
    if (!(key in QUIET) && key !== 'nodes' && key !== 'heights')
      throw new RangeError(
        `there is no option "${key}"; there are ${Object.keys(QUIET).join(', ')}`,
      );
    out[key] = parseValue(key, value);
  }
  return out;
}

function parseValue(key: string, value: string): unknown {
  if (key === 'misdeeds') {
    const names = value.split('+').filter((one) => one !== '');
    const unknown = names.find((name) => !MISDEEDS.includes(name as Misdeed));
    if (unknown === undefined) return names;
    throw new RangeError(`there is no misdeed "${unknown}"; there are ${MISDEEDS.join(', ')}`);
  }
  if (value === 'true' || value === 'false') return value === 'true';
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? value : number;
}

export function optionsText(options: SimulationOptions): string {
  return Object.entries(options)
    .filter(([key]) => key !== 'seed')
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : value}`)
    .join(',');
}
