import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Batch } from '../batch/batch.type.ts';
import type { Context } from '../context.ts';
import { FindingConnection } from '../finding/finding.type.ts';
import { ActItem, actItem } from '../ledger/act.type.ts';
import { demandActor } from '../policy/policy.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import { FindingSeverityEnum, FindingStateEnum } from '../row/row.enum.ts';
import type { FindingRecord } from '../row/row.repository.ts';
import { RowConnection } from '../row/row.type.ts';
import type { FindingSeverity } from '../row/stated-row.ts';
import type { Services } from '../services.ts';
import { RevisionStateEnum } from './revision.enum.ts';
import { ApprovalPreview, Revision, RevisionConnection } from './revision.type.ts';
import type { RevisionState } from './revision-state.ts';
import { revisionView } from './revision-view.ts';

@Resolver(() => Revision)
export class RevisionResolver {
  constructor(private readonly services: Services) {}

  @Query(() => RevisionConnection, { description: 'Revisions, newest first; a street sees its own' })
  async revisions(
    @Ctx() context: Context,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('state', () => RevisionStateEnum, { nullable: true }) state: RevisionState | null,
    @Arg('periodId', () => ID, { nullable: true }) periodId: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const actor = demandActor(context.actor);
    const size = pageSize(first);
    const [createdAt, id] = after ? readCursor<[number, string]>(after) : [];
    const from = createdAt !== undefined && id !== undefined ? { createdAt, id } : null;
    const found = await this.services.revisions.list(actor, {
      streetCode,
      state,
      periodId,
      first: size,
      after: from,
    });
    const records = new Map(found.revisions.map((record) => [record.id, record]));
    const revisions = found.revisions.map((record) => revisionView(this.services.revisions, actor, record));
    return page(revisions, size, found.totalCount, (item) => [records.get(item.id)?.createdAt ?? 0, item.id]);
  }

  @Query(() => Revision, { description: 'One revision' })
  async revision(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Revision> {
    const actor = demandActor(context.actor);
    return revisionView(this.services.revisions, actor, await this.services.revisions.get(actor, id));
  }

  @Query(() => ApprovalPreview, {
    description: 'What approving a revision, or some of its rows, would change',
  })
  approvalPreview(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('rowKeys', () => [ID], { nullable: true }) rowKeys: string[] | null,
  ): Promise<ApprovalPreview> {
    return this.services.revisions.preview(demandActor(context.actor), revisionId, rowKeys);
  }

  @Mutation(() => Revision, { description: 'Hand a draft to the district' })
  async submitRevision(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Revision> {
    await this.services.revisions.submit(demandActor(context.actor), revisionId, operationId);
    return this.revision(context, revisionId);
  }

  @Mutation(() => Revision, { description: 'Approve all rows, or some: the rest goes back to the street' })
  async approveRevision(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('rowKeys', () => [ID], { nullable: true }) rowKeys: string[] | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Revision> {
    await this.services.revisions.approve(
      demandActor(context.actor),
      revisionId,
      { rowKeys, note },
      operationId,
    );
    return this.revision(context, revisionId);
  }

  @Mutation(() => [Revision], {
    description: 'Approve revisions that say of rows only that nothing has changed, all in one action',
  })
  async approveConfirmations(
    @Ctx() context: Context,
    @Arg('revisionIds', () => [ID]) revisionIds: string[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Revision[]> {
    await this.services.revisions.approveConfirmations(demandActor(context.actor), revisionIds, operationId);
    return Promise.all(revisionIds.map((id) => this.revision(context, id)));
  }

  @Mutation(() => Revision, { description: 'Send a revision back to its street, with a reason' })
  async returnRevision(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Revision> {
    await this.services.revisions.return(demandActor(context.actor), revisionId, reason, operationId);
    return this.revision(context, revisionId);
  }

  @Mutation(() => Revision, { description: 'Give up a draft' })
  async discardRevision(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Revision> {
    await this.services.revisions.discard(demandActor(context.actor), revisionId, operationId);
    return this.revision(context, revisionId);
  }

  @Mutation(() => Revision, {
    description: 'Take an approved revision out of force; what held before holds again',
  })
  async withdrawRevision(
    @Ctx() context: Context,
    @Arg('revisionId', () => ID) revisionId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Revision> {
    await this.services.revisions.withdraw(demandActor(context.actor), revisionId, reason, operationId);
    return this.revision(context, revisionId);
  }

  @FieldResolver(() => RowConnection, { description: 'Its rows in the order of the file' })
  async rows(
    @Ctx() context: Context,
    @Root() revision: Revision,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('onlyWithFindings', () => Boolean, { defaultValue: false }) onlyWithFindings: boolean,
  ) {
    const filter = {
      revisionId: revision.id,
      onlyWithFindings,
      first: pageSize(first),
      after: position(after),
    };
    return this.services.rows.page(demandActor(context.actor), filter, await this.services.streets.namer());
  }

  @FieldResolver(() => FindingConnection, { description: 'Its findings in the order of the file' })
  async findings(
    @Ctx() context: Context,
    @Root() revision: Revision,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('state', () => FindingStateEnum, { nullable: true }) state: FindingRecord['state'] | null,
    @Arg('severity', () => FindingSeverityEnum, { nullable: true }) severity: FindingSeverity | null,
  ) {
    const filter = {
      revisionId: revision.id,
      state,
      severity,
      first: pageSize(first),
      after: position(after),
    };
    return this.services.rows.findingPage(demandActor(context.actor), filter);
  }

  @FieldResolver(() => [ActItem], { description: 'What happened to it, newest first' })
  async acts(@Root() revision: Revision): Promise<ActItem[]> {
    return (
      await this.services.rows.acts([revision.id, ...(revision.batchId ? [revision.batchId] : [])])
    ).map(actItem);
  }

  @FieldResolver(() => Batch, {
    nullable: true,
    description: 'The upload it came with; null when it was filled in on the page',
  })
  async batch(@Ctx() context: Context, @Root() revision: Revision): Promise<Batch | null> {
    const actor = demandActor(context.actor);
    return revision.batchId === null ? null : this.services.batches.view(actor, revision.batchId);
  }
}

function position(after: string | null): number | null {
  return after ? (readCursor<[number]>(after)[0] ?? null) : null;
}
