import { type GossipSub, TopicValidatorResult } from '@libp2p/gossipsub';
import type { PeerId } from '@libp2p/interface';
import { assert } from '../../state/types/assert.ts';
import {
  BLOCK_MESSAGE_BYTES_MAX,
  BLOCK_MESSAGES,
  type Rate,
  TX_MESSAGE_BYTES_MAX,
  TX_MESSAGES,
} from '../limits.ts';
import type { PeerLink } from '../link.ts';
import type { NetworkMetrics, Verdict } from '../metrics.ts';
import { TOPICS, type Topic, type WireNames } from '../names.ts';
import { publicKeyOf } from '../peers/peerName.ts';
import type { Timers } from '../timers.ts';
import { TokenBucket } from '../tokenBucket.ts';

/**
 * The check of everything that gossip brings, and its delivery: what it accepts is passed on to neighbours.
 * `ignore` is for what may be honest (late, known, over a quota); `reject` for what no honest node passes on
 * whatever its state, and costs the neighbour `from` its standing. Should answer within 100 ms.
 */
export type Validate = (
  topic: Topic,
  bytes: Uint8Array,
  from: Uint8Array,
) => Verdict | Promise<Verdict>;

export interface GossipInit {
  readonly pubsub: GossipSub;
  readonly link: PeerLink;
  readonly names: WireNames;
  readonly timers: Timers;
  readonly metrics: NetworkMetrics;
  readonly validate: Validate;
  /** A failure of our own check; the message counts as ignored. */
  onError(error: unknown): void;
}

/** Best effort: what must arrive has a second way. Bytes seen within the last minute are not sent again. */
export interface Gossip {
  /** To be called after the host's start. */
  start(): void;
  stop(): void;
  /** The number of peers it was handed to. */
  publish(topic: Topic, bytes: Uint8Array): Promise<number>;
  /** Connected peers that take the topic. */
  subscribers(topic: Topic): number;
}

export function gossip(init: GossipInit): Gossip {
  return new GossipService(init);
}

const BYTES_MAX: Readonly<Record<Topic, number>> = {
  tx: TX_MESSAGE_BYTES_MAX,
  block: BLOCK_MESSAGE_BYTES_MAX,
};
const RATE: Readonly<Record<Topic, Rate>> = { tx: TX_MESSAGES, block: BLOCK_MESSAGES };

const RESULT: Readonly<Record<Verdict, TopicValidatorResult>> = {
  accept: TopicValidatorResult.Accept,
  ignore: TopicValidatorResult.Ignore,
  // Told to PeerScores instead: gossipsub's own score silences a peer without hanging up.
  reject: TopicValidatorResult.Ignore,
};

class GossipService implements Gossip {
  readonly #init: GossipInit;
  readonly #buckets = new Map<string, TokenBucket>();
  #started = false;

  constructor(init: GossipInit) {
    this.#init = init;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    const { pubsub, names } = this.#init;
    for (const topic of TOPICS) {
      pubsub.topicValidators.set(names.topic[topic], async (peerId, message) => {
        return RESULT[await this.#judge(topic, peerId, message.data)];
      });
      pubsub.subscribe(names.topic[topic]);
    }
  }

  stop(): void {
    if (!this.#started) return;
    this.#started = false;
    const { pubsub, names } = this.#init;
    for (const topic of TOPICS) pubsub.unsubscribe(names.topic[topic]);
  }

  async publish(topic: Topic, bytes: Uint8Array): Promise<number> {
    assert(
      bytes.length > 0 && bytes.length <= BYTES_MAX[topic],
      `${topic} message of ${bytes.length} bytes`,
    );
    // With nobody to hand it to it would count as seen, and could not be sent again for a minute.
    if (!this.#started || this.subscribers(topic) === 0) return 0;
    const { pubsub, names, metrics } = this.#init;
    const { recipients } = await pubsub.publish(names.topic[topic], bytes);
    metrics.onBytes('sent', topic, bytes.length * recipients.length);
    return recipients.length;
  }

  subscribers(topic: Topic): number {
    return this.#init.pubsub.getSubscribers(this.#init.names.topic[topic]).length;
  }

  async #judge(topic: Topic, peerId: PeerId, data: Uint8Array): Promise<Verdict> {
    const { link, metrics, validate, onError } = this.#init;
    const from = publicKeyOf(peerId);
    if (from === null || !this.#started) return 'ignore';
    metrics.onBytes('received', topic, data.length);
    if (data.length === 0 || data.length > BYTES_MAX[topic]) {
      metrics.onVerdict(topic, 'limited');
      link.report(from, 'wrong', `${topic} message of ${data.length} bytes`);
      return 'ignore';
    }
    if (!this.#bucket(topic, peerId).take(1, this.#init.timers.nowMs())) {
      metrics.onVerdict(topic, 'limited');
      link.report(from, 'excess', `${topic} messages over their rate`);
      return 'ignore';
    }
    let verdict: Verdict;
    try {
      // A copy: the original is a view that would keep the whole RPC in memory.
      verdict = await validate(topic, data.slice(), from);
    } catch (error) {
      onError(error);
      verdict = 'ignore';
    }
    metrics.onVerdict(topic, verdict);
    if (verdict === 'reject') link.report(from, 'wrong', `${topic} message rejected`);
    return verdict;
  }

  #bucket(topic: Topic, peerId: PeerId): TokenBucket {
    const key = `${topic}/${peerId.toString()}`;
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    const fresh = new TokenBucket(RATE[topic], this.#init.timers.nowMs());
    this.#buckets.set(key, fresh);
    return fresh;
  }
}
