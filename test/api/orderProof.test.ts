import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import t from 'tap';
import { checkpointView, readCheckpoint } from '../../node/api/lightChain.ts';
import { orderVerification } from '../../node/api/orderProof.ts';
import { orderProofView } from '../../node/api/views/orderProofView.ts';
import { RequestError } from '../../node/api/views/requestError.ts';
import type { Checkpoint } from '../../state/execution/lightChain.ts';
import { toHex } from '../../state/types/bytes.ts';
import { MECHANISMS } from '../market/randomBooks.ts';
import { FIRST_SLOT, type JsonDocument } from '../support/ledger.ts';
import { PROJECT_ROOT } from '../support/projectRoot.ts';
import { ledgerChain, tellStory } from './story.ts';

const story = await tellStory();
const { ids, slot } = story;
const trusted: Checkpoint = readCheckpoint(checkpointView(story, '0'));
const LIVE = [ids.buy, ids.lowBuy, ids.sell, ids.replacing];

/** As it comes out of a file. */
async function proofOf(id: string): Promise<JsonDocument> {
  return JSON.parse(JSON.stringify(await orderProofView(story, slot.toString(), id)));
}

/** `proved`, the code of what does not hold, or `form` where it is not even a proof. */
function verdictOn(document: unknown, id: string, checkpoint = trusted, which = slot): string {
  try {
    const { fault } = orderVerification(checkpoint, which, id, document);
    return fault?.code ?? 'proved';
  } catch (error) {
    if (error instanceof RequestError) return 'form';
    throw error;
  }
}

t.test('every order that took part is proved, from the genesis alone', async (t) => {
  const words: string[][] = [];
  for (const id of LIVE) {
    const report = orderVerification(trusted, slot, id, await proofOf(id));
    t.equal(report.fault, null);
    words.push(report.checks.map(({ code }) => code));
  }
  const all = [
    ...['final', 'rules', 'seed', 'inclusion', 'volume', 'price', 'nobody-passed-over', 'share'],
    ...['signed', 'payment'],
  ];
  t.strictSame(words, [all, all, all, all]);
  const { result, household, checks } = orderVerification(
    trusted,
    slot,
    ids.sell,
    await proofOf(ids.sell),
  );
  t.strictSame(
    { household, ...result },
    {
      household: 'h2',
      quantityWh: '800',
      filledWh: '400',
      priceMicroPerWh: '110',
      paysMicro: '0',
      receivesMicro: '44000',
    },
  );
  t.match(checks.at(-1)?.text, /44000 µ to receive for 400 Wh sold: what the auction gives/);
});

t.test('without what was signed the reader is told what stands in the book', async (t) => {
  const proof = { ...(await proofOf(ids.buy)), transaction: null };
  const { fault, checks } = orderVerification(trusted, slot, ids.buy, proof);
  t.equal(fault, null);
  t.match(
    checks.find(({ code }) => code === 'unsigned')?.text,
    /In the book it says: buy \d+@\d+\./,
  );
  t.notOk(checks.some(({ code }) => code === 'signed'));
});

t.test('a later block is as good to begin with', async (t) => {
  const proof = await proofOf(ids.buy);
  for (const height of ['1', '3', '6'])
    t.equal(verdictOn(proof, ids.buy, readCheckpoint(checkpointView(story, height))), 'proved');
  const [first, ...others] = trusted.authorities;
  const without = { ...trusted, authorities: others };
  t.equal(verdictOn(proof, ids.buy, without), 'header', 'by other authorities it was not decided');
  t.equal(verdictOn(proof, ids.buy, { ...trusted, chainId: 'elm-street' }), 'other-subject');
  t.ok(first);
});

t.test('another order, slot or household is not what was asked about', async (t) => {
  const proof = await proofOf(ids.buy);
  t.equal(verdictOn(proof, ids.sell), 'other-subject');
  t.equal(verdictOn(proof, ids.buy, trusted, slot + 1n), 'other-subject');
  const other = await proofOf(ids.sell);
  t.equal(verdictOn({ ...other, order: ids.buy }, ids.buy), 'order-missing');
  t.equal(verdictOn({ ...proof, settled: other['settled'] }, ids.buy), 'other-subject');
  t.equal(verdictOn({ ...proof, book: other['book'] }, ids.buy), 'order-missing');
  t.equal(verdictOn({ ...proof, transaction: other['transaction'] }, ids.buy), 'order-terms');
  for (const id of [ids.replaced, ids.cancelled])
    await t.rejects(proofOf(id), { code: 'invalid-argument', message: /took no part in slot/ });
  await t.rejects(proofOf('4f'.repeat(32)), { code: 'not-found' });
});

