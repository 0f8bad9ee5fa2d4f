import { readChains } from '../../cli/demo/chainResult.ts';
import { auditChain } from '../../node/api/audit/auditChain.ts';
import { openChain } from '../../node/api/openChain.ts';

/** What the stores of stopped nodes say: whether all agree, and every fault that a replay of some finds. */
export async function chainFaults(
  nodes: readonly { readonly name: string; readonly folder: string }[],
  replayed: typeof nodes = nodes,
): Promise<{ rootsEqual: boolean; commonHeight: bigint; faults: readonly string[] }> {
  const { rootsEqual, commonHeight } = await readChains(nodes, () => undefined);
  const faults: string[] = [];
  for (const { name, folder } of replayed) {
    const reader = await openChain(folder);
    try {
      for await (const step of auditChain(reader))
        if (step.type === 'report')
          faults.push(...step.faults.map((fault) => `${name}: ${JSON.stringify(fault)}`));
    } finally {
      await reader.close();
    }
  }
  return { rootsEqual, commonHeight, faults };
}
