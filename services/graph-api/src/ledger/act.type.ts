import { Field, Int, ObjectType } from 'type-graphql';
import { iso } from '../as-of/as-of.ts';
import { type ActType, actLabels } from './act.ts';

@ObjectType({ description: 'An act of the ledger 动作' })
export class ActItem {
  @Field(() => Int, { description: 'Its place in the ledger' })
  sequence!: number;

  @Field(() => String, { description: 'Kind of act' })
  type!: string;

  @Field(() => String, { description: 'Kind of act in Chinese' })
  label!: string;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;

  @Field(() => String, { description: 'Who' })
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'Reason or remark' })
  note!: string | null;
}

export function actItem(act: {
  sequence: number;
  type: ActType;
  at: number;
  actorName: string;
  note: string | null;
}): ActItem {
  return { ...act, label: actLabels[act.type], at: iso(act.at), note: act.note ?? null };
}
