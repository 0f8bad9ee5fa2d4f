import { once } from 'node:events';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { createApi, startApi } from '../../node/api/server.ts';
import { findSocket } from '../../node/api/socketPath.ts';
import { nodeFolder } from '../../node/folder.ts';
import { decodeMarketCall } from '../../state/contracts/market/marketCall.ts';
import { StoreError } from '../../state/store/storeError.ts';
import { clockAlarm, FakeNode, silentLog } from './fakeNode.ts';
import { tellStory } from './story.ts';

const story = await tellStory();
const slot = story.slot.toString();

async function apiOf(node: FakeNode): Promise<FastifyInstance> {
  const app = await createApi({ services: node, log: silentLog });
  t.teardown(() => {
    app.streams.close();
    return app.close();
  });
  return app;
}

const node = new FakeNode(story);
const app = await apiOf(node);

t.test('every view answers, versioned', async (t) => {
  for (const path of [
    'status',
    'chain',
    'accounts',
    'accounts/h0',
    'accounts/me',
    'accounts/me/history?limit=2',
    'accounts/h1/statement?from=2027-01-01&by=month',
    'accounts/me/statement?month=2027-01',
    `accounts/h1/statement?slot=${slot}`,
    'reports/community?month=2027-01',
    'reports/utility?from=2027-01-01&to=2027-02-01',
    `reports/market?slot=${slot}`,
    'reports/market?contract=market',
    'accounts/h1/proof',
    `market/slots/${slot}`,
    'market/slots/latest',
    'market/slots/-1',
    `market/slots/${slot}/explain?contract=market`,
    'market/trades?household=h0',
    'market/prices?limit=5',
    'market/terms',
    'contracts',
    'contracts?all=true',
    'contracts/market',
    `contracts/market?slot=${slot}`,
    'market/tariff?slot=next&count=4',
    'orders',
    'blocks/head',
    'blocks/1',
    `transactions/${story.ids.buy}`,
    `traces/${story.ids.buy}`,
  ]) {
    const response = await app.inject(`/api/v1/${path}`);
    t.equal(response.statusCode, 200, path);
    t.equal(response.json().v, 1, path);
  }
  for (const path of ['audit', 'verify?from=3']) {
    const response = await app.inject(`/api/v1/${path}`);
    const lines = response.body.trim().split('\n');
    t.match(JSON.parse(lines.at(-1) ?? ''), { v: 1, type: 'report', ok: true }, path);
  }
});

t.test('bills and reports come as CSV, as lines of JSON, and as a page', async (t) => {
  for (const [path, rows] of [
    ['accounts/h0/statement', 'postings'],
    ['reports/community', 'rows'],
    ['reports/utility', 'rows'],
    ['reports/market', 'rows'],
  ] as const) {
    const query = 'month=2027-01';
    const csv = await app.inject(`/api/v1/${path}?${query}&format=csv`);
    t.equal(csv.headers['content-type'], 'text/csv; charset=utf-8', path);
    const lines = await app.inject(`/api/v1/${path}/${rows}?${query}`);
    t.equal(lines.headers['content-type'], 'application/x-ndjson', path);
    const [head, ...records] = csv.body.trim().split('\r\n');
    const objects = lines.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    t.ok(records.length > 0 && records.length === objects.length, `${path}: as many either way`);
    t.strictSame(Object.keys(objects[0]).sort(), ['v', ...(head ?? '').split(',')].sort(), path);
    const html = await app.inject(`/api/v1/${path}?${query}&format=html`);
    t.equal(html.headers['content-type'], 'text/html; charset=utf-8', path);
    t.match(html.body, /^<!doctype html>/);
  }
});

