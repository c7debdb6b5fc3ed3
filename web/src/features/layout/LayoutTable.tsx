'use client';

import { DataTable } from '@/components/DataTable';
import type { Layouts, Table } from '@/features/layout/use-layouts';
import type { LayoutPageQuery, ListKind } from '@/generated/graphql';
import { listWord } from '@/words';

const units = ['元', '千元', '万元', '百万元', '亿元', '天', '周', '月'];

interface LayoutTableProps {
  table: Table;
  layouts: Layouts;
  fields: LayoutPageQuery['layoutRequest']['fields'];
}

/** One table: which list it is, and column by column what its headers are. */
export function LayoutTable({ table, layouts, fields }: LayoutTableProps) {
  const { signature } = table;
  const layout = layouts.of(signature);
  const list = layout?.list ?? null;
  const said = (header: string) => layout?.columns.find((column) => column.header === header);
  return (
    <>
      <div className="toolbar">
        <label>
          这是{' '}
          <select
            data-testid="layout-list"
            value={list ?? ''}
            onChange={(event) => layouts.setList(signature, (event.target.value || null) as ListKind | null)}
          >
            {Object.entries(listWord).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
            <option value="">不是清单,不用读</option>
          </select>
        </label>
      </div>
      {list && (
        <DataTable
          caption="各列是什么"
          testId="layout-columns"
          items={table.columns}
          keyOf={({ letter }) => letter}
          empty=""
          columns={[
            { title: '列', tight: true, cell: ({ letter }) => <span className="code">{letter}</span> },
            { title: '表头', cell: ({ header }) => header },
            {
              title: '下面的内容',
              cell: ({ samples }) => <span className="original muted">{samples.join(' · ')}</span>,
            },
            {
              title: '读作',
              tight: true,
              cell: ({ header }) => (
                <select
                  aria-label={`${header} 读作`}
                  data-testid={`field-${header}`}
                  value={said(header)?.field ?? ''}
                  onChange={(event) =>
                    layouts.setColumn(signature, header, { field: event.target.value || null })
                  }
                >
                  <option value="">不读</option>
                  {fields
                    .filter((field) => field.list === list)
                    .map(({ field, label }) => (
                      <option key={field} value={field}>
                        {label}
                      </option>
                    ))}
                </select>
              ),
            },
            {
              title: '单位',
              tight: true,
              cell: ({ header }) => (
                <select
                  aria-label={`${header} 的单位`}
                  data-testid={`unit-${header}`}
                  value={said(header)?.unit ?? ''}
                  onChange={(event) => layouts.setColumn(signature, header, { unit: event.target.value })}
                >
                  <option value="">不另设</option>
                  {units.map((unit) => (
                    <option key={unit} value={unit}>
                      {unit}
                    </option>
                  ))}
                </select>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
