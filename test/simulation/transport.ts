import { messageSignBytes } from '../../consensus/schema/verify.ts';
import type { SyncPeers } from '../../node/chain/syncRunner.ts';
import { verifyCommitCertificate } from '../../state/codec/commitCertificate.ts';
import { candidateKey } from '../../state/store/keys.ts';
import { equalBytes, fromHex, toHex } from '../../state/types/bytes.ts';
import type { Liar } from './liar.ts';
import type { SimulatedNetwork } from './simulatedNetwork.ts';
import type { SimulatedNode } from './simulatedNode.ts';
import type { NodePorts, World } from './world.ts';

/** As in p2p/limits.ts: what was seen is not taken again for this long. */
const SEEN_MS = 60_000;
/** Neighbours that a gossip message is passed on to. */
const MESH = 4;
/** How a commit certificate begins on the wire: field 6 of its envelope. */
const COMMIT_TAG = 0x32;
const STATUS_DEADLINE_MS = 5_000;
const BLOCKS_DEADLINE_MS = 10_000;

/** What the p2p room is to a node, over simulated lines: streams of authorities, gossip and sync. */
export class Transport {
  readonly #world: World;
  readonly #network: SimulatedNetwork;
  readonly #nodes: readonly SimulatedNode[];
  readonly #liars: ReadonlyMap<number, Liar>;
  readonly #seen: Map<string, number>[];
  /** Sign bytes of everything that an honest authority has said, in hex. */
  readonly #said = new Set<string>();
  readonly #byKey = new WeakMap<Uint8Array, SimulatedNode[]>();
  #checked: Uint8Array | null = null;
  /** Consensus and gossip messages since the start. */
  readonly said = { honest: 0, liars: 0 };
  /** No transactions arrive. */
  deaf = false;

  constructor(
    world: World,
    network: SimulatedNetwork,
    nodes: readonly SimulatedNode[],
    liars: ReadonlyMap<number, Liar>,
  ) {
    this.#world = world;
    this.#network = network;
    this.#nodes = nodes;
    this.#liars = liars;
    this.#seen = nodes.map(() => new Map());
  }

  ports(node: SimulatedNode): NodePorts {
    return {
      send: (nodeKey, bytes) => this.#send(node, nodeKey, bytes),
      report: (nodeKey, reason) => this.#report(node, nodeKey, reason),
      publish: async (topic, bytes) => this.#publish(node, topic, bytes),
      sync: this.#syncPeers(node),
    };
  }

  /** Puts bytes on the line as they are. */
  deliver(from: SimulatedNode, to: SimulatedNode, bytes: Uint8Array): void {
    if (this.#world.isHidden(from, to, bytes)) return;
    this.said[from.honest ? 'honest' : 'liars']++;
    const arrive = () => {
      this.#liars.get(to.index)?.overhear(bytes);
      if (bytes[0] === COMMIT_TAG && to.honest) this.#noteCertificate(to, bytes);
      this.#world.arrives(to, bytes);
      to.receiveConsensus(from.nodeKey, bytes);
    };
    this.#network.send(from.index, to.index, 'consensus', arrive, bytes[0]);
  }

  /** Precommits of any round decide: it does not matter in which one the node is. */
  #noteCertificate(to: SimulatedNode, bytes: Uint8Array): void {
    const message = this.#world.judgements.decodeMessage(bytes)?.message;
    if (message?.type !== 'commitCertificate') return;
    const { certificate } = message;
    const { height } = certificate;
    const { chainId } = this.#world.community.genesis;
    const authorities = to.ledger?.authoritiesAt(height) ?? null;
    if (authorities === null || to.height !== Number(height) - 1) return;
    const fault = verifyCommitCertificate(
      certificate,
      authorities,
      chainId,
      this.#world.community.verify,
    );
    if (fault === null && to.hasProposed(certificate.blockId)) this.#world.shown(to, height);
  }

  nodesOf(nodeKey: Uint8Array): readonly SimulatedNode[] {
    let nodes = this.#byKey.get(nodeKey);
    if (nodes === undefined) {
      nodes = this.#nodes.filter((node) => equalBytes(node.nodeKey, nodeKey));
      this.#byKey.set(nodeKey, nodes);
    }
    return nodes;
  }

