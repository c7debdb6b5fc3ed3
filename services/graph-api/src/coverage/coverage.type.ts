import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { StageEnum } from '../chain/chain.type.ts';
import type { Stage } from '../edition/edition-content.ts';
import { Street } from '../street/street.type.ts';
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

@ObjectType({ description: 'What is known of a segment in a street 覆盖: stated, or read from its own list' })
export class Coverage {
  @Field(() => ID, { description: 'The segment' })
  segmentId!: string;

  @Field(() => String, { description: 'Division code of the street' })
  streetCode!: string;

  @Field(() => CoverageStateEnum, {
    description: 'Makers in the list of the street count for more than a statement that there is none',
  })
  state!: CoverageState;

  @Field(() => Int, { description: 'Firms that its list places there' })
  firms!: number;

  @Field(() => Int, { description: 'Of them, those that make 生产' })
  makers!: number;

  @Field(() => String, { nullable: true, description: 'Who stated it; null where only the list says so' })
  statedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When (ISO 8601, UTC)' })
  statedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Until when the statement holds: six months, unless stated anew (ISO 8601, UTC)',
  })
  holdsUntil!: string | null;

  @Field(() => Boolean, { description: 'The statement lapses within 30 days 将失效' })
  lapsesSoon!: boolean;

  @Field(() => String, { nullable: true, description: 'How it was checked 核实依据' })
  basis!: string | null;
}

@ObjectType({ description: 'A segment of the grid' })
export class CoveredSegment {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => StageEnum, { description: 'Place in the chain' })
  stage!: Stage;

  @Field(() => ID, { nullable: true, description: 'The segment it is part of' })
  parentId!: string | null;
}

@ObjectType({ description: 'What is known of the segments of a chain in each street, as of an instant' })
export class CoverageGrid {
  @Field(() => ID, { description: 'Id of the chain' })
  chainId!: string;

  @Field(() => String, { description: 'Name of the chain' })
  chainName!: string;

  @Field(() => [Street], { description: 'The streets' })
  streets!: Street[];

  @Field(() => [CoveredSegment], { description: 'Its segments in order, frames too' })
  segments!: CoveredSegment[];

  @Field(() => [Coverage], {
    description: 'What is known; where there is no entry nobody stated or placed anything: 未核',
  })
  statements!: Coverage[];
}

@InputType({ description: 'A statement of a street on a segment' })
export class StatedCoverageInput implements StatedCoverage {
  @Field(() => ID, { description: 'The segment: one without parts' })
  segmentId!: string;

  @Field(() => CoverageStateEnum, { description: 'UNCHECKED takes a former statement back' })
  state!: CoverageState;
}
