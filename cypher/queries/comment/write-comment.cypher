// A comment on a cell of a row version. It keeps the id: a draft's version is written anew when its row is edited.
// params: comment
// returns:
CREATE (c:Comment)
SET c = $comment
