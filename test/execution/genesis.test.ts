import t from 'tap';
import { authoritiesHash } from '../../state/execution/chainContext.ts';
import { readGenesis } from '../../state/execution/genesis.ts';
import { genesisState } from '../../state/execution/genesisState.ts';
import { readSupply } from '../../state/execution/money.ts';
import {
  householdNames,
  householdOfMeter,
  householdOfNode,
  readHousehold,
} from '../../state/execution/registry.ts';
import { contractKey } from '../../state/execution/stateKeys.ts';
import { equalBytes, fromUtf8, toHex } from '../../state/types/bytes.ts';
import {
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  type JsonDocument,
  makeCommunity,
  OPENING_BALANCE,
  readValidGenesis,
  SLOT_MS,
  TestChain,
} from '../support/ledger.ts';
import { MemoryState } from '../support/memoryState.ts';
import { accountsOf, moneyFaults } from '../support/moneyFaults.ts';
import { GENESIS_FAULTS } from './genesisFaults.ts';

const community = makeCommunity();
const documentOf = (change: (document: JsonDocument) => void = () => {}): JsonDocument => {
  const document = genesisDocument(community);
  change(document);
  return document;
};
const faultsOf = (document: unknown): string[] => {
  const read = readGenesis(document);
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`);
};

t.test('a full valid document', async (t) => {
  const genesis = readValidGenesis(documentOf());
  t.match(genesis, {
    chainId: 'test-street',
    timeMs: GENESIS_MS,
    parameters: { slotLengthMs: SLOT_MS, quotaTransactions: 100, blockBytesMax: 262_144 },
    consensus: {},
  });
  t.equal(genesis.households.length, 3);
  t.equal(genesis.openingBalances[0]?.amount, OPENING_BALANCE);
  t.match(genesis.contracts[0], { name: 'market', template: { name: 'uniform', version: 1 } });
  t.match(genesis.contracts[0]?.terms, /Slots last 15 minutes/, 'with its terms in words');
  const keys = genesis.authorities.map(({ consensusKey }) => toHex(consensusKey));
  t.strictSame(keys, keys.toSorted(), 'authorities stand in the order of their keys');
});

t.test('the least document: one authority, nobody else', async (t) => {
  const least = documentOf((document) => {
    document['authorities'].length = 1;
    for (const key of ['households', 'openingBalances', 'contracts', 'consensus'])
      delete document[key];
  });
  t.strictSame(faultsOf(least), []);
  t.strictSame(
    faultsOf(
      documentOf((d) => {
        d['households'][0].zone = undefined;
      }),
    ),
    [],
    'a zone may be absent',
  );
});

t.test('every fault has its place and says what would be right', async (t) => {
  for (const [path, message, change] of GENESIS_FAULTS) {
    const read = readGenesis(documentOf(change));
    const fault = read.ok
      ? undefined
      : read.faults.find((one) => one.path === path && message.test(one.message));
    t.ok(
      fault,
      `${path} ${message.source}${fault ? '' : `, but: ${faultsOf(documentOf(change)).join(' | ') || 'accepted'}`}`,
    );
  }
  for (const nothing of [null, undefined, 7, 'genesis', []])
    t.strictSame(faultsOf(nothing), ['document: must be an object'], `${JSON.stringify(nothing)}`);
});

t.test('all faults at once, each only once', async (t) => {
  const faults = faultsOf(
    documentOf((document) => {
      document['chainId'] = '';
      document['parameters'].heartbeatMs = 'often';
      document['authorities'][1].nodeKey = 'no';
      document['households'][2].exportLimitW = 1.5;
      document['contracts'][0].parameters.tariff.levy = -1;
      document['extra'] = true;
    }),
  );
  t.strictSame(
    faults.map((fault) => fault.split(':')[0]),
    [
      'chainId',
      'parameters.heartbeatMs',
      'authorities[1].nodeKey',
      'households[2].exportLimitW',
      'contracts[0].parameters.tariff.levy',
      'extra',
    ],
  );
  t.ok(
    faults.every((fault) => fault.length < 200),
    'each in one line',
  );
});

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

t.test("the hash is the chain's identity", async (t) => {
  const genesis = readValidGenesis(documentOf());
  const hash = toHex(genesis.hash);
  t.equal(
    hash,
    'f5ac25923998cda042a5789b619df199b8142b5bd3bd1324d78ae83705d18db1',
    'a change of it would be another chain',
  );
  const other = readValidGenesis(reversed(documentOf()) as JsonDocument);
  t.equal(toHex(other.hash), hash, 'whatever the order of keys');
  t.equal(
    toHex(other.contracts[0]?.id ?? new Uint8Array()),
    toHex(genesis.contracts[0]?.id ?? new Uint8Array()),
  );
  const changes: [what: string, change: (document: JsonDocument) => void][] = [
    [
      'another chain id',
      (d) => {
        d['chainId'] = 'other-street';
      },
    ],
    [
      'another time',
      (d) => {
        d['timeMs'] += 1;
      },
    ],
    [
      'another consensus setting',
      (d) => {
        d['consensus'] = { proposeMs: 5 };
      },
    ],
    [
      'another reference',
      (d) => {
        d['openingBalances'][0].reference = 'x';
      },
    ],
  ];
  for (const [what, change] of changes)
    t.not(toHex(readValidGenesis(documentOf(change)).hash), hash, what);
});

t.test("a contract's id names chain, name, template, parameters and terms", async (t) => {
  const idOf = (change: (document: JsonDocument) => void = () => {}) =>
    toHex(readValidGenesis(documentOf(change)).contracts[0]?.id ?? new Uint8Array());
  const ids = [
    idOf(),
    idOf((d) => {
      d['chainId'] = 'other-street';
    }),
    idOf((d) => {
      d['contracts'][0].name = 'other';
    }),
    idOf((d) => {
      d['contracts'][0].parameters.tariff.levy = 6;
    }),
    idOf((d) => {
      d['contracts'][0].template = 'posted';
      d['contracts'][0].parameters.postedPrice = 100;
    }),
    idOf((d) => {
      d['parameters'].slotLengthMs = 2 * SLOT_MS;
    }),
  ];
  t.equal(new Set(ids).size, ids.length, 'six different contracts');
  t.equal(
    idOf((d) => {
      d['households'] = [];
      d['openingBalances'] = [];
    }),
    ids[0],
    'and nothing else',
  );
});

t.test('the state before the first block', async (t) => {
  const chain = new TestChain(community);
  t.equal(readSupply(chain.state).minted, 3n * OPENING_BALANCE, 'opening balances are minted');
  t.strictSame(moneyFaults(chain), []);
  t.strictSame(householdNames(chain.state), ['h0', 'h1', 'h2']);
  const [home] = community.households;
  const household = readHousehold(chain.state, 'h0');
  t.match(household, {
    zone: 'feeder-1',
    importLimitW: 11_000,
    status: 'active',
    registeredAtHeight: 0n,
    renewable: false,
  });
  t.equal(householdOfMeter(chain.state, home?.meter.publicKey ?? new Uint8Array()), 'h0');
  t.equal(householdOfNode(chain.state, household?.nodes[0] ?? new Uint8Array()), 'h0');
  t.equal(accountsOf(chain.state).size, 5 + 3 + 1, 'the community, the homes, the contract');
  const stored = chain.state.get(contractKey(chain.market));
  t.match(JSON.parse(fromUtf8(stored ?? new Uint8Array())), {
    name: 'market',
    template: 'uniform',
    version: 1,
  });
  t.ok(FIRST_SLOT > 0n);
});

t.test('lists that have no order of their own may stand in any', async (t) => {
  const rootOf = (document: JsonDocument) => {
    const state = new MemoryState();
    state.apply(genesisState(readValidGenesis(document)));
    return toHex(state.root());
  };
  const shuffled = documentOf((document) => {
    document['authorities'].reverse();
    document['openingBalances'].reverse();
    document['accounts'] = reversed(document['accounts']);
  });
  t.equal(rootOf(shuffled), rootOf(documentOf()), 'authorities, balances and roles');
  t.ok(
    equalBytes(
      authoritiesHash(readValidGenesis(shuffled).authorities),
      authoritiesHash(readValidGenesis(documentOf()).authorities),
    ),
    'the set of authorities is the same',
  );
  t.not(
    rootOf(
      documentOf((document) => {
        document['households'].reverse();
      }),
    ),
    rootOf(documentOf()),
    'households are listed in the order of their registration',
  );
});
