import { type RedactJob, redactFile } from './redact-file.ts';
import { workOn } from './worker-side.ts';

await workOn<RedactJob, Uint8Array | null>(redactFile, (bytes) =>
  bytes ? [bytes.buffer as ArrayBuffer] : [],
);
