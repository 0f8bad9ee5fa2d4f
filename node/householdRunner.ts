import { capacityWh } from '../state/contracts/market/marketOrders.ts';
import type { ExecutedBlock } from '../state/execution/blockRules.ts';
import { householdNames, readHousehold } from '../state/execution/registry.ts';
import { equalBytes } from '../state/types/bytes.ts';
import type { EventName } from '../state/types/event.ts';
import { slotStartMs } from '../state/types/parameters.ts';
import { isoTime } from '../state/types/time.ts';
import { microPerWattHour, wattHours } from '../state/types/units.ts';
import type { Ledger } from './chain/ledger.ts';
import type { Clock } from './clock.ts';
import type { MeterConfig, NodeConfig } from './config.ts';
import type { Signer } from './crypto/signer.ts';
import { homeMarkets } from './homeMarket.ts';
import { HouseholdAgent } from './household/agent.ts';
import { AGENT_DEFAULTS } from './household/agentPorts.ts';
import { describeFault } from './household/data/csvFaults.ts';
import { readHouseholdCsv } from './household/data/householdCsv.ts';
import { slotMisfit } from './household/data/householdData.ts';
import type { Meter } from './household/devices/meter.ts';
import { replayMeter } from './household/devices/replayMeter.ts';
import { simulatedMeter } from './household/devices/simulatedMeter.ts';
import { FileHistory } from './household/fileHistory.ts';
import { modelHomes } from './household/model/modelHome.ts';
import type { NodeLog } from './log.ts';
import { marketPort } from './marketPort.ts';
import type { Mempool } from './mempool/mempool.ts';
import type { NodeServices } from './services.ts';

const DAY_MS = 86_400_000;
/** Own readings that are kept at home. */
const HISTORY_MONTHS = 36;

/**
 * A reading that reaches a proposer whose clock is a little behind would come before its slot's end, and
 * be refused: clocks of a community agree within a second (consensus precision).
 */
const READ_DELAY_MS = 2_000;

/** The meter of the configuration cannot be used; the message says why. */
export class MeterError extends Error {
  override readonly name = 'MeterError';
}

export interface HouseholdParts {
  readonly ledger: Ledger;
  readonly mempool: Mempool;
  readonly config: NodeConfig['household'];
  readonly historyFolder: string;
  readonly account: Signer;
  readonly meter: Signer;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly send: NodeServices['send'];
  readonly sealed: NodeServices['sealed'];
}

