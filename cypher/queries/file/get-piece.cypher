// One piece of a file.
// params: sha256, index
// returns: bytes
MATCH (piece:FilePiece {sha256: $sha256, index: $index})
RETURN piece.bytes AS bytes
