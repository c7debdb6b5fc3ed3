import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

// Two copies of graphql (ESM and CommonJS) in one process refuse each other's types.
const alias = [{ find: /^graphql$/, replacement: require.resolve('graphql') }];

/** Tests that need a database share one Neo4j, so projects and their files run one after the other. */
function project(name: string, groupOrder: number, testTimeout: number, globalSetup: string[]) {
  return {
    resolve: { alias },
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      globalSetup,
      testTimeout,
      hookTimeout: 240_000,
      fileParallelism: false,
      sequence: { groupOrder },
    },
  };
}

const neo4j = ['tests/support/neo4j-setup.ts'];

export default defineConfig({
  test: {
    projects: [
      project('unit', 1, 30_000, []),
      project('acceptance', 2, 60_000, neo4j),
      project('queries', 3, 120_000, neo4j),
      project('built', 4, 120_000, neo4j),
      project('end-to-end', 5, 240_000, neo4j),
      // These end servers as a power cut would, so each starts its own.
      project('faults', 6, 240_000, []),
    ],
  },
});
