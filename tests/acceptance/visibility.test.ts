import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import { pageColumns } from '../../services/graph-api/src/standing-list/row-texts.ts';
import { type Asked, everyQuestion, type Question } from '../support/everything.ts';
import {
  CIHUI,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  ZOUMALING,
} from '../support/kernel.ts';
import { type MarkedRow, type Marker, markedRows, workbookOf } from '../support/marked-lists.ts';
import { type Person, people, signInPeople } from '../support/people.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { uploadList } from '../support/uploads.ts';

const glass = { name: '武汉嵘汐显示材料科技有限公司', code: '914201125BCLLKH99F' };
const chemistry = { name: '武汉汐驰电子化学有限公司', code: '914201121K8UE4CT3K' };

/**
 * 走马岭 of its firm; 慈惠 of its own firm and, otherwise, of 走马岭's too; a draft of 走马岭's; and what the firm has said
 * of itself, which the street has not made its list.
 */
const lists = {
  own: markedRows('走甲', 11, glass, {
    segment: '玻璃基板',
    product: '玻璃基板',
    offers: '玻璃基板',
    needs: '显影液',
  }),
  other: markedRows('慈乙', 22, chemistry, {
    segment: '电子特气与化学品',
    product: '显影液',
    offers: '显影液',
    needs: '玻璃基板',
  }),
  disputed: markedRows('慈丙', 33, glass, {
    segment: '玻璃基板',
    product: '玻璃基板',
    offers: '玻璃基板',
    needs: '显影液',
  }),
  draft: markedRows('走丁', 44, glass, {
    segment: '玻璃基板',
    product: '玻璃基板',
    offers: '玻璃基板',
    needs: '显影液',
  }),
  offered: markedRows('走戊', 55, glass, {
    segment: '盖板玻璃',
    product: '盖板玻璃',
    offers: '盖板玻璃',
    needs: '光刻胶',
  }),
};

type List = keyof typeof lists;

const handedIn = ['own', 'other', 'disputed', 'draft'] as const;

/** Who may meet the values of each list. A draft is not yet anybody's but the street's and the district's. */
const meant: Record<List, Record<Marker['visibility'], readonly Person[]>> = {
  own: {
    PUBLIC: ['zoumaling', 'cihui', 'district', 'promoter', 'enterprise', 'other-firm'],
    INTERNAL: ['zoumaling', 'district', 'promoter', 'enterprise'],
    SENSITIVE: ['zoumaling', 'district', 'enterprise'],
  },
  other: {
    PUBLIC: ['zoumaling', 'cihui', 'district', 'promoter', 'enterprise', 'other-firm'],
    INTERNAL: ['cihui', 'district', 'promoter', 'other-firm'],
    SENSITIVE: ['cihui', 'district', 'other-firm'],
  },
  disputed: {
    PUBLIC: ['zoumaling', 'cihui', 'district', 'promoter', 'enterprise', 'other-firm'],
    INTERNAL: ['cihui', 'district', 'promoter', 'enterprise'],
    SENSITIVE: ['cihui', 'district', 'enterprise'],
  },
  draft: {
    PUBLIC: ['zoumaling', 'district'],
    INTERNAL: ['zoumaling', 'district'],
    SENSITIVE: ['zoumaling', 'district'],
  },
  offered: {
    PUBLIC: ['zoumaling', 'district', 'enterprise'],
    INTERNAL: ['zoumaling', 'district', 'enterprise'],
    SENSITIVE: ['zoumaling', 'district', 'enterprise'],
  },
};

/** Who sees of the first firm only what is public or what it consents to. */
const outsiders = ['cihui', 'promoter', 'other-firm', 'admin'] as const;

