import { createServer } from 'node:net';
import type { Stream } from '@libp2p/interface';
import t from 'tap';
import { HostError } from '../../p2p/errors.ts';
import { TX_MESSAGE_BYTES_MAX } from '../../p2p/limits.ts';
import type { Verdict } from '../../p2p/metrics.ts';
import { peerIdFromKey } from '../../p2p/peers/peerName.ts';
import { systemTimers } from '../../p2p/timers.ts';
import { equalBytes, toHex } from '../../state/types/bytes.ts';
import {
  connectAll,
  isConnectedTo,
  type Member,
  member,
  neighbours,
  seed,
  text,
} from './community.ts';

t.test('gossip: what is accepted reaches everybody, the rest dies after one hop', async (t) => {
  const verdicts: Record<string, Verdict> = { good: 'accept', late: 'ignore', wrong: 'reject' };
  // A line a – b – c: what b does not accept, c never hears of.
  const [a, b, c] = [await member(t, 0), await member(t, 1), await member(t, 2)];
  const order: string[] = [];
  const judging = await member(t, 3, {
    validate: async (topic, bytes) => {
      order.push(`${topic} ${Buffer.from(bytes).toString()}`);
      return verdicts[Buffer.from(bytes).toString()] ?? 'accept';
    },
  });
  for (const each of [a, judging, c]) await each.network.start();
  a.network.host.learn(judging.address());
  c.network.host.learn(judging.address());
  for (const topic of ['tx', 'block'] as const) {
    await judging.until(() => neighbours(judging, topic) === 2);
    await a.until(() => a.network.gossip.subscribers(topic) === 1);
  }

  for (const message of ['late', 'wrong', 'good'])
    await a.network.gossip.publish('tx', text(message));
  await a.network.gossip.publish('block', text('head'));
  await c.until(() => c.seen.gossip.length === 2);
  t.strictSame(c.seen.gossip.sort(), ['good', 'head']);
  t.strictSame(order.sort(), ['block head', 'tx good', 'tx late', 'tx wrong']);
  t.equal(await a.network.gossip.publish('tx', text('good')), 0, 'seen bytes are not sent again');
  t.equal(await b.network.gossip.publish('tx', text('good')), 0, 'nobody to send to');
});

t.test('gossip: a failure of our own check is told, and the message ignored', async (t) => {
  const a = await member(t, 0);
  const b = await member(t, 1, { validate: () => Promise.reject(new Error('disk')) });
  await connectAll([a, b]);
  await a.network.gossip.publish('tx', text('x'));
  await b.until(() => b.seen.errors.length === 1);
  t.match(b.seen.errors[0], { message: 'disk' });
  t.ok(isConnectedTo(b, a));
});

t.test('messages that break a promise get their sender banned', async (t) => {
  const a = await member(t, 0);
  const b = await member(t, 1, { validate: () => 'reject' });
  await connectAll([a, b]);
  for (let i = 0; i < 5; i++) await a.network.gossip.publish('tx', text(`forged ${i}`));
  await b.until(() => b.seen.bans.length === 1 && !isConnectedTo(b, a));
  t.strictSame(b.seen.bans, ['tx message rejected']);
  t.strictSame(b.network.host.bannedPeers(), [toHex(a.key)]);
  // The banned peer dials again; the gate hangs up after the handshake.
  await a.until(() => !isConnectedTo(a, b));
  t.notOk(isConnectedTo(b, a));
});

t.test('a stranger is refused on the way in and on the way out', async (t) => {
  const stranger = await member(t, 9);
  const asked: string[] = [];
  const a = await member(t, 0, {
    isMember: (key) => {
      asked.push(toHex(key));
      return !equalBytes(key, stranger.key);
    },
  });
  const b = await member(t, 1);
  for (const each of [a, b, stranger]) await each.network.start();
  stranger.network.host.learn(a.address());
  await stranger.until(() => isConnectedTo(stranger, a) || asked.includes(toHex(stranger.key)));
  await stranger.until(() => !isConnectedTo(stranger, a));
  t.ok(asked.includes(toHex(stranger.key)));
  t.strictSame(a.network.host.peers(), []);

  const before = stranger.network.host.traffic().receivedBytes;
  a.network.host.learn(stranger.address());
  a.network.host.learn(b.address());
  await a.until(() => isConnectedTo(a, b));
  t.strictSame(a.network.host.peers().length, 1, 'members are let in meanwhile');
  t.ok(before >= 0);
});

