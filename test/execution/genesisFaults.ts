import { encodeAddress } from '../../state/codec/address.ts';
import { type JsonDocument, signerOf } from '../support/ledger.ts';

const ADDRESS = encodeAddress(signerOf('somebody').publicKey);
const SMALL_ORDER = '00'.repeat(32);

/** Puts a value at a place like `households[0].zone` of a document. */
const set = (place: string, value: unknown) => (document: JsonDocument) => {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => at[key], document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
};
const without = (place: string) => set(place, undefined);

type Row = [path: string, message: RegExp, change: (document: JsonDocument) => void];
/** One fault of a genesis document a row: where it is told, what is told of it, and how it comes about. */
export const GENESIS_FAULTS: readonly Row[] = [
  ['v', /whole number from 1 to 1, not 2/, set('v', 2)],
  ['v', /not nothing/, without('v')],
  ['chainId', /lower-case letters/, set('chainId', 'Test Street')],
  ['chainId', /not 7/, set('chainId', 7)],
  ['chainId', /at most 64 characters/, set('chainId', 'x'.repeat(65))],
  ['timeMs', /whole number/, set('timeMs', '2027-01-15')],
  ['timeMs', /whole number/, set('timeMs', 1.5)],
  ['timeMs', /from 86400000 to/, set('timeMs', 0)],
  ['chainID', /not known; did you mean chainId\?/, set('chainID', 'x')],
  ['zzz', /^is not known$/, set('zzz', 1)],
  ['parameters', /must be an object/, set('parameters', [])],
  ['parameters.slotLengthMs', /not nothing/, without('parameters.slotLengthMs')],
  [
    'parameters.slotLengthMs',
    /from 1000 to 86400000, not 999/,
    set('parameters.slotLengthMs', 999),
  ],
  ['parameters.quotaTransactions', /from 1 to/, set('parameters.quotaTransactions', 0)],
  ['parameters.blockBytesMax', /from 16384 to 262144/, set('parameters.blockBytesMax', 1e6)],
  ['parameters.slotLength', /did you mean slotLengthMs\?/, set('parameters.slotLength', 1)],
  ['accounts.operator', /must be an address/, without('accounts.operator')],
  [
    'accounts.tax',
    /is not an address: .*checksum/,
    set('accounts.tax', `${ADDRESS.slice(0, -1)}${ADDRESS.endsWith('q') ? 'p' : 'q'}`),
  ],
  [
    'accounts.tax',
    /acceptable Ed25519 key/,
    set('accounts.tax', encodeAddress(new Uint8Array(32))),
  ],
  [
    'accounts.utility',
    /the same account stands at accounts.operator/,
    (d) => {
      d['accounts'].utility = d['accounts'].operator;
    },
  ],
  ['authorities', /must name 1 to 32/, set('authorities', [])],
  ['authorities', /must be a list/, set('authorities', {})],
  [
    'authorities',
    /must name 1 to 32/,
    (d) => {
      d['authorities'] = Array(33).fill(d['authorities'][0]);
    },
  ],
  ['authorities[2]', /must be an object/, set('authorities[2]', 'a2')],
  ['authorities[1].consensusKey', /64 hex digits/, set('authorities[1].consensusKey', 'ab')],
  [
    'authorities[1].consensusKey',
    /acceptable Ed25519 key/,
    set('authorities[1].consensusKey', SMALL_ORDER),
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
  ['authorities[3].name', /the same authority name/, set('authorities[3].name', 'a0')],
  ['authorities[0].name', /a name of 1 to 64/, set('authorities[0].name', 'Ann Other')],
  [
    'households[1].household',
    /the same household stands at households\[0\]/,
    set('households[1].household', 'h0'),
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
  ['households[0].meters[0]', /acceptable Ed25519 key/, set('households[0].meters', [SMALL_ORDER])],
  ['households[0].meters', /list of at most 16/, set('households[0].meters', Array(17).fill('ab'))],
  [
    'households[0].importLimitW',
    /from 0 to 10000000, not -1/,
    set('households[0].importLimitW', -1),
  ],
  ['households[0].encryptionKey', /64 hex digits/, set('households[0].encryptionKey', 'xyz')],
  [
    'households[0].zome',
    /did you mean zone\?/,
    (d) => {
      delete d['households'][0].zone;
      d['households'][0].zome = 'a';
    },
  ],
  ['openingBalances[0].account', /neither a household/, set('openingBalances[0].account', ADDRESS)],
  ['openingBalances[0].amountMicro', /from 1 to/, set('openingBalances[0].amountMicro', 0)],
  ['openingBalances[0].amountMicro', /whole number/, set('openingBalances[0].amountMicro', '1e6')],
  [
    'openingBalances[0].amountMicro',
    /whole number/,
    set('openingBalances[0].amountMicro', 2 ** 60),
  ],
  [
    'contracts[0].template',
    /no template auction version 1; known: uniform version 1/,
    set('contracts[0].template', 'auction'),
  ],
  ['contracts[0].template', /version 2/, set('contracts[0].version', 2)],
  [
    'contracts[1].name',
    /the same contract stands at contracts\[0\].name/,
    (d) => {
      d['contracts'].push(d['contracts'][0]);
    },
  ],
  ['contracts[0].parameters', /must be an object/, set('contracts[0].parameters', null)],
  [
    'contracts[0].parameters.floor',
    /at least tariff.feedIn \(70\)/,
    set('contracts[0].parameters.floor', 69),
  ],
  ['contracts[0].parameters.cap', /at least floor/, set('contracts[0].parameters.cap', 79)],
  ['contracts[0].parameters.cap', /at most tariff.retail/, set('contracts[0].parameters.cap', 301)],
  ['contracts[0].parameters.kNum', /at most kDen/, set('contracts[0].parameters.kNum', 3)],
  [
    'contracts[0].parameters.ration',
    /one of prorata, equal/,
    set('contracts[0].parameters.ration', 'fair'),
  ],
  [
    'contracts[0].parameters.maxQuantityWh',
    /not nothing/,
    without('contracts[0].parameters.maxQuantityWh'),
  ],
  [
    'contracts[0].parameters.postedPrice',
    /not known/,
    set('contracts[0].parameters.postedPrice', 100),
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
    set('contracts[0].parameters.tariff.retial', 1),
  ],
  [
    'contracts[0].parameters.timing.opensBeforeMs',
    /more than timing.gateBeforeMs/,
    set('contracts[0].parameters.timing.opensBeforeMs', 600_000),
  ],
  [
    'contracts[0].parameters.timing.correctionDeadlineAfterMs',
    /later than/,
    set('contracts[0].parameters.timing.correctionDeadlineAfterMs', 1000),
  ],
];
