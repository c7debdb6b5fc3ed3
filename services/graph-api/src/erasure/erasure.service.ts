import { iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { FileRepository } from '../file/file.repository.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor, seesField } from '../policy/policy.ts';
import { byFieldKey, statedStreet } from '../projection/shown-value.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import { inWorker } from '../workbook/in-worker.ts';
import type { RedactJob } from '../workbook/redact-file.ts';
import { type ContactRow, mentionsIn, namesPersons, personsIn, placesIn, spokenIn } from './contact-row.ts';
import { withoutContact, withoutPersons, withoutTexts } from './erased-row.ts';
import * as repository from './erasure.repository.ts';
import type { ErasedContacts, ErasurePreview } from './erasure.type.ts';
import type { ErasureList } from './erasure-list.ts';
import { withoutSpoken } from './free-text.ts';

const LONGEST_REASON = 200;
const MOST_SHOWN = 50;

export interface AskedErasure {
  enterpriseId: string;
  /** Why, where a street or the district does it for the firm. */
  reason: string | null;
}

/** An erasure that may be done. */
interface AllowedErasure extends AskedErasure {
  /** The firm and those merged into it, and what all of them are called. */
  memberIds: readonly string[];
  names: readonly string[];
}

/** Takes what lists say of the persons of a firm out of the ledger, for good. */
export class ErasureService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly files: FileRepository,
    private readonly clock: Clock,
    private readonly list: ErasureList | null,
  ) {}

  /**
   * First the list outside of the database, then the files, then the rows and acts, which say that it was done: an
   * erasure that broke off is simply asked for again. Later lists may state a new contact.
   */
  async erase(actor: Actor | null, asked: AskedErasure, operationId: string): Promise<ErasedContacts> {
    const { enterpriseId } = asked;
    const now = this.clock.now();
    const { eraser, subject } = await this.allowed(actor, enterpriseId, now);
    const reason = reasonOf(eraser, asked.reason);
    const { ledger } = await repository.readDone(this.database, []);
    const { id, name, role } = eraser;
    const { memberIds, names } = subject;
    await this.list?.append({
      operationId,
      ledger: ledger ?? '',
      enterpriseId,
      memberIds,
      eraser: { id, name, role },
      reason,
      at: now,
    });
    return this.eraseAll(eraser, { enterpriseId, reason, memberIds, names }, operationId);
  }

  /** What an erasure would take out, and where persons are named besides; nothing is changed. */
  async preview(actor: Actor | null, enterpriseId: string): Promise<ErasurePreview> {
    const now = this.clock.now();
    const { eraser, subject } = await this.allowed(actor, enterpriseId, now);
    const rows = await repository.listContactRows(this.database.reading, subject.memberIds, now);
    const mentions = mentionsIn(rows, spokenIn(rows));
    return {
      rows: rows.filter(namesPersons).length,
      mentionCount: mentions.length,
      mentions: mentions.slice(0, MOST_SHOWN).map(({ row, field, text }) => {
        const { rowVersionId, list, streetCode } = row;
        const hidden = !seesField(eraser, field, { streetCode, enterpriseId });
        return { rowVersionId, list, field, label: fieldLabel(field), text: hidden ? '' : text, hidden };
      }),
    };
  }

  private async allowed(actor: Actor | null, enterpriseId: string, now: number) {
    demandActor(actor);
    const subject = await repository.getSubject(this.database, enterpriseId, now);
    if (!subject) throw new AppError('NOT_FOUND', '没有这家企业。请用名称或统一社会信用代码再搜一次。');
    const decisions = byFieldKey(subject.valueDecisions);
    const streetCode = statedStreet(subject.fieldValues, decisions) ?? null;
    const eraser = demandAccess(actor, 'contact.erase', { enterpriseId, streetCode });
    if (!subject.merged) return { eraser, subject };
    throw new AppError('CONFLICT', '这家企业已并入另一家。请到并入后的企业页面办理。');
  }

  /**
   * Does what the list outside of the database has and the ledger has not, since an older backup was restored; how
   * many erasures that were. Erasures of other ledgers, and of firms that this one has not, are none of its business.
   */
  async doAgain(): Promise<number> {
    const listed = (await this.list?.read()) ?? [];
    if (listed.length === 0) return 0;
    const operationIds = listed.map((erasure) => erasure.operationId);
    const { ledger, done } = await repository.readDone(this.database, operationIds);
    const missing = listed.filter((one) => one.ledger === ledger && !done.includes(one.operationId));
    for (const { eraser, enterpriseId, memberIds, reason, operationId } of missing) {
      const names = await this.namesOf(memberIds);
      const actor: Actor = { ...eraser, streetCode: null, enterpriseId: null };
      await this.eraseAll(actor, { enterpriseId, reason, memberIds, names }, operationId);
    }
    return missing.length;
  }

  private async namesOf(enterpriseIds: readonly string[]): Promise<string[]> {
    const now = this.clock.now();
    const subjects = await Promise.all(
      enterpriseIds.map((id) => repository.getSubject(this.database, id, now)),
    );
    return [...new Set(subjects.flatMap((subject) => subject?.names ?? []))];
  }

  private async eraseAll(
    eraser: Actor,
    { enterpriseId, reason, memberIds, names }: AllowedErasure,
    operationId: string,
  ): Promise<ErasedContacts> {
    const now = this.clock.now();
    const rows = await repository.listContactRows(this.database.reading, memberIds, now);
    const files = await this.redactFiles(rows, names, now);
    const note = reason ?? '企业自己要求';
    const type = 'CONTACT_ERASED' as const;
    const payload = { enterpriseId, files };
    const input = { type, operationId, actor: eraser, subjectId: enterpriseId, payload, note };
    return this.ledger.record(input, async (tx, act) => {
      const erased = await eraseRows(tx, memberIds, act.at);
      return { ...erased, files, at: iso(act.at) };
    });
  }

  /** Takes the persons out of every file of the streets that list the firm; how many files they stood in. */
  private async redactFiles(
    rows: readonly ContactRow[],
    names: readonly string[],
    at: number,
  ): Promise<number> {
    const spoken = spokenIn(rows);
    const telling = rows.filter((row) => withoutContact(row, at, spoken) !== null);
    if (telling.length === 0) return 0;
    const streetCodes = [...new Set(telling.map(({ streetCode }) => streetCode))];
    const texts = [...new Set(telling.flatMap(personsIn))];
    const told = new Map(
      mentionsIn(telling, spoken).map(({ text }) => [text.trim(), withoutSpoken(text, spoken)]),
    );
    const firm = [...new Set([...names, ...telling.map(({ title }) => title)])];
    let redacted = 0;
    for (const file of await repository.listFiles(this.database, streetCodes)) {
      const places = telling.flatMap((row) => (row.sha256 === file.sha256 ? placesIn(row) : []));
      if (await this.redactFile(file, { places, names: firm, texts, told: [...told] }, at)) redacted++;
    }
    return redacted;
  }

  private async redactFile(
    file: repository.HandedInFile,
    what: Omit<RedactJob, 'fileName' | 'bytes'>,
    at: number,
  ): Promise<boolean> {
    const { sha256, name, pieces } = file;
    const bytes = new Uint8Array(await this.files.read(sha256, pieces));
    const job: RedactJob = { fileName: name, bytes, ...what };
    const redacted = await inWorker<Uint8Array | null>('redact-worker', job, { fileName: name });
    if (!redacted) return false;
    if (await repository.replaceFile(this.database, file, redacted, at)) return true;
    throw new AppError('CONFLICT', '原始文件正在被另一个操作处理。请过一会儿再删除。');
  }
}

