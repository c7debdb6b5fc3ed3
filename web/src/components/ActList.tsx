import { DateText } from '@/components/DateText';
import { EmptyView } from '@/components/StateView';
import { graphql } from '@/generated';
import type { ActList_ActFragment } from '@/generated/graphql';

graphql(`
  fragment ActList_act on ActItem { sequence type label at actorName note }
`);

/** Who did what, when: acts in the order in which the ledger has them. */
export function ActList({ acts }: { acts: ActList_ActFragment[] }) {
  if (acts.length === 0) return <EmptyView>还没有动作。</EmptyView>;
  return (
    <ol className="acts" data-testid="acts">
      {acts.map(({ sequence, label, at, actorName, note }) => (
        <li key={sequence}>
          <DateText at={at} minutes />
          <span>
            {label}
            {note && <small className="muted">{note}</small>}
          </span>
          <span className="muted">{actorName}</span>
        </li>
      ))}
    </ol>
  );
}
