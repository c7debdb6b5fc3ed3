'use client';

import { type Column, DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import type { MatrixValue } from '@/features/street-matrix/matrix-values';
import type { StreetMatrix_MatrixFragment } from '@/generated/graphql';

interface MatrixTableProps {
  matrix: StreetMatrix_MatrixFragment;
  value: MatrixValue;
  hrefOf: (columnId: string, streetCode: string) => string;
}

type Cell = StreetMatrix_MatrixFragment['rows'][number]['cells'][number];

/** The same data as the heatmap, turned round: a street a column, so that it fits a page. */
export function MatrixTable({ matrix, value: { key }, hrefOf }: MatrixTableProps) {
  const items = matrix.columns.map((column, index) => ({ ...column, index }));
  type Item = (typeof items)[number];
  const streets = matrix.rows.map(
    ({ street, cells }): Column<Item> => ({
      title: street.name,
      numeric: true,
      cell: ({ id, index }) => {
        const cell = cells[index];
        return cell && <Link href={hrefOf(id, street.code)}>{cellText(cell, key)}</Link>;
      },
    }),
  );
  return (
    <>
      <DataTable
        caption="街道矩阵"
        testId="matrix-table"
        items={items}
        keyOf={({ id }) => id}
        empty="还没有产业链或环节。下一步:在模型文件里登记。"
        columns={[
          { title: '所属', cell: ({ within }) => <span className="muted">{within}</span> },
          { title: '名称', cell: ({ name }) => name },
          { title: '全区', numeric: true, cell: ({ counts }) => <b>{counts[key]}</b> },
          ...streets,
        ]}
      />
      <p className="source muted">
        数字:有企业。无:已核实无,街道查过,没有。未核:没有人表态,不等于没有。企业按经营地计,全区一列里每家只算一次。
      </p>
    </>
  );
}

function cellText(cell: Cell, key: MatrixValue['key']): string {
  if (cell[key] > 0 || cell.coverage === 'PRESENT') return String(cell[key]);
  return cell.coverage === 'NONE' ? '无' : '未核';
}
