// Neo4j seeks in an index of several properties only where all of them are asked for. These statements ask for
// the first alone: all rows and findings of a revision, all acts of a subject, all batches of one file.
CREATE INDEX row_version_of_revision IF NOT EXISTS FOR (n:RowVersion) ON (n.revisionId);
CREATE INDEX finding_of_revision IF NOT EXISTS FOR (n:Finding) ON (n.revisionId);
CREATE INDEX act_of_subject IF NOT EXISTS FOR (n:Act) ON (n.subjectId);
CREATE INDEX batch_of_file IF NOT EXISTS FOR (n:Batch) ON (n.sha256);
CREATE INDEX revision_of_street IF NOT EXISTS FOR (n:Revision) ON (n.streetCode);
CREATE INDEX revision_in_state IF NOT EXISTS FOR (n:Revision) ON (n.state);
CREATE INDEX segment_of_chain IF NOT EXISTS FOR (n:Segment) ON (n.chainId);
