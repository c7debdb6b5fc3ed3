import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A quantity or an amount of money as a list states it' })
export class Measure {
  @Field(() => Float, {
    nullable: true,
    description: 'The figure, in `unit`; empty for a range or for words',
  })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range, in `unit`' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range, in `unit`' })
  high!: number | null;

  @Field(() => String, { description: 'Unit; money is in 万元' })
  unit!: string;

  @Field(() => Boolean, { description: 'Stated as about (约, 余)' })
  approximate!: boolean;

  @Field(() => String, { description: 'The text of the cell' })
  original!: string;
}

/** The measure that a fact keeps under `<name>Value`, `<name>Low` and so on; null when it states none. */
export function measureOf(fact: Record<string, unknown>, name: string): Measure | null {
  const original = fact[`${name}Text`];
  if (typeof original !== 'string') return null;
  return {
    value: (fact[`${name}Value`] as number | undefined) ?? null,
    low: (fact[`${name}Low`] as number | undefined) ?? null,
    high: (fact[`${name}High`] as number | undefined) ?? null,
    unit: (fact[`${name}Unit`] as string | undefined) ?? '',
    approximate: fact[`${name}Approximate`] === true,
    original,
  };
}
