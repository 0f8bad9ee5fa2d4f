import type { Command } from 'commander';
import type { SubmissionView } from '../node/api/submissions.ts';
import { Client } from './client.ts';
import type { Action, Commands } from './command.ts';
import type { CommonOptions } from './context.ts';
import { assertExecuted, outcomeText, parseWait } from './options.ts';

/** Which market, where the chain has several. */
export const CONTRACT = [
  '--contract <name>',
  'name or id of the market (default: the only one)',
] as const;

type AnswerOptions = CommonOptions & { wait: number; contract?: string };

/** A command that names something by its id and says one thing about it. */
interface Answer {
  readonly verb: string;
  readonly description: string;
  readonly method: 'post' | 'delete';
  readonly path: (id: string) => string;
  /** What is told when it is done: `agreement ID accepted`. */
  readonly done: (id: string) => string;
}

export function addAnswer(parent: Command, commands: Commands, answer: Answer): void {
  const { verb, description } = answer;
  const example = `${parent.name()} ${verb} ${'4f'.repeat(4)}…`;
  commands
    .leaf<AnswerOptions>(
      parent,
      `${verb} <id>`,
      description,
      [example, `${example} --json`],
      sending(answer),
    )
    .option('--wait <seconds>', 'for it to be final', parseWait, 15_000)
    .option(...CONTRACT);
}

function sending({ method, path, done }: Answer): Action<AnswerOptions> {
  return async ({ folder, out, world }, { wait, contract }, [id = '']) => {
    const client = await Client.of(folder, world.interrupted);
    const answer = await client[method]<SubmissionView>(path(encodeURIComponent(id)), {
      query: { waitMs: wait, contract },
    });
    assertExecuted(answer);
    out.result(answer, () => out.line(`${done(id)}: ${outcomeText(answer)}`));
    return undefined;
  };
}
