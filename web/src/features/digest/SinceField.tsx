'use client';

interface SinceFieldProps {
  since: string;
  onChange: (day: string | null) => void;
}

const DAY = 86_400_000;
const dayBefore = (days: number) => new Date(Date.now() + DAY / 3 - days * DAY).toISOString().slice(0, 10);

/** From which day on: typed, or one of the usual ones. */
export function SinceField({ since, onChange }: SinceFieldProps) {
  return (
    <span className="as-of">
      <label>
        自{' '}
        <input
          type="date"
          value={since}
          max={dayBefore(0)}
          data-testid="since"
          onChange={({ target }) => target.value && onChange(target.value)}
        />
      </label>
      {[7, 30, 90].map((days) => (
        <button key={days} type="button" className="link" onClick={() => onChange(dayBefore(days))}>
          {days} 天
        </button>
      ))}
    </span>
  );
}
