import type { QualificationKind } from '../row/stated-row.ts';

/** The tiers 企业梯度, lowest first; 单项冠军 stands beside them. */
export const tierKinds = ['SCIENCE', 'INNOVATIVE', 'SPECIALISED', 'GIANT', 'CHAMPION'] as const;

export type TierKind = (typeof tierKinds)[number];

/** What each tier is called in the lists. */
export const tierName: Record<TierKind, string> = {
  SCIENCE: '科技型中小企业',
  INNOVATIVE: '创新型中小企业',
  SPECIALISED: '专精特新中小企业',
  GIANT: '专精特新小巨人',
  CHAMPION: '单项冠军',
};

export const isTier = (kind: QualificationKind): kind is TierKind => kind !== 'CERTIFICATE';

/** The tier of this name, or null. */
export function tierNamed(name: string): TierKind | null {
  return tierKinds.find((kind) => tierName[kind] === name) ?? null;
}

/** The scope of the cells that count the firms of a tier. */
export const tierScope = (kind: TierKind) => ({ scope: 'TIER' as const, scopeId: `TIER:${kind}` });
