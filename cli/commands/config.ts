import { join } from 'node:path';
import type { Command } from 'commander';
import { CONFIG_FILE, loadConfig } from '../../node/config.ts';
import type { Commands } from '../command.ts';
import { type CommonOptions, type Context, settingsEnvironment } from '../context.ts';
import type { Cell } from '../output.ts';

export function registerConfig(program: Command, commands: Commands): void {
  const config = commands.noun(program, 'config', "the node's settings");
  commands
    .leaf<CommonOptions & { origin?: boolean }>(
      config,
      'show',
      'every setting as the node would take it',
      ['config show', 'config show --origin --folder elm-street/nodes/anna'],
      show,
    )
    .option('--origin', 'and where each value comes from: environment, file or default');
  commands.leaf(
    config,
    'validate',
    'check the settings; every fault is named with its place',
    ['config validate', 'config validate --folder elm-street/nodes/anna --json'],
    validate,
  );
}

async function show(
  { folder, world, out }: Context,
  { origin }: { origin?: boolean },
): Promise<undefined> {
  const { config, origins } = await loadConfig(folder, {}, settingsEnvironment(world));
  const settings = { config, ...(origin === true ? { origins: Object.fromEntries(origins) } : {}) };
  out.result({ file: join(folder, CONFIG_FILE), ...settings }, () => {
    const rows = leaves(config).map(([path, value]): Cell[] =>
      origin === true ? [path, value, origins.get(path) ?? 'default'] : [path, value],
    );
    out.table(origin === true ? ['setting', 'value', 'from'] : ['setting', 'value'], rows);
  });
  return undefined;
}

async function validate({ folder, world, out }: Context): Promise<undefined> {
  await loadConfig(folder, {}, settingsEnvironment(world));
  const file = join(folder, CONFIG_FILE);
  out.result({ file, valid: true }, () => out.line(out.good(`${file} is valid.`)));
  return undefined;
}

function leaves(value: object, prefix = ''): [path: string, value: string][] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (Array.isArray(item)) return [[path, item.join('\n') || 'none'] as [string, string]];
    return typeof item === 'object' && item !== null
      ? leaves(item, path)
      : [[path, item === null ? 'none' : String(item)] as [string, string]];
  });
}
