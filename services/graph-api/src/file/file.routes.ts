import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandActor } from '../policy/policy.ts';
import { badUpload, type FileService, type Upload } from './file.service.ts';

const MAX_UPLOAD_BYTES = 30 * 1_048_576;

/** `POST /files/uploads` and `GET /files/originals/:sha256`. */
export async function fileRoutes(
  app: FastifyInstance,
  files: FileService,
  actorOf: (request: FastifyRequest) => Promise<Actor | null>,
): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 5, fieldSize: 1_000, parts: 6, headerPairs: 100 },
    throwFileSizeLimit: true,
  });

  app.post('/files/uploads', { bodyLimit: MAX_UPLOAD_BYTES + 1_048_576 }, async (request, reply) => {
    const actor = demandActor(await actorOf(request));
    const upload = await readUpload(request, actor, files);
    return reply.code(202).send({ jobId: await files.upload(actor, upload) });
  });

  app.get<{ Params: { sha256: string } }>('/files/originals/:sha256', async (request, reply) => {
    const { name, content } = await files.download(await actorOf(request), request.params.sha256);
    return reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(content);
  });
}

/** Fields come before the file, so that nobody sends 30 MB to be refused. */
async function readUpload(request: FastifyRequest, actor: Actor, files: FileService): Promise<Upload> {
  if (!request.isMultipart()) throw badUpload('file', '没有收到文件,请选择文件后再上传。');
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields.set(part.fieldname, String(part.value));
      continue;
    }
    const streetCode = fields.get('streetCode') ?? '';
    const operationId = fields.get('operationId') ?? '';
    files.demandUpload(actor, streetCode);
    return { streetCode, operationId, fileName: part.filename, content: await part.toBuffer() };
  }
  throw new AppError('BAD_INPUT', '没有收到文件,请选择文件后再上传。', { place: { field: 'file' } });
}
