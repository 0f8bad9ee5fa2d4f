import type { LedgerEvent } from '../../../state/types/event.ts';

/** Money that an event moved into (above zero) or out of an account, free and escrow taken together. */
export interface Movement {
  /** A posting code of the settlement such as `levy` or `p2p-energy`, or what moved it otherwise. */
  readonly code: string;
  readonly counterparty: string;
  readonly amountMicro: bigint;
}

/** By which names the events know an account. */
export interface Party {
  readonly address: string;
  /** Household id, or null. */
  readonly household: string | null;
  /** As settlement names it: `utility`, `dso`, `tax`, `community`; or null. */
  readonly settlementName: string | null;
  readonly isOperator: boolean;
}

export function movementsOf(
  event: LedgerEvent,
  party: Party,
  addressOf: (account: Uint8Array) => string,
): Movement[] {
  const { name, attributes } = event;
  const amount = BigInt(attributes['amountMicro'] ?? '0');
  switch (name) {
    case 'transferred':
      return transferMovements(attributes, amount, party);
    case 'minted':
      return attributes['to'] === party.address ? [move('minted', 'supply', amount)] : [];
    case 'burned':
      return party.isOperator ? [move('burned', 'supply', -amount)] : [];
    case 'arrears-lent':
    case 'arrears-repaid': {
      const debtor = event.accounts[0];
      if (debtor === undefined) return [];
      const address = addressOf(debtor);
      const towards = name === 'arrears-lent' ? amount : -amount;
      if (address === party.address) return [move(name, 'operator', towards)];
      return party.isOperator ? [move(name, address, -towards)] : [];
    }
    case 'slot-settled':
      return surplusMovements(attributes, party);
    default:
      return settlementMovements(attributes, party);
  }
}

function transferMovements(
  { from = '', to = '' }: Readonly<Record<string, string>>,
  amount: bigint,
  { address }: Party,
): Movement[] {
  const movements: Movement[] = [];
  if (from === address) movements.push(move('transferred', to, -amount));
  if (to === address) movements.push(move('transferred', from, amount));
  return movements;
}

function surplusMovements(
  { surplusMicro, surplusTo }: Readonly<Record<string, string>>,
  { settlementName }: Party,
): Movement[] {
  if (surplusMicro === undefined || surplusTo !== settlementName) return [];
  return [move('p2p-surplus', 'market', BigInt(surplusMicro))];
}

/**
 * Postings stand as `code>receiver` and `code<sender`, seen from the household that the event names; any
 * event may carry them.
 */
export function settlementPostings(attributes: Readonly<Record<string, string>>): Movement[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    if (!key.includes('<') && !key.includes('>')) return [];
    const match = /^([^<>]+)([<>])([^<>]+)$/.exec(key);
    if (match === null) return [];
    const [, code = '', direction, counterparty = ''] = match;
    const amount = BigInt(value);
    return [move(code, counterparty, direction === '>' ? -amount : amount)];
  });
}

function settlementMovements(
  attributes: Readonly<Record<string, string>>,
  { household, settlementName }: Party,
): Movement[] {
  const name = attributes['household'] ?? '';
  const postings = settlementPostings(attributes);
  if (name === household) return postings;
  if (settlementName === null) return [];
  return postings
    .filter(({ counterparty }) => counterparty === settlementName)
    .map(({ code, amountMicro }) => move(code, name, -amountMicro));
}

function move(code: string, counterparty: string, amountMicro: bigint): Movement {
  return { code, counterparty, amountMicro };
}
