import t from 'tap';
import type { Signer } from '../../node/crypto/signer.ts';
import {
  encodeFlexibilityCall,
  type FlexibilityCall,
} from '../../state/contracts/flexibility/flexibilityCall.ts';
import { readProgress } from '../../state/contracts/flexibility/flexibilityState.ts';
import { contractEntries } from '../../state/execution/contractRegistry.ts';
import { contractDataKey } from '../../state/execution/stateKeys.ts';
import { canonicalJson } from '../../state/types/canonicalJson.ts';
import { slotStartMs } from '../../state/types/parameters.ts';
import { DAY_MS, GovernedChain } from '../support/governance.ts';
import { GENESIS_MS, HOUR_MS, type JsonDocument } from '../support/ledger.ts';
import { moneyFaults } from '../support/moneyFaults.ts';

/** Slots of an hour; day 0 is Friday 2027-01-15. */
const SLOT_MS = HOUR_MS;
const FIRST_MIDNIGHT = GENESIS_MS - 8 * HOUR_MS;
const at = (day: number, hour: number): number => FIRST_MIDNIGHT + day * DAY_MS + hour * HOUR_MS;
const slotOf = (day: number, hour: number): bigint => BigInt(at(day, hour) / SLOT_MS);

function parameters(priceMax: number): JsonDocument {
  const days = { chosenDays: 1, poolDays: 1, leastDays: 1, lookbackDays: 10, adjustmentSlots: 0 };
  return {
    market: 'market',
    aheadMs: DAY_MS,
    demandResponse: { noticeMs: HOUR_MS, priceMax, baseline: days },
    peak: { period: 'days', days: 7, price: 24 },
    limits: { heartbeatMs: 2 * DAY_MS, failSafe: { importW: 1000 }, failSafeMs: 0 },
  };
}

function changedChain(): GovernedChain {
  return new GovernedChain(4, (document) => {
    document['parameters'].slotLengthMs = SLOT_MS;
    document['parameters'].contractNoticeDays = 1;
    const [market] = document['contracts'];
    market.parameters.timing = {
      opensBeforeMs: 2 * HOUR_MS,
      gateBeforeMs: HOUR_MS,
      readingDeadlineAfterMs: 4 * HOUR_MS,
      correctionDeadlineAfterMs: 8 * HOUR_MS,
    };
    for (const charge of ['netLocal', 'netRegional', 'netFull'])
      market.parameters.tariff[charge] = 0;
    document['openingBalances'].push({
      account: document['accounts'].gridOperator,
      amountMicro: '1000000',
    });
    const grid = { name: 'grid', template: 'flexibility', version: 1, parameters: parameters(100) };
    document['contracts'].push(grid);
  });
}

const instances = (chain: GovernedChain) =>
  contractEntries(chain.state).filter(({ name }) => name === 'grid');

function gridCall(chain: GovernedChain, signer: Signer, call: FlexibilityCall, instance: number) {
  const contract = instances(chain)[instance]?.id ?? new Uint8Array();
  return chain.sign(signer, { type: 'call', contract, data: encodeFlexibilityCall(call) });
}

t.test(
  'new rules: what was announced stays with the old ones, what was metered is remembered',
  async (t) => {
    const chain = changedChain();
    const { gridOperator, households } = chain.community;
    const [h0] = households;
    if (h0 === undefined) throw new Error('there is a home');
    const read = (day: number, importWh: bigint) => {
      chain.block(at(day, 18));
      return chain.next(chain.reading(h0, { slot: slotOf(day, 17), importWh, exportWh: 0n }));
    };
    t.strictSame(read(4, 1000n).codes, [null]);
    chain.next(gridCall(chain, gridOperator, { type: 'heartbeat' }, 0));
    const old = instances(chain)[0];
    t.ok(old);
    chain.decide({
      type: 'changeContract',
      contract: old?.id ?? new Uint8Array(),
      template: 'flexibility',
      version: 1,
      parameters: canonicalJson(parameters(200)),
      noticeDays: 1,
    });
    chain.next();
    chain.next();
    const [before, after] = instances(chain);
    const fromSlot = after?.fromSlot ?? 0n;
    t.equal(before?.untilSlot, fromSlot);
    t.ok(
      slotStartMs(fromSlot, SLOT_MS) > at(4, 18) + 2 * DAY_MS,
      'a day of notice, after the day for which something may have been announced',
    );

    const ask = (day: number, priceMicroPerWh: bigint): FlexibilityCall => ({
      type: 'requestFlexibility',
      zone: '',
      firstSlot: slotOf(day, 17),
      lastSlot: slotOf(day, 17),
      quantityWh: 500n,
      priceMicroPerWh,
      pledgesUntilMs: BigInt(at(day, 12)),
    });
    chain.block(at(5, 18));
    const refused = chain.next(gridCall(chain, gridOperator, ask(7, 150n), 0));
    t.strictSame(refused.codes, ['not-open-yet']);
    chain.block(at(6, 18));
    t.strictSame(chain.next(gridCall(chain, gridOperator, ask(7, 90n), 0)).codes, ['not-in-force']);
    chain.block(at(7, 8));
    const asked = gridCall(chain, gridOperator, ask(7, 150n), 1);
    t.strictSame(chain.next(asked).codes, [null], 'by the new rules');
    const data = (key: Uint8Array) => chain.state.get(contractDataKey(after?.id ?? key, key));
    const heard = readProgress({ get: data })?.heartbeatMs ?? 0;
    t.equal(
      heard,
      at(4, 18) + 2000,
      'when the grid operator was heard last is no secret of the old',
    );
    const pledge = { type: 'pledgeFlexibility', event: asked.id, quantityWh: 500n } as const;
    t.strictSame(chain.next(gridCall(chain, h0.account, pledge, 1)).codes, [null]);
    chain.block(at(7, 12));
    read(7, 700n);
    const settled = [chain.block(at(7, 22)), chain.next()].flatMap(({ events }) =>
      events.filter(({ name }) => name === 'flexibility-settled'),
    );
    t.match(settled[0]?.attributes, { days: '1', baselineWh: '1000', rewardedWh: '300' });
    const progress = readProgress({ get: data });
    t.equal(progress?.events.length, 1);
    t.equal(chain.account(gridOperator).held, 75_000n - 45_000n, '300 Wh of the 1000 of Tuesday');
    t.strictSame(moneyFaults(chain), []);
    chain.block(at(10, 8));
    chain.next();
    t.ok(instances(chain)[0]?.closedHeight, 'the old instance is over');
    t.equal(chain.account(gridOperator).held, 0n);
    t.strictSame(moneyFaults(chain), []);
  },
);
