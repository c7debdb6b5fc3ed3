import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  derivedLabels,
  keptLabels,
  type Label,
  labelKinds,
} from '../../services/graph-api/src/database/label-kinds.ts';
import { writeLayouts } from '../../services/graph-api/src/layout/layout.repository.ts';
import { projectRoot } from '../../services/project-root.ts';
import {
  CIHUI,
  districtOfficer,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { uploadList } from '../support/uploads.ts';

/** Only there for a moment: while migrations run, and while a backup is read in. */
const passing: Label[] = ['MigrationLock', 'Restoring'];

const known = Object.keys(labelKinds).sort() as Label[];

describe('the labels of the graph', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const due = { id: '2026-Q2', dueOn: '2026-07-31' };
    await server.services.periods.open(districtOfficer, due, 'labels-period');
    const lists = [
      ['zoumaling', ZOUMALING, samples.zoumaling],
      ['cihui', CIHUI, samples.cihui],
    ] as const;
    for (const [name, streetCode, file] of lists) {
      const officer = await server.client(name);
      const content = readFileSync(join(projectRoot, 'datasets', 'samples', file));
      const { revisionId } = await uploadList(server, officer, streetCode, { name: file, content });
      await submitAndApprove(server.services, streetCode, revisionId);
    }
    const links = Buffer.from(
      '企业名称,产品/服务名称,现有主要客户\n演示甲公司,玻璃基板,演示乙公司\n演示甲公司一分公司,玻璃基板,\n',
    );
    const { revisionId } = await takeIn(server.services, CIHUI, '供给.csv', links, 'labels-links');
    await submitAndApprove(server.services, CIHUI, revisionId);
    const [pair] = await server.database.command<{ ids: string[] }>(
      'MATCH (e:Enterprise {provisional: true}) WITH e ORDER BY e.id LIMIT 2 RETURN collect(e.id) AS ids',
    );
    const [survivorId = '', mergedId = ''] = pair?.ids ?? [];
    const paper = { signedOn: '2026-06-01', note: '同意书' };
    const consented = { enterpriseId: survivorId, fields: ['staff'], audience: 'ALL' as const, paper };
    const firm = { ...streetOfficer(''), role: 'ENTERPRISE' as const, enterpriseId: survivorId };
    await server.services.consents.give(firm, consented, 'labels-consent');
    const merge = { survivorId, mergedIds: [mergedId], note: null };
    await server.services.identities.merge(districtOfficer, merge, 'labels-merge');
    const [coded] = await server.database.command<{ id: string }>(
      'MATCH (code:Identifier) RETURN code.enterpriseId AS id LIMIT 1',
    );
    await server.services.invitations.invite(districtOfficer, coded?.id ?? '');
    const handed = await takeIn(server.services, CIHUI, '供给二.csv', links, 'labels-comment');
    await server.services.revisions.submit(streetOfficer(CIHUI), handed.revisionId, 'labels-submit');
    const [row] = await server.database.command<{ id: string }>(
      'MATCH (version:RowVersion {revisionId: $id}) RETURN version.id AS id LIMIT 1',
      { id: handed.revisionId },
    );
    const comment = { rowVersionId: row?.id ?? '', field: 'uscc', text: '缺代码' };
    await server.services.comments.write(districtOfficer, comment, 'labels-comment-1');
    const layouts = [{ signature: 'labels', list: null, columns: [] }];
    await server.database.write((tx) => writeLayouts(tx, CIHUI, layouts, { name: '经办', at: 1 }));
    const statements = [{ segmentId: 'nd-target', state: 'PRESENT' as const }];
    const statement = { streetCode: CIHUI, statements };
    await server.services.coverages.state(streetOfficer(CIHUI), statement, 'labels-coverage');
    const asked = { kind: 'FIRM', view: 'REST', streetCode: CIHUI, first: 1, after: null } as const;
    const [name] = (await server.services.names.list(streetOfficer(CIHUI), asked)).edges;
    const decision = { id: name?.node.id ?? '', outcome: 'NONE' as const, targetId: null };
    await server.services.names.decide(streetOfficer(CIHUI), [decision], 'labels-name');
  });
  afterAll(() => server.close());

  it('are all in the table, and the table names no other', async () => {
    const found = await server.database.command<{ label: string }>(
      'CALL db.labels() YIELD label RETURN label ORDER BY label',
    );
    const labels = found.map(({ label }) => label);
    expect(labels.filter((label) => !(known as string[]).includes(label))).toEqual([]);
    for (const label of known.filter((label) => !passing.includes(label))) {
      const [count] = await server.database.command<{ nodes: number }>(
        `MATCH (n:${label}) RETURN count(n) AS nodes`,
      );
      expect(count?.nodes, label).toBeGreaterThan(0);
    }
  });

  it('stand alone: a node has one', async () => {
    const several = await server.database.command<{ labels: string[] }>(
      'MATCH (n) WHERE size(labels(n)) <> 1 RETURN DISTINCT labels(n) AS labels',
    );
    expect(several).toEqual([]);
  });

  it('are those that the statements name', () => {
    const folder = join(projectRoot, 'cypher');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const text = files
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\/.*$/gm, ''))
      .join('\n');
    const named = [...text.matchAll(/\(\w*:([A-Z]\w+(?:\|[A-Z]\w+)*)/g)].flatMap(([, labels]) =>
      (labels ?? '').split('|'),
    );
    expect([...new Set(named)].sort()).toEqual(known);
  });
});

describe('what is done with each kind', () => {
  it('a rebuild drops what is derived, and has a statement for each', () => {
    const derived = known.filter((label) => labelKinds[label] === 'Derived');
    expect([...derivedLabels].sort()).toEqual(derived);
    const statements = readdirSync(join(projectRoot, 'cypher', 'queries', 'projection'));
    const dropped = statements.flatMap((file) => file.match(/^drop-(.*)\.cypher$/)?.[1] ?? []);
    const words = (label: string) => label.replace(/(?<=[a-z])([A-Z])/g, '-$1').toLowerCase();
    expect(dropped.sort()).toEqual(derived.map(words).sort());
  });

  it('a backup keeps the ledger, the model, and of operations what nobody can make again', () => {
    const kept = (kind: string) => keptLabels.filter((label) => labelKinds[label] === kind).sort();
    const all = (kind: string) => known.filter((label) => labelKinds[label] === kind);
    expect(kept('Ledger')).toEqual(all('Ledger'));
    expect(kept('Model')).toEqual(all('Model'));
    expect(kept('Derived')).toEqual(['SearchName']);
    expect(kept('Operations')).toEqual([
      'Account',
      'AuditEntry',
      'FilePiece',
      'Installation',
      'Invitation',
      'StoredFile',
    ]);
  });
});
