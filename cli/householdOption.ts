import { accountView } from '../node/api/views/accountView.ts';
import type { ChainReader } from '../node/api/views/chainReader.ts';
import { usage } from './errors.ts';

/** On the folder of a stopped node nobody is asking, so the household must be named. */
export function namedHousehold(reader: ChainReader, household: string | undefined): string {
  if (household === undefined)
    throw usage('without a running node, name the household: --household anna');
  return accountView(reader, household).household?.household ?? household;
}
