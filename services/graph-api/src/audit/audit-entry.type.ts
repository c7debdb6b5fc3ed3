import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../relay/connection.type.ts';

@ObjectType({ description: 'One line of the audit log' })
export class AuditEntry {
  @Field(() => ID, { description: 'Opaque id' })
  id!: string;

  @Field(() => String, { description: 'Instant, ISO-8601 UTC' })
  at!: string;

  @Field(() => String, { description: 'Display name of who acted; empty when nobody was signed in' })
  actorName!: string;

  @Field(() => String, { description: 'Role of who acted; empty when nobody was signed in' })
  role!: string;

  @Field(() => String, {
    description: 'SIGN_IN, SIGN_OUT, VIEW_SENSITIVE, UPLOAD, DOWNLOAD or the type of an act',
  })
  action!: string;

  @Field(() => String, { description: 'The action in Chinese' })
  actionLabel!: string;

  @Field(() => String, { description: 'What was acted on: an id, or the name typed at a failed sign-in' })
  subject!: string;

  @Field(() => String, { description: 'OK, FAILED, LOCKED or DENIED' })
  outcome!: string;

  @Field(() => String, { description: 'The outcome in Chinese' })
  outcomeLabel!: string;

  @Field(() => String, { description: 'Id of the request, as in the log' })
  requestId!: string;
}

export const { Edge: AuditEdge, Connection: AuditConnection } = connectionOf('Audit', () => AuditEntry);
