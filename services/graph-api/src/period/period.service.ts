import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may, scopeOf } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import { freshnessOf, type HandIn, handInOf } from './hand-in.ts';
import * as repository from './period.repository.ts';
import type { Period, PeriodProgress, RowTally } from './period.type.ts';
import { endOfDueDay, spanOf } from './period-span.ts';

const DAY_MS = 86_400_000;
const LONGEST_NOTE = 200;

/** The period that is open, as a street or the district is reminded of it. */
export interface Reminder {
  period: Period;
  handIns: HandIn[];
}

/** Months and quarters in which the streets hand in, and how far each is. */
export class PeriodService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  /** All periods, newest first. */
  async list(actor: Actor | null): Promise<Period[]> {
    const viewer = demandAccess(actor, 'period.view');
    return (await this.records()).map((record) => this.view(viewer, record));
  }

  /** Opens a period after all that there are; what is handed in from now on belongs to it. */
  async open(
    actor: Actor | null,
    { id, dueOn }: { id: string; dueOn: string },
    operationId: string,
  ): Promise<void> {
    const officer = demandAccess(actor, 'period.edit');
    const span = spanOf(id);
    const dueAt = endOfDueDay(dueOn);
    const type = 'PERIOD_OPENED' as const;
    const input = {
      type,
      operationId,
      actor: officer,
      subjectId: id,
      note: `${span.name},截止 ${dueOn}`,
      payload: { id, dueOn },
    };
    await this.ledger.record(input, async (tx, act) => {
      const [newest] = await repository.listPeriods(tx);
      refuseEarlier(newest, span);
      refusePast(dueAt, act.at);
      const opened = { openedAt: act.at, openedByName: officer.name };
      await repository.openPeriod(tx, { id, ...span, dueOn, dueAt, ...opened });
      return null;
    });
  }

  /** Sets another deadline for the period that is open. */
  async change(
    actor: Actor | null,
    { id, dueOn, note }: { id: string; dueOn: string; note: string },
    operationId: string,
  ): Promise<void> {
    const officer = demandAccess(actor, 'period.edit');
    const dueAt = endOfDueDay(dueOn);
    const why = note.trim();
    if (!why || why.length > LONGEST_NOTE) {
      const message = `请写明改截止日的原因,最多 ${LONGEST_NOTE} 个字。`;
      throw new AppError('BAD_INPUT', message, { place: { field: 'note' } });
    }
    const type = 'PERIOD_CHANGED' as const;
    const input = { type, operationId, actor: officer, subjectId: id, note: why, payload: { id, dueOn } };
    await this.ledger.record(input, async (tx) => {
      const known = (await repository.listPeriods(tx)).find((one) => one.id === id);
      if (!known) throw new AppError('NOT_FOUND', '没有这个填报期。请刷新页面。');
      if (known.closedAt) throw new AppError('STATE', '这一期已经结束,截止日不能再改。');
      await repository.changePeriod(tx, { periodId: id, dueOn, dueAt, note: why });
      return null;
    });
  }

  /** How far the streets that the actor may see are in a period; a period that is over, as of its end. */
  async progress(actor: Actor | null, periodId: string): Promise<PeriodProgress[]> {
    const viewer = demandAccess(actor, 'progress.view', { streetCode: actor?.streetCode ?? null });
    const period = await this.find(periodId);
    const at = period.closedAt ?? this.clock.now();
    const streets = await this.streetsOf(viewer);
    const streetCodes = streets.map(({ code }) => code);
    const found = await repository.readProgress(this.database, { periodId, streetCodes, at });
    return streets.map((street): PeriodProgress => {
      const of = <One extends { streetCode: string }>(all: readonly One[]) =>
        all.filter(({ streetCode }) => streetCode === street.code);
      const handIn = handInOf(of(found.revisions), period.dueAt, at);
      return {
        street,
        ...handIn,
        handedInAt: isoOrNull(handIn.handedInAt),
        knownSegments: of(found.known)[0]?.segments ?? 0,
        segments: found.segments,
        ...freshnessOf(of(found.tallies), at),
      };
    });
  }

  /** Which revisions the rows of a street come from that were in force in a period, the oldest first. */
  async tallies(actor: Actor | null, streetCode: string, periodId: string): Promise<RowTally[]> {
    demandAccess(actor, 'progress.view', { streetCode });
    const period = await this.find(periodId);
    const at = period.closedAt ?? this.clock.now();
    const found = await repository.listTallies(this.database, { streetCode, periodId, at });
    return found.map((tally) => ({ ...tally, approvedAt: iso(tally.approvedAt) }));
  }

  /** What a workbench says of the open period to those who see how far streets are; null: none is open. */
  reminder(
    viewer: Actor,
    streetCodes: readonly string[],
    { period, handedIn }: repository.OpenPeriodRecord,
  ): Reminder | null {
    if (!period || streetCodes.length === 0 || scopeOf(viewer, 'progress.view') === null) return null;
    const at = this.clock.now();
    const handIns = streetCodes.map((code) =>
      handInOf(
        handedIn.filter(({ streetCode }) => streetCode === code),
        period.dueAt,
        at,
      ),
    );
    return { period: this.view(viewer, period), handIns };
  }

  private async streetsOf(viewer: Actor) {
    const scope = scopeOf(viewer, 'progress.view');
    const all = await this.streets.list();
    return all.filter(
      ({ code }) => scope === 'ALL' || (scope === 'OWN_STREET' && code === viewer.streetCode),
    );
  }

  private records(): Promise<repository.PeriodRecord[]> {
    const { reading } = this.database;
    return repository.listPeriods(reading);
  }

  private async find(periodId: string): Promise<repository.PeriodRecord> {
    const period = (await this.records()).find(({ id }) => id === periodId);
    if (!period) throw new AppError('NOT_FOUND', '没有这个填报期。请刷新页面后重新选择。');
    return period;
  }

  private view(viewer: Actor, record: repository.PeriodRecord): Period {
    const left = record.dueAt - this.clock.now();
    return {
      ...record,
      note: record.note ?? null,
      openedAt: iso(record.openedAt),
      openedBy: record.openedByName,
      open: !record.closedAt,
      daysLeft: left > 0 ? Math.ceil(left / DAY_MS) : -(Math.floor(-left / DAY_MS) + 1),
      canChange: !record.closedAt && may(viewer, 'period.edit'),
    };
  }
}

/** Periods follow one another: a list that is handed in belongs to one. */
function refuseEarlier(newest: repository.PeriodRecord | undefined, { startsOn }: { startsOn: string }) {
  if (!newest || startsOn > newest.endsOn) return;
  throw new AppError('CONFLICT', `已经开到“${newest.name}”,只能开它之后的填报期。`);
}

function refusePast(dueAt: number, at: number) {
  if (dueAt > at) return;
  throw new AppError('BAD_INPUT', '截止日已经过了,请选今天或以后的一天。', { place: { field: 'dueOn' } });
}
