'use client';

import { useSearchParams } from 'next/navigation';
import { useState } from 'react';

interface Cursor {
  after: string | null;
  page: number;
  next: (endCursor: string) => void;
  back: () => void;
}

/**
 * Where in a connection the reader is; the way back is remembered. A cursor belongs to one list: when a filter in
 * the address changes, reading starts at the first page again.
 */
export function useCursor(): Cursor {
  const filter = useSearchParams().toString();
  const [way, setWay] = useState<{ filter: string; trail: string[] }>({ filter, trail: [] });
  const trail = way.filter === filter ? way.trail : [];
  const setTrail = (next: string[]) => setWay({ filter, trail: next });
  return {
    after: trail.at(-1) ?? null,
    page: trail.length + 1,
    next: (endCursor) => setTrail([...trail, endCursor]),
    back: () => setTrail(trail.slice(0, -1)),
  };
}

interface PagerProps {
  cursor: Cursor;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** Absent where nobody counted. */
  totalCount?: number;
}

export function Pager({ cursor, pageInfo, totalCount }: PagerProps) {
  const { endCursor, hasNextPage } = pageInfo;
  if (cursor.page === 1 && !hasNextPage) return null;
  return (
    <div className="pager">
      <button type="button" className="button small" disabled={cursor.page === 1} onClick={cursor.back}>
        上一页
      </button>
      <span className="number">
        第 {cursor.page} 页{totalCount !== undefined && ` · 共 ${totalCount} 条`}
      </span>
      <button
        type="button"
        className="button small"
        data-testid="next-page"
        disabled={!hasNextPage}
        onClick={() => endCursor && cursor.next(endCursor)}
      >
        下一页
      </button>
    </div>
  );
}