t.test('who loses membership is hung up on', async (t) => {
  let expelled = false;
  const b = await member(t, 1);
  const a = await member(t, 0, { isMember: (key) => !(expelled && equalBytes(key, b.key)) });
  await connectAll([a, b]);
  expelled = true;
  await a.network.host.dropNonMembers();
  await a.until(() => !isConnectedTo(a, b));
  t.strictSame(a.network.host.peers(), []);
});

t.test('gossip over the size of its class', async (t) => {
  const [a, b] = [await member(t, 0), await member(t, 1)];
  await connectAll([a, b]);
  await t.rejects(a.network.gossip.publish('tx', new Uint8Array(TX_MESSAGE_BYTES_MAX + 1)));
  // A block-sized message on the transaction topic, past our own check of it.
  const { pubsub } = a.network.host;
  for (let i = 0; i < 5; i++) {
    await pubsub.publish('/gridhood/test/tx', new Uint8Array(TX_MESSAGE_BYTES_MAX + 1 + i));
  }
  await b.until(() => b.seen.bans.length === 1);
  t.match(b.seen.bans[0], /tx message of \d+ bytes/);
  t.strictSame(b.seen.gossip, []);
});

t.test('an RPC over its size never reaches the decoder', async (t) => {
  const [a, b] = [await member(t, 0), await member(t, 1)];
  await connectAll([a, b]);
  let losses = 0;
  b.network.host.onDisconnected(() => losses++);
  const stream = await openGossipStream(a, b);
  stream.send(Uint8Array.of(0xff, 0xff, 0xff, 0x7f)); // announces 256 MiB
  // Not mute for ever, as gossipsub alone would be: the connection is made again.
  await b.until(() => losses === 1 && isConnectedTo(b, a));
  for (const each of [a, b]) await each.until(() => each.network.gossip.subscribers('tx') === 1);
  await a.network.gossip.publish('tx', text('after'));
  await b.until(() => b.seen.gossip.length === 1);
  t.strictSame(b.seen.gossip, ['after']);
});

t.test('a flood of RPCs, each small and none a message, gets its sender banned', async (t) => {
  const [a, b] = [await member(t, 0), await member(t, 1)];
  await connectAll([a, b]);
  const stream = await openGossipStream(a, b);
  const rpc = Uint8Array.of(2, 0x1a, 0x00); // an empty control part
  for (let i = 0; i < 60; i++) {
    if (stream.status === 'open')
      stream.send(new Uint8Array(3 * 100).map((_, j) => rpc[j % 3] ?? 0));
  }
  await b.until(() => b.seen.bans.length === 1 && !isConnectedTo(b, a));
  t.strictSame(b.seen.bans, ['gossip over its rate']);
});

t.test('a flood of a class is cut to its rate, whoever its author is', async (t) => {
  const accepted: string[] = [];
  const [a, b] = [
    await member(t, 0),
    await member(t, 1, {
      // Time stands still: nothing refills.
      timers: { nowMs: () => 0, after: systemTimers.after },
      validate: (topic) => {
        accepted.push(topic);
        return 'accept';
      },
    }),
  ];
  await connectAll([a, b]);
  const from = peerIdFromKey(a.key);
  for (const topic of ['tx', 'block'] as const) {
    const name = `/gridhood/test/${topic}`;
    const validate = b.network.host.pubsub.topicValidators.get(name);
    for (let i = 0; i < 2_100; i++) {
      await validate?.(from, { type: 'unsigned', topic: name, data: Uint8Array.of(i, i >> 8) });
    }
  }
  t.equal(accepted.filter((topic) => topic === 'tx').length, 2_000);
  t.equal(accepted.filter((topic) => topic === 'block').length, 200);
  await b.until(() => b.seen.bans.length === 1 && !isConnectedTo(b, a));
  t.strictSame(b.seen.bans, ['block messages over their rate']);
});

