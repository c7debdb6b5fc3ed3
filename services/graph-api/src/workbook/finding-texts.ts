import type { FindingSeverity } from '../row/stated-row.ts';

/** What a kind of finding says: its weight, what is wrong, how to mend it. `{…}` takes a detail. */
interface FindingText {
  severity: FindingSeverity;
  message: string;
  remedy: string;
}

const say = (severity: FindingSeverity, message: string, remedy: string): FindingText => ({
  severity,
  message,
  remedy,
});

/** Every finding that reading a list can give, by its stable code. */
export const findingTexts = {
  'name-missing': say('ERROR', '这一行没有企业名称。', '请填写营业执照上的企业全称。'),
  'name-normalised': say(
    'NOTE',
    '企业名称中有多余的空格或不可见字符,已去掉。',
    '无需处理;如不对请改正名称。',
  ),
  'name-with-two-codes': say(
    'WARNING',
    '同一个企业名称在本文件中有两个不同的代码:{0}。',
    '请按营业执照核对,保留正确的一个。',
  ),
  'code-with-two-names': say(
    'WARNING',
    '同一个代码在本文件中用于两个名称:{0}。',
    '请核对是更名、简称还是填错。',
  ),
  'code-missing': say('WARNING', '没有填写统一社会信用代码,企业身份待确认。', '请按营业执照补填 18 位代码。'),
  'code-digits-lost': say(
    'ERROR',
    '代码被表格软件当作数字保存,后几位已经丢失,无法恢复。',
    '请把该列设为“文本”格式,按营业执照重新填写 18 位代码。',
  ),
  'code-wrong-length': say('ERROR', '代码应为 18 位,这里是 {0} 位。', '请按营业执照重新填写 18 位代码。'),
  'code-bad-characters': say(
    'ERROR',
    '代码中有不会出现的字符(代码不含 I、O、S、V、Z)。',
    '请按营业执照重新填写 18 位代码。',
  ),
  'code-check-failed': say(
    'WARNING',
    '代码的校验位不符(按前 17 位应为 {0}),可能填错了一位。',
    '请按营业执照核对;确认无误可直接确认。',
  ),
  'code-normalised': say('NOTE', '代码已统一为半角大写、去掉空格和引号:{0}。', '无需处理。'),
  'code-letter-guessed': say(
    'WARNING',
    '代码中的字母 O/I 按数字 0/1 理解为 {0}(校验位相符)。',
    '请核对后确认。',
  ),
  'matched-by-name': say('NOTE', '没有填写代码,按企业名称与 {0} 相同,取代码 {1}。', '请确认是同一家企业。'),
  'code-from-other-row': say(
    'NOTE',
    '本行代码不能用,按企业名称取 {0} 的代码 {1}。',
    '请确认,并把本行代码改为文本格式的完整代码。',
  ),
  'empty-marker': say('NOTE', '“{0}”按空白处理。', '没有数据请留空。'),
  'formula-refused': say('ERROR', '单元格是公式或链接公式,没有读取,也不会执行。', '请直接填写文字或数字。'),
  'formula-value': say(
    'WARNING',
    '单元格是公式,取的是文件中保存的计算结果“{0}”。',
    '请核对,或改为直接填写数值。',
  ),
  'link-removed': say('NOTE', '单元格带有超链接,只读取了文字。', '无需处理。'),
  'cell-error': say('ERROR', '单元格显示的是错误值 {0}。', '请改正公式或直接填写内容。'),
  'markup-in-text': say('WARNING', '文字中含有网页标记,只当作普通文字保存。', '请删去尖括号中的内容。'),
  'merged-cell': say('NOTE', '合并单元格,取 {0} 的内容。', '请确认各行内容相同;建议取消合并、逐行填写。'),
  'amount-negative': say('ERROR', '金额或数量不能为负数。', '请核对后填写;没有数据请留空。'),
  'amount-unreadable': say('ERROR', '看不出这里的数值。', '请只填数字,如 1200;范围可写 50-80。'),
  'amount-in-words': say('NOTE', '只有文字“{0}”,没有数值,按原文保留。', '如有数值请填写数字。'),
  'amount-in-other-currency': say('ERROR', '金额不是人民币。', '请折算成人民币万元后填写。'),
  'amount-implausible': say('WARNING', '折合 {0} 万元,超过一千亿元,可能单位填成了元。', '请核对单位。'),
  'unit-converted': say('NOTE', '已换算为 {0} 万元。', '无需处理;如不对请改正。'),
  approximate: say('NOTE', '是约数,按“约 {0}”保存。', '如有准确数字请填写。'),
  range: say('NOTE', '是范围,按 {0} 至 {1} 保存。', '如有准确数字请填写。'),
  'share-of-capacity': say('NOTE', '是占产能的比例 {0}%。', '如有具体数量请填写。'),
  'year-assumed': say(
    'NOTE',
    '表头没有写年份,按填报日期的上一年({0} 年)理解。',
    '请在表头写明年份,如“2025年产值”。',
  ),
  'year-missing': say(
    'WARNING',
    '不知道是哪一年的数字。',
    '请在表头写明年份,如“2025年产值”,或填写填报日期。',
  ),
  'date-unreadable': say('ERROR', '看不出日期。', '请按 2026-06-30、2026-06 或 2026 的格式填写。'),
  'date-from-serial': say('NOTE', '“{0}”是表格软件的日期序号,按 {1} 理解。', '请把该列设为日期或文本格式。'),
  'date-period-end': say('NOTE', '按 {0} 理解。', '无需处理;如不对请填写具体月份。'),
  'date-short-year': say('WARNING', '年份只写了两位,按 {0} 理解。', '请填写四位年份。'),
  'planned-date': say('NOTE', '是计划中的时间({0}),尚未发生。', '无需处理;实现后请更新。'),
  'lead-time-converted': say('NOTE', '按 {0} 天理解。', '无需处理;如不对请填写天数。'),
  'lead-time-in-words': say('NOTE', '“{0}”没有天数,按原文保留。', '如有明确天数请填写数字。'),
  'unknown-industry': say('WARNING', '图谱中没有产业“{0}”。', '请从建议中选择,或请区级人员确认。'),
  'unknown-chain': say('WARNING', '图谱中没有产业链“{0}”,本行暂不上图。', '请从建议中选择,或保留为待归类。'),
  'unknown-segment': say(
    'WARNING',
    '产业链“{1}”中没有环节“{0}”,本行暂不上图。',
    '请从建议中选择,或保留为待归类。',
  ),
  'segment-not-placed': say('WARNING', '产业链未确定,环节“{0}”暂不归入任何产业链。', '请先确定产业链。'),
  'segment-missing': say('WARNING', '没有填写环节,本行暂不上图。', '请填写企业所在的产业链环节。'),
  'unknown-role': say('WARNING', '“{0}”不是环节角色。', '请填写生产、销售、使用或服务,可填多个。'),
  'several-products': say('NOTE', '拆分为 {0} 个产品:{1}。', '无需处理;如不对请用顿号分隔。'),
  'product-to-be-placed': say(
    'NOTE',
    '产品目录中没有“{0}”,按原文保留,待归类。',
    '可从建议中选择相同的产品。',
  ),
  'product-by-alias': say('NOTE', '“{0}”按别名归入产品“{1}”。', '无需处理;如不对请改正。'),
  'product-missing': say('ERROR', '没有填写产品或服务名称。', '请填写产品或服务名称。'),
  'row-already-listed': say(
    'WARNING',
    '清单里已有这家企业的这一环节或产品。',
    '请改原来那一行;确是另一项请在规格或备注中写明。',
  ),
  'unknown-demand-state': say('WARNING', '看不出需求的状态“{0}”。', '请填写开放、对接中、已满足或撤回。'),
  'unknown-kind': say(
    'WARNING',
    '“{0}”不在类型之内。',
    '请从原材料、零部件、设备、加工协作、物流、检测、技术成果、场景、资金、人才中选择。',
  ),
  'kind-normalised': say('NOTE', '类型“{0}”按“{1}”理解。', '无需处理;如不对请改正。'),
  'unknown-region': say('WARNING', '看不出“{0}”属于哪里。', '请填写区内、市内、省内、省外或境外。'),
  'region-resolved': say('NOTE', '“{0}”按“{1}”理解,原文保留。', '无需处理;如不对请改正。'),
  'unknown-urgency': say('WARNING', '看不出紧急程度“{0}”。', '请填写高、中或低。'),
  'unknown-tier': say(
    'WARNING',
    '“{0}”不是企业梯度。',
    '请从科技型、创新型、专精特新中小企业、专精特新小巨人、单项冠军中选择。',
  ),
  'tier-is-scale': say('NOTE', '“{0}”不是企业梯度,按“规上企业:是”理解。', '如有梯度称号请另填。'),
  'tier-until-missing': say(
    'WARNING',
    '没有填写“{0}”的有效期,按认定日也推算不出来。',
    '请填写认定日或有效期至;查不到可直接确认。',
  ),
  'tier-until-by-rule': say(
    'NOTE',
    '“{0}”没有填有效期,按认定时的规则“{1}”推算至 {2}。',
    '无需处理;如不对请填写有效期至。',
  ),
  'qualification-out-of-date': say(
    'WARNING',
    '“{0}”的有效期只到 {1},填报时已经过期。',
    '请填写复核后的有效期;没有续上请删去。',
  ),
  'qualification-days-reversed': say('WARNING', '“{0}”的认定日晚于有效期至。', '请核对这两个日期。'),
  'qualifications-uneven': say(
    'WARNING',
    '本行有 {0} 项称号或资质,这里有 {1} 个值,对不上,没有采用。',
    '请按同样的顺序逐项填写,用顿号分隔。',
  ),
  'yes-no-unreadable': say('WARNING', '看不出“{0}”是“是”还是“否”。', '请填写是或否。'),
  'unknown-street': say('WARNING', '没有街道“{0}”。', '请填写本区街道的名称。'),
  'industry-code-suspicious': say(
    'WARNING',
    '国民经济行业代码应为 4 位数字。',
    '请按 GB/T 4754 填写小类代码。',
  ),
  'phone-suspicious': say('WARNING', '电话号码位数不对,可能不完整。', '请核对;手机 11 位,固定电话请带区号。'),
  'same-firm-and-segment': say(
    'WARNING',
    '与第 {0} 行是同一企业、同一环节,但内容不同。',
    '请合并成一行,或核对环节。',
  ),
  'row-key-damaged': say(
    'WARNING',
    '隐藏列里的行标识“{0}”已损坏,这一行改按企业名称和代码与清单核对。',
    '请核对这一行;以后请不要改动隐藏的“行标识”“基准号”两列。',
  ),
  'row-key-doubled': say(
    'NOTE',
    '行标识与第 {0} 行相同(复制出来的行),这一行按新行核对。',
    '确是另一行则无需处理;重复的请删去。',
  ),
  'row-key-unknown': say(
    'WARNING',
    '清单里没有过行标识“{0}”,这一行改按企业名称和代码与清单核对。',
    '请核对这一行;工作簿可能来自另一套系统。',
  ),
  'row-key-of-other-street': say(
    'WARNING',
    '行标识属于另一个街道的清单,没有采用,这一行按本街道的行核对。',
    '请核对这一行是否应由本街道填报。',
  ),
  'row-key-of-other-list': say(
    'WARNING',
    '行标识属于{0},不属于这张表,这一行改按企业名称和代码与清单核对。',
    '请核对这一行;从另一张表复制过来的,请只复制可见的列。',
  ),
  'row-key-not-in-force': say(
    'WARNING',
    '按基准号,这一行当时不在清单里(可能已移除或撤回),改按企业名称和代码与清单核对。',
    '请核对这一行;最好重新下载工作簿再改。',
  ),
  'macros-ignored': say('WARNING', '文件含有宏,只读取了数值,宏没有运行。', '建议另存为不含宏的 .xlsx。'),
} satisfies Record<string, FindingText>;

/** The stable code of a finding. */
export type FindingCode = keyof typeof findingTexts;

/** The text with its details put in. */
export function fillText(text: string, details: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index) => String(details[Number(index)] ?? ''));
}
