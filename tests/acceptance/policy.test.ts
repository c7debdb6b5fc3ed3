import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ledgerKey } from '../../services/graph-api/src/ledger/key.ts';
import { describeSchema } from '../../services/graph-api/src/schema.ts';
import { projectRoot } from '../../services/project-root.ts';
import {
  administrator,
  CIHUI,
  districtOfficer,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeIn,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { type Person, people, signInPeople } from '../support/people.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { endedJob, type UploadedList, uploadList } from '../support/uploads.ts';

/**
 * Who may do what with real things: 走马岭's list is approved, 慈惠's is a draft, `enterprise` is an account of a firm
 * of 走马岭. One mark for each of `people`, in their order:
 *
 *   nobody, zoumaling, cihui, district, promoter, enterprise, other-firm, admin
 *
 * + allowed, F FORBIDDEN, U UNAUTHENTICATED, N NOT_FOUND, B BAD_INPUT. A query, mutation, list with arguments or file route
 * without a line here fails.
 */
const queries: Record<string, [marks: string, document: string]> = {
  'Query.viewer': ['++++++++', '{ viewer { id } }'],
  'Query.installation': ['++++++++', '{ installation { name } }'],
  'Query.workbench': ['U+++++++', '{ workbench { items { count } recentActs { note } streets { firms } } }'],
  'Query.industries': ['U+++++++', '{ industries { id } }'],
  'Query.panorama': ['U+++++++', '{ panorama { totals { firms } } }'],
  'Query.streetMatrix': ['U+++++++', '{ streetMatrix { totals { firms } } }'],
  'Query.catalogue': ['U+++++++', '{ catalogue(chainId: "new-display") { industryName } }'],
  'Query.streets': ['U+++++++', '{ streets { code } }'],
  'Query.chainMap': ['U+++++++', '{ chainMap(chainId: "new-display") { totals { firms } } }'],
  'Query.coverageGrid': ['U+++++++', '{ coverageGrid(chainId: "new-display") { statements { state } } }'],
  'Query.segment': ['U+++++++', '{ segment(id: $segment) { id } }'],
  'Segment.placements': ['U++++++F', '{ segment(id: $segment) { placements { totalCount } } }'],
  'Segment.supplies': ['U++++++F', '{ segment(id: $segment) { supplies { totalCount } } }'],
  'Segment.demands': ['U++++FFF', '{ segment(id: $segment) { demands { totalCount } } }'],
  'Query.product': ['U+++++++', '{ product(id: $product) { id } }'],
  'Product.makers': ['U++++++F', '{ product(id: $product) { makers { totalCount } } }'],
  'Product.supplies': ['U++++++F', '{ product(id: $product) { supplies { totalCount } } }'],
  'Product.demands': ['U++++FFF', '{ product(id: $product) { demands { totalCount } } }'],
  'Query.enterprise': ['U++++++F', '{ enterprise(id: $firm) { id } }'],
  'Query.consents': ['U+F+F+FF', '{ consents(enterpriseId: $firm) { editable } }'],
  'Enterprise.upstream': ['U++++++F', '{ enterprise(id: $firm) { upstream { via } } }'],
  'Enterprise.downstream': ['U++++++F', '{ enterprise(id: $firm) { downstream { via } } }'],
  'Query.row of an approved list': ['U+++++FF', '{ row(rowVersionId: $row) { rowKey } }'],
  'Query.row of a draft': ['UF++FFFF', '{ row(rowVersionId: $draftRow) { rowKey } }'],
  'Query.batch of an approved list': ['U+F+FFFF', '{ batch(id: $batch) { id } }'],
  'Query.batch of a draft': ['UF++FFFF', '{ batch(id: $draftBatch) { id } }'],
  'Query.revisions': ['U+++FFFF', '{ revisions { totalCount } }'],
  'Query.revision that is approved': ['U+F+FFFF', '{ revision(id: $revision) { id acts { note } } }'],
  'Query.revision that is a draft': ['UF++FFFF', '{ revision(id: $draft) { id batch { id } } }'],
  'Revision.rows': ['UF++FFFF', '{ revision(id: $draft) { rows { totalCount } } }'],
  'Revision.findings': ['UF++FFFF', '{ revision(id: $draft) { findings { totalCount } } }'],
  'Query.standingRows': [
    'U+F+FFFF',
    '{ standingRows(streetCode: "420112006", list: DEMAND) { totalCount } }',
  ],
  'Query.cellSuggestions': [
    'U+F+FFFF',
    '{ cellSuggestions(streetCode: "420112006", list: CHAIN, field: "chainText", text: "显示") { text } }',
  ],
  'Query.listColumns': ['U+++++++', '{ listColumns(list: CHAIN) { field } }'],
  'Revision.comments': ['UF++FFFF', '{ revision(id: $draft) { comments { totalCount } } }'],
  'Revision.differences': ['UF++FFFF', '{ revision(id: $draft) { differences { totalCount } } }'],
  'Query.periods': ['U+++FFF+', '{ periods { id } }'],
  'Query.periodProgress': ['U+++FFFF', '{ periodProgress(periodId: "2026-Q2") { state } }'],
  'Query.rowTallies': ['U+F+FFFF', '{ rowTallies(streetCode: "420112006", periodId: "2026-Q2") { rows } }'],
  'Query.approvalPreview': ['UF++FFFF', '{ approvalPreview(revisionId: $draft) { cardsChanged } }'],
  'Query.comparison': ['UF++FFFF', '{ comparison(revisionId: $draft) { unchanged } }'],
  'Comparison.rows': ['UF++FFFF', '{ comparison(revisionId: $draft) { rows { totalCount } } }'],
  'Query.tierOverview': ['U++++FFF', '{ tierOverview { total { expiring } } }'],
  'Query.qualifications': ['U++++FFF', '{ qualifications { totalCount } }'],
  'Query.tierCandidates': ['U++++FFF', '{ tierCandidates { firms { totalCount } } }'],
  'Query.demands': ['U++++++F', '{ demands { totalCount } }'],
  'Query.demandMatches': ['U+++++FF', '{ demandMatches(demandId: $demand) { note } }'],
  'Query.names': ['U+++FFFF', '{ names { totalCount } }'],
  'Query.admittedProducts': ['UFFFFFF+', '{ admittedProducts { name } }'],
  'Query.names of 走马岭': ['U+F+FFFF', '{ names(streetCode: "420112006") { totalCount } }'],
  'Query.digest': ['U++++FFF', '{ digest { counts { added } } }'],
  'Query.disputes': ['U+++FFFF', '{ disputes { totalCount } }'],
  'Query.suspicions': ['U+++FFFF', '{ suspicions { totalCount } }'],
  'Query.decisions': ['U+++FFFF', '{ decisions { totalCount } }'],
  'Query.editions': ['UFF+FFF+', '{ editions { number } }'],
  'Query.editionDifference': ['UFF+FFF+', '{ editionDifference(number: $edition) { reordered } }'],
  'EditionDifference.changes': [
    'UFF+FFF+',
    '{ editionDifference(number: $edition) { changes { totalCount } } }',
  ],
  'Query.search': ['U++++++F', '{ search(text: "显示") { id } }'],
  'Query.job': ['U+N+NNN+', '{ job(id: $job) { id } }'],
  'Query.ownJobs': ['U+++++++', '{ ownJobs { id } }'],
  'Query.layoutRequest': ['U+NFNNNF', '{ layoutRequest(jobId: $layoutJob) { fileName } }'],
  'Query.auditEntries': ['UFFFFFF+', '{ auditEntries { totalCount } }'],
  'Query.accounts': ['UFFFFFF+', '{ accounts { id } }'],
  'Query.account': ['UFFFFFF+', '{ account(id: $account) { id } }'],
  'Query.pendingOfAccount': ['UFFFFFF+', '{ pendingOfAccount(id: $account) { drafts } }'],
  'Query.enterpriseAccess': ['U+F+FFFF', '{ enterpriseAccess(enterpriseId: $firm) { accounts } }'],
  'Query.corrections': ['U+++F++F', '{ corrections { totalCount } }'],
  'Query.erasurePreview': ['U+F+F+FF', '{ erasurePreview(enterpriseId: $firm) { rows } }'],
  'Query.correctionsOfRow': ['U+F+F+FF', '{ correctionsOfRow(rowKey: $ownRow) { id } }'],
  'Query.ownRow': ['UFFFF+FF', '{ ownRow(rowKey: $ownRow) { rowKey } }'],
  'Query.correctionSuggestions': [
    'UFFFF++F',
    '{ correctionSuggestions(list: SUPPLY, field: "product", text: "玻璃") }',
  ],
  'Query.handOvers': ['U+F+FFFF', '{ handOvers(streetCode: "420112006") { sequence } }'],
};

/** A list of 走马岭 of one row, handed in that far; CONFIRMED: its row, said to be unchanged; NAMED: its firm's name decided. */
type ListStage = 'PROPOSED' | 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'CONFIRMED' | 'NAMED' | 'COMMENTED';

/**
 * What a mutation is tried on: a list, a draft of the chain model, two firms and a third that was merged, the firm of
 * the account `enterprise`, what it says of itself, a dispute, two accounts, an invitation, or a period. What is done
 * to accounts is no act, but for a street's going from one to the other.
 */
type Stage =
  | ListStage
  | 'LAYOUT'
  | 'JOB'
  | 'EDITION'
  | 'FIRMS'
  | 'OWN_FIRM'
  | 'DISPUTE'
  | 'DECIDED'
  | 'ACCOUNT'
  | 'INVITED'
  | 'OFFERED'
  | 'OFFICERS'
  | 'PERIOD'
  | 'NEXT_PERIOD';

const mutations: Record<string, [marks: string, stage: Stage, document: string]> = {
  'Mutation.confirmLayout': [
    'U+NFNNNF',
    'LAYOUT',
    'confirmLayout(jobId: $layoutJob, layouts: [{signature: $signature, columns: []}], operationId: $operation)',
  ],
  'Mutation.settleComparison': [
    'U+FFFFFF',
    'PROPOSED',
    'settleComparison(revisionId: $revision, rows: [], operationId: $operation) { unchanged }',
  ],
  'Mutation.mendCell': [
    'U+FFFFFF',
    'DRAFT',
    'mendCell(rowVersionId: $row, field: "registeredAddress", text: "一号", operationId: $operation) { rowKey }',
  ],
  'Mutation.confirmFinding': [
    'U+FFFFFF',
    'DRAFT',
    'confirmFinding(findingId: $finding, operationId: $operation) { id }',
  ],
  'Mutation.commentCell': [
    'UFF+FFFF',
    'SUBMITTED',
    'commentCell(rowVersionId: $row, field: "uscc", text: "缺代码", operationId: $operation)',
  ],
  'Mutation.answerComment': [
    'U+FFFFFF',
    'COMMENTED',
    'answerComment(commentId: $comment, text: "该企业正在办理", operationId: $operation)',
  ],
  'Mutation.cancelJob': ['U+NFNNNF', 'JOB', 'cancelJob(id: $job) { id }'],
  'Mutation.submitBatch': [
    'U+FFFFFF',
    'DRAFT',
    'submitBatch(batchId: $batch, operationId: $operation) { id }',
  ],
  'Mutation.discardBatch': [
    'U+FFFFFF',
    'DRAFT',
    'discardBatch(batchId: $batch, operationId: $operation) { id }',
  ],
  'Mutation.approveBatch': [
    'UFF+FFFF',
    'SUBMITTED',
    'approveBatch(batchId: $batch, operationId: $operation) { id }',
  ],
  'Mutation.submitRevision': [
    'U+FFFFFF',
    'DRAFT',
    'submitRevision(revisionId: $revision, operationId: $operation) { id }',
  ],
  'Mutation.discardRevision': [
    'U+FFFFFF',
    'DRAFT',
    'discardRevision(revisionId: $revision, operationId: $operation) { id }',
  ],
  'Mutation.approveRevision': [
    'UFF+FFFF',
    'SUBMITTED',
    'approveRevision(revisionId: $revision, operationId: $operation) { id }',
  ],
  'Mutation.editRows': [
    'U+FFFFFF',
    'APPROVED',
    'editRows(streetCode: "420112006", list: CHAIN, edits: [{ rowKey: $rowKey, cells: [{ field: "note", text: "一" }] }], operationId: $operation) { rowKey }',
  ],
  'Mutation.confirmRows': [
    'U+FFFFFF',
    'APPROVED',
    'confirmRows(streetCode: "420112006", scope: { rowKeys: [$rowKey] }, operationId: $operation)',
  ],
  'Mutation.approveConfirmations': [
    'UFF+FFFF',
    'CONFIRMED',
    'approveConfirmations(revisionIds: [$revision], operationId: $operation) { id }',
  ],
  'Mutation.returnRevision': [
    'UFF+FFFF',
    'SUBMITTED',
    'returnRevision(revisionId: $revision, reason: "缺项", operationId: $operation) { id }',
  ],
  'Mutation.withdrawRevision': [
    'U+F+FFFF',
    'APPROVED',
    'withdrawRevision(revisionId: $revision, reason: "填错", operationId: $operation) { id }',
  ],
  'Mutation.stateCoverage': [
    'U+FFFFFF',
    'DRAFT',
    'stateCoverage(streetCode: "420112006", statements: [{ segmentId: $segment, state: PRESENT }], operationId: $operation)',
  ],
  'Mutation.decideNames': [
    'U+F+FFFF',
    'APPROVED',
    'decideNames(decisions: [{ id: $name, outcome: NONE }], operationId: $operation)',
  ],
  'Mutation.undecideNames': ['U+F+FFFF', 'NAMED', 'undecideNames(ids: [$name], operationId: $operation)'],
  'Mutation.withdrawBatch': [
    'U+F+FFFF',
    'APPROVED',
    'withdrawBatch(batchId: $batch, reason: "填错", operationId: $operation) { id }',
  ],
  'Mutation.decideDispute': [
    'UFF+FFFF',
    'DISPUTE',
    'decideDispute(disputeId: $dispute, sideId: $side, operationId: $operation) { id }',
  ],
  'Mutation.reopenDispute': [
    'UFF+FFFF',
    'DECIDED',
    'reopenDispute(disputeId: $dispute, operationId: $operation) { id }',
  ],
  'Mutation.mergeEnterprises': [
    'UFF+FFFF',
    'FIRMS',
    'mergeEnterprises(survivorId: $firm, mergedIds: [$other], operationId: $operation) { id }',
  ],
  'Mutation.relateEnterprises': [
    'UFF+FFFF',
    'FIRMS',
    'relateEnterprises(relation: DIFFERENT, enterpriseId: $firm, otherId: $other, operationId: $operation) { id }',
  ],
  'Mutation.splitEnterprise': [
    'UFF+FFFF',
    'FIRMS',
    'splitEnterprise(enterpriseId: $other, rowKeys: [$key], name: "演示另一家", operationId: $operation) { id }',
  ],
  'Mutation.undoDecision': [
    'UFF+FFFF',
    'FIRMS',
    'undoDecision(decisionId: $decision, operationId: $operation) { id }',
  ],
  'Mutation.giveConsent': [
    'U+FFF+FF',
    'OWN_FIRM',
    'giveConsent(enterpriseId: $firm, fields: ["staff"], audience: ALL, paper: { signedOn: "2026-06-01", note: "同意书" }, operationId: $operation) { editable }',
  ],
  'Mutation.withdrawConsent': [
    'U+FFF+FF',
    'OWN_FIRM',
    'withdrawConsent(enterpriseId: $firm, fields: ["staff"], paper: { signedOn: "2026-06-01", note: "撤回书" }, operationId: $operation) { editable }',
  ],
  'Mutation.eraseContacts': [
    'U+F+F+FF',
    'OWN_FIRM',
    'eraseContacts(enterpriseId: $firm, reason: "企业要求", operationId: $operation) { rows }',
  ],
  'Mutation.openPeriod': [
    'UFF+FFF+',
    'NEXT_PERIOD',
    'openPeriod(periodId: $period, dueOn: "2031-12-31", operationId: $operation)',
  ],
  'Mutation.changePeriod': [
    'UFF+FFF+',
    'PERIOD',
    'changePeriod(periodId: $period, dueOn: "2031-11-30", note: "系统升级", operationId: $operation)',
  ],
  'Mutation.draftEdition': [
    'UFFFFFF+',
    'EDITION',
    'draftEdition(fromNumber: $inForce, operationId: $operation) { number }',
  ],
  'Mutation.editDraft': [
    'UFFFFFF+',
    'EDITION',
    'editDraft(number: $edition, edits: [{edit: CONFIRM, kind: CHAIN, id: "new-display"}], operationId: $operation) { number }',
  ],
  'Mutation.adoptEdition': [
    'UFFFFFF+',
    'EDITION',
    'adoptEdition(number: $edition, operationId: $operation) { state }',
  ],
  'Mutation.discardEdition': [
    'UFFFFFF+',
    'EDITION',
    'discardEdition(number: $edition, operationId: $operation) { state }',
  ],
  'Mutation.createAccount': [
    'UFFFFFF+',
    'ACCOUNT',
    'createAccount(account: { name: "newcomer", displayName: "新人", role: PROMOTER }) { password }',
  ],
  'Mutation.editAccount': [
    'UFFFFFF+',
    'ACCOUNT',
    'editAccount(id: $from, edit: { displayName: "某某", disabled: true }) { id }',
  ],
  'Mutation.resetPassword': ['UFFFFFF+', 'ACCOUNT', 'resetPassword(id: $from) { password }'],
  'Mutation.inviteEnterprise': [
    'U+F+FFFF',
    'INVITED',
    'inviteEnterprise(enterpriseId: $invited) { lastDay }',
  ],
  'Mutation.revokeInvitation': [
    'U+F+FFFF',
    'INVITED',
    'revokeInvitation(enterpriseId: $invited) { accounts }',
  ],
  'Mutation.offerCorrection': [
    'UFFFF+FF',
    'OFFERED',
    'offerCorrection(correction: {rowKey: $ownRow, list: DEMAND, cells: [{field: "spec", text: "0"}]}, operationId: $operation) { id }',
  ],
  'Mutation.withdrawCorrection': [
    'UFFFF+FF',
    'OFFERED',
    'withdrawCorrection(id: $correction, operationId: $operation) { id }',
  ],
  'Mutation.declineCorrection': [
    'U+FFFFFF',
    'OFFERED',
    'declineCorrection(id: $correction, reason: "不对", operationId: $operation) { id }',
  ],
  'Mutation.takeCorrections': [
    'U+FFFFFF',
    'OFFERED',
    'takeCorrections(streetCode: "420112006", ids: [$correction], operationId: $operation) { id }',
  ],
  'Mutation.handOverStreet': [
    'UFFFFFF+',
    'OFFICERS',
    'handOverStreet(fromId: $from, toId: $to, operationId: $operation) { drafts }',
  ],
};

/** Passwords and sessions are for whoever has the password; the tests of signing in and of accounts say more. */
const sessions: Record<string, [marks: string, document: string]> = {
  'Mutation.signIn with a wrong password': [
    'UUUUUUUU',
    'mutation { signIn(name: "nobody at all", password: "x") { id } }',
  ],
  'Mutation.changePassword with a wrong password': [
    'UBBBBBBB',
    'mutation { changePassword(oldPassword: "x", newPassword: "y") { id } }',
  ],
  'Mutation.claimEnterprise with a wrong word': [
    'BBBBBBBB',
    'mutation { claimEnterprise(claim: {code: "914201125BCLLKH99F", word: "x", name: "firm", password: "y"}) { id } }',
  ],
  'Mutation.signOut': ['++++++++', 'mutation { signOut }'],
};

const files: Record<string, [marks: string, ask: (client: TestClient) => Promise<string | null>]> = {
  'GET /files/originals/:sha256 of an approved list': [
    'U+F+FFFF',
    (client) => getFile(client, `originals/${things.file}`),
  ],
  'GET /files/originals/:sha256 that nobody has sent': [
    'UNNNNNNN',
    (client) => getFile(client, `originals/${'0'.repeat(64)}`),
  ],
  'GET /files/workbooks/:streetCode of 走马岭': [
    'U+F+FFFF',
    (client) => getFile(client, `workbooks/${ZOUMALING}`),
  ],
  'GET /files/own-data/:format as a workbook': ['UFFFF++F', (client) => getFile(client, 'own-data/xlsx')],
  'GET /files/own-data/:format as JSON': ['UFFFF++F', (client) => getFile(client, 'own-data/json')],
  'GET /files/findings/:batchId of an approved list': [
    'U+F+FFFF',
    (client) => getFile(client, `findings/${things.batch}`),
  ],
  ...exportLines({
    enterprises: 'U++++++F',
    placements: 'U++++++F',
    'placements?segment=nd-target': 'U++++++F',
    supplies: 'U++++++F',
    demands: 'U++++++F',
    'demands?segment=nd-target': 'U++++FFF',
    'supply-links': 'U++++++F',
    disputes: 'U+++FFFF',
    digest: 'U++++FFF',
    chains: 'U+++++++',
    'segments?chain=new-display': 'U+++++++',
    'products?chain=new-display': 'U+++++++',
    'coverage?chain=new-display': 'U+++++++',
    'rows?revision=$revision': 'U+F+FFFF',
    'rows?revision=$draft': 'UF++FFFF',
    audit: 'UFFFFFF+',
    'public-enterprises': 'U++++++F',
    'public-placements': 'U++++++F',
    'public-supplies': 'U++++++F',
    'public?format=jsonld': 'U++++++F',
    'data-dictionary': 'U+++++++',
    'no-such-table': 'UNNNNNNN',
  }),
  'POST /files/uploads for 走马岭': ['U+FFFFFF', (client) => upload(client, ZOUMALING)],
  'POST /files/uploads for 慈惠': ['UF+FFFFF', (client) => upload(client, CIHUI)],
};

/** A line for each table that can be taken along, by its path. */
function exportLines(marks: Record<string, string>): typeof files {
  return Object.fromEntries(
    Object.entries(marks).map(([path, expected]) => [
      `GET /files/exports/:table ${path}`,
      [expected, (client: TestClient) => take(client, path)],
    ]),
  );
}

let server: TestServer;
let clients: Record<Person, TestClient>;
let things: Awaited<ReturnType<typeof realThings>>;

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  const content = readFileSync(join(projectRoot, 'datasets', 'samples', samples.zoumaling));
  const officer = await server.client('zoumaling');
  const due = { id: '2026-Q2', dueOn: '2026-07-31' };
  await server.services.periods.open(districtOfficer, due, 'policy-period');
  const approved = await uploadList(server, officer, ZOUMALING, { name: samples.zoumaling, content });
  await submitAndApprove(server.services, ZOUMALING, approved.revisionId);
  const draft = await takeInSample(server.services, CIHUI, samples.cihui, 'policy-cihui');
  server.clock.advance(1_000);
  things = await realThings(approved, draft);
  clients = await signInPeople(server, { own: things.firm, other: things.otherFirm });
  things.layoutJob = (await newLayout()).layoutJob ?? '';
});
afterAll(() => server.close());

