import { Field, ID, InputType } from 'type-graphql';
import { TakeEnum } from './comparison.enum.ts';
import type { Take } from './settle-row.ts';

@InputType({ description: 'Whose text one cell takes' })
export class CellChoiceInput {
  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => TakeEnum, { description: 'Whose text' })
  take!: Take;
}

@InputType({ description: 'What is chosen for one row of a compared file' })
export class RowChoiceInput {
  @Field(() => ID, { description: 'Key of the row' })
  rowKey!: string;

  @Field(() => Boolean, { description: 'Whether it goes in; a removal only does when it is said here' })
  accept!: boolean;

  @Field(() => [CellChoiceInput], { description: 'Cells that are chosen one by one' })
  cells!: CellChoiceInput[];
}
