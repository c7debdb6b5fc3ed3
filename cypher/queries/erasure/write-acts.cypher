// What acts say once the persons are taken out of them.
// params: acts
// returns:
UNWIND $acts AS entry
MATCH (act:Act {sequence: entry.sequence})
SET act.payload = entry.payload, act.note = entry.note
