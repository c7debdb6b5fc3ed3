import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../policy/actor.ts';
import type { Download, WorkbookService } from './workbook.service.ts';

/** `GET /files/workbooks/:streetCode` and `GET /files/findings/:batchId`. */
export function workbookRoutes(
  app: FastifyInstance,
  workbooks: WorkbookService,
  actorOf: (request: FastifyRequest) => Promise<Actor | null>,
): void {
  app.get<{ Params: { streetCode: string } }>('/files/workbooks/:streetCode', async (request, reply) =>
    send(reply, await workbooks.prefilled(await actorOf(request), request.params.streetCode)),
  );

  app.get<{ Params: { batchId: string } }>('/files/findings/:batchId', async (request, reply) =>
    send(reply, await workbooks.findings(await actorOf(request), request.params.batchId)),
  );
}

function send(reply: FastifyReply, { name, content }: Download): FastifyReply {
  return reply
    .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store')
    .send(content);
}
