import { DataTable } from '@/components/DataTable';
import { graphql } from '@/generated';
import type { ChainGrounds_LeftOutFragment, ChainGrounds_SourceFragment } from '@/generated/graphql';

graphql(`
  fragment ChainGrounds_source on ChainSource { kind name year usedFor }
  fragment ChainGrounds_leftOut on LeftOut { name reason }
`);

/** What the chain's division rests on. */
export function SourceTable({ sources }: { sources: ChainGrounds_SourceFragment[] }) {
  return (
    <DataTable
      caption="来源"
      testId="sources"
      items={sources}
      keyOf={({ name }) => name}
      empty="还没有登记来源。下一步:在这条链的 sources.csv 里登记,装入新的模型版本后显示。"
      columns={[
        { title: '种类', tight: true, cell: ({ kind }) => kind },
        { title: '名称', cell: ({ name }) => name },
        { title: '年份', numeric: true, cell: ({ year }) => year },
        { title: '据此', cell: ({ usedFor }) => usedFor },
      ]}
    />
  );
}

/** What was left out, and why. */
export function LeftOutTable({ leftOut }: { leftOut: ChainGrounds_LeftOutFragment[] }) {
  return (
    <DataTable
      caption="未收"
      testId="left-out"
      items={leftOut}
      keyOf={({ name }) => name}
      empty="没有登记未收的内容。下一步:有人来找而没有的,在这条链的 left-out.csv 里登记。"
      columns={[
        { title: '名称', cell: ({ name }) => name },
        { title: '原因', cell: ({ reason }) => reason },
      ]}
    />
  );
}
