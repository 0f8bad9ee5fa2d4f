import { minuteText } from './demoOptions.ts';
import { highest } from './extremes.ts';
import { isSettled, type SlotRecord } from './runRecord.ts';
import { plural, priceText, table } from './text.ts';

/** A node as last heard of. */
export interface LiveNode {
  readonly name: string;
  readonly isAuthority: boolean;
  /** Null where it does not answer. */
  readonly height: string | null;
  readonly peers: number;
}

export interface LiveState {
  readonly title: string;
  /** True where no meter ever measured the energy shown. */
  readonly simulated: boolean;
  readonly nodes: readonly LiveNode[];
  /** All slots so far, ascending. */
  readonly slots: readonly SlotRecord[];
  readonly firstSlot: number;
  readonly slotCount: number;
  /** Data time of a slot's begin. */
  readonly dataTimeMs: (slot: number) => number;
}

export interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly color: boolean;
}

const SLOTS_SHOWN = 6;
/** Title, two tables' heads, the space between, the last lines, and one for the cursor. */
const OTHER_ROWS = 11;

/** The whole live view, fewer lines than the screen has: one more and every redraw would scroll it. */
export function liveLines(state: LiveState, screen: Screen): string[] {
  const { bold, dim } = paint(screen.color);
  const cleared = state.slots.filter(({ cleared }) => cleared !== null);
  const slots = cleared.slice(-SLOTS_SHOWN);
  const homesMax = Math.max(1, screen.rows - OTHER_ROWS - Math.max(1, slots.length));
  const homes = homeTable(state, cleared.at(-1), homesMax);
  const lines = [
    bold(state.title),
    headline(state),
    '',
    ...(slots.length === 0
      ? [dim('The first auction is waiting for its orders…')]
      : slotTable(state, slots).map((line, index) => (index < 2 ? dim(line) : line))),
    '',
    ...homes.map((line, index) => (index < 2 ? dim(line) : line)),
    dim('Ctrl-C ends the run with a report; once more stops it at once.'),
  ];
  return lines.slice(0, screen.rows - 1).map((line) => cut(line, screen.columns));
}

/** What one settled slot comes to, where lines are all there is. */
export function slotLine(state: LiveState, { slot, cleared, trades, homes }: SlotRecord): string {
  const traded = [...trades.values()].length;
  const price = cleared?.price == null ? 'no trade' : `${priceText(cleared.price)} ct/kWh`;
  const height = heightOf(state.nodes);
  return [
    `slot ${slot - state.firstSlot + 1} of ${state.slotCount}`,
    minuteText(state.dataTimeMs(slot)),
    price,
    `${cleared?.volumeWh ?? 0n} Wh traded by ${traded} of ${plural(homes.size, 'home')}`,
    ...(height === null ? [] : [`height ${height}`]),
    ...(state.simulated ? ['simulated'] : []),
  ].join('  ');
}

function headline({
  nodes,
  slots,
  firstSlot,
  slotCount,
  dataTimeMs,
  simulated,
}: LiveState): string {
  const running = nodes.filter(({ height }) => height !== null);
  const last = slots.filter(({ cleared }) => cleared !== null).at(-1)?.slot ?? firstSlot;
  const peers = running.map((node) => node.peers);
  const peerText =
    peers.length === 0 ? '' : ` · peers ${Math.min(...peers)}–${Math.max(...peers)} a node`;
  return [
    `data time ${minuteText(dataTimeMs(last))}${simulated ? ' (simulated)' : ''}`,
    `slot ${Math.max(0, last - firstSlot + 1)} of ${slotCount}`,
    `height ${heightOf(nodes) ?? '–'}`,
    `nodes ${running.length} of ${nodes.length}${peerText}`,
  ].join(' · ');
}

function slotTable(state: LiveState, slots: readonly SlotRecord[]): string[] {
  const rows = slots.map((record) => {
    const { slot, cleared } = record;
    return [
      String(slot - state.firstSlot + 1),
      minuteText(state.dataTimeMs(slot)),
      isSettled(record) ? 'settled' : 'cleared',
      cleared?.price == null ? '–' : priceText(cleared.price),
      String(cleared?.volumeWh ?? 0n),
      `${cleared?.matched ?? 0} of ${cleared?.orders ?? 0}`,
    ];
  });
  return table(['slot', 'data time', '', 'ct/kWh', 'Wh', 'orders filled'], rows, 3);
}

function homeTable(
  { nodes, slots, simulated }: LiveState,
  latest: SlotRecord | undefined,
  homesMax: number,
): string[] {
  const settled = slots.filter(isSettled).at(-1);
  const rows = nodes.map(({ name, isAuthority, height, peers }) => {
    const trade = latest?.trades.get(name);
    const home = settled?.homes.get(name);
    return [
      name,
      isAuthority ? 'authority' : 'household',
      tradeText(trade),
      home === undefined ? '–' : String(home.importWh),
      home === undefined ? '–' : String(home.exportWh),
      height ?? 'down',
      height === null ? '–' : String(peers),
    ];
  });
  const meter = simulated ? 'simulated' : 'metered';
  const lines = table(
    ['home', 'node', 'trade', `${meter} in Wh`, 'out Wh', 'height', 'peers'],
    rows,
    3,
  );
  const shown = lines.slice(0, homesMax + 2);
  const hidden = lines.length - shown.length;
  return hidden > 0 ? [...shown, `… and ${plural(hidden, 'home')} more`] : shown;
}

function tradeText(trade: { boughtWh: bigint; soldWh: bigint } | undefined): string {
  if (trade === undefined) return '–';
  return trade.boughtWh > 0n ? `buys ${trade.boughtWh} Wh` : `sells ${trade.soldWh} Wh`;
}

/** The highest that any node has told. */
function heightOf(nodes: readonly LiveNode[]): bigint | null {
  return highest(nodes.flatMap(({ height }) => (height === null ? [] : [BigInt(height)])));
}

function paint(color: boolean): { bold(text: string): string; dim(text: string): string } {
  const wrap = (code: number) => (text: string) =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { bold: wrap(1), dim: wrap(2) };
}

/** Cuts what is visible; escape sequences take no room. */
function cut(line: string, columns: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
  const parts = line.split(/(\u001b\[\d+m)/);
  let room = columns;
  return parts
    .map((part) => {
      if (part.startsWith('\u001b')) return part;
      const kept = part.slice(0, Math.max(0, room));
      room -= part.length;
      return kept;
    })
    .join('');
}
