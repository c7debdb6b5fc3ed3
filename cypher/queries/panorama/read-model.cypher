// The edition at an instant, and as the edition in force has them the industries with their chains, and of each
// chain the segments without parts.
// params: at
// returns: edition, ledgerSequence, industries
// allows: NodeByLabelScan because there are five industries
// allows: CartesianProduct because one ledger meets one edition
MATCH (ledger:Ledger {id: 'ledger'})
CALL () {
  MATCH (edition:Edition) WHERE edition.fromAt <= $at
  RETURN edition ORDER BY edition.fromAt DESC LIMIT 1
}
RETURN edition {.number, .name, .date, .origin, .state} AS edition, ledger.sequence AS ledgerSequence,
       COLLECT {
         MATCH (industry:Industry)
         WITH industry ORDER BY industry.order, industry.id
         RETURN industry {
           .id, .name, .status,
           chains: COLLECT {
             MATCH (industry)<-[:OF_INDUSTRY]-(chain:Chain)
             WITH chain ORDER BY chain.order, chain.id
             RETURN {
               chain: chain {.id, .name, .shape, .status, .origin, .industryId, .sources, .leftOut},
               segmentIds: COLLECT {
                 MATCH (chain)<-[:OF_CHAIN]-(segment:Segment)
                 WHERE NOT EXISTS { (segment)<-[:PART_OF]-(:Segment) }
                 RETURN segment.id
               }
             }
           }
         }
       } AS industries