/** What the first firm consents to, by column; and whom of the outsiders that is meant for. */
const consents: Record<string, { field: string; audience: 'PROMOTERS' | 'ALL' }> = {
  '2025年产值(万元)': { field: 'output', audience: 'PROMOTERS' },
  联系人: { field: 'contact', audience: 'PROMOTERS' },
  联系人职务: { field: 'contact', audience: 'PROMOTERS' },
  联系电话: { field: 'contact', audience: 'PROMOTERS' },
  从业人员: { field: 'staff', audience: 'ALL' },
  价格区间: { field: 'price', audience: 'ALL' },
};
const letIn: Record<'PROMOTERS' | 'ALL', readonly Person[]> = {
  PROMOTERS: ['promoter'],
  ALL: ['cihui', 'promoter', 'other-firm'],
};

const RETURNED = '走甲退回原因';
const WHY = '走戊更正理由';
const DECLINED = '走戊不采纳原因';
const PERIOD = '2026-06';

/** What one person was told, and by which question. */
type Told = { question: string; text: string }[];

let server: TestServer;
let clients: Record<Person, TestClient>;
const told = {} as Record<Person, Told>;
const toldByConsent = {} as Record<Person, Told>;
/** What a promoter saw of the contacts while the firm first consented. */
let shownByConsent: unknown;

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  await server.services.periods.open(districtOfficer, { id: PERIOD, dueOn: '2031-12-31' }, 'period');
  const officers = { own: await server.client('zoumaling'), other: await server.client('cihui') };
  for (const list of handedIn) {
    const streetCode = list === 'own' || list === 'draft' ? ZOUMALING : CIHUI;
    const officer = streetCode === ZOUMALING ? officers.own : officers.other;
    const file = { name: `${list}.xlsx`, content: workbookOf(lists[list], `${list}总数`) };
    const { revisionId } = await uploadList(server, officer, streetCode, file);
    if (list === 'own') await returnOnce(revisionId);
    if (list !== 'draft') await submitAndApprove(server.services, streetCode, revisionId);
    server.clock.advance(1_000);
  }
  clients = await signInPeople(server, {
    own: await firmOf(glass.code),
    other: await firmOf(chemistry.code),
  });
  await offerCorrections();
  // Everything below is asked when the firm has consented and taken it back; last of all it consents again.
  await consent('give', 'first');
  shownByConsent = (await clients.promoter.graphql(await contactsOfGlass())).data;
  await consent('withdraw', 'back');
  const questions = everyQuestion(await whatThereIs());
  const exported = await whatCanBeTaken();
  for (const person of people) told[person] = await allToldTo(person, questions, exported);
  await consent('give', 'again');
  for (const person of outsiders) toldByConsent[person] = await allToldTo(person, questions, exported);
}, 360_000);
afterAll(() => server.close());

/** Everything there is to ask, and every table there is to take, as one person is answered. */
async function allToldTo(person: Person, questions: Question[], exported: string[]): Promise<Told> {
  const answers: Told = [];
  for (const { name, document } of questions) {
    const answer = await clients[person].graphql(document);
    expect(answer.errors?.map((error) => error.extensions.code) ?? [], `${name} ${document}`).not.toContain(
      'BAD_INPUT',
    );
    answers.push({ question: name, text: plain(JSON.stringify(answer)) });
  }
  for (const path of exported) {
    const answer = await clients[person].request({ method: 'GET', url: `/files/${path}` });
    answers.push({ question: path, text: textOf(answer) });
  }
  return answers;
}

/** What a file says, in its cells, hidden ones too, and in what is written at them. */
function textOf({ headers, body, rawPayload }: Awaited<ReturnType<TestClient['request']>>): string {
  // Without the commas between the cells, which are none of thousands.
  if (!String(headers['content-type']).includes('spreadsheet')) return body.replaceAll(',', ' ; ');
  const sheets = Object.entries(read(rawPayload, { cellText: true }).Sheets);
  return sheets
    .flatMap(([name, sheet]) => [
      name,
      utils.sheet_to_csv(sheet, { FS: ' ; ' }),
      ...Object.values(sheet).flatMap((cell) => (cell?.c ?? []).map(({ t }: { t: string }) => t)),
    ])
    .join('\n');
}

