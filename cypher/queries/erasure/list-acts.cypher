// The acts that put texts in cells of some rows, or wrote about them; by which firms corrected them and streets declined
// that; and by which firms consented on paper.
// params: rowVersionIds, streetCodes, rowKeys, enterpriseIds
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
  UNION
  UNWIND $rowVersionIds AS rowVersionId
  MATCH (:RowVersion {id: rowVersionId})-[:IN_REVISION]->(revision:Revision)
  WHERE revision.enterpriseId IS NOT NULL
  WITH collect(DISTINCT revision.id) AS revisionIds
  UNWIND revisionIds AS subjectId
  MATCH (act:Act {subjectId: subjectId})
  USING INDEX act:Act(subjectId)
  RETURN act
  UNION
  UNWIND $enterpriseIds AS subjectId
  MATCH (act:Act {subjectId: subjectId})
  WHERE act.type IN ['CONSENT_GIVEN', 'CONSENT_WITHDRAWN']
  RETURN act
}
RETURN act.sequence AS sequence, act.payload AS payload, act.note AS note
ORDER BY sequence
