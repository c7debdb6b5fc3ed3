/** Where an edition stands: 草稿, 在用, 曾用, 已作废. */
export type EditionState = 'DRAFT' | 'IN_FORCE' | 'FORMER' | 'DISCARDED';

/** Where an edition comes from: the files in datasets/, or an administrator's copy of the one in force. */
export type EditionSource = 'FILES' | 'COPY';
