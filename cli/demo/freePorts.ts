import { createServer, type Server } from 'node:net';

/** Below the ports that systems give to outgoing connections. */
const LOWEST = 10_000;
const HIGHEST = 30_000;
const TRIES = 50;

/** The first of `count` loopback TCP ports in a row that nobody listens on now. */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const first = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST - count));
    if (await allFree(first, count)) return first;
  }
  throw new Error(`found no ${count} free TCP ports in a row`);
}

async function allFree(first: number, count: number): Promise<boolean> {
  const servers = Array.from({ length: count }, () => createServer());
  const free = await Promise.all(servers.map((server, index) => listens(server, first + index)));
  await Promise.all(
    servers.map((server, index) =>
      free[index] ? new Promise((resolve) => server.close(resolve)) : null,
    ),
  );
  return free.every((one) => one);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}