/** The firm of 走马岭 lets others see some of its fields, or takes that back. */
async function consent(what: 'give' | 'withdraw', operation: string): Promise<void> {
  const enterpriseId = await firmOf(glass.code);
  for (const audience of ['PROMOTERS', 'ALL'] as const) {
    const fields = [
      ...new Set(Object.values(consents).flatMap((one) => (one.audience === audience ? one.field : []))),
    ];
    const given = what === 'give' ? ', $audience: Audience!' : '';
    const answer = await clients.enterprise.graphql(
      `mutation Consent($id: ID!, $fields: [String!]!, $operation: ID!${given}) {
        ${what}Consent(enterpriseId: $id, fields: $fields, operationId: $operation
          ${what === 'give' ? 'audience: $audience' : ''}) { enterpriseId } }`,
      { id: enterpriseId, fields, operation: `${operation}-${audience}`, ...(given && { audience }) },
    );
    expect(answer.errors).toBeUndefined();
  }
  server.clock.advance(1_000);
}

const listOfSheet = {
  产业链清单: 'CHAIN',
  '供应链清单-供给': 'SUPPLY',
  '供应链清单-需求': 'DEMAND',
} as const;

/** The cells of a marked row, by the fields that the page fills in. */
function cellsOf({ sheet, known, markers }: MarkedRow): { field: string; text: string }[] {
  const texts = [...Object.entries(known), ...markers.map(({ column, text }) => [column, text] as const)];
  return texts.flatMap(([column, text]) => {
    const label = column.replace(/^2025年|\(万元\)$/g, '');
    const found = pageColumns(listOfSheet[sheet]).find((one) => one.label === label);
    return found && !['enterpriseName', 'uscc', 'collectedOn'].includes(found.field)
      ? [{ field: found.field, text }]
      : [];
  });
}

/** The firm corrects its placement, which is declined, and posts a supply, and a need, which the street takes over. */
async function offerCorrections(): Promise<void> {
  const { corrections } = server.services;
  const officer = streetOfficer(ZOUMALING);
  const enterpriseId = await firmOf(glass.code);
  const firm: Actor = { id: 'enterprise', name: '企业', role: 'ENTERPRISE', streetCode: null, enterpriseId };
  const [rowKey] = await ids(
    `MATCH (v:RowVersion {list: 'CHAIN', streetCode: '${ZOUMALING}'}) WHERE v.approvedSequence > 0 RETURN v.rowKey AS id`,
  );
  for (const row of lists.offered) {
    const list = listOfSheet[row.sheet];
    const asked = {
      list,
      rowKey: list === 'CHAIN' ? (rowKey ?? null) : null,
      kind: 'EDIT' as const,
      why: WHY,
    };
    const [said] = await corrections.offer(firm, { ...asked, cells: cellsOf(row) }, `offer-${list}`);
    server.clock.advance(1_000);
    if (list === 'CHAIN') await corrections.decline(officer, said?.id ?? '', DECLINED, 'decline');
    if (list === 'DEMAND')
      await corrections.take(officer, ZOUMALING, { ids: [said?.id ?? ''], cells: [] }, 'take');
    server.clock.advance(1_000);
  }
}

const contactsOfGlass = async () => `{ enterprise(id: "${await firmOf(glass.code)}") { contacts { name } } }`;

/** The district sends a list back and says why, before it approves it. */
async function returnOnce(revisionId: string): Promise<void> {
  const { revisions } = server.services;
  await revisions.submit(streetOfficer(ZOUMALING), revisionId, 'first-submit');
  await revisions.return(districtOfficer, revisionId, RETURNED, 'first-return');
}

/** Without the commas of thousands. */
const plain = (text: string) => text.replace(/(\d),(?=\d{3})/g, '$1');

async function firmOf(code: string): Promise<string> {
  const [found] = await server.database.command<{ id: string }>(
    'MATCH (code:Identifier {value: $code}) RETURN code.enterpriseId AS id',
    { code },
  );
  return found?.id ?? '';
}

async function ids(cypher: string): Promise<string[]> {
  return (await server.database.command<{ id: string }>(cypher)).map(({ id }) => id);
}

