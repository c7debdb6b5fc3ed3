import { graphql } from '@/generated';
import type { CoverageMark_StatementFragment } from '@/generated/graphql';
import { coverageWord } from '@/words';

graphql(`
  fragment CoverageMark_statement on Coverage { state statedBy statedAt holdsUntil }
`);

const coverageStates = ['PRESENT', 'NONE', 'UNCHECKED'] as const;
const sign = { PRESENT: '●', NONE: '○', UNCHECKED: '–' } as const;

/** What the signs mean. */
export function CoverageLegend() {
  return (
    <span className="muted" aria-hidden="true">
      {coverageStates.map((state) => `${sign[state]} ${coverageWord[state]}`).join(' ')}
    </span>
  );
}

/** A statement by a sign that also prints in black and white; who stated it, and until when, on pointing at it. */
export function CoverageMark({ statement }: { statement: CoverageMark_StatementFragment | null }) {
  const state = statement?.state ?? 'UNCHECKED';
  const title = statement
    ? `${coverageWord[state]}:${statement.statedBy} ${statement.statedAt.slice(0, 10)} 填报,管到 ${statement.holdsUntil.slice(0, 10)}`
    : coverageWord.UNCHECKED;
  return (
    <span className={`coverage-mark ${state.toLowerCase()}`} title={title}>
      <span aria-hidden="true">{sign[state]}</span>
      <span className="visually-hidden">{title}</span>
    </span>
  );
}
