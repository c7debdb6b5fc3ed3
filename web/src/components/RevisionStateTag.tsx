import type { RevisionState } from '@/generated/graphql';
import { revisionWord } from '@/words';

export function RevisionStateTag({ state }: { state: RevisionState }) {
  return (
    <span className={`tag state-${state}`} data-testid="revision-state" data-state={state}>
      {revisionWord[state]}
    </span>
  );
}
