import { encodeAddress } from '../../../state/codec/address.ts';
import { readAccount } from '../../../state/execution/money.ts';
import { accountRange } from '../../../state/store/keys.ts';
import { equalBytes } from '../../../state/types/bytes.ts';
import { parseTime } from './arguments.ts';
import { storedBlock } from './blockView.ts';
import {
  type ChainReader,
  eventsOfBlocks,
  indexedEvents,
  type PlacedEvent,
} from './chainReader.ts';
import { type AsOf, asOf } from './headView.ts';
import { type Movement, movementsOf, type Party } from './movements.ts';
import { invalidArgument } from './requestError.ts';
import { type EnergyLine, energyChange } from './settlementEnergy.ts';
import { Bookings, type StatementPeriod } from './statementSum.ts';
import { accountOf, nameOf, roleOf } from './who.ts';

export interface StatementView extends StatementPeriod {
  readonly asOf: AsOf;
  readonly account: { address: string; name: string | null };
  /** The same for each day or month (UTC) in which something was booked, if asked for. */
  readonly periods: readonly StatementPeriod[];
  /** Whether the postings since the genesis add up to what the ledger says now. */
  readonly matchesLedger: boolean;
}

export interface StatementRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: 'day' | 'month' | undefined;
}

/** A bill: what came in and went out of an account, by the time at which it was booked. */
export async function statementView(
  reader: ChainReader,
  who: string,
  request: StatementRequest = {},
): Promise<StatementView> {
  const account = accountOf(reader, who);
  const fromMs = parseTime(request.from, 'from');
  const toMs = parseTime(request.to, 'to');
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs)
    throw invalidArgument('from must be before to');
  const head = asOf(reader);
  const { height } = reader.ledger.head;
  const state = readAccount(reader.ledger.state, account);
  const ledgerTotal = (state?.available ?? 0n) + (state?.held ?? 0n);
  const party = partyOf(reader, account);
  const lines = party.household === null ? null : new Map<bigint, EnergyLine>();

  const timeOf = blockTimes(reader);
  const bookings = new Bookings(fromMs, toMs, request.by);
  bookings.book(reader.genesis.timeMs, openingMovements(reader, account), null);
  for await (const { position, event } of eventsOf(reader, account, party, height)) {
    const timeMs = timeOf(position.height);
    const energy = lines === null ? null : energyChange(lines, party.household, event);
    bookings.book(timeMs, movementsOf(event, party, encodeAddress), energy);
  }
  return {
    asOf: head,
    account: { address: encodeAddress(account), name: nameOf(reader, account) },
    ...bookings.whole(lines !== null),
    periods: bookings.parts(lines !== null),
    matchesLedger: bookings.balance === ledgerTotal,
  };
}

/** Households find all of theirs by the index; for the others every block is read. */
function eventsOf(
  reader: ChainReader,
  account: Uint8Array,
  { household }: Party,
  height: bigint,
): AsyncIterable<PlacedEvent> | Iterable<PlacedEvent> {
  return household === null
    ? eventsOfBlocks(reader, 1n, height)
    : indexedEvents(reader, accountRange(account, 0n, height));
}

function partyOf(reader: ChainReader, account: Uint8Array): Party {
  const { accounts } = reader.genesis;
  const household = readAccount(reader.ledger.state, account)?.household ?? '';
  const role = roleOf(accounts, account);
  return {
    address: encodeAddress(account),
    household: household === '' ? null : household,
    settlementName:
      role === null || role === 'operator' ? null : role === 'gridOperator' ? 'dso' : role,
    isOperator: equalBytes(account, accounts.operator),
  };
}

function openingMovements({ genesis }: ChainReader, account: Uint8Array): Movement[] {
  return genesis.openingBalances
    .filter((opening) => equalBytes(opening.account, account))
    .map(({ amount }) => ({
      code: 'opening-balance',
      counterparty: 'supply',
      amountMicro: amount,
    }));
}

/** Events of one block come one after another: each block's time is looked up once. */
function blockTimes(reader: ChainReader): (height: bigint) => number {
  let last = { height: -1n, timeMs: 0 };
  return (height) => {
    if (last.height !== height)
      last = { height, timeMs: storedBlock(reader, height).block.header.timeMs };
    return last.timeMs;
  };
}
