import type { EditionState } from '@/generated/graphql';
import { editionStateWord } from '@/words';

export function EditionStateTag({ state }: { state: EditionState }) {
  return (
    <span className={`tag edition-${state}`} data-testid="edition-state" data-state={state}>
      {editionStateWord[state]}
    </span>
  );
}
