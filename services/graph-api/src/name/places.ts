/** Provinces with their cities, as firms' names write them: without 省, 市. */
const cities: Record<string, string> = {
  湖北: '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 大冶 枣阳 麻城 汉川 应城 洪湖 松滋',
  北京: '北京',
  天津: '天津',
  上海: '上海',
  重庆: '重庆',
  河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水',
  山西: '太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
  内蒙古: '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯',
  辽宁: '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛',
  吉林: '长春 四平 辽源 通化 白山 松原 白城',
  黑龙江: '哈尔滨 齐齐哈尔 大庆 佳木斯 牡丹江 绥化',
  江苏: '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港',
  浙江: '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌',
  安徽: '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城',
  福建: '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德',
  江西: '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶',
  山东: '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽',
  河南: '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店',
  湖南: '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底',
  广东: '广州 深圳 珠海 汕头 佛山 韶关 湛江 肇庆 江门 茂名 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮',
  广西: '南宁 柳州 桂林 梧州 北海 钦州 贵港 玉林',
  海南: '海口 三亚 儋州',
  四川: '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 达州',
  贵州: '贵阳 六盘水 遵义 安顺 毕节 铜仁',
  云南: '昆明 曲靖 玉溪 保山 昭通 丽江 大理',
  西藏: '拉萨',
  陕西: '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛',
  甘肃: '兰州 嘉峪关 金昌 白银 天水 酒泉',
  青海: '西宁 格尔木',
  宁夏: '银川 石嘴山 吴忠',
  新疆: '乌鲁木齐 克拉玛依 库尔勒 石河子',
  香港: '香港',
  澳门: '澳门',
  台湾: '台湾 台北',
};

/** Parts of a city that stand in names in its place; those that are 字号 too only with their 区. */
const parts: Record<string, string> = {
  武汉: '汉口 汉阳 武昌 光谷 东西湖 吴家山 临空港 走马岭 金银湖 江岸区 江汉区 硚口区 青山区 洪山区 汉南区 蔡甸区 江夏区 黄陂区 新洲区',
};

const wider = new Map<string, string>();
for (const [province, list] of Object.entries(cities)) {
  if (!cities[province]?.split(' ').includes(province)) wider.set(province, '中国');
  for (const city of list.split(' ')) wider.set(city, city === province ? '中国' : province);
}
for (const [city, list] of Object.entries(parts)) for (const part of list.split(' ')) wider.set(part, city);
wider.set('中国', '');

const longest = Math.max(...[...wider.keys()].map((place) => place.length));

/** The place at the beginning of a text, and the rest behind it with 省, 市 or 区 taken off; null: none is there. */
export function leadingPlace(text: string): { place: string; rest: string } | null {
  for (let length = longest; length >= 2; length--) {
    const place = text.slice(0, length);
    if (!wider.has(place)) continue;
    const behind = text.slice(length);
    return { place, rest: behind.replace(/^(省|市|区|县|自治区|开发区)/, '') };
  }
  return null;
}

export const isPlace = (text: string) => wider.has(text.replace(/[省市区]$/, ''));

/** How two places lie: the same, one within the other, or apart. */
export function lie(a: string, b: string): 'SAME' | 'WITHIN' | 'APART' {
  if (a === b) return 'SAME';
  return within(a, b) || within(b, a) ? 'WITHIN' : 'APART';
}

/**
 * A place with all that it lies in before it, 中国/湖北/武汉/: of two that do not lie apart one begins with the other.
 * '' lies apart from none.
 */
export function placePath(place: string): string {
  const around = wider.get(place) ?? '';
  return place === '' ? '' : `${placePath(around)}${place}/`;
}

function within(inner: string, outer: string): boolean {
  for (let place: string | undefined = wider.get(inner); place; place = wider.get(place)) {
    if (place === outer) return true;
  }
  return false;
}