/** Every firm, row, demand, revision, batch and job there is, and the places in the model that they touch. */
async function whatThereIs(): Promise<Asked> {
  const each = async (name: string, cypher: string) => (await ids(cypher)).map((id) => ({ [name]: id }));
  const revisions = await ids('MATCH (n:Revision) RETURN n.id AS id');
  return {
    chainMap: [{ chainId: 'new-display' }, { chainId: 'new-display', streetCode: CIHUI }],
    consents: await each('enterpriseId', 'MATCH (n:Enterprise) RETURN n.id AS id'),
    coverageGrid: [{ chainId: 'new-display' }],
    panorama: [{}, { streetCode: CIHUI }],
    streetMatrix: [{}, { chainId: 'new-display' }],
    catalogue: [{ chainId: 'new-display' }],
    segment: await each('id', 'MATCH (:Placement)-[:IN_SEGMENT]->(n) RETURN DISTINCT n.id AS id'),
    product: await each('id', 'MATCH (:Supply|Demand)-[:OF_PRODUCT]->(n) RETURN DISTINCT n.id AS id'),
    enterprise: await each('id', 'MATCH (n:Enterprise) RETURN n.id AS id'),
    enterpriseAccess: await each('enterpriseId', 'MATCH (n:Enterprise) RETURN n.id AS id'),
    editionDifference: [{ number: '1' }],
    row: await each('rowVersionId', 'MATCH (n:RowVersion) RETURN n.id AS id'),
    batch: await each('id', 'MATCH (n:Batch) RETURN n.id AS id'),
    periodProgress: [{ periodId: PERIOD }],
    rowTallies: [ZOUMALING, CIHUI].map((streetCode) => ({ periodId: PERIOD, streetCode })),
    layoutRequest: await each('jobId', 'MATCH (n:Job) RETURN n.id AS id'),
    revision: revisions.map((id) => ({ id })),
    comparison: revisions.map((revisionId) => ({ revisionId })),
    approvalPreview: revisions.map((revisionId) => ({ revisionId })),
    demandMatches: await each('demandId', 'MATCH (n:Demand) RETURN n.id AS id'),
    tierCandidates: [{ target: 'GIANT' }],
    names: [{}, { view: 'REST' }, { kind: 'PRODUCT' }, { view: 'DECIDED' }],
    digest: [{}, ...(await each('enterpriseId', 'MATCH (n:Enterprise) RETURN n.id AS id'))],
    search: [{ text: '武汉' }, { text: '玻璃基板' }],
    standingRows: [ZOUMALING, CIHUI].flatMap((streetCode) =>
      ['CHAIN', 'SUPPLY', 'DEMAND'].map((list) => ({ streetCode, list })),
    ),
    listColumns: [{ list: 'CHAIN' }, { list: 'DEMAND' }],
    erasurePreview: await each('enterpriseId', 'MATCH (n:Enterprise) RETURN n.id AS id'),
    correctionsOfRow: await each('rowKey', 'MATCH (n:Row) RETURN n.key AS id'),
    ownRow: await each('rowKey', 'MATCH (n:Row) RETURN n.key AS id'),
    correctionSuggestions: [{ list: 'SUPPLY', field: 'product', text: '玻璃' }],
    cellSuggestions: ['enterpriseName', 'product'].map((field) => ({
      streetCode: ZOUMALING,
      list: 'SUPPLY',
      field,
      text: field === 'product' ? '' : '武汉',
      firm: glass.name,
    })),
    account: await each('id', 'MATCH (n:Account) RETURN n.id AS id'),
    pendingOfAccount: [{ id: 'none' }],
    handOvers: [{ streetCode: ZOUMALING }, { streetCode: CIHUI }],
    job: await each('id', 'MATCH (n:Job) RETURN n.id AS id'),
  };
}

