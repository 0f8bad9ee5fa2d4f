import { CrashAuthority } from './crashAuthority.ts';

const alone = { send: () => {}, ahead: () => undefined };

/** Lets the one authority of the folder make blocks. */
export async function makeBlocks(root: string, blocks: bigint): Promise<void> {
  const one = await CrashAuthority.open(root, alone, (error) => {
    throw error;
  });
  const target = one.ledger.head.height + blocks;
  const reached = new Promise<void>((resolve) => {
    one.ledger.onCommitted(({ block }) => block.header.height >= target && resolve());
  });
  await one.runner.start();
  await reached;
  await one.stop();
}
