import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A firm, in short' })
export class EnterpriseBrief {
  @Field(() => ID, { description: 'Opaque id' })
  id!: string;

  @Field(() => String, { description: 'Name as the lists give it' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Division code of the street where it operates' })
  streetCode!: string | null;

  @Field(() => String, { nullable: true, description: 'That street' })
  streetName!: string | null;

  @Field(() => Boolean, { description: 'Known by name only, without a 统一社会信用代码' })
  provisional!: boolean;

  @Field(() => String, { nullable: true, description: '统一社会信用代码' })
  uscc!: string | null;

  @Field(() => Boolean, { description: 'Invented for demonstration 演示' })
  demo!: boolean;
}

/** The properties of an Enterprise node. */
export interface EnterpriseNode {
  id: string;
  name: string;
  provisional: boolean;
  uscc?: string;
  demo: boolean;
}

export function briefOf(
  node: EnterpriseNode,
  streetCode: string | null,
  streetName: (code: string) => string,
) {
  return {
    id: node.id,
    name: node.name,
    streetCode,
    streetName: streetCode && streetName(streetCode),
    provisional: node.provisional,
    uscc: node.uscc ?? null,
    demo: node.demo,
  } satisfies EnterpriseBrief;
}
