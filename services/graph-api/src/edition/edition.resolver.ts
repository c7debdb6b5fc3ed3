import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isoOrNull } from '../as-of/as-of.ts';
import type { Context } from '../context.ts';
import { demandActor } from '../policy/policy.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { Services } from '../services.ts';
import type { ModelChangeKind } from './difference.ts';
import { changesBy, fieldLabels } from './difference-view.ts';
import { ModelChangeEnum, ModelKindEnum } from './edition.enum.ts';
import type { EditionRecord } from './edition.repository.ts';
import {
  DraftEditInput,
  EditionDifference,
  EditionItem,
  type ModelChange,
  ModelChangeConnection,
} from './edition.type.ts';
import type { ModelKind } from './model-entry.ts';

/** What the field `changes` pages through. */
type DifferenceRoot = EditionDifference & { changes: ModelChange[] };

@Resolver(() => EditionDifference)
export class EditionResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [EditionItem], { description: 'The editions of the chain model, newest first' })
  async editions(@Ctx() context: Context): Promise<EditionItem[]> {
    return (await this.services.editions.list(context.actor)).map(editionItem);
  }

  @Query(() => EditionDifference, { description: 'How an edition differs from the one in force' })
  async editionDifference(
    @Ctx() context: Context,
    @Arg('number', () => ID, { description: 'Number of the edition' }) number: string,
  ): Promise<DifferenceRoot> {
    const { item, changes, ...view } = await this.services.editions.view(context.actor, Number(number) || 0);
    return {
      ...view,
      edition: editionItem(item),
      chains: changesBy(changes, ({ chainId, chainName }) => ({ chainId, chainName })),
      kinds: changesBy(changes, ({ kind }) => ({ kind })),
      changes: changes.map((change) => ({
        ...change,
        fields: change.fields.map((field) => ({ ...field, label: fieldLabels[field.field] ?? field.field })),
      })),
    };
  }

  @FieldResolver(() => ModelChangeConnection, { description: 'What differs, chain by chain' })
  changes(
    @Root() root: DifferenceRoot,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('chainId', () => ID, { nullable: true }) chainId: string | null,
    @Arg('kind', () => ModelKindEnum, { nullable: true }) kind: ModelKind | null,
    @Arg('change', () => ModelChangeEnum, { nullable: true }) change: ModelChangeKind | null,
  ) {
    const size = pageSize(first);
    const wanted = root.changes.filter(
      (one) =>
        (!chainId || one.chainId === chainId) &&
        (!kind || one.kind === kind) &&
        (!change || one.change === change),
    );
    const [start = 0] = after ? readCursor<[number]>(after) : [];
    const places = new Map(wanted.map((one, at) => [one.key, at + 1]));
    const found = wanted.slice(start, start + size + 1);
    return page(found, size, wanted.length, ({ key }) => [places.get(key) ?? 0]);
  }

  @Mutation(() => EditionItem, { description: 'A draft that is a copy of the edition in force' })
  async draftEdition(
    @Ctx() context: Context,
    @Arg('fromNumber', () => ID, { description: 'Number of the edition in force, as you see it' })
    fromNumber: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<EditionItem> {
    const actor = demandActor(context.actor);
    return this.item(
      context,
      await this.services.editions.draft(actor, Number(fromNumber) || 0, operationId),
    );
  }

  @Mutation(() => EditionItem, {
    description: 'Change names and aliases in a draft, or settle its conflicts',
  })
  async editDraft(
    @Ctx() context: Context,
    @Arg('number', () => ID) number: string,
    @Arg('edits', () => [DraftEditInput]) edits: DraftEditInput[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<EditionItem> {
    const actor = demandActor(context.actor);
    await this.services.editions.edit(actor, Number(number) || 0, edits, operationId);
    return this.item(context, Number(number));
  }

  @Mutation(() => EditionItem, { description: 'Put a draft in force; the map counts by it from now on' })
  async adoptEdition(
    @Ctx() context: Context,
    @Arg('number', () => ID) number: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<EditionItem> {
    await this.services.editions.adopt(demandActor(context.actor), Number(number) || 0, operationId);
    return this.item(context, Number(number));
  }

  @Mutation(() => EditionItem, { description: 'Give up a draft' })
  async discardEdition(
    @Ctx() context: Context,
    @Arg('number', () => ID) number: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<EditionItem> {
    await this.services.editions.discard(demandActor(context.actor), Number(number) || 0, operationId);
    return this.item(context, Number(number));
  }

  private async item(context: Context, number: number): Promise<EditionItem> {
    return editionItem(await this.services.editions.get(context.actor, number));
  }
}

function editionItem(record: EditionRecord): EditionItem {
  const { madeAt, madeByName, decidedByName, fromAt, toAt, ...edition } = record;
  return {
    ...edition,
    madeAt: isoOrNull(madeAt ?? null),
    madeBy: madeByName,
    decidedBy: decidedByName ?? null,
    inForceFrom: fromAt ? isoOrNull(fromAt) : null,
    inForceTo: isoOrNull(toAt ?? null),
  };
}
