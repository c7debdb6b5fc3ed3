import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { AskedClaim } from './invitation.service.ts';

export type InvitationState = 'OPEN' | 'LAPSED' | 'USED' | 'REVOKED';

export const InvitationStateEnum = {
  OPEN: 'OPEN',
  LAPSED: 'LAPSED',
  USED: 'USED',
  REVOKED: 'REVOKED',
} as const satisfies Record<InvitationState, InvitationState>;
registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: '待认领, 已过期, 已认领, 已作废',
});

@ObjectType({ description: 'That a firm was invited to take an account of its own 邀请' })
export class Invitation {
  @Field(() => String, { description: 'When (ISO 8601, UTC)' })
  invitedAt!: string;

  @Field(() => String, { description: 'By whom' })
  invitedBy!: string;

  @Field(() => String, { description: 'The last day on which it may be used, Asia/Shanghai' })
  lastDay!: string;

  @Field(() => InvitationStateEnum, { description: 'Where it stands' })
  state!: InvitationState;

  @Field(() => String, { nullable: true, description: 'The name of the account that it became' })
  accountName!: string | null;
}

@ObjectType({ description: 'Whether a firm has been invited, and who acts for it' })
export class EnterpriseAccess {
  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码 to claim it with; null: it has none',
  })
  code!: string | null;

  @Field(() => [String], { description: 'The accounts that act for it, by the names shown' })
  accounts!: string[];

  @Field(() => Invitation, { nullable: true, description: 'Its newest invitation' })
  invitation!: Invitation | null;
}

@ObjectType({ description: 'What a firm is handed to claim its account with 邀请单' })
export class InvitationSlip {
  @Field(() => String, { description: 'The firm' })
  enterpriseName!: string;

  @Field(() => String, { description: '统一社会信用代码' })
  code!: string;

  @Field(() => String, { description: 'The word 邀请词; answered this once' })
  word!: string;

  @Field(() => String, { description: 'The last day on which it may be used, Asia/Shanghai' })
  lastDay!: string;
}

@InputType({ description: 'What a firm fills in to take its account' })
export class ClaimInput implements AskedClaim {
  @Field(() => String, { description: '统一社会信用代码' })
  code!: string;

  @Field(() => String, { description: 'The word of the invitation 邀请词' })
  word!: string;

  @Field(() => String, { description: 'The name to sign in with: small letters, digits, dot, hyphen' })
  name!: string;

  @Field(() => String, { description: '10 characters or more' })
  password!: string;
}
