import fc from 'fast-check';
import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import { homeMarketIn } from '../../state/contracts/homeMarket.ts';
import {
  encodeMarketCall,
  encodeMeterReading,
  type MarketCall,
  readingSignBytes,
} from '../../state/contracts/market/marketCall.ts';
import { readSchedule } from '../../state/contracts/market/scheduleState.ts';
import { governs } from '../../state/contracts/scope.ts';
import type { DeployedContract } from '../../state/contracts/template.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import { least } from '../../state/market/amounts.ts';
import { toHex } from '../../state/types/bytes.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import type { ProposedChange } from '../../state/types/governance.ts';
import { slotAt } from '../../state/types/parameters.ts';
import type { Payload, SignedTransaction } from '../../state/types/transaction.ts';
import { voter } from '../support/governance.ts';
import { LawChain } from '../support/lawChain.ts';
import {
  HOUR_MS,
  type JsonDocument,
  MINUTE_MS,
  marketParameters,
  SLOT_MS,
} from '../support/ledger.ts';

// What a community may do with its contracts, at random and all at once: deploy, change and retire markets while
// people trade in them, agree, move, are metered late or not at all, the chain falls silent and nodes restart.
// `LawChain` looks after every block.
const SEED = Number.parseInt(process.env['LAW_SEED'] ?? '20', 10);
const RUNS = Number.parseInt(process.env['LAW_RUNS'] ?? '20', 10);

const EMPTY = new Uint8Array();
const ZONES = ['x', 'x', 'y'];
const HOMES = ZONES.length;
const TEMPLATES = ['uniform', 'posted', 'payasbid', 'tradereduction', 'muda', 'zonal'] as const;
const MEMBERS = [undefined, undefined, ['x'], ['y'], ['x', 'y']] as const;
const NAMES = ['market', 'east', 'gifts', 'gifts', 'side'] as const;

interface Draft {
  readonly template: (typeof TEMPLATES)[number];
  readonly members: readonly string[] | undefined;
  readonly cap: number;
  readonly opensMinutes: number;
  readonly tariff: 'plain' | 'blocks' | 'posted';
  readonly settling: 'firm' | 'delivered' | 'netted';
}

/** A home market that bills its members. */
function homeDocument({ template, members, cap, ...draft }: Draft): JsonDocument {
  const document = marketParameters();
  const { tariff } = document;
  document['cap'] = cap;
  if (members !== undefined) document['members'] = members;
  if (template === 'posted') document['postedPrice'] = 150;
  if (template === 'muda') document['ration'] = 'equal';
  if (template === 'zonal')
    document['zones'] = {
      x: { importCapWh: 300, exportCapWh: 300 },
      y: { importCapWh: 900, exportCapWh: 900 },
    };
  document['timing'] = {
    opensBeforeMs: draft.opensMinutes * MINUTE_MS,
    gateBeforeMs: 10 * MINUTE_MS,
    readingDeadlineAfterMs: 20 * MINUTE_MS,
    correctionDeadlineAfterMs: HOUR_MS,
  };
  if (draft.tariff === 'blocks')
    tariff.blocks = [{ name: 'noon', from: '09:30', until: '12:00', retail: 260, feedIn: 75 }];
  if (draft.tariff === 'posted' && draft.settling !== 'netted')
    tariff.posted = { retailMin: 200, retailMax: 400, feedInMin: 0, feedInMax: 90 };
  if (draft.settling === 'delivered' && (template === 'uniform' || template === 'posted'))
    document['settlement'] = { kind: 'delivered' };
  if (draft.settling === 'netted')
    document['netMetering'] = { period: 'days', days: 1, perYear: 2, trueUp: 100 };
  return document;
}

/** One beside it that only holds auctions. */
function sideDocument({ template, members, opensMinutes }: Draft): JsonDocument {
  return {
    settledBy: 'market',
    ...(members === undefined ? {} : { members }),
    floor: 0,
    cap: template === 'posted' ? 0 : 200,
    ...(template === 'posted' ? { postedPrice: 0 } : {}),
    maxQuantityWh: 10_000,
    timing: { opensBeforeMs: opensMinutes * MINUTE_MS, gateBeforeMs: 10 * MINUTE_MS },
  };
}

const FIRST: Draft = {
  template: 'uniform',
  members: undefined,
  cap: 250,
  opensMinutes: 45,
  tariff: 'posted',
  settling: 'firm',
};

