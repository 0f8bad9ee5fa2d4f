import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readCheckpoint } from '../../node/api/lightChain.ts';
import {
  genesisCheckpoint,
  type OrderVerification,
  orderVerification,
} from '../../node/api/orderProof.ts';
import { parseNumber } from '../../node/api/views/arguments.ts';
import { orderProofView } from '../../node/api/views/orderProofView.ts';
import type { Commands } from '../command.ts';
import { ask, type CommonOptions, type Context } from '../context.ts';
import { usage } from '../errors.ts';
import { ExitCode } from '../exitCodes.ts';
import type { Output } from '../output.ts';

interface ProofOptions extends CommonOptions {
  readonly order: string;
  readonly contract?: string;
}
interface VerifyOptions extends ProofOptions {
  readonly proof?: string;
  readonly fromCheckpoint?: string;
}

const ORDER = ['--order <id>', 'the order, 64 hex digits'] as const;
const CONTRACT = ['--contract <name>', 'name or id of the market (default: the only one)'] as const;

export function registerOrderProofs(market: Command, commands: Commands): void {
  commands
    .leaf<ProofOptions & { out: string }>(
      market,
      'proof <slot>',
      'write what shows that an order was treated fairly, to be verified anywhere',
      [
        `market proof latest --order ${'4f'.repeat(4)}… --out order.json`,
        `market proof 2000001 --order ${'4f'.repeat(4)}… --out order.json`,
      ],
      proof,
    )
    .requiredOption(...ORDER)
    .requiredOption('--out <file>', 'where to write it')
    .option(...CONTRACT);
  commands
    .leaf<VerifyOptions>(
      market,
      'verify <slot>',
      'check that an order was treated fairly, without the orders of others and believing no node',
      [
        `market verify latest --order ${'4f'.repeat(4)}…`,
        `market verify 2000001 --order ${'4f'.repeat(4)}… --proof order.json`,
      ],
      verify,
    )
    .requiredOption(...ORDER)
    .option('--proof <file>', 'a proof that was written before, instead of asking the node')
    .option(
      '--from-checkpoint <file>',
      'a block that you trust (default: the genesis of the folder)',
    )
    .option(...CONTRACT);
}

/** As JSON; from the node that runs on the folder, else from the folder itself. */
function ownProof(
  context: Context,
  slot: string,
  { order, contract }: ProofOptions,
): Promise<object> {
  const path = `/api/v1/market/slots/${encodeURIComponent(slot)}/orders/${encodeURIComponent(order)}/proof`;
  return ask(
    context,
    (client) => client.get<object>(path, { query: { contract } }),
    (reader) => orderProofView(reader, slot, order, contract),
  );
}

async function proof(
  context: Context,
  options: ProofOptions & { out: string },
  [slot = 'latest']: readonly string[],
): Promise<undefined> {
  const { out, world } = context;
  const document = await ownProof(context, slot, options);
  const file = resolve(world.workingFolder, options.out);
  const text = `${JSON.stringify(document)}\n`;
  await writeFile(file, text).catch((error: Error) => {
    throw usage(`${file} cannot be written: ${error.message}`);
  });
  out.result({ file, bytes: text.length }, () =>
    out.line(
      `Wrote ${file} (${text.length} bytes). Whoever has it, and trusts this chain's genesis, can check it: gridhood market verify ${slot} --order ${options.order} --proof ${options.out}`,
    ),
  );
  return undefined;
}

async function verify(
  context: Context,
  options: VerifyOptions,
  [which = 'latest']: readonly string[],
): Promise<ExitCode> {
  const { world, folder, out } = context;
  const trusted =
    options.fromCheckpoint === undefined
      ? await genesisCheckpoint(folder)
      : readCheckpoint(await readJson(world.workingFolder, options.fromCheckpoint));
  const isNumber = /^\d+$/.test(which);
  if (options.proof !== undefined && !isNumber)
    throw usage(`with --proof the slot must be a number, not ${which}: it is not looked up`);
  const document =
    options.proof === undefined
      ? await ownProof(context, which, options)
      : await readJson(world.workingFolder, options.proof);
  const slot = isNumber ? parseNumber(which, 'a slot') : null;
  const report = orderVerification(trusted, slot, options.order, document);
  out.result(report, () => show(out, report));
  return report.ok ? ExitCode.ok : ExitCode.corrupt;
}

async function readJson(workingFolder: string, file: string): Promise<unknown> {
  const path = resolve(workingFolder, file);
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw usage(`${path} cannot be read as JSON: ${message}`);
  }
}

function show(
  out: Output,
  { ok, slot, order, household, checks, fault, result }: OrderVerification,
): void {
  out.heading(`Order ${order.slice(0, 16)}… in slot ${slot}`);
  for (const { text } of checks) out.line(`  ${text}`);
  if (fault !== null) {
    out.line(out.bad(`NOT PROVED (${fault.code}): ${fault.message}.`));
    return;
  }
  if (!ok || result === null) return;
  const { quantityWh, filledWh, priceMicroPerWh } = result;
  const price = priceMicroPerWh === null ? '' : ` at ${priceMicroPerWh} µ/Wh`;
  out.line(
    out.good(
      `Proved: ${household} traded ${filledWh} of ${quantityWh} Wh${filledWh === '0' ? '' : price}, as the rules demand.`,
    ),
  );
}
