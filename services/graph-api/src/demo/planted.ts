import type { StreetEntry } from '../edition/edition-content.ts';
import { cultivationOf } from './cultivation.ts';
import type { DemoModel, DemoPlace, DemoProduct } from './demo-model.ts';
import { fullName, type InventedNames, inventedCode } from './firm-names.ts';
import { type FirmStatement, kindOf, type Need, type Offer } from './firm-statement.ts';
import { Random } from './random.ts';
import type { StreetProfile } from './street-profile.ts';

/** One thing that was planted and is to be found: what, where, and why it is one. */
export interface KeyEntry {
  kind: string;
  where: Record<string, string | number | string[]>;
  why: string;
}

/** A firm whose rows are written by hand, so that it is known what must be found. */
export interface PlantedFirm {
  index: number;
  streetCode: string;
  first: FirmStatement;
  /** What is said in the second quarter; null = the list does not name it again. */
  second: FirmStatement | null;
  /** Another street's second list names the firm too. */
  claim: { streetCode: string; statement: FirmStatement } | null;
  /** It came with the list that is withdrawn later. */
  withdrawn: boolean;
}

/** The street whose additional list is withdrawn, and the one where the demo account's firm is. */
export const WITHDRAWING_STREET = '420112007';
/** Index of the second code of a firm: no firm has an index so high. */
const SECOND_CODES = 20_000_000;

/** Everything planted in a district: firms, what they say, and the key to it. */
export class Planted {
  readonly firms: PlantedFirm[] = [];
  readonly key: KeyEntry[] = [];
  /** The one street that says nothing of a segment, by segment. */
  readonly uncheckedStreet = new Map<string, string>();

  constructor(
    private readonly model: DemoModel,
    private readonly profile: StreetProfile,
    private readonly names: InventedNames,
    private readonly streets: readonly StreetEntry[],
  ) {
    const chains = model.content.chains.filter((chain) => (model.open.get(chain.id) ?? []).length > 0);
    for (const chain of chains) this.plantChain(chain.id);
    const places = chains
      .map((chain) => model.open.get(chain.id)?.[0])
      .filter((place) => place !== undefined);
    this.plantFates(places);
  }

  private plantChain(chainId: string): void {
    const of = new Map(
      [...this.model.planted].flatMap(([id, kind]) => {
        const place = this.model.places.get(id);
        return place?.chain.id === chainId ? [[kind, place]] : [];
      }),
    );
    const single = of.get('SINGLE');
    const [user, other] = [this.user(chainId, single, 0), this.user(chainId, single, 1)];
    const missing = of.get('MISSING');
    if (missing) this.plantMissing(missing, user);
    const unchecked = of.get('UNCHECKED');
    if (unchecked) this.plantUnchecked(unchecked, other);
    const weak = of.get('WEAK');
    if (weak) this.plantWeak(weak, user);
    if (single) this.plantSingle(single, [user, other]);
    const broken = of.get('BROKEN');
    if (broken) this.plantBroken(broken, other);
    const match = of.get('MATCH');
    if (match) this.plantMatch(match, user);
  }

  /** A firm that makes something the segment's first product goes into. */
  private user(chainId: string, place: DemoPlace | undefined, nth: number): PlantedFirm {
    const isOpen = (id: string) => this.model.places.has(id) && !this.model.planted.has(id);
    const uses = place ? this.model.usersOf(place).filter((use) => use.segmentIds.some(isOpen)) : [];
    const product = uses[nth % Math.max(1, uses.length)];
    const id = product?.segmentIds.find(isOpen) ?? '';
    const home = this.model.places.get(id) ?? (this.model.open.get(chainId)?.[0] as DemoPlace);
    return this.add(home, product ?? first(home), { offers: [] });
  }

  private plantMissing(place: DemoPlace, user: PlantedFirm): void {
    this.need(user, place, { region: '省外', quantity: 800, budget: 600, urgency: '高' });
    this.say(
      'MISSING',
      this.at(place, { demandOf: user.first.name }),
      '全区没有生产企业,12 个街道都已核实无',
    );
  }