const draft = fc.record<Draft>({
  template: fc.constantFrom(...TEMPLATES),
  members: fc.constantFrom(...MEMBERS),
  cap: fc.constantFrom(200, 250),
  opensMinutes: fc.constantFrom(20, 30, 45),
  tariff: fc.constantFrom('plain', 'blocks', 'posted'),
  settling: fc.constantFrom('firm', 'firm', 'firm', 'delivered', 'netted'),
});
const who = fc.nat(HOMES - 1);
const wh = fc.integer({ min: 1, max: 1_800 });
const price = fc.integer({ min: 0, max: 260 });
const side = fc.constantFrom('buy' as const, 'sell' as const);
/** Which of those that there are; taken modulo. */
const which = fc.nat(7);

interface Wish {
  readonly who: number;
  readonly side: 'buy' | 'sell';
  readonly wh: number;
  readonly price: number;
  readonly ahead: number;
}

type Action =
  | { type: 'deploy'; name: (typeof NAMES)[number]; draft: Draft; days: number }
  | { type: 'change'; which: number; draft: Draft; days: number }
  | { type: 'retire'; which: number; days: number }
  | { type: 'order'; which: number; wishes: Wish[] }
  | {
      type: 'standing';
      which: number;
      who: number;
      side: 'buy' | 'sell';
      wh: number;
      price: number;
    }
  | { type: 'agree'; which: number; who: number; with: number; wh: number; price: number }
  | { type: 'end'; which: number; who: number }
  | { type: 'read'; wh: number[]; back: number }
  | { type: 'correct'; who: number; wh: number; back: number }
  | { type: 'prices'; which: number; retail: number; ahead: number }
  | { type: 'move'; who: number; zone: string }
  | { type: 'suspend'; who: number }
  | { type: 'wait'; minutes: number }
  | { type: 'restart' };

const one = <Type extends Action['type']>(
  type: Type,
  fields: {
    [Key in Exclude<keyof Extract<Action, { type: Type }>, 'type'>]: fc.Arbitrary<
      Extract<Action, { type: Type }>[Key]
    >;
  },
): fc.Arbitrary<Action> =>
  fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<Action>;

