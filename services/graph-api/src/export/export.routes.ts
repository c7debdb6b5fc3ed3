import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { ExportService } from './export.service.ts';

const text = z
  .string()
  .max(200)
  .optional()
  .transform((value) => value || null);

const Query = z.object({
  format: z.enum(['xlsx', 'csv', 'jsonld']),
  at: text,
  street: text,
  chain: text,
  segment: text,
  product: text,
  firm: text,
  revision: text,
  since: text,
  list: z.enum(['CHAIN', 'SUPPLY', 'DEMAND']).default('CHAIN'),
});

/** `GET /files/exports/:table?format=xlsx&street=…`: a table to take along. */
export function exportRoutes(
  app: FastifyInstance,
  exports: ExportService,
  actorOf: (request: FastifyRequest) => Promise<Actor | null>,
): void {
  app.get<{ Params: { table: string } }>('/files/exports/:table', async (request, reply) => {
    const actor = await actorOf(request);
    const query = Query.safeParse(request.query);
    if (!query.success) throw new AppError('BAD_INPUT', '导出的条件看不懂。请从页面上的“导出”重新选择。');
    const { format, at, list, since, ...ids } = query.data;
    const { fileName, contentType, content } = await exports.open(actor, {
      table: request.params.table,
      format,
      at,
      scope: {
        list,
        since,
        streetCode: ids.street,
        chainId: ids.chain,
        segmentId: ids.segment,
        productId: ids.product,
        enterpriseId: ids.firm,
        revisionId: ids.revision,
      },
    });
    return reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('cache-control', 'private, no-store')
      .send(content);
  });
}
