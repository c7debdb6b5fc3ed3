import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { JobState as JobStateName } from './job.repository.ts';

export const JobState: Record<JobStateName, JobStateName> = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
};

registerEnumType(JobState, { name: 'JobState', description: 'What has become of a job' });

@ObjectType({ description: 'Long work that goes on without the browser' })
export class Job {
  @Field(() => ID, { description: 'Opaque id' })
  id!: string;

  @Field(() => String, {
    description: 'IMPORT: an uploaded workbook is taken in; APPROVE_BATCH: all of a batch is approved',
  })
  kind!: string;

  @Field(() => String, { description: 'What it is about: the name of the file' })
  title!: string;

  @Field(() => JobState, { description: 'What has become of it' })
  state!: JobStateName;

  @Field(() => Float, { description: 'How far it is, from 0 to 1' })
  progress!: number;

  @Field(() => String, { description: 'What is being done, Chinese' })
  step!: string;

  @Field(() => String, { nullable: true, description: 'Why it failed and what to do, Chinese' })
  message!: string | null;

  @Field(() => Boolean, { description: 'You may cancel it now' })
  canCancel!: boolean;

  @Field(() => Int, { description: 'How many revisions an import made: several for a long file' })
  pieces!: number;

  @Field(() => ID, { nullable: true, description: 'The first revision that an import made' })
  revisionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The batch that an import made' })
  batchId!: string | null;

  @Field(() => Boolean, { description: 'The file has headers that must be explained before it is taken in' })
  needsLayout!: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the error that it failed with' })
  errorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Instant of the first start, ISO-8601 UTC' })
  startedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Instant of the end, ISO-8601 UTC' })
  finishedAt!: string | null;
}
