// Some firms, and whether each counts for itself now.
// params: ids, at
// returns: id, name, uscc, merged
UNWIND $ids AS id
MATCH (enterprise:Enterprise {id: id})
RETURN id, enterprise.name AS name, enterprise.uscc AS uscc,
       EXISTS { MATCH (enterprise)-[merged:MERGED_INTO]->() WHERE merged.shownTo > $at } AS merged