t.test('a question without an answer is a problem with a stable code', async (t) => {
  for (const [method, url, status, code] of [
    ['GET', '/api/v1/accounts/nobody', 404, 'not-found'],
    ['GET', '/api/v1/accounts/gh1xyz', 400, 'invalid-argument'],
    ['GET', `/api/v1/accounts/${'x'.repeat(200)}`, 414, 'max-param-length'],
    ['GET', '/api/v1/accounts/h0/history?limit=1000', 400, 'invalid-request'],
    ['GET', '/api/v1/accounts/h0/history?limit=ten', 400, 'invalid-request'],
    ['GET', '/api/v1/accounts/h0/history?limt=10', 400, 'invalid-request'],
    ['GET', '/api/v1/accounts/h0/history?cursor=1', 400, 'invalid-argument'],
    ['GET', '/api/v1/accounts/h0/statement?by=week', 400, 'invalid-request'],
    ['GET', '/api/v1/accounts/h0/statement?format=pdf', 400, 'invalid-request'],
    ['GET', '/api/v1/accounts/h0/statement?slot=5&month=2027-01', 400, 'invalid-argument'],
    ['GET', '/api/v1/accounts/h0/statement?slot=5&format=html', 400, 'invalid-argument'],
    ['GET', '/api/v1/accounts/h0/statement?month=2027-13&format=csv', 400, 'invalid-argument'],
    ['GET', '/api/v1/accounts/h9/statement/postings', 404, 'not-found'],
    ['GET', '/api/v1/reports/utility?household=h0', 400, 'invalid-request'],
    ['GET', '/api/v1/reports/market?slot=5&month=2027-01', 400, 'invalid-argument'],
    ['GET', '/api/v1/reports/tax', 404, 'no-such-route'],
    ['GET', '/api/v1/blocks/99', 404, 'not-found'],
    ['GET', '/api/v1/blocks/%00', 400, 'invalid-argument'],
    ['GET', '/api/v1/market/slots/next/explain', 400, 'invalid-argument'],
    ['GET', '/api/v1/market/terms?contract=x', 404, 'not-found'],
    ['GET', '/api/v1/contracts/markt', 404, 'not-found'],
    ['GET', '/api/v1/contracts/market?slot=x', 400, 'invalid-argument'],
    ['GET', '/api/v1/transactions/zz', 400, 'invalid-argument'],
    ['GET', '/api/v1/audit?from=-1', 400, 'invalid-request'],
    ['GET', '/api/v1/nothing', 404, 'no-such-route'],
    ['POST', '/api/v1/chain', 404, 'no-such-route'],
    ['GET', '/api/v1/accounts/%', 400, 'bad-url'],
  ] as const) {
    const response = await app.inject({ method, url });
    t.equal(response.statusCode, status, url);
    t.match(response.json(), { status, code, detail: String, type: 'about:blank' }, url);
    t.notMatch(response.body, / at .*\.ts/, 'no stack');
  }
});

t.test('a contract can be read and checked before anybody is bound by it', async (t) => {
  const shown = (await app.inject('/api/v1/contracts/market')).json();
  t.match(shown, { name: 'market', status: 'in-force', untilSlot: null, terms: /Slots last/ });
  const { parameters, template, version } = shown;
  const check = async (contract: object) => {
    const payload = { contract };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/contracts/check', payload });
    t.equal(answer.statusCode, 200);
    return answer.json();
  };
  const own = { name: 'market', template, version };
  const lower = await check({ ...own, parameters: { ...parameters, cap: 200 } });
  t.match(lower, {
    faults: [],
    action: 'change',
    id: /^[0-9a-f]{64}$/,
    change: { parameters: [{ path: 'cap', from: '250', to: '200' }] },
  });
  t.equal(lower.change.added.length, lower.change.removed.length, 'the same sentences, others in');
  t.match(await check({ ...own, parameters: { ...parameters, cap: 301, capp: 1 } }), {
    id: null,
    faults: [{ path: 'parameters.capp', message: /did you mean cap\?/ }],
  });
  t.match(await check({ ...own, name: 'second', parameters }), {
    action: 'deploy',
    faults: [{ message: /bills already/ }],
  });
  t.match(await check({ name: 'x' }), { faults: [{ path: 'template' }] });
});

