import { assert } from '../state/types/assert.ts';

/**
 * Every bound of the network room, with its reason. All of them stand before a decoder: what exceeds one
 * is refused by length, count or rate, never by content. Rates are per peer.
 */
const KIB = 1024;
const MIB = 1024 * KIB;

/** A refilling allowance: `perSecond` in the long run, `burst` at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

// --- Sizes of what is carried -------------------------------------------------------------------------

/** A batch of signed transactions: 500 of about 250 bytes each. */
export const TX_MESSAGE_BYTES_MAX: number = 128 * KIB;
/** The largest block that can travel, whatever lower bound a chain sets for itself. */
export const BLOCK_BYTES_MAX: number = 1 * MIB;
/** A commit certificate: 32 authorities of about 70 bytes are 2.2 KiB; seven times that. */
export const CERTIFICATE_BYTES_MAX: number = 16 * KIB;
/** A nonce of 32 bytes and a mark. */
export const PRESENCE_REQUEST_BYTES_MAX = 64;
/** One signed answer of each other connection, with room for what may be added. */
export const PRESENCE_RESPONSE_BYTES_MAX = 512;
/** Block gossip carries a block or its header, with the certificate. */
export const BLOCK_MESSAGE_BYTES_MAX: number = BLOCK_BYTES_MAX + CERTIFICATE_BYTES_MAX;
/** A proposal carries a block, the round it was locked in, and the certificate for that. */
export const CONSENSUS_FRAME_BYTES_MAX: number = BLOCK_BYTES_MAX + 2 * CERTIFICATE_BYTES_MAX;
/** A gossip RPC may hold several messages (the answer to an IWANT): room for three of the largest. */
export const GOSSIP_RPC_BYTES_MAX: number = 4 * MIB;
/** Sync requests hold at most three integers. */
export const SYNC_REQUEST_BYTES_MAX = 64;
/** A sync answer holds one block and its certificate, and 32 bytes of field headers. */
export const SYNC_FRAME_BYTES_MAX: number = BLOCK_BYTES_MAX + CERTIFICATE_BYTES_MAX + 32;

// --- Rates per peer -----------------------------------------------------------------------------------

/**
 * Transaction messages. NoSign gossip has no author, so one neighbour may hand over everybody's: at a gate
 * closure 1,000 homes send 2,000 within 5 s, which is 400/s; the whole burst may also come at once.
 */
export const TX_MESSAGES: Rate = { perSecond: 500, burst: 2_000 };
/** Blocks follow each other in 20 ms at the fastest on one machine; a burst after a short break. */
export const BLOCK_MESSAGES: Rate = { perSecond: 50, burst: 200 };
/** RPCs: every transaction and block message once, and as many control messages (IHAVE, IDONTWANT). */
export const GOSSIP_RPCS: Rate = { perSecond: 1_100, burst: 4_400 };
/** 3,500 transactions/s of 250 bytes are 0.9 MB/s; the same again in blocks; twice that. */
export const GOSSIP_BYTES: Rate = { perSecond: 4 * MIB, burst: 32 * MIB };
/** A height is a proposal and two votes, some relayed: 100 heights a second make 400 frames. */
export const CONSENSUS_FRAMES: Rate = { perSecond: 500, burst: 2_000 };
export const CONSENSUS_BYTES: Rate = { perSecond: 16 * MIB, burst: 32 * MIB };
/** A syncing peer asks for a range of many blocks at a time; each request opens a stream (1.4 ms). */
export const SYNC_REQUESTS: Rate = { perSecond: 20, burst: 40 };
/** Asked once by a process that starts, and again while something is odd; passed on to three others. */
export const PRESENCE_REQUESTS: Rate = { perSecond: 2, burst: 40 };

// --- Streams and connections --------------------------------------------------------------------------

/** One stream a direction; a second while the first is being replaced after a reconnect. */
export const CONSENSUS_STREAMS_MAX = 2;
/** Requests a peer may have open with us, and we with it; more wait in line on the asking side. */
export const SYNC_STREAMS_PER_PEER = 4;
export const PRESENCE_STREAMS_MAX = 4;
export const GOSSIP_STREAMS_MAX = 4;
/** identify, ping, gossip, consensus and sync streams of one connection, with room. */
export const STREAMS_PER_CONNECTION_MAX = 64;
/** Two by dialling each other at once, two more while dead ones wait for their ping to time out. */
export const CONNECTIONS_PER_PEER_MAX = 4;
/** A neighbourhood behind one box; past this a node is not meant to be connected to everybody. */
export const CONNECTIONS_MAX = 256;
/** New connections a second from one address: a whole building may sit behind one NAT (default 5). */
export const INBOUND_CONNECTIONS_PER_SECOND = 100;
/** Handshakes at a time. Strangers can hold a slot for `INBOUND_UPGRADE_TIMEOUT_MS` and no longer. */
export const INBOUND_PENDING_MAX = 64;
export const INBOUND_UPGRADE_TIMEOUT_MS = 5_000;
export const DIAL_TIMEOUT_MS = 10_000;
/** Addresses remembered for a peer: LAN, IPv6, mapped port, loopback in tests; some spare. */
export const ADDRESSES_PER_PEER_MAX = 8;