  #send(from: SimulatedNode, nodeKey: Uint8Array, bytes: Uint8Array): void {
    if (from.honest) this.#checkBeforeSpeaking(from, bytes);
    const liar = this.#liars.get(from.index);
    for (const to of this.nodesOf(nodeKey)) {
      if (to === from) continue;
      if (liar === undefined) this.deliver(from, to, bytes);
      else liar.speak(to, bytes);
    }
  }

  /** Persist, then speak: the signature and the block that it is for survive a power cut from here on. */
  #checkBeforeSpeaking(node: SimulatedNode, bytes: Uint8Array): void {
    if (this.#checked === bytes) return;
    this.#checked = bytes;
    const message = this.#world.judgements.decodeMessage(bytes)?.message;
    if (message === undefined || !('signature' in message)) return;
    // What others have signed is passed on.
    if (message.authorityIndex !== node.indexAt(message.height)) return;
    const { register, community } = this.#world;
    const where = `node ${node.index}, height ${message.height}, round ${message.round}, ${message.type}`;
    const block = message.blockId?.slice(0, 8) ?? 'nil';
    const valid = 'validRound' in message ? ` valid ${message.validRound}` : '';
    const said = `${message.type} ${message.height}/${message.round} ${block}${valid}`;
    this.#world.journal('say', node.index, said);
    const signed = messageSignBytes(message, community.genesis.chainId);
    if (!register.isDurable(node.authority, signed))
      this.#world.fail('signature before its record', where);
    // Said again after the store was lost, it is what it was.
    const name = toHex(signed);
    if (this.#said.has(name)) return;
    this.#said.add(name);
    const hash = fromHex(message.blockId ?? '');
    if (message.blockId === null || hash === null || message.height <= BigInt(node.height)) return;
    if (!node.disk.store.isDurable(candidateKey(message.height, hash)))
      this.#world.fail('vote before its block', where);
  }

  #report(by: SimulatedNode, nodeKey: Uint8Array, reason: string): void {
    const [accused] = this.nodesOf(nodeKey);
    if (by.honest && accused?.honest)
      this.#world.fail('honest node reported', `node ${accused.index}: ${reason}`);
  }

  #publish(from: SimulatedNode, topic: 'tx' | 'block', bytes: Uint8Array): number {
    if (topic === 'block' && this.#liars.get(from.index)?.isSilent) return 0;
    const id = `${topic}${hashOf(bytes)}`;
    this.#note(from, id);
    return this.#spread(from, from, topic, bytes, id);
  }

  #spread(
    from: SimulatedNode,
    except: SimulatedNode,
    topic: 'tx' | 'block',
    bytes: Uint8Array,
    id: string,
  ): number {
    const count = this.#nodes.length;
    let reached = 0;
    // Everybody's own publication goes to all (flood publishing); what is passed on goes to the mesh.
    const most = except === from ? count : MESH;
    for (let i = 1; i < count && reached < most; i++) {
      const to = this.#nodes[(from.index + i) % count] as SimulatedNode;
      if (to === except || !to.running) continue;
      reached++;
      this.said[from.honest ? 'honest' : 'liars']++;
      if (this.deaf && topic === 'tx') continue;
      this.#network.send(
        from.index,
        to.index,
        'gossip',
        () => void this.#take(from, to, topic, bytes, id),
      );
    }
    return reached;
  }

  async #take(
    from: SimulatedNode,
    to: SimulatedNode,
    topic: 'tx' | 'block',
    bytes: Uint8Array,
    id: string,
  ): Promise<void> {
    if (!to.running || !this.#note(to, id)) return;
    const verdict = await to.receiveGossip(topic, bytes, from.nodeKey);
    if (verdict === 'reject' && to.honest && from.honest)
      this.#world.fail(
        'honest gossip rejected',
        `${topic} of node ${from.index} by node ${to.index}`,
      );
    if (verdict === 'accept' && to.running) this.#spread(to, from, topic, bytes, id);
  }

  /** False where it was seen lately. */
  #note(node: SimulatedNode, id: string): boolean {
    const seen = this.#seen[node.index] as Map<string, number>;
    const { nowMs } = this.#world.queue;
    const before = seen.get(id);
    for (const [old, atMs] of seen) {
      if (nowMs - atMs <= SEEN_MS) break;
      seen.delete(old);
    }
    if (before !== undefined && nowMs - before <= SEEN_MS) return false;
    seen.set(id, nowMs);
    return true;
  }

  #syncPeers(node: SimulatedNode): NodePorts['sync'] {
    return {
      connected: () =>
        this.#nodes
          .filter((peer) => peer.authority !== node.authority && this.#isConnected(node, peer))
          .map((peer) => peer.nodeKey),
      status: (key) =>
        this.#request(node, key, STATUS_DEADLINE_MS, (peer) => {
          const liar = this.#liars.get(peer.index);
          return liar?.status() ?? peer.source()?.status() ?? null;
        }).then((status) => status),
      blocks: (key, from, count, signal) => this.#blocks(node, key, from, count, signal),
      report: (key, reason) => this.#report(node, key, reason),
    };
  }

  #isConnected(a: SimulatedNode, b: SimulatedNode): boolean {
    return (
      b.running &&
      this.#network.reaches(a.index, b.index) &&
      this.#network.reaches(b.index, a.index)
    );
  }

  /** One question and its answer, or a failure at the deadline. */
  #request<Answer>(
    node: SimulatedNode,
    key: Uint8Array,
    deadlineMs: number,
    ask: (peer: SimulatedNode) => Answer | null,
  ): Promise<Answer> {
    const [peer] = this.nodesOf(key);
    const { lives } = node;
    return new Promise((resolve, reject) => {
      const cancel = this.#world.queue.after(deadlineMs, () => {
        if (node.lives === lives) reject(new Error('no answer in time'));
      });
      if (peer === undefined) return;
      this.#network.send(node.index, peer.index, 'sync', () => {
        const answer = peer.running ? ask(peer) : null;
        if (answer === null) return;
        this.#network.send(peer.index, node.index, 'sync', () => {
          cancel();
          if (node.lives === lives) resolve(answer);
        });
      });
    });
  }

  async *#blocks(
    node: SimulatedNode,
    key: Uint8Array,
    from: bigint,
    count: number,
    signal: AbortSignal,
  ): ReturnType<SyncPeers['blocks']> {
    const answer = await this.#request(node, key, BLOCKS_DEADLINE_MS, (peer) => {
      const range = peer.source()?.blocks(from, count) ?? null;
      return range === null ? null : { peer, range };
    });
    const liar = this.#liars.get(answer.peer.index);
    for await (const block of answer.range) {
      if (signal.aborted) return;
      yield liar === undefined ? block : liar.serve(block);
    }
  }
}

/** FNV-1a in two lanes: enough to tell the messages of one run apart. */
function hashOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
