import { newOperationId } from '@/graphql/use-act';

/** The upload's job, or why it was refused. */
export type UploadAnswer = { jobId: string } | { message: string };

/** Sends a workbook. The fields go before the file: the service refuses early what it must not take. */
export async function uploadWorkbook(streetCode: string, file: File): Promise<UploadAnswer> {
  const form = new FormData();
  form.append('streetCode', streetCode);
  form.append('operationId', newOperationId());
  form.append('file', file);
  const response = await fetch('/files/uploads', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
  }).catch(() => null);
  if (!response) return { message: '没有传上去:连接不上服务。请检查网络后重新选择文件。' };
  const body: unknown = await response.json().catch(() => null);
  return readAnswer(body) ?? { message: `没有传上去(${response.status})。请稍后重新选择文件。` };
}

function readAnswer(body: unknown): UploadAnswer | null {
  if (typeof body !== 'object' || body === null) return null;
  if ('jobId' in body && typeof body.jobId === 'string') return { jobId: body.jobId };
  if (!('errors' in body) || !Array.isArray(body.errors)) return null;
  const message: unknown = body.errors[0]?.message;
  return typeof message === 'string' ? { message } : null;
}
