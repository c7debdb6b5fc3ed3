const SHANGHAI_OFFSET = 8 * 3_600_000;

/** An instant as the day in Asia/Shanghai: 2026-06-30. A date stays as it is. */
export function dayOf(instant: string): string {
  if (instant.length <= 10) return instant;
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** An instant to the minute in Asia/Shanghai: 2026-06-30 14:05. */
export function minuteOf(instant: string): string {
  if (instant.length <= 10) return instant;
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}

export function DateText({ at, minutes = false }: { at: string | null | undefined; minutes?: boolean }) {
  if (!at) return <span className="muted">—</span>;
  return (
    <time dateTime={at} className="number">
      {minutes ? minuteOf(at) : dayOf(at)}
    </time>
  );
}
