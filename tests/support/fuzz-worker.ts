import { parentPort } from 'node:worker_threads';
import { realLookup } from '../fixtures/real-model.ts';
import { fuzzedFile, readFuzzed } from './fuzz.ts';

const lookup = realLookup();

// What the spreadsheet library says of a spoilt file is of no use here.
console.error = () => {};
console.warn = () => {};

parentPort?.on('message', (seed: number) => {
  try {
    parentPort?.postMessage(readFuzzed(fuzzedFile(seed), lookup));
  } catch (error) {
    parentPort?.postMessage({ broken: `seed ${seed}: ${error instanceof Error ? error.stack : error}` });
  }
});
parentPort?.postMessage('ready');
