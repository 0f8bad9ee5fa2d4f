import type { Command } from 'commander';
import { credits } from '../../node/api/amountText.ts';
import { nodeFolder } from '../../node/folder.ts';
import { loadGenesis } from '../../node/loadNode.ts';
import { encodeAddress } from '../../state/codec/address.ts';
import { toHex } from '../../state/types/bytes.ts';
import { isoTime } from '../../state/types/time.ts';
import type { Commands } from '../command.ts';
import type { Context } from '../context.ts';

export function registerGenesis(program: Command, commands: Commands): void {
  const genesis = commands.noun(program, 'genesis', "the chain's first document");
  commands.leaf(
    genesis,
    'show',
    'what this chain was founded with',
    ['genesis show', 'genesis show --folder elm-street/nodes/anna --json'],
    show,
  );
}

async function show({ folder, out }: Context): Promise<undefined> {
  const { genesis, consensus } = await loadGenesis(nodeFolder(folder).genesis);
  const view = {
    chainId: genesis.chainId,
    genesisHash: toHex(genesis.hash),
    time: isoTime(genesis.timeMs),
    parameters: genesis.parameters,
    consensus,
    accounts: Object.fromEntries(
      Object.entries(genesis.accounts).map(([role, key]) => [role, encodeAddress(key)]),
    ),
    authorities: genesis.authorities.map(({ name, consensusKey, nodeKey }) => ({
      name,
      consensusKey: toHex(consensusKey),
      nodeKey: toHex(nodeKey),
    })),
    households: genesis.households.map((one) => ({
      household: one.household,
      address: encodeAddress(one.account),
      zone: one.zone,
      importLimitW: one.importLimitW,
      exportLimitW: one.exportLimitW,
    })),
    openingBalances: genesis.openingBalances.map(({ account, amount, reference }) => ({
      address: encodeAddress(account),
      amountMicro: amount.toString(),
      reference,
    })),
    contracts: genesis.contracts.map(({ id, name, template, document }) => ({
      id: toHex(id),
      name,
      template: template.name,
      version: template.version,
      parameters: document,
    })),
  };
  out.result(view, () => {
    const opening = genesis.openingBalances.reduce((sum, { amount }) => sum + amount, 0n);
    out.heading(view.chainId);
    out.pairs([
      ['hash', view.genesisHash],
      ['time', view.time],
      ['slot length', `${genesis.parameters.slotLengthMs / 1000} s`],
      [
        'quota a slot',
        `${genesis.parameters.quotaTransactions} transactions, ${genesis.parameters.quotaBytes} bytes`,
      ],
      ['authorities', view.authorities.map(({ name }) => name).join(', ')],
      ['money', `${credits(opening.toString())} credits`],
      ['contracts', view.contracts.map(({ name, template }) => `${name} (${template})`).join(', ')],
    ]);
    out.line();
    out.table(
      ['household', 'zone', 'import W', 'export W', 'address'],
      view.households.map((one) => [
        one.household,
        one.zone || null,
        one.importLimitW,
        one.exportLimitW,
        one.address,
      ]),
      [2, 3],
    );
  });
  return undefined;
}
