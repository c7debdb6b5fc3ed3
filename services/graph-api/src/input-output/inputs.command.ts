import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { readEditionFiles } from '../edition/edition-files.ts';
import { compareInputs } from './chain-inputs.ts';
import { readInputOutput } from './input-output-tables.ts';
import { inputsReport } from './inputs-report.ts';

// npm run model:inputs: compares the chains with the national input-output table; writes docs/model-inputs.md.
const tables = readInputOutput(join(projectRoot, 'datasets'), []);
writeFileSync(
  join(projectRoot, 'docs', 'model-inputs.md'),
  inputsReport(compareInputs(readEditionFiles(), tables)),
);
console.log('已写 docs/model-inputs.md');
