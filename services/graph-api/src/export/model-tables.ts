import type { CatalogueService } from '../catalogue/catalogue.service.ts';
import type { CellCounts } from '../cell/cell-counts.type.ts';
import type { ChainService } from '../chain/chain.service.ts';
import type { CoverageService } from '../coverage/coverage.service.ts';
import type { Coverage } from '../coverage/coverage.type.ts';
import type { PanoramaService } from '../panorama/panorama.service.ts';
import type { Actor } from '../policy/actor.ts';
import type { StreetService } from '../street/street.service.ts';
import { type Column, type ExportScope, tableOf } from './export-table.ts';
import { coverageWords, day, stageWords } from './words.ts';

export interface ModelSources {
  panorama: PanoramaService;
  chains: ChainService;
  catalogue: CatalogueService;
  coverages: CoverageService;
  streets: StreetService;
}

const counts: Column<{ counts: CellCounts }>[] = [
  ['企业(家)', (row) => row.counts.firms],
  ['生产', (row) => row.counts.makers],
  ['销售', (row) => row.counts.sellers],
  ['使用', (row) => row.counts.users],
  ['服务', (row) => row.counts.servers],
  ['规上', (row) => row.counts.aboveScale],
  ['链主', (row) => row.counts.leaders],
  ['已核实', (row) => row.counts.verified],
  ['供给(条)', (row) => row.counts.supplies],
  ['需求(条)', (row) => row.counts.demands],
];

/** The tables of the chain model and of what it counts. */
export function modelTables(sources: ModelSources) {
  return {
    chains: chainTable(sources),
    segments: segmentTable(sources),
    products: productTable(sources),
    coverage: coverageTable(sources),
  };
}

function chainTable({ panorama }: ModelSources) {
  return tableOf<{ industry: string; chain: string; segments: number; filled: number; counts: CellCounts }>(
    '产业链',
    [
      ['产业', ({ industry }) => industry],
      ['产业链', ({ chain }) => chain],
      ['环节(个)', ({ segments }) => segments],
      ['有企业的环节', ({ filled }) => filled],
      ...counts,
    ],
    async function* (actor, { at, streetCode }) {
      const { industries } = await panorama.get(actor, at, streetCode);
      for (const industry of industries) {
        for (const { chain, counts, segments, segmentsWithFirms } of industry.chains) {
          yield { industry: industry.name, chain: chain.name, segments, filled: segmentsWithFirms, counts };
        }
      }
      return undefined;
    },
  );
}

function segmentTable({ chains, panorama }: ModelSources) {
  type Row = { chain: string; stage: string; parent: string; segment: string; counts: CellCounts };
  return tableOf<Row>(
    '细分环节',
    [
      ['产业链', ({ chain }) => chain],
      ['位置', ({ stage }) => stage],
      ['上级环节', ({ parent }) => parent],
      ['环节', ({ segment }) => segment],
      ...counts,
    ],
    async function* (actor, scope) {
      for (const chainId of await chainIds(panorama, actor, scope)) {
        const map = await chains.map(actor, chainId, scope.at, scope.streetCode);
        const names = new Map(map.segments.map(({ id, name }) => [id, name]));
        for (const { name, stage, parentId, counts } of map.segments) {
          const parent = names.get(parentId ?? '') ?? '';
          yield { chain: map.chain.name, stage: stageWords[stage], parent, segment: name, counts };
        }
      }
      return undefined;
    },
  );
}

function productTable({ catalogue, panorama }: ModelSources) {
  type Row = Record<'chain' | 'segment' | 'name' | 'aliases', string> &
    Record<'unit' | 'code' | 'codeName', string | null>;
  return tableOf<Row>(
    '产品目录',
    [
      ['产业链', ({ chain }) => chain],
      ['环节', ({ segment }) => segment],
      ['产品/服务', ({ name }) => name],
      ['别名', ({ aliases }) => aliases],
      ['单位', ({ unit }) => unit],
      ['国民经济行业代码', ({ code }) => code],
      ['行业名称', ({ codeName }) => codeName],
    ],
    async function* (actor, scope) {
      for (const chainId of await chainIds(panorama, actor, scope)) {
        const { chain, segments } = await catalogue.get(actor, chainId);
        for (const segment of segments) {
          for (const { name, aliases, unit, gbt4754, gbt4754Name } of segment.products) {
            const names = { chain: chain.name, segment: segment.name, name, aliases: aliases.join('、') };
            yield { ...names, unit, code: gbt4754, codeName: gbt4754Name };
          }
        }
      }
      return undefined;
    },
  );
}

function coverageTable({ coverages, panorama, streets }: ModelSources) {
  type Row = { chain: string; stage: string; segment: string; street: string; said: Coverage | null };
  return tableOf<Row>(
    '覆盖',
    [
      ['产业链', ({ chain }) => chain],
      ['位置', ({ stage }) => stage],
      ['环节', ({ segment }) => segment],
      ['街道', ({ street }) => street],
      ['填报', ({ said }) => coverageWords[said?.state ?? 'UNCHECKED']],
      ['填报人', ({ said }) => said?.statedBy ?? null],
      ['填报日', ({ said }) => day(said?.statedAt ?? null)],
      ['有效至', ({ said }) => day(said?.holdsUntil ?? null)],
    ],
    async function* (actor, scope) {
      const asked = (await streets.list()).filter(
        ({ code }) => !scope.streetCode || code === scope.streetCode,
      );
      for (const chainId of await chainIds(panorama, actor, scope)) {
        const grid = await coverages.grid(actor, chainId, scope.at);
        const said = new Map(grid.statements.map((one) => [`${one.segmentId} ${one.streetCode}`, one]));
        const frames = new Set(grid.segments.map(({ parentId }) => parentId));
        for (const { id, name, stage } of grid.segments) {
          if (frames.has(id)) continue;
          const place = { chain: grid.chainName, stage: stageWords[stage], segment: name };
          for (const street of asked) {
            yield { ...place, street: street.name, said: said.get(`${id} ${street.code}`) ?? null };
          }
        }
      }
      return undefined;
    },
  );
}

/** The chain that is asked for, or all in order. */
async function chainIds(panorama: PanoramaService, actor: Actor, scope: ExportScope): Promise<string[]> {
  if (scope.chainId) return [scope.chainId];
  const { industries } = await panorama.get(actor, scope.at, null);
  return industries.flatMap(({ chains }) => chains.map(({ chain }) => chain.id));
}
