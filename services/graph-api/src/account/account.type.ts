import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '../policy/actor.ts';
import { Role } from '../policy/role.enum.ts';
import type { AskedAccount, AskedEdit } from './account.service.ts';

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

  @Field(() => String, { nullable: true, description: 'The last day on which it may sign in, Asia/Shanghai' })
  lastDay!: string | null;

  @Field(() => Boolean, { description: 'Nothing is allowed before the password is changed' })
  mustChangePassword!: boolean;

  @Field(() => String, { nullable: true, description: 'Instant of the last sign-in, ISO-8601 UTC' })
  lastSignInAt!: string | null;
}

@ObjectType({ description: 'An account with a password that is answered this once' })
export class FirstPassword {
  @Field(() => Account, { description: 'The account' })
  account!: Account;

  @Field(() => String, { description: 'To be handed over, and changed at the next sign-in' })
  password!: string;
}

@InputType({ description: 'An account to be made' })
export class NewAccountInput implements AskedAccount {
  @Field(() => String, { description: 'The name to sign in with: small letters, digits, dot, hyphen' })
  name!: string;

  @Field(() => String, { description: 'The name to show, Chinese' })
  displayName!: string;

  @Field(() => Role, { description: 'What the account is for' })
  role!: RoleName;

  @Field(() => String, { nullable: true, description: 'Division code of the street of a street officer' })
  streetCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码 of the firm of an enterprise account',
  })
  enterpriseCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day on which it may sign in, 2026-12-31' })
  lastDay!: string | null;
}

@InputType({ description: 'What of an account an administrator changes' })
export class AccountEditInput implements AskedEdit {
  @Field(() => String, { description: 'The name to show, Chinese' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'The last day on which it may sign in; empty: none' })
  lastDay!: string | null;

  @Field(() => Boolean, { description: 'Whether signing in is switched off' })
  disabled!: boolean;
}
