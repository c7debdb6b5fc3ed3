import { Field, ID, ObjectType } from 'type-graphql';
import { CellCounts } from '../cell/cell-counts.type.ts';

@ObjectType({ description: 'A street-level unit 街道' })
export class Street {
  @Field(() => ID, { description: 'Division code, 9 digits' })
  code!: string;

  @Field(() => String, { description: 'Short official name' })
  name!: string;
}

@ObjectType({ description: 'What one street contributes to a cell' })
export class StreetTotal {
  @Field(() => Street, { description: 'The street' })
  street!: Street;

  @Field(() => CellCounts, { description: 'Its counts' })
  counts!: CellCounts;
}
