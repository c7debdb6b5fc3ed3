// The account of a name, and whether there is any administrator; for the operator of the machine.
// allows: NodeByLabelScan because accounts are a few dozen
// params: name
// returns: id, role, displayName, disabled, expiresAt, administrators
OPTIONAL MATCH (account:Account {name: $name})
RETURN account.id AS id, account.role AS role, account.displayName AS displayName, account.disabled AS disabled,
       account.expiresAt AS expiresAt, COUNT { MATCH (a:Account) WHERE a.role = 'ADMINISTRATOR' } AS administrators
