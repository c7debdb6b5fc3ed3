// Mark the database as ours. Whether it is for demonstration is decided once, by the first to mark it.
// params: demo
// returns: demo, demoLists
MERGE (installation:Installation {id: 'installation'})
SET installation.owner = 'liantu', installation.demo = coalesce(installation.demo, $demo)
RETURN installation.demo AS demo, coalesce(installation.demoLists, false) AS demoLists
