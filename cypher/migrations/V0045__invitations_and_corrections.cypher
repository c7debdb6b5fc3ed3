// Invitations of firms, the accounts that came of them, and what firms have said of themselves: keys, and the index
// seeks of the queries. Of revisions only those of a firm are in the index.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_enterprise IF NOT EXISTS FOR (n:Invitation) ON (n.enterpriseId);
CREATE INDEX account_enterprise IF NOT EXISTS FOR (n:Account) ON (n.enterpriseId);
CREATE INDEX revision_enterprise IF NOT EXISTS FOR (n:Revision) ON (n.enterpriseId);
