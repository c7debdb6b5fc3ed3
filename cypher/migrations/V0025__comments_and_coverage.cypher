// Comments on cells, and coverage by street: keys, and the index seeks of the queries.
CREATE CONSTRAINT comment_id IF NOT EXISTS FOR (n:Comment) REQUIRE n.id IS UNIQUE;
CREATE INDEX comment_of_revision IF NOT EXISTS FOR (n:Comment) ON (n.revisionId);
CREATE INDEX comment_of_row_version IF NOT EXISTS FOR (n:Comment) ON (n.rowVersionId);
CREATE INDEX coverage_of_street IF NOT EXISTS FOR (n:Coverage) ON (n.streetCode, n.shownTo);
