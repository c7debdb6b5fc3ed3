import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something that was found by a name' })
export class SearchHit {
  @Field(() => String, { description: 'ENTERPRISE, PRODUCT, SEGMENT or CHAIN' })
  kind!: string;

  @Field(() => ID, { description: 'Id of what was found' })
  id!: string;

  @Field(() => String, { description: 'Its name' })
  title!: string;

  @Field(() => String, {
    description:
      'Where it belongs: the industry of a chain, the chain of a segment, a place of a product, the code of a firm',
  })
  subtitle!: string;

  @Field(() => String, { description: 'The form of the name that was met' })
  matched!: string;
}
