import type { FlexibilityParameters } from '../../../state/contracts/flexibility/flexibilityParameters.ts';
import {
  type DemandEvent,
  openEvents,
  pledgesOf,
} from '../../../state/contracts/flexibility/flexibilityState.ts';
import type { DeployedContract } from '../../../state/contracts/template.ts';
import { liveContracts } from '../../../state/execution/contractRegistry.ts';
import { contractDataKey } from '../../../state/execution/stateKeys.ts';
import { toHex } from '../../../state/types/bytes.ts';
import { slotStartMs } from '../../../state/types/parameters.ts';
import { isoTime } from '../../../state/types/time.ts';
import { contractOf, shown } from './arguments.ts';
import type { ChainReader } from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { invalidArgument, notFound } from './requestError.ts';

/** A flexibility contract with the eyes on its own data. */
export interface Flexibility {
  readonly instance: DeployedContract;
  readonly parameters: FlexibilityParameters;
  readonly slotLengthMs: number;
  readonly data: { get(key: Uint8Array): Uint8Array | undefined };
}

const TEMPLATE = 'flexibility';

/** By name or id; without either, the chain's first. */
export function flexibilityOf(reader: ChainReader, which?: string, slot?: bigint): Flexibility {
  const { chain, state } = reader.ledger;
  const name =
    which ?? liveContracts(chain, state).find(({ template }) => template.name === TEMPLATE)?.name;
  if (name === undefined) throw notFound('this chain has no contract of template flexibility');
  return withData(reader, contractOf(reader, name, slot));
}

function withData(reader: ChainReader, instance: DeployedContract): Flexibility {
  if (instance.template.name !== TEMPLATE)
    throw notFound(`contract ${instance.name} is not of template flexibility`);
  return {
    instance,
    // Its instance carries what its own template has read.
    parameters: instance.parameters as FlexibilityParameters,
    slotLengthMs: reader.genesis.parameters.slotLengthMs,
    data: { get: (key) => reader.ledger.state.get(contractDataKey(instance.id, key)) },
  };
}

/** An event that is not final, by the first digits of its id, in whichever contract it is. */
export function findDemandEvent(
  reader: ChainReader,
  id: string,
): { readonly flexibility: Flexibility; readonly event: DemandEvent } {
  if (!/^[0-9a-fA-F]{6,64}$/.test(id))
    throw invalidArgument(`an event is named by at least 6 of its hex digits, not ${shown(id)}`);
  const { chain, state } = reader.ledger;
  const found = liveContracts(chain, state)
    .filter(({ template }) => template.name === TEMPLATE)
    .map((instance) => withData(reader, instance))
    .flatMap((flexibility) =>
      openEvents(flexibility.data)
        .filter(({ event }) => toHex(event).startsWith(id.toLowerCase()))
        .map((event) => ({ flexibility, event })),
    );
  const [first, second] = found;
  if (first === undefined) throw notFound(`there is no event ${shown(id)} that is not final`);
  if (second !== undefined) throw invalidArgument(`several events begin with ${shown(id)}`);
  return first;
}

export interface DemandEventView {
  readonly event: string;
  /** open: households can pledge. committed: shares are fixed. settled: paid, but for corrections. */
  readonly status: string;
  /** Null: all members of the market. */
  readonly zone: string | null;
  readonly firstSlot: string;
  readonly lastSlot: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly quantityWh: string;
  readonly priceMicroPerWh: string;
  readonly pledgesUntil: string;
  readonly finalFrom: string;
  /** Of all households. */
  readonly pledgedWh: string;
  readonly committedWh: string;
  readonly rewardedWh: string;
  /** What may still be paid. */
  readonly escrowMicro: string;
  /** Of the household that was asked for; null where it has not pledged. */
  readonly own: {
    readonly pledgedWh: string;
    readonly committedWh: string;
    readonly rewardedWh: string;
  } | null;
}

export interface FlexibilityView {
  readonly asOf: AsOf;
  readonly contract: string;
  readonly household: string;
  /** Those that are not final, by age. */
  readonly events: readonly DemandEventView[];
}

export function flexibilityView(
  reader: ChainReader,
  household: string,
  contract?: string,
): FlexibilityView {
  const flexibility = flexibilityOf(reader, contract);
  return {
    asOf: asOf(reader),
    contract: flexibility.instance.name,
    household,
    events: openEvents(flexibility.data).map((event) => eventView(flexibility, event, household)),
  };
}

function eventView(
  { data, slotLengthMs }: Flexibility,
  event: DemandEvent,
  household: string,
): DemandEventView {
  const pledges = pledgesOf(data, event);
  const sum = (key: 'pledgedWh' | 'committedWh' | 'rewardedWh') =>
    pledges.reduce((total, pledge) => total + pledge[key], 0n).toString();
  const own = pledges.find((pledge) => pledge.household === household);
  return {
    event: toHex(event.event),
    status: event.status,
    zone: event.zone === '' ? null : event.zone,
    firstSlot: event.firstSlot.toString(),
    lastSlot: event.lastSlot.toString(),
    startsAt: isoTime(slotStartMs(event.firstSlot, slotLengthMs)),
    endsAt: isoTime(slotStartMs(event.lastSlot + 1n, slotLengthMs)),
    quantityWh: event.quantityWh.toString(),
    priceMicroPerWh: event.price.toString(),
    pledgesUntil: isoTime(event.pledgesUntilMs),
    finalFrom: isoTime(event.finalFromMs),
    pledgedWh: sum('pledgedWh'),
    committedWh: sum('committedWh'),
    rewardedWh: sum('rewardedWh'),
    escrowMicro: event.hold.toString(),
    own:
      own === undefined
        ? null
        : {
            pledgedWh: own.pledgedWh.toString(),
            committedWh: own.committedWh.toString(),
            rewardedWh: own.rewardedWh.toString(),
          },
  };
}
