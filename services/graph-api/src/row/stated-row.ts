import type { UnknownTable } from '../workbook/unknown-table.ts';

/** The three sheets of the two lists: 产业链清单, 供应链清单-供给, 供应链清单-需求. */
export type ListKind = 'CHAIN' | 'SUPPLY' | 'DEMAND';

/** What a firm does in a segment: 生产, 销售, 使用, 服务; 未注明 when the row does not say. */
export type PlacementRole = 'MAKES' | 'SELLS' | 'USES' | 'SERVES' | 'UNSTATED';

/** How well a statement is known: 已核实, 企业自报, 街道填报, 公开资料, 推断. */
export type Known = 'VERIFIED' | 'SELF_REPORTED' | 'REPORTED' | 'PUBLIC' | 'INFERRED';

/** How a demand fares, as a street states it: 对接中, 已满足, 撤回, 过期; 开放 OPEN where it says nothing else. */
export type DemandState = 'OPEN' | 'IN_TALKS' | 'MET' | 'WITHDRAWN' | 'EXPIRED';

/** A cell as it stood in the file: its address on the sheet (`C5`) and its text as displayed. */
export interface StatedCell {
  address: string;
  text: string;
  /** When what stood there was erased, as a contact of persons (UTC milliseconds). */
  erasedAt?: number;
}

/**
 * A quantity or an amount of money. Exactly one of `value` and `low`/`high` is set, or none when only words
 * were given (面议, 充足). Money is in 万元. `original` is the text of the cell.
 */
export interface Measure {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  approximate: boolean;
  original: string;
}

/** A day with its precision: `2026-06-30` DAY, `2026-06` MONTH, `2026` YEAR, or open-ended (长期). */
export interface StatedDate {
  value: string | null;
  precision: 'DAY' | 'MONTH' | 'YEAR' | 'OPEN';
  planned: boolean;
  original: string;
}

/** A product as written, and the catalogue entry it was resolved to; null = 待归类. */
export interface StatedProduct {
  text: string;
  productId: string | null;
}

/** A tier 企业梯度, lowest first with 单项冠军 beside them, or a certificate 资质/体系. */
export type QualificationKind =
  | 'SCIENCE'
  | 'INNOVATIVE'
  | 'SPECIALISED'
  | 'GIANT'
  | 'CHAMPION'
  | 'CERTIFICATE';

/** A tier or certificate of a firm. `name` is the tier's, or the certificate as written. */
export interface StatedQualification {
  kind: QualificationKind;
  name: string;
  /** 文号 of a tier, number of a certificate. */
  number?: string;
  /** 认定日. */
  grantedOn?: StatedDate;
  validUntil?: StatedDate;
  /** The row gives 认定日 alone: `validUntil` follows from the rule of this id. */
  untilByRule?: string;
}

/** What was understood of a row. Absent = the row says nothing; `null` never stands for "none". */
export interface StatedValues {
  enterpriseName: string;
  uscc?: string;
  shortName?: string;
  formerName?: string;
  /** Division code of the street where the firm operates 经营地, when the row says so. */
  operatingStreetCode?: string;
  /** Division code of the street of registration 注册地, or the place as written where it is no street here. */
  registeredStreet?: string;
  registeredAddress?: string;
  gbt4754?: string;
  /** All tiers of the row, as they are called, lowest first. */
  tier?: string;
  qualifications?: StatedQualification[];
  aboveScale?: boolean;
  leader?: boolean;
  industryText?: string;
  industryId?: string;
  chainText?: string;
  chainId?: string;
  segmentText?: string;
  segmentId?: string;
  roles?: PlacementRole[];
  products?: StatedProduct[];
  /** 产值, 万元; `outputYear` is the year it is of. */
  output?: Measure;
  outputYear?: string;
  revenue?: Measure;
  revenueYear?: string;
  /** 研发费用, 万元. */
  researchExpense?: Measure;
  researchExpenseYear?: string;
  staff?: Measure;
  startedOn?: StatedDate;
  consentPublic?: boolean;
  /** Whether the firm wants to be put in touch with others; false: its contacts are shown to nobody by consent. */
  consentMatch?: boolean;
  note?: string;
  /** 类型 of a supply or demand: 原材料, 零部件, 设备, 加工协作, 物流, 检测, 技术成果, 场景, 资金, 人才. */
  kind?: string;
  product?: StatedProduct;
  spec?: string;
  capacity?: Measure;
  spare?: Measure;
  minimumOrder?: Measure;
  quantity?: Measure;
  price?: string;
  budget?: Measure;
  leadTimeDays?: number;
  leadTimeText?: string;
  certificates?: string[];
  /** Firms that buy this product from, or sell it to, the firm of the row, as written. */
  customers?: string[];
  suppliers?: string[];
  radius?: string;
  sourceRegion?: string;
  singleSource?: boolean;
  urgency?: string;
  /** Absent: 开放. */
  demandState?: Exclude<DemandState, 'OPEN'>;
  /** What only some kinds of demands tell, by key of the column: 岗位, 资金用途, 起讫地, … */
  particulars?: Record<string, string>;
  validUntil?: StatedDate;
  collectedOn?: StatedDate;
  known?: Known;
}

