import t from 'tap';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { authoritiesAt } from '../../state/execution/authoritySets.ts';
import { type FinalHeader, verifyFinalHeader } from '../../state/execution/finalHeader.ts';
import type { Checkpoint, LightBlock } from '../../state/execution/lightChain.ts';
import type { Block } from '../../state/types/block.ts';
import { GovernedChain } from '../support/governance.ts';

/** A chain whose set changes twice. */
const chain = new GovernedChain(4);
for (let i = 0; i < 2; i++) chain.next();
for (const name of ['newbie', 'second']) {
  chain.decide(chain.candidate(name));
  for (let i = 0; i < 4; i++) chain.next();
}
const blockAt = (height: number) => chain.blocks[height - 1] as Block;
const changeHeights = chain.blocks.flatMap(({ header }) =>
  header.authoritiesHash.join() === header.nextAuthoritiesHash.join() ? [] : [header.height],
);
const [first = 0n, second = 0n] = changeHeights;
const last = Number(chain.head.height);

/** The certificate is made by the authorities of the block's own height. */
function lightBlock(height: number): LightBlock {
  const block = blockAt(height);
  const isChange = changeHeights.includes(BigInt(height));
  return {
    headerBytes: block.headerBytes,
    certificate: chain.certify(block),
    nextAuthorities: isChange ? authoritiesAt(chain.state, BigInt(height) + 1n) : null,
  };
}

function finalHeader(height: number, changes: readonly bigint[] = changeHeights): FinalHeader {
  const { headerBytes, certificate } = lightBlock(height);
  const before = changes.filter((change) => change < BigInt(height));
  return { headerBytes, certificate, setChanges: before.map((one) => lightBlock(Number(one))) };
}

function checkpoint(height: number): Checkpoint {
  const { genesis } = chain;
  const header = height === 0 ? null : blockAt(height);
  return {
    chainId: genesis.chainId,
    height: BigInt(height),
    hash: header?.hash ?? genesis.hash,
    timeMs: header?.header.timeMs ?? genesis.timeMs,
    authorities: authoritiesAt(chain.state, BigInt(height) + 1n),
  };
}

function verdict(trusted: Checkpoint, final: FinalHeader): string {
  const result = verifyFinalHeader(trusted, final, verifyNative);
  return result.ok ? `block ${result.header.height}` : result.fault.code;
}

t.test('every block is shown to be final from every block before it', async (t) => {
  t.ok(first > 0n && second > first && last > Number(second), 'the set changes twice');
  for (let height = 1; height <= last; height++)
    for (let trusted = 0; trusted < height; trusted++)
      t.equal(verdict(checkpoint(trusted), finalHeader(height)), `block ${height}`);
});

t.test('from a later block, as long as the set was the same', async (t) => {
  const head = checkpoint(last);
  for (let height = 1; height <= last; height++)
    t.equal(
      verdict(head, finalHeader(height)),
      BigInt(height) > second ? `block ${height}` : 'authorities',
    );
});

t.test('what does not follow is refused by its reason', async (t) => {
  const trusted = checkpoint(0);
  const whole = finalHeader(last);
  const [one, two] = whole.setChanges as readonly [LightBlock, LightBlock];
  const set = one.nextAuthorities ?? [];
  const fabricated = [chain.candidate('m').authority];
  const changed = (fields: Partial<LightBlock>) => ({
    ...whole,
    setChanges: [{ ...one, ...fields }, two],
  });
  const rows: [what: string, final: FinalHeader, code: string][] = [
    ['a change left out', { ...whole, setChanges: [two] }, 'authorities'],
    ['the last change left out', { ...whole, setChanges: [one] }, 'authorities'],
    ['changes in another order', { ...whole, setChanges: [two, one] }, 'authorities'],
    ['a change twice', { ...whole, setChanges: [one, one, two] }, 'authorities'],
    [
      'a block that changes nothing',
      { ...whole, setChanges: [one, lightBlock(Number(first) + 1), two] },
      `block ${last}`,
    ],
    ['a fabricated set', changed({ nextAuthorities: fabricated }), 'nextAuthorities'],
    ['an unsorted set', changed({ nextAuthorities: set.toReversed() }), 'nextAuthorities'],
    ['no set', changed({ nextAuthorities: null }), 'nextAuthorities'],
    ['a change that nobody signed', changed({ certificate: two.certificate }), 'certificate'],
    ['a certificate of another block', { ...whole, certificate: one.certificate }, 'certificate'],
    [
      'too few signatures',
      { ...whole, certificate: chain.certify(blockAt(last), [0, 1]) },
      'certificate',
    ],
    ['no header', { ...whole, headerBytes: new Uint8Array(3) }, 'header'],
    ['a change after it', { ...finalHeader(1), setChanges: [one] }, 'authorities'],
  ];
  for (const [what, final, code] of rows) t.equal(verdict(trusted, final), code, what);
  t.equal(verdict({ ...trusted, chainId: 'elm-street' }, whole), 'chain', 'another chain');
});
