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
const LEFT = 10;
const NAME_SIZE = 12.5;
/** A long name is set smaller, down to this. */
const LEAST_NAME_SIZE = 10;

/** A card as an SVG picture in a data address: name above, counts below. Empty cards are dashed and say so. */
export function cardPicture({ name, counts, width, height }: CardFace): string {
  const filled = counts.firms > 0;
  const edge = filled
    ? 'fill="#ffffff" stroke="#8b979e"'
    : 'fill="#f7f8f7" stroke="#a9b3b8" stroke-dasharray="4 3"';
  const mark = counts.makers > 0 ? `<rect x="1" y="1" width="4" height="${height - 2}" fill="#0b5a75"/>` : '';
  const ink = filled ? '#1c2529' : '#55636a';
  const room = width - LEFT - 5;
  const size = Math.min(NAME_SIZE, Math.max(LEAST_NAME_SIZE, room / lettersOf(name)));
  const lines = [
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="2" ${edge}/>`,
    mark,
    `<text x="${LEFT}" y="15.5" font-size="${size.toFixed(1)}" font-weight="600" fill="${ink}">${asXml(shorten(name, room / size))}</text>`,
    `<text x="${LEFT}" y="31" font-size="${countsSize(counts)}" fill="#3c474c">${countsText(counts)}</text>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT}">${lines.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function countsText({ firms, makers, demands }: Counts): string {
  const wanted = demands > 0 ? part('需求', demands, '#8a3c00') : '';
  if (firms === 0) return `未有企业填报${wanted}`;
  return `企业 <tspan font-weight="600">${firms}</tspan>${part('生产', makers, '#0b5a75')}${wanted}`;
}

/** Three numbers of two digits each fill a card's width: larger ones are set smaller. */
function countsSize({ firms, makers, demands }: Counts): number {
  return `${firms}${makers}${demands || ''}`.length > 5 ? 10 : 11;
}

function part(word: string, count: number, colour: string): string {
  return `<tspan dx="4" fill="${colour}">${word} <tspan font-weight="600">${count}</tspan></tspan>`;
}

/** How many Chinese characters a name is as wide as; letters are about half as wide. */
function lettersOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x2e80 ? 0.57 : 1), 0);
}

/** Cuts a name that would run over the card's edge. */
function shorten(name: string, room: number): string {
  let kept = '';
  for (const letter of name) {
    if (lettersOf(kept + letter) > room + 0.01) return `${kept.slice(0, -1)}…`;
    kept += letter;
  }
  return kept;
}

function asXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
