import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/projectRoot.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  /** What it said on stderr, line by line. */
  readonly lines: readonly string[];
}

/** The program as built. */
export const MAIN: string = join(PROJECT_ROOT, 'dist/cli/main.js');

/** A node that started although it should not have is ended then. */
const TIMEOUT_MS = 30_000;

/** Runs `gridhood` as built, to its end. */
export function gridhood(...args: readonly string[]): Promise<CommandResult> {
  return gridhoodWithin(TIMEOUT_MS, ...args);
}

export function gridhoodWithin(
  timeoutMs: number,
  ...args: readonly string[]
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', MAIN, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, out, lines: err.split('\n').filter((line) => line !== '') });
    });
  });
}
