'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import type { PeriodProgressQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { handInShape, handInWord } from '@/words';

const PeriodProgressDocument = graphql(`
  query PeriodProgress($id: ID!) {
    periodProgress(periodId: $id) {
      street { code name } state handedInAt lateDays waiting returned approved
      knownSegments segments rows freshRows medianAgeDays
    }
  }
`);

type Progress = PeriodProgressQuery['periodProgress'][number];

/** A street a row; every number leads to what it counts. */
export function ProgressTable({ periodId }: { periodId: string }) {
  const { set } = useUrlState();
  const { data, state, waiting } = usePage(PeriodProgressDocument, { id: periodId });
  if (!data) return state;
  const streets = data.periodProgress;
  const revisions = ({ street }: Progress, of: string, count: number) =>
    count > 0 ? (
      <Link href={`/lists?street=${street.code}&period=${periodId}&state=${of}`}>{count}</Link>
    ) : (
      <span className="muted">0</span>
    );
  return (
    <>
      <p className="number" data-testid="progress-sums">
        {sums(streets)}
      </p>
      <DataTable
        caption="各街道填报进度"
        testId="progress"
        items={streets}
        waiting={waiting}
        keyOf={({ street }) => street.code}
        empty="还没有街道。下一步:由管理员导入街道。"
        columns={[
          { title: '街道', tight: true, cell: ({ street }) => street.name },
          { title: '状态', tight: true, cell: (one) => <State progress={one} /> },
          { title: '首次提交', tight: true, cell: ({ handedInAt }) => <DateText at={handedInAt} /> },
          { title: '待审核(份)', numeric: true, cell: (one) => revisions(one, 'SUBMITTED', one.waiting) },
          { title: '待完善(份)', numeric: true, cell: (one) => revisions(one, 'RETURNED', one.returned) },
          { title: '已通过(份)', numeric: true, cell: (one) => revisions(one, 'APPROVED', one.approved) },
          {
            title: '环节已核',
            numeric: true,
            cell: ({ street, knownSegments, segments }) => (
              <Link href={`/coverage?street=${street.code}`} data-testid="open-coverage">
                {knownSegments}/{segments} <small className="muted">{share(knownSegments, segments)}</small>
              </Link>
            ),
          },
          {
            title: '本期更新或确认的行',
            numeric: true,
            cell: ({ street, freshRows, rows }) => (
              <button
                type="button"
                className="link number"
                aria-label={`${street.name}:${rows} 行中 ${freshRows} 行是本期的,看来自哪些修订`}
                data-testid="open-tallies"
                onClick={() => set('street', street.code)}
              >
                {freshRows}/{rows} <small className="muted">{share(freshRows, rows)}</small>
              </button>
            ),
          },
          {
            title: '行龄中位数(天)',
            numeric: true,
            cell: ({ medianAgeDays }) => medianAgeDays ?? <span className="muted">—</span>,
          },
        ]}
      />
    </>
  );
}

function State({ progress: { state, lateDays } }: { progress: Progress }) {
  return (
    <span data-testid="hand-in" data-state={state}>
      <span className={`hand-in-${state}`}>
        {handInShape[state]} {handInWord[state]}
      </span>
      {lateDays > 0 && <small className="lapsing"> 逾期 {lateDays} 天</small>}
    </span>
  );
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${Math.floor((part / whole) * 100)}%` : '';
}

function sums(streets: Progress[]): string {
  const count = (test: (one: Progress) => boolean) => streets.filter(test).length;
  const handed = count(({ state }) => state !== 'MISSING');
  return [
    `${streets.length} 个街道`,
    `已报 ${handed}`,
    `已通过 ${count(({ state }) => state === 'APPROVED')}`,
    `待完善 ${count(({ state }) => state === 'RETURNED')}`,
    `未报 ${streets.length - handed}`,
    `逾期 ${count(({ lateDays }) => lateDays > 0)}`,
  ].join(' · ');
}
