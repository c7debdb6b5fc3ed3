import type { Cultivation } from './cultivation.ts';
import type { DemoPlace, DemoProduct } from './demo-model.ts';

/** Until when something holds: 长期, or days from now (negative: it has lapsed). */
export type Validity = 'OPEN' | number;

/** What a firm offers of one product. Quantities in `unit` a year, lead time in days. */
export interface Offer {
  product: string;
  kind: string;
  unit: string;
  capacity: number;
  spare: number;
  leadTimeDays: number;
  spec: string;
  certificates: string;
  radius: string;
  /** Full names. */
  customers: string[];
  validity: Validity;
}

/** What a firm needs of one product. Quantity in `unit` a year, budget in 万元. */
export interface Need {
  product: string;
  kind: string;
  unit: string;
  quantity: number;
  budget: number;
  region: string;
  single: boolean;
  leadTimeDays: number;
  spec: string;
  urgency: string;
  /** Full names. */
  suppliers: string[];
  validity: Validity;
}

/** All that a street's two lists say of one firm. Output in 万元. */
export interface FirmStatement {
  name: string;
  formerName: string;
  code: string;
  /** Division code; '' where the list leaves it to the street that keeps it. */
  operatingStreet: string;
  output: number;
  staff: number;
  cultivation: Cultivation | null;
  leader: boolean;
  known: string;
  /** The row was collected this many days before now. */
  collectedDays: number;
  placements: { place: DemoPlace; role: string; products: string[] }[];
  offers: Offer[];
  needs: Need[];
}

/** The kind of a supply or demand that a product's name and place speak for. */
export function kindOf(product: DemoProduct, stage: string | undefined): string {
  const { name } = product;
  if (/检测|检验|测试服务|测评|认证/.test(name)) return '检测';
  if (/运输|配送|仓储|物流|货运|快递|报关/.test(name)) return '物流';
  if (/加工|代工|热处理|电镀|贴装/.test(name)) return '加工协作';
  if (/机$|设备|装备|产线|生产线|炉$|系统$/.test(name)) return '设备';
  return stage === 'UPSTREAM' ? '原材料' : '零部件';
}
