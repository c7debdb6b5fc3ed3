import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';
import { FindingSeverityEnum, FindingStateEnum } from '../row/row.enum.ts';
import type { FindingRecord } from '../row/row.repository.ts';
import type { FindingSeverity } from '../row/stated-row.ts';

@ObjectType({ description: 'Something worth telling about a cell of a file' })
export class Finding {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The row it is about' })
  rowVersionId!: string;

  @Field(() => String, { description: 'Stable code' })
  code!: string;

  @Field(() => FindingSeverityEnum, { description: 'How serious' })
  severity!: FindingSeverity;

  @Field(() => FindingStateEnum, { description: 'What became of it' })
  state!: FindingRecord['state'];

  @Field(() => String, { description: 'File' })
  file!: string;

  @Field(() => String, { description: 'Sheet' })
  sheet!: string;

  @Field(() => String, { description: 'Address of the cell, such as C8' })
  cell!: string;

  @Field(() => String, { description: 'Key of the column' })
  field!: string;

  @Field(() => String, { description: 'What stands there; empty where you may not see it' })
  original!: string;

  @Field(() => String, { description: 'What is wrong' })
  message!: string;

  @Field(() => String, { description: 'How to mend it' })
  remedy!: string;

  @Field(() => [String], { description: 'Texts that would be right' })
  suggestions!: string[];
}

export const { Connection: FindingConnection } = connectionOf('Finding', () => Finding);
