// Tiers and certificates: their key, those of a firm, and those of a kind by the day on which they lapse. Only rows
// that state one write them.
CREATE CONSTRAINT qualification_id IF NOT EXISTS FOR (n:Qualification) REQUIRE n.id IS UNIQUE;
CREATE INDEX qualification_enterprise IF NOT EXISTS FOR (n:Qualification) ON (n.enterpriseId, n.shownTo);
CREATE INDEX qualification_lapse IF NOT EXISTS FOR (n:Qualification) ON (n.kind, n.lapsesAt);
