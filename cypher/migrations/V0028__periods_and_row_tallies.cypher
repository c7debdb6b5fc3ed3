// Periods, and how many rows of each revision are in force: keys, and the index seeks of the queries.
CREATE CONSTRAINT period_id IF NOT EXISTS FOR (n:Period) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_of_period IF NOT EXISTS FOR (n:Revision) ON (n.periodId);
CREATE CONSTRAINT row_tally_id IF NOT EXISTS FOR (n:RowTally) REQUIRE n.id IS UNIQUE;
CREATE INDEX row_tally_of_revision IF NOT EXISTS FOR (n:RowTally) ON (n.revisionId, n.shownTo);
CREATE INDEX row_tally_of_street IF NOT EXISTS FOR (n:RowTally) ON (n.streetCode, n.shownTo);
