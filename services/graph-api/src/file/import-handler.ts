import type { BatchService } from '../batch/batch.service.ts';
import type { JobHandler } from '../job/job-handlers.ts';
import { UnknownLayout } from '../layout/unknown-layout.ts';
import type { FileService, ImportPayload } from './file.service.ts';

/**
 * Takes an uploaded workbook in: the work of a job of kind IMPORT. Where headers must be explained first, that is what
 * the job comes to.
 */
export function importHandler(files: FileService, batches: BatchService): JobHandler {
  return async (payload, report) => {
    const { actor, ...upload } = payload as ImportPayload;
    try {
      return await batches.takeIn(actor, { ...upload, bytes: await files.content(upload.sha256) }, report);
    } catch (error) {
      if (error instanceof UnknownLayout) return { layout: error.needed };
      throw error;
    }
  };
}
