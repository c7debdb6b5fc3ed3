'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { SuspicionVerdicts_SuspicionFragment, Verdict } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment SuspicionVerdicts_suspicion on Suspicion {
    id kind name decidable
    sides { enterprise { id name uscc } }
  }
`);

const MergeSidesMutation = graphql(`
  mutation MergeSides($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {
    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }
  }
`);

const RelateSidesMutation = graphql(`
  mutation RelateSides(
    $relation: Verdict!, $enterpriseId: ID!, $otherId: ID, $name: String, $suspicionId: ID, $note: String,
    $operationId: ID!
  ) {
    relateEnterprises(
      relation: $relation, enterpriseId: $enterpriseId, otherId: $otherId, name: $name,
      suspicionId: $suspicionId, note: $note, operationId: $operationId
    ) { id }
  }
`);

interface SuspicionVerdictsProps {
  suspicion: SuspicionVerdicts_SuspicionFragment;
  onDone: () => void;
}

/** What the district can say of a doubt; each is remembered, and undone from the list of decisions. */
export function SuspicionVerdicts({ suspicion, onDone }: SuspicionVerdictsProps) {
  const [note, setNote] = useState('');
  const merge = useAct(MergeSidesMutation);
  const relate = useAct(RelateSidesMutation);
  const { decidable, kind, name, sides } = suspicion;
  const [first, second] = sides.map(({ enterprise }) => enterprise);
  if (!decidable || !first) return null;
  const about = () => ({ note: note.trim() || null, operationId: newOperationId() });
  const mergeInto = async (survivorId: string, mergedId: string) => {
    if (await merge.run({ survivorId, mergedIds: [mergedId], ...about() })) onDone();
  };
  const say = async (relation: Verdict) => {
    const what = second
      ? { otherId: second.id, name: null, suspicionId: null }
      : { otherId: null, name, suspicionId: suspicion.id };
    if (await relate.run({ relation, enterpriseId: first.id, ...what, ...about() })) onDone();
  };
  const busy = merge.running || relate.running;
  return (
    <div className="buttons verdicts">
      <input
        value={note}
        maxLength={500}
        placeholder="依据(可不填)"
        aria-label="依据"
        onChange={(event) => setNote(event.target.value)}
      />
      {second ? (
        <>
          <Button small busy={busy} data-testid="verdict-SAME" onClick={() => mergeInto(first.id, second.id)}>
            同一家,并入左边
          </Button>
          {(second.uscc || !first.uscc) && (
            <Button small busy={busy} onClick={() => mergeInto(second.id, first.id)}>
              同一家,并入右边
            </Button>
          )}
          <Button small busy={busy} data-testid="verdict-DIFFERENT" onClick={() => say('DIFFERENT')}>
            不是同一家
          </Button>
          {kind === 'BRANCH' && (
            <Button small busy={busy} data-testid="verdict-BRANCH_OF" onClick={() => say('BRANCH_OF')}>
              右边是左边的分支机构
            </Button>
          )}
          {kind !== 'BRANCH' && (
            <Button small busy={busy} data-testid="verdict-SUCCESSOR_OF" onClick={() => say('SUCCESSOR_OF')}>
              右边承继左边
            </Button>
          )}
        </>
      ) : (
        <>
          {kind === 'TWO_PLACES' ? (
            <Button small busy={busy} data-testid="verdict-BOTH_PLACES" onClick={() => say('BOTH_PLACES')}>
              属实:注册在别处,在此经营
            </Button>
          ) : (
            <Button small busy={busy} data-testid="verdict-BOTH_NAMES" onClick={() => say('BOTH_NAMES')}>
              是同一家的两个名称
            </Button>
          )}
          <Link className="button small" href={`/enterprises/${first.id}#split`}>
            不是同一家,拆出部分行…
          </Link>
        </>
      )}
      <ProblemLine problem={merge.problem ?? relate.problem} />
    </div>
  );
}
