'use client';

import { QualificationsView } from '@/features/tier/QualificationsView';
import type { QualificationState } from '@/generated/graphql';

const states: QualificationState[] = ['LAPSING', 'EXPIRED', 'EXPIRING', 'HOLDS', 'UNDATED'];

/** Certificates: first those that have lapsed, or soon will. */
export function CertificatesView() {
  return (
    <QualificationsView
      kinds={['CERTIFICATE']}
      states={states}
      title="资质/体系"
      empty="没有这样的资质。在产业链清单里填写资质、编号和有效期,通过审核后会列在这里。"
    />
  );
}
