import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { LayoutInput, LayoutRequest } from './layout.type.ts';

@Resolver()
export class LayoutResolver {
  constructor(private readonly services: Services) {}

  @Query(() => LayoutRequest, {
    description: 'The headers that an upload of one’s own waits to have explained',
  })
  async layoutRequest(
    @Ctx() { actor }: Context,
    @Arg('jobId', () => ID) jobId: string,
  ): Promise<LayoutRequest> {
    const { layouts } = this.services;
    const { fileName, tables } = await layouts.needed(actor, jobId);
    return { jobId, fileName, tables, fields: layouts.fields() };
  }

  @Mutation(() => ID, {
    description: 'Say once what headers are; the file is then taken in by the job that is answered',
  })
  confirmLayout(
    @Ctx() { actor }: Context,
    @Arg('jobId', () => ID) jobId: string,
    @Arg('layouts', () => [LayoutInput]) layouts: LayoutInput[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<string> {
    const said = layouts.map(({ signature, list, columns }) => ({
      signature,
      list: list ?? null,
      columns: columns.map(({ header, field, unit }) => ({ header, unit, field: field ?? null })),
    }));
    return this.services.layouts.confirm(actor, jobId, said, operationId);
  }
}
