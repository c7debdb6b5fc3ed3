'use client';

import { useAsOf } from '@/components/as-of';

interface ExportLinksProps {
  /** Name of the table, as the file route knows it. */
  table: string;
  /** What it is limited to: street, chain, segment, product, revision, list, since. */
  scope?: Record<string, string | null | undefined>;
  title?: string;
}

/** The table beside it as a workbook or as CSV: what the reader may see, as of the day of the page. */
export function ExportLinks({ table, scope = {}, title }: ExportLinksProps) {
  const { at } = useAsOf();
  const href = (format: string) => exportHref(table, format, { ...scope, at });
  return (
    <span className="export" data-testid={`export-${table}`}>
      {title ?? '导出'}{' '}
      <a href={href('xlsx')} download>
        xlsx
      </a>{' '}
      <a href={href('csv')} download>
        CSV
      </a>
    </span>
  );
}

export function exportHref(
  table: string,
  format: string,
  scope: Record<string, string | null | undefined>,
): string {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(scope)) if (value) query.set(name, value);
  return `/files/exports/${table}?${query}`;
}
