'use client';

import { useQuery } from 'urql';
import { dayOf } from '@/components/DateText';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';

const NoticeQuery = graphql(`
  query HandOverNotice($street: String!) {
    handOvers(streetCode: $street) { sequence at fromName toMe revisions { revisionId state stateNow } waitingCorrections { correctionId stateNow } }
  }
`);

/** On the workbench of who took a street over, while something of what waited still stands as it stood then. */
export function HandOverNotice({ street }: { street: string }) {
  const [{ data }] = useQuery({ query: NoticeQuery, variables: { street } });
  const [latest] = data?.handOvers ?? [];
  if (!latest?.toMe) return null;
  const open = latest.revisions.filter(({ state, stateNow }) => state === stateNow).length;
  const offered = latest.waitingCorrections.filter(({ stateNow }) => stateNow === 'OFFERED').length;
  if (open + offered === 0) return null;
  const left = [open > 0 && `${open} 份修订`, offered > 0 && `${offered} 条企业更正`]
    .filter(Boolean)
    .join('、');
  return (
    <p className="notice" data-testid="hand-over-notice">
      {latest.fromName} 于 {dayOf(latest.at)} 把本街道移交给您,还有 {left}没有办完。
      <Link href="/hand-overs">看交接清单</Link>
    </p>
  );
}
