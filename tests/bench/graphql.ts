import neo4j from 'neo4j-driver';
import pino from 'pino';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { cypherFile } from '../../services/graph-api/src/database/cypher-files.ts';
import type { Database, DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { createServer } from '../../services/graph-api/src/server.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { signedIn } from '../support/http-client.ts';
import type { Measured } from './bench.command.ts';
import { p50 } from './p50.ts';

const FIRMS = `query SegmentFirms($id: ID!, $first: Int!) {
  segment(id: $id) { placements(first: $first) { totalCount edges { node {
    id role tier enterprise { id name streetName uscc demo } products { id text }
    evidence { rowVersionId sheet cells streetName statedBy approvedBy approvedAt known }
  } } } }
}`;

/** A row of the answer is four objects: edge, placement, firm, evidence, and a product or so. */
const OBJECTS_A_ROW = 4;
const bounds: [rows: number, bound: number][] = [
  [5, 1.25],
  [12, 1.5],
  [200, 1.5],
];

/** GraphQL over HTTP against the same Cypher over raw Bolt, p50, at about 20, 50 and 800 objects. */
export async function measureGraphql(database: Database, address: DatabaseAddress): Promise<Measured[]> {
  const logger = pino({ level: 'silent' });
  const app = await createServer({
    services: createServices(database, systemClock, logger),
    logger,
    production: false,
    pages: null,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  try {
    const ask = await signedIn(origin, 'district');
    const segmentId = await largestSegment(database);
    const streets = await database.command<{ code: string }>('MATCH (s:Street) RETURN s.code AS code');
    const streetCodes = ['', ...streets.map(({ code }) => code)];
    const measured: Measured[] = [];
    for (const [rows, bound] of bounds) {
      const graphql = await p50(() => ask(FIRMS, { id: segmentId, first: rows }));
      const raw = await p50(() => rawFirms(driver, { segmentId, streetCodes, rows }));
      measured.push({
        what: `GraphQL over the same three statements by raw Bolt, ~${rows * OBJECTS_A_ROW} objects (${graphql.toFixed(1)} / ${raw.toFixed(1)} ms)`,
        figure: (graphql / raw).toFixed(2),
        bound: `≤ ${bound}`,
        holds: graphql / raw <= bound,
      });
    }
    return measured;
  } finally {
    await driver.close();
    await app.close();
  }
}

async function largestSegment(database: Database): Promise<string> {
  const [largest] = await database.command<{ id: string }>(
    'MATCH (p:Placement) RETURN p.segmentId AS id, count(*) AS n ORDER BY n DESC LIMIT 1',
  );
  return largest?.id ?? '';
}

/** The three statements of the operation, the look-up of the session among them, without anything around them. */
async function rawFirms(
  driver: ReturnType<typeof neo4j.driver>,
  { segmentId, streetCodes, rows }: { segmentId: string; streetCodes: string[]; rows: number },
) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const at = neo4j.int(Date.now());
  await session.run(cypherFile('session/get-session-actor'), { tokenHash: 'of nobody', now: at });
  const segment = await session.run(cypherFile('segment/get-segment'), { id: segmentId, at, streetCodes });
  const [found] = segment.records.map((record) => record.get('segment'));
  const lists = await session.run(cypherFile('segment/list-rows'), {
    segments: [found, ...found.children],
    made: found.products,
    at,
    streetCode: null,
    limit: neo4j.int(rows + 1),
    placements: [{ index: neo4j.int(0), name: null, id: null }],
    supplies: [],
    demands: [],
    sees: { all: true, streetCode: null, enterpriseId: null },
  });
  const records = [...segment.records, ...lists.records].map((record) => record.toObject());
  await session.close();
  return records;
}