t.test('bodies are checked before anything happens', async (t) => {
  const order = { side: 'buy', quantityWh: '5', priceMicroPerWh: '100' };
  for (const [url, payload] of [
    ['/api/v1/orders', {}],
    ['/api/v1/orders', { ...order, side: 'hold' }],
    ['/api/v1/orders', { ...order, quantityWh: '-5' }],
    ['/api/v1/orders', { ...order, quantityWh: 1.5 }],
    ['/api/v1/orders', { ...order, priceMicroPerWh: '1e3' }],
    ['/api/v1/orders', { ...order, replaces: 'ab' }],
    ['/api/v1/orders', { ...order, extra: 1 }],
    ['/api/v1/orders', { ...order, waitMs: 10 ** 9 }],
    ['/api/v1/orders', [order]],
    ['/api/v1/market/tariff', { slot: '+4', retailMicroPerWh: ['300'] }],
    ['/api/v1/market/tariff', { slot: '+4', retailMicroPerWh: [], feedInMicroPerWh: [] }],
    ['/api/v1/market/tariff', { slot: '+4', retailMicroPerWh: ['-1'], feedInMicroPerWh: ['0'] }],
    ['/api/v1/transfers', { to: 'h1' }],
    ['/api/v1/transfers', { to: 'h1', amountMicro: '1', reference: 'x'.repeat(141) }],
    ['/api/v1/transactions', { bytesHex: 'abc' }],
    ['/api/v1/transactions', { bytesHex: '' }],
    ['/api/v1/transactions', { bytesHex: 'ab'.repeat(4097) }],
  ] as const) {
    const response = await app.inject({ method: 'POST', url, payload });
    t.equal(response.statusCode, 400, JSON.stringify(payload).slice(0, 60));
    t.equal(response.json().code, 'invalid-request');
  }
  const raw = (payload: string, type = 'application/json') =>
    app.inject({
      method: 'POST',
      url: '/api/v1/orders',
      payload,
      headers: { 'content-type': type },
    });
  t.equal((await raw('{')).statusCode, 400);
  t.equal((await raw('{"__proto__": {}}')).statusCode, 400);
  t.equal((await raw(`{"side": "${'x'.repeat(20_000)}"}`)).json().code, 'too-large');
  t.equal(
    (await raw('a=1', 'application/x-www-form-urlencoded')).json().code,
    'unsupported-media-type',
  );
  t.strictSame(node.sent, []);
  t.strictSame(node.submitted, []);
});

t.test('orders, transfers and transactions go through the door of everybody', async (t) => {
  const own = new FakeNode(story);
  const api = await apiOf(own);
  const post = (url: string, payload: object) => api.inject({ method: 'POST', url, payload });
  const placed = await post('/api/v1/orders', {
    slot,
    side: 'sell',
    quantityWh: '500',
    priceMicroPerWh: '120',
    waitMs: 1000,
  });
  t.equal(placed.statusCode, 202);
  t.strictSame(placed.json(), {
    v: 1,
    id: '07'.repeat(32),
    slot,
    outcome: { type: 'committed', height: '8', refusal: null },
  });
  const [payload] = own.sent;
  t.strictSame(payload?.type === 'call' ? decodeMarketCall(payload.data) : null, {
    type: 'placeOrder',
    slot: story.slot,
    side: 'sell',
    quantityWh: 500n,
    priceMicroPerWh: 120n,
    replaces: new Uint8Array(),
  });
  const posted = await post('/api/v1/market/tariff', {
    slot,
    retailMicroPerWh: ['310', '280'],
    feedInMicroPerWh: ['70', '65'],
  });
  t.equal(posted.json().slot, slot);
  const tariff = own.sent.pop();
  t.strictSame(tariff?.type === 'call' ? decodeMarketCall(tariff.data) : null, {
    type: 'postTariff',
    firstSlot: story.slot,
    retail: [310n, 280n],
    feedIn: [70n, 65n],
  });
  const cancelled = await api.inject({ method: 'DELETE', url: `/api/v1/orders/${story.ids.buy}` });
  t.equal(cancelled.statusCode, 202);
  t.strictSame(cancelled.json().outcome, null);
  const notAnOrder = await api.inject({
    method: 'DELETE',
    url: `/api/v1/orders/${story.ids.transfer}`,
  });
  t.equal(notAnOrder.json().code, 'invalid-argument');
  const paid = await post('/api/v1/transfers', { to: 'h1', amountMicro: '5', reference: 'x' });
  t.equal(paid.statusCode, 202);
  t.match(own.sent.at(-1), { type: 'transfer', amount: 5n, reference: 'x' });
  t.equal((await post('/api/v1/transfers', { to: 'h9', amountMicro: '5' })).statusCode, 404);
  t.equal((await post('/api/v1/transactions', { bytesHex: 'ab' })).statusCode, 202);
  t.strictSame(own.submitted, ['ab']);

  own.result = 'never';
  const waited = await post('/api/v1/transactions', { bytesHex: 'ab', waitMs: 20 });
  t.equal(waited.json().outcome, null, 'not final in time');
  own.refuseAll();
  const refused = await post('/api/v1/transactions', { bytesHex: 'ab' });
  t.equal(refused.statusCode, 422);
  t.match(refused.json(), { code: 'gate-closed', detail: 'the gate is closed' });
  own.account = null;
  t.match((await post('/api/v1/transfers', { to: 'h1', amountMicro: '5' })).json(), {
    code: 'not-permitted',
  });
  t.equal((await api.inject('/api/v1/orders')).statusCode, 404, 'no household, no own orders');
});

