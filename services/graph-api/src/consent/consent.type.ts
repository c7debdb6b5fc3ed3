import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Audience, Visibility } from '../policy/policy-table.ts';
import { VisibilityEnum } from '../policy/visibility.enum.ts';

export const AudienceEnum: Record<Audience, Audience> = { PROMOTERS: 'PROMOTERS', ALL: 'ALL' };

registerEnumType(AudienceEnum, {
  name: 'Audience',
  description: 'Whom a firm lets see what a field says, beyond those who see it anyway',
  valuesConfig: {
    PROMOTERS: { description: '招商' },
    ALL: { description: '公开: whoever is signed in' },
  },
});

@ObjectType({ description: 'A consent of a firm to let others see a field 同意' })
export class Consent {
  @Field(() => ID, { description: 'Opaque id' })
  id!: string;

  @Field(() => String, { description: 'Key of the field' })
  field!: string;

  @Field(() => String, { description: 'Its name in Chinese' })
  label!: string;

  @Field(() => AudienceEnum, { description: 'Whom it lets see the field' })
  audience!: Audience;

  @Field(() => Boolean, {
    description: 'A firm merged into this one consented: that holds again only when the merge is undone',
  })
  asleep!: boolean;

  @Field(() => String, { description: 'Since when (ISO 8601, UTC)' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'Until when (ISO 8601, UTC); null: it still holds' })
  until!: string | null;

  @Field(() => String, { description: 'Who said or took it down' })
  recordedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day that the paper bears, where a street took it down: 2026-06-30',
  })
  signedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What paper it is' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it back, or replaced it' })
  endedBy!: string | null;
}

@ObjectType({ description: 'A field that a firm may let others see' })
export class ConsentChoice {
  @Field(() => String, { description: 'Key of the field' })
  field!: string;

  @Field(() => String, { description: 'Its name in Chinese' })
  label!: string;

  @Field(() => VisibilityEnum, {
    description: 'Who sees it without consent: INTERNAL 内部 or SENSITIVE 敏感',
  })
  visibility!: Visibility;

  @Field(() => [AudienceEnum], { description: 'Whom it can be shown to; names of persons not to all' })
  audiences!: readonly Audience[];

  @Field(() => Consent, { nullable: true, description: 'What holds now; null: no consent' })
  consent!: Consent | null;
}

@ObjectType({ description: 'What a firm lets others see' })
export class ConsentSheet {
  @Field(() => ID, { description: 'The firm' })
  enterpriseId!: string;

  @Field(() => String, { description: 'Its name' })
  enterpriseName!: string;

  @Field(() => Boolean, { description: 'You may say so for it, or take it back' })
  editable!: boolean;

  @Field(() => Boolean, { description: 'You do so by a paper that the firm signed' })
  byPaper!: boolean;

  @Field(() => [ConsentChoice], { description: 'Every field that is not public, in the order of the lists' })
  choices!: ConsentChoice[];

  @Field(() => [Consent], { description: 'All consents there ever were, newest first' })
  history!: Consent[];
}
