// One node of a bench community, as its own process: the node itself, and a load generator beside it.
// It is told what to do by its parent (nodeMessages.ts).
import { loadConfig } from '../../node/config.ts';
import { readKeyFile } from '../../node/crypto/keyFile.ts';
import { createSigner } from '../../node/crypto/signer.ts';
import { startNode } from '../../node/node.ts';
import { LoadGenerator } from './loadGenerator.ts';
import type { Answer, Replies, Request } from './nodeMessages.ts';

const folder = process.argv[2] ?? '';
const { config } = await loadConfig(folder, {}, {});
const node = await startNode({
  folder,
  config,
  onFatal: (error) => {
    console.error(error);
    process.exit(1);
  },
});
let committed = 0;
node.ledger.onCommitted(({ transactions }) => {
  committed += transactions.length;
});
const generator = new LoadGenerator(node);

process.on('message', (request: Request) => {
  serve(request)
    .then((value) => answer({ type: 'reply', value }))
    .catch((error: unknown) => answer({ type: 'failed', message: String(error) }))
    .finally(() => {
      if (request.type === 'stop') process.disconnect();
    });
});
answer({ type: 'reply', value: null });

function answer(message: Answer): void {
  process.send?.(message);
}

async function serve(request: Request): Promise<Replies[keyof Replies]> {
  switch (request.type) {
    case 'sample':
      return sample();
    case 'awaitPeers':
      return until(() => node.status().peers.length >= request.peers, 20);
    case 'awaitHeight':
      return untilCommitted(() => node.ledger.head.height >= request.height);
    case 'prepare': {
      const keys = await Promise.all(request.keyFiles.map((file) => readKeyFile(file, 'account')));
      const signers = keys.map(({ seed }) => createSigner(seed));
      generator.prepare(signers, request.count);
      return null;
    }
    case 'load':
      generator.start(request.window);
      return null;
    case 'halt':
      return generator.halt();
    case 'sequence':
      return generator.sequence(request.count, request.pauseMs);
    case 'stop':
      await node.stop();
      return null;
  }
}

function sample(): Replies['sample'] {
  const { user, system } = process.cpuUsage();
  const { traffic, peers } = node.status();
  return {
    atMs: performance.timeOrigin + performance.now(),
    height: node.ledger.head.height,
    committed,
    cpuMs: (user + system) / 1000,
    rssBytes: process.memoryUsage.rss(),
    sentBytes: traffic.sentBytes,
    receivedBytes: traffic.receivedBytes,
    peers: peers.length,
  };
}

function until(holds: () => boolean, everyMs: number): Promise<null> {
  return new Promise((resolve) => {
    const look = () => {
      if (holds()) resolve(null);
      else setTimeout(look, everyMs);
    };
    look();
  });
}

function untilCommitted(holds: () => boolean): Promise<null> {
  return new Promise((resolve) => {
    if (holds()) resolve(null);
    else
      node.ledger.onCommitted(() => {
        if (holds()) resolve(null);
      });
  });
}
