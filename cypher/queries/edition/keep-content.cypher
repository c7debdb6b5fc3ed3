// Keep the content of the edition in force, where the database has it only as nodes.
// params: content, hash
// returns:
MATCH (edition:Edition {state: 'IN_FORCE'})
WHERE edition.content IS NULL
SET edition.content = $content, edition.wanted = $content, edition.hash = $hash
