'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/Link';
import type { Problem } from '@/graphql/problem';

export function LoadingView() {
  return (
    <div className="state-view" role="status" data-testid="loading">
      正在读取…
    </div>
  );
}

/** Nothing here yet, and what to do next. */
export function EmptyView({ children }: { children: ReactNode }) {
  return (
    <div className="state-view" data-testid="empty">
      {children}
    </div>
  );
}

export function ErrorView({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <div className="state-view" role="alert" data-testid="error">
      <h1>没有读出来</h1>
      <p>{problem.message}</p>
      {problem.id && <p className="muted">编号 {problem.id}(求助时请报这个编号)</p>}
      <button type="button" className="button" onClick={onRetry}>
        重试
      </button>
    </div>
  );
}

export function ForbiddenView({ message }: { message: string }) {
  return (
    <div className="state-view" role="alert" data-testid="forbidden">
      <h1>没有权限</h1>
      <p>{message}</p>
      <Link href="/">回到工作台</Link>
    </div>
  );
}

/** Beside the button whose act failed. */
export function ProblemLine({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  return (
    <p className="problem-line" role="alert" data-testid="problem">
      ■ {problem.message}
      {problem.id && <span className="muted"> 编号 {problem.id}</span>}
    </p>
  );
}
