/**
 * `Promise.withResolvers` for Node 20, without which the first dial of libp2p 3 kills the process.
 * Must be the first import of every entry point that loads libp2p. Node 22 has its own and keeps it.
 */
interface Resolvers<T> {
  promise: Promise<T>;
  resolve: (value: T | PromiseLike<T>) => void;
  reject: (reason?: unknown) => void;
}

const target = Promise as { withResolvers?: <T>() => Resolvers<T> };

target.withResolvers ??= function withResolvers<T>(): Resolvers<T> {
  const resolvers: Partial<Resolvers<T>> = {};
  const promise = new Promise<T>((resolve, reject) => {
    resolvers.resolve = resolve;
    resolvers.reject = reject;
  });
  return Object.assign(resolvers, { promise }) as Resolvers<T>;
};

export {};