async function realThings(approved: UploadedList, draft: { batchId: string; revisionId: string }) {
  const [found] = await server.database.command<Record<string, string>>(
    `MATCH (demand:Demand)-[:OF_PRODUCT]->(product:Product)-[:MADE_IN]->(segment:Segment)
     WITH demand, product, segment ORDER BY demand.id, segment.id LIMIT 1
     MATCH (other:Enterprise) WHERE other.id <> demand.enterpriseId
     WITH demand, product, segment, other ORDER BY other.id LIMIT 1
     MATCH (draftRow:RowVersion {revisionId: $draft})
     MATCH (code:Identifier {scheme: 'USCC'}) WHERE EXISTS { MATCH (:FieldValue {enterpriseId: code.enterpriseId}) }
     RETURN code.enterpriseId AS coded, demand.rowKey AS ownRow, demand.id AS demand, demand.enterpriseId AS firm, demand.rowVersionId AS row, product.id AS product,
            segment.id AS segment, other.id AS otherFirm, draftRow.id AS draftRow LIMIT 1`,
    { draft: draft.revisionId },
  );
  const named = found as Record<
    'coded' | 'ownRow' | 'demand' | 'firm' | 'row' | 'product' | 'segment' | 'otherFirm',
    string
  >;
  return {
    ...named,
    draftRow: found?.draftRow ?? '',
    job: approved.jobId,
    file: approved.sha256,
    edition: '1',
    account: ledgerKey('account', 'zoumaling'),
    batch: approved.batchId,
    revision: approved.revisionId,
    draft: draft.revisionId,
    draftBatch: draft.batchId,
    layoutJob: '',
  };
}

