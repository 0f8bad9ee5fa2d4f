import { Command } from 'commander';
import { type CommonOptions, type Context, contextOf, type World } from './context.ts';
import { ExitCode } from './exitCodes.ts';

/** What a command does; nothing returned means that all went well. */
export type Action<Options> = (
  context: Context,
  options: Options,
  args: readonly string[],
) => Promise<ExitCode | undefined>;

/** Makes commands that share their options, their help and their way to end. */
export class Commands {
  readonly #world: World;
  exitCode: ExitCode = ExitCode.ok;

  constructor(world: World) {
    this.#world = world;
  }

  /** A command below `parent`; its help begins with two examples. */
  leaf<Options extends CommonOptions>(
    parent: Command,
    usage: string,
    description: string,
    examples: readonly [string, string],
    action: Action<Options>,
  ): Command {
    return parent
      .command(usage)
      .description(description)
      .addHelpText(
        'before',
        `Examples:\n${examples.map((line) => `  $ gridhood ${line}\n`).join('')}`,
      )
      .option('--folder <dir>', 'data folder of the node (or GRIDHOOD_FOLDER)')
      .option('--json', 'one JSON object on stdout')
      .option('--quiet', 'no talk on stderr')
      .option('--debug', 'errors with their stack')
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const options = command.opts<Options>();
        const context = contextOf(this.#world, options);
        this.exitCode = (await action(context, options, command.args)) ?? ExitCode.ok;
      });
  }

  /** A noun with leaves. */
  noun(parent: Command, name: string, description: string): Command {
    return parent.command(name).description(description);
  }
}

/** A file in `commands/` adds its commands to the program. */
export type Register = (program: Command, commands: Commands) => void;

export function createProgram(): Command {
  return new Command('gridhood');
}
