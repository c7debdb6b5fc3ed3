import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CellCounts } from '../cell/cell-counts.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import { FindingSeverityEnum } from '../row/row.enum.ts';
import type { FindingSeverity } from '../row/stated-row.ts';
import { Street } from '../street/street.type.ts';
import { RevisionStateEnum } from './revision.enum.ts';
import type { RevisionState } from './revision-state.ts';

@ObjectType({ description: 'How many findings of one severity' })
export class FindingTotal {
  @Field(() => FindingSeverityEnum, { description: 'Severity' })
  severity!: FindingSeverity;

  @Field(() => Int, { description: 'Not yet mended or confirmed' })
  open!: number;

  @Field(() => Int, { description: 'All' })
  total!: number;
}

@ObjectType({ description: 'A set of rows that a street hands in together 修订' })
export class Revision {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Street, { description: 'The street' })
  street!: Street;

  @Field(() => RevisionStateEnum, { description: 'Where it stands' })
  state!: RevisionState;

  @Field(() => String, { description: 'Title, the name of the file' })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The upload it came with; null when it was filled in on the page',
  })
  batchId!: string | null;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  createdAt!: string;

  @Field(() => String, { description: 'By whom' })
  createdBy!: string;

  @Field(() => String, { nullable: true, description: 'When it was submitted (ISO 8601, UTC)' })
  submittedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was decided (ISO 8601, UTC)' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason or remark of the decision' })
  reason!: string | null;

  @Field(() => Int, { description: 'Rows' })
  rowCount!: number;

  @Field(() => Int, { description: 'New rows 新增' })
  adds!: number;

  @Field(() => Int, { description: 'Changed rows 变更' })
  changes!: number;

  @Field(() => Int, { description: 'Removed rows 删除' })
  removes!: number;

  @Field(() => Int, { description: 'Rows that say the same as before 无变化' })
  confirms!: number;

  @Field(() => [FindingTotal], { description: 'Findings by severity' })
  findingTotals!: FindingTotal[];

  @Field(() => Int, { description: 'Comments that wait for the street 待处理的批注' })
  openComments!: number;

  @Field(() => Boolean, { description: 'You may comment on its cells now' })
  canComment!: boolean;

  @Field(() => Boolean, { description: 'You may answer comments now' })
  canAnswer!: boolean;

  @Field(() => Boolean, { description: 'You may submit it now' })
  canSubmit!: boolean;

  @Field(() => Boolean, { description: 'You may approve it now' })
  canApprove!: boolean;

  @Field(() => Boolean, { description: 'You may return it now' })
  canReturn!: boolean;

  @Field(() => Boolean, { description: 'You may withdraw it now' })
  canWithdraw!: boolean;

  @Field(() => Boolean, { description: 'You may mend its cells now' })
  canMend!: boolean;

  @Field(() => Boolean, { description: 'You may discard it now' })
  canDiscard!: boolean;
}

export const { Connection: RevisionConnection } = connectionOf('Revision', () => Revision);

@ObjectType({ description: 'How a card of the map changes' })
export class CellChange {
  @Field(() => ID, { description: 'Id of the segment' })
  segmentId!: string;

  @Field(() => String, { description: 'The segment' })
  segmentName!: string;

  @Field(() => ID, { description: 'Id of the chain' })
  chainId!: string;

  @Field(() => String, { description: 'The chain' })
  chainName!: string;

  @Field(() => CellCounts, { description: 'Now' })
  before!: CellCounts;

  @Field(() => CellCounts, { description: 'After approval' })
  after!: CellCounts;
}

@ObjectType({ description: 'What approving a revision would change' })
export class ApprovalPreview {
  @Field(() => ID, { description: 'The revision' })
  revisionId!: string;

  @Field(() => Int, { description: 'Cards of the map that change' })
  cardsChanged!: number;

  @Field(() => [CellChange], { description: 'How they change, in the district' })
  changes!: CellChange[];

  @Field(() => Int, { description: 'Firms that the graph does not know yet' })
  newEnterprises!: number;

  @Field(() => Int, { description: 'Placements that begin' })
  placements!: number;

  @Field(() => Int, { description: 'Supplies that begin' })
  supplies!: number;

  @Field(() => Int, { description: 'Demands that begin' })
  demands!: number;

  @Field(() => Int, { description: 'Disputes that open' })
  newDisputes!: number;

  @Field(() => Int, {
    description: 'Rows whose segment or product the model does not know: kept, but not on the map',
  })
  toBePlaced!: number;

  @Field(() => Int, { description: 'Cells whose value is not taken and was not mended' })
  openErrors!: number;

  @Field(() => Int, { description: 'Findings that nobody has confirmed' })
  openWarnings!: number;
}
