'use client';

import { Page } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { PeriodForms } from '@/features/period/PeriodForms';
import { ProgressTable } from '@/features/period/ProgressTable';
import { TallyTable } from '@/features/period/TallyTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const ProgressPageDocument = graphql(`
  query ProgressPage {
    viewer { id role }
    periods { id name startsOn endsOn dueOn daysLeft open note ...PeriodForms_period }
  }
`);

/** Who has handed in, by street: the page of a period. */
export function ProgressPage() {
  const { get, set } = useUrlState();
  const { data, state, reload } = usePage(ProgressPageDocument, {});
  if (!data) return state;
  const { viewer, periods } = data;
  const period = periods.find(({ id }) => id === get('period')) ?? periods[0];
  const seesProgress = viewer?.role !== 'ADMINISTRATOR';
  const mayEdit = viewer?.role === 'ADMINISTRATOR' || viewer?.role === 'DISTRICT_OFFICER';
  return (
    <Page title={period ? `填报进度:${period.name}` : '填报进度'}>
      {period && (
        <>
          <p className="muted lead" data-testid="period-facts">
            {period.startsOn} 至 {period.endsOn},截止 <b className="number">{period.dueOn}</b>
            {period.open && (
              <b className={period.daysLeft < 0 ? 'lapsing' : ''}>,{timeLeft(period.daysLeft)}</b>
            )}
            {!period.open && ',已结束'}
            {period.note && `。改过截止日:${period.note}`}
          </p>
          <div className="toolbar">
            <label>
              填报期{' '}
              <select
                value={period.id}
                data-testid="period"
                onChange={(event) => set('period', event.target.value)}
              >
                {periods.map(({ id, name, open }) => (
                  <option key={id} value={id}>
                    {name}
                    {open ? '(进行中)' : ''}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" className="button" onClick={() => window.print()}>
              打印
            </button>
          </div>
        </>
      )}
      {!period && (
        <EmptyView>
          还没有开启填报期。
          {mayEdit ? '下一步:在下面选一个季度或月份,定截止日。' : '下一步:等区级开启后再看。'}
        </EmptyView>
      )}
      {period && seesProgress && <ProgressTable periodId={period.id} />}
      {period && seesProgress && get('street') && (
        <TallyTable
          periodId={period.id}
          streetCode={get('street') ?? ''}
          onClose={() => set('street', null)}
        />
      )}
      {mayEdit && <PeriodForms periods={periods} onDone={reload} />}
    </Page>
  );
}

function timeLeft(days: number): string {
  return days < 0 ? `已逾期 ${-days} 天` : `还剩 ${days} 天`;
}
