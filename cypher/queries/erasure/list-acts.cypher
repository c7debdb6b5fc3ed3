// The acts that put texts in cells of some rows, or wrote about them.
// params: rowVersionIds, streetCodes, rowKeys
// returns: sequence, payload, note
CALL () {
  UNWIND $rowVersionIds AS subjectId
  MATCH (act:Act {subjectId: subjectId})
  WHERE act.type IN ['CELL_MENDED', 'CELL_COMMENTED', 'COMMENT_ANSWERED']
  RETURN act
  UNION
  UNWIND $streetCodes AS subjectId
  MATCH (act:Act {subjectId: subjectId})
  WHERE act.type = 'ROWS_EDITED' AND any(rowKey IN $rowKeys WHERE act.payload CONTAINS rowKey)
  RETURN act
}
RETURN act.sequence AS sequence, act.payload AS payload, act.note AS note
ORDER BY sequence
