'use client';

import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { MatchCard_MatchFragment } from '@/generated/graphql';
import { outcomeShape, outcomeWord, viaWord } from '@/words';

graphql(`
  fragment MatchCard_match on Match {
    rank via outcome score path
    enterprise { ...EnterpriseLink_enterprise }
    product { ...ProductLink_product }
    constraints { code label outcome text }
    reasons { code text favours }
    evidence { ...EvidenceLink_evidence }
  }
`);

/** A supplier for a demand: the conditions first, then the way through the graph and why. */
export function MatchCard({ match }: { match: MatchCard_MatchFragment }) {
  return (
    <li className={`match outcome-${match.outcome}`} data-testid="match">
      <div className="match-head">
        <span className="rank number">{match.rank}</span>
        <b>
          <EnterpriseLink enterprise={match.enterprise} />
        </b>
        <span className="muted">{match.enterprise.streetName}</span>
        <span>
          <ProductLink product={match.product} />
        </span>
        <span className="tag">{viaWord[match.via] ?? match.via}</span>
      </div>
      <ul className="constraints" aria-label="条件">
        {match.constraints.map(({ code, label, outcome, text }) => (
          <li key={code} className={`outcome-${outcome}`} data-testid={`constraint-${outcome}`}>
            <span className="shape" aria-hidden="true">
              {outcomeShape[outcome]}
            </span>
            <b>
              {label} {outcomeWord[outcome]}
            </b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {match.path.length > 0 && <p className="path">{match.path.join(' → ')}</p>}
      <ul className="reasons" aria-label="理由">
        {match.reasons.map(({ code, text, favours }) => (
          <li key={`${code} ${text}`}>
            {favours ? '＋' : '－'} {text}
          </li>
        ))}
      </ul>
      <p className="match-evidence">
        {match.evidence.map((evidence) => (
          <EvidenceLink key={`${evidence.rowVersionId} ${evidence.cells.join()}`} evidence={evidence} />
        ))}
      </p>
    </li>
  );
}