// --- Buffers ------------------------------------------------------------------------------------------

/** What gossip or a muxer may queue for a slow peer before the stream is given up; default: no limit. */
export const WRITE_BUFFER_BYTES_MAX: number = 8 * MIB;
/** Unread bytes of a stream; default 4 MiB while the muxer's window may grow to 16 MiB. */
export const READ_BUFFER_BYTES_MAX: number = 4 * MIB;
export const STREAM_WINDOW_BYTES_MAX: number = 1 * MIB;
/** Consensus frames waiting for a peer; past it the oldest go, since consensus sends again. */
export const CONSENSUS_QUEUE_BYTES_MAX: number = 4 * MIB;
/** Bytes of a consensus stream handed to the muxer but not yet to the socket. */
export const CONSENSUS_WRITE_AHEAD_BYTES: number = 256 * KIB;
/** Block bytes under way to a client that has not said it consumed them (4 chunks of 64 KiB). */
export const SYNC_CREDIT_BYTES: number = 256 * KIB;
/** A client grants new credit each time it has consumed this much. */
export const SYNC_CREDIT_STEP_BYTES: number = 64 * KIB;

// --- Ranges and deadlines -----------------------------------------------------------------------------

export const SYNC_BLOCKS_MAX = 500;
export const SYNC_RANGE_BYTES_MAX: number = 16 * MIB;
export const STATUS_DEADLINE_MS = 5_000;
/** Of a connection that may be dead; a machine that has started anew refuses it at once. */
export const LIVE_ANSWER_MS = 1_500;
/** Holds the answers of all others. */
export const PRESENCE_DEADLINE_MS: number = 2 * LIVE_ANSWER_MS;
/** Between two blocks of an answer, and between two credits of a client that executes them. */
export const SYNC_PROGRESS_DEADLINE_MS = 10_000;
export const SYNC_CREDIT_DEADLINE_MS = 30_000;

// --- Pace of an idle node -----------------------------------------------------------------------------

/** Pings find dead connections. The default of 10 s costs most of an idle node's CPU. */
export const PING_INTERVAL_MS = 60_000;
/** A loaded single-board computer may answer late; it must not be cut off for that. */
export const PING_TIMEOUT_MIN_MS = 15_000;
/** New peers are grafted when they subscribe, so a heartbeat only repairs and re-offers. */
export const GOSSIP_HEARTBEAT_MS = 5_000;
/** Messages are kept for IWANT over this many heartbeats: 15 s × 1 MB/s are 15 MB at the worst. */
export const GOSSIP_CACHE_HEARTBEATS = 3;
/**
 * Neighbours are told "don't send me this one" from this size on. Telling costs an RPC a neighbour: below,
 * the copy is cheaper (2.5 kB batches among four hosts: 15 % less CPU without).
 */
export const IDONTWANT_BYTES_MIN: number = 16 * KIB;
/** Members in the LAN announce themselves when they start; asking again finds who missed that. */
export const MDNS_INTERVAL_MS = 60_000;
/** What was seen is not taken again for this long. Longer than any copy is offered. */
export const GOSSIP_SEEN_MS = 60_000;

function checkRelations(): void {
  assert(
    GOSSIP_RPC_BYTES_MAX >= 2 * Math.max(TX_MESSAGE_BYTES_MAX, BLOCK_MESSAGE_BYTES_MAX),
    'an RPC must hold two messages of any class',
  );
  assert(GOSSIP_BYTES.burst >= GOSSIP_RPC_BYTES_MAX, 'one largest RPC must fit the burst');
  assert(
    GOSSIP_RPCS.perSecond >= 2 * (TX_MESSAGES.perSecond + BLOCK_MESSAGES.perSecond),
    'RPCs must not be limited before the classes that they carry',
  );
  assert(CONSENSUS_BYTES.burst >= CONSENSUS_FRAME_BYTES_MAX, 'one frame must fit the burst');
  assert(CONSENSUS_QUEUE_BYTES_MAX >= 2 * CONSENSUS_FRAME_BYTES_MAX, 'the queue holds two frames');
  assert(
    CONSENSUS_WRITE_AHEAD_BYTES + CONSENSUS_FRAME_BYTES_MAX <= WRITE_BUFFER_BYTES_MAX,
    'writing ahead must not abort the stream',
  );
  assert(
    SYNC_CREDIT_BYTES + SYNC_FRAME_BYTES_MAX <= READ_BUFFER_BYTES_MAX,
    'all bytes under credit must fit the reader',
  );
  assert(2 * SYNC_CREDIT_STEP_BYTES <= SYNC_CREDIT_BYTES, 'credit must return before it runs out');
  assert(SYNC_RANGE_BYTES_MAX >= SYNC_FRAME_BYTES_MAX, 'a range holds at least one block');
  assert(STREAM_WINDOW_BYTES_MAX <= READ_BUFFER_BYTES_MAX, 'a window must fit the reader');
  assert(
    GOSSIP_SEEN_MS > GOSSIP_CACHE_HEARTBEATS * GOSSIP_HEARTBEAT_MS,
    'a message must not come back after it was forgotten',
  );
}

checkRelations();
