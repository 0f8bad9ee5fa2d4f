import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { beginAuthorityLog, openAuthorityLog } from '../../node/chain/authorityLog.ts';
import { readKeyFile } from '../../node/crypto/keyFile.ts';
import { createSigner } from '../../node/crypto/signer.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis } from '../../node/loadNode.ts';
import type { NodeServices } from '../../node/services.ts';
import { decodeCommitCertificate } from '../../state/codec/commitCertificate.ts';
import { equalBytes } from '../../state/types/bytes.ts';
import { micro } from '../../state/types/units.ts';
import {
  committed,
  communityOnDisk,
  fatalErrors,
  nextBlock,
  startIn,
} from '../support/nodeCommunity.ts';

t.test(
  'an authority that lost its sign log follows, and votes again when that is safe',
  async (t) => {
    const names = ['anna', 'ben', 'clara', 'dana'];
    const nodes = await communityOnDisk(join(t.testdir(), 'street'), names, '2s');
    const [anna, ...others] = nodes;
    if (anna === undefined) throw new Error('there is no anna');
    const paths = nodeFolder(anna.folder);
    const { genesis } = await loadGenesis(paths.genesis);
    const key = createSigner((await readKeyFile(paths.keys.consensus, 'consensus')).seed);
    const own = genesis.authorities.findIndex((one) => equalBytes(one.consensusKey, key.publicKey));

    const running = await Promise.all(others.map(({ folder }) => startIn(folder)));
    t.teardown(() => Promise.all(running.map((node) => node.stop())));
    const isSignedByAnna = (certificate: Uint8Array) =>
      decodeCommitCertificate(certificate)?.signatures.some(
        ({ authorityIndex }) => authorityIndex === own,
      ) === true;
    /** Resolves with the height of the next block that anna has signed. */
    const annaSigns = (node: NodeServices) =>
      new Promise<bigint>((resolve) => {
        node.ledger.onCommitted(({ block }, certificate) => {
          if (isSignedByAnna(certificate)) resolve(block.header.height);
        });
      });

    const [ben] = running;
    if (ben === undefined) throw new Error('nobody else is there');
    /** Ben has something to send for as long as somebody waits, so that blocks come. */
    const meanwhile = async <Result>(wanted: Promise<Result>): Promise<Result> => {
      let isDone = false;
      const done = wanted.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        const to = ben.ledger.chain.accounts.community;
        await committed(ben, { type: 'transfer', to, amount: micro(1n), reference: '' });
      }
      return done;
    };

    let node = await startIn(anna.folder);
    await meanwhile(annaSigns(node));
    await node.stop();

    await rm(paths.signLog);
    node = await startIn(anna.folder);
    t.match(node.status().alarms, [{ code: 'SIGN_LOG_LOST' }]);
    const { height: before } = node.ledger.head;
    await meanwhile(nextBlock(node.ledger, ({ block }) => block.header.height >= before + 2n));
    t.equal(node.status().consensus, null, 'it follows and does not vote');
    await node.stop();

    await beginAuthorityLog(paths.signLog, genesis.chainId, key.publicKey);
    node = await startIn(anna.folder);
    const { height: begun } = node.ledger.head;
    const signed = await meanwhile(annaSigns(node));
    await node.stop();
    const log = await openAuthorityLog(paths.signLog, genesis.chainId, key);
    t.ok(log.signsFrom !== null && log.signsFrom >= begun + 3n, `signs from ${log.signsFrom}`);
    t.ok(signed >= (log.signsFrom ?? 0n), `and signed block ${signed}`);
    await log.close();
    t.strictSame(fatalErrors, []);
  },
);
