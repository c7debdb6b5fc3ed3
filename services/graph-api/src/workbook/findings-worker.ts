import { workOn } from './worker-side.ts';
import { type FindingsJob, writeFindings } from './write-findings.ts';

await workOn<FindingsJob, Uint8Array>(writeFindings, (bytes) => [bytes.buffer as ArrayBuffer]);
