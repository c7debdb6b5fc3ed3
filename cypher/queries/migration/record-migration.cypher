// Note that a migration ran, behind the one before it.
// params: version, description, checksum, appliedAt, previous
// returns:
CREATE (migration:Migration {version: $version, description: $description, checksum: $checksum, appliedAt: $appliedAt})
WITH migration
OPTIONAL MATCH (previous:Migration {version: $previous})
FOREACH (before IN CASE WHEN previous IS NULL THEN [] ELSE [previous] END | CREATE (before)-[:FOLLOWED_BY]->(migration))
