// Which migrations has this database had?
// allows: NodeByLabelScan because there are as many as files
// params:
// returns: version, description, checksum, appliedAt
MATCH (migration:Migration)
RETURN migration.version AS version, migration.description AS description,
       migration.checksum AS checksum, migration.appliedAt AS appliedAt
ORDER BY version
