// Give the migration lock back.
// params: holder
// returns:
MATCH (lock:MigrationLock {id: 'migration', holder: $holder})
SET lock.until = 0
