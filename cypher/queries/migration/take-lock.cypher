// Take the migration lock, or learn who holds it; a lock whose holder let it lapse is taken over.
// params: holder, now, until
// returns: holder
MERGE (lock:MigrationLock {id: 'migration'})
SET lock.touched = $now
WITH lock
SET lock.holder = CASE WHEN coalesce(lock.until, 0) < $now THEN $holder ELSE lock.holder END,
    lock.until = CASE WHEN lock.holder = $holder THEN $until ELSE lock.until END
RETURN lock.holder AS holder
