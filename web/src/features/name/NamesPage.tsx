'use client';

import './names.css';
import { Page } from '@/components/Page';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { DecidedNames } from '@/features/name/DecidedNames';
import { NameQueue } from '@/features/name/NameQueue';
import { Tabs } from '@/features/name/Tabs';
import { graphql } from '@/generated';
import type { NameKind, NameView } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const NamesViewerQuery = graphql(`query NamesViewer { viewer { id role } }`);

const kinds: Record<NameKind, string> = { FIRM: '企业名称', PRODUCT: '产品名称' };
const views: Record<NameView, string> = { OPEN: '待认定', NEW: '新产品', DECIDED: '已认定' };

/** Names that mean nothing certain, what is proposed for them, and what was decided. */
export function NamesPage() {
  const { get } = useUrlState();
  const { data, state } = usePage(NamesViewerQuery, {});
  const kind: NameKind = get('kind') === 'PRODUCT' ? 'PRODUCT' : 'FIRM';
  const asked = get('view');
  const view: NameView = asked === 'DECIDED' || (asked === 'NEW' && kind === 'PRODUCT') ? asked : 'OPEN';
  const street = get('street');
  const district = data?.viewer?.role === 'DISTRICT_OFFICER';
  if (!data) return state;
  const list = { kind, view, street };
  return (
    <Page title="名称认定">
      <p className="muted lead">
        清单里有些名称对不上:客户、供应商写的是简称,企业没有填代码,产品写法和目录不同。认定一次,以后同一街道、同一列里同样的写法不再问;随时可以撤销。
      </p>
      <div className="toolbar names-lists">
        <Tabs name="kind" label="哪一类名称" options={kinds} value={kind} />
        <Tabs
          name="view"
          label="哪些名称"
          options={kind === 'FIRM' ? { OPEN: views.OPEN, DECIDED: views.DECIDED } : views}
          value={view}
        />
        {district && <StreetPicker all="全部街道" />}
      </div>
      {view === 'DECIDED' ? (
        <DecidedNames key={JSON.stringify(list)} {...list} />
      ) : (
        <NameQueue key={JSON.stringify(list)} {...list} mayAdmit={district} />
      )}
    </Page>
  );
}
