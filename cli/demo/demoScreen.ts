import type { Writable } from '../output.ts';
import { type LiveState, liveLines, slotLine } from './liveView.ts';
import type { SlotRecord } from './runRecord.ts';

/** Where a demo speaks while it runs: a view that is redrawn in place on a terminal, else lines. */
export interface DemoScreen {
  /** One sentence or more, kept. */
  say(text: string): void;
  /** What is going on just now; on a terminal it takes the place of the one before. */
  progress(text: string): void;
  update(state: LiveState): void;
  settled(state: LiveState, slot: SlotRecord): void;
  /** Ends the redrawing; what was drawn last stays. */
  close(): void;
}

export interface ScreenOptions {
  readonly stream: ScreenStream;
  /** Redraw in place. */
  readonly live: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
}

/** A terminal knows its size. */
interface ScreenStream extends Writable {
  readonly rows?: number;
}

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_BELOW = '\u001b[J';
const ROWS = 24;
const COLUMNS = 80;

export function demoScreen(options: ScreenOptions): DemoScreen {
  return options.live ? new LiveScreen(options) : lineScreen(options);
}

function lineScreen({ stream, quiet }: ScreenOptions): DemoScreen {
  const say = (text: string) => {
    if (!quiet) stream.write(`${text}\n`);
  };
  return {
    say,
    progress: () => undefined,
    update: () => undefined,
    settled: (state, slot) => say(slotLine(state, slot)),
    close: () => undefined,
  };
}

class LiveScreen implements DemoScreen {
  readonly #stream: ScreenStream;
  readonly #color: boolean;
  #drawn: readonly string[] = [];
  #closed = false;

  constructor({ stream, color }: ScreenOptions) {
    this.#stream = stream;
    this.#color = color;
    stream.write(HIDE_CURSOR);
  }

  say(text: string): void {
    const drawn = this.#drawn;
    this.#draw([]);
    this.#stream.write(`${text}\n`);
    this.#draw(drawn);
  }

  progress(text: string): void {
    this.#draw([text.slice(0, this.#columns)]);
  }

  update(state: LiveState): void {
    const rows = this.#stream.rows ?? ROWS;
    this.#draw(liveLines(state, { columns: this.#columns, rows, color: this.#color }));
  }

  settled(state: LiveState): void {
    this.update(state);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stream.write(SHOW_CURSOR);
  }

  get #columns(): number {
    return this.#stream.columns ?? COLUMNS;
  }

  /** In one write, so that no half-drawn view is ever seen. */
  #draw(lines: readonly string[]): void {
    const up = this.#drawn.length > 0 ? `\u001b[${this.#drawn.length}A\r` : '';
    const text = lines.map((line) => `${line}\u001b[K\n`).join('');
    this.#stream.write(`${up}${text}${CLEAR_BELOW}`);
    this.#drawn = lines;
  }
}
