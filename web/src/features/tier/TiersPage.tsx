'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { dayOf } from '@/components/DateText';
import { Page } from '@/components/Page';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { CandidatesView } from '@/features/tier/CandidatesView';
import { CertificatesView } from '@/features/tier/CertificatesView';
import { OverviewView } from '@/features/tier/OverviewView';
import { TierFirmsView } from '@/features/tier/TierFirmsView';

const views = [
  { view: null, text: '各街道', Body: OverviewView },
  { view: 'firms', text: '称号名单', Body: TierFirmsView },
  { view: 'candidates', text: '可申报', Body: CandidatesView },
  { view: 'certificates', text: '资质', Body: CertificatesView },
];

/** 梯度培育: who holds which tier, what lapses, and who could apply for the next. */
export function TiersPage() {
  const { at } = useAsOf();
  const { get, setAll } = useUrlState();
  // What is chosen in one view means nothing in the next.
  const show = (view: string | null) => setAll({ view, state: null, kind: null, after: null });
  const chosen = views.find(({ view }) => view === get('view')) ?? views[0];
  const print = () => window.print();
  return (
    <Page
      title="梯度培育"
      aside={
        <>
          <p className="head-facts print-only">截至 {at ?? dayOf(new Date().toISOString())}</p>
          <button type="button" className="button small no-print" onClick={print}>
            打印
          </button>
        </>
      }
    >
      <div className="toolbar">
        <AsOfPicker />
        {chosen?.view && <StreetPicker all="全部街道" />}
        <div className="views" role="tablist" aria-label="看什么">
          {views.map(({ view, text }) => (
            <button
              key={text}
              type="button"
              role="tab"
              data-testid={`tier-view-${view ?? 'streets'}`}
              aria-selected={view === chosen?.view}
              onClick={() => show(view)}
            >
              {text}
            </button>
          ))}
        </div>
      </div>
      {chosen && <chosen.Body />}
    </Page>
  );
}
