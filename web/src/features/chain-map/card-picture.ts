import type { ChainMap_MapFragment } from '@/generated/graphql';

type Counts = Pick<ChainMap_MapFragment['segments'][number]['counts'], 'firms' | 'makers' | 'demands'>;

interface CardFace {
  name: string;
  counts: Counts;
  width: number;
  height: number;
}

const FONT =
  "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC',sans-serif";

/** A card as an SVG picture in a data address: name above, counts below. Empty cards are dashed and say so. */
export function cardPicture({ name, counts, width, height }: CardFace): string {
  const filled = counts.firms > 0;
  const edge = filled
    ? 'fill="#ffffff" stroke="#8b979e"'
    : 'fill="#f7f8f7" stroke="#b9c1c6" stroke-dasharray="4 3"';
  const mark = counts.makers > 0 ? `<rect x="1" y="1" width="4" height="${height - 2}" fill="#0b5a75"/>` : '';
  const lines = [
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="3" ${edge}/>`,
    mark,
    `<text x="12" y="20" font-size="13" font-weight="600" fill="#1c2529">${asXml(shorten(name, width - 20))}</text>`,
    filled ? countsText(counts) : text(12, '#5d686e', '未有企业填报'),
    !filled && counts.demands > 0 ? text(width - 52, '#8a3c00', `需求 ${counts.demands}`) : '',
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT}">${lines.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function countsText({ firms, makers, demands }: Counts): string {
  const parts = [text(12, '#1c2529', `企业 ${firms}`), text(60, '#0b5a75', `生产 ${makers}`)];
  if (demands > 0) parts.push(text(106, '#8a3c00', `需求 ${demands}`));
  return parts.join('');
}

function text(x: number, colour: string, words: string): string {
  return `<text x="${x}" y="40" font-size="11" fill="${colour}">${words}</text>`;
}

/** Cuts a name that would run over the card's edge; letters are half as wide as Chinese characters. */
function shorten(name: string, room: number): string {
  let used = 0;
  let kept = '';
  for (const letter of name) {
    used += (letter.codePointAt(0) ?? 0) < 0x2e80 ? 7.5 : 13;
    if (used > room) return `${kept.slice(0, -1)}…`;
    kept += letter;
  }
  return kept;
}

function asXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
