import { createServer } from 'node:net';
import { AppError } from '../../graph-api/src/error/app-error.ts';

const PORTS = 200;

/**
 * A free port on 127.0.0.1 of the 200 from `from` upward. Each process begins to look at another place, for two that
 * look at the same time would find the same one.
 */
export async function freePort(from: number): Promise<number> {
  for (let step = 0; step < PORTS; step++) {
    const port = from + ((process.pid + step) % PORTS);
    if (await isFree(port)) return port;
  }
  throw new AppError('UNAVAILABLE', `从 ${from} 起的 200 个端口都被占用。请用环境变量指定一个空闲的端口。`);
}

/** Whether nobody listens on this port of the loopback address. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
