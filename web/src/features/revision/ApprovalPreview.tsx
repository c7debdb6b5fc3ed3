'use client';

import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { ApprovalPreviewQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const ApprovalPreviewDocument = graphql(`
  query ApprovalPreview($id: ID!, $rowKeys: [ID!]) {
    approvalPreview(revisionId: $id, rowKeys: $rowKeys) {
      cardsChanged newEnterprises placements supplies demands newDisputes toBePlaced openErrors openWarnings
      changes {
        segmentId segmentName chainId chainName
        before { firms makers supplies demands sellers users servers verified aboveScale leaders }
        after { firms makers supplies demands sellers users servers verified aboveScale leaders }
      }
    }
  }
`);

type Preview = ApprovalPreviewQuery['approvalPreview'];
type Counts = Preview['changes'][number]['before'];

/** What an approval would change: card by card, before and after. */
export function ApprovalPreview({ revisionId, rowKeys }: { revisionId: string; rowKeys: string[] | null }) {
  const { data, state, waiting } = usePage(ApprovalPreviewDocument, { id: revisionId, rowKeys });
  if (!data) return state;
  const preview = data.approvalPreview;
  return (
    <div aria-busy={waiting} data-testid="approval-preview">
      <p className="preview-line number">
        {rowKeys ? `通过所选 ${rowKeys.length} 行后:` : '通过全部后:'}
        <b data-testid="cards-changed">{preview.cardsChanged} 张卡片变化</b>;{sentences(preview)}
      </p>
      {preview.changes.length > 0 && <ChangeTable changes={preview.changes} />}
    </div>
  );
}

function sentences(preview: Preview): string {
  const { newEnterprises, placements, supplies, demands, newDisputes, toBePlaced } = preview;
  const parts = [
    `新企业 ${newEnterprises} 家,落位 ${placements} 条,供给 ${supplies} 条,需求 ${demands} 条`,
    newDisputes > 0 ? `新争议 ${newDisputes} 处` : '',
    toBePlaced > 0 ? `待落位 ${toBePlaced} 行` : '',
    preview.openErrors > 0 ? `未改的错误 ${preview.openErrors} 处(不采用)` : '',
    preview.openWarnings > 0 ? `待确认 ${preview.openWarnings} 处` : '',
  ];
  return `${parts.filter(Boolean).join(';')}。`;
}

function ChangeTable({ changes }: Pick<Preview, 'changes'>) {
  const figure = (title: string, key: keyof Counts) => ({
    title,
    numeric: true,
    cell: ({ before, after }: Preview['changes'][number]) => <Step from={before[key]} to={after[key]} />,
  });
  return (
    <DataTable
      caption="卡片变化"
      testId="card-changes"
      items={changes}
      keyOf={({ segmentId }) => segmentId}
      empty=""
      columns={[
        { title: '产业链', tight: true, cell: ({ chainName }) => chainName },
        {
          title: '环节',
          cell: ({ segmentId, segmentName }) => <Link href={`/segments/${segmentId}`}>{segmentName}</Link>,
        },
        figure('企业(家)', 'firms'),
        figure('生产', 'makers'),
        figure('供给(条)', 'supplies'),
        figure('需求(条)', 'demands'),
        { title: '其他', cell: (change) => <OtherSteps {...change} /> },
      ]}
    />
  );
}

/** What a card counts besides, where it changes. */
const others: [string, keyof Counts][] = [
  ['规上', 'aboveScale'],
  ['已核实', 'verified'],
  ['链主', 'leaders'],
  ['销售', 'sellers'],
  ['使用', 'users'],
  ['服务', 'servers'],
];

function OtherSteps({ before, after }: Preview['changes'][number]) {
  return others
    .filter(([, key]) => before[key] !== after[key])
    .map(([title, key]) => (
      <span key={key} className="other-step number">
        {title} <Step from={before[key]} to={after[key]} />
      </span>
    ));
}

function Step({ from, to }: { from: number; to: number }) {
  if (from === to) return <span className="muted">{to}</span>;
  return (
    <span>
      {from} → <b>{to}</b>
    </span>
  );
}
