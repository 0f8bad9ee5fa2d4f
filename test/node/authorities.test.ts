import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import type { World } from '../../cli/context.ts';
import { run } from '../../cli/main.ts';
import { encodeConsensusMessage } from '../../consensus/schema/codec.ts';
import { authorityIndexOf, type Prevote } from '../../consensus/schema/messages.ts';
import { messageSignBytes } from '../../consensus/schema/verify.ts';
import { type AuditReport, auditChain } from '../../node/api/audit/auditChain.ts';
import { type VerifyReport, verifyChain } from '../../node/api/audit/verifyChain.ts';
import type { Ledger } from '../../node/chain/ledger.ts';
import type { CreatedNode } from '../../node/community/createCommunity.ts';
import { readKeyFile } from '../../node/crypto/keyFile.ts';
import { createSigner, type Signer } from '../../node/crypto/signer.ts';
import { nodeFolder } from '../../node/folder.ts';
import type { RunningNode } from '../../node/runningNode.ts';
import { createNetwork, type Network } from '../../p2p/network.ts';
import { authoritiesHash } from '../../state/execution/chainContext.ts';
import { equalBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import { micro } from '../../state/types/units.ts';
import {
  atHeight,
  committed,
  communityOnDisk,
  fatalErrors,
  nextBlock,
  startIn,
} from '../support/nodeCommunity.ts';

/** Runs a command line in this process; its standard output. */
async function gridhood(folder: string, ...line: string[]): Promise<string> {
  const out: string[] = [];
  const err: string[] = [];
  const world: World = {
    streams: { out: { write: (s) => out.push(s) }, err: { write: (s) => err.push(s) } },
    environment: { GRIDHOOD_FOLDER: folder },
    clock: { nowMs: () => Date.now() },
    workingFolder: folder,
    interrupted: new AbortController().signal,
  };
  const code = await run(line, world);
  if (code !== 0) throw new Error(`gridhood ${line.join(' ')}: exit ${code}: ${err.join('')}`);
  return out.join('');
}

const names = ({ ledger }: RunningNode) => ledger.chain.authorities.map(({ name }) => name).sort();

function gift(to: RunningNode) {
  const reference = 'thanks';
  return { type: 'transfer', to: to.account as Uint8Array, amount: micro(5n), reference } as const;
}

/** A stolen box: its node key and its consensus key, on another machine. */
class Thief {
  readonly #network: Network;
  readonly #key: Signer;

  private constructor(network: Network, key: Signer) {
    this.#network = network;
    this.#key = key;
  }

  static async of(stolen: CreatedNode, victim: CreatedNode, chain: string): Promise<Thief> {
    const paths = nodeFolder(stolen.folder);
    const node = await readKeyFile(paths.keys.node, 'node');
    const consensus = await readKeyFile(paths.keys.consensus, 'consensus');
    const address = `/ip4/127.0.0.1/tcp/${victim.port}`;
    const publicKey = fromHex(victim.nodeKey) ?? new Uint8Array();
    const network = await createNetwork({
      chain,
      privateKeySeed: node.seed,
      listen: [],
      peers: [{ publicKey, addresses: [address] }],
      isMember: () => true,
      isAllowed: () => true,
      validate: () => 'ignore',
      onConsensusMessage: () => {},
      syncSource: { status: () => Promise.reject(new Error('nothing')), blocks: () => null },
      onError: () => {},
    });
    const connected = new Promise<void>((resolve) => network.host.onConnected(() => resolve()));
    await network.start();
    await connected;
    return new Thief(network, createSigner(consensus.seed));
  }

  /** Two prevotes of one round, of the height in progress and the one after. */
  signTwice({ head, chain }: Ledger, victim: Uint8Array): void {
    const authorityIndex = authorityIndexOf(chain.authorities, this.#key.publicKey);
    for (const height of [head.height + 1n, head.height + 2n])
      for (const blockId of ['a'.repeat(64), 'b'.repeat(64)]) {
        const vote: Prevote = { type: 'prevote', height, round: 0, blockId, validRound: -1 };
        const signature = this.#key.sign(messageSignBytes(vote, chain.chainId));
        const bytes = encodeConsensusMessage({ ...vote, authorityIndex, signature });
        this.#network.consensus.sendTo(victim, bytes);
      }
  }

  stop(): Promise<void> {
    return this.#network.stop();
  }
}

t.test('a fifth authority comes in by vote, and one whose key was stolen goes', async (t) => {
  const homes = ['anna', 'ben', 'cem', 'dora', 'eva'];
  const street = join(t.testdir({}), 'street');
  const created = await communityOnDisk(street, homes, '3s');
  const folders = created.map(({ folder }) => folder) as [string, string, string, string, string];
  const [annasFolder, bensFolder, cemsFolder, dorasFolder, evasFolder] = folders;
  await gridhood(evasFolder, 'init', '--genesis', join(street, 'genesis.json'), '--authority');
  const nodes = await Promise.all(folders.map(startIn));
  t.teardown(() => Promise.all(nodes.map((node) => node.stop())));
  const [anna, ben, , dora, eva] = nodes as [
    RunningNode,
    RunningNode,
    RunningNode,
    RunningNode,
    RunningNode,
  ];
  const evasKey = (await readKeyFile(nodeFolder(evasFolder).keys.consensus, 'consensus')).publicKey;
  await Promise.all(nodes.map((node) => atHeight(node, 1n)));

  await t.test('proposed, voted for, in the set, signing, without a restart', async (t) => {
    t.equal(eva.status().role, 'household');
    const file = join(street, 'eva.json');
    await gridhood(evasFolder, 'authority', 'candidate', '--name', 'eva', '--out', file);
    const isIn = nextBlock(anna.ledger, ({ result }) =>
      result.events.some(({ name }) => name === 'authority-added'),
    );
    const proposed = JSON.parse(
      await gridhood(annasFolder, 'authority', 'propose-add', file, '--json'),
    );
    t.equal(proposed.proposal, '1');
    await gridhood(bensFolder, 'proposal', 'vote', '1', 'yes');
    t.match(await gridhood(evasFolder, 'proposal', 'show', '1'), /open, 2 of 4 for it/);
    await gridhood(cemsFolder, 'authority', 'vote', '1', 'yes');
    const { block } = await isIn;
    const from = block.header.height + 1n;
    t.strictSame(names(anna), homes);
    t.match(await gridhood(dorasFolder, 'authority', 'list'), /eva\s+active/);
    t.match(await gridhood(evasFolder, 'authority', 'status'), /eva: active/);
    // Five heights, five turns: one of them is hers.
    const isHers = nextBlock(ben.ledger, (one) => equalBytes(one.block.header.proposer, evasKey));
    for (let height = 0n; height <= from + 5n; ) {
      const sent = await committed(ben, gift(anna));
      if (typeof sent !== 'bigint') throw new Error(sent);
      height = sent;
    }
    const hers = await isHers;
    t.ok(hers.block.header.height >= from);
    t.equal(eva.status().role, 'authority');
    t.equal(eva.status().consensus?.signing, true);
    const header = (height: bigint) => anna.ledger.block(height)?.block.header;
    const hash = (height: bigint) => authoritiesHash(anna.ledger.authoritiesAt(height) ?? []);
    t.equal(anna.ledger.authoritiesAt(from - 1n)?.length, 4);
    t.equal(anna.ledger.authoritiesAt(from)?.length, 5);
    t.strictSame(header(from - 1n)?.nextAuthoritiesHash, hash(from));
    t.strictSame(header(from)?.authoritiesHash, hash(from));
    t.notSame(header(from - 1n)?.authoritiesHash, hash(from));
  });

  await t.test('a key that signs twice is out by the next height', async (t) => {
    await dora.stop();
    const stolen = created[3] as CreatedNode;
    const thief = await Thief.of(stolen, created[0] as CreatedNode, anna.ledger.chain.chainId);
    const suspended = nextBlock(ben.ledger, ({ result }) =>
      result.events.some(({ name }) => name === 'authority-suspended'),
    );
    const victim = fromHex(created[0]?.nodeKey ?? '') ?? new Uint8Array();
    // The chain may take a block between a look at its height and the votes' arrival.
    anna.ledger.onCommitted(() => thief.signTwice(anna.ledger, victim));
    thief.signTwice(anna.ledger, victim);
    const { block } = await suspended;
    t.equal(block.evidence.length, 1);
    await thief.stop();
    t.strictSame(names(ben), ['anna', 'ben', 'cem', 'eva']);
    const after = await startIn(dorasFolder);
    nodes[3] = after;
    await atHeight(after, block.header.height);
    const { role, consensus, alarms } = after.status();
    t.match({ role, consensus }, { role: 'authority', consensus: { signing: false } });
    t.match(
      alarms.map(({ code }) => code),
      ['AUTHORITY_SUSPENDED'],
    );
    t.match(await gridhood(annasFolder, 'authority', 'list'), /dora\s+suspended/);
    t.type(await committed(ben, gift(anna)), 'bigint', 'the four go on');
  });

  await t.test('and whoever looks back finds nothing wrong', async (t) => {
    const { ledger, genesis, store } = anna;
    const reader = { ledger, genesis, store };
    const last = async <T>(steps: AsyncIterable<unknown>) => {
      let report: unknown;
      for await (const step of steps) report = step;
      return report as T;
    };
    const audit = await last<AuditReport>(auditChain(reader));
    t.strictSame(audit.faults, []);
    t.strictSame((await last<VerifyReport>(verifyChain(reader))).faults, []);
    const file = join(street, 'checkpoint.json');
    const checkpoint = JSON.parse(await gridhood(annasFolder, 'chain', 'checkpoint', '0'));
    const verify = async (document: object) => {
      await writeFile(file, JSON.stringify(document));
      return gridhood(bensFolder, 'chain', 'verify', '--from-checkpoint', file, '--json');
    };
    t.match(JSON.parse(await verify(checkpoint)), { ok: true, setChanges: 2 });
    const { authorities } = checkpoint;
    const others = { ...checkpoint, authorities: authorities.slice(1) };
    await t.rejects(verify(others), /exit 12/, 'another set to begin with');
    await t.rejects(verify({ ...checkpoint, blockHash: 'x' }), /blockHash must be 64 hex digits/);
    t.strictSame(fatalErrors, []);
    t.equal(toHex(ledger.head.hash).length, 64);
  });
});