async function sequence(): Promise<number> {
  const [ledger] = await server.database.command<{ sequence: number }>(
    'MATCH (ledger:Ledger) RETURN ledger.sequence AS sequence',
  );
  return ledger?.sequence ?? -1;
}

/** What a request may be answered with, as a mark; another code stands as it is and fails the comparison. */
function markOf(code: string | null): string {
  if (code === null) return '+';
  const marks: Record<string, string> = {
    FORBIDDEN: 'F',
    UNAUTHENTICATED: 'U',
    NOT_FOUND: 'N',
    BAD_INPUT: 'B',
  };
  return marks[code] ?? code;
}

/** A document with the variables that it names declared. */
function withVariables(kind: 'query' | 'mutation', selection: string): string {
  const names = [...new Set(selection.match(/\$\w+/g) ?? [])];
  const declared = names.map((name) => `${name}: ID!`).join(', ');
  return `${kind}${declared && `(${declared})`} ${selection}`;
}

async function marksOf(ask: (client: TestClient) => Promise<string | null>): Promise<string> {
  const codes = await Promise.all(people.map((person) => ask(clients[person])));
  return codes.map(markOf).join('');
}

async function take(client: TestClient, path: string): Promise<string | null> {
  const [table, query = ''] = path.split('?');
  const scope = query.replace(/\$(\w+)/, (_, name: keyof typeof things) => things[name]);
  return getFile(client, `exports/${table}?${scope}${scope.includes('format') ? '' : '&format=csv'}`);
}

