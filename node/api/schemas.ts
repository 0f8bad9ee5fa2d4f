import { SYSTEM_ROLES } from '../../state/types/parameters.ts';

/** Limits on everything that a caller sends; JSON Schema, as fastify checks it. */
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const;
const decimal = { type: 'string', pattern: '^(0|[1-9][0-9]{0,18})$' } as const;
const hash = { type: 'string', pattern: '^[0-9a-fA-F]{64}$' } as const;
const waitMs = { type: 'integer', minimum: 0, maximum: 60_000 } as const;

const closed = (properties: Record<string, unknown>, required: readonly string[] = []) =>
  ({ type: 'object', additionalProperties: false, properties, required }) as const;

export const pageQuery: object = closed({
  cursor: text(40),
  limit: { type: 'integer', minimum: 1, maximum: 100 },
});
export const marketPageQuery: object = closed({
  cursor: text(40),
  limit: { type: 'integer', minimum: 1, maximum: 100 },
  contract: text(64),
  household: text(64),
});
const format = { enum: ['json', 'csv', 'html'] } as const;
const period = { from: text(40), to: text(40), month: text(7) };
export const reportQuery: object = closed({ ...period, format });
export const postingsQuery: object = closed({ ...period, slot: text(24) });
export const statementQuery: object = closed({
  ...period,
  slot: text(24),
  by: { enum: ['day', 'month'] },
  format,
});
export const marketReportQuery: object = closed({
  ...period,
  slot: text(24),
  contract: text(64),
  format,
});
export const contractQuery: object = closed({ contract: text(64) });
export const contractsQuery: object = closed({ all: { type: 'boolean' } });
export const contractParams: object = closed({ contract: text(64) }, ['contract']);
export const slotQuery: object = closed({ slot: text(24) });
export const contractBody: object = closed({ contract: { type: 'object' } }, ['contract']);
const noticeDays = { type: 'integer', minimum: 0, maximum: 366 } as const;
export const tariffQuery: object = closed({
  slot: text(24),
  count: { type: 'integer', minimum: 1, maximum: 192 },
  contract: text(64),
});
const pricesMicroPerWh = { type: 'array', minItems: 1, maxItems: 288, items: decimal } as const;
export const tariffBody: object = closed(
  {
    slot: text(24),
    retailMicroPerWh: pricesMicroPerWh,
    feedInMicroPerWh: pricesMicroPerWh,
    contract: text(64),
    waitMs,
  },
  ['slot', 'retailMicroPerWh', 'feedInMicroPerWh'],
);
export const fromQuery: object = closed({ from: decimal });
export const whoParams: object = closed({ who: text(128) }, ['who']);
export const slotParams: object = closed({ slot: text(24) }, ['slot']);
export const slotOrderParams: object = closed({ slot: text(24), order: text(128) }, [
  'slot',
  'order',
]);
export const blockParams: object = closed({ block: text(64) }, ['block']);
export const idParams: object = closed({ id: text(128) }, ['id']);

