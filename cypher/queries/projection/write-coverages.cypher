// New statements of a street on segments.
// params: facts
// returns:
UNWIND $facts AS fact
MATCH (segment:Segment {id: fact.segmentId})
CREATE (c:Coverage)
SET c = fact
CREATE (c)-[:OF_SEGMENT]->(segment)