t.test('a flood of consensus frames is cut to its rate, and its sender banned', async (t) => {
  // Time stands still for the one that counts: nothing refills, however slow the machine is.
  const timers = { nowMs: () => 0, after: systemTimers.after };
  const [a, b] = [await member(t, 0), await member(t, 1, { timers })];
  await connectAll([a, b]);
  for (let i = 0; i < 4_000; i++) a.network.consensus.sendTo(b.key, text(`vote ${i}`));
  await b.until(() => b.seen.bans.length === 1 && !isConnectedTo(b, a));
  t.strictSame(b.seen.bans, ['consensus frames over their rate']);
  t.equal(b.seen.consensus.length, 2_000);
});

t.test('a consensus frame over its size is refused by its length', async (t) => {
  const [a, b] = [await member(t, 0), await member(t, 1)];
  await connectAll([a, b]);
  t.throws(
    () => a.network.consensus.sendTo(b.key, new Uint8Array(2 ** 21)),
    /consensus message of/,
  );
  for (let i = 0; i < 5; i++) {
    const stream = await a.network.host.open(
      b.key,
      '/gridhood/test/consensus/1',
      AbortSignal.timeout(5_000),
    );
    const ended = new Promise((resolve) => stream.addEventListener('close', resolve));
    stream.send(Uint8Array.of(0xff, 0xff, 0xff, 0x7f));
    await ended;
  }
  await b.until(() => b.seen.bans.length === 1);
  t.match(b.seen.bans, [/^consensus frame: .*too-large|^consensus frame: frame of/]);
  t.strictSame(b.seen.consensus, []);
});

function openGossipStream(from: Member, to: Member): Promise<Stream> {
  return from.network.host.open(to.key, '/meshsub/1.2.0', AbortSignal.timeout(5_000));
}

t.test('consensus: frames arrive in order, both ways, whatever their size', async (t) => {
  const members = [await member(t, 0), await member(t, 1), await member(t, 2), await member(t, 3)];
  await connectAll(members);
  const [a, b] = members;
  if (a === undefined || b === undefined) throw new Error('no members');
  const names = Array.from({ length: 300 }, (_, i) => `frame ${i} `);
  for (const [i, name] of names.entries()) {
    const size = i % 10 === 0 ? 300_000 : 100;
    a.network.consensus.sendTo(b.key, text(name.padEnd(size, '.')));
    if (i % 20 === 0) await b.until(() => b.seen.consensus.length > i); // within the queue's bound
  }
  await b.until(() => b.seen.consensus.length === names.length);
  t.strictSame(
    b.seen.consensus.map((frame) => frame.replaceAll('.', '')),
    names,
  );
  b.network.consensus.broadcast(
    members.filter((each) => each !== b).map((each) => each.key),
    text('to all'),
  );
  for (const each of members) {
    if (each !== b) await each.until(() => each.seen.consensus.includes('to all'));
  }
});

t.test('consensus: frames are taken from authorities only', async (t) => {
  const household = await member(t, 1);
  const a = await member(t, 0, {
    isAllowed: (_protocol, peer) => !equalBytes(peer, household.key),
  });
  const b = await member(t, 2);
  await connectAll([a, b, household]);
  household.network.consensus.sendTo(a.key, text('let me vote'));
  household.network.consensus.sendTo(b.key, text('and here'));
  await b.until(() => b.seen.consensus.length === 1);
  b.network.consensus.sendTo(a.key, text('vote'));
  await a.until(() => a.seen.consensus.length === 1);
  t.strictSame(a.seen.consensus, ['vote']);
  t.ok(isConnectedTo(a, household), 'it stays connected for all else');
});

t.test('consensus: what waits for a peer is sent when it is back; redial finds it', async (t) => {
  const a = await member(t, 0);
  const b = await member(t, 1);
  await connectAll([a, b]);
  a.network.consensus.sendTo(b.key, text('one'));
  await b.until(() => b.seen.consensus.length === 1);
  const [address] = b.address().addresses;
  if (address === undefined) throw new Error('no address');
  await b.stop();
  await a.until(() => !isConnectedTo(a, b));
  a.network.consensus.sendTo(b.key, text('two'));
  a.network.consensus.sendTo(b.key, text('three'));

  // The same household after a restart; it knows nobody, so it is a's redial that connects.
  const again = await member(t, 1, { listen: [address] });
  await again.network.start();
  await again.until(() => again.seen.consensus.length === 2);
  t.strictSame(again.seen.consensus, ['two', 'three']);
  again.network.consensus.sendTo(a.key, text('thanks'));
  await a.until(() => a.seen.consensus.length === 1);
  t.strictSame(a.network.host.peers().length, 1);
});

