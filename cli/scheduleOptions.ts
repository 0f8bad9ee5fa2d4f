import { type Command, InvalidArgumentError } from 'commander';
import type { StepRequest } from '../node/api/scheduleRequest.ts';
import { usage } from './errors.ts';
import { amountArgument, parseAmount } from './options.ts';

/** For which slots something is meant; the API reads the words. */
export interface PatternOptions {
  readonly from?: string;
  readonly until: string;
  readonly days?: string;
  readonly hours?: string;
}

export function addPatternOptions(command: Command): Command {
  return command
    .requiredOption('--until <time>', 'the last slot ends then: 2027-06-30 or 2027-06-30T18:00Z')
    .option('--from <time>', 'the first slot starts then (default: as soon as can be)')
    .option('--days <days>', 'daily, weekdays, weekend, or days such as Mon,Thu', 'daily')
    .option(
      '--hours <hours>',
      "such as 18:00-22:30, by the clock of the market's tariff",
      '00:00-24:00',
    );
}

export function patternBody({ from, until, days, hours }: PatternOptions): object {
  return {
    until,
    ...(from === undefined ? {} : { from }),
    ...(days === undefined ? {} : { days }),
    ...(hours === undefined ? {} : { hours }),
  };
}

/** Further price steps and preferred sources of an order. */
export interface StepOptions {
  readonly price: string;
  readonly step?: readonly StepRequest[];
  readonly prefer?: readonly string[];
  readonly preferRenewable?: boolean;
}

export function addStepOptions(command: Command): Command {
  return command
    .requiredOption(
      '--price <micro>',
      'limit in micro-credits per Wh (150: 0.150 credits/kWh)',
      parseAmount,
    )
    .option(
      '--step <wh@micro>',
      'more Wh at a worse limit, such as 300@120; up to seven times',
      (text: string, before: readonly StepRequest[] = []) => [...before, parseStep(text)],
    )
    .option(
      '--prefer <household>',
      'rather be supplied by this neighbour; may be given again, the best liked first',
      (name: string, before: readonly string[] = []) => [...before, name],
    )
    .option('--prefer-renewable', 'rather be supplied with renewable energy');
}

function parseStep(text: string): StepRequest {
  const match = /^(0|[1-9]\d{0,18})@(0|[1-9]\d{0,18})$/.exec(text);
  if (match === null) throw new InvalidArgumentError('Give Wh@price, such as 300@120.');
  return { quantityWh: match[1] ?? '', priceMicroPerWh: match[2] ?? '' };
}

export function prefersBody({ prefer = [], preferRenewable = false }: StepOptions): object {
  if (prefer.length === 0 && !preferRenewable) return {};
  return { prefers: { neighbours: prefer, renewable: preferRenewable } };
}

export function energyArgument(text: string): string {
  return amountArgument(text, 'the energy', 'Wh');
}

export function sideArgument(side: string | undefined): 'buy' | 'sell' {
  if (side === 'buy' || side === 'sell') return side;
  throw usage(`an order is to buy or to sell, not to ${side ?? ''}`);
}
