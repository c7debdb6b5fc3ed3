// Segments that a street states something of, and how many makers its list places there at an instant.
// params: segmentIds, streetCode, at
// returns: id, name, hasParts, makers
UNWIND $segmentIds AS segmentId
MATCH (segment:Segment {id: segmentId})
RETURN segment.id AS id, segment.name AS name, EXISTS { (segment)<-[:PART_OF]-(:Segment) } AS hasParts,
       coalesce(head(COLLECT {
         MATCH (cell:CellState {scopeId: segmentId, streetCode: $streetCode})
         WHERE cell.shownTo > $at AND cell.shownFrom <= $at
         RETURN cell.makers
       }), 0) AS makers