/** Every table and workbook that can be taken along, of everything there is, and what a firm takes of its own. */
async function whatCanBeTaken(): Promise<string[]> {
  const segments = await ids('MATCH (:Placement)-[:IN_SEGMENT]->(n) RETURN DISTINCT n.id AS id');
  const products = await ids('MATCH (:Supply|Demand)-[:OF_PRODUCT]->(n) RETURN DISTINCT n.id AS id');
  const revisions = await ids('MATCH (n:Revision) RETURN n.id AS id');
  const each = (tables: string[], name: string, of: string[]) =>
    tables.flatMap((table) => of.map((id) => `${table}?format=csv&${name}=${id}`));
  const facts = ['placements', 'supplies', 'demands'];
  const whole = [...facts, 'enterprises', 'supply-links', 'disputes', 'digest', 'audit'];
  const open = ['public-enterprises', 'public-placements', 'public-supplies'];
  const exported = [
    ...[...whole, ...open].map((table) => `${table}?format=csv`),
    'public?format=jsonld',
    ...each(['chains', 'segments', 'products', 'coverage', 'digest'], 'chain', ['new-display']),
    ...each(['digest'], 'firm', await ids('MATCH (n:Enterprise) RETURN n.id AS id LIMIT 2')),
    ...each(facts, 'segment', segments),
    ...each(facts, 'product', products),
    ...each(['rows'], 'revision', revisions).flatMap((path) =>
      ['CHAIN', 'SUPPLY', 'DEMAND'].map((list) => `${path}&list=${list}`),
    ),
  ];
  return [
    ...exported.map((path) => `exports/${path}`),
    ...(await ids('MATCH (n:Batch) RETURN n.id AS id')).map((id) => `findings/${id}`),
    ...(await ids('MATCH (n:StoredFile) RETURN n.sha256 AS id')).map((id) => `originals/${id}`),
    ...[ZOUMALING, CIHUI].map((streetCode) => `workbooks/${streetCode}`),
    'own-data/json',
    'own-data/xlsx',
  ];
}

/** Not within a longer number or an id. */
function holds(text: string, needle: string): boolean {
  const escaped = needle.replace(/\./g, '\\.');
  return new RegExp(`(?<![0-9a-z.])${escaped}(?![0-9a-z])`).test(text);
}

/** Everybody who was told a value, each with the questions that told it. */
function tellers(needle: string, answers = told): string[] {
  return people.flatMap((person) => {
    const questions = (answers[person] ?? [])
      .filter(({ text }) => holds(text, needle))
      .map(({ question }) => question);
    return questions.length > 0 ? [`${person}: ${[...new Set(questions)].join(' ')}`] : [];
  });
}

const cases = (Object.keys(lists) as List[]).flatMap((list) =>
  lists[list].flatMap(({ sheet, markers }) => markers.map((marker) => ({ list, sheet, ...marker }))),
);

/** What a firm needs, its competitors do not learn at all: not even what is public of it. */
function meantFor({ list, sheet, visibility }: (typeof cases)[number]): readonly Person[] {
  const expected = meant[list][visibility];
  if (sheet !== '供应链清单-需求') return expected;
  return expected.filter((person) => person !== (list === 'other' ? 'enterprise' : 'other-firm'));
}

