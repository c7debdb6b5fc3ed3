'use client';

import { DateText } from '@/components/DateText';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { SuspicionVerdicts } from '@/features/identity/SuspicionVerdicts';
import { graphql } from '@/generated';
import type { SuspicionCard_SuspicionFragment } from '@/generated/graphql';
import { meanwhileWord, nameKindWord, suspicionWord } from '@/words';

graphql(`
  fragment SuspicionCard_suspicion on Suspicion {
    id kind name since
    sides {
      enterprise { ...EnterpriseLink_enterprise uscc }
      names { name kind streetNames }
      evidence { ...EvidenceLink_evidence }
    }
    ...SuspicionVerdicts_suspicion
  }
`);

interface SuspicionCardProps {
  suspicion: SuspicionCard_SuspicionFragment;
  onDone: () => void;
}

/** A doubt: both firms with names, codes and rows, what is shown meanwhile, and what can be decided. */
export function SuspicionCard({ suspicion, onDone }: SuspicionCardProps) {
  const { id, kind, name, since, sides } = suspicion;
  return (
    <article className="suspicion" data-testid="suspicion" aria-labelledby={`suspicion-${id}`}>
      <h2 id={`suspicion-${id}`}>
        {suspicionWord[kind]}
        <small className="muted">
          {name} · 起于 <DateText at={since} />
        </small>
      </h2>
      <div className={`suspicion-sides of-${sides.length}`}>
        {sides.map((side) => (
          <SuspicionSide key={side.enterprise.id} side={side} />
        ))}
      </div>
      <p className="muted">目前:{meanwhileWord[kind]}</p>
      <SuspicionVerdicts suspicion={suspicion} onDone={onDone} />
    </article>
  );
}

function SuspicionSide({ side }: { side: SuspicionCard_SuspicionFragment['sides'][number] }) {
  const { enterprise, names, evidence } = side;
  return (
    <div>
      <p>
        <EnterpriseLink enterprise={enterprise} />
      </p>
      <p className="number">{enterprise.uscc ?? <span className="muted">没有统一社会信用代码</span>}</p>
      <ul>
        {names.map(({ name, kind, streetNames }) => (
          <li key={kind + name}>
            <span className="muted">{nameKindWord[kind] ?? kind}</span> {name}{' '}
            <span className="muted">{streetNames.join('、')}</span>
          </li>
        ))}
      </ul>
      <p className="evidences">
        <span className="muted">来源行</span>
        {evidence.map((one) => (
          <EvidenceLink key={one.rowVersionId} evidence={one} />
        ))}
      </p>
    </div>
  );
}
