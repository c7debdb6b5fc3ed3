import type { FastifyInstance } from 'fastify';
import type { HealthService } from './health.service.ts';

/** `/health/live`: this process answers. `/health/ready`: it can serve. Neither says anything else. */
export function healthRoutes(app: FastifyInstance, health: HealthService): void {
  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await health.ready();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}