t.test(
  'every template on a chain: orders with steps, an opening later than the genesis',
  async (t) => {
    const zones = {
      north: { importCapWh: 120, exportCapWh: 60 },
      south: { importCapWh: 500, exportCapWh: 500 },
    };
    const parametersOf: Record<string, object> = { posted: { postedPrice: 130 }, zonal: { zones } };
    for (const template of MECHANISMS) {
      const stage = await ledgerChain((document) => {
        const [market] = document['contracts'];
        market.template = template;
        delete market.parameters.ration;
        if (template === 'tradereduction' || template === 'posted') {
          delete market.parameters.kNum;
          delete market.parameters.kDen;
        }
        Object.assign(market.parameters, parametersOf[template]);
        for (const [index, home] of document['households'].entries())
          home.zone = index === 1 ? 'south' : 'north';
      });
      const { chain, block } = stage;
      const number = FIRST_SLOT + 6n;
      const place = (index: number, side: 'buy' | 'sell', wh: bigint, price: bigint) =>
        chain.call(chain.community.households[index]?.account ?? fail(), {
          type: 'placeOrder',
          slot: number,
          side,
          quantityWh: wh,
          priceMicroPerWh: price,
          replaces: new Uint8Array(),
          ...(template === 'tradereduction' || side === 'sell'
            ? {}
            : { furtherSteps: [{ quantityWh: 70n, priceMicroPerWh: price - 20n }] }),
        });
      await block(1);
      await block(59);
      const orders = [
        place(0, 'buy', 300n, 180n),
        place(1, 'buy', 200n, 150n),
        place(2, 'sell', 400n, 110n),
      ];
      await block(61, ...orders);
      await block(82);
      const begin = readCheckpoint(checkpointView(stage, '0'));
      for (const { id } of orders) {
        const order = toHex(id);
        const document = JSON.parse(
          JSON.stringify(await orderProofView(stage, number.toString(), order)),
        );
        const { fault, checks } = orderVerification(begin, number, order, document);
        t.equal(fault, null, `${template} ${JSON.stringify(fault)}`);
        t.equal(checks.at(-1)?.code, 'payment-due', 'there is no bill yet');
        const stolen = { ...document, seed: { ...document.seed, parent: null } };
        t.equal(orderVerification(begin, number, order, stolen).fault?.code, 'seed');
        const late = { ...document, seed: { ...document.seed, opening: document.cleared.block } };
        t.equal(orderVerification(begin, number, order, late).fault?.code, 'seed');
      }
    }
  },
);

function fail(): never {
  throw new Error('three homes');
}

/** Every document that differs from this one in one value, and where. */
function* changedOnce(value: unknown, path = ''): Generator<[path: string, changed: unknown]> {
  if (typeof value === 'string') {
    if (/^[0-9a-f]{2,}$/.test(value)) {
      for (const place of [value.length >> 1, value.length - 1]) {
        const digit = value[place] === '7' ? '8' : '7';
        yield [path, `${value.slice(0, place)}${digit}${value.slice(place + 1)}`];
      }
    }
    if (/^\d{1,20}$/.test(value)) {
      yield [path, (BigInt(value) + 1n).toString()];
      if (value !== '0') yield [path, (BigInt(value) - 1n).toString()];
    } else yield [path, `${value}x`];
  } else if (typeof value === 'number') yield [path, value + 1];
  else if (typeof value === 'boolean') yield [path, !value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield [`${path}[${index}]`, value.toSpliced(index, 1)];
      yield [`${path}[${index}]`, value.toSpliced(index, 0, item)];
      if (index > 0)
        yield [`${path}[${index}]`, value.with(index, value[index - 1]).with(index - 1, item)];
      for (const [where, changed] of changedOnce(item, `${path}[${index}]`))
        yield [where, value.with(index, changed)];
    }
  } else if (typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(value))
      for (const [where, changed] of changedOnce(field, `${path}.${key}`))
        yield [where, { ...value, [key]: changed }];
}

t.test('no single change of a proof goes unseen', async (t) => {
  const codes = new Map<string, number>();
  const unseen: string[] = [];
  for (const id of [ids.lowBuy, ids.sell])
    for (const [path, changed] of changedOnce(await proofOf(id))) {
      const verdict = verdictOn(changed, id);
      codes.set(verdict, (codes.get(verdict) ?? 0) + 1);
      if (verdict === 'proved') unseen.push(path);
    }
  // How many events a block has is not in its event root: it only tells how long the path is. And what else the
  // household had in the slot may be withheld, where it did not trade.
  t.strictSame(
    unseen.filter((path) => !/^\.(cleared|settled)\.count$|^\.book\.positions\[1\]$/.test(path)),
    [],
  );
  t.comment(Object.fromEntries(codes));
  for (const code of [
    'header',
    'event',
    'rules',
    'seed',
    'record',
    'path',
    'own-orders',
    'order-terms',
  ])
    t.ok((codes.get(code) ?? 0) > 0, code);
});

t.test('the verifier is fit for a browser: no room with effects, no native code', async (t) => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (file.includes('/generated/')) return;
    const text = readFileSync(join(PROJECT_ROOT, file), 'utf8');
    t.notMatch(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''), /\bBuffer\b|\bprocess\./, file);
    for (const [, name = ''] of text.matchAll(
      /^(?:import|export)\b(?! type)[^;']*\bfrom '([^']+)'/gm,
    ))
      if (name.startsWith('.'))
        visit(relative(PROJECT_ROOT, resolve(PROJECT_ROOT, dirname(file), name)));
      else
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
  };
  visit('state/execution/orderProof.ts');
  visit('state/execution/orderProofJson.ts');
  t.ok(seen.has('state/contracts/market/clearingProof/verifyClearing.ts'), 'imports are found');
  t.strictSame([...packages].sort(), [
    '@noble/curves',
    '@noble/hashes',
    '@scure/base',
    'protobufjs',
  ]);
  t.strictSame(
    [...seen].filter((file) => !/^state\/(types|codec|market|contracts|execution)\//.test(file)),
    [],
  );
});
