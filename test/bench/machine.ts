import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { verifyNative } from '../../node/crypto/nativeVerifier.ts';
import { createSigner } from '../../node/crypto/signer.ts';
import { median, microsPerCall, round } from './figures.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Runnable processes on average over the last minute, before the run: above 0 others were at work. */
  readonly loadBefore: number;
  readonly date: string;
}

export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    node: process.version,
    loadBefore: round(loadavg()[0] ?? 0),
    date: new Date().toISOString(),
  };
}

/** What every figure of a run is held against: both are bounds that no code of ours can beat. */
export interface Baseline {
  /** One Ed25519 signature checked by OpenSSL, in µs. */
  readonly signatureCheckUs: number;
  /** One record of 256 bytes appended to a file and synced, in ms. */
  readonly syncedAppendMs: number;
}

export async function measureBaseline(): Promise<Baseline> {
  const signer = createSigner(new Uint8Array(32).fill(7));
  const message = new Uint8Array(32).fill(1);
  const signature = signer.sign(message);
  const signatureCheckUs = microsPerCall(() => {
    verifyNative(signer.publicKey, message, signature);
  });
  return {
    signatureCheckUs: round(signatureCheckUs),
    syncedAppendMs: round(await syncedAppendMs()),
  };
}

async function syncedAppendMs(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gridhood-bench-'));
  const file = await open(join(folder, 'log'), 'a');
  const record = new Uint8Array(256);
  const times: number[] = [];
  for (let i = 0; i < 100; i++) {
    const startMs = performance.now();
    await file.appendFile(record);
    await file.datasync();
    times.push(performance.now() - startMs);
  }
  await file.close();
  rmSync(folder, { recursive: true });
  return median(times);
}
