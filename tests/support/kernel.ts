import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchService, type TakenIn } from '../../services/graph-api/src/batch/batch.service.ts';
import type { Database } from '../../services/graph-api/src/database/database.ts';
import { derivedLabels } from '../../services/graph-api/src/database/label-kinds.ts';
import { readEditionFiles, readStreets } from '../../services/graph-api/src/edition/edition-files.ts';
import { loadEdition } from '../../services/graph-api/src/edition/load-edition.ts';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import type { StatedRow } from '../../services/graph-api/src/row/stated-row.ts';
import type { Services } from '../../services/graph-api/src/services.ts';
import { readingOf } from '../../services/graph-api/src/workbook/read-in-worker.ts';
import { projectRoot } from '../../services/project-root.ts';

export const ZOUMALING = '420112006';
export const CIHUI = '420112005';

export const samples = {
  zoumaling: '走马岭街道两张清单-2026年6月.xlsx',
  cihui: '慈惠街道产业链清单.csv',
};

export function streetOfficer(streetCode: string): Actor {
  return {
    id: `officer-${streetCode}`,
    name: `${streetCode}经办`,
    role: 'STREET_OFFICER',
    streetCode,
    enterpriseId: null,
  };
}

export const districtOfficer: Actor = {
  id: 'district',
  name: '区级审核',
  role: 'DISTRICT_OFFICER',
  streetCode: null,
  enterpriseId: null,
};

export const administrator: Actor = {
  id: 'admin',
  name: '管理员',
  role: 'ADMINISTRATOR',
  streetCode: null,
  enterpriseId: null,
};

export async function loadModel(database: Database): Promise<void> {
  await loadEdition(database, readEditionFiles(), readStreets());
}

/** Takes a sample file in, as its street would. */
export function takeInSample(
  services: Services,
  streetCode: string,
  file: string,
  operationId: string,
): Promise<TakenIn> {
  const bytes = readFileSync(join(projectRoot, 'datasets', 'samples', file));
  return takeIn(services, streetCode, file, bytes, operationId);
}

export function takeIn(
  services: Services,
  streetCode: string,
  fileName: string,
  bytes: Uint8Array,
  operationId: string,
): Promise<TakenIn> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return services.batches.takeIn(streetOfficer(streetCode), {
    streetCode,
    fileName,
    sha256,
    bytes,
    operationId,
  });
}

/** Takes in rows that need no workbook to be read, whatever file is handed in. */
export function batchesOfRows(
  database: Database,
  { ledger, projection, comparisons }: Pick<Services, 'ledger' | 'projection' | 'comparisons'>,
  rows: StatedRow[],
): BatchService {
  return new BatchService(database, ledger, projection, {
    readFile: async () => readingOf({ rows, findings: [], skipped: [], keyedLists: [], unknown: [] }),
    propose: comparisons.propose,
    isDemo: async () => true,
  });
}

/** Submits a draft as its street and approves it as the district. */
export async function submitAndApprove(
  services: Services,
  streetCode: string,
  revisionId: string,
): Promise<void> {
  await services.revisions.submit(streetOfficer(streetCode), revisionId, `submit-${revisionId}`);
  const all = { rowKeys: null, note: null };
  await services.revisions.approve(districtOfficer, revisionId, all, `approve-${revisionId}`);
}

/** Takes texts in as the lists of a street, by the names of their files, and approves each. */
export async function approveTexts(
  services: Services,
  streetCode: string,
  texts: Record<string, string>,
): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text);
    const { revisionId } = await takeIn(services, streetCode, `${name}.csv`, bytes, `take-${name}`);
    await submitAndApprove(services, streetCode, revisionId);
  }
}

/**
 * Every derived node, and every relationship that begins or ends at one, with all properties, as text and sorted: two
 * equal graphs give two equal lists.
 */
export async function derivedGraph(database: Database): Promise<string[]> {
  const labels = derivedLabels.join('|');
  const key = (node: string) =>
    `labels(${node})[0] + ' ' + coalesce(${node}.id, ${node}.key, ${node}.code, ${node}.scheme + ' ' + ${node}.value)`;
  const nodes = await database.command<{ labels: string[]; properties: Record<string, unknown> }>(
    `MATCH (n:${labels}) RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const links = await database.command<{ link: string | null; properties: Record<string, unknown> }>(
    `MATCH (a)-[r]->(b) WHERE a:${labels} OR b:${labels}
     RETURN ${key('a')} + ' ' + type(r) + ' ' + ${key('b')} AS link, properties(r) AS properties`,
  );
  const sortedEntries = (properties: Record<string, unknown>) =>
    JSON.stringify(Object.entries(properties).sort(([a], [b]) => a.localeCompare(b)));
  if (links.some(({ link }) => link === null)) throw new Error('an end of a relationship has no key');
  return [
    ...nodes.map((node) => `${node.labels.join(':')} ${sortedEntries(node.properties)}`),
    ...links.map(({ link, properties }) => `${link} ${sortedEntries(properties)}`),
  ].sort();
}