  private plantUnchecked(place: DemoPlace, user: PlantedFirm): void {
    const { code } = Random.of(this.firms.length, 32).pick(this.streets);
    this.uncheckedStreet.set(place.segment.id, code);
    this.need(user, place, { region: '省外' });
    const why = '全区没有生产企业,但有一个街道没有核实,应为数据不足,不是缺口';
    this.say('UNCHECKED', this.at(place, { uncheckedStreet: code }), why);
  }

  private plantWeak(place: DemoPlace, user: PlantedFirm): void {
    const makers = [0, 1].map(() =>
      this.add(place, first(place), { output: 420, offers: [this.offer(place, { capacity: 60, spare: 4 })] }),
    );
    this.need(user, place, { quantity: 2_400, budget: 900, region: '省外' });
    const where = this.at(place, { makers: namesOf(makers), demandOf: user.first.name });
    this.say('WEAK', where, '只有两家小企业,余量 4,而一家企业每年就要 2400');
  }

  private plantSingle(place: DemoPlace, users: PlantedFirm[]): void {
    const customers = namesOf(users);
    const maker = this.add(place, first(place), { offers: [this.offer(place, { customers })] });
    for (const user of users) {
      this.need(user, place, { single: true, region: '区内', suppliers: [maker.first.name], urgency: '高' });
    }
    const where = this.at(place, { maker: maker.first.name });
    this.say('SINGLE', where, '全区只有一家生产企业,其余街道都已核实无');
    const why = '它一走,这些企业就断了唯一来源,环节也没有了';
    this.say('DISRUPTION', { ...where, breaks: customers }, why);
  }

  private plantBroken(place: DemoPlace, user: PlantedFirm): void {
    const maker = this.add(place, first(place), {
      streetCode: WITHDRAWING_STREET,
      offers: [this.offer(place, { customers: [user.first.name] })],
      withdrawn: true,
    });
    this.need(user, place, { suppliers: [maker.first.name], region: '区内' });
    const where = this.at(place, { formerMaker: maker.first.name, demandOf: user.first.name });
    this.say('BROKEN', where, '唯一的生产企业随撤回的清单退出,之后 12 个街道都核实无');
  }

  private plantMatch(place: DemoPlace, user: PlantedFirm): void {
    const spec = '按图纸供货,须有 ISO9001';
    const supplier = (change: Partial<Offer>) =>
      this.add(place, first(place), { offers: [this.offer(place, { spec, spare: 2_000, ...change })] });
    const best = supplier({});
    const misses = {
      capacity: supplier({ spare: 300, capacity: 900 }),
      unit: supplier({ unit: first(place).unit === '批' ? '箱' : '批' }),
      leadTime: supplier({ leadTimeDays: 60 }),
    };
    this.need(user, place, { spec, quantity: 1_200, leadTimeDays: 20, region: '省外', budget: 480 });
    const where = this.at(place, {
      demandOf: user.first.name,
      best: best.first.name,
      tooSmall: misses.capacity.first.name,
      otherUnit: misses.unit.first.name,
      tooLate: misses.leadTime.first.name,
    });
    this.say(
      'MATCH',
      where,
      '只有一家数量、交期、规格、资质都合;另三家各差一项:余量不足、单位不同、交期太长',
    );
  }

  /** Disputes, firms that moved, branches, new names and codes, and demands that lapse, in open places. */
  private plantFates(places: readonly DemoPlace[]): void {
    let turn = 0;
    const next = (change: Change = {}) => {
      const place = places[turn++ % places.length] as DemoPlace;
      return this.add(place, first(place), { offers: [this.offer(place, {})], ...change });
    };
    for (const field of ['output', 'staff', 'output', 'staff'] as const) this.plantDispute(next(), field);
    for (let count = 0; count < 3; count++) this.plantMoved(next());
    for (let count = 0; count < 2; count++) this.plantBranch(next(), next());
    for (let count = 0; count < 2; count++) this.plantRenamed(next());
    this.plantRecoded(next());
    for (const days of [-12, -12, -35, -35]) this.plantLapse(next(), days);
    for (const days of [7, 7, 20]) this.plantLapse(next(), days);
    for (let count = 0; count < 2; count++) this.plantOutdated(next({ collectedDays: 430 }));
    for (const kinds of [KINDS.slice(0, 5), KINDS.slice(5)]) this.plantKinds(next(), kinds);
  }

