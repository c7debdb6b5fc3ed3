import { dayOf } from '@/components/DateText';
import { coverageSign, coverageStates, LAPSING_SIGN } from '@/features/coverage/coverage-cell';
import { graphql } from '@/generated';
import type { CoverageMark_StatementFragment } from '@/generated/graphql';
import { coverageWord } from '@/words';

graphql(`
  fragment CoverageMark_statement on Coverage {
    state firms makers statedBy statedAt holdsUntil lapsesSoon basis
  }
`);

/** What the signs mean. */
export function CoverageLegend() {
  const signs = coverageStates.map((state) => `${coverageSign[state]} ${coverageWord[state]}`);
  return (
    <span className="muted" aria-hidden="true">
      {[...signs, `${LAPSING_SIGN} 将失效(30 天内)`].join('  ')}
    </span>
  );
}

/** What is known by a sign that also prints in black and white; by whom, and until when, on pointing at it. */
export function CoverageMark({ statement }: { statement: CoverageMark_StatementFragment | null }) {
  const state = statement?.state ?? 'UNCHECKED';
  const title = coverageTitle(statement);
  return (
    <span className={`coverage-mark ${state.toLowerCase()}`} title={title}>
      <span aria-hidden="true">
        {coverageSign[state]}
        {statement?.lapsesSoon && <small className="lapsing">{LAPSING_SIGN}</small>}
      </span>
      <span className="visually-hidden">{title}</span>
    </span>
  );
}

function coverageTitle(statement: CoverageMark_StatementFragment | null): string {
  if (!statement) return coverageWord.UNCHECKED;
  const { state, makers, statedBy, statedAt, holdsUntil } = statement;
  const stated =
    statedBy && statedAt && holdsUntil
      ? `${statedBy} ${dayOf(statedAt)} 填报,${lapseWords(statement)}`
      : state === 'PRESENT'
        ? `清单里有生产企业 ${makers} 家,没有另行填报`
        : '没有填报';
  return `${coverageWord[state]}:${stated}`;
}

/** The last day on which a statement holds; it lapses at the end of it. */
export function lapseWords(statement: CoverageMark_StatementFragment): string {
  if (!statement.holdsUntil) return '';
  const last = dayOf(new Date(Date.parse(statement.holdsUntil) - 1).toISOString());
  return statement.lapsesSoon ? `将失效,到 ${last}` : `管到 ${last}`;
}
