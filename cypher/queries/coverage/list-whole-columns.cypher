// Chains of which a street would state that it has nothing anywhere: no segment would be left that is not 已核实无.
// params: segmentIds, otherIds, streetCode, at
// returns: name
MATCH (stated:Segment) WHERE stated.id IN $segmentIds
WITH DISTINCT stated.chainId AS chainId
MATCH (chain:Chain {id: chainId})
WHERE NOT EXISTS {
  MATCH (other:Segment {chainId: chainId})
  USING INDEX other:Segment(chainId)
  WHERE NOT other.id IN $segmentIds AND NOT (other)<-[:PART_OF]-(:Segment)
    AND (other.id IN $otherIds OR NOT EXISTS {
      MATCH (fact:Coverage {segmentId: other.id, streetCode: $streetCode})
      WHERE fact.shownTo > $at AND fact.state = 'NONE'
    })
}
RETURN chain.name AS name ORDER BY name