async function getFile(client: TestClient, path: string): Promise<string | null> {
  const response = await client.request({ method: 'GET', url: `/files/${path}` });
  return response.statusCode === 200 ? null : firstCode(response.json());
}

let uploads = 0;

/** No list, so that the job ends without an act. */
async function upload(client: TestClient, streetCode: string): Promise<string | null> {
  const operationId = `policy-upload-${++uploads}`;
  const response = await client.upload(
    { streetCode, operationId },
    { name: '不是清单.xlsx', content: Buffer.from('不是清单') },
  );
  if (response.statusCode !== 202) return firstCode(response.json());
  await endedJob(server, response.json<{ jobId: string }>().jobId);
  return null;
}

const firstCode = (body: { errors?: { extensions: { code: string } }[] }) =>
  body.errors?.[0]?.extensions.code ?? 'NO_CODE';

let lists = 0;

/** What a mutation is about, by the names of its variables. */
function newThings(stage: Stage): Promise<Record<string, string>> {
  if (stage === 'FIRMS') return newFirms();
  if (stage === 'OWN_FIRM') return Promise.resolve({ firm: things.firm });
  if (stage === 'DISPUTE' || stage === 'DECIDED') return newDispute(stage === 'DECIDED');
  if (stage === 'INVITED') return newInvitation();
  if (stage === 'OFFERED') return newCorrection();
  if (stage === 'ACCOUNT' || stage === 'OFFICERS') return newAccounts();
  if (stage === 'PERIOD' || stage === 'NEXT_PERIOD') return newPeriod(stage === 'PERIOD');
  if (stage === 'LAYOUT') return newLayout();
  if (stage === 'JOB') return newJob();
  return stage === 'EDITION' ? newDraft() : newList(stage);
}

