import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';
import type { CommentState } from './comment-state.ts';

export const CommentStateEnum = {
  OPEN: 'OPEN',
  CHANGED: 'CHANGED',
  ANSWERED: 'ANSWERED',
  CLOSED: 'CLOSED',
} as const satisfies Record<CommentState, CommentState>;

registerEnumType(CommentStateEnum, {
  name: 'CommentState',
  description: 'What became of a comment',
  valuesConfig: {
    OPEN: { description: 'Waits for the street 待处理' },
    CHANGED: { description: 'The cell was changed 已改正' },
    ANSWERED: { description: 'The street answered 已回复' },
    CLOSED: { description: 'The row was approved as it stands 已了结' },
  },
});

@ObjectType({ description: 'What a reviewer writes at a cell of a revision 批注' })
export class Comment {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The row version it is about' })
  rowVersionId!: string;

  @Field(() => String, { description: 'Key of the column; empty: the whole row' })
  field!: string;

  @Field(() => String, { description: 'Name of the column in Chinese' })
  label!: string;

  @Field(() => String, { description: 'Sheet of the file' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of the sheet, from 1' })
  rowNumber!: number;

  @Field(() => String, { description: 'Address of the cell, such as C8; empty where it is not in the file' })
  cell!: string;

  @Field(() => String, { description: 'The firm as the row calls it' })
  enterpriseName!: string;

  @Field(() => String, { description: 'What the reviewer says' })
  text!: string;

  @Field(() => CommentStateEnum, { description: 'What became of it' })
  state!: CommentState;

  @Field(() => String, {
    nullable: true,
    description: 'What the street answers, or the text it put in the cell',
  })
  reply!: string | null;

  @Field(() => String, { description: 'Who wrote it' })
  writtenBy!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  writtenAt!: string;

  @Field(() => String, { nullable: true, description: 'Who settled it' })
  settledBy!: string | null;

  @Field(() => String, { nullable: true, description: 'When (ISO 8601, UTC)' })
  settledAt!: string | null;
}

export const { Connection: CommentConnection } = connectionOf('Comment', () => Comment);
