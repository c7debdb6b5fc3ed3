import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { StageEnum } from '../chain/chain.type.ts';
import type { Stage } from '../edition/edition-content.ts';
import type { CoverageState, StatedCoverage } from './stated-coverage.ts';

export const CoverageStateEnum = {
  PRESENT: 'PRESENT',
  NONE: 'NONE',
  UNCHECKED: 'UNCHECKED',
} as const satisfies Record<CoverageState, CoverageState>;

registerEnumType(CoverageStateEnum, {
  name: 'CoverageState',
  description: 'What a street states of a segment: 有企业, 已核实无, 未核',
  valuesConfig: {
    PRESENT: { description: 'There are firms 有企业' },
    NONE: { description: 'Checked, there is none 已核实无' },
    UNCHECKED: { description: 'Not checked, or the statement lapsed 未核' },
  },
});

@ObjectType({ description: 'What a street states of a segment 覆盖, while it holds' })
export class Coverage {
  @Field(() => ID, { description: 'The segment' })
  segmentId!: string;

  @Field(() => String, { description: 'Division code of the street' })
  streetCode!: string;

  @Field(() => CoverageStateEnum, {
    description: 'PRESENT or NONE; where nothing is stated there is no entry',
  })
  state!: CoverageState;

  @Field(() => String, { description: 'Who stated it' })
  statedBy!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  statedAt!: string;

  @Field(() => String, { description: 'Until when it holds: six months, unless stated anew (ISO 8601, UTC)' })
  holdsUntil!: string;
}

@ObjectType({ description: 'A segment, with what one street counts there' })
export class CoveredSegment {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => StageEnum, { description: 'Place in the chain' })
  stage!: Stage;

  @Field(() => ID, { nullable: true, description: 'The segment it is part of' })
  parentId!: string | null;

  @Field(() => Int, { description: 'Firms placed here by the street, or in the district' })
  firms!: number;

  @Field(() => Int, { description: 'Of them, those that make 生产' })
  makers!: number;
}

@ObjectType({ description: 'What the streets state of the segments of a chain, as of an instant' })
export class CoverageGrid {
  @Field(() => ID, { description: 'Id of the chain' })
  chainId!: string;

  @Field(() => String, { description: 'Name of the chain' })
  chainName!: string;

  @Field(() => [CoveredSegment], { description: 'Its segments in order, frames too' })
  segments!: CoveredSegment[];

  @Field(() => [Coverage], { description: 'The statements that hold' })
  statements!: Coverage[];
}

@InputType({ description: 'A statement of a street on a segment' })
export class StatedCoverageInput implements StatedCoverage {
  @Field(() => ID, { description: 'The segment: one without parts' })
  segmentId!: string;

  @Field(() => CoverageStateEnum, { description: 'UNCHECKED takes a former statement back' })
  state!: CoverageState;
}
