import { registerEnumType } from 'type-graphql';
import type { ModelChangeKind } from './difference.ts';
import type { DraftEditKind } from './draft-edit.ts';
import type { EditionSource, EditionState } from './edition-state.ts';
import type { ModelKind } from './model-entry.ts';

export const EditionStateEnum: Record<EditionState, EditionState> = {
  DRAFT: 'DRAFT',
  IN_FORCE: 'IN_FORCE',
  FORMER: 'FORMER',
  DISCARDED: 'DISCARDED',
};
registerEnumType(EditionStateEnum, {
  name: 'EditionState',
  description: 'Where an edition stands: 草稿, 在用, 曾用, 已作废',
});

export const EditionSourceEnum: Record<EditionSource, EditionSource> = { FILES: 'FILES', COPY: 'COPY' };
registerEnumType(EditionSourceEnum, {
  name: 'EditionSource',
  description: 'Where an edition comes from',
  valuesConfig: {
    FILES: { description: 'The files that came with the product' },
    COPY: { description: 'A copy of the edition in force, changed by an administrator' },
  },
});

export const ModelKindEnum: Record<ModelKind, ModelKind> = {
  INDUSTRY: 'INDUSTRY',
  CHAIN: 'CHAIN',
  SEGMENT: 'SEGMENT',
  PRODUCT: 'PRODUCT',
  FEED: 'FEED',
  INPUT: 'INPUT',
};
registerEnumType(ModelKindEnum, {
  name: 'ModelKind',
  description: 'What the chain model is made of',
  valuesConfig: {
    FEED: { description: 'A segment feeds a segment' },
    INPUT: { description: 'A product goes into a product' },
  },
});

export const ModelChangeEnum: Record<ModelChangeKind, ModelChangeKind> = {
  ADDED: 'ADDED',
  REMOVED: 'REMOVED',
  CHANGED: 'CHANGED',
  CONFLICT: 'CONFLICT',
};
registerEnumType(ModelChangeEnum, {
  name: 'ModelChangeKind',
  description:
    'How an entry differs from the edition in force; CONFLICT: the draft and the edition in force changed it',
});

export const DraftEditEnum: Record<DraftEditKind, DraftEditKind> = {
  RENAME: 'RENAME',
  ADD_ALIAS: 'ADD_ALIAS',
  REMOVE_ALIAS: 'REMOVE_ALIAS',
  CONFIRM: 'CONFIRM',
  ADD_PRODUCT: 'ADD_PRODUCT',
  TAKE_DRAFT: 'TAKE_DRAFT',
  KEEP_IN_FORCE: 'KEEP_IN_FORCE',
};
registerEnumType(DraftEditEnum, {
  name: 'DraftEditKind',
  description: 'What can be changed in a draft',
  valuesConfig: {
    RENAME: { description: 'Another name for a segment or product' },
    ADD_ALIAS: { description: 'One more alias of a segment or product' },
    REMOVE_ALIAS: { description: 'One alias less' },
    CONFIRM: { description: 'A chain is 已确认' },
    ADD_PRODUCT: { description: 'A new product that a segment makes' },
    TAKE_DRAFT: { description: "In a conflict the draft's text is taken" },
    KEEP_IN_FORCE: { description: 'In a conflict the text in force is kept' },
  },
});
