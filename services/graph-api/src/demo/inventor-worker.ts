import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { ModelLookup } from '../edition/model-lookup.ts';
import { readGrids } from '../workbook/read-workbook.ts';
import { demoActs, type ListAct, WHOLE_LISTS } from './demo-acts.ts';
import { DemoDistrict } from './demo-district.ts';
import { DemoMeasure } from './demo-figures.ts';
import { type DemoSheet, sheetsOf } from './demo-lists.ts';
import type { InventedList, InventorJob, InventorMessage } from './inventor.ts';

const { content, streets, firms, now } = workerData as InventorJob;
const port = parentPort as MessagePort;
/** Up to this size lists are written as workbooks and kept, as if they had been uploaded. */
const MOST_AS_WORKBOOKS = WHOLE_LISTS;

const district = new DemoDistrict(content, streets, firms);
const lookup = new ModelLookup(content, streets);
const measure = new DemoMeasure();
const questions = on(port, 'message');

for (const act of demoActs(district))
  await answer({ kind: 'ACT', act: act.kind === 'LIST' ? listOf(act) : act });
await answer({ kind: 'DONE', figures: measure.figures() });

async function answer(message: InventorMessage): Promise<void> {
  await questions.next();
  port.postMessage(message);
}

function listOf({ statements, ...act }: ListAct): InventedList {
  for (const said of statements) measure.add(said);
  const sheets = sheetsOf(statements, { now, daysAgo: act.daysAgo });
  const { fileName } = act;
  const grids = () => ({ sheets: sheets.map(gridOf), macros: false });
  return {
    ...act,
    sheets,
    read: firms > MOST_AS_WORKBOOKS ? readGrids({ fileName }, grids(), lookup) : null,
  };
}

function gridOf({ name, rows }: DemoSheet) {
  const grid = rows.map((row) => row.map((text) => (text === '' ? undefined : { text })));
  return { name, hidden: false, rows: grid, merges: [] };
}
