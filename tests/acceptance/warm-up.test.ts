import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { Database } from '../../services/graph-api/src/database/database.ts';
import { warmUp } from '../../services/graph-api/src/warm-up.ts';
import { testAddress } from '../support/neo4j.ts';

const statements: string[] = [];
let database: Database;
beforeAll(() => {
  database = new Database(testAddress(), (file) => void statements.push(file));
});
afterAll(() => database.close());

it('asks every statement of the first pages once, with parameters that fit', async () => {
  await warmUp(database, systemClock);
  expect(new Set(statements).size).toBe(statements.length);
  expect(statements).toContain('enterprise/get-enterprise');
  expect(statements.length).toBeGreaterThan(15);
});
