// The firms that each of some names may mean: by pairs of characters about its 字号, and by the sound of the whole.
// params: asked, limit
// returns: mentionId, enterpriseId, name, uscc, provisional, names
UNWIND $asked AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('searchNames', asked.words, {limit: $limit}) YIELD node
  WITH node WHERE node.subjectKind = 'ENTERPRISE'
  RETURN node.subjectId AS enterpriseId
  UNION
  UNWIND asked.sounds AS sound
  MATCH (spoken:SearchName {text: sound})
  WHERE spoken.form = 'PINYIN' AND spoken.subjectKind = 'ENTERPRISE'
  RETURN spoken.subjectId AS enterpriseId LIMIT 20
}
WITH DISTINCT asked.id AS mentionId, enterpriseId
MATCH (enterprise:Enterprise {id: enterpriseId})
WHERE enterprise.joinedTo IS NULL OR NOT enterprise.provisional
RETURN mentionId, enterpriseId, enterprise.name AS name, enterprise.uscc AS uscc,
       enterprise.provisional AS provisional,
       COLLECT {
         MATCH (known:EnterpriseName {enterpriseId: enterpriseId})
         RETURN {name: known.name, kind: known.kind, streetCode: known.streetCode}
         ORDER BY known.id LIMIT 20
       } AS names
