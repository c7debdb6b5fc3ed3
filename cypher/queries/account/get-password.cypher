// What the password of an account is compared with.
// params: id
// returns: name, passwordHash
MATCH (account:Account {id: $id})
RETURN account.name AS name, account.passwordHash AS passwordHash
