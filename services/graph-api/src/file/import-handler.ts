import type { BatchService } from '../batch/batch.service.ts';
import type { JobHandler } from '../job/job-handlers.ts';
import type { FileService, ImportPayload } from './file.service.ts';

/** Takes an uploaded workbook in: the work of a job of kind IMPORT. */
export function importHandler(files: FileService, batches: BatchService): JobHandler {
  return async (payload, report) => {
    const { actor, ...upload } = payload as ImportPayload;
    return batches.takeIn(actor, { ...upload, bytes: await files.content(upload.sha256) }, report);
  };
}
