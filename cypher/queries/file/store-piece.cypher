// Keep one piece of a file. Pieces are known by the file's hash, so storing a file twice keeps it once.
// params: sha256, index, bytes
// returns:
MERGE (piece:FilePiece {sha256: $sha256, index: $index})
ON CREATE SET piece.bytes = $bytes
