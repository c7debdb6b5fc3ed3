import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { AppError } from '../error/app-error.ts';
import { demandActor } from '../policy/policy.ts';
import { ListKindEnum } from '../row/row.enum.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { Services } from '../services.ts';
import { StandingRow } from '../standing-list/standing-list.type.ts';
import {
  Correction,
  CorrectionCellsInput,
  CorrectionConnection,
  CorrectionInput,
} from './correction.type.ts';

@Resolver()
export class CorrectionResolver {
  constructor(private readonly services: Services) {}

  @Query(() => CorrectionConnection, {
    description:
      'What firms have said of their own rows, newest first: of the own firm, or of a street or all',
  })
  corrections(
    @Ctx() context: Context,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('waiting', () => Boolean, {
      nullable: true,
      description: 'Those that wait for the street, or those that are settled; empty: both',
    })
    waiting: boolean | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const asked = { streetCode: streetCode ?? null, waiting: waiting ?? null, first, after };
    return this.services.corrections.list(demandActor(context.actor), asked);
  }

  @Query(() => [Correction], {
    description: 'What its firm has said of a row, newest first, 50 at most',
  })
  correctionsOfRow(@Ctx() context: Context, @Arg('rowKey', () => ID) rowKey: string): Promise<Correction[]> {
    return this.services.corrections.ofRow(demandActor(context.actor), rowKey);
  }

  @Query(() => StandingRow, { description: 'A row of the own firm as it stands, to be corrected' })
  ownRow(@Ctx() context: Context, @Arg('rowKey', () => ID) rowKey: string): Promise<StandingRow> {
    return this.services.corrections.row(demandActor(context.actor), rowKey);
  }

  @Query(() => [String], {
    description: 'Names of the chain model that a cell of an own row may be meant to say',
  })
  correctionSuggestions(
    @Ctx() context: Context,
    @Arg('list', () => ListKindEnum) list: ListKind,
    @Arg('field', () => String) field: string,
    @Arg('text', () => String) text: string,
    @Arg('chain', () => String, { defaultValue: '', description: '产业链 of the row' }) chain: string,
  ): Promise<string[]> {
    const asked = { list, field, text, chain, firm: '' };
    return this.services.corrections.suggest(demandActor(context.actor), asked);
  }

  @Mutation(() => Correction, {
    description:
      'Say what is right of an own row, or of a new one; it waits for the street and changes nothing',
  })
  async offerCorrection(
    @Ctx() context: Context,
    @Arg('correction', () => CorrectionInput) correction: CorrectionInput,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Correction> {
    const { rowKey, list, kind, cells, why } = correction;
    const plain = cells.map(({ field, text }) => ({ field, text }));
    const asked = { rowKey: rowKey ?? null, list, kind, cells: plain, why };
    return one(await this.services.corrections.offer(demandActor(context.actor), asked, operationId));
  }

  @Mutation(() => Correction, { description: 'Take back what still waits for the street' })
  async withdrawCorrection(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Correction> {
    return one(await this.services.corrections.withdraw(demandActor(context.actor), id, operationId));
  }

  @Mutation(() => Correction, { description: 'Leave the list as it is, and say why; the firm reads that' })
  async declineCorrection(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Correction> {
    return one(await this.services.corrections.decline(demandActor(context.actor), id, reason, operationId));
  }

  @Mutation(() => [Correction], {
    description:
      'Take over what firms have said into the one revision that the street is filling in on the page',
  })
  takeCorrections(
    @Ctx() context: Context,
    @Arg('streetCode', () => String) streetCode: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('operationId', () => ID) operationId: string,
    @Arg('cells', () => [CorrectionCellsInput], {
      defaultValue: [],
      description: 'Of these corrections only these cells; of the others all',
    })
    cells: CorrectionCellsInput[],
  ): Promise<Correction[]> {
    const actor = demandActor(context.actor);
    return this.services.corrections.take(actor, streetCode, { ids, cells }, operationId);
  }
}

function one([correction]: Correction[]): Correction {
  if (correction) return correction;
  throw new AppError('NOT_FOUND', '没有找到这条更正。请刷新页面。');
}
