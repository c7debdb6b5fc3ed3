import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { OwnDataService } from './own-data.service.ts';

/** `GET /files/own-data/:format`: all that is held on the firm of the account. */
export function ownDataRoutes(
  app: FastifyInstance,
  ownData: OwnDataService,
  actorOf: (request: FastifyRequest) => Promise<Actor | null>,
): void {
  app.get<{ Params: { format: string } }>('/files/own-data/:format', async (request, reply) => {
    const actor = await actorOf(request);
    const { format } = request.params;
    if (format !== 'xlsx' && format !== 'json') {
      throw new AppError('NOT_FOUND', '没有这种格式。请从企业页面上的“导出本企业数据”重新选择。');
    }
    const { fileName, contentType, content } = await ownData.open(actor, format);
    return reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('cache-control', 'private, no-store')
      .send(content);
  });
}
