/** A list of so many invented firms, one row each, as a street might keep it: CSV with a header. */
export function longCsv(rows: number, name = '演示长表'): Buffer {
  const lines = Array.from({ length: rows }, (_, index) => {
    const number = String(index + 1).padStart(5, '0');
    return `${name}${number}号显示科技有限公司,新型显示,玻璃基板,生产,玻璃基板,${(index % 900) + 10}`;
  });
  return Buffer.from(`企业名称,产业链,环节,环节角色,主营产品,从业人员\n${lines.join('\n')}\n`);
}
