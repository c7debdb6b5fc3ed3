// Forget the names among these that no row gives any more. What was decided of them is kept.
// params: ids
// returns:
UNWIND $ids AS id
MATCH (mention:NameMention {id: id})
WHERE NOT EXISTS { (mention)-[:GIVEN_IN]->() }
DETACH DELETE mention
