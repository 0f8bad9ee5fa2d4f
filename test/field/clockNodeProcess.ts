// One node whose machine's clock is wrong: `gridhood start` with another Clock port. Arguments: the data
// folder, and what is added to the clock, in ms.
import { loadConfig } from '../../node/config.ts';
import { startNode } from '../../node/node.ts';

const [, , folder = '', offset = '0'] = process.argv;
const offsetMs = Number(offset);
const { config } = await loadConfig(folder, {}, {});
const node = await startNode({
  folder,
  config,
  clock: { nowMs: () => Date.now() + offsetMs },
  onFatal: (error) => {
    console.error(error);
    process.exit(1);
  },
});
process.once('SIGTERM', () => void node.stop());