t.test('twelve homes behind one address dial within a second', async (t) => {
  const hub = await member(t, 0);
  await hub.network.start();
  const homes = await Promise.all(Array.from({ length: 12 }, (_, i) => member(t, i + 1)));
  await Promise.all(
    homes.map(async (home) => {
      await home.network.start();
      home.network.host.learn(hub.address());
    }),
  );
  await hub.until(() => hub.network.host.peers().length === 12);
  await hub.until(() => hub.network.gossip.subscribers('tx') === 12);
  const peers = hub.network.host.peers();
  t.ok(peers.every((peer) => peer.direction === 'inbound' && peer.sinceMs > 0));
  t.match(peers[0]?.address, /^\/ip4\/127\.0\.0\.1\/tcp\/\d+/);
  t.strictSame(hub.network.host.bannedPeers(), []);
});

t.test('a port in use, a bad address, a bad key: one clear error each', async (t) => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  t.teardown(() => server.close());
  const address = `/ip4/127.0.0.1/tcp/${port}`;
  const blocked = await member(t, 0, { listen: [address] });
  const error = await blocked.network.start().then(
    () => null,
    (failure: unknown) => failure,
  );
  t.ok(error instanceof HostError);
  t.match(error, { code: 'port-in-use', address, message: `port is in use: ${address}` });
  await t.rejects(member(t, 0, { listen: ['127.0.0.1:80'] }), { code: 'bad-address' });
  await t.rejects(member(t, 0, { privateKeySeed: seed(1).subarray(1) }), { code: 'bad-key' });
  await t.rejects(member(t, 0, { chain: 'a/b' }), RangeError);
  const elsewhere = await member(t, 0, { listen: ['/ip4/192.0.2.1/tcp/0'] });
  await t.rejects(elsewhere.network.start(), { code: 'listen-failed', message: /EADDRNOTAVAIL/ });
});

t.test('start and stop may be repeated', async (t) => {
  const [a, b] = [await member(t, 0), await member(t, 1)];
  await a.stop();
  await connectAll([a, b]);
  await a.network.start();
  await a.stop();
  await a.stop();
  await b.until(() => !isConnectedTo(b, a));
  t.strictSame(a.network.host.peers(), []);
  t.ok(a.network.host.traffic().sentBytes > 0);
});

t.test('presence: two processes with one key find out by a common neighbour', async (t) => {
  const [first, second, third] = [1, 2, 3].map((mark) => new Uint8Array(65).fill(mark));
  const seen: string[] = [];
  const answering = (own: Uint8Array | undefined) => ({
    presence: { answer: () => own ?? null, onSeen: () => undefined },
  });
  const neighbour = await member(t, 0, {
    presence: {
      answer: () => null,
      onSeen: (peer, nonce, answers) => {
        seen.push(`${toHex(peer).slice(0, 4)} ${nonce[0]} ${answers.map(([mark]) => mark)}`);
      },
    },
  });
  const original = await member(t, 1, answering(first));
  const copy = await member(t, 1, answering(second));
  const other = await member(t, 2, answering(third));
  for (const each of [neighbour, original, copy, other]) await each.network.start();
  for (const each of [original, other]) each.network.host.learn(neighbour.address());
  await Promise.all(
    [original, other].map((each) => each.until(() => isConnectedTo(each, neighbour))),
  );
  const nonce = new Uint8Array(32).fill(9);
  const { presence } = original.network;
  t.strictSame(await presence.ask(neighbour.key, nonce), [], 'others have other keys');

  copy.network.host.learn(neighbour.address());
  await copy.until(() => isConnectedTo(copy, neighbour));
  t.strictSame(await copy.network.presence.ask(neighbour.key, nonce), [first]);
  t.strictSame(await presence.ask(neighbour.key, nonce), [second]);
  const key = toHex(original.key).slice(0, 4);
  t.strictSame(seen, [`${key} 9 `, `${key} 9 1`, `${key} 9 2`]);
  await t.rejects(presence.ask(neighbour.key, new Uint8Array(31)), { code: 'truncated' });
  await t.rejects(presence.ask(copy.key, nonce), { code: 'not-connected' });
});
