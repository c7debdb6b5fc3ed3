import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import type { SuspicionKind } from '../projection/suspicions.ts';
import { connectionOf } from '../relay/connection.type.ts';

export const SuspicionKindEnum = {
  TWO_NAMES: 'TWO_NAMES',
  TWO_CODES: 'TWO_CODES',
  SAME_NAME: 'SAME_NAME',
  BRANCH: 'BRANCH',
  SUCCESSOR: 'SUCCESSOR',
  TWO_PLACES: 'TWO_PLACES',
} as const satisfies Record<SuspicionKind, SuspicionKind>;

registerEnumType(SuspicionKindEnum, {
  name: 'SuspicionKind',
  description: 'Why it is doubtful which firms are one',
  valuesConfig: {
    TWO_NAMES: { description: 'Rows with one code give two names 一个代码两个名称' },
    TWO_CODES: { description: 'Firms with different codes bear one name 一个名称两个代码' },
    SAME_NAME: { description: 'Firms bear one name, one at least without a code 同名而缺代码' },
    BRANCH: { description: 'The name of one begins with that of the other 疑似分支机构' },
    SUCCESSOR: { description: 'One was formerly called as the other is 疑似承继' },
    TWO_PLACES: { description: 'A firm is registered elsewhere than it operates 注册地与经营地不同' },
  },
});

@ObjectType({ description: 'A name that lists of a street give a firm' })
export class SuspicionName {
  @Field(() => String, { description: 'The name' })
  name!: string;

  @Field(() => String, { description: 'FULL, SHORT or FORMER' })
  kind!: string;

  @Field(() => [String], { description: 'The streets whose lists use it' })
  streetNames!: string[];
}

@ObjectType({ description: 'One of the firms of a doubt' })
export class SuspicionSide {
  @Field(() => EnterpriseBrief, { description: 'The firm' })
  enterprise!: EnterpriseBrief;

  @Field(() => [SuspicionName], { description: 'What lists call it' })
  names!: SuspicionName[];

  @Field(() => [Evidence], { description: 'Rows that speak of it, at most five' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'A doubt which firms are one 疑点, that nobody has decided' })
export class Suspicion {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => SuspicionKindEnum, { description: 'Why it is doubtful' })
  kind!: SuspicionKind;

  @Field(() => String, { description: 'The name that raised it; for TWO_PLACES the place of registration' })
  name!: string;

  @Field(() => String, { description: 'Since when (ISO 8601, UTC)' })
  since!: string;

  @Field(() => Boolean, { description: 'You may decide it' })
  decidable!: boolean;

  @Field(() => [SuspicionSide], {
    description:
      'The firms: first the one that would stay, that the other would be a branch of, or that was before',
  })
  sides!: SuspicionSide[];
}

export const { Connection: SuspicionConnection } = connectionOf('Suspicion', () => Suspicion);
