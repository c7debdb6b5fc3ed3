// How many drafts of the chain model wait to be adopted.
// params:
// returns: code, value
MATCH (edition:Edition {state: 'DRAFT'})
RETURN 'editionDrafts' AS code, count(edition) AS value
