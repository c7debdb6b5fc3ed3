import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { ProductBrief } from '../product/product-brief.type.ts';
import { connectionOf } from '../relay/connection.type.ts';
import type { PlacementRole } from '../row/stated-row.ts';

export const PlacementRoleEnum = {
  MAKES: 'MAKES',
  SELLS: 'SELLS',
  USES: 'USES',
  SERVES: 'SERVES',
  UNSTATED: 'UNSTATED',
} as const satisfies Record<PlacementRole, PlacementRole>;
registerEnumType(PlacementRoleEnum, {
  name: 'PlacementRole',
  description: 'What a firm does in a segment: 生产, 销售, 使用, 服务, 未注明',
});

@ObjectType({ description: 'A firm in a segment 落位, in one role' })
export class PlacementItem {
  @Field(() => ID, { description: 'Id of the fact' })
  id!: string;

  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => String, { description: 'Id of the segment' })
  segmentId!: string;

  @Field(() => String, { description: 'The segment' })
  segmentName!: string;

  @Field(() => PlacementRoleEnum, { description: 'What it does there' })
  role!: PlacementRole;

  @Field(() => [ProductBrief], { description: 'Its main products 主营产品 by this row' })
  products!: ProductBrief[];

  @Field(() => String, { nullable: true, description: '企业梯度, as stated' })
  tier!: string | null;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
}

export const { Connection: PlacementConnection } = connectionOf('Placement', () => PlacementItem);
