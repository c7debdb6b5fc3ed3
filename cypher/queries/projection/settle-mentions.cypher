// Names of firms that have got a code: nobody need say any more who is meant, unless somebody has.
// params: ids
// returns:
UNWIND $ids AS id
MATCH (mention:NameMention {id: id})
WHERE mention.state <> 'IS'
DETACH DELETE mention
