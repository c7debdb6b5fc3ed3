'use client';

import { EvidenceLink } from '@/components/EvidenceLink';
import { graphql } from '@/generated';
import type { RequirementList_RequirementFragment } from '@/generated/graphql';
import { criterionShape, criterionWord } from '@/words';

graphql(`
  fragment RequirementList_requirement on TierRequirement {
    title outcome
    criteria { text note outcome found evidence { ...EvidenceLink_evidence } }
  }
`);

type Requirement = RequirementList_RequirementFragment;

interface RequirementListProps {
  count: number;
  requirements: Requirement[];
  /** Shown without being opened. */
  open: boolean;
}

/** Requirements of a rule with what the lists say of each, and the rows behind it. */
export function RequirementList({ count, requirements, open }: RequirementListProps) {
  if (count === 0) return <span className="muted">—</span>;
  return (
    <details className="requirements" open={open}>
      <summary>{count} 项</summary>
      <ul>
        {requirements.map((requirement) => (
          <li key={requirement.title} className={`criterion-${requirement.outcome}`}>
            <span className="criterion-shape" title={criterionWord[requirement.outcome]}>
              {criterionShape[requirement.outcome]}
            </span>
            <Told requirement={requirement} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Told({ requirement: { title, criteria } }: { requirement: Requirement }) {
  const [only] = criteria;
  if (criteria.length === 1 && only) return <Criterion of={only} />;
  return (
    <div>
      {title}(有一项即可)
      <ul>
        {criteria.map((one) => (
          <li key={one.text} className={`criterion-${one.outcome}`}>
            <span className="criterion-shape" title={criterionWord[one.outcome]}>
              {criterionShape[one.outcome]}
            </span>
            <Criterion of={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Criterion({ of: { text, note, found, evidence } }: { of: Requirement['criteria'][number] }) {
  return (
    <div>
      {text}
      {note && <small className="muted"> ({note})</small>}
      <small className="block">
        <span className="muted">{found}</span>{' '}
        {evidence.map((one) => (
          <EvidenceLink key={`${one.rowVersionId} ${one.cells.join()}`} evidence={one} />
        ))}
      </small>
    </div>
  );
}
