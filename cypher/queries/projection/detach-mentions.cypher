// Some row versions no longer give some names.
// params: pairs
// returns:
UNWIND $pairs AS pair
MATCH (version:RowVersion {id: pair.rowVersionId})<-[given:GIVEN_IN]-(:NameMention {id: pair.mentionId})
DELETE given
