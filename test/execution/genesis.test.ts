import t from 'tap';
import { encodeAddress } from '../../state/codec/address.ts';
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
  accountsOf,
  FIRST_SLOT,
  GENESIS_MS,
  genesisDocument,
  type JsonDocument,
  MemoryState,
  makeCommunity,
  moneyFaults,
  OPENING_BALANCE,
  readValidGenesis,
  SLOT_MS,
  signerOf,
  TestChain,
} from '../support/ledger.ts';

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

const ADDRESS = encodeAddress(signerOf('somebody').publicKey);
const SMALL_ORDER = '00'.repeat(32);

t.test('every fault has its place and says what would be right', async (t) => {
  type Row = [path: string, message: RegExp, change: (document: JsonDocument) => void];
  const rows: Row[] = [
    [
      'v',
      /whole number from 1 to 1, not 2/,
      (d) => {
        d['v'] = 2;
      },
    ],
    [
      'v',
      /not nothing/,
      (d) => {
        delete d['v'];
      },
    ],
    [
      'chainId',
      /lower-case letters/,
      (d) => {
        d['chainId'] = 'Test Street';
      },
    ],
    [
      'chainId',
      /not 7/,
      (d) => {
        d['chainId'] = 7;
      },
    ],
    [
      'chainId',
      /at most 64 characters/,
      (d) => {
        d['chainId'] = 'x'.repeat(65);
      },
    ],
    [
      'timeMs',
      /whole number/,
      (d) => {
        d['timeMs'] = '2027-01-15';
      },
    ],
    [
      'timeMs',
      /whole number/,
      (d) => {
        d['timeMs'] = 1.5;
      },
    ],
    [
      'timeMs',
      /from 86400000 to/,
      (d) => {
        d['timeMs'] = 0;
      },
    ],
    [
      'chainID',
      /not known; did you mean chainId\?/,
      (d) => {
        d['chainID'] = 'x';
      },
    ],
    [
      'zzz',
      /^is not known$/,
      (d) => {
        d['zzz'] = 1;
      },
    ],
    [
      'parameters',
      /must be an object/,
      (d) => {
        d['parameters'] = [];
      },
    ],
    [
      'parameters.slotLengthMs',
      /not nothing/,
      (d) => {
        delete d['parameters'].slotLengthMs;
      },
    ],
    [
      'parameters.slotLengthMs',
      /from 1000 to 86400000, not 999/,
      (d) => {
        d['parameters'].slotLengthMs = 999;
      },
    ],
    [
      'parameters.quotaTransactions',
      /from 1 to/,
      (d) => {
        d['parameters'].quotaTransactions = 0;
      },
    ],
    [
      'parameters.blockBytesMax',
      /from 16384 to 262144/,
      (d) => {
        d['parameters'].blockBytesMax = 1e6;
      },
    ],
    [
      'parameters.slotLength',
      /did you mean slotLengthMs\?/,
      (d) => {
        d['parameters'].slotLength = 1;
      },
    ],
    [
      'accounts.operator',
      /must be an address/,
      (d) => {
        delete d['accounts'].operator;
      },
    ],
    [
      'accounts.tax',
      /is not an address: .*checksum/,
      (d) => {
        d['accounts'].tax = `${ADDRESS.slice(0, -1)}${ADDRESS.endsWith('q') ? 'p' : 'q'}`;
      },
    ],
    [
      'accounts.tax',
      /acceptable Ed25519 key/,
      (d) => {
        d['accounts'].tax = encodeAddress(new Uint8Array(32));
      },
    ],
    [
      'accounts.utility',
      /the same account stands at accounts.operator/,
      (d) => {
        d['accounts'].utility = d['accounts'].operator;
      },
    ],
    [
      'authorities',
      /must name 1 to 32/,
      (d) => {
        d['authorities'] = [];
      },
    ],
    [
      'authorities',
      /must be a list/,
      (d) => {
        d['authorities'] = {};
      },
    ],
    [
      'authorities',
      /must name 1 to 32/,
      (d) => {
        d['authorities'] = Array(33).fill(d['authorities'][0]);
      },
    ],
    [
      'authorities[2]',
      /must be an object/,
      (d) => {
        d['authorities'][2] = 'a2';
      },
    ],
    [
      'authorities[1].consensusKey',
      /64 hex digits/,
      (d) => {
        d['authorities'][1].consensusKey = 'ab';
      },
    ],
    [
      'authorities[1].consensusKey',
      /acceptable Ed25519 key/,
      (d) => {
        d['authorities'][1].consensusKey = SMALL_ORDER;
      },
    ],
    [
      'authorities[3].consensusKey',
      /the same consensus key stands at authorities\[0\]/,
      (d) => {
        d['authorities'][3].consensusKey = d['authorities'][0].consensusKey;
      },
    ],
    [
      'authorities[3].nodeKey',
      /the same authority node stands at authorities\[0\]/,
      (d) => {
        d['authorities'][3].nodeKey = d['authorities'][0].nodeKey;
      },
    ],
    [
      'authorities[3].name',
      /the same authority name/,
      (d) => {
        d['authorities'][3].name = 'a0';
      },
    ],
    [
      'authorities[0].name',
      /a name of 1 to 64/,
      (d) => {
        d['authorities'][0].name = 'Ann Other';
      },
    ],
    [
      'households[1].household',
      /the same household stands at households\[0\]/,
      (d) => {
        d['households'][1].household = 'h0';
      },
    ],
    [
      'households[1].account',
      /the same account stands at accounts.operator/,
      (d) => {
        d['households'][1].account = d['accounts'].operator;
      },
    ],
    [
      'households[1].meters[0]',
      /the same meter stands at households\[0\]/,
      (d) => {
        d['households'][1].meters = d['households'][0].meters;
      },
    ],
    [
      'households[1].nodes[0]',
      /the same node/,
      (d) => {
        d['households'][1].nodes = d['households'][0].nodes;
      },
    ],
    [
      'households[0].meters[0]',
      /acceptable Ed25519 key/,
      (d) => {
        d['households'][0].meters = [SMALL_ORDER];
      },
    ],
    [
      'households[0].meters',
      /list of at most 16/,
      (d) => {
        d['households'][0].meters = Array(17).fill('ab');
      },
    ],
    [
      'households[0].importLimitW',
      /from 0 to 10000000, not -1/,
      (d) => {
        d['households'][0].importLimitW = -1;
      },
    ],
    [
      'households[0].encryptionKey',
      /64 hex digits/,
      (d) => {
        d['households'][0].encryptionKey = 'xyz';
      },
    ],
    [
      'households[0].zome',
      /did you mean zone\?/,
      (d) => {
        delete d['households'][0].zone;
        d['households'][0].zome = 'a';
      },
    ],
    [
      'openingBalances[0].account',
      /neither a household/,
      (d) => {
        d['openingBalances'][0].account = ADDRESS;
      },
    ],
    [
      'openingBalances[0].amountMicro',
      /from 1 to/,
      (d) => {
        d['openingBalances'][0].amountMicro = 0;
      },
    ],
    [
      'openingBalances[0].amountMicro',
      /whole number/,
      (d) => {
        d['openingBalances'][0].amountMicro = '1e6';
      },
    ],
    [
      'openingBalances[0].amountMicro',
      /whole number/,
      (d) => {
        d['openingBalances'][0].amountMicro = 2 ** 60;
      },
    ],
    [
      'contracts[0].template',
      /no template auction version 1; known: uniform version 1/,
      (d) => {
        d['contracts'][0].template = 'auction';
      },
    ],
    [
      'contracts[0].template',
      /version 2/,
      (d) => {
        d['contracts'][0].version = 2;
      },
    ],
    [
      'contracts[1].name',
      /the same contract stands at contracts\[0\].name/,
      (d) => {
        d['contracts'].push(d['contracts'][0]);
      },
    ],
    [
      'contracts[0].parameters',
      /must be an object/,
      (d) => {
        d['contracts'][0].parameters = null;
      },
    ],
    [
      'contracts[0].parameters.floor',
      /at least tariff.feedIn \(70\)/,
      (d) => {
        d['contracts'][0].parameters.floor = 69;
      },
    ],
    [
      'contracts[0].parameters.cap',
      /at least floor/,
      (d) => {
        d['contracts'][0].parameters.cap = 79;
      },
    ],
    [
      'contracts[0].parameters.cap',
      /at most tariff.retail/,
      (d) => {
        d['contracts'][0].parameters.cap = 301;
      },
    ],
    [
      'contracts[0].parameters.kNum',
      /at most kDen/,
      (d) => {
        d['contracts'][0].parameters.kNum = 3;
      },
    ],
    [
      'contracts[0].parameters.ration',
      /one of prorata, equal/,
      (d) => {
        d['contracts'][0].parameters.ration = 'fair';
      },
    ],
    [
      'contracts[0].parameters.maxQuantityWh',
      /not nothing/,
      (d) => {
        delete d['contracts'][0].parameters.maxQuantityWh;
      },
    ],
    [
      'contracts[0].parameters.postedPrice',
      /not known/,
      (d) => {
        d['contracts'][0].parameters.postedPrice = 100;
      },
    ],
    [
      'contracts[0].parameters.postedPrice',
      /between floor \(80\) and cap \(250\)/,
      (d) => {
        d['contracts'][0].template = 'posted';
        d['contracts'][0].parameters.postedPrice = 251;
      },
    ],
    [
      'contracts[0].parameters.tariff.retial',
      /did you mean retail\?/,
      (d) => {
        d['contracts'][0].parameters.tariff.retial = 1;
      },
    ],
    [
      'contracts[0].parameters.timing.opensBeforeMs',
      /more than timing.gateBeforeMs/,
      (d) => {
        d['contracts'][0].parameters.timing.opensBeforeMs = 600_000;
      },
    ],
    [
      'contracts[0].parameters.timing.correctionDeadlineAfterMs',
      /later than/,
      (d) => {
        d['contracts'][0].parameters.timing.correctionDeadlineAfterMs = 1000;
      },
    ],
  ];
  for (const [path, message, change] of rows) {
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
