import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { iso } from '../../services/graph-api/src/as-of/as-of.ts';
import { migrationFiles } from '../../services/graph-api/src/database/migrate.ts';
import type { ModelChange } from '../../services/graph-api/src/edition/difference.ts';
import type { EditionContent } from '../../services/graph-api/src/edition/edition-content.ts';
import {
  draftFromFiles,
  keepContent,
  loadEdition,
  readModel,
} from '../../services/graph-api/src/edition/load-edition.ts';
import { contentHash } from '../../services/graph-api/src/edition/model-entry.ts';
import { readEdition } from '../../services/graph-api/src/edition/read-edition.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { displayEdition, realStreets } from '../fixtures/real-model.ts';
import {
  administrator,
  derivedGraph,
  districtOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const GLASS = 'nd-glass-substrate';
const TARGET = 'nd-target';

/** The files as somebody has changed them since edition 1. */
function changedFiles(change: (content: EditionContent) => void): EditionContent {
  const content = structuredClone(displayEdition());
  content.edition = { ...content.edition, name: '第二版', date: '2026-09-30' };
  change(content);
  return content;
}

const segmentOf = (content: EditionContent, id: string) => {
  const found = content.segments.find((segment) => segment.id === id);
  if (!found) throw new Error(`no segment ${id}`);
  return found;
};

const parentsOf = (content: EditionContent) => new Set(content.segments.map(({ parentId }) => parentId));

/** Another frame of the same stage, not around it. */
function otherFrame(content: EditionContent, id: string): string {
  const segment = segmentOf(content, id);
  const frames = parentsOf(content);
  const other = content.segments.find(
    (one) =>
      frames.has(one.id) && one.stage === segment.stage && one.id !== segment.parentId && one.id !== id,
  );
  if (!other) throw new Error('no other frame');
  return other.id;
}

let server: TestServer;
let operations = 0;
const operation = () => `edition-${++operations}`;

beforeEach(async () => {
  server = await startTestServer();
  await loadEdition(server.database, displayEdition(), realStreets());
});
afterEach(() => server.close());

const taken = (content: EditionContent) => draftFromFiles(server.database, server.clock, content);
const view = (number: number) => server.services.editions.view(administrator, number);
const adopt = (number: number, id = operation()) => {
  server.clock.advance(1_000);
  return server.services.editions.adopt(administrator, number, id);
};
const states = async () =>
  Object.fromEntries(
    (await server.services.editions.list(administrator)).map(({ number, state }) => [number, state]),
  );

/** The model as its nodes have it. */
async function nodes(): Promise<string> {
  return contentHash(await readModel(server.database, displayEdition().edition));
}

/** What the pages of a past day say of a segment that the edition in force no longer has. */
async function expectGlassOf(past: number, firm: string): Promise<void> {
  const { segments, panorama, streetMatrix } = server.services;
  const page = { first: 20, after: null };
  const then = await segments.get(districtOfficer, GLASS, iso(past), null);
  expect(then).toMatchObject({ name: '玻璃基板', chain: { id: 'new-display' }, counts: { firms: 1 } });
  expect(then.products.find(({ name }) => name === '玻璃基板')).toMatchObject({ makers: 1, supplies: 0 });
  const placements = await segments.placements(districtOfficer, then, page);
  expect(placements.edges.map(({ node }) => [node.enterprise.name, node.segmentName])).toEqual([
    [firm, '玻璃基板'],
  ]);
  await expect(segments.get(districtOfficer, GLASS, null, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const columnsAt = async (at: string | null) =>
    (await streetMatrix.get(districtOfficer, 'new-display', at)).columns.map(({ id }) => id);
  expect(await columnsAt(iso(past))).toContain(GLASS);
  expect(await columnsAt(null)).not.toContain(GLASS);
  const chainAt = async (at: string | null) => {
    const { edition, industries } = await panorama.get(districtOfficer, at, null);
    const chain = industries.flatMap(({ chains }) => chains).find((one) => one.chain.id === 'new-display');
    return { number: edition.number, segments: chain?.segments, withFirms: chain?.segmentsWithFirms };
  };
  const [before, now] = [await chainAt(iso(past)), await chainAt(null)];
  expect(before).toEqual({ number: 1, segments: (now.segments ?? 0) + 1, withFirms: 1 });
  expect(now).toMatchObject({ number: 2, withFirms: 0 });
}

async function approveRow(text: string, fileName: string): Promise<void> {
  const bytes = Buffer.from(`企业名称,产业链,环节,环节角色,主营产品\n${text}\n`);
  const { revisionId } = await takeIn(server.services, ZOUMALING, fileName, bytes, operation());
  await submitAndApprove(server.services, ZOUMALING, revisionId);
  server.clock.advance(1_000);
}

/** What the map counts: firms of each segment that has some, and of the chain. */
async function counts(at: number | null = null): Promise<Record<string, number>> {
  const map = await server.services.chains.map(
    districtOfficer,
    'new-display',
    at === null ? null : iso(at),
    null,
  );
  const counted = map.segments.filter((segment) => segment.counts.firms > 0);
  return Object.fromEntries([
    ['chain', map.totals.firms],
    ...counted.map((segment) => [segment.id, segment.counts.firms]),
  ]);
}

const entry = (changes: ModelChange[], key: string) => changes.find((change) => change.key === key);

describe('files that differ from the edition in force', () => {
  it('become a draft once, and touch nothing', async () => {
    expect(await taken(displayEdition())).toBeNull();
    const files = changedFiles((content) => {
      segmentOf(content, GLASS).name = '基板玻璃环节';
    });
    const before = await nodes();
    expect(await taken(files)).toBe(2);
    expect(await taken(files)).toBeNull();
    expect(await states()).toEqual({ 1: 'IN_FORCE', 2: 'DRAFT' });
    expect(await nodes()).toBe(before);
    expect((await readEdition(server.database)).edition.number).toBe(1);
    await server.services.editions.discard(administrator, 2, operation());
    expect(await taken(files)).toBeNull();
    expect(await states()).toEqual({ 1: 'IN_FORCE', 2: 'DISCARDED' });
  });

  it('become one draft only, when several processes start at once', async () => {
    const files = changedFiles((content) => {
      segmentOf(content, GLASS).name = '基板玻璃环节';
    });
    const made = await Promise.all([taken(files), taken(files), taken(files)]);
    expect(made.filter(Boolean)).toEqual([2]);
  });

  it('are compared field by field, chain by chain', async () => {
    const files = changedFiles((content) => {
      const glass = segmentOf(content, GLASS);
      glass.name = '基板玻璃环节';
      glass.aliases = [...glass.aliases, '玻基'];
      content.segments.push({ ...glass, id: 'nd-new', name: '新环节', aliases: [], order: 900 });
      content.feeds = content.feeds.slice(1);
      const [input] = content.inputs;
      if (input) input.reason = '换一个理由';
    });
    expect(await taken(files)).toBe(2);
    const { changes, touched, problems } = await view(2);
    expect(changes.map(({ change, kind }) => `${change} ${kind}`).sort()).toEqual([
      'ADDED SEGMENT',
      'CHANGED INPUT',
      'CHANGED SEGMENT',
      'REMOVED FEED',
    ]);
    expect(entry(changes, `SEGMENT ${GLASS}`)).toMatchObject({
      name: '基板玻璃环节',
      chainName: '新型显示',
      fields: [
        { field: 'name', before: '玻璃基板', after: '基板玻璃环节' },
        {
          field: 'aliases',
          before: expect.not.stringContaining('玻基'),
          after: expect.stringMatching('玻基$'),
        },
      ],
    });
    expect(touched).toMatchObject({ firms: 0, standing: [] });
    expect(problems).toEqual([]);
  });
});

describe('adopting a draft', () => {
  /** A firm in 玻璃基板, and the files that move that segment into another frame. */
  async function moved() {
    await approveRow('武汉嵘汐显示材料科技有限公司,新型显示,玻璃基板,生产,玻璃基板', '一.csv');
    const files = changedFiles((content) => {
      segmentOf(content, GLASS).parentId = otherFrame(content, GLASS);
      segmentOf(content, GLASS).name = '基板玻璃环节';
    });
    const frames = {
      old: segmentOf(displayEdition(), GLASS).parentId ?? '',
      now: otherFrame(displayEdition(), GLASS),
    };
    await taken(files);
    return { files, frames };
  }

  it('moves the counts from the act on, and not in the past; a rebuild gives the same graph', async () => {
    const { files, frames } = await moved();
    const past = server.clock.now();
    const before = await counts(past);
    expect(before[frames.old]).toBe(1);
    expect((await view(2)).touched).toMatchObject({ firms: 1, placements: 1 });
    await adopt(2);
    server.clock.advance(1_000);
    const now = await counts();
    expect(now).toEqual({ chain: 1, [GLASS]: 1, [frames.now]: 1 });
    expect(await counts(past)).toEqual(before);
    const then = await server.services.chains.map(districtOfficer, 'new-display', iso(past), null);
    expect(then.edition.number).toBe(1);
    expect(then.segments.find(({ id }) => id === GLASS)).toMatchObject({
      name: '玻璃基板',
      parentId: frames.old,
    });
    expect(await nodes()).toBe(contentHash(files));
    const search = await server.services.search.search(districtOfficer, '基板玻璃环节', 5);
    expect(search.map(({ id }) => id)).toContain(GLASS);
    await approveRow('武汉汐驰电子化学有限公司,新型显示,基板玻璃环节,生产,玻璃基板', '二.csv');
    expect(await counts()).toEqual({ chain: 2, [GLASS]: 2, [frames.now]: 2 });
    const graph = await derivedGraph(server.database);
    const later = createServices(server.database, server.clock, pino({ level: 'silent' }));
    await rebuild(server.database, later.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
    expect(await counts(past)).toEqual(before);
  });

  it('counts products where they are made now, and chains in their industry', async () => {
    await approveRow('武汉嵘汐显示材料科技有限公司,新型显示,玻璃基板,生产,玻璃基板', '一.csv');
    const supply = Buffer.from('企业名称,产品/服务名称,单位\n武汉嵘汐显示材料科技有限公司,玻璃基板,吨\n');
    const { revisionId } = await takeIn(
      server.services,
      ZOUMALING,
      '供应链清单-供给.csv',
      supply,
      operation(),
    );
    await submitAndApprove(server.services, ZOUMALING, revisionId);
    server.clock.advance(1_000);
    const industries = async () =>
      Object.fromEntries(
        (
          await server.database.command<{ id: string; firms: number }>(
            `MATCH (c:CellState {scope: 'INDUSTRY', streetCode: ''}) WHERE c.shownTo > $at AND c.shownFrom <= $at
             RETURN c.scopeId AS id, c.firms AS firms`,
            { at: server.clock.now() },
          )
        ).map(({ id, firms }) => [id, firms]),
      );
    const supplies = async () => {
      const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
      return map.segments.filter((one) => one.counts.supplies > 0).map(({ id }) => id);
    };
    const first = displayEdition();
    const [from = ''] = first.chains.map(({ industryId }) => industryId);
    const to = first.industries.find(({ id }) => id !== from)?.id ?? '';
    expect(await industries()).toEqual({ [from]: 1 });
    expect(await supplies()).toContain(GLASS);
    await taken(
      changedFiles((content) => {
        for (const chain of content.chains) chain.industryId = to;
        for (const product of content.products) {
          if (product.id === 'glass-substrate') product.segmentIds = [TARGET];
        }
      }),
    );
    await adopt(2);
    server.clock.advance(1_000);
    expect(await industries()).toEqual({ [to]: 1 });
    expect(await supplies()).toContain(TARGET);
    expect(await supplies()).not.toContain(GLASS);
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  });

  it('is done once, however often it is asked for', async () => {
    await moved();
    await adopt(2, 'adopt-once');
    const graph = await derivedGraph(server.database);
    await adopt(2, 'adopt-once');
    expect(await derivedGraph(server.database)).toEqual(graph);
    expect(await states()).toEqual({ 1: 'FORMER', 2: 'IN_FORCE' });
    await expect(adopt(2)).rejects.toMatchObject({ code: 'STATE' });
  });

  it('is refused where rows stand in what would go, by name and number', async () => {
    await approveRow('武汉嵘汐显示材料科技有限公司,新型显示,玻璃基板,生产,玻璃基板', '一.csv');
    await taken(withoutSegment(GLASS));
    expect((await view(2)).touched.standing).toEqual([
      { kind: 'SEGMENT', id: GLASS, name: '玻璃基板', rows: 1 },
    ]);
    const before = await derivedGraph(server.database);
    await expect(adopt(2)).rejects.toThrow('环节“玻璃基板”(1 行)');
    expect(await states()).toEqual({ 1: 'IN_FORCE', 2: 'DRAFT' });
    expect(await derivedGraph(server.database)).toEqual(before);
  });

  it('lets go of a segment that only the past knows, and the past still shows it', async () => {
    const firm = '武汉嵘汐显示材料科技有限公司';
    await approveRow(`${firm},新型显示,玻璃基板,生产,玻璃基板`, '一.csv');
    const past = server.clock.now();
    const before = await counts(past);
    server.clock.advance(1_000);
    const [batch] = await server.database.command<{ id: string }>('MATCH (b:Batch) RETURN b.id AS id');
    await server.services.batches.withdraw(districtOfficer, batch?.id ?? '', '填错', operation());
    await taken(withoutSegment(GLASS));
    await adopt(2);
    expect(await counts(past)).toEqual(before);
    expect(before[GLASS]).toBe(1);
    await expectGlassOf(past, firm);
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    expect(map.segments.map(({ id }) => id)).not.toContain(GLASS);
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
    expect(await counts(past)).toEqual(before);
    await expectGlassOf(past, firm);
  });

  it('is refused beyond what one transaction can take', async () => {
    await moved();
    await server.database.command(
      `UNWIND range(1, 5000) AS number
       CREATE (:Placement {id: 'many-' + number, enterpriseId: 'many-' + number, segmentId: $id, shownTo: 253402214400000})`,
      { id: GLASS },
    );
    await expect(adopt(2)).rejects.toMatchObject({ code: 'LIMIT' });
    expect(await states()).toEqual({ 1: 'IN_FORCE', 2: 'DRAFT' });
  });

  it('is noticed by processes that run', async () => {
    const running = createServices(server.database, server.clock, pino({ level: 'silent' }));
    await approveRow('武汉嵘汐显示材料科技有限公司,新型显示,玻璃基板,生产,玻璃基板', '一.csv');
    const bytes = (name: string) =>
      Buffer.from(
        `企业名称,产业链,环节,环节角色,主营产品\n武汉汐驰电子化学有限公司,新型显示,${name},生产,玻璃基板\n`,
      );
    await takeIn(running, ZOUMALING, '旧.csv', bytes('玻璃基板'), operation());
    await taken(
      changedFiles((content) => {
        segmentOf(content, GLASS).aliases.push('玻璃底板');
        segmentOf(content, GLASS).parentId = otherFrame(content, GLASS);
      }),
    );
    await adopt(2);
    server.clock.advance(1_000);
    const { revisionId } = await takeIn(running, ZOUMALING, '新.csv', bytes('玻璃底板'), operation());
    const preview = await running.revisions.preview(districtOfficer, revisionId, null);
    expect(preview.changes.map(({ segmentId }) => segmentId)).toEqual(
      expect.arrayContaining([GLASS, otherFrame(displayEdition(), GLASS)]),
    );
    await submitAndApprove(running, ZOUMALING, revisionId);
    server.clock.advance(1_000);
    expect((await counts())[otherFrame(displayEdition(), GLASS)]).toBe(2);
  });
});

describe("an administrator's own edits", () => {
  const rename = (id: string, text: string) => ({
    edit: 'RENAME' as const,
    kind: 'SEGMENT' as const,
    id,
    text,
  });

  async function adoptEdits(...edits: Parameters<typeof server.services.editions.edit>[2][number][]) {
    const { editions } = server.services;
    const [inForce] = (await editions.list(administrator)).filter(({ state }) => state === 'IN_FORCE');
    const draft = await editions.draft(administrator, inForce?.number ?? 0, operation());
    await editions.edit(administrator, draft, edits, operation());
    await adopt(draft);
  }

  it('survive a later load of the files', async () => {
    await adoptEdits(rename(GLASS, '玻璃基板(区里)'), {
      edit: 'ADD_ALIAS',
      kind: 'PRODUCT',
      id: 'glass-substrate',
      text: '区里的叫法',
    });
    expect(await taken(displayEdition())).toBeNull();
    const files = changedFiles((content) => {
      segmentOf(content, GLASS).name = '玻璃基板(文件)';
      segmentOf(content, TARGET).name = '靶材(文件)';
    });
    expect(await taken(files)).toBe(3);
    const { changes } = await view(3);
    expect(changes.map(({ key, change }) => `${change} ${key}`)).toEqual([
      `CONFLICT SEGMENT ${GLASS}`,
      `CHANGED SEGMENT ${TARGET}`,
    ]);
    expect(entry(changes, `SEGMENT ${GLASS}`)?.fields).toEqual([
      {
        field: 'name',
        before: '玻璃基板(区里)',
        after: '玻璃基板(区里)',
        draft: '玻璃基板(文件)',
        takesDraft: false,
      },
    ]);
    await adopt(3);
    const now = await readEdition(server.database);
    expect(segmentOf(now, GLASS).name).toBe('玻璃基板(区里)');
    expect(segmentOf(now, TARGET).name).toBe('靶材(文件)');
    expect(now.products.find(({ id }) => id === 'glass-substrate')?.aliases).toContain('区里的叫法');
    expect(await taken(files)).toBeNull();
  });

  it("give way where the draft's text is chosen", async () => {
    await adoptEdits(rename(GLASS, '玻璃基板(区里)'));
    await taken(
      changedFiles((content) => {
        segmentOf(content, GLASS).name = '玻璃基板(文件)';
      }),
    );
    const choice = { kind: 'SEGMENT' as const, id: GLASS, text: 'name' };
    const { editions } = server.services;
    await editions.edit(administrator, 3, [{ edit: 'TAKE_DRAFT', ...choice }], operation());
    expect(entry((await view(3)).changes, `SEGMENT ${GLASS}`)?.fields[0]).toMatchObject({
      after: '玻璃基板(文件)',
      takesDraft: true,
    });
    await adopt(3);
    expect(segmentOf(await readEdition(server.database), GLASS).name).toBe('玻璃基板(文件)');
  });

  it('confirm chains, and are refused where a name would mean two things', async () => {
    const { editions } = server.services;
    const draft = await editions.draft(administrator, 1, operation());
    const edit = (...edits: Parameters<typeof editions.edit>[2]) =>
      editions.edit(administrator, draft, edits, operation());
    await edit({ edit: 'CONFIRM', kind: 'CHAIN', id: 'new-display', text: null });
    expect((await view(draft)).changes).toMatchObject([
      { kind: 'CHAIN', fields: [{ field: 'status', before: '待确认', after: '已确认' }] },
    ]);
    await expect(edit(rename(GLASS, '偏光片'))).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(edit(rename('nobody', '无名'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(edit(rename(GLASS, ' '))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('cannot be made in a draft of the files', async () => {
    await taken(
      changedFiles((content) => {
        segmentOf(content, GLASS).name = '玻璃基板(文件)';
      }),
    );
    const edit = server.services.editions.edit(administrator, 2, [rename(GLASS, '别的')], operation());
    await expect(edit).rejects.toMatchObject({ code: 'STATE' });
  });
});

describe('a database from before editions kept their content', () => {
  it('keeps it before anything else', async () => {
    await server.database.command('MATCH (e:Edition) SET e = e {.number, .name, .date, .origin}');
    const migration = migrationFiles().find(({ description }) => description === 'edition in force');
    for (const statement of migration?.statements ?? []) await server.database.command(statement);
    await keepContent(server.database);
    expect(contentHash(await readEdition(server.database))).toBe(contentHash(displayEdition()));
    expect(await taken(displayEdition())).toBeNull();
  });
});

/** The files without a segment, and without what hangs on it. */
function withoutSegment(id: string): EditionContent {
  return changedFiles((content) => {
    content.segments = content.segments.filter((segment) => segment.id !== id);
    content.feeds = content.feeds.filter(({ from, to }) => from !== id && to !== id);
    for (const product of content.products) {
      const kept = product.segmentIds.filter((segmentId) => segmentId !== id);
      product.segmentIds = kept.length > 0 ? kept : [TARGET];
    }
  });
}
