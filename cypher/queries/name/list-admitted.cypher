// The products that some streets miss in the catalogue and the district agrees to, each name once.
// params: streetCodes, limit
// returns: name, segmentId, segmentName, streets
UNWIND $streetCodes AS streetCode
MATCH (mention:NameMention {streetCode: streetCode, kind: 'PRODUCT', state: 'ADMITTED'})
WHERE mention.since > 0
MATCH (mention)-[:DECIDED_BY]->(decision:NameDecision)
MATCH (segment:Segment {id: decision.targetId})
RETURN mention.name AS name, segment.id AS segmentId, segment.name AS segmentName,
       count(DISTINCT streetCode) AS streets
ORDER BY name, segmentId LIMIT $limit