const days = fc.constantFrom(0, 0, 0, 0, 1);
const back = fc.integer({ min: 0, max: 5 });
const wish = fc.record({ who, side, wh, price, ahead: fc.nat(3) });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: one('deploy', { name: fc.constantFrom(...NAMES), draft, days }) },
  { weight: 3, arbitrary: one('change', { which, draft, days }) },
  { weight: 1, arbitrary: one('retire', { which, days }) },
  {
    weight: 8,
    arbitrary: one('order', { which, wishes: fc.array(wish, { minLength: 1, maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: one('standing', { which, who, side, wh, price }) },
  { weight: 3, arbitrary: one('agree', { which, who, with: who, wh, price }) },
  { weight: 1, arbitrary: one('end', { which, who }) },
  {
    weight: 6,
    arbitrary: one('read', {
      wh: fc.array(fc.nat(1_800), { minLength: HOMES, maxLength: HOMES }),
      back,
    }),
  },
  { weight: 2, arbitrary: one('correct', { who, wh, back }) },
  {
    weight: 2,
    arbitrary: one('prices', {
      which,
      retail: fc.integer({ min: 180, max: 420 }),
      ahead: fc.nat(6),
    }),
  },
  { weight: 1, arbitrary: one('move', { who, zone: fc.constantFrom('x', 'y', '') }) },
  { weight: 1, arbitrary: one('suspend', { who: fc.constant(2) }) },
  { weight: 8, arbitrary: one('wait', { minutes: fc.constantFrom(3, 8, 15, 15, 30, 90, 400) }) },
  { weight: 1, arbitrary: one('restart', {}) },
);

/** What the runs did in all: a sequence that only meets refusals would show nothing. */
const done = new Map<string, number>();
const count = (what: string) => done.set(what, (done.get(what) ?? 0) + 1);

class Story {
  readonly chain: LawChain;

  constructor(withGifts: boolean) {
    this.chain = new LawChain((document) => {
      document['parameters'].contractNoticeDays = 0;
      document['contracts'][0].parameters = homeDocument(FIRST);
      document['households'].forEach((household: JsonDocument, index: number) => {
        household['zone'] = ZONES[index];
      });
      if (withGifts)
        document['contracts'].push({
          name: 'gifts',
          template: 'posted',
          version: 1,
          parameters: sideDocument({ ...FIRST, template: 'posted' }),
        });
    });
  }

  readonly #nonces = new Map<Signer, bigint>();
  /** Why something was refused. */
  lastWord = '';

  /** One block, a second to minutes after the last. */
  play(action: Action): void {
    const { chain } = this;
    this.#nonces.clear();
    if (action.type === 'restart') chain.restart();
    const wait = action.type === 'wait' ? action.minutes * MINUTE_MS : 30_000;
    const transactions = this.#transactions(action);
    const { codes, events } = chain.block(chain.head.timeMs + wait, ...transactions);
    if (action.type === 'restart') count('restart done');
    for (const code of codes) count(`${action.type} ${code ?? 'done'}`);
    for (const { name, contract, attributes } of events) {
      count(name);
      const of = chain.context.contracts.find(({ id }) => toHex(id) === toHex(contract ?? EMPTY));
      if (name === 'order-matched' && of?.name === 'gifts') count('gifts-matched');
      if (name === 'refused') this.lastWord = attributes['message'] ?? '';
    }
  }

  /** All markets end, those that bill others' trades last, with notice; then nothing of them may be left. */
  end(): void {
    const { chain } = this;
    const isHome = ({ template, parameters }: DeployedContract) =>
      template.scope?.(parameters).settledBy === null;
    const next = () => {
      const running = chain.context.contracts.filter(({ untilSlot }) => untilSlot === null);
      return running.find((one) => !isHome(one)) ?? running[0];
    };
    for (let left = next(); left !== undefined; left = next()) {
      this.play({
        type: 'retire',
        which: chain.context.contracts.indexOf(left),
        days: isHome(left) ? 2 : 0,
      });
      this.play({ type: 'wait', minutes: 3 });
      if (left === next()) throw new Error(`${left.name} cannot be retired: ${this.lastWord}`);
    }
    for (let days = 0; days < 5; days++)
      for (const minutes of [400, 400, 640]) this.play({ type: 'wait', minutes });
  }

  #transactions(action: Action): SignedTransaction[] {
    switch (action.type) {
      case 'deploy':
        return this.#decided({ type: 'deployContract', name: action.name, ...rulesOf(action) });
      case 'change': {
        const contract = this.#pick(action.which);
        return contract === undefined
          ? []
          : this.#decided({
              type: 'changeContract',
              contract: contract.id,
              ...rulesOf({ ...action, name: contract.name }),
            });
      }
      case 'retire': {
        const contract = this.#pick(action.which);
        return contract === undefined
          ? []
          : this.#decided({
              type: 'retireContract',
              contract: contract.id,
              noticeDays: action.days,
            });
      }
      case 'order':
        return action.wishes.map((one) => this.#order(action.which, one));
      case 'standing':
        return [
          this.#call(
            this.#home(action.who).account,
            this.#inForce(action.which, this.#slot + 4n)?.id,
            {
              type: 'placeStandingOrder',
              side: action.side,
              steps: [{ quantityWh: BigInt(action.wh), priceMicroPerWh: BigInt(action.price) }],
              pattern: this.#pattern,
              replaces: EMPTY,
            },
          ),
        ];
      case 'agree':
        return this.#agree(action);
      case 'end':
        return this.#end(action);
      case 'read':
        return this.#readings(action);
      case 'correct':
        return this.#correction(action);
      case 'prices': {
        const first = this.#slot + 3n + BigInt(action.ahead);
        const retail = Array.from({ length: 4 }, () => BigInt(action.retail));
        const feedIn = retail.map(() => 75n);
        return [
          this.#call(this.chain.community.utility, this.#inForce(action.which, first)?.id, {
            type: 'postTariff',
            firstSlot: first,
            retail,
            feedIn,
          }),
        ];
      }
      case 'move':
        return [
          this.#sign(this.chain.community.operator, {
            type: 'updateHousehold',
            household: `h${action.who}`,
            zone: action.zone,
          }),
        ];
      case 'suspend': {
        const household = `h${action.who}`;
        const suspended = this.chain.household(household).status === 'active';
        return [
          this.#sign(this.chain.community.operator, {
            type: 'suspend',
            household,
            suspended,
            reason: 'x',
          }),
        ];
      }
      case 'wait':
      case 'restart':
        return [];
    }
  }

  get #slot(): bigint {
    return slotAt(this.chain.head.timeMs, SLOT_MS);
  }

  get #pattern() {
    return {
      firstSlot: 0n,
      lastSlot: this.#slot + 40n,
      weekdays: 127,
      fromMinute: 0,
      toMinute: 1440,
    };
  }

  #home(index: number) {
    const found = this.chain.community.households[index];
    if (found === undefined) throw new Error(`there is no household ${index}`);
    return found;
  }

  #pick(which: number): DeployedContract | undefined {
    const { contracts } = this.chain.context;
    return contracts[which % Math.max(1, contracts.length)];
  }

  /** Most of the time one that governs the slot. */
  #inForce(which: number, slot: bigint): DeployedContract | undefined {
    const { contracts } = this.chain.context;
    const right = which === 7 ? contracts : contracts.filter((one) => governs(one, slot));
    return right[which % Math.max(1, right.length)];
  }

  #sign(signer: Signer, payload: Payload): SignedTransaction {
    const nonce = this.#nonces.get(signer) ?? this.chain.account(signer).nonce;
    this.#nonces.set(signer, nonce + 1n);
    return this.chain.sign(signer, payload, { nonce });
  }

  #call(signer: Signer, contract: Uint8Array | undefined, call: MarketCall): SignedTransaction {
    return this.#sign(signer, {
      type: 'call',
      contract: contract ?? EMPTY,
      data: encodeMarketCall(call),
    });
  }

  /** The one authority of this chain decides alone. */
  #decided(change: ProposedChange): SignedTransaction[] {
    const propose = this.#sign(voter(0), {
      type: 'propose',
      change,
      effectiveHeight: 0n,
      expiresMs: this.chain.head.timeMs + HOUR_MS,
      reason: '',
    });
    return [propose];
  }

  #order(
    which: number,
    { who: by, side: direction, wh: energy, price: limit, ahead }: Wish,
  ): SignedTransaction {
    const slot = this.#slot + 1n + BigInt(ahead);
    const contract = this.#inForce(which, slot);
    const { cap = 250n } = (contract?.parameters ?? {}) as { cap?: bigint };
    return this.#call(this.#home(by).account, contract?.id, {
      type: 'placeOrder',
      slot,
      side: direction,
      quantityWh: BigInt(energy),
      priceMicroPerWh: least(BigInt(limit), cap),
      replaces: EMPTY,
    });
  }

  #agree({
    which,
    who: by,
    with: other,
    wh: energy,
    price: at,
  }: Extract<Action, { type: 'agree' }>) {
    const contract = this.#inForce(which, this.#slot + 4n)?.id;
    const offer = this.#call(this.#home(by).account, contract, {
      type: 'offerAgreement',
      to: `h${other}`,
      side: 'sell',
      quantityWh: BigInt(energy),
      priceMicroPerWh: BigInt(at),
      pattern: this.#pattern,
      noticeSlots: 2n,
      answerByMs: BigInt(this.chain.head.timeMs + HOUR_MS),
    });
    const accept = this.#call(this.#home(other).account, contract, {
      type: 'acceptAgreement',
      agreement: offer.id,
    });
    return [offer, accept];
  }

  /** Ends what the household has standing at one contract. */
  #end({ which, who: by }: Extract<Action, { type: 'end' }>): SignedTransaction[] {
    const contract = this.#pick(which);
    if (contract === undefined) return [];
    const { id } = contract;
    const at = (key: Uint8Array) => this.chain.state.get(contractDataKey(id, key));
    const { standingOrders, agreements } = readSchedule({ get: at }, `h${by}`);
    const { account } = this.#home(by);
    return [
      ...standingOrders.map(({ standingOrder }) =>
        this.#call(account, id, { type: 'cancelStandingOrder', standingOrder }),
      ),
      ...agreements.map((agreement) =>
        this.#call(account, id, { type: 'endAgreement', agreement }),
      ),
    ];
  }

  #readings({ wh: energies, back: slots }: Extract<Action, { type: 'read' }>): SignedTransaction[] {
    const slot = this.#slot - 1n - BigInt(slots);
    return energies.flatMap((energy, index) => {
      if (energy % 5 === 0) return [];
      const { name, account, meter } = this.#home(index);
      const home = homeMarketIn(this.chain.context.contracts, this.chain.household(name), slot);
      const [importWh, exportWh] = energy % 2 === 0 ? [BigInt(energy), 0n] : [0n, BigInt(energy)];
      const reading = encodeMeterReading({
        meterKey: meter.publicKey,
        slot,
        importWh,
        exportWh,
        quality: 1,
      });
      const signature = meter.sign(readingSignBytes(this.chain.genesis.chainId, reading));
      return [this.#call(account, home?.id, { type: 'submitReading', reading, signature })];
    });
  }

  #correction({
    who: by,
    wh: energy,
    back: slots,
  }: Extract<Action, { type: 'correct' }>): SignedTransaction[] {
    const slot = this.#slot - 2n - BigInt(slots);
    const home = homeMarketIn(this.chain.context.contracts, this.chain.household(`h${by}`), slot);
    return [
      this.#call(this.chain.community.operator, home?.id, {
        type: 'correctReading',
        household: `h${by}`,
        slot,
        importWh: BigInt(energy),
        exportWh: 0n,
        reason: 'x',
      }),
    ];
  }
}

function rulesOf({
  name,
  draft: wanted,
  days: noticeDays,
}: {
  name: string;
  draft: Draft;
  days: number;
}) {
  const isSide = name === 'gifts' || name === 'side';
  const parameters = isSide ? sideDocument(wanted) : homeDocument(wanted);
  return {
    template: wanted.template,
    version: 1,
    parameters: canonicalJson(parameters),
    noticeDays,
  };
}

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
