import type { Known, PlacementRole } from '../row/stated-row.ts';
import { type TierKind, tierKinds, tierName } from '../tier/tier-kind.ts';
import type { ColumnType } from './column-dictionary.ts';

/** Texts that stand for an empty cell. */
const emptyMarkers = new Set([
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '–',
  '无',
  '暂无',
  '空',
  '没有',
  '不详',
  '未知',
  '未填',
  '×',
  'n/a',
  'na',
  'null',
  '//',
  '暂缺',
  '待补充',
]);

/** Whether a text is a mark for "nothing here" rather than a text. */
export function isEmptyMarker(text: string): boolean {
  return (
    emptyMarkers.has(text.normalize('NFKC').replace(/\s/g, '').toLowerCase()) ||
    /^[—–\-/]+$/.test(text.trim())
  );
}

/** Parts of a cell that lists several things: PCB、FPC;连接器. */
export function splitList(text: string): string[] {
  return text
    .split(/[、,，;；\n\r|]+/)
    .map((part) => part.trim().replace(/等$/, ''))
    .filter(Boolean);
}

const roleOf: Record<string, PlacementRole> = {
  生产: 'MAKES',
  制造: 'MAKES',
  生产型: 'MAKES',
  生产制造: 'MAKES',
  研发生产: 'MAKES',
  加工: 'MAKES',
  销售: 'SELLS',
  贸易: 'SELLS',
  经销: 'SELLS',
  销售型: 'SELLS',
  批发: 'SELLS',
  使用: 'USES',
  应用: 'USES',
  采购: 'USES',
  服务: 'SERVES',
  技术服务: 'SERVES',
  服务型: 'SERVES',
  研发服务: 'SERVES',
};

/** Roles of a cell such as 生产、销售, and the words that name none. */
export function readRoles(text: string): { roles: PlacementRole[]; unknown: string[] } {
  const words = text
    .normalize('NFKC')
    .split(/[、,;/+&\s和及与]+/)
    .filter(Boolean);
  const roles = [...new Set(words.flatMap((word) => roleOf[word] ?? []))];
  return { roles, unknown: words.filter((word) => !roleOf[word]) };
}

/** The word for each role. */
export const roleWordOf: Record<PlacementRole, string> = {
  MAKES: '生产',
  SELLS: '销售',
  USES: '使用',
  SERVES: '服务',
  UNSTATED: '未注明',
};

/** The role words offered when one is not understood. */
export const roleWords = ['生产', '销售', '使用', '服务'];

/** The steps of 企业梯度, lowest first, with 单项冠军 beside them. */
export const tierWords = tierKinds.map((kind) => tierName[kind]);

/** The tiers that a cell such as 专精特新中小企业、单项冠军 names, in its order, and the parts that name none. */
export function readTiers(text: string): { tiers: TierKind[]; unknown: string[] } {
  const parts = splitList(text.replace(/[/+和及]/g, '、'));
  const read = parts.map((part) => ({ part, tier: readTier(part) }));
  return {
    tiers: [...new Set(read.flatMap(({ tier }) => tier ?? []))],
    unknown: read.flatMap(({ part, tier }) => (tier ? [] : part)),
  };
}

