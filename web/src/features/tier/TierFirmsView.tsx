'use client';

import { useUrlState } from '@/components/use-url-state';
import { QualificationsView } from '@/features/tier/QualificationsView';
import type { QualificationKind, QualificationState } from '@/generated/graphql';
import { qualificationWord, tierKinds } from '@/words';

const states: QualificationState[] = ['HOLDS', 'EXPIRING', 'EXPIRED', 'UNDATED'];

/** The firms behind the numbers, those whose tier lapses first first. */
export function TierFirmsView() {
  const { get, set } = useUrlState();
  const kind = tierKinds.find((one) => one === get('kind')) ?? null;
  const kinds: QualificationKind[] = kind ? [kind] : tierKinds;
  return (
    <QualificationsView
      kinds={kinds}
      states={states}
      title={kind ? qualificationWord[kind] : '全部称号'}
      empty="没有这样的企业。在产业链清单里填写企业梯度、认定日和有效期至,通过审核后会列在这里。"
    >
      <label>
        称号{' '}
        <select
          value={kind ?? ''}
          data-testid="tier-kind"
          onChange={(event) => set('kind', event.target.value || null)}
        >
          <option value="">全部称号</option>
          {tierKinds.map((one) => (
            <option key={one} value={one}>
              {qualificationWord[one]}
            </option>
          ))}
        </select>
      </label>
    </QualificationsView>
  );
}
