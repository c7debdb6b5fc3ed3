import type { Visibility } from '@/generated/graphql';
import { visibilityWord, whoSeesWord } from '@/words';

const shown: Visibility[] = ['PUBLIC', 'INTERNAL', 'SENSITIVE'];

/** What the words beside the values mean; once a page, so that tables stay narrow. */
export function VisibilityLegend() {
  return (
    <p className="muted" data-testid="visibility-legend">
      谁能看到:
      {shown.map((visibility) => (
        <span key={visibility} className="legend-item">
          <VisibilityTag visibility={visibility} /> {whoSeesWord[visibility]}
        </span>
      ))}
    </p>
  );
}

export function VisibilityTag({ visibility }: { visibility: Visibility }) {
  return (
    <span className="tag" title={whoSeesWord[visibility]}>
      {visibilityWord[visibility]}
    </span>
  );
}
