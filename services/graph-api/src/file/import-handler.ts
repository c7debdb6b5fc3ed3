import type { BatchService } from '../batch/batch.service.ts';
import type { JobHandler, UndoJob } from '../job/job-handlers.ts';
import { UnknownLayout } from '../layout/unknown-layout.ts';
import type { FileService, ImportPayload } from './file.service.ts';

/**
 * Takes an uploaded workbook in: the work of a job of kind IMPORT. Where headers must be explained first, that is what
 * the job comes to.
 */
export function importHandler(files: FileService, batches: BatchService): JobHandler {
  return async (payload, onProgress, { signal, hold }) => {
    const { actor, ...upload } = payload as ImportPayload;
    try {
      const file = { ...upload, bytes: await files.content(upload.sha256) };
      return await batches.takeIn(actor, file, { onProgress, signal, hold });
    } catch (error) {
      if (error instanceof UnknownLayout) return { layout: error.needed };
      throw error;
    }
  };
}

/** Removes what an upload has written that ends before all of it was there. */
export function undoImport(batches: BatchService): UndoJob {
  return (payload, { hold }) => batches.giveUp((payload as ImportPayload).operationId, hold);
}
