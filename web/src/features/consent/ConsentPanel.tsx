'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { Section } from '@/components/Page';
import { ErrorView, LoadingView } from '@/components/StateView';
import { ConsentHistory } from '@/features/consent/ConsentHistory';
import { ConsentSaving } from '@/features/consent/ConsentSaving';
import { ConsentTable } from '@/features/consent/ConsentTable';
import type { Wish } from '@/features/consent/wish';
import { graphql } from '@/generated';
import { problemOf } from '@/graphql/problem';

const ConsentPanelQuery = graphql(`
  query ConsentPanel($id: ID!) {
    consents(enterpriseId: $id) {
      enterpriseId enterpriseName editable byPaper
      choices { field ...ConsentTable_choice }
      history { ...ConsentHistory_consent }
    }
  }
`);

interface ConsentPanelProps {
  enterpriseId: string;
  /** Something was changed: what others see of the firm is not what it was. */
  onDone: () => void;
}

/** Whom a firm lets see which of its fields; the firm itself and its street change it, the district reads it. */
export function ConsentPanel({ enterpriseId, onDone }: ConsentPanelProps) {
  const [{ data, error }, reload] = useQuery({ query: ConsentPanelQuery, variables: { id: enterpriseId } });
  const [wishes, setWishes] = useState<Record<string, Wish>>({});
  const sheet = data?.consents;
  const done = () => {
    setWishes({});
    reload({ requestPolicy: 'network-only' });
    onDone();
  };
  return (
    <Section id="consents" title="谁能看哪些字段" note="企业逐项决定,随时可以撤回">
      {error && <ErrorView problem={problemOf(error)} onRetry={reload} />}
      {!sheet && !error && <LoadingView />}
      {sheet && (
        <div className="consents" data-testid="consents">
          <p className="muted">
            “内部”字段,本街道、区级、招商和企业自己能看;“敏感”字段,只有本街道、区级和企业自己能看。企业同意后,才给更多人看;撤回后立即对他们隐藏,导出和以前日期的图也一样。公开数据不含这些字段。
          </p>
          <ConsentTable
            choices={sheet.choices}
            wishes={wishes}
            onWish={sheet.editable ? (field, wish) => setWishes({ ...wishes, [field]: wish }) : null}
          />
          {sheet.editable && (
            <ConsentSaving
              enterpriseId={enterpriseId}
              wishes={wishes}
              byPaper={sheet.byPaper}
              onDone={done}
              onDrop={() => setWishes({})}
            />
          )}
          <ConsentHistory consents={sheet.history} />
        </div>
      )}
    </Section>
  );
}
