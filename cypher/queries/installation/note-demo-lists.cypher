// Remember that the demo lists are in, so that the next start does not read them again.
// params:
// returns:
MATCH (installation:Installation {id: 'installation'})
SET installation.demoLists = true