async function newInvitation() {
  await server.services.invitations.invite(districtOfficer, things.coded);
  return { invited: things.coded };
}

/** What the firm of `enterprise` says of its demand. */
async function newCorrection() {
  const firm = {
    ...administrator,
    id: 'policy-firm',
    role: 'ENTERPRISE',
    enterpriseId: things.firm,
  } as const;
  const cells = [{ field: 'spec', text: String(++corrections) }];
  const asked = { rowKey: things.ownRow, list: 'DEMAND' as const, kind: 'EDIT' as const, cells, why: '' };
  const [made] = await server.services.corrections.offer(firm, asked, `policy-correction-${corrections}`);
  return { ownRow: things.ownRow, correction: made?.id ?? '' };
}

let corrections = 0;

async function newAccounts() {
  const made = async () => {
    const asked = { displayName: '经办', role: 'STREET_OFFICER' as const, streetCode: ZOUMALING };
    const name = `officer-${++accounts}`;
    const { account } = await server.services.accounts.create(administrator, {
      ...asked,
      name,
      enterpriseCode: null,
      lastDay: null,
    });
    return account.id;
  };
  return { from: await made(), to: await made() };
}

let accounts = 0;
let months = 0;

/** The id of the next month, opened or not. */
async function newPeriod(opened: boolean) {
  const month = ++months;
  const period = `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  if (opened) {
    const due = { id: period, dueOn: '2031-12-31' };
    await server.services.periods.open(districtOfficer, due, `policy-period-${month}`);
  }
  return { period };
}
/** An upload of 走马岭 with headers that nobody has explained. */
async function newLayout(): Promise<Record<string, string>> {
  const name = `表头${++headers}`;
  const content = Buffer.from(`${name},乙,丙\n演示表头公司,二,三\n`);
  const fields = { streetCode: ZOUMALING, operationId: `policy-layout-${headers}` };
  const response = await clients.zoumaling.upload(fields, { name: `${name}.csv`, content });
  const { jobId } = response.json<{ jobId: string }>();
  const { layout } = await endedJob(server, jobId);
  return { layoutJob: jobId, signature: layout?.tables[0]?.signature ?? '' };
}

let headers = 0;

/** A job of 走马岭's officer that is in somebody's hands. */
async function newJob(): Promise<Record<string, string>> {
  const job = `policy-job-${++jobs}`;
  const createdById = ledgerKey('account', 'zoumaling');
  await server.database.command(
    `CREATE (:Job {id: $job, kind: 'IMPORT', title: '清单.xlsx', createdById: $createdById, createdAt: 0, payload: '{}',
       state: 'RUNNING', progress: 0.1, step: '读取文件', attempts: 1, leaseToken: 'x', leaseUntil: 9999999999999})`,
    { job, createdById },
  );
  return { job };
}

let jobs = 0;

async function newDraft() {
  const { editions } = server.services;
  const inForce = (await editions.list(administrator)).find(({ state }) => state === 'IN_FORCE')?.number ?? 0;
  const draft = await editions.draft(administrator, inForce, `policy-draft-${++drafts}`);
  return { edition: String(draft), inForce: String(inForce) };
}

let drafts = 0;

/** Two rows of 走马岭 that give a firm different staff. */
async function newDispute(decided: boolean) {
  const name = `第${++lists}号显示科技有限公司`;
  const rows = `${name},新型显示,玻璃基板,10\n${name},新型显示,偏光片,20\n`;
  const bytes = Buffer.from(`企业名称,产业链,环节,从业人员\n${rows}`);
  const { services, database } = server;
  const { revisionId } = await takeIn(services, ZOUMALING, '两行.csv', bytes, `policy-dispute-${lists}`);
  await submitAndApprove(services, ZOUMALING, revisionId);
  const [found] = await database.command<{ dispute: string; side: string }>(
    `MATCH (e:Enterprise {name: $name})<-[:OF_ENTERPRISE]-(d:Dispute {field: 'staff'})
     RETURN d.id AS dispute, d.sides[0] AS side`,
    { name },
  );
  const ids = { dispute: found?.dispute ?? '', side: found?.side ?? '' };
  if (!decided) return ids;
  const choice = { disputeId: ids.dispute, sideId: ids.side, note: null };
  const { id } = await services.disputes.decide(districtOfficer, choice, `policy-decided-${lists}`);
  return { dispute: id };
}

async function newFirms() {
  const names = ['stays', 'is merged now', 'was merged before'].map(() => `第${++lists}号显示科技有限公司`);
  const rows = names.map((name) => `${name},新型显示,玻璃基板\n`).join('');
  const bytes = Buffer.from(`企业名称,产业链,环节\n${rows}`);
  const { revisionId } = await takeIn(server.services, ZOUMALING, '三家.csv', bytes, `policy-firms-${lists}`);
  await submitAndApprove(server.services, ZOUMALING, revisionId);
  const found = await server.database.command<{ id: string; key: string }>(
    `UNWIND $names AS name
     MATCH (enterprise:Enterprise {name: name})
     RETURN enterprise.id AS id, head(COLLECT {
       MATCH (fact:FieldValue {enterpriseId: enterprise.id}) RETURN fact.rowKey
     }) AS key`,
    { names },
  );
  const [ids, keys] = [found.map(({ id }) => id), found.map(({ key }) => key)];
  const [firm = '', other = '', merged = ''] = ids;
  const merge = { survivorId: firm, mergedIds: [merged], note: null };
  const decision = await server.services.identities.merge(districtOfficer, merge, `policy-merge-${lists}`);
  return { firm, other, key: keys[1] ?? '', decision: decision.id };
}

/** A list of 走马岭 with one row and a warning, as far as `stage`. */
async function newList(stage: ListStage) {
  const name = `第${++lists}号显示科技有限公司`;
  // A file with the columns of row keys is compared first, also where its rows are new.
  const [keys, empty] = stage === 'PROPOSED' ? [',行标识,基准号', ',,'] : ['', ''];
  const bytes = Buffer.from(
    `企业名称,产业链,环节,主营产品${keys}\n${name},新型显示,玻璃基板,玻璃基板${empty}\n`,
  );
  const { services, database } = server;
  const operation = `policy-list-${lists}`;
  const { batchId, revisionId } = await takeIn(services, ZOUMALING, '一行.csv', bytes, operation);
  if (stage === 'SUBMITTED' || stage === 'COMMENTED') {
    await services.revisions.submit(streetOfficer(ZOUMALING), revisionId, `${operation}-submit`);
  }
  if (['APPROVED', 'CONFIRMED', 'NAMED'].includes(stage))
    await submitAndApprove(services, ZOUMALING, revisionId);
  const [ids] = await database.command<{ row: string; rowKey: string; finding: string }>(
    `MATCH (row:RowVersion {revisionId: $revisionId})<-[:ABOUT]-(finding:Finding {severity: 'WARNING'})
     RETURN row.id AS row, row.rowKey AS rowKey, finding.id AS finding LIMIT 1`,
    { revisionId },
  );
  const [mention] = await database.command<{ name: string }>(
    'MATCH (mention:NameMention {name: $name}) RETURN mention.id AS name',
    { name },
  );
  if (stage === 'NAMED') {
    const decision = { id: mention?.name ?? '', outcome: 'NONE' as const, targetId: null };
    await services.names.decide(streetOfficer(ZOUMALING), [decision], `${operation}-decide`);
  }
  const made = { ...ids, ...mention, batch: batchId, revision: revisionId, segment: 'nd-target' };
  if (stage === 'CONFIRMED') {
    const scope = { lists: [], enterpriseId: null, rowKeys: [ids?.rowKey ?? ''] };
    const officer = streetOfficer(ZOUMALING);
    const [confirmed] = await services.standingLists.confirm(
      officer,
      ZOUMALING,
      scope,
      `${operation}-confirm`,
    );
    return { ...made, revision: confirmed ?? '' };
  }
  if (stage !== 'COMMENTED') return made;
  const said = { rowVersionId: ids?.row ?? '', field: 'uscc', text: '缺代码' };
  await services.comments.write(districtOfficer, said, `${operation}-comment`);
  const filter = { revisionId, state: null, first: 1, after: null };
  return { ...made, comment: (await services.comments.page(filter)).edges[0]?.node.id ?? '' };
}

describe('every way in has a line', () => {
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
  const written = [queries, mutations, sessions, files]
    .flatMap((table) => Object.keys(table))
    .map((line) => line.replace(/^((?:GET|POST) )?(\S+).*/, '$1$2'));

  it('of queries, mutations and lists with arguments', () => {
    const schema = describeSchema();
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const operations = roots.flatMap((type) => fieldsOf(type).map((field) => `${type?.name}.${field.name}`));
    const others = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
    ) as GraphQLObjectType[];
    const nested = others.flatMap((type) =>
      fieldsOf(type).flatMap((field) => (field.args.length > 0 ? `${type.name}.${field.name}` : [])),
    );
    expect([...operations, ...nested].filter((operation) => !written.includes(operation))).toEqual([]);
  });

  it('of file routes', () => {
    const routes = server.app.printRoutes({ commonPrefix: false }).match(/\/?files\/\S+ \((?:GET|POST)/g);
    expect(routes?.map((route) => route.replace(/(.*) \((\w+)/, '$2 $1')).sort()).toEqual(
      [...new Set(written.filter((line) => line.includes(' ')))].sort(),
    );
  });
});

test.each(Object.entries(queries))('%s', async (_, [marks, selection]) => {
  const document = withVariables('query', selection);
  const named = selection.match(/\$\w+/g)?.map((name) => name.slice(1)) ?? [];
  const variables = Object.fromEntries(named.map((name) => [name, things[name as keyof typeof things]]));
  expect(await marksOf((client) => client.code(document, variables))).toBe(marks);
});

const withoutAct: Stage[] = ['ACCOUNT', 'INVITED', 'JOB'];

test.each(Object.entries(mutations))('%s', async (name, [marks, stage, selection]) => {
  const document = withVariables('mutation', `{ ${selection} }`);
  let list = await newThings(stage);
  let given = '';
  for (const person of people) {
    const variables = Object.fromEntries(
      Object.entries({ ...list, operation: `policy-${name}-${person}` }).filter(([key]) =>
        selection.includes(`$${key}`),
      ),
    );
    const before = await sequence();
    const code = await clients[person].code(document, variables);
    given += markOf(code);
    // What a job does comes a little later.
    await expect
      .poll(sequence, { message: `${person}: acts`, timeout: 10_000 })
      .toBe(code === null && !withoutAct.includes(stage) ? before + 1 : before);
    if (code === null) list = await newThings(stage);
  }
  expect(given).toBe(marks);
});

test.each(Object.entries(files))('%s', async (_, [marks, ask]) => {
  const before = await sequence();
  expect(await marksOf(ask)).toBe(marks);
  expect(await sequence()).toBe(before);
});

test.each([...Object.entries(queries), ...Object.entries(mutations)])(
  '%s says of what there is not that it is not found, or refuses',
  async (_, line) => {
    const selection = line.at(-1) ?? '';
    const named = selection.match(/\$\w+/g)?.map((name) => name.slice(1)) ?? [];
    if (named.length === 0) return;
    const kind = line.length === 2 ? 'query' : 'mutation';
    const document = withVariables(kind, kind === 'query' ? selection : `{ ${selection} }`);
    const variables = Object.fromEntries(named.map((name) => [name, `nothing-${name}`]));
    expect(await marksOf((client) => client.code(document, variables))).toMatch(/^U[NF]{7}$/);
  },
);

// Last, for it ends the sessions that the others need.
test.each(Object.entries(sessions))('%s', async (_, [marks, document]) => {
  expect(await marksOf((client) => client.code(document))).toBe(marks);
});