t.test(
  'what is for an account of the community is signed by its key where that is here',
  async (t) => {
    const own = new FakeNode(story);
    const api = await apiOf(own);
    const post = (url: string, payload: object) => api.inject({ method: 'POST', url, payload });
    const member = () => post('/api/v1/members/h1/facts', { renewable: true });
    const tariff = () =>
      post('/api/v1/market/tariff', { slot, retailMicroPerWh: ['310'], feedInMicroPerWh: ['70'] });
    const order = () =>
      post('/api/v1/orders', { slot, side: 'buy', quantityWh: '1', priceMicroPerWh: '120' });
    const pay = (from?: string) =>
      post('/api/v1/transfers', { to: 'h1', amountMicro: '5', ...(from && { from }) });

    for (const [roles, signers] of [
      [[], [null, null, null, null]],
      [['operator'], ['operator', 'operator', null, null]],
      [
        ['operator', 'utility'],
        ['operator', 'utility', null, null],
      ],
    ] as const) {
      own.roles = new Set(roles);
      own.sentAs.length = 0;
      for (const ask of [member, tariff, order, pay]) t.equal((await ask()).statusCode, 202);
      t.strictSame(own.sentAs, signers, roles.join(' and ') || 'none');
    }
    t.equal((await pay('utility')).statusCode, 202);
    t.equal(own.sentAs.at(-1), 'utility');
    t.match((await pay('tax')).json(), {
      code: 'not-permitted',
      detail: /does not hold the key of tax/,
    });
    t.equal((await pay('h2')).statusCode, 400, 'nobody pays for another household');

    own.account = null;
    t.equal((await tariff()).statusCode, 202, 'an account of its own is not needed');
    own.roles = new Set();
    t.match((await tariff()).json(), {
      code: 'not-permitted',
      detail: /does not hold the key of utility or operator/,
    });
  },
);

t.test('readiness says why not', async (t) => {
  const own = new FakeNode(story);
  const api = await apiOf(own);
  t.equal((await api.inject('/livez')).statusCode, 200);
  t.equal((await api.inject('/readyz')).statusCode, 200);
  own.changes = { alarms: [clockAlarm] };
  const degraded = await api.inject('/readyz');
  t.equal(degraded.statusCode, 206);
  t.strictSame(degraded.json().reasons, ['CLOCK_OFFSET: the clock is off']);
  own.changes = { alarms: [{ ...clockAlarm, severity: 'unhealthy' }] };
  t.equal((await api.inject('/readyz')).statusCode, 503);
  own.changes = { phase: 'syncing', blocksBehind: 5 };
  const syncing = await api.inject('/readyz');
  t.equal(syncing.statusCode, 503);
  t.strictSame(syncing.json().reasons, ['5 blocks behind']);
});

