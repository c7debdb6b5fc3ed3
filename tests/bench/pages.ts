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

/** JavaScript that a page loads first, gzipped, from the manifests of the built web. */
export function measurePages(): Measured[] {
  if (!existsSync(built)) return [];
  const shared = manifest('build-manifest.json').rootMainFiles as string[];
  return bounds.flatMap(([what, page, most]) => {
    const own = entryFiles(page);
    if (!own) return [];
    const kilobytes = [...new Set([...shared, ...own])]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length / 1_024, 0);
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
