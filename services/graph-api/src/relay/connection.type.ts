import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a list ends (Relay)' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is another page behind this one' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` to get the next page' })
  endCursor!: string | null;
}

/** The Relay edge and connection of a node type: `const { Connection } = connectionOf('Demand', () => DemandItem)`. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its place` })
  class Edge {
    @Field(() => String, { description: 'The place of this item, for `after`' })
    cursor!: string;

    @Field(node, { description: 'The item' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay)` })
  class Connection {
    @Field(() => [Edge], { description: 'The items of this page in order' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page ends' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items all pages together have' })
    totalCount!: number;

    @Field(() => Int, { description: 'How many items belong here besides that you may not see' })
    hiddenCount!: number;
  }

  return { Edge, Connection };
}
