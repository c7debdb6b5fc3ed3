import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Page } from '../relay/page.ts';
import type { Services } from '../services.ts';
import { AuditConnection, type AuditEntry } from './audit-entry.type.ts';
import { auditLabel, outcomeLabel } from './audit-words.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly services: Services) {}

  @Query(() => AuditConnection, { description: 'The audit log, newest first; for administrators' })
  async auditEntries(
    @Ctx() { actor }: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Page size, 1 to 200' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on behind' }) after?: string,
    @Arg('action', () => String, { nullable: true, description: 'Only this action' }) action?: string,
    @Arg('actorName', () => String, { nullable: true, description: 'Only names that contain this' })
    actorName?: string,
  ): Promise<Page<AuditEntry>> {
    const filter = { action: action ?? null, actorName: actorName ?? null };
    const found = await this.services.audit.list(actor, filter, first, after);
    const edges = found.edges.map(({ cursor, node }) => ({
      cursor,
      node: {
        ...node,
        at: new Date(node.at).toISOString(),
        actionLabel: auditLabel(node.action),
        outcomeLabel: outcomeLabel(node.outcome),
      },
    }));
    return { ...found, edges };
  }
}
