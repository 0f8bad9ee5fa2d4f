import type { Mutation } from './mutationTable.ts';

const HEIGHT = 'consensus/driver/heightDriver.js';
const SIGN_LOG = 'consensus/wal/signLog.js';
const RUNNER = 'node/chain/consensusRunner.js';

/** What a crash must not take: records, locks, blocks. */
export const DURABILITY_MUTATIONS: readonly Mutation[] = [
  {
    name: 'no sync of the sign log',
    guard: 'fsync before a signature leaves',
    edits: [
      {
        file: SIGN_LOG,
        find: 'await this.#file.append(frame);\n            await this.#file.sync();',
        put: 'await this.#file.append(frame);',
      },
    ],
  },
  {
    name: 'signature before its record',
    guard: 'a message goes out only after the log has it',
    edits: [
      {
        file: SIGN_LOG,
        find: 'if (fresh.length > 0)\n            await this.#write(fresh);',
        put: 'if (fresh.length > 0) void this.#write(fresh).catch(() => undefined);',
      },
    ],
  },
  {
    name: 'sign log of a killed process trusted',
    seed: 21,
    guard: 'the log is synced when it is opened',
    edits: [{ file: SIGN_LOG, find: 'else\n            await file.sync();', put: '' }],
  },
  {
    name: 'unsynced commit',
    seed: 3,
    guard: 'the batch of a block is synced before it is told',
    edits: [
      {
        file: 'node/chain/ledger.js',
        find: 'this.#store.write(batch, { sync: true })',
        put: 'this.#store.write(batch, { sync: false })',
      },
    ],
  },
  {
    name: 'vote before the block is durable',
    guard: 'block bytes are on the disk before a vote for them',
    edits: [
      {
        file: RUNNER,
        find: "return typeof blockId !== 'string' || candidates.durable(blockId);",
        put: 'return true;',
      },
    ],
  },
  {
    name: 'block and log synced side by side',
    seed: 16,
    guard: 'the log never names a block that a power cut can take',
    edits: [
      {
        file: RUNNER,
        find: 'const durable = await Promise.all(requests.map(',
        put: 'const durable = Promise.all(requests.map(',
      },
      {
        file: RUNNER,
        find: 'await signLog.sign(requests.filter((_, index) => durable[index] === true));',
        put: 'await signLog.sign(requests); await durable;',
      },
    ],
  },
  {
    name: 'sign log answers below its record',
    seed: 33,
    guard: 'nothing is signed at or below what was signed',
    edits: [
      {
        file: SIGN_LOG,
        find: "if (order < 0)\n            return refused('SIGN_BEHIND_LOG', message);",
        put: '',
      },
    ],
  },
  {
    name: 'restart without the sign log',
    seed: 3,
    guard: 'a height is gone on with from what was signed in it',
    edits: [
      {
        file: 'consensus/driver/driver.js',
        find: 'if (recovered === null)',
        put: 'if (recovered === null || height > 0n)',
      },
    ],
  },
  {
    name: 'locks not recovered',
    seed: 6,
    guard: 'locks come back with the log',
    edits: [
      {
        file: HEIGHT,
        find: 'state.machine = { height, round, step, lockedRound, lockedId, validRound, validId };',
        put: 'state.machine = { height, round, step, lockedRound: -1, lockedId: null, validRound: -1, validId: null };',
      },
    ],
  },
  {
    name: 'torn tail kept',
    seed: 3,
    guard: 'a torn record is cut off before others follow it',
    edits: [{ file: SIGN_LOG, find: 'if (end < bytes.length)', put: 'if (false)' }],
  },
  {
    name: 'fence of a lost log lifted at once',
    seed: 19,
    guard: 'a new log signs only where the lost one cannot hold anything',
    edits: [{ file: 'node/recovery/signFence.js', find: 'highest + 3n', put: '1n' }],
  },
  {
    name: 'what led into a round forgotten',
    elsewhere: 'test/consensus/driverSignLog.test.ts',
    guard: 'who crashed in a later round can lead the others there',
    edits: [
      {
        file: 'consensus/driver/persist.js',
        find: 'const led = message.round > state.loggedRound ? roundCertificate(state) : null;',
        put: 'const led = null;',
      },
    ],
  },
  {
    name: 'signatures of lost blocks forgotten',
    elsewhere: 'test/consensus/signLog.test.ts',
    guard: 'what was signed in a height whose block was lost is said again',
    edits: [{ file: SIGN_LOG, find: 'this.#before.set(height, this.#records);', put: ';' }],
  },
  {
    name: 'refused votes not asked for again',
    elsewhere: 'test/node/consensusRunner.test.ts',
    guard: 'a fence that comes down in a height lets its authority vote there',
    edits: [{ file: RUNNER, find: "this.#push({ type: 'signAgain', height });", put: ';' }],
  },
  {
    name: 'blocks never asked for',
    elsewhere: 'test/node/blockExchange.test.ts',
    guard: 'who is locked on a block and has lost its store gets it from the others',
    edits: [{ file: RUNNER, find: 'if (again && this.isAuthority)', put: 'if (false)' }],
  },
  {
    name: 'flooded block given up',
    elsewhere: 'test/node/blockExchange.test.ts',
    guard: 'a block that made room for others before it was checked is looked for again',
    edits: [
      { file: RUNNER, find: "this.#push({ type: 'blockLost', height, blockId });", put: ';' },
    ],
  },
  {
    name: 'locked block makes room',
    elsewhere: 'test/node/consensusRunner.test.ts',
    guard: 'a block that consensus waits for or is locked on is kept, whatever its proposer sends',
    edits: [
      {
        file: 'node/chain/candidates.js',
        find: 'others.filter(([id]) => !wanted.includes(id))',
        put: 'others',
      },
    ],
  },
  {
    name: 'blocks written without end',
    elsewhere: 'test/node/blockExchange.test.ts',
    guard: 'an authority cannot keep the disks of the others busy',
    edits: [
      {
        file: 'node/chain/blockExchange.js',
        find: 'if (this.#proposed.take(authorityIndex))',
        put: 'if (true)',
      },
    ],
  },
];
