'use client';

import { useState } from 'react';
import { Section } from '@/components/Page';
import { ErrorView, LoadingView } from '@/components/StateView';
import { ConsentHistory } from '@/features/consent/ConsentHistory';
import { ConsentSaving } from '@/features/consent/ConsentSaving';
import { ConsentTable } from '@/features/consent/ConsentTable';
import { type ConsentChoice, useConsents } from '@/features/consent/use-consents';
import type { Wish } from '@/features/consent/wish';
import { problemOf } from '@/graphql/problem';

interface ConsentPanelProps {
  enterpriseId: string;
  /** Something was changed: what others see of the firm is not what it was. */
  onDone: () => void;
}

/**
 * Whom a firm lets see which of its fields; the firm itself and its street change it, the district reads it. Offices,
 * which seldom come for it, first read what is not as usual.
 */
export function ConsentPanel({ enterpriseId, onDone }: ConsentPanelProps) {
  const { sheet, error, reload } = useConsents(enterpriseId);
  const [wishes, setWishes] = useState<Record<string, Wish>>({});
  const done = () => {
    setWishes({});
    reload();
    onDone();
  };
  const body = sheet && (
    <>
      <p className="muted">
        “内部”字段,本街道、区级、招商和企业自己能看;“敏感”字段,只有本街道、区级和企业自己能看。企业同意后,才给更多人看;撤回后立即对他们隐藏,导出和以前日期的图也一样。清单里“是否愿意对接”为“否”时,联系人不因同意而给人看。公开数据不含这些字段。
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
    </>
  );
  return (
    <Section id="consents" title="谁能看哪些字段" note="企业逐项决定,随时可以撤回">
      {error && <ErrorView problem={problemOf(error)} onRetry={reload} />}
      {!sheet && !error && <LoadingView />}
      {sheet && (
        <div className="consents" data-testid="consents">
          {sheet.byPaper ? (
            <details>
              <summary data-testid="consents-summary">{summaryOf(sheet.choices)}</summary>
              {body}
            </details>
          ) : (
            body
          )}
        </div>
      )}
    </Section>
  );
}

function summaryOf(choices: ConsentChoice[]): string {
  const open = choices.filter(({ consent }) => consent);
  if (open.length === 0) return `${choices.length} 个字段都按平时的规定,企业没有另外同意公开`;
  return `${choices.length} 个字段中,企业另外同意公开 ${open.length} 个:${open.map(({ label }) => label).join('、')}`;
}