  private plantDispute(firm: PlantedFirm, field: 'output' | 'staff'): void {
    const figure = Math.round(firm.first[field] * 1.4) + 1;
    const statement = {
      ...firm.first,
      [field]: figure,
      offers: [],
      needs: [],
      operatingStreet: firm.streetCode,
    };
    firm.claim = { streetCode: this.otherStreet(firm), statement };
    const where = {
      ...who(firm),
      otherStreet: firm.claim.streetCode,
      field,
      values: [`${firm.first[field]}`, `${figure}`],
    };
    this.say('DISPUTE', where, '经营地街道与注册地街道填的数不同');
  }

  private plantMoved(firm: PlantedFirm): void {
    const streetCode = this.otherStreet(firm);
    firm.claim = {
      streetCode,
      statement: { ...firm.first, offers: [], needs: [], operatingStreet: streetCode },
    };
    this.say('MOVED', { ...who(firm), to: streetCode }, '新街道说已迁入,原街道仍填在本街道,经营地有争议');
  }

  private plantBranch(firm: PlantedFirm, branch: PlantedFirm): void {
    branch.streetCode = this.otherStreet(firm);
    const town = this.streets.find(({ code }) => code === branch.streetCode)?.name.replace(/街道$/, '') ?? '';
    branch.first = {
      ...firm.first,
      code: branch.first.code,
      name: `${firm.first.name}${town}分公司`,
      output: 380,
    };
    branch.second = branch.first;
    const where = { ...who(firm), branch: branch.first.name, branchStreet: branch.streetCode };
    this.say('BRANCH', where, '分公司有自己的代码,是另一家企业');
  }

  private plantRenamed(firm: PlantedFirm): void {
    const name = firm.first.name.replace(/(科技|股份|实业|技术)?有限公司$/, '智造有限公司');
    firm.second = { ...firm.first, name, formerName: firm.first.name };
    this.say('RENAMED', { ...who(firm), now: name }, '同一代码,第二季改了名称,曾用名列写着原名');
  }

  private plantRecoded(firm: PlantedFirm): void {
    const code = inventedCode(SECOND_CODES + firm.index);
    firm.second = { ...firm.first, code };
    this.say('RECODED', { ...who(firm), formerCode: firm.first.code, code }, '同一名称,第二季换了代码');
  }

  private plantLapse(firm: PlantedFirm, days: number): void {
    const place = firm.first.placements[0]?.place as DemoPlace;
    const product = this.inputOf(place);
    const need = this.needOf(product, { validity: days, region: '省外' });
    this.state(firm, { needs: [need] });
    const kind = days < 0 ? 'EXPIRED' : 'EXPIRING';
    const why = days < 0 ? '需求已过有效期' : '需求即将过期';
    this.say(kind, { ...who(firm), product: product.name, daysFromNow: days }, why);
  }

  private plantOutdated(firm: PlantedFirm): void {
    firm.second = null;
    this.say('OUTDATED', who(firm), '一年多前采集,第二季没有再报');
  }

  private plantKinds(firm: PlantedFirm, kinds: readonly (readonly [string, string])[]): void {
    const needs = kinds.map(([kind, product]) =>
      this.needOf({ name: product, unit: '项' }, { kind, quantity: 1, budget: 120, region: '市内' }),
    );
    this.state(firm, { needs });
    this.say('KINDS', { ...who(firm), kinds: kinds.map(([kind]) => kind) }, '每一类需求都有');
  }

