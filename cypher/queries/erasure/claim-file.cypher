// The file is to be another one, unless somebody else changed it meanwhile: then nothing is answered. Pieces beyond the
// new end go.
// params: sha256, bytes, pieces, redactions, at
// returns: redactions
MATCH (file:StoredFile {sha256: $sha256})
WHERE coalesce(file.redactions, 0) = $redactions
SET file.bytes = $bytes, file.pieces = $pieces, file.redactions = $redactions + 1, file.redactedAt = $at
WITH file
CALL () {
  MATCH (piece:FilePiece {sha256: $sha256}) WHERE piece.index >= $pieces
  DETACH DELETE piece
}
RETURN file.redactions AS redactions
