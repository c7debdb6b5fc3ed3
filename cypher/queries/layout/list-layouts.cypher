// What officers of a street have said of the headers of its files.
// params: streetCode
// returns: signature, list, columns
MATCH (layout:Layout {streetCode: $streetCode})
RETURN layout.signature AS signature, layout.list AS list, layout.columns AS columns ORDER BY signature
