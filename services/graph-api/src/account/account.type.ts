import { Field, ID, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '../policy/actor.ts';
import { Role } from '../policy/role.enum.ts';

@ObjectType({ description: 'Somebody who may sign in' })
export class Account {
  @Field(() => ID, { description: 'Opaque id' })
  id!: string;

  @Field(() => String, { description: 'The name to sign in with' })
  name!: string;

  @Field(() => String, { description: 'The name to show, Chinese' })
  displayName!: string;

  @Field(() => Role, { description: 'What the account is for' })
  role!: RoleName;

  @Field(() => String, { nullable: true, description: 'Division code of the street of a street officer' })
  streetCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that street' })
  streetName!: string | null;

  @Field(() => String, { nullable: true, description: 'The enterprise of an enterprise account' })
  enterpriseId!: string | null;

  @Field(() => Boolean, { description: 'Whether signing in has been switched off' })
  disabled!: boolean;

  @Field(() => String, { nullable: true, description: 'Instant of the last sign-in, ISO-8601 UTC' })
  lastSignInAt!: string | null;
}
