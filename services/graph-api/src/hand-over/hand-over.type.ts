import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RevisionStateEnum } from '../revision/revision.enum.ts';
import type { RevisionState } from '../revision/revision-state.ts';

@ObjectType({ description: 'How much waits in a street' })
export class PendingCounts {
  @Field(() => Int, { description: 'Drafts 草稿, of the newest 200 open revisions' })
  drafts!: number;

  @Field(() => Int, { description: 'Returned revisions 待完善' })
  returned!: number;

  @Field(() => Int, { description: 'Revisions that wait for the district 已提交' })
  submitted!: number;

  @Field(() => Int, {
    description: 'Corrections by firms that wait for the street 企业更正, of the newest 200',
  })
  corrections!: number;

  @Field(() => Int, { description: 'Open disputes that the street has a side in' })
  disputes!: number;

  @Field(() => Int, { description: 'Demands that lapse within 30 days' })
  expiring!: number;
}

@ObjectType({ description: 'A revision that waited when a street was handed over' })
export class HandedOverRevision {
  @Field(() => ID, { description: 'The revision' })
  revisionId!: string;

  @Field(() => String, { description: 'What it is called' })
  title!: string;

  @Field(() => RevisionStateEnum, { description: 'Where it stood then' })
  state!: RevisionState;

  @Field(() => RevisionStateEnum, { description: 'Where it stands now' })
  stateNow!: RevisionState;

  @Field(() => Int, { description: 'Rows then' })
  rows!: number;

  @Field(() => Int, { description: 'Findings then that nobody had mended or confirmed' })
  openFindings!: number;
}

@ObjectType({ description: 'A correction by a firm that waited when a street was handed over' })
export class HandedOverCorrection {
  @Field(() => ID, { description: 'The correction' })
  correctionId!: string;

  @Field(() => String, { description: 'Which firm corrects' })
  title!: string;

  @Field(() => String, { description: 'When the firm said so (ISO 8601, UTC)' })
  at!: string;

  @Field(() => String, { description: 'By which account' })
  byName!: string;

  @Field(() => RevisionStateEnum, { description: 'Where it stands now' })
  stateNow!: RevisionState;

  @Field(() => String, { nullable: true, description: 'When it was settled (ISO 8601, UTC)' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who settled it' })
  decidedBy!: string | null;
}

@ObjectType({ description: 'A street that went from one officer to another 移交, with what waited' })
export class HandOver extends PendingCounts {
  @Field(() => Int, { description: 'Its place in the ledger' })
  sequence!: number;

  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  at!: string;

  @Field(() => String, { description: 'The administrator who did it' })
  byName!: string;

  @Field(() => String, { nullable: true, description: 'Remark' })
  note!: string | null;

  @Field(() => String, { description: 'Who left' })
  fromName!: string;

  @Field(() => String, { description: 'Who followed' })
  toName!: string;

  @Field(() => Boolean, { description: 'Whoever asks is the one who followed' })
  toMe!: boolean;

  @Field(() => [HandedOverRevision], { description: 'The revisions that waited' })
  revisions!: HandedOverRevision[];

  @Field(() => [HandedOverCorrection], { description: 'The corrections by firms that waited' })
  waitingCorrections!: HandedOverCorrection[];
}
