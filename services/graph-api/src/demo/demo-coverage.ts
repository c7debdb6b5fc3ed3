import type { DemoDistrict } from './demo-district.ts';
import { Random } from './random.ts';

/** What one street states of some segments on one day. */
export interface DemoCoverage {
  streetCode: string;
  daysAgo: number;
  statements: { segmentId: string; state: 'PRESENT' | 'NONE' }[];
}

/** Long enough ago that a statement has lapsed; and not. */
const LAPSED_DAYS = 230;
const RECENT_DAYS = [120, 50];
const UNCHECKED_SHARE = 0.2;
const LAPSED_SHARE = 0.1;
/** Segments with no more makers than this are gaps, weak or single only where that was planted. */
const FEW_MAKERS = 2;

/**
 * What the streets say of the segments, so that the planted gaps are the only ones: of another segment with few
 * makers one street at least has said nothing, or so long ago that it no longer holds.
 */
export function demoCoverage(district: DemoDistrict): DemoCoverage[] {
  const days = [LAPSED_DAYS, ...RECENT_DAYS];
  const all = district.streets.flatMap(({ code }) =>
    days.map((daysAgo): DemoCoverage => ({ streetCode: code, daysAgo, statements: [] })),
  );
  const at = new Map(all.map((one) => [`${one.streetCode} ${one.daysAgo}`, one]));
  let position = 0;
  for (const segmentId of district.model.places.keys()) {
    const random = Random.of(position++, 41);
    const silent = silentStreet(district, segmentId, random);
    for (const { code } of district.streets) {
      const state = district.makers.get(segmentId)?.has(code) ? 'PRESENT' : 'NONE';
      const daysAgo = daysOf(district, segmentId, code === silent, random);
      if (daysAgo !== null) at.get(`${code} ${daysAgo}`)?.statements.push({ segmentId, state });
    }
  }
  return all.filter(({ statements }) => statements.length > 0);
}

function silentStreet(district: DemoDistrict, segmentId: string, random: Random): string | null {
  const planted = district.planted.uncheckedStreet.get(segmentId);
  if (planted || district.model.planted.has(segmentId)) return planted ?? null;
  const makers = [...(district.makers.get(segmentId)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return makers <= FEW_MAKERS ? random.pick(district.streets).code : null;
}

/** How long ago a street stated it; null where it never did. */
function daysOf(district: DemoDistrict, segmentId: string, silent: boolean, random: Random): number | null {
  const planting = district.model.planted.get(segmentId);
  const [unchecked, lapsed, recent] = [random.next(), random.next(), random.pick(RECENT_DAYS)];
  if (silent) return lapsed < 0.5 ? null : LAPSED_DAYS;
  if (planting === 'BROKEN') return Math.min(...RECENT_DAYS);
  if (planting) return recent;
  if (unchecked < UNCHECKED_SHARE) return null;
  return lapsed < LAPSED_SHARE ? LAPSED_DAYS : recent;
}
