import type { Clock } from './clock.ts';
import type { Database, Params } from './database/database.ts';

const none = '-';

/**
 * Statements behind the pages that people open first, with values that find nothing. Neo4j plans a statement
 * when it first meets it, which takes up to a second for the longer ones: so the first visitor need not wait.
 */
function firstReads(at: number): [file: string, params: Params][] {
  const sees = { all: false, streetCode: none, enterpriseId: null };
  const lists = { at, limit: 21, sees, placements: [], supplies: [], demands: [] };
  return [
    [
      'workbench/get-workbench',
      {
        streetCodes: [none],
        together: true,
        withSuspicions: true,
        now: at,
        soon: at,
        lapsesSoon: at,
        tierKinds: [none],
        most: 1,
        mostSuspicions: 1,
      },
    ],
    ['workbench/get-own-work', { enterpriseId: none, now: at }],
    ['industry/list-industries', {}],
    ['panorama/read-model', { at }],
    ['panorama/read-cells', { scopeIds: [none], streetCode: '', at }],
    ['street-matrix/list-chains', { at }],
    ['street-matrix/read-cells', { scopeIds: [none], segmentIds: [none], streetCodes: [none], at }],
    ['chain/get-chain', { chainId: none, at }],
    ['chain/read-cells', { chainId: none, scopeIds: [none], streetCode: '', streetCodes: [none], at }],
    ['segment/get-segment', { id: none, at, streetCodes: ['', none] }],
    ['segment/list-rows', { ...lists, segments: [], made: [], streetCode: null }],
    ['enterprise/get-enterprise', { id: none, at }],
    ['enterprise/list-partners', { id: none, at, limit: 20, upstream: [], downstream: [] }],
    ['product/get-product', { id: none }],
    ['product/list-rows', { ...lists, productId: none }],
    [
      'demand/list-demands',
      { at, streetCode: null, enterpriseId: null, sees, limit: 21, approvedAt: null, id: null },
    ],
    ['demand/get-demand', { demandId: none }],
    ['search/search-names', { text: none, words: '"-"', at, limit: 20 }],
    [
      'revision/list-revisions',
      { streetCode: null, state: null, periodId: null, limit: 21, createdAt: null, id: null },
    ],
    ['revision/get-revision', { revisionId: none }],
    ['row/get-row', { rowVersionId: none }],
    ['dispute/list-disputes', { at, streetCode: null, decided: false, limit: 21, since: null, id: null }],
    ['identity/list-suspicions', { at, streetCode: null, limit: 21, since: null, id: null, most: 1 }],
  ];
}

/** Lets Neo4j plan the first reads, one after the other; done in the background, before anybody asks. */
export async function warmUp(database: Database, clock: Clock): Promise<void> {
  for (const [file, params] of firstReads(clock.now())) await database.read(file, params);
}
