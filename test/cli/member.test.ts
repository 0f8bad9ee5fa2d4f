import t from 'tap';
import { encodeAddress } from '../../state/codec/address.ts';
import { toHex } from '../../state/types/bytes.ts';
import { ledgerChain } from '../api/story.ts';
import { signerOf } from '../support/ledger.ts';
import { BlockMaker, commandsOn } from './blockMaker.ts';

const story = await ledgerChain();
const node = new BlockMaker(story, story.chain.community.operator);
node.minute = 1;
const gridhood = await commandsOn(t, node);

t.test('the operator reads and changes what the registry holds', async (t) => {
  t.match(await gridhood('member list'), { code: 0, out: /h0 +active +feeder-1 +11000 +8000 +no/ });
  t.match(await gridhood('member show h1'), { out: /no registered origin/ });
  t.match(await gridhood('member set h1 --renewable yes'), {
    code: 0,
    out: /h1 changed: final in block/,
  });
  t.match(await gridhood('member show h1'), { out: /renewable energy/ });
  t.match(await gridhood('member set h0 --import-limit-w 9000 --export-limit-w 0'), { code: 0 });
  t.match(await gridhood('member set h2 --zone feeder-2 --renewable no'), { code: 0 });
  t.match(await gridhood('member list'), {
    out: /h2 +active +feeder-1, feeder-2 from slot 200000\d/,
  });
  const shown = JSON.parse((await gridhood('member show h2 --json')).out);
  t.match(shown, { v: 1, zone: 'feeder-1', moves: { zone: 'feeder-2' }, renewable: false });
  t.match(JSON.parse((await gridhood('member show h0 --json')).out), {
    importLimitW: 9000,
    exportLimitW: 0,
    zone: 'feeder-1',
    moves: null,
  });
});

t.test('a household joins, is suspended, comes back and leaves', async (t) => {
  const eve = signerOf('eve');
  const key = (name: string) => toHex(signerOf(name).publicKey);
  const joins = `member register eve ${encodeAddress(eve.publicKey)} --zone feeder-1`;
  t.match(await gridhood(joins), { code: 0, out: /eve registered: final/ });
  t.match(await gridhood(`member add-meter eve ${key('meter of eve')}`), { code: 0 });
  t.match(await gridhood(`member add-node eve ${key('node of eve')}`), { code: 0 });
  t.match(JSON.parse((await gridhood('member show eve --json')).out), {
    status: 'active',
    importLimitW: 17_250,
    exportLimitW: 11_000,
    meters: [key('meter of eve')],
    nodes: [key('node of eve')],
  });
  t.match(await gridhood('member suspend eve --reason unpaid'), { out: /eve is suspended/ });
  t.match(await gridhood('member list'), { out: /eve +suspended/ });
  t.match(await gridhood('member reinstate eve'), { out: /eve is active/ });
  t.match(await gridhood('member close eve'), { out: /eve is closed/ });
  t.match(await gridhood('member set eve --renewable yes'), {
    code: 1,
    err: /household eve is closed/,
  });
});

t.test('what is refused says why', async (t) => {
  const rows: [line: string, code: number, says: RegExp][] = [
    ['member set h0', 2, /name what to set: --zone/],
    ['member set h0 --renewable perhaps', 2, /Give yes or no/],
    ['member set h0 --import-limit-w 20000000', 2, /whole number from 0 to 10000000/],
    ['member set h9 --renewable yes', 5, /there is no household "h9"/],
    ['member show h9', 5, /there is no household "h9"/],
    ['member register eve2 gh1nonsense', 2, /is not an address/],
    ['member add-meter h0 abc', 2, /64 hex digits|key/],
  ];
  for (const [line, code, says] of rows) t.match(await gridhood(line), { code, err: says }, line);
  node.turn(story.chain.community.households[0]?.account ?? story.chain.community.operator);
  t.match(await gridhood('member set h0 --renewable yes'), {
    code: 1,
    err: /not-permitted: only the community's operator/,
  });
  t.match(await gridhood('member list'), { code: 0 }, 'but anybody may read');
});
