import { workOn } from './worker-side.ts';
import { type PrefilledJob, writePrefilled } from './write-prefilled.ts';

await workOn<PrefilledJob, Uint8Array>(writePrefilled, (bytes) => [bytes.buffer as ArrayBuffer]);
