import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../services/project-root.ts';
import type { Measured } from './bench.command.ts';

const built = join(projectRoot, 'web', '.next');
const bounds: [what: string, page: string, kilobytes: number][] = [
  ['sign-in page', '/sign-in/page', 300],
  ['list page', '/lists/page', 480],
];

/** Drawing libraries: each in chunks of its own, which no page loads first. */
const drawn: [library: string, mark: string, kilobytes: number | null][] = [
  ['cytoscape', 'cytoscape.use()', 220],
  ['echarts', 'echarts', null],
];

/** JavaScript that a page loads first, and what it loads to draw, gzipped, from the built web. */
export function measurePages(): Measured[] {
  if (!existsSync(built)) return [];
  const shared = manifest('build-manifest.json').rootMainFiles as string[];
  return [...firstLoads(shared), ...drawingChunks()];
}

function firstLoads(shared: readonly string[]): Measured[] {
  return bounds.flatMap(([what, page, most]) => {
    const own = entryFiles(page);
    if (!own) return [];
    const kilobytes = [...new Set([...shared, ...own])]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + zipped(file), 0);
    return [
      {
        what: `JavaScript of the ${what}, gzip`,
        figure: `${Math.round(kilobytes)} KB`,
        bound: `≤ ${most} KB`,
        holds: kilobytes <= most,
      },
    ];
  });
}

/** The chunks in which each drawing library stands. */
function drawingChunks(): Measured[] {
  const folder = join('static', 'chunks');
  const chunks = readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
  return drawn.map(([library, mark, most]) => {
    const holding = chunks.filter((file) => readFileSync(join(built, file), 'utf8').includes(mark));
    const kilobytes = holding.reduce((sum, file) => sum + zipped(file), 0);
    return {
      what: `JavaScript that is loaded to draw with ${library}, gzip`,
      figure: `${Math.round(kilobytes)} KB`,
      bound: most === null ? '' : `≤ ${most} KB`,
      holds: most === null ? null : kilobytes > 0 && kilobytes <= most,
    };
  });
}

const zipped = (file: string) => gzipSync(readFileSync(join(built, file))).length / 1_024;

function manifest(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(built, name), 'utf8'));
}

/** The files that the page's manifest of client components names. */
function entryFiles(page: string): string[] | null {
  const folder = join(built, 'server', 'app', page.replace(/\/page$/, ''));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const file = readdirSync(folder).find((name) => name.endsWith('page_client-reference-manifest.js'));
  if (!file) return null;
  const text = readFileSync(join(folder, file), 'utf8');
  return [
    ...new Set(
      [...text.matchAll(/static\/chunks\/[\w./~%-]+\.js/g)].map(([path]) => decodeURIComponent(path)),
    ),
  ];
}
