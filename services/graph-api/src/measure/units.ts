/** How much of a base unit a unit is. */
const known: Record<string, [base: string, factor: number]> = {
  吨: ['吨', 1],
  公吨: ['吨', 1],
  t: ['吨', 1],
  千克: ['吨', 1e-3],
  公斤: ['吨', 1e-3],
  kg: ['吨', 1e-3],
  克: ['吨', 1e-6],
  g: ['吨', 1e-6],
  米: ['米', 1],
  m: ['米', 1],
  千米: ['米', 1e3],
  公里: ['米', 1e3],
  km: ['米', 1e3],
  毫米: ['米', 1e-3],
  mm: ['米', 1e-3],
  平方米: ['平方米', 1],
  平米: ['平方米', 1],
  m2: ['平方米', 1],
  立方米: ['立方米', 1],
  立方: ['立方米', 1],
  方: ['立方米', 1],
  m3: ['立方米', 1],
  升: ['立方米', 1e-3],
  l: ['立方米', 1e-3],
  度: ['千瓦时', 1],
  千瓦时: ['千瓦时', 1],
  kwh: ['千瓦时', 1],
  pcs: ['件', 1],
};

/** Ten thousands and more before a unit belong to the figure: 万片 are 10,000 片. 千 does not: it begins 千克 and 千瓦. */
const scales: [prefix: string, factor: number][] = [
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万', 1e4],
];

/** A figure in the base unit of its kind, so that two can be compared; an unknown unit stands for itself. */
export function inBaseUnit(value: number, unit: string): { value: number; unit: string } {
  const plain = unit
    .normalize('NFKC')
    .replace(/\s|\/?(每)?年$|\/a$/g, '')
    .toLowerCase();
  const scale = scales.find(([prefix]) => plain.startsWith(prefix) && plain.length > prefix.length);
  const [prefix, times] = scale ?? ['', 1];
  const bare = plain.slice(prefix.length);
  const [base, factor] = known[bare] ?? [bare, 1];
  return { value: Number((value * times * factor).toPrecision(12)), unit: base };
}
