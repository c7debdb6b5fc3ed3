'use client';

/** What a page shows when drawing it failed; the digest finds the failure in the log. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="state-view" role="alert">
      <h1>这一页没有画出来</h1>
      <p>请重试;仍不行,请联系管理员。</p>
      {error.digest && <p className="muted">编号 {error.digest}</p>}
      <button type="button" className="button" onClick={reset}>
        重试
      </button>
    </div>
  );
}
