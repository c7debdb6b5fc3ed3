import { registerEnumType } from 'type-graphql';
import type { MentionKind, NameOutcome } from './name-mention.ts';
import type { ProductRelation } from './product-names.ts';

export const NameKindEnum: Record<MentionKind, MentionKind> = { FIRM: 'FIRM', PRODUCT: 'PRODUCT' };
registerEnumType(NameKindEnum, {
  name: 'NameKind',
  description: 'What a name is of: 企业, 产品',
});

/** The four lists of names. */
export type NameView = 'OPEN' | 'REST' | 'NEW' | 'DECIDED';
export const NameViewEnum: Record<NameView, NameView> = {
  OPEN: 'OPEN',
  REST: 'REST',
  NEW: 'NEW',
  DECIDED: 'DECIDED',
};
registerEnumType(NameViewEnum, {
  name: 'NameView',
  description: 'Which names: 待认定, 其余, 新产品, 已认定',
  valuesConfig: {
    OPEN: {
      description:
        'Names that mean nothing certain 待认定: of products, and of firms where one of the lists sounds like it',
    },
    REST: { description: 'Names that mean nothing certain and are like no firm of the lists 其余' },
    NEW: { description: 'Products that streets miss in the catalogue 新产品' },
    DECIDED: { description: 'Names of which something was decided 已认定' },
  },
});

export const NameOutcomeEnum: Record<NameOutcome, NameOutcome> = {
  IS: 'IS',
  NONE: 'NONE',
  NEW: 'NEW',
  ADMITTED: 'ADMITTED',
};
registerEnumType(NameOutcomeEnum, {
  name: 'NameOutcome',
  description: 'What was decided of a name',
  valuesConfig: {
    IS: { description: 'It means the target' },
    NONE: { description: 'It means no firm of the lists, a firm of its own, or no product of the catalogue' },
    NEW: { description: 'A product that the catalogue should have 建议新产品' },
    ADMITTED: { description: 'The district agrees that the catalogue should have it 同意收录' },
  },
});

/** How a proposal lies to the name: as product names do, or for firms how sure it is. */
export type NameRelation = ProductRelation | 'SAME' | 'MAYBE' | 'DIFFERENT';
export const NameRelationEnum: Record<NameRelation, NameRelation> = {
  NAME: 'NAME',
  ALIAS: 'ALIAS',
  NEAR: 'NEAR',
  NARROWER: 'NARROWER',
  WIDER: 'WIDER',
  LIKE: 'LIKE',
  SAME: 'SAME',
  MAYBE: 'MAYBE',
  DIFFERENT: 'DIFFERENT',
};
registerEnumType(NameRelationEnum, {
  name: 'NameRelation',
  description:
    'Of a product: its name, an alias, near, narrower or wider than the entry, merely like it. Of a firm: the same, maybe, likely another',
});
