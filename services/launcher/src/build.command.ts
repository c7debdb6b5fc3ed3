import { join } from 'node:path';
import { environment } from '../../environment.ts';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { buildChanged } from './build.ts';

// `npm run build`: what changed since the last build, as `npm start` does it.
try {
  await buildChanged(join(environment().LIANTU_HOME, 'logs'));
} catch (error) {
  process.stderr.write(`出错:${error instanceof AppError ? error.message : error}\n`);
  process.exitCode = 1;
}