  private add(place: DemoPlace, product: DemoProduct, change: Change): PlantedFirm {
    const index = this.firms.length;
    const random = Random.of(index, 31);
    const output = change.output ?? Math.round(random.longTail(900, 1.5));
    const statement: FirmStatement = {
      name: fullName(this.names.word(index), product.name, index),
      formerName: '',
      code: inventedCode(index),
      operatingStreet: '',
      output,
      staff: Math.max(6, Math.round(output / 60)),
      cultivation: cultivationOf(output, random.next(), index),
      leader: false,
      known: '实地核实',
      collectedDays: change.collectedDays ?? 0,
      placements: [{ place, role: '生产', products: [product.name] }],
      offers: change.offers ?? [],
      needs: [],
    };
    const streetCode = change.streetCode ?? this.profile.streetFor(place.chain.id, random);
    const withdrawn = change.withdrawn ?? false;
    const firm = { index, streetCode, first: statement, second: statement, claim: null, withdrawn };
    this.firms.push(firm);
    return firm;
  }

  private offer(place: DemoPlace, change: Partial<Offer>): Offer {
    const product = first(place);
    return {
      product: product.name,
      kind: kindOf(product, place.segment.stage),
      unit: product.unit,
      capacity: 4_000,
      spare: 900,
      leadTimeDays: 15,
      spec: '',
      certificates: 'ISO9001',
      radius: '武汉市内',
      customers: [],
      validity: 'OPEN',
      ...change,
    };
  }

  private need(firm: PlantedFirm, place: DemoPlace, change: Partial<Need>): void {
    const product = first(place);
    const need = this.needOf(product, { kind: kindOf(product, place.segment.stage), ...change });
    this.state(firm, { needs: [...firm.first.needs, need] });
  }

  private needOf(product: Pick<DemoProduct, 'name' | 'unit'>, change: Partial<Need>): Need {
    return {
      product: product.name,
      kind: '零部件',
      unit: product.unit,
      quantity: 500,
      budget: 200,
      region: '市内',
      single: false,
      leadTimeDays: 30,
      spec: '',
      urgency: '中',
      suppliers: [],
      validity: 'OPEN',
      ...change,
    };
  }

  private inputOf(place: DemoPlace): DemoProduct {
    const [id] = this.model.inputs.get(first(place).id) ?? [];
    return this.model.products.get(id ?? '') ?? first(place);
  }

  private state(firm: PlantedFirm, change: Partial<FirmStatement>): void {
    firm.first = { ...firm.first, ...change };
    firm.second = firm.first;
  }

  private otherStreet(firm: PlantedFirm): string {
    const others = this.streets.filter(({ code }) => code !== firm.streetCode);
    return Random.of(firm.index, 33).pick(others).code;
  }

  private at({ segment, chain, products }: DemoPlace, more: KeyEntry['where']): KeyEntry['where'] {
    const product = products[0]?.name ?? '';
    return { segmentId: segment.id, segment: segment.name, chain: chain.name, product, ...more };
  }

  private say(kind: string, where: KeyEntry['where'], why: string): void {
    this.key.push({ kind, where, why });
  }
}

type Change = Partial<Pick<FirmStatement, 'output' | 'offers' | 'collectedDays'>> &
  Partial<Pick<PlantedFirm, 'streetCode' | 'withdrawn'>>;

/** Every kind of demand, with something that is asked for under it. */
export const KINDS = [
  ['原材料', '演示用特种原料'],
  ['零部件', '演示用专用零件'],
  ['设备', '生产线技术改造设备'],
  ['加工协作', '旺季外协加工'],
  ['物流', '定期专线运输'],
  ['检测', '第三方产品检测'],
  ['技术成果', '废水回用技术'],
  ['场景', '智能仓储应用场景'],
  ['资金', '设备更新贷款'],
  ['人才', '高级技工'],
] as const;

const first = (place: DemoPlace) => place.products[0] as DemoProduct;
const namesOf = (firms: readonly PlantedFirm[]) => firms.map((firm) => firm.first.name);
const who = (firm: PlantedFirm) => ({
  firm: firm.first.name,
  code: firm.first.code,
  street: firm.streetCode,
});
