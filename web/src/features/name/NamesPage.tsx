'use client';

import './names.css';
import { Page } from '@/components/Page';
import { StreetPicker } from '@/components/StreetPicker';
import { TabSwitch } from '@/components/TabSwitch';
import { useUrlState } from '@/components/use-url-state';
import { DecidedNames } from '@/features/name/DecidedNames';
import { NameQueue } from '@/features/name/NameQueue';
import { graphql } from '@/generated';
import type { NameKind, NameView } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const NamesViewerQuery = graphql(`query NamesViewer { viewer { id role } }`);

const kinds = [
  { view: 'FIRM', text: '企业名称' },
  { view: 'PRODUCT', text: '产品名称' },
];
const views: Record<NameKind, { view: NameView; text: string }[]> = {
  FIRM: [
    { view: 'OPEN', text: '待认定' },
    { view: 'REST', text: '其余' },
    { view: 'DECIDED', text: '已认定' },
  ],
  PRODUCT: [
    { view: 'OPEN', text: '待认定' },
    { view: 'NEW', text: '新产品' },
    { view: 'DECIDED', text: '已认定' },
  ],
};

/** Names that mean nothing certain, what is proposed for them, and what was decided. */
export function NamesPage() {
  const { get } = useUrlState();
  const { data, state } = usePage(NamesViewerQuery, {});
  const kind: NameKind = get('kind') === 'PRODUCT' ? 'PRODUCT' : 'FIRM';
  const view = views[kind].find((one) => one.view === get('view'))?.view ?? 'OPEN';
  const street = get('street');
  const district = data?.viewer?.role === 'DISTRICT_OFFICER';
  if (!data) return state;
  const list = { kind, view, street };
  return (
    <Page title="名称认定">
      <p className="muted lead">
        清单里有些名称对不上:客户、供应商写的是简称,企业没有填代码,产品写法和目录不同。
        {scopeNote(district, street)}以后同一列里同样的写法不再问;随时可以撤销。
      </p>
      <div className="toolbar names-lists">
        <TabSwitch name="kind" label="哪一类名称" views={kinds} />
        <TabSwitch label="哪些名称" views={views[kind]} />
        {district && <StreetPicker all="全部街道" />}
      </div>
      {view === 'DECIDED' ? (
        <DecidedNames key={JSON.stringify(list)} {...list} district={district} />
      ) : (
        <NameQueue key={JSON.stringify(list)} {...list} district={district} />
      )}
    </Page>
  );
}

/** How far a decision reaches: the district looks at all streets at once, or at one. */
function scopeNote(district: boolean, street: string | null): string {
  if (!district) return '认定一次,';
  return street ? '在这里认定,只对所选街道有效;' : '在这里认定,对全部街道有效,街道自己认定过的除外;';
}
