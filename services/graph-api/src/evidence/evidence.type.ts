import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { iso } from '../as-of/as-of.ts';
import type { FactBase } from '../projection/facts.ts';
import type { Known } from '../row/stated-row.ts';

export const KnownEnum = {
  VERIFIED: 'VERIFIED',
  SELF_REPORTED: 'SELF_REPORTED',
  REPORTED: 'REPORTED',
  PUBLIC: 'PUBLIC',
  INFERRED: 'INFERRED',
} as const satisfies Record<Known, Known>;
registerEnumType(KnownEnum, {
  name: 'Known',
  description: 'How well a statement is known: 已核实, 企业自报, 街道填报, 公开资料, 推断',
});

@ObjectType({ description: 'Where a fact comes from: the row, its cells, who stated and who approved it' })
export class Evidence {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => ID, { description: 'The version of the row' })
  rowVersionId!: string;

  @Field(() => String, { description: 'File that the street uploaded' })
  fileName!: string;

  @Field(() => String, { description: 'Sheet of the file' })
  sheet!: string;

  @Field(() => [String], { description: 'Addresses of the cells, such as C5' })
  cells!: string[];

  @Field(() => String, { description: 'Street whose list says so' })
  streetName!: string;

  @Field(() => String, { description: 'Who handed the row in' })
  statedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who approved it' })
  approvedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was approved (ISO 8601, UTC)' })
  approvedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The day that the list was filled in for' })
  collectedOn!: string | null;

  @Field(() => KnownEnum, { description: 'How well it is known' })
  known!: Known;
}

/** Where the row of a fact was read, and who answers for it: it stands at the version of the row. */
interface RowSource {
  fileName: string;
  sheet: string;
  statedByName: string;
  approvedByName: string | null;
}

/** A fact as pages read it: with the source of its row, but where nobody is shown where it comes from. */
export type SourcedFact = FactBase & { source?: RowSource };

/** The evidence of a fact. */
export function evidenceOf(fact: SourcedFact, streetName: (code: string) => string): Evidence {
  return {
    rowKey: fact.rowKey,
    rowVersionId: fact.rowVersionId,
    fileName: fact.source?.fileName ?? '',
    sheet: fact.source?.sheet ?? '',
    cells: fact.evidenceCells === '' ? [] : fact.evidenceCells.split(' '),
    streetName: streetName(fact.streetCode),
    statedBy: fact.source?.statedByName ?? '',
    approvedBy: fact.source?.approvedByName ?? null,
    approvedAt: fact.approvedAt ? iso(fact.approvedAt) : null,
    collectedOn: fact.collectedOn ?? null,
    known: fact.known,
  };
}
