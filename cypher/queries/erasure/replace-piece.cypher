// Put other bytes in place of a piece of a file.
// params: sha256, index, bytes
// returns:
MATCH (file:StoredFile {sha256: $sha256})
MERGE (piece:FilePiece {sha256: $sha256, index: $index})
SET piece.bytes = $bytes
MERGE (file)-[:HAS_PIECE]->(piece)