t.test('our own faults are logged, and told without detail', async (t) => {
  const own = new FakeNode(story);
  const errors: unknown[] = [];
  const api = await createApi({
    services: own,
    log: { ...silentLog, error: (facts) => errors.push(facts) },
  });
  t.teardown(() => {
    api.streams.close();
    return api.close();
  });
  const post = () =>
    api.inject({ method: 'POST', url: '/api/v1/transactions', payload: { bytesHex: 'ab' } });
  own.submit = () => Promise.reject(new Error('secret detail'));
  const failed = await post();
  t.equal(failed.statusCode, 500);
  t.notMatch(failed.body, /secret/);
  t.equal(errors.length, 1);
  own.submit = () => Promise.reject(new StoreError('diskFull', 'the disk is full'));
  t.match((await post()).json(), { status: 503, code: 'store-diskFull' });
});

t.test('on a socket of its own, with events that can be resumed', async (t) => {
  const folder = t.testdir({});
  const live = await tellStory();
  const own = new FakeNode(live);
  const parts = { services: own, folder: nodeFolder(folder), metricsPort: 0, log: silentLog };
  const api = await startApi(parts);
  own.onStop = () => api.stop();
  t.equal((await stat(api.socketPath)).mode & 0o777, 0o600);
  t.equal(await findSocket(folder), api.socketPath);

  const events = await open(api.socketPath, '/api/v1/events', { 'last-event-id': '5' });
  const heights = eventHeights(events);
  t.strictSame([(await heights.next()).value, (await heights.next()).value], ['6', '7']);
  await live.block(130);
  t.equal((await heights.next()).value, '8', 'the new block is told');
  await heights.return(undefined);
  const bad = await open(api.socketPath, '/api/v1/events', { 'last-event-id': 'x' });
  t.equal(bad.statusCode, 400);
  bad.resume();

  const stopped = new Promise<void>((resolve) => {
    own.onStop = async () => {
      await api.stop();
      resolve();
    };
  });
  const answer = await open(api.socketPath, '/api/v1/stop', {}, 'POST');
  t.equal(answer.statusCode, 202);
  answer.resume();
  await stopped;
  t.equal(own.stops, 1);
  await t.rejects(stat(api.socketPath), 'the socket is gone');
});

t.test('a path too long for a socket lies elsewhere, and is found', async (t) => {
  const folder = join(t.testdir({}), 'x'.repeat(120));
  await mkdir(folder);
  const own = new FakeNode(story);
  const api = await startApi({
    services: own,
    folder: nodeFolder(folder),
    metricsPort: 0,
    log: silentLog,
  });
  t.ok(Buffer.byteLength(api.socketPath) < 104);
  t.equal(await findSocket(folder), api.socketPath);
  t.match(await readFile(join(folder, 'socket'), 'utf8'), api.socketPath);
  await api.stop();
});

t.test('metrics on loopback: nothing of the ledger, nothing for other sites', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const own = new FakeNode(story);
  const parts = {
    services: own,
    folder: nodeFolder(t.testdir({})),
    metricsPort: port,
    log: silentLog,
  };
  await t.rejects(startApi(parts), {
    name: 'ApiError',
    code: 'port-in-use',
    message: /metrics port/,
  });
  taken.close();
  await once(taken, 'close');
  const api = await startApi(parts);
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetchText({ host: '127.0.0.1', port, path, headers, method });
    return [response.status, response.body] as const;
  };
  t.strictSame(await ask('/metrics'), [200, 'gridhood_chain_height 7\n']);
  t.equal((await ask('/livez'))[0], 200);
  t.equal((await ask('/readyz?x=1'))[0], 200);
  t.equal((await ask('/api/v1/accounts'))[0], 404);
  t.equal((await ask('/metrics', { host: 'evil.example' }))[0], 403);
  t.equal((await ask('/metrics', {}, 'POST'))[0], 405);
  await api.stop();
});

async function open(
  socketPath: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  const request = get({ socketPath, path, headers, method });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

async function fetchText(options: object): Promise<{ status: number; body: string }> {
  const [response] = (await once(get(options), 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode ?? 0, body };
}

async function* eventHeights(response: IncomingMessage): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of response) {
    rest += String(chunk);
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^id: (\d+)\nevent: committed\ndata: (.*)$/m.exec(block);
      if (data !== null) yield JSON.parse(data[2] ?? '{}').height;
    }
  }
}
