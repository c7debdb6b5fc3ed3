// What makes it doubtful which firms are one: the key, and the list by date.
CREATE CONSTRAINT suspicion_id IF NOT EXISTS FOR (n:Suspicion) REQUIRE n.id IS UNIQUE;
CREATE INDEX suspicion_since IF NOT EXISTS FOR (n:Suspicion) ON (n.since);
