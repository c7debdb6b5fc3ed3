// All pieces are there: the file exists from now on.
// params: sha256, name, bytes, pieces
// returns: sha256
MERGE (file:StoredFile {sha256: $sha256})
ON CREATE SET file.name = $name, file.bytes = $bytes, file.pieces = $pieces
WITH file
UNWIND range(0, $pieces - 1) AS index
MATCH (piece:FilePiece {sha256: $sha256, index: index})
MERGE (file)-[:HAS_PIECE]->(piece)
RETURN DISTINCT file.sha256 AS sha256
