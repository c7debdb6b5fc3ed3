// Decisions about firms and their values: the key, and the index seeks of the queries.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_enterprise IF NOT EXISTS FOR (n:Decision) ON (n.enterpriseId);
CREATE INDEX decision_sequence IF NOT EXISTS FOR (n:Decision) ON (n.sequence);
