// A new draft of an edition.
// params: edition
// returns:
CREATE (draft:Edition)
SET draft = $edition