/** Persons' data, kept apart from everything else a row says so that it can be erased. */
export interface StatedContact {
  name?: string;
  title?: string;
  phone?: string;
  /** When the contact was erased (UTC milliseconds); then nothing else is here. */
  erasedAt?: number;
}

/** One data row of a sheet: what stood there and what was understood. */
export interface StatedRow {
  list: ListKind;
  sheet: string;
  rowNumber: number;
  values: StatedValues;
  contact: StatedContact;
  /** By field key of the column dictionary. */
  cells: Record<string, StatedCell>;
  /** The key that a prefilled workbook gave this row; absent where the row has none. */
  given?: GivenKey;
}

/** What a prefilled workbook says of one of its rows. */
export interface GivenKey {
  rowKey: string;
  /** Up to which act of the ledger the workbook was filled in. */
  base: number;
  /** Where the key stands: `AX8`. */
  address: string;
}

/** ERROR: the cell's value was not taken. WARNING: to be confirmed. NOTE: understood, and changed in form. */
export type FindingSeverity = 'ERROR' | 'WARNING' | 'NOTE';

/** Something worth telling about a cell (or, without a field, about a row). Code is stable; texts are Chinese. */
export interface ReadFinding {
  code: string;
  severity: FindingSeverity;
  sheet: string;
  rowNumber: number;
  /** `产业链清单!C8` without the sheet: `C8`. */
  cell: string;
  field: string;
  original: string;
  message: string;
  remedy: string;
  suggestions: string[];
}

/** A row that is no statement: subtotal, signature, repeated header, duplicate, empty. */
export interface SkippedRow {
  sheet: string;
  rowNumber: number;
  reason: string;
  text: string;
}

/** A row of a file with what was found about it. */
export interface FoundRow {
  row: StatedRow;
  findings: ReadFinding[];
}

/** A row that carries a key, before it is understood. */
export interface KeyedRow extends GivenKey {
  /** Its place among all rows of the file, from 0. */
  position: number;
  list: ListKind;
  /** The firm as the row calls it. */
  name: string;
}

/** What a file is as a whole, before its rows are understood. */
export interface WorkbookOutline {
  rowCount: number;
  /** The rows that carry keys, in the order of the file. */
  keyed: KeyedRow[];
  skipped: SkippedRow[];
  /** The lists that stand on sheets with row keys: a row missing there was taken out by the officer. */
  keyedLists: ListKind[];
  /** Tables of firms under headers that nobody has explained yet; they are not among the rows. */
  unknown: UnknownTable[];
}

/** A file that is being read: some rows at a time, so that a large one is never in memory as a whole. */
export interface WorkbookReading {
  outline: WorkbookOutline;
  /** Its rows in the order of the file. */
  pieces: AsyncIterable<FoundRow[]>;
  /** Must be called, whether all rows were read or not. */
  close(): Promise<void>;
}

/** All that a file says. Either the whole file is read or an AppError is thrown. */
export interface ReadWorkbook extends Omit<WorkbookOutline, 'rowCount' | 'keyed'> {
  rows: StatedRow[];
  findings: ReadFinding[];
}
