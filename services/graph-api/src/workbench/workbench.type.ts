import { Field, Int, ObjectType } from 'type-graphql';
import { ActItem } from '../ledger/act.type.ts';
import { Street } from '../street/street.type.ts';

@ObjectType({ description: 'Something that waits for you' })
export class WorkbenchItem {
  @Field(() => String, { description: 'Stable code' })
  code!: string;

  @Field(() => String, { description: 'What it is' })
  title!: string;

  @Field(() => String, { description: 'More about it' })
  detail!: string;

  @Field(() => Int, { description: 'How many' })
  count!: number;

  @Field(() => String, { description: 'The page where it is done' })
  href!: string;
}

@ObjectType({ description: 'How far a street is' })
export class StreetProgress {
  @Field(() => Street, { description: 'The street' })
  street!: Street;

  @Field(() => Int, { description: 'Firms on the map' })
  firms!: number;

  @Field(() => String, { nullable: true, description: 'Last approval (ISO 8601, UTC)' })
  lastApprovedAt!: string | null;

  @Field(() => Int, { description: 'Drafts, submitted and returned revisions' })
  openRevisions!: number;
}

@ObjectType({ description: 'The first page 工作台' })
export class Workbench {
  @Field(() => String, { description: 'A line to begin with' })
  greeting!: string;

  @Field(() => [WorkbenchItem], { description: 'What waits for you' })
  items!: WorkbenchItem[];

  @Field(() => [ActItem], { description: 'What happened last in what you may see' })
  recentActs!: ActItem[];

  @Field(() => [StreetProgress], { description: 'How far each street is that you may see' })
  streets!: StreetProgress[];
}
