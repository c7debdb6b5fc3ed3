import 'reflect-metadata';
import type { Logger } from 'pino';
import { AccountRepository } from './account/account.repository.ts';
import { AccountService } from './account/account.service.ts';
import { AuditRepository } from './audit/audit.repository.ts';
import { AuditService } from './audit/audit.service.ts';
import { BatchService, type ReadFile } from './batch/batch.service.ts';
import { CatalogueService } from './catalogue/catalogue.service.ts';
import { ChainService } from './chain/chain.service.ts';
import type { Clock } from './clock.ts';
import { CommentService } from './comment/comment.service.ts';
import { ComparisonService } from './comparison/comparison.service.ts';
import { ConsentService } from './consent/consent.service.ts';
import { ConsentBook } from './consent/consent-book.ts';
import { CorrectionService } from './correction/correction.service.ts';
import { CoverageService } from './coverage/coverage.service.ts';
import type { Database } from './database/database.ts';
import { DemandService } from './demand/demand.service.ts';
import { DigestService } from './digest/digest.service.ts';
import { DisputeService } from './dispute/dispute.service.ts';
import { EditionService } from './edition/edition.service.ts';
import type { EditionContent } from './edition/edition-content.ts';
import { ModelLookup } from './edition/model-lookup.ts';
import { readEdition, readStreetEntries } from './edition/read-edition.ts';
import { EnterpriseService } from './enterprise/enterprise.service.ts';
import { ErasureService } from './erasure/erasure.service.ts';
import type { ErasureList } from './erasure/erasure-list.ts';
import { ExportService } from './export/export.service.ts';
import { FileRepository } from './file/file.repository.ts';
import { FileService, IMPORT } from './file/file.service.ts';
import { importHandler, undoImport } from './file/import-handler.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { HandOverService } from './hand-over/hand-over.service.ts';
import { IdentityService } from './identity/identity.service.ts';
import { InstallationService } from './installation/installation.service.ts';
import { InvitationRepository } from './invitation/invitation.repository.ts';
import { InvitationService } from './invitation/invitation.service.ts';
import { JobRepository } from './job/job.repository.ts';
import { JobService } from './job/job.service.ts';
import { JobHandlers } from './job/job-handlers.ts';
import { JobRunner } from './job/job-runner.ts';
import { listLayouts } from './layout/layout.repository.ts';
import { LayoutService } from './layout/layout.service.ts';
import { Ledger } from './ledger/ledger.ts';
import { MatchService } from './match/match.service.ts';
import { NameService } from './name/name.service.ts';
import { OwnDataService } from './own-data/own-data.service.ts';
import { PanoramaService } from './panorama/panorama.service.ts';
import { PeriodService } from './period/period.service.ts';
import { ProductService } from './product/product.service.ts';
import { ProjectionService } from './projection/projection.service.ts';
import { APPROVE_BATCH, approvalHandler } from './revision/approval-job.ts';
import { RevisionService } from './revision/revision.service.ts';
import { RowService, type UnderstandRow } from './row/row.service.ts';
import { RowDifferenceService } from './row-difference/row-difference.service.ts';
import { SearchService } from './search/search.service.ts';
import { SegmentService } from './segment/segment.service.ts';
import { SessionRepository } from './session/session.repository.ts';
import { SessionService } from './session/session.service.ts';
import { StandingListService } from './standing-list/standing-list.service.ts';
import { StreetService } from './street/street.service.ts';
import { StreetMatrixService } from './street-matrix/street-matrix.service.ts';
import { TierService } from './tier/tier.service.ts';
import { WorkbenchService } from './workbench/workbench.service.ts';
import { readInWorker } from './workbook/read-in-worker.ts';
import { readRow } from './workbook/read-row.ts';
import { WorkbookService } from './workbook/workbook.service.ts';

export type Services = ReturnType<typeof createServices>;

/**
 * All services, each built once with what it needs. To add one: build it here and name it in the answer;
 * every resolver and route finds it as `services.<name>`. The list of erasures is kept by whoever serves firms.
 */
