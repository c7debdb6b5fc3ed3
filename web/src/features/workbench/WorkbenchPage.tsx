'use client';

import { ActList } from '@/components/ActList';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { HandOverNotice } from '@/features/hand-over/HandOverNotice';
import { OwnJobs } from '@/features/job/OwnJobs';
import { groupsOf } from '@/features/shell/places';
import { NoChangePanel } from '@/features/standing-list/NoChangePanel';
import { graphql } from '@/generated';
import type { Role, WorkbenchPageQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const WorkbenchPageDocument = graphql(`
  query WorkbenchPage {
    viewer { id role streetCode }
    workbench {
      greeting
      items { code title detail count href }
      recentActs { ...ActList_act }
      streets { street { code name } firms lastApprovedAt openRevisions }
    }
  }
`);

type Workbench = WorkbenchPageQuery['workbench'];

export function WorkbenchPage() {
  const { data, state, reload } = usePage(WorkbenchPageDocument, {});
  if (!data) return state;
  const { viewer } = data;
  const ownStreet = viewer?.role === 'STREET_OFFICER' ? viewer.streetCode : null;
  const { greeting, items, recentActs, streets } = data.workbench;
  return (
    <Page title={greeting}>
      {data.viewer?.streetCode && <HandOverNotice street={data.viewer.streetCode} />}
      <OwnJobs />
      <div className="two-columns">
        <Section id="waiting" title="等我处理">
          <WaitingItems items={items} />
        </Section>
        <div>
          {ownStreet && (
            <Section id="no-change" title="一键确认">
              <NoChangePanel streetCode={ownStreet} onDone={reload} />
            </Section>
          )}
          {recentActs.length > 0 && (
            <Section id="recent" title="最近动作">
              <ActList acts={recentActs} />
            </Section>
          )}
          {viewer && streets.length === 0 && (
            <Section id="entrances" title="可以从这里开始">
              <Entrances role={viewer.role} />
            </Section>
          )}
        </div>
      </div>
      {streets.length > 0 && (
        <Section id="streets" title={ownStreet ? '本街道进度' : '各街道进度'}>
          <StreetProgress streets={streets} />
        </Section>
      )}
    </Page>
  );
}

function WaitingItems({ items }: { items: Workbench['items'] }) {
  const waiting = items.filter(({ count }) => count > 0);
  const nothing = items.filter(({ count }) => count === 0);
  return (
    <div data-testid="workbench-items">
      {waiting.length === 0 && <EmptyView>没有等您处理的事。</EmptyView>}
      <ul className="waiting">
        {waiting.map(({ code, title, detail, count, href }) => (
          <li key={code}>
            <Link href={href}>
              <span className="figure number">{count}</span>
              <span>
                <b>{title}</b>
                <small className="muted">{detail}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {nothing.length > 0 && (
        <p className="nothing-waits muted">
          暂无:
          {nothing.map(({ code, title, href }) => (
            <Link key={code} href={href}>
              {title}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** What somebody may open who keeps no lists. */
function Entrances({ role }: { role: Role }) {
  return (
    <ul className="entrances">
      {groupsOf(role)
        .flatMap(({ places }) => places)
        .map(({ text, href, about }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
            <span className="muted">{about}</span>
          </li>
        ))}
    </ul>
  );
}

function StreetProgress({ streets }: { streets: Workbench['streets'] }) {
  return (
    <DataTable
      caption="各街道清单进度"
      testId="street-progress"
      items={streets}
      keyOf={({ street }) => street.code}
      empty="还没有街道。下一步:由管理员导入街道。"
      columns={[
        { title: '街道', cell: ({ street }) => street.name },
        { title: '企业(家)', numeric: true, cell: ({ firms }) => firms },
        {
          title: '待处理修订(份)',
          numeric: true,
          cell: ({ street, openRevisions }) =>
            openRevisions > 0 ? (
              <Link href={`/lists?street=${street.code}`}>{openRevisions}</Link>
            ) : (
              openRevisions
            ),
        },
        { title: '最近通过', tight: true, cell: ({ lastApprovedAt }) => <DateText at={lastApprovedAt} /> },
      ]}
    />
  );
}
