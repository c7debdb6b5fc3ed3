import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NextServer, NextServerOptions } from 'next/dist/server/next.js';
import { projectRoot } from '../../../project-root.ts';

/** Next.js in this process: it answers whatever the service itself does not. */
export interface Pages {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

const folder = join(projectRoot, 'web');

/** Whether `next build web` has been run. */
export function pagesAreBuilt(): boolean {
  return existsSync(join(folder, '.next', 'BUILD_ID'));
}

export async function startPages(dev: boolean): Promise<Pages> {
  // CommonJS whose module is the function itself: an ESM import does not have its call signature.
  const next = createRequire(import.meta.url)('next') as (options: NextServerOptions) => NextServer;
  const server = next({ dev, dir: folder });
  await server.prepare();
  const handle = server.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => server.close() };
}
