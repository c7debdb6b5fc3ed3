'use client';

import { ActList } from '@/components/ActList';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { ErasedMark } from '@/components/ErasedMark';
import { FindingMark } from '@/components/FindingMark';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { RowCorrections } from '@/features/correction/RowCorrections';
import { graphql } from '@/generated';
import type { RowPageQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { actionWord, knownWord, listWord, revisionWord } from '@/words';

const RowPageDocument = graphql(`
  query RowPage($id: ID!) {
    row(rowVersionId: $id) {
      rowKey seesCorrections rowVersionId list action state fileName fileSha256 sheet rowNumber revisionId enterpriseId enterpriseName
      street { code name }
      cells { field label address original mended understood hidden erasedAt selfReported findings { ...FindingMark_finding } }
      acts { ...ActList_act }
      versions {
        rowVersionId revisionId action state at statedBy decidedBy reason
        changes { field label before now }
      }
    }
  }
`);

type Row = RowPageQuery['row'];

/** One row of a workbook: every cell as it was written and as it was understood. */
export function RowPage({ rowVersionId }: { rowVersionId: string }) {
  const { data, state } = usePage(RowPageDocument, { id: rowVersionId });
  if (!data) return state;
  const { row } = data;
  return (
    <Page
      title={row.rowNumber > 0 ? `${row.sheet} 第 ${row.rowNumber} 行` : `移除 ${row.enterpriseName}`}
      crumbs={[
        { text: '清单', href: '/lists' },
        { text: row.fileName, href: `/revisions/${row.revisionId}` },
      ]}
      aside={
        <p className="head-facts">
          <span className="tag">{actionWord[row.action]}</span>
          <span className="tag">{revisionWord[row.state]}</span>
        </p>
      }
    >
      <dl className="facts inline" data-testid="row-source">
        <dt>企业</dt>
        <dd>
          {row.enterpriseId ? (
            <Link href={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</Link>
          ) : (
            row.enterpriseName
          )}
        </dd>
        <dt>街道</dt>
        <dd>{row.street.name}</dd>
        <dt>清单</dt>
        <dd>{listWord[row.list]}</dd>
        <dt>文件</dt>
        <dd>
          {row.fileName}
          {row.fileSha256 && (
            <small className="muted" title={`SHA-256 ${row.fileSha256}`}>
              {' '}
              指纹 <span className="code">{row.fileSha256.slice(0, 12)}</span>
            </small>
          )}
        </dd>
      </dl>
      <Section id="cells" title="单元格" count={row.cells.length}>
        <CellTable row={row} />
      </Section>
      {row.seesCorrections && <RowCorrections rowKey={row.rowKey} />}
      <div className="two-columns">
        <Section id="acts" title="谁、何时">
          <ActList acts={row.acts} />
        </Section>
        <Section id="versions" title="版本" count={row.versions.length}>
          <VersionTable row={row} />
        </Section>
      </div>
    </Page>
  );
}

function CellTable({ row }: { row: Row }) {
  return (
    <DataTable
      caption="单元格"
      testId="cells"
      items={row.cells}
      keyOf={({ field, address }) => `${field} ${address}`}
      empty="没有单元格:这一版只说明这一行不再有效,内容见上一版。"
      columns={[
        {
          title: '位置',
          tight: true,
          cell: ({ address }) => (
            <span className="code" data-testid="cell-address">
              {row.sheet}!{address}
            </span>
          ),
        },
        { title: '字段', tight: true, cell: ({ label }) => label },
        {
          title: '原文',
          cell: (cell) => (
            <>
              <Original cell={cell} />
              {cell.selfReported && (
                <span className="tag" title="街道采纳了企业自己的说法" data-testid={`self-${cell.field}`}>
                  {knownWord.SELF_REPORTED}
                </span>
              )}
            </>
          ),
        },
        { title: '理解为', cell: ({ hidden, understood }) => (hidden ? '' : understood) },
        {
          title: '发现',
          cell: ({ findings }) =>
            findings.map((finding) => <FindingMark key={finding.id} finding={finding} />),
        },
      ]}
    />
  );
}

function Original({ cell }: { cell: Row['cells'][number] }) {
  if (cell.hidden) return <span className="muted">已隐藏</span>;
  if (cell.erasedAt && typeof cell.mended !== 'string') return <ErasedMark at={cell.erasedAt} />;
  if (typeof cell.mended !== 'string') return <span className="original">{cell.original}</span>;
  return (
    <>
      <del className="original muted">{cell.original}</del> 改正为{' '}
      <ins className="original">{cell.mended}</ins>
    </>
  );
}

function VersionTable({ row }: { row: Row }) {
  return (
    <DataTable
      caption="版本"
      testId="versions"
      items={row.versions}
      keyOf={({ rowVersionId }) => rowVersionId}
      empty="只有这一版。"
      columns={[
        { title: '时间', tight: true, cell: ({ at }) => <DateText at={at} minutes /> },
        { title: '动作', tight: true, cell: ({ action }) => actionWord[action] },
        { title: '状态', tight: true, cell: ({ state }) => revisionWord[state] },
        { title: '与上一版的不同', cell: (version) => <Changes version={version} /> },
        { title: '填报人', cell: ({ statedBy }) => statedBy },
        { title: '审核人', cell: ({ decidedBy }) => decidedBy },
        { title: '意见', cell: ({ reason }) => reason },
        {
          title: '看',
          tight: true,
          cell: ({ rowVersionId }) =>
            rowVersionId === row.rowVersionId ? '本页' : <Link href={`/rows/${rowVersionId}`}>打开</Link>,
        },
      ]}
    />
  );
}

type Version = Row['versions'][number];

/** The cells that a version says otherwise than the one before it. */
function Changes({ version: { action, changes } }: { version: Version }) {
  if (action === 'ADD') return <span className="muted">首次填报</span>;
  if (action === 'REMOVE') return <span className="muted">整行移除</span>;
  if (changes === null) return null;
  if (changes.length === 0) return <span className="muted">没有不同</span>;
  return (
    <ul data-testid="version-changes">
      {changes.map(({ field, label, before, now }) => (
        <li key={field}>
          {label}:<del className="original muted">{before || '(空)'}</del> →{' '}
          <ins className="original">{now || '(空)'}</ins>
        </li>
      ))}
    </ul>
  );
}
