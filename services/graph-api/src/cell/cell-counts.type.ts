import { Field, Int, ObjectType } from 'type-graphql';
import type { CellCounts as Counts } from '../projection/cells.ts';

@ObjectType({
  description: 'What a cell counts at an instant; firms are distinct, in the street where they operate',
})
export class CellCounts implements Counts {
  @Field(() => Int, { description: 'Firms placed here' })
  firms!: number;

  @Field(() => Int, { description: 'Firms that make 生产' })
  makers!: number;

  @Field(() => Int, { description: 'Firms that sell 销售' })
  sellers!: number;

  @Field(() => Int, { description: 'Firms that use 使用' })
  users!: number;

  @Field(() => Int, { description: 'Firms that serve 服务' })
  servers!: number;

  @Field(() => Int, { description: 'Firms whose placement is verified 已核实' })
  verified!: number;

  @Field(() => Int, { description: 'Supply rows in force for products made here' })
  supplies!: number;

  @Field(() => Int, { description: 'Demand rows in force for products made here' })
  demands!: number;

  @Field(() => Int, { description: 'Firms that lead a chain 链主' })
  leaders!: number;

  @Field(() => Int, { description: 'Firms above designated scale 规上' })
  aboveScale!: number;
}
