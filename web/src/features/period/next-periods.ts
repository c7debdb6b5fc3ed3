interface PeriodChoice {
  id: string;
  name: string;
  endsOn: string;
}

const QUARTERS = ['一', '二', '三', '四'];
const MONTHS_AHEAD = 6;

/** Quarters and months that can be opened: after the last one, from the current month on, half a year ahead. */
export function nextPeriods(last: string | null, today: Date): PeriodChoice[] {
  const months = Array.from({ length: MONTHS_AHEAD }, (_, ahead) => {
    const first = new Date(Date.UTC(today.getFullYear(), today.getMonth() + ahead, 1));
    return { year: first.getUTCFullYear(), month: first.getUTCMonth() };
  });
  const endOf = (year: number, month: number) =>
    new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
  const startOf = (year: number, month: number) =>
    new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const free = (start: string) => !last || start > last;
  const quarters = new Map<string, PeriodChoice>();
  for (const { year, month } of months) {
    const number = Math.floor(month / 3);
    const id = `${year}-Q${number + 1}`;
    if (!free(startOf(year, number * 3))) continue;
    quarters.set(id, { id, name: `${year}年第${QUARTERS[number]}季度`, endsOn: endOf(year, number * 3 + 2) });
  }
  const single = months
    .filter(({ year, month }) => free(startOf(year, month)))
    .map(({ year, month }) => ({
      id: `${year}-${String(month + 1).padStart(2, '0')}`,
      name: `${year}年${month + 1}月`,
      endsOn: endOf(year, month),
    }));
  return [...quarters.values(), ...single];
}
