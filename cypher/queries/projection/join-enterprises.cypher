// Which enterprise a firm known without a code is, by a decision; null: it is a firm of its own again.
// params: joins
// returns:
UNWIND $joins AS join
MATCH (enterprise:Enterprise {id: join.id})
SET enterprise.joinedTo = join.to
