// Did an account make, mend or hand in a revision, or say as a firm what was taken over into it? One record if so.
// params: revisionId, actorId
// returns: authorId
MATCH (revision:Revision {id: $revisionId})
WHERE revision.createdById = $actorId
  OR EXISTS {
    MATCH (act:Act {subjectId: revision.id}) USING INDEX SEEK act:Act(subjectId)
    WHERE act.actorId = $actorId AND act.type = 'REVISION_SUBMITTED'
  }
  OR EXISTS {
    MATCH (version:RowVersion {revisionId: revision.id}) USING INDEX SEEK version:RowVersion(revisionId)
    MATCH (act:Act {subjectId: version.id}) USING INDEX SEEK act:Act(subjectId)
    WHERE act.actorId = $actorId AND act.type = 'CELL_MENDED'
  }
  OR EXISTS {
    MATCH (version:RowVersion {revisionId: revision.id}) USING INDEX SEEK version:RowVersion(revisionId)
    UNWIND version.correctionIds AS correctionId
    MATCH (correction:Revision {id: correctionId})
    WHERE correction.createdById = $actorId
  }
RETURN $actorId AS authorId
