import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { tariffView } from '../../node/tariffView.ts';
import type { MarketParameters } from '../../state/contracts/market/marketParameters.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  HOUR_MS,
  type JsonDocument,
  makeCommunity,
  SLOT_MS,
  TestChain,
} from '../support/ledger.ts';

const community = makeCommunity({ households: 2, authorities: 1 });
const SLOT = FIRST_SLOT + 1n;

function chainWith(parameters: JsonDocument, tariff: JsonDocument = {}): TestChain {
  const document = genesisDocument(community);
  const [contract] = document['contracts'];
  if (parameters['template'] === 'posted') {
    contract.template = 'posted';
    contract.parameters.postedPrice = 160;
  }
  const { template: _, ...rest } = parameters;
  Object.assign(contract.parameters, rest);
  Object.assign(contract.parameters.tariff, tariff);
  return new TestChain(community, document, verifyNative);
}

function viewOf(chain: TestChain, slot = SLOT, household = 'h0') {
  const parameters = chain.context.contracts[0]?.parameters as MarketParameters;
  const data = {
    get: (key: Uint8Array) => chain.marketStore.get(key),
    slotLengthMs: SLOT_MS,
  };
  return tariffView(data, parameters, slot, household, true);
}

t.test('a household sees the prices of the slot, or that it takes no orders', async (t) => {
  const blocks = [
    { name: 'dear', from: '08:15', until: '08:30', retail: 400 },
    { name: 'shut', from: '08:30', until: '08:45', retail: 200 },
  ];
  const chain = chainWith({}, { blocks });
  t.match(viewOf(chain, FIRST_SLOT), { retail: 300n, feedIn: 70n, floor: 80n, cap: 250n });
  t.match(viewOf(chain, SLOT), { retail: 400n, feedIn: 70n });
  t.equal(viewOf(chain, SLOT + 1n), null, 'a slot that stays closed');
  const open = { template: 'posted', settlement: { kind: 'delivered', open: true } };
  t.equal(viewOf(chainWith(open)), null, 'a market that shares what the meters say');
});

t.test('net metered energy is worth what the bank makes of it', async (t) => {
  const netMetering = { ratioNum: 9, ratioDen: 10, trueUp: 80 };
  const chain = chainWith({ netMetering });
  t.match(
    viewOf(chain),
    { retail: 300n, feedIn: 270n },
    'who needs energy later saves retail with nine tenths of a Wh',
  );
  const [home] = community.households;
  if (home === undefined) throw new Error('a household');
  chain.block(GENESIS_MS + 2 * SLOT_MS);
  chain.block(
    GENESIS_MS + 2 * SLOT_MS + 1,
    chain.reading(home, { slot: SLOT, importWh: 0n, exportWh: 100n }),
  );
  chain.block(GENESIS_MS + 2 * SLOT_MS + HOUR_MS);
  t.match(
    viewOf(chain, SLOT + 20n),
    { retail: 80n, feedIn: 72n },
    'who has more in the bank than he used gets what the year ends with',
  );
  t.match(viewOf(chain, SLOT + 20n, 'h1'), { retail: 300n }, 'each has his own bank');
});