/** Takes the persons out of rows, findings, comments and acts; how many rows said something of them. */
async function eraseRows(
  tx: Transaction,
  enterpriseIds: readonly string[],
  at: number,
): Promise<{ rows: number; mentions: number }> {
  const found = await repository.listContactRows(tx, enterpriseIds, at);
  const spoken = spokenIn(found);
  const mentions = mentionsIn(found, spoken).length;
  const rows = found.flatMap((row) => {
    const erased = withoutContact(row, at, spoken);
    return erased ? [{ ...erased, rowVersionId: row.rowVersionId }] : [];
  });
  await repository.writeRows(tx, rows);
  const rowVersionIds = found.map((row) => row.rowVersionId);
  const commentIds = await repository.eraseRemarks(tx, rowVersionIds, spoken);
  const rowKeys = [...new Set(found.map((row) => row.rowKey))];
  const streetCodes = [...new Set(found.map((row) => row.streetCode))];
  await repository.eraseConsentNotes(tx, enterpriseIds, spoken);
  const acts = await repository.listActs(tx, { rowVersionIds, streetCodes, rowKeys, enterpriseIds });
  const keys = new Set(rowKeys);
  const comments = new Set(commentIds);
  await repository.writeActs(
    tx,
    acts.flatMap((act) => withoutPersons(act, keys, comments, spoken) ?? []),
  );
  await eraseSkipped(tx, streetCodes, found);
  return { rows: found.filter(namesPersons).length, mentions };
}

/** Lines that are no rows, such as the same row once more, are kept as texts. */
async function eraseSkipped(
  tx: Transaction,
  streetCodes: readonly string[],
  rows: readonly ContactRow[],
): Promise<void> {
  const texts = [...new Set(rows.flatMap(personsIn))];
  const titles = [...new Set(rows.map(({ title }) => title))];
  const batches = await repository.listSkipped(tx, streetCodes, texts);
  await repository.writeSkipped(
    tx,
    batches.map(({ id, skipped }) => ({ id, skipped: withoutTexts(skipped, titles, texts) })),
  );
}

/** The firm itself need not say why. */
function reasonOf(eraser: Actor, reason: string | null): string | null {
  const said = reason?.trim() || null;
  if (eraser.role !== 'ENTERPRISE' && !said) {
    const message = '请写明为什么删除,例如“企业来电要求,某某经办”。';
    throw new AppError('BAD_INPUT', message, { place: { field: 'reason' } });
  }
  if (said && said.length > LONGEST_REASON) {
    throw new AppError('BAD_INPUT', `原因最多 ${LONGEST_REASON} 个字,请写短一些。`);
  }
  return said;
}
