import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CellCounts } from '../cell/cell-counts.type.ts';
import { CoverageStateEnum } from '../coverage/coverage.type.ts';
import type { CoverageState } from '../coverage/stated-coverage.ts';
import { Street } from '../street/street.type.ts';

@ObjectType({ description: 'A column of a street matrix: a chain, or a segment without parts' })
export class MatrixColumn {
  @Field(() => ID, { description: 'Id of the chain or segment' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, {
    description: 'The industry of a chain; the segment that a segment is part of, or empty',
  })
  within!: string;

  @Field(() => Int, { description: 'Segments without parts that it is made of' })
  segments!: number;

  @Field(() => CellCounts, { description: 'The whole district; firms of several streets count once' })
  counts!: CellCounts;
}

@ObjectType({ description: 'A street in a column' })
export class MatrixCell {
  @Field(() => Int, { description: 'Firms placed here' })
  firms!: number;

  @Field(() => Int, { description: 'Firms that make 生产' })
  makers!: number;

  @Field(() => Int, { description: 'Demand rows in force for products made here' })
  demands!: number;

  @Field(() => CoverageStateEnum, {
    description:
      '有企业 where a list names a firm, whatever was stated; a chain is 已核实无 when each of its segments is',
  })
  coverage!: CoverageState;

  @Field(() => Int, {
    description: 'How many segments of the column have firms or a statement of the street',
  })
  knownSegments!: number;
}

@ObjectType({ description: 'A row of a street matrix' })
export class MatrixRow {
  @Field(() => Street, { description: 'The street' })
  street!: Street;

  @Field(() => CellCounts, { description: 'All columns together; a firm in several counts once' })
  counts!: CellCounts;

  @Field(() => [MatrixCell], { description: 'One a column, in their order' })
  cells!: MatrixCell[];
}

@ObjectType({ description: 'Streets by chains, or by the segments of one chain, as of an instant 街道矩阵' })
export class StreetMatrix {
  @Field(() => String, { description: 'The instant that is shown (ISO 8601, UTC)' })
  asOf!: string;

  @Field(() => [MatrixColumn], { description: 'Chains by industry, or segments in the order of the map' })
  columns!: MatrixColumn[];

  @Field(() => [MatrixRow], { description: 'Streets by code' })
  rows!: MatrixRow[];

  @Field(() => CellCounts, { description: 'The whole: the chain, or the district' })
  totals!: CellCounts;
}