export function createServices(
  database: Database,
  clock: Clock,
  logger: Logger,
  erasureList: ErasureList | null = null,
) {
  const accountRepository = new AccountRepository(database);
  const audit = new AuditService(new AuditRepository(database), clock);
  const sessions = new SessionService(
    new SessionRepository(database),
    accountRepository,
    new ConsentBook(database),
    audit,
    clock,
  );
  const jobRepository = new JobRepository(database);
  const jobHandlers = new JobHandlers();
  const jobRunner = new JobRunner(jobRepository, jobHandlers, clock, logger);
  const jobs = new JobService(jobRepository, clock, () => jobRunner.wake());
  const fileRepository = new FileRepository(database);
  const files = new FileService(fileRepository, jobs, audit);
  const installation = new InstallationService(database, clock);
  const streets = new StreetService(database);
  const ledger = new Ledger(database, clock, audit);
  const periods = new PeriodService(database, ledger, streets, clock);
  const projection = new ProjectionService(database, clock);
  const lookup = modelLookup(database);
  const understand = rowReader(lookup);
  const comparisons = new ComparisonService(database, ledger, streets, understand);
  const batches = new BatchService(database, ledger, projection, {
    readFile: fileReader(database),
    propose: comparisons.propose,
    isDemo: () => installation.isDemo(),
  });
  const revisions = new RevisionService(database, ledger, projection);
  jobHandlers.register(APPROVE_BATCH, approvalHandler(revisions));
  jobHandlers.register(IMPORT, importHandler(files, batches), undoImport(batches));
  const outside = { understand, isDemo: () => installation.isDemo(), lookup };
  const standingLists = new StandingListService(database, ledger, clock, audit, streets, outside);
  const pages = {
    revisions,
    rows: new RowService(database, ledger, understand, audit),
    standingLists,
    corrections: new CorrectionService(database, ledger, clock, standingLists, outside),
    editions: new EditionService(database, ledger, projection, clock),
    panorama: new PanoramaService(database, clock),
    streetMatrix: new StreetMatrixService(database, streets, clock),
    catalogue: new CatalogueService(database),
    chains: new ChainService(database, streets, clock),
    segments: new SegmentService(database, streets, clock),
    products: new ProductService(database, streets, clock),
    enterprises: new EnterpriseService(database, streets, clock, audit),
    periods,
    comments: new CommentService(database, ledger),
    rowDifferences: new RowDifferenceService(database, streets),
    coverages: new CoverageService(database, ledger, projection, streets, clock),
    consents: new ConsentService(database, ledger, projection, clock),
    demands: new DemandService(database, streets, clock),
    matches: new MatchService(database, streets, clock),
    identities: new IdentityService(database, ledger, projection, streets, clock),
    disputes: new DisputeService(database, ledger, projection, streets, clock),
    names: new NameService(database, ledger, projection, streets),
    digests: new DigestService(database, streets, clock),
    search: new SearchService(database, clock),
    tiers: new TierService(database, streets, clock),
  };
  return {
    ...pages,
    installation,
    streets,
    ledger,
    projection,
    batches,
    comparisons,
    layouts: new LayoutService(ledger, jobs),
    workbench: new WorkbenchService(database, streets, periods, clock),
    workbooks: new WorkbookService(database, streets, files, audit, clock),
    exports: new ExportService(database, { ...pages, installation, streets, audit }, clock),
    erasures: new ErasureService(database, ledger, fileRepository, clock, erasureList),
    ownData: new OwnDataService(database, { ...pages, streets, audit }, clock),
    database,
    clock,
    logger,
    audit,
    jobs,
    jobHandlers,
    jobRunner,
    files,
    accounts: new AccountService(accountRepository, streets, audit, clock),
    handOvers: new HandOverService(database, accountRepository, ledger, clock),
    invitations: new InvitationService(new InvitationRepository(database), sessions, audit, clock),
    sessions,
  };
}

const LARGE_FILE = 4 * 1_048_576;

function fileReader(database: Database): ReadFile {
  return async ({ fileName, bytes, streetCode }, { onProgress, signal }) => {
    const [edition, entries, layouts] = await Promise.all([
      readEdition(database),
      readStreetEntries(database),
      listLayouts(database, streetCode),
    ]);
    const input = { fileName, bytes, streetCode, layouts };
    // What its upload and its way out of the database have left would stand beside what the reader needs.
    if (bytes.byteLength > LARGE_FILE) giveMemoryBack();
    return readInWorker(
      { input, edition, streets: entries },
      {
        signal,
        onProgress: (done, total) => onProgress(total > 0 ? done / total : 0, `已读 ${done} 行`),
      },
    );
  };
}

/** The names of the edition in force; made anew when another is adopted. */
function modelLookup(database: Database): () => Promise<ModelLookup> {
  let kept: { edition: EditionContent; lookup: ModelLookup } | undefined;
  return async () => {
    const edition = await readEdition(database);
    if (kept?.edition !== edition) {
      kept = { edition, lookup: new ModelLookup(edition, await readStreetEntries(database)) };
    }
    return kept.lookup;
  };
}

function rowReader(lookup: () => Promise<ModelLookup>): UnderstandRow {
  return async (list, cells, { sheet, rowNumber, collectedOn }) => {
    const context = { sheet, rowNumber, lookup: await lookup() };
    return readRow(list, cells, collectedOn ? { ...context, collectedOn } : context);
  };
}
