import Table from 'cli-table3';

/** Where a command writes: data to `out`, talk to `err`. */
export interface Streams {
  readonly out: Writable;
  readonly err: Writable;
}

export interface Writable {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface OutputOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}

export type Cell = string | number | null;

/** Everything that a command prints goes through here. */
export class Output {
  readonly json: boolean;
  readonly #streams: Streams;
  readonly #quiet: boolean;
  readonly #color: boolean;

  constructor(streams: Streams, { json, quiet, color }: OutputOptions) {
    this.json = json;
    this.#streams = streams;
    this.#quiet = quiet;
    this.#color = color;
  }

  /** Whether somebody watches the talk: only then is anything redrawn. */
  get isWatched(): boolean {
    return this.#streams.err.isTTY === true && !this.#quiet && !this.json;
  }

  /** The command's answer: one versioned object with `--json`, else whatever `show` prints. */
  result(value: object, show: () => void): void {
    if (this.json) this.#streams.out.write(`${JSON.stringify({ ...value, v: 1 }, ordered)}\n`);
    else show();
  }

  line(text = ''): void {
    this.#streams.out.write(`${text}\n`);
  }

  heading(text: string): void {
    this.line(this.#paint('1', text));
  }

  /** Label and value, one a line; a null value is left out. */
  pairs(pairs: readonly (readonly [label: string, value: Cell])[]): void {
    const shown = pairs.filter(([, value]) => value !== null);
    const width = Math.max(0, ...shown.map(([label]) => label.length));
    for (const [label, value] of shown)
      this.line(`${this.#paint('2', label.padEnd(width))}  ${value}`);
  }

  table(
    head: readonly string[],
    rows: readonly (readonly Cell[])[],
    right: readonly number[] = [],
  ): void {
    const table = new Table({
      head: [...head],
      chars: PLAIN,
      style: {
        head: this.#color ? ['bold'] : [],
        border: [],
        'padding-left': 0,
        'padding-right': 2,
      },
      colAligns: head.map((_, column) => (right.includes(column) ? 'right' : 'left')),
    });
    for (const row of rows) table.push(row.map((cell) => (cell === null ? '–' : String(cell))));
    for (const line of table.toString().split('\n')) this.line(line.trimEnd());
  }

  /** For people, never for programs. */
  talk(text: string): void {
    if (!this.#quiet) this.#streams.err.write(`${text}\n`);
  }

  /** Rewrites one line of talk; an empty text clears it. */
  redraw(text: string): void {
    if (this.isWatched) this.#streams.err.write(`\r\u001b[K${text}`);
  }

  /** Red is never the only sign: the words say it. */
  bad(text: string): string {
    return this.#paint('31', text);
  }

  good(text: string): string {
    return this.#paint('32', text);
  }

  faint(text: string): string {
    return this.#paint('2', text);
  }

  #paint(code: string, text: string): string {
    return this.#color ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

const PLAIN = Object.fromEntries(
  [
    'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right',
    'left left-mid mid mid-mid right right-mid middle',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, '']),
);

/** `v` first, bigints as text. */
function ordered(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (key !== '' || typeof value !== 'object' || value === null) return value;
  const { v, ...rest } = value as { v?: unknown };
  return { v, ...rest };
}

export function short(hex: string): string {
  return hex.length > 16 ? `${hex.slice(0, 12)}…` : hex;
}