describe('whatever is asked', () => {
  it.each(cases)('$list $sheet $column ($visibility) is met by whom it is meant for', (one) => {
    const met = tellers(one.needle);
    const expected = meantFor(one);
    const unmeant = met.filter((line) => !expected.includes(line.split(':')[0] as Person));
    expect(unmeant, 'leaked to').toEqual([]);
    expect(expected.filter((person) => !met.some((line) => line.startsWith(`${person}:`)))).toEqual([]);
  });

  it.each(cases)('$list $sheet $column is met after consent by exactly whom the firm let see it', (one) => {
    const given = one.list === 'own' || one.list === 'disputed' ? consents[one.column] : undefined;
    const meantNow = new Set([...meantFor(one), ...(given ? letIn[given.audience] : [])]);
    const met = tellers(one.needle, toldByConsent);
    expect(
      met.filter((line) => !meantNow.has(line.split(':')[0] as Person)),
      'leaked to',
    ).toEqual([]);
    const expected = outsiders.filter((person) => meantNow.has(person));
    expect(expected.filter((person) => !met.some((line) => line.startsWith(`${person}:`)))).toEqual([]);
  });

  it('had been shown what is hidden again since the firm took its consent back', () => {
    expect(JSON.stringify(shownByConsent)).toContain('走甲产业链联系人');
  });

  it.each([
    ['own', ['zoumaling', 'district']],
    ['other', ['cihui', 'district']],
  ])('tells of the lines of %s that are no rows to whom the list is', (list, expected) => {
    expect(tellers(`${list}总数`).map((line) => line.split(':')[0])).toEqual(expected);
  });

  it('leaves of what is not public nothing in what may be given to anybody', () => {
    const open = [...told.district, ...toldByConsent.promoter].filter(({ question }) =>
      question.startsWith('exports/public'),
    );
    expect(open).toHaveLength(8);
    const text = open.map((one) => one.text).join('\n');
    const found = cases.filter(({ visibility, needle }) => visibility !== 'PUBLIC' && holds(text, needle));
    expect(found.map(({ list, column }) => `${list} ${column}`)).toEqual([]);
    expect(text).toContain(glass.name);
  });

  it('writes none of it to the log', () => {
    const log = plain(JSON.stringify(server.log));
    const written = cases.filter(({ visibility, needle }) => visibility !== 'PUBLIC' && holds(log, needle));
    expect(written.map(({ column }) => column)).toEqual([]);
  });

  it('tells the reason of a return to whom internal values are told', () => {
    expect(tellers(RETURNED).map((line) => line.split(':')[0])).toEqual(meant.own.INTERNAL);
  });

  it('tells why a firm corrects, and why that is declined, to the firm, its street and the district', () => {
    for (const said of [WHY, DECLINED]) {
      expect(
        tellers(said).map((line) => line.split(':')[0]),
        said,
      ).toEqual(meant.offered.SENSITIVE);
    }
  });

  it.each([
    ['district', 'PASS'],
    ['promoter', 'PASS'],
    ['zoumaling', 'UNKNOWN'],
    ['cihui', 'UNKNOWN'],
    ['enterprise', 'UNKNOWN'],
  ] as const)(
    'holds quantities against each other for %s only where both may be seen: %s',
    async (person, outcome) => {
      const [demandId] = await ids(`MATCH (n:Demand {streetCode: '${ZOUMALING}'}) RETURN n.id AS id`);
      const answer = await clients[person].graphql<{
        demandMatches: { matches: { constraints: { code: string; outcome: string }[] }[] };
      }>(
        'query Matches($id: ID!) { demandMatches(demandId: $id) { matches { constraints { code outcome } } } }',
        { id: demandId },
      );
      const constraints = answer.data?.demandMatches.matches[0]?.constraints ?? [];
      expect(constraints.find(({ code }) => code === 'quantity')?.outcome).toBe(outcome);
    },
  );

  it.each([
    ['district', 3, 0],
    ['enterprise', 2, 1],
    ['other-firm', 1, 2],
  ] as const)(
    'opens for %s the %i demands to be seen, and says that %i are hidden',
    async (person, seen, hidden) => {
      const answer = await clients[person].graphql<{ demands: { edges: unknown[] } }>(
        '{ demands { totalCount hiddenCount edges { node { id } } } }',
      );
      expect(answer.data?.demands).toMatchObject({ totalCount: seen, hiddenCount: hidden });
      expect(answer.data?.demands.edges).toHaveLength(seen);
    },
  );

  it.each(people)('%s finds nothing by a text that is hidden', async (person) => {
    for (const { needle, visibility } of cases) {
      if (visibility === 'PUBLIC') continue;
      const answer = await clients[person].graphql<{ search: unknown[] }>(
        'query Search($text: String!) { search(text: $text) { id } }',
        { text: needle },
      );
      expect(answer.data?.search ?? [], needle).toEqual([]);
    }
  });
});