/** Runs the household's agent: one timer, and a look after every block. */
export class HouseholdRunner {
  readonly #agent: HouseholdAgent;
  readonly #history: FileHistory;
  readonly #clock: Clock;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  private constructor(agent: HouseholdAgent, history: FileHistory, clock: Clock) {
    this.#agent = agent;
    this.#history = history;
    this.#clock = clock;
  }

  /**
   * Null where this node acts for no household: no meter is configured, or the account is not a
   * household's of this chain.
   * @throws MeterError
   */
  static async create(parts: HouseholdParts): Promise<HouseholdRunner | null> {
    const { ledger, config, account, clock } = parts;
    const names = householdNames(ledger.state);
    const household = names
      .map((name) => readHousehold(ledger.state, name))
      .find((one) => one !== null && equalBytes(one.account, account.publicKey));
    if (household === null || household === undefined) return null;
    const marketIn = homeMarkets(ledger, household.household);
    const { meter: meterConfig } = config;
    if (meterConfig.kind === 'none') return null;
    const meter = await openMeter(meterConfig);
    const history = await FileHistory.open({
      folder: parts.historyFolder,
      monthsMax: HISTORY_MONTHS,
      onBadLine: (file, line) => parts.log.warn({ file, line }, 'a line of the history is damaged'),
    });
    const zones = new Set(names.map((name) => readHousehold(ledger.state, name)?.zone));
    const { slotLengthMs } = ledger.chain.parameters;
    const slotsPerDay = Math.max(1, Math.round(DAY_MS / meterConfig.slotLengthMs));
    const { buyAtMost, sellAtLeast, paused } = config;
    const agent = new HouseholdAgent(
      {
        ...AGENT_DEFAULTS,
        slotsPerDay,
        learnSlots: 28 * slotsPerDay,
        readDelayMs: Math.min(READ_DELAY_MS, Math.floor(slotLengthMs / 10)),
        limits: {
          paused,
          ...(buyAtMost === null ? {} : { buyAtMost: microPerWattHour(buyAtMost) }),
          ...(sellAtLeast === null ? {} : { sellAtLeast: microPerWattHour(sellAtLeast) }),
        },
        connection: {
          importMaxWh: wattHours(capacityWh(household.importLimitW, slotLengthMs)),
          exportMaxWh: wattHours(capacityWh(household.exportLimitW, slotLengthMs)),
        },
      },
      {
        clock,
        meter,
        history,
        log: parts.log,
        market: marketPort({
          ledger,
          mempool: parts.mempool,
          marketIn,
          household: household.household,
          account: account.publicKey,
          meter: parts.meter,
          oneZone: zones.size <= 1,
          send: parts.send,
          sealed: parts.sealed,
        }),
      },
    );
    const runner = new HouseholdRunner(agent, history, clock);
    ledger.onCommitted((executed) => {
      tellNewTerms(parts, household.household, executed);
      runner.#wake();
    });
    return runner;
  }

  get counters(): HouseholdAgent['counters'] {
    return this.#agent.counters;
  }

  /** Learns from the history first; orders and readings go out once the node is in step. */
  async start(): Promise<void> {
    await this.#agent.start();
    this.#wake();
  }

  /** A moment that it waits for may have come. */
  clockSet(): void {
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#history.close();
  }

  #wake(): void {
    if (this.#stopped) return;
    void this.#agent.tick().then(() => {
      if (this.#stopped) return;
      if (this.#timer !== null) clearTimeout(this.#timer);
      const waitMs = Math.max(0, this.#agent.nextWakeMs() - this.#clock.nowMs());
      this.#timer = setTimeout(() => this.#wake(), Math.min(waitMs, DAY_MS));
    });
  }
}

/** So that nobody is bound by terms that he had no chance to read. */
function tellNewTerms(
  { log, ledger }: HouseholdParts,
  household: string,
  { result: { events } }: ExecutedBlock,
): void {
  const { slotLengthMs } = ledger.chain.parameters;
  for (const { name, attributes } of events) {
    if (!ANNOUNCEMENTS.has(name)) continue;
    const fromSlot = BigInt(attributes['fromSlot'] ?? '0');
    const from = isoTime(slotStartMs(fromSlot, slotLengthMs));
    log.info(
      { household, contract: attributes['name'], fromSlot: fromSlot.toString(), from },
      `${name}: read its terms with "gridhood contract show ${attributes['name']} --at ${fromSlot}"`,
    );
  }
}

const ANNOUNCEMENTS: ReadonlySet<EventName> = new Set([
  'contract-deployed',
  'contract-changed',
  'contract-retired',
]);

async function openMeter(config: Exclude<MeterConfig, { kind: 'none' }>): Promise<Meter> {
  const times = {
    firstSlot: config.firstSlot,
    fromMs: config.fromMs,
    slotLengthMs: config.slotLengthMs,
  };
  if (config.kind === 'simulated') {
    const home = modelHomes(config.count, config.seed)[config.index];
    if (home === undefined)
      throw new MeterError(
        `household.meter.index is ${config.index}, but there are only ${config.count} homes`,
      );
    return simulatedMeter(home, times);
  }
  const read = await readHouseholdCsv(config.file);
  if (!read.ok)
    throw new MeterError(
      `${config.file}${read.count === 1 ? '' : ` has ${read.count} faults`}: ${read.faults.map(describeFault).join('; ')}`,
    );
  const misfit = slotMisfit(read.data, config.fromMs, config.slotLengthMs);
  if (misfit !== null) throw new MeterError(`${config.file}: ${misfit}`);
  if (!read.data.households.has(config.household))
    throw new MeterError(`${config.file} has no household ${config.household}`);
  return replayMeter(read.data, config.household, times);
}
