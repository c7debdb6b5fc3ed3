// Keep what an officer says of the headers of a file; a later word on the same header replaces it.
// params: layouts
// returns:
UNWIND $layouts AS entry
MERGE (layout:Layout {id: entry.id})
SET layout = entry
