import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { demandActor } from '../policy/policy.ts';
import { pageSize, readCursor } from '../relay/page.ts';
import { Revision } from '../revision/revision.type.ts';
import type { Services } from '../services.ts';
import { CommentConnection, CommentStateEnum } from './comment.type.ts';
import type { CommentState } from './comment-state.ts';

@Resolver(() => Revision)
export class CommentResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver(() => CommentConnection, { description: 'Comments on its cells, in the order written' })
  comments(
    @Root() revision: Revision,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('state', () => CommentStateEnum, { nullable: true }) state: CommentState | null,
  ) {
    const position = after ? (readCursor<[number]>(after)[0] ?? null) : null;
    return this.services.comments.page({
      revisionId: revision.id,
      state,
      first: pageSize(first),
      after: position,
    });
  }

  @Mutation(() => Boolean, { description: 'Write at a cell of a submitted revision. Always true' })
  async commentCell(
    @Ctx() context: Context,
    @Arg('rowVersionId', () => ID) rowVersionId: string,
    @Arg('field', () => String, { description: 'Key of the column; empty: the whole row' }) field: string,
    @Arg('text', () => String) text: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<boolean> {
    const actor = demandActor(context.actor);
    await this.services.comments.write(actor, { rowVersionId, field, text }, operationId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Say why a cell is right as it stands. Always true' })
  async answerComment(
    @Ctx() context: Context,
    @Arg('commentId', () => ID) commentId: string,
    @Arg('text', () => String) text: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<boolean> {
    await this.services.comments.answer(demandActor(context.actor), commentId, text, operationId);
    return true;
  }
}