function readTier(text: string): TierKind | null {
  const word = text.normalize('NFKC').replace(/[\s"“”'‘’「」()]|国家级|省级|市级|制造业|企业$/g, '');
  if (/小巨人/.test(word)) return 'GIANT';
  if (/单项冠军/.test(word)) return 'CHAMPION';
  if (/^专精特新/.test(word)) return 'SPECIALISED';
  if (/^创新型/.test(word)) return 'INNOVATIVE';
  return /^科技型/.test(word) ? 'SCIENCE' : null;
}

/** Whether a text given as a tier says instead that the firm is above the statistical threshold. */
export const saysAboveScale = (text: string) => /规上|规模以上|四上/.test(text);

/** 是/否 in the words that streets use, or null. */
export function readYesNo(text: string): boolean | null {
  const word = text.normalize('NFKC').replace(/\s/g, '');
  if (
    /^(否|不|不是|不同意|不公开|不愿意?|不愿意?公开|不可公开|不可|非|N|no|×|x|0|未入库|未入规)$/i.test(word)
  )
    return false;
  if (/^(是|同意|可公开|公开|愿意|愿意公开|同意公开|可以|可|Y|yes|√|✓|1|有|已入库|规上|链主)$/i.test(word))
    return true;
  return null;
}

/** The kinds of a supply or demand. */
export const kindWords = [
  '原材料',
  '零部件',
  '设备',
  '加工协作',
  '物流',
  '检测',
  '技术成果',
  '场景',
  '资金',
  '人才',
];
const kindAliases: Record<string, string> = {
  技术: '技术成果',
  技术需求: '技术成果',
  科技成果: '技术成果',
  原料: '原材料',
  材料: '原材料',
  部件: '零部件',
  零件: '零部件',
  元器件: '零部件',
  装备: '设备',
  加工: '加工协作',
  代工: '加工协作',
  外协: '加工协作',
  运输: '物流',
  仓储: '物流',
  仓储物流: '物流',
  检验检测: '检测',
  应用场景: '场景',
  场景需求: '场景',
  融资: '资金',
  人力: '人才',
  用工: '人才',
};

/** The kind of a supply or demand, or null. */
export function readKind(text: string): string | null {
  const word = text.normalize('NFKC').replace(/\s/g, '').replace(/类$/, '');
  return kindWords.includes(word) ? word : (kindAliases[word] ?? null);
}

/** Where something is bought at present, nearest first. */
export const regionWords = ['区内', '市内', '省内', '省外', '境外'];
const abroad =
  /境外|国外|海外|进口|日本|韩国|美国|德国|法国|英国|荷兰|瑞士|瑞典|意大利|新加坡|马来西亚|泰国|越南|印度|巴西|澳大利亚|新西兰|俄罗斯|香港|澳门|台湾/;
const hubei =
  /省内|本省|湖北|黄石|十堰|宜昌|襄阳|鄂州|荆门|孝感|荆州|黄冈|咸宁|随州|恩施|仙桃|潜江|天门|神农架/;
const elsewhere =
  /省外|外省|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙|深圳|广州|东莞|佛山|惠州|珠海|苏州|无锡|南京|常州|昆山|杭州|宁波|温州|合肥|厦门|福州|青岛|济南|郑州|长沙|成都|西安|大连|沈阳|长三角|珠三角|华东|华南|华北/;

/** The nearest region that a text names, or null. */
export function readRegion(text: string): string | null {
  const word = text.normalize('NFKC').replace(/\s/g, '');
  if (/区内|本区|东西湖/.test(word)) return '区内';
  if (/市内|本市|武汉/.test(word)) return '市内';
  if (hubei.test(word)) return '省内';
  if (abroad.test(word)) return '境外';
  return elsewhere.test(word) ? '省外' : null;
}

/** How urgent a demand is: 高, 中, 低; null when the text says neither. */
export function readUrgency(text: string): string | null {
  const word = text.normalize('NFKC').replace(/\s|程度/g, '');
  if (/^(高|紧急|急|特急|非常紧急|很急|加急)$/.test(word)) return '高';
  if (/^(中|一般|较急|普通|中等)$/.test(word)) return '中';
  return /^(低|不急|不紧急|较低)$/.test(word) ? '低' : null;
}

/** The word for each way of knowing. */
export const knownWords: Record<Known, string> = {
  VERIFIED: '已核实',
  SELF_REPORTED: '企业自报',
  REPORTED: '街道填报',
  PUBLIC: '公开资料',
  INFERRED: '推断',
};

/** How well a statement is known, from 核实方式 or 来源; null when the words say neither. */
export function readKnown(text: string): Known | null {
  if (/推断|推测|估计/.test(text)) return 'INFERRED';
  if (/未核实|待核实/.test(text)) return 'REPORTED';
  if (/核实|实地|走访|现场/.test(text)) return 'VERIFIED';
  if (/自报|企业填报|企业上报|企业提供/.test(text)) return 'SELF_REPORTED';
  if (/公开|官网|年报|公示|网络/.test(text)) return 'PUBLIC';
  return /街道|社区|摸排|填报|上报/.test(text) ? 'REPORTED' : null;
}

/** The words that cells of a column take, as the page offers them; none: it takes any text. */
export function columnWords(type: ColumnType): string[] {
  return offered[type] ?? [];
}

const offered: Partial<Record<ColumnType, string[]>> = {
  YES_NO: ['是', '否'],
  ROLES: roleWords,
  TIER: tierWords,
  KIND: kindWords,
  REGION: regionWords,
  URGENCY: ['高', '中', '低'],
  KNOWN: ['实地核实', '企业自报', '街道填报', '公开资料', '推断'],
};

/** Whether a text looks like a Chinese mobile, landline or service number. */
export function isPhone(text: string): boolean {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s\-()—]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return (
    /^1[3-9]\d{9}$/.test(digits) ||
    /^(0\d{2,3})?[2-9]\d{6,7}([转x]\d{1,5})?$/.test(digits) ||
    /^[48]00\d{7}$/.test(digits)
  );
}
