import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { ProductBrief } from '../product/product-brief.type.ts';

export const SupplyLinkSide = { SUPPLIER: 'SUPPLIER', CUSTOMER: 'CUSTOMER' } as const;
export type SupplyLinkSide = keyof typeof SupplyLinkSide;

registerEnumType(SupplyLinkSide, {
  name: 'SupplyLinkSide',
  description: 'What the other firm of a supply link is to this one',
  valuesConfig: {
    SUPPLIER: { description: 'It supplies this firm 供应商' },
    CUSTOMER: { description: 'It is supplied by this firm 客户' },
  },
});

@ObjectType({ description: 'That one firm supplies another 供应关系, as a list of one of the two says' })
export class SupplyLinkItem {
  @Field(() => ID, { description: 'Id of the fact' })
  id!: string;

  @Field(() => SupplyLinkSide, { description: 'What the other firm is to this one' })
  side!: SupplyLinkSide;

  @Field(() => String, { description: 'The other firm, as the row calls it' })
  partnerName!: string;

  @Field(() => EnterpriseBrief, {
    nullable: true,
    description: 'The other firm, where the lists know one firm of that name',
  })
  partner!: EnterpriseBrief | null;

  @Field(() => ProductBrief, { description: 'What is supplied' })
  product!: ProductBrief;

  @Field(() => Evidence, { description: 'The row that says so' })
  evidence!: Evidence;
}
