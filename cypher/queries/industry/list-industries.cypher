// The industries with their chains.
// params:
// returns: id, name, status, chains
// allows: NodeByLabelScan because there are five
MATCH (industry:Industry)
RETURN industry.id AS id, industry.name AS name, industry.status AS status,
       COLLECT {
         MATCH (industry)<-[:OF_INDUSTRY]-(chain:Chain)
         WITH chain ORDER BY chain.order, chain.id
         RETURN chain {.id, .name, .shape, .status, .origin, .industryId, .sources, .leftOut}
       } AS chains
ORDER BY industry.order, id
