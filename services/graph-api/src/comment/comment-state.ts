/** What became of a comment: 待处理; 已改正 the cell was changed; 已回复; 已了结 the row was approved as it stands. */
export type CommentState = 'OPEN' | 'CHANGED' | 'ANSWERED' | 'CLOSED';