/** A signed transaction has at most 4096 bytes. */
export const transactionBody: object = closed(
  {
    bytesHex: { type: 'string', pattern: '^([0-9a-fA-F]{2})*$', minLength: 2, maxLength: 8192 },
    waitMs,
  },
  ['bytesHex'],
);
const step = closed({ quantityWh: decimal, priceMicroPerWh: decimal }, [
  'quantityWh',
  'priceMicroPerWh',
]);
const prefers = closed(
  { neighbours: { type: 'array', items: text(64), maxItems: 64 }, renewable: { type: 'boolean' } },
  ['neighbours', 'renewable'],
);
const pattern = closed({ from: text(40), until: text(40), days: text(40), hours: text(11) }, [
  'until',
]);
export const orderBody: object = closed(
  {
    slot: text(24),
    side: { enum: ['buy', 'sell'] },
    quantityWh: decimal,
    priceMicroPerWh: decimal,
    furtherSteps: { type: 'array', items: step, maxItems: 64 },
    prefers,
    replaces: hash,
    contract: text(64),
    waitMs,
  },
  ['side', 'quantityWh', 'priceMicroPerWh'],
);
export const standingOrderBody: object = closed(
  {
    side: { enum: ['buy', 'sell'] },
    steps: { type: 'array', items: step, minItems: 1, maxItems: 64 },
    pattern,
    prefers,
    replaces: hash,
    contract: text(64),
    waitMs,
  },
  ['side', 'steps', 'pattern'],
);
export const agreementBody: object = closed(
  {
    to: text(64),
    side: { enum: ['buy', 'sell'] },
    quantityWh: decimal,
    priceMicroPerWh: decimal,
    pattern,
    noticeSlots: decimal,
    answerBy: text(40),
    contract: text(64),
    waitMs,
  },
  ['to', 'side', 'quantityWh', 'priceMicroPerWh', 'pattern'],
);
export const flexibilityQuery: object = closed({ contract: text(64), household: text(64) });
export const demandEventBody: object = closed(
  {
    slot: text(24),
    slots: { type: 'integer', minimum: 1, maximum: 288 },
    zone: text(64),
    quantityWh: decimal,
    priceMicroPerWh: decimal,
    pledgesUntil: text(40),
    contract: text(64),
    waitMs,
  },
  ['slot', 'quantityWh', 'priceMicroPerWh'],
);
const share = { type: 'integer', minimum: 0, maximum: 1_000_000 } as const;
export const limitBody: object = closed(
  {
    slot: text(24),
    slots: { type: 'integer', minimum: 1, maximum: 288 },
    zone: text(64),
    importW: decimal,
    exportW: decimal,
    importPpm: share,
    exportPpm: share,
    contract: text(64),
    waitMs,
  },
  ['slot'],
);
export const limitsQuery: object = closed({
  slot: text(24),
  count: { type: 'integer', minimum: 1, maximum: 192 },
  household: text(64),
  contract: text(64),
});
export const violationsQuery: object = closed(period);
export const heartbeatBody: object = closed({ contract: text(64), waitMs });
export const pledgeBody: object = closed({ quantityWh: decimal, waitMs }, ['quantityWh']);
export const transferBody: object = closed(
  {
    to: text(128),
    amountMicro: decimal,
    reference: { type: 'string', maxLength: 140 },
    from: { enum: SYSTEM_ROLES },
    waitMs,
  },
  ['to', 'amountMicro'],
);
export const proposalParams: object = closed({ proposal: text(24) }, ['proposal']);
/** What a change is of is read by its type; a candidate's file is checked field by field. */
export const proposalBody: object = closed(
  {
    change: {
      oneOf: [
        closed({ type: { const: 'addAuthority' }, candidate: { type: 'object' } }, [
          'type',
          'candidate',
        ]),
        closed({ type: { enum: ['removeAuthority', 'liftSuspension'] }, authority: text(64) }, [
          'type',
          'authority',
        ]),
        closed({ type: { const: 'changeParameter' }, name: text(64), value: decimal }, [
          'type',
          'name',
          'value',
        ]),
        closed(
          {
            type: { enum: ['deployContract', 'changeContract'] },
            contract: { type: 'object' },
            noticeDays,
          },
          ['type', 'contract'],
        ),
        closed({ type: { const: 'retireContract' }, contract: text(64), noticeDays }, [
          'type',
          'contract',
        ]),
      ],
    },
    effectiveHeight: decimal,
    expires: text(40),
    reason: { type: 'string', maxLength: 140 },
    waitMs,
  },
  ['change'],
);
export const memberParams: object = closed({ household: text(64) }, ['household']);
const limitW = { type: 'integer', minimum: 0, maximum: 10_000_000 } as const;
const facts = {
  zone: { type: 'string', maxLength: 64 },
  importLimitW: limitW,
  exportLimitW: limitW,
} as const;
export const memberBody: object = closed(
  { household: text(64), address: text(128), ...facts, waitMs },
  ['household', 'address', 'importLimitW', 'exportLimitW'],
);
export const memberFactsBody: object = closed({
  ...facts,
  renewable: { type: 'boolean' },
  waitMs,
});
export const memberKeyBody: object = closed({ key: hash, waitMs }, ['key']);
export const memberStatusBody: object = closed(
  {
    status: { enum: ['active', 'suspended', 'closed'] },
    reason: { type: 'string', maxLength: 140 },
    waitMs,
  },
  ['status'],
);
export const voteBody: object = closed({ approve: { type: 'boolean' }, waitMs }, ['approve']);
export const cancelQuery: object = closed({ waitMs });
export const endQuery: object = closed({ waitMs, contract: text(64) });
