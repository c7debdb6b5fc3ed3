// What a new draft is made from: the edition in force, the files that it rests on, the files taken in last.
// params:
// returns: nextNumber, number, name, content, filesNumber, files, newestFilesHash
// allows: NodeByLabelScan because there are as many as editions
// allows: CartesianProduct because two single editions meet
MATCH (inForce:Edition {state: 'IN_FORCE'})
MATCH (files:Edition {number: inForce.filesNumber})
RETURN COLLECT { MATCH (e:Edition) RETURN max(e.number) + 1 }[0] AS nextNumber,
       inForce.number AS number, inForce.name AS name, inForce.content AS content,
       inForce.filesNumber AS filesNumber, files.wanted AS files,
       COLLECT {
         MATCH (e:Edition) WHERE e.source = 'FILES' RETURN e.hash ORDER BY e.number DESC LIMIT 1
       }[0] AS newestFilesHash
