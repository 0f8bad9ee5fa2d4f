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
import { HOUR_MS, type JsonDocument, MINUTE_MS, SLOT_MS } from '../support/ledger.ts';
import {
  type Action,
  type Draft,
  FIRST,
  homeDocument,
  sideDocument,
  type Wish,
  ZONES,
} from './lawActions.ts';

const EMPTY = new Uint8Array();

/** What the runs did in all: a sequence that only meets refusals would show nothing. */
export const done: Map<string, number> = new Map();
const count = (what: string) => done.set(what, (done.get(what) ?? 0) + 1);

export class Story {
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
