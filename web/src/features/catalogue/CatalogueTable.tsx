'use client';

import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import { EmptyView } from '@/components/StateView';
import { filterCatalogue } from '@/features/catalogue/catalogue-filter';
import { graphql } from '@/generated';
import type { CatalogueTable_SegmentFragment } from '@/generated/graphql';
import { stageWord } from '@/words';

graphql(`
  fragment CatalogueTable_segment on CatalogueSegment {
    id name stage parentId aliases products { id name aliases unit gbt4754 gbt4754Name }
  }
`);

interface CatalogueTableProps {
  segments: CatalogueTable_SegmentFragment[];
  filter: string;
}

/** Segments in the order of the map, each with what is made in it. */
export function CatalogueTable({ segments, filter }: CatalogueTableProps) {
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  const shown = filterCatalogue(segments, filter);
  if (shown.length === 0) {
    return (
      <EmptyView>
        没有对得上“{filter}”的环节或产品。下一步:换个叫法或行业代码,或到上方搜索全部产业链。
      </EmptyView>
    );
  }
  return (
    <div className="table-frame">
      <table className="catalogue" data-testid="catalogue-table">
        <caption className="visually-hidden">环节与产品</caption>
        <thead>
          <tr>
            <th scope="col">产品/服务</th>
            <th scope="col">又称</th>
            <th scope="col">单位</th>
            <th scope="col">行业代码</th>
            <th scope="col">GB/T 4754-2017 行业小类</th>
          </tr>
        </thead>
        {shown.map((segment) => (
          <SegmentRows key={segment.id} segment={segment} parent={names.get(segment.parentId ?? '')} />
        ))}
      </table>
    </div>
  );
}

interface SegmentRowsProps {
  segment: CatalogueTable_SegmentFragment;
  parent: string | undefined;
}

function SegmentRows({ segment, parent }: SegmentRowsProps) {
  const { link } = useAsOf();
  return (
    <tbody>
      <tr>
        <th colSpan={5} scope="rowgroup" className="text-links">
          <span className="muted">
            {stageWord[segment.stage]}
            {parent && ` › ${parent}`} ›{' '}
          </span>
          <Link href={link(`/segments/${segment.id}`)}>{segment.name}</Link>
          {segment.aliases.length > 0 && <small className="muted"> 又称 {segment.aliases.join('、')}</small>}
        </th>
      </tr>
      {segment.products.map(({ id, name, aliases, unit, gbt4754, gbt4754Name }) => (
        <tr key={id}>
          <td>
            <Link href={link(`/products/${id}`)}>{name}</Link>
          </td>
          <td className="muted">{aliases.join('、')}</td>
          <td className="tight">{unit}</td>
          <td className="tight number">{gbt4754}</td>
          <td>{gbt4754Name}</td>
        </tr>
      ))}
    </tbody>
  );
}
