import { RequestError } from '../errors.ts';

/** At most so many at a time; the rest wait in line. libp2p itself would fail them at once. */
export class Semaphore {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Resolves to the function that gives the place back. @throws RequestError `aborted` */
  async acquire(signal?: AbortSignal): Promise<() => void> {
    if (signal?.aborted) throw new RequestError('request was aborted', { code: 'aborted' });
    if (this.#free > 0) this.#free--;
    else await this.#wait(signal);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const next = this.#line.shift();
      if (next === undefined) this.#free++;
      else next();
    };
  }

  #wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#line.splice(this.#line.indexOf(enter), 1);
        reject(new RequestError('request was aborted', { code: 'aborted' }));
      };
      this.#line.push(enter);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
