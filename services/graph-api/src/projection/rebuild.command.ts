import 'reflect-metadata';
import { systemClock } from '../clock.ts';
import { connected } from '../database/connected.ts';
import { ProjectionService } from './projection.service.ts';
import { rebuild } from './rebuild.ts';

await connected(async (database) => {
  const started = performance.now();
  const { acts } = await rebuild(database, new ProjectionService(database, systemClock));
  process.stdout.write(
    `已按 ${acts} 个动作重建图谱,用了 ${((performance.now() - started) / 1_000).toFixed(1)} 秒\n`,
  );
});
