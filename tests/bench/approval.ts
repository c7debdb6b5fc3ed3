import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import type { Database } from '../../services/graph-api/src/database/database.ts';
import type { StatedRow } from '../../services/graph-api/src/row/stated-row.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { batchesOfRows, districtOfficer, streetOfficer, ZOUMALING } from '../support/kernel.ts';
import type { Measured } from './bench.command.ts';

const ROWS = 2_000;
const LEAST_RATIO = 0.3;

/** Rows a second of one approval, against LOAD CSV that writes the same facts with the same relationships. */
export async function measureApproval(database: Database, home: string): Promise<Measured[]> {
  const [segment] = await database.command<{ id: string; chainId: string }>(
    'MATCH (s:Segment) WHERE NOT (s)<-[:PART_OF]-() RETURN s.id AS id, s.chainId AS chainId ORDER BY id LIMIT 1',
  );
  const services = createServices(database, systemClock, pino({ level: 'silent' }));
  const rows = Array.from({ length: ROWS }, (_, index) =>
    chainRow(index, segment?.id ?? '', segment?.chainId ?? ''),
  );
  const batches = batchesOfRows(database, services, rows);
  const officer = streetOfficer(ZOUMALING);
  const file = { streetCode: ZOUMALING, fileName: 'bench.xlsx', sha256: '', bytes: new Uint8Array(1) };
  const taking = performance.now();
  const { revisionId } = await batches.takeIn(officer, { ...file, operationId: `bench-${taking}` });
  const taken = ROWS / seconds(taking);
  await services.revisions.submit(officer, revisionId, `bench-submit-${taking}`);
  const approving = performance.now();
  await services.revisions.approve(
    districtOfficer,
    revisionId,
    { rowKeys: null, note: null },
    `bench-approve-${taking}`,
  );
  const approved = ROWS / seconds(approving);
  const loaded = await loadCsv(database, home, revisionId);
  return [line('taking in', taken, loaded), line('approval', approved, loaded)];
}

function line(what: string, rate: number, loaded: number): Measured {
  const ratio = rate / loaded;
  return {
    what: `${what} of ${ROWS} rows over LOAD CSV of the same facts (${Math.round(rate)} / ${Math.round(loaded)} rows a second)`,
    figure: ratio.toFixed(2),
    bound: `≥ ${LEAST_RATIO}`,
    holds: ratio >= LEAST_RATIO,
  };
}

const seconds = (since: number) => (performance.now() - since) / 1_000;

function chainRow(index: number, segmentId: string, chainId: string): StatedRow {
  const measure = (value: number, unit: string) => ({
    value,
    low: null,
    high: null,
    unit,
    approximate: false,
    original: `${value}`,
  });
  return {
    list: 'CHAIN',
    sheet: '产业链清单',
    rowNumber: index + 2,
    values: {
      enterpriseName: `演示测速第${index}有限公司`,
      uscc: `91420112BENCH${String(index).padStart(5, '0')}`,
      segmentId,
      chainId,
      segmentText: '测速',
      roles: ['MAKES'],
      tier: '创新型中小企业',
      output: measure(index, '万元'),
      outputYear: '2025',
      staff: measure(index, '人'),
      aboveScale: true,
    },
    contact: {},
    cells: { enterpriseName: { address: `B${index + 2}`, text: `演示测速第${index}有限公司` } },
  };
}

/** Writes the facts of the approved rows out as CSV and loads them with plain Cypher under other labels. */
async function loadCsv(database: Database, home: string, revisionId: string): Promise<number> {
  const facts = await database.command<{ kind: string; properties: Record<string, unknown> }>(
    `MATCH (v:RowVersion {revisionId: $revisionId})<-[:STATED_BY]-(f:Placement|FieldValue)
     RETURN labels(f)[0] AS kind, properties(f) AS properties`,
    { revisionId },
  );
  const columns = [...new Set(facts.flatMap(({ properties }) => Object.keys(properties)))];
  const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const text = [
    [...columns, 'kind'].join(','),
    ...facts.map(({ kind, properties }) =>
      [...columns.map((name) => cell(properties[name])), kind].join(','),
    ),
  ].join('\n');
  const folder = join(home, 'import');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'facts.csv'), text);
  await database.command(
    'CREATE INDEX bench_fact IF NOT EXISTS FOR (n:BenchFact) ON (n.enterpriseId, n.shownTo)',
  );
  await database.command(
    'CREATE INDEX bench_fact_row IF NOT EXISTS FOR (n:BenchFact) ON (n.rowKey, n.shownTo)',
  );
  await database.command(
    'CREATE CONSTRAINT bench_fact_id IF NOT EXISTS FOR (n:BenchFact) REQUIRE n.id IS UNIQUE',
  );
  const started = performance.now();
  await database.command(
    `LOAD CSV WITH HEADERS FROM 'file:///facts.csv' AS line
     CALL (line) {
       MATCH (e:Enterprise {id: line.enterpriseId})
       MATCH (v:RowVersion {id: line.rowVersionId})
       CREATE (f:BenchFact) SET f = line
       CREATE (f)-[:OF_ENTERPRISE]->(e)
       CREATE (f)-[:STATED_BY]->(v)
     } IN TRANSACTIONS OF 5000 ROWS`,
  );
  const rate = ROWS / seconds(started);
  await database.command('MATCH (f:BenchFact) CALL (f) { DETACH DELETE f } IN TRANSACTIONS OF 5000 ROWS');
  return rate;
}
