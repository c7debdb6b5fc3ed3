// Until now the newest edition was the one in force, from the beginning on.
MATCH (newest:Edition)
WITH max(newest.number) AS number
MATCH (edition:Edition)
SET edition.state = CASE WHEN edition.number = number THEN 'IN_FORCE' ELSE 'FORMER' END,
    edition.source = 'FILES', edition.madeByName = '系统', edition.choices = [],
    edition.filesNumber = edition.number,
    edition.fromSequence = CASE WHEN edition.number = number THEN 0 END,
    edition.fromAt = CASE WHEN edition.number = number THEN 0 END;
